// SPDX-License-Identifier: GPL-3.0-only
// What "Remove and delete files" may touch, and what not. The trash is one in the test's own folder.
#include "tests/support/SmallDisk.h"
#include "ui/transfers/FetchedFiles.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ttp;

namespace {

constexpr qint64 fetchedMs = 1'700'000'000'000;

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(fetchedMs), QFileDevice::FileModificationTime));
}

#ifdef Q_OS_LINUX
constexpr uid_t nobody = 65534;

bool giveAway(const QString &path)
{
    return chown(QFile::encodeName(path).constData(), nobody, nobody) == 0;
}
#endif

} // namespace

class TestTransferTrash : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString in(const QString &path) const { return m_data->path() + QStringLiteral("/got/") + path; }
    [[nodiscard]] QStringList trashed() const
    {
        return QDir(m_data->path() + QStringLiteral("/home/Trash/files"))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] QByteArray note(const QString &name) const
    {
        QFile file(m_data->path() + QStringLiteral("/home/Trash/info/") + name + QStringLiteral(".trashinfo"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] FetchedFiles fetched(std::vector<FetchedFiles::File> files) const
    {
        for (FetchedFiles::File &file : files)
            file.mtimeMs = fetchedMs;
        return {m_data->path() + QStringLiteral("/got"), files};
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_data->path() + QStringLiteral("/home")));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path() + QStringLiteral("/home")));
        qputenv("HOME", QFile::encodeName(m_data->path())); // where there is no such variable, this is looked at
    }

    void onlyCompleteFilesAreMeant()
    {
        TransferDetails details;
        QVERIFY(fetchedFiles(QStringLiteral("/x"), details).files.empty());
        details.pieceBytes = 100;
        details.files = std::make_shared<const std::vector<DetailFile>>(
            std::vector<DetailFile>{{QStringLiteral("a"), 150, 0, 0, true, QStringLiteral("a (2)")},
                                    {QStringLiteral("b"), 150, 150, 2, true, QStringLiteral("b")},
                                    {QStringLiteral("e"), 0, 300, 4, true, QStringLiteral("e")},
                                    {QStringLiteral("n"), 0, 300, 4, false, QStringLiteral("n")},
                                    {QStringLiteral("u"), 10, 300, 4, false, QStringLiteral("u")}});
        details.pieces = std::make_shared<const std::vector<PieceRun>>(
            std::vector<PieceRun>{{0, 3, PieceStatus::Verified, -1}, {3, 2, PieceStatus::Missing, -1}});
        const FetchedFiles fetched = fetchedFiles(QStringLiteral("/x"), details);
        QCOMPARE(fetched.files,
                 (std::vector<FetchedFiles::File>{{QStringLiteral("a (2)"), 150}, {QStringLiteral("e"), 0}}));
        QCOMPARE(fetched.bytes(), 150);
    }

    void aFolderOfItsOwnGoesAsOne()
    {
        write(in(QStringLiteral("a/1")), "1");
        write(in(QStringLiteral("2")), "22");
        const TrashedFiles done = moveToTrash(fetched({{QStringLiteral("a/1"), 1}, {QStringLiteral("2"), 2}}));
        QCOMPARE(done.files, 2);
        QCOMPARE(done.bytes, 3);
        QVERIFY(done.left.isEmpty());
        QVERIFY(!QFileInfo::exists(in({})));
        QCOMPARE(trashed(), QStringList{QStringLiteral("got")});
        QVERIFY(note(QStringLiteral("got"))
                    .startsWith("[Trash Info]\nPath=" + QFile::encodeName(in({})).chopped(1) + "\nDeletionDate=2"));
    }

    void whatElseLiesThereStays()
    {
        write(in(QStringLiteral("a/1")), "1");
        write(in(QStringLiteral("a/my notes")), "mine");
        write(in(QStringLiteral("b/2")), "22");
        write(in(QStringLiteral("b/.hidden")), "mine");
        write(in(QStringLiteral("c/3")), "333");
        const TrashedFiles done =
            moveToTrash(fetched({{QStringLiteral("a/1"), 1}, {QStringLiteral("b/2"), 2}, {QStringLiteral("c/3"), 3}}));
        QCOMPARE(done.files, 3);
        QVERIFY(QFileInfo::exists(in(QStringLiteral("a/my notes"))));
        QVERIFY(QFileInfo::exists(in(QStringLiteral("b/.hidden"))));
        QVERIFY(!QFileInfo::exists(in(QStringLiteral("a/1"))) && !QFileInfo::exists(in(QStringLiteral("b/2"))));
        QVERIFY(!QFileInfo::exists(in(QStringLiteral("c")))); // empty now
        QCOMPARE(trashed().size(), 3);
    }

    void whatWasChangedStaysAndIsNamed()
    {
        write(in(QStringLiteral("same")), "1");
        write(in(QStringLiteral("longer")), "22, and more by hand");
        const TrashedFiles done = moveToTrash(
            fetched({{QStringLiteral("same"), 1}, {QStringLiteral("longer"), 2}, {QStringLiteral("gone"), 3}}));
        QCOMPARE(done.files, 1);
        QCOMPARE(done.left, QStringList{in(QStringLiteral("longer"))});
        QVERIFY(QFileInfo::exists(in(QStringLiteral("longer"))));
    }

    void whatIsNewerStaysAlsoWhenItIsAsLong()
    {
        write(in(QStringLiteral("same")), "1");
        write(in(QStringLiteral("mine")), "2");
        QFile mine(in(QStringLiteral("mine")));
        QVERIFY(mine.open(QIODevice::ReadWrite) && mine.write("3") == 1);
        mine.close();
        const TrashedFiles done = moveToTrash(fetched({{QStringLiteral("same"), 1}, {QStringLiteral("mine"), 1}}));
        QCOMPARE(done.files, 1);
        QCOMPARE(done.left, QStringList{in(QStringLiteral("mine"))});
    }

    void onlyWhatWasAskedAboutIsMeant()
    {
        const FetchedFiles::File a{QStringLiteral("a"), 1, 5};
        const FetchedFiles::File b{QStringLiteral("b"), 1, 5};
        const FetchedFiles::File longer{QStringLiteral("a"), 2, 5};
        const QString folder = QStringLiteral("/x");
        QCOMPARE(stillThere({folder, {a}}, {folder, {a, b}}).files, std::vector{a});
        QVERIFY(stillThere({folder, {a}}, {folder, {longer, b}}).files.empty());
        QVERIFY(stillThere({folder, {a}}, {QStringLiteral("/y"), {a}}).files.empty());
        QVERIFY(stillThere({}, {folder, {a, b}}).files.empty());
    }

    void originalsAreLeftWhateverLeadsThere()
    {
        write(in(QStringLiteral("a")), "1");
        const QString folder = m_data->path() + QStringLiteral("/got");
        QVERIFY(overlaps(folder, {QStringLiteral("/other"), folder + u'/'}));
        QVERIFY(overlaps(folder, {m_data->path()}) && overlaps(folder, {in(QStringLiteral("a"))}));
        QVERIFY(!overlaps(folder, {folder + QStringLiteral("ten"), QStringLiteral("/other")}) && !overlaps(folder, {}));
        const QString link = m_data->path() + QStringLiteral("/link");
        QVERIFY(QFile::link(folder, link));
        const TrashedFiles done = moveToTrash(fetched({{QStringLiteral("a"), 1}}), {link});
        QCOMPARE(done.files, 0);
        QCOMPARE(done.left.size(), 1);
        QVERIFY(QFileInfo::exists(in(QStringLiteral("a"))));
    }

    void whatIsCancelledStays()
    {
        write(in(QStringLiteral("a")), "1");
        QCOMPARE(moveToTrash(fetched({{QStringLiteral("a"), 1}}), {}, true).files, 0);
        QVERIFY(QFileInfo::exists(in(QStringLiteral("a"))));
    }

