// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/content/HostilePaths.h"
#include "tests/unit/storage/TransferModel.h"

#include "core/content/PathRule.h"
#include "core/protocol/ManifestMessage.h"
#include "core/storage/DiskStoreIo.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Every name beneath the folder, links not followed, and of files their bytes and time.
QStringList picture(const QString &folder, const QString &without)
{
    QStringList all;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        if (info.filePath().startsWith(without))
            continue;
        QFile file(info.filePath());
        const bool isRead = info.isFile() && file.open(QIODevice::ReadOnly);
        all.append(info.filePath() + (isRead ? info.lastModified().toString(Qt::ISODateWithMs) +
                                                   QString::fromLatin1(file.readAll().toHex())
                                             : QString()));
    }
    all.sort();
    return all;
}

/// The line of a list as a liar writes it: every unit escaped, so that nothing is mended on the way.
QByteArray rawLine(const QString &path)
{
    QByteArray units;
    for (const QChar c : path)
        units += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return "{\"file\":\"" + QByteArray(63, '0') + "1-1\",\"mtime\":\"2026-01-01T00:00:00.000Z\",\"path\":\"" + units +
           "\"}\n";
}

} // namespace

/// protocol.md B7 to B9: what is named with a hostile path touches nothing outside of the folder, whichever door it
/// comes to.
class TestHostilePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_base = std::make_unique<QTemporaryDir>();
        // On every way out that the paths name: above the folder, beside it, where "C:" and the like would lead.
        for (const char *name : {"canary", "a", "b", "a/b", "C:/a", "etc/passwd", "etc/shadow", "server/share", "x",
                                 "deep/canary", "CON", "NUL"}) {
            const QString path = m_base->filePath(QLatin1String("out/") + QLatin1String(name));
            if (!QFileInfo(path).isDir() && !QFileInfo(QFileInfo(path).path()).isFile())
                put(path, name);
        }
        init();
        m_before = picture(m_base->path(), root());
        QVERIFY(m_before.size() > 8);
        m_directory = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_base->filePath(QStringLiteral("out"))));
    }
    void init() { QVERIFY(QDir(root()).removeRecursively() && QDir().mkpath(root())); }
    void cleanupTestCase()
    {
        QDir::setCurrent(m_directory);
        m_base.reset();
    }

    void aListWithOneIsRefusedAsAWhole_data() { addPaths(); }
    void aListWithOneIsRefusedAsAWhole()
    {
        QFETCH(const QString, path);
        const QByteArray list = rawLine(QStringLiteral("good")) + rawLine(path) + rawLine(QStringLiteral("good too"));
        ManifestHeader header;
        header.files = 3;
        header.bytes = 3;
        header.list.length = list.size();
        ManifestListReader reader(header);
        QVERIFY(!reader.feed(list).ok());
        QVERIFY(!reader.finish().ok());
    }

    void aTransferThatGotOneTouchesNothingOutside_data() { addPaths(); }
    void aTransferThatGotOneTouchesNothingOutside()
    {
        QFETCH(const QString, path);
        TransferModel model;
        model.add(QStringLiteral("good"), "good");
        model.add(path, "hostile");
        model.seal();
        TransferPlan plan;
        plan.files = model.files;
        plan.layout = model.layout;
        const auto store =
            TransferStore::create(std::make_unique<DiskStoreIo>(SafeFolder::open(root()).value()), std::move(plan));
        if (store) {
            (void)model.complete(**store, 2);
            (void)(*store)->removeParts();
        }
        QCOMPARE(picture(m_base->path(), root()), m_before);
    }

    void aFolderThatIsAskedForOneTouchesNothingOutside_data() { addPaths(); }
    void aFolderThatIsAskedForOneTouchesNothingOutside()
    {
        QFETCH(const QString, path);
        if (path.size() > 4096)
            QSKIP("it would make folders as deep as that, which Qt cannot remove; the doors above refuse the path");
        for (const auto resolver : {SafeFolder::Resolver::Best, SafeFolder::Resolver::Components}) {
            const SafeFolder folder = SafeFolder::open(root(), resolver).value();
            put(root() + QStringLiteral("/mine"), "mine");
            (void)folder.makeFolders(path);
            (void)folder.create(path);
            if (const auto file = folder.openWrite(path))
                (void)(*file)->write(0, "overwritten");
            (void)folder.rename(QStringLiteral("mine"), path);
            (void)folder.remove(path);
            (void)folder.removeFolder(path);
            QCOMPARE(picture(m_base->path(), root()), m_before);
            init();
        }
    }

private:
    [[nodiscard]] QString root() const { return m_base->filePath(QStringLiteral("out/root")); }
    static void addPaths()
    {
        QTest::addColumn<QString>("path");
        const QList<test::HostilePath> all = test::hostilePaths();
        QVERIFY(all.size() >= 200);
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%03d %s", int(i), all[i].why.constData()) << all[i].path;
    }

    std::unique_ptr<QTemporaryDir> m_base;
    QString m_directory;
    QStringList m_before;
};

QTEST_GUILESS_MAIN(TestHostilePaths)
#include "tst_storage_hostilepaths.moc"
