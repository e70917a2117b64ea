// SPDX-License-Identifier: GPL-3.0-only
// What "Remove and delete files" may touch, and what not. The trash is one in the test's own folder.
#include "ui/transfers/FetchedFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

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
    [[nodiscard]] FetchedFiles fetched(const std::vector<FetchedFiles::File> &files) const
    {
        return {m_data->path() + QStringLiteral("/got"), files};
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_data->path() + QStringLiteral("/home")));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path() + QStringLiteral("/home")));
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