#ifdef Q_OS_LINUX
    void aNameMayBeAsLongAsADiskTakes()
    {
        const QString name = QString(85, QChar(0x6f22)); // 255 bytes
        for (const QString &folder : {QStringLiteral("a/"), QStringLiteral("b/")})
            write(in(folder + name), "1");
        write(in(QStringLiteral("mine")), "1");
        const TrashedFiles done =
            moveToTrash(fetched({{QStringLiteral("a/") + name, 1}, {QStringLiteral("b/") + name, 1}}));
        QVERIFY2(done.left.isEmpty(), qPrintable(done.left.join(u' ')));
        QCOMPARE(done.files, 2);
        const QStringList names = trashed();
        QCOMPARE(names.size(), 2);
        for (const QString &each : names) {
            QVERIFY(name.startsWith(each.section(u'-', 0, 0)) && each.size() > 70);
            QVERIFY(note(each).contains(name.toUtf8().toPercentEncoding()));
        }
    }

    void whatLiesInTheTrashIsNotOverwritten()
    {
        const QString trash = m_data->path() + QStringLiteral("/home/Trash/files/");
        write(trash + QStringLiteral("1"), "of somebody, without a note");
        write(in(QStringLiteral("1")), "1");
        write(in(QStringLiteral("mine")), "1");
        QCOMPARE(moveToTrash(fetched({{QStringLiteral("1"), 1}})).files, 1);
        QCOMPARE(trashed(), (QStringList{QStringLiteral("1"), QStringLiteral("1-2")}));
        QVERIFY(note(QStringLiteral("1")).isEmpty());
        QCOMPARE(QFileInfo(trash + QStringLiteral("1")).size(), 27);
    }

    void withoutATrashAllIsLeft_data()
    {
        QTest::addColumn<QString>("inTheWay");
        QTest::newRow("no trash") << QStringLiteral("Trash");
        QTest::newRow("no notes") << QStringLiteral("Trash/info");
        QTest::newRow("no files") << QStringLiteral("Trash/files");
    }
    void withoutATrashAllIsLeft()
    {
        QFETCH(const QString, inTheWay);
        write(m_data->path() + QStringLiteral("/home/") + inTheWay, "a file");
        write(in(QStringLiteral("1")), "1");
        const TrashedFiles done = moveToTrash(fetched({{QStringLiteral("1"), 1}}));
        QCOMPARE(done.files, 0);
        QCOMPARE(done.left.size(), 1);
        QVERIFY(QFileInfo::exists(in(QStringLiteral("1"))));
    }

    void anotherDiskHasATrashOfItsOwn()
    {
        const QString other = m_data->path() + QStringLiteral("/other");
        const SmallDisk disk(other);
        if (!disk.isMounted())
            QSKIP(disk.reason());
        const QString trash = other + QStringLiteral("/.Trash-%1").arg(getuid());
        write(other + QStringLiteral("/got/1"), "1");
        write(other + QStringLiteral("/got/mine"), "1");
        const TrashedFiles done = moveToTrash({other + QStringLiteral("/got"), {{QStringLiteral("1"), 1, fetchedMs}}});
        QCOMPARE(done.files, 1);
        QVERIFY(trashed().isEmpty());
        QCOMPARE(QDir(trash + QStringLiteral("/files")).entryList(QDir::Files), QStringList{QStringLiteral("1")});
        QVERIFY(!(QFile::permissions(trash) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void whatNobodyMayLookIntoIsNotTaken()
    {
        // root may look into everything, and becomes somebody else until the end.
        const bool isRoot = getuid() == 0;
        if (isRoot) {
            QVERIFY(giveAway(m_data->path()) && giveAway(m_data->path() + QStringLiteral("/home")));
            QCOMPARE(setresuid(nobody, nobody, 0), 0);
        }
        const auto itself = qScopeGuard([isRoot] {
            if (isRoot && setresuid(0, 0, 0) != 0)
                qFatal("root does not come back");
        });
        write(in(QStringLiteral("1")), "1");
        const QString closed = in(QStringLiteral("closed"));
        QVERIFY(QDir().mkpath(closed) && QFile::setPermissions(closed, {}));
        QCOMPARE(moveToTrash(fetched({{QStringLiteral("1"), 1}})).files, 1);
        QVERIFY(QFileInfo::exists(closed));
        QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
#endif

    void linksToElsewhereAreNotFollowed()
    {
#ifdef Q_OS_WIN
        QSKIP("needs symbolic links");
#endif
        const QString outside = m_data->path() + QStringLiteral("/outside");
        write(outside + QStringLiteral("/1"), "1");
        QVERIFY(QDir().mkpath(in({})));
        QVERIFY(QFile::link(outside, in(QStringLiteral("folder"))));
        QVERIFY(QFile::link(outside + QStringLiteral("/1"), in(QStringLiteral("file"))));
        const TrashedFiles done = moveToTrash(fetched(
            {{QStringLiteral("folder/1"), 1}, {QStringLiteral("file"), 1}, {QStringLiteral("../outside/1"), 1}}));
        QCOMPARE(done.files, 0);
        QCOMPARE(done.left.size(), 3);
        QVERIFY(QFileInfo::exists(outside + QStringLiteral("/1")));
        QVERIFY(trashed().isEmpty());
    }

    void aFolderThatIsALinkStaysOne()
    {
#ifdef Q_OS_WIN
        QSKIP("needs symbolic links");
#endif
        const QString real = m_data->path() + QStringLiteral("/elsewhere");
        write(real + QStringLiteral("/1"), "1");
        QVERIFY(QFile::link(real, m_data->path() + QStringLiteral("/got")));
        QCOMPARE(moveToTrash(fetched({{QStringLiteral("1"), 1}})).files, 1);
        QVERIFY(!QFileInfo::exists(real + QStringLiteral("/1")));
        QCOMPARE(trashed(), QStringList{QStringLiteral("1")});
    }

    void aFolderThatIsGoneIsNoTrouble()
    {
        const TrashedFiles done = moveToTrash(fetched({{QStringLiteral("1"), 1}}));
        QCOMPARE(done.files, 0);
        QVERIFY(done.left.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(TestTransferTrash)
#include "tst_transfer_trash.moc"
