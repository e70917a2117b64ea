// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/sharing/SharingFixture.h"

#include "core/database/HashSpansTable.h"
#include "core/database/SharedFilesTable.h"
#include "core/database/SharesTable.h"
#include "core/database/VersionsTable.h"
#include "core/sharing/HashJobs.h"
#include "core/storage/ReadCache.h"
#include "tests/unit/content/PlainTree.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace ttp;
using namespace ttp::test;

using State = ShareDetails::State;

class TestIndexing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_peer = std::make_unique<SharingFixture>(); }
    void cleanup() { m_peer.reset(); }
    void answersAtOnce();
    void refusesRequests();
    void hashesATree();
    void sharesAnEmptyFolder();
    void sharesOneFile();
    void sharesThingsSideBySide();
    void namesWhatIsLeftOut();
    void changeWhileHashing_data();
    void changeWhileHashing();
    void changedLongFile_data();
    void changedLongFile();
    void changedWithinATickOfTheClock();
    void goneWhileHashing();
    void hashesNothingTwice();
    void hashesAgainWhereLayersAreMissing();
    void unsharesWhileIndexing();
    void unshareForgets();
    void failsAndIsTriedAgain();
    void tellsProgress();
    void missingRootFails();
    void missingRootHealsByItself_data();
    void missingRootHealsByItself();
    void tooManyFilesAreRefusedBeforeHashing();
    void longNamesAreCutOrRefused();

private:
    /// Hashing with this hook from the next start on.
    void hook(std::function<void(const QString &, int)> whileHashing)
    {
        m_peer->whileHashing = std::move(whileHashing);
        m_peer->restart();
    }
    /// The rows of version 1 that may be found by others.
    [[nodiscard]] QStringList indexedRows(const ShareId &share) const;

    std::unique_ptr<SharingFixture> m_peer;
};

QStringList TestIndexing::indexedRows(const ShareId &share) const
{
    QStringList rows;
    const QList<SharedFileRow> all = SharedFilesTable(*m_peer->database).all(share, 1).value();
    for (const SharedFileRow &row : all) {
        if (row.state == SharedFileState::Indexed)
            rows.append(QString::number(row.idx) + u' ' + row.path);
    }
    return rows;
}

void TestIndexing::answersAtOnce()
{
    m_peer->write(QStringLiteral("a"), "a");
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, QStringLiteral("mine"), {}});
    TTP_OK(share);
    // Before the event loop has run once: known, in the database, and told to the servers.
    QVERIFY(m_peer->details(*share).state == State::Indexing);
    const auto row = SharesTable(*m_peer->database).find(*share);
    QCOMPARE((*row)->name, QStringLiteral("mine"));
    QVERIFY((*row)->state == ShareState::Indexing && (*row)->own);
    QVERIFY(m_peer->world.served.value(*share)->state == ServedShare::State::Indexing);
    QVERIFY(m_peer->world.served.value(*share)->versions.isEmpty());
    QSignalSpy ready(m_peer->catalog.get(), &ShareCatalog::ready);
    QVERIFY(m_peer->waitFor(*share, State::Ready));
    QCOMPARE(ready.size(), 1);
    QVERIFY(SharesTable(*m_peer->database).find(*share).value()->state == ShareState::Ready);
    const ManifestHeader &header = m_peer->newest(*share)->catalog->header();
    QCOMPARE(header.owner, ownId());
    QCOMPARE(header.publishers, QList<UserId>{ownId()});
    QCOMPARE(header.version, 1);
    QCOMPARE(header.name, QStringLiteral("mine"));
    QCOMPARE(header.created, m_peer->clock.now());
    const auto version = VersionsTable(*m_peer->database).latest(*share).value();
    QCOMPARE(version->manifest, m_peer->newest(*share)->catalog->envelope());
    QCOMPARE(version->manifestSha256, m_peer->details(*share).manifestSha256);
}

void TestIndexing::refusesRequests()
{
    TTP_FAILS(m_peer->catalog->share({}), ErrorCode::InvalidInput);
    TTP_FAILS(m_peer->catalog->share({{m_peer->data(QStringLiteral("missing"))}, {}, {}}), ErrorCode::FolderMissing);
    for (const char *name : {"peer/identity.key", "peer/state.sqlite", "peer/log/1"})
        m_peer->write(QString::fromLatin1(name), "x");
    for (const char *name : {"peer", "peer/identity.key", "peer/log"})
        TTP_FAILS(m_peer->catalog->share({{m_peer->data(QLatin1String(name))}, {}, {}}), ErrorCode::UnsafePath);
    QVERIFY(m_peer->catalog->list().isEmpty());
    m_peer->failNth.arm(1, ErrorCode::DatabaseFailed);
    QVERIFY(!m_peer->catalog->share({{m_peer->data()}, {}, {}}));
    QVERIFY(m_peer->catalog->list().isEmpty() && m_peer->world.served.isEmpty());
    TTP_FAILS(m_peer->catalog->unshare(idOf<ShareId>(1)), ErrorCode::NotFound);
    TTP_FAILS(m_peer->catalog->retry(idOf<ShareId>(1)), ErrorCode::NotFound);
}

void TestIndexing::hashesATree()
{
    // Around every border: leaf, piece, several pieces; nested; the same bytes twice.
    for (const qint64 length : {0, 1, 16383, 16384, 16385, 524287, 524288, 524289, 1048576, 3000001})
        m_peer->write(QStringLiteral("%1/file").arg(length), plain::content(length));
    m_peer->write(QStringLiteral("deep/er/and/deeper/x.bin"), "nested");
    m_peer->write(QStringLiteral("again"), plain::content(524289));
    m_peer->write(QString::fromUtf8("\xc3\xbcml\xc3\xa4ut.txt"), "umlaut");
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QCOMPARE(differences(*m_peer->newest(share), m_peer->data()), QString());
    QCOMPARE(m_peer->details(share).files, 13);
    QCOMPARE(m_peer->details(share).leftOutCount, 0);
    QStringList sorted = m_peer->listed(share);
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QCOMPARE(m_peer->listed(share), sorted);
    HashSpansTable spans(*m_peer->database);
    for (const ManifestEntry &entry : m_peer->newest(share)->catalog->files())
        QVERIFY2(areLayersStored(spans, entry.file).value(), qPrintable(entry.path));
    QVERIFY(areLayersStored(spans, m_peer->details(share).list).value());
    QCOMPARE(QDir(m_peer->listsFolder).entryList(QDir::Files), QStringList{m_peer->details(share).list.toString()});
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(m_peer->newest(share)->listPath) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
#endif
}

void TestIndexing::sharesAnEmptyFolder()
{
    QVERIFY(QDir().mkpath(m_peer->data(QStringLiteral("nothing/in/here"))));
    const ShareId share = m_peer->shareNow({m_peer->data(QStringLiteral("nothing"))});
    QCOMPARE(m_peer->details(share).files, 0);
    QVERIFY(m_peer->details(share).list.isEmptyFile());
    QCOMPARE(bytesOf(m_peer->newest(share)->listPath), QByteArray());
    m_peer->restart();
    QVERIFY(m_peer->details(share).state == State::Ready);
}

void TestIndexing::sharesOneFile()
{
    m_peer->write(QStringLiteral("x/data.nc"), plain::content(100'000));
    m_peer->write(QStringLiteral("x/private"), "not shared");
    const ShareId share = m_peer->shareNow({m_peer->data(QStringLiteral("x/data.nc"))});
    QCOMPARE(m_peer->listed(share), QStringList{QStringLiteral("data.nc")});
    QCOMPARE(m_peer->details(share).name, QStringLiteral("data.nc"));
    QCOMPARE(differences(*m_peer->newest(share), m_peer->data(QStringLiteral("x"))), QString());
    m_peer->restart();
    QCOMPARE(m_peer->listed(share), QStringList{QStringLiteral("data.nc")});
    QCOMPARE(m_peer->details(share).paths, QStringList{m_peer->data(QStringLiteral("x/data.nc"))});
}

void TestIndexing::sharesThingsSideBySide()
{
    m_peer->write(QStringLiteral("a/set/1"), "1");
    m_peer->write(QStringLiteral("b/set/2"), "2");
    m_peer->write(QStringLiteral("b/set.txt"), "3");
    const ShareId share =
        m_peer->shareNow({m_peer->data(QStringLiteral("a/set")), m_peer->data(QStringLiteral("b/set")),
                          m_peer->data(QStringLiteral("b/set.txt"))});
    const QStringList listed{QStringLiteral("set (2)/2"), QStringLiteral("set.txt"), QStringLiteral("set/1")};
    QCOMPARE(m_peer->listed(share), listed);
    m_peer->restart();
    QCOMPARE(m_peer->listed(share), listed);
    const auto version = m_peer->newest(share);
    ReadCache cache(m_peer->clock);
    for (qint64 index = 0; index < 3; ++index) {
        const auto reader = version->files->open(index, cache);
        TTP_OK(reader);
        QByteArray byte(1, ' ');
        QCOMPARE((*reader)->read(byte.data(), 0, 1), 1);
        QCOMPARE(version->catalog->files()[size_t(index)].file, plainFileId(byte));
    }
}

void TestIndexing::namesWhatIsLeftOut()
{
#ifndef Q_OS_UNIX
    QSKIP("needs names and files that only Unix has");
#else
    m_peer->write(QStringLiteral("data/good"), "good");
    m_peer->write(QStringLiteral("data/bad:name"), "bad");
    m_peer->write(QStringLiteral("data/Case"), "1");
    m_peer->write(QStringLiteral("data/case"), "2");
    m_peer->write(QStringLiteral("data/half.ttp-part"), "part");
    QVERIFY(QFile::link(m_peer->data(QStringLiteral("data/good")), m_peer->data(QStringLiteral("data/link"))));
    QCOMPARE(::mkfifo(m_peer->data(QStringLiteral("data/pipe")).toUtf8().constData(), 0600), 0);
    QSignalSpy leftOut(m_peer->catalog.get(), &ShareCatalog::leftOut);
    const ShareId share = m_peer->shareNow({m_peer->data(QStringLiteral("data"))});
    QCOMPARE(m_peer->listed(share), (QStringList{QStringLiteral("Case"), QStringLiteral("good")}));
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(m_peer->details(share).leftOutCount, 5);
    QMap<QString, LeftOutReason> reasons;
    for (const LeftOut &one : m_peer->details(share).leftOut)
        reasons.insert(one.path, one.reason);
    const QMap<QString, LeftOutReason> expected{{QStringLiteral("bad:name"), LeftOutReason::RefusedName},
                                                {QStringLiteral("case"), LeftOutReason::Collision},
                                                {QStringLiteral("half.ttp-part"), LeftOutReason::OwnPart},
                                                {QStringLiteral("link"), LeftOutReason::Symlink},
                                                {QStringLiteral("pipe"), LeftOutReason::Special}};
    QVERIFY(reasons == expected);
#endif
}

void TestIndexing::changeWhileHashing_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<bool>("isShared");
    QTest::newRow("once") << 1 << true;
    QTest::newRow("twice") << 2 << true;
    QTest::newRow("each time") << 3 << false;
}

void TestIndexing::changeWhileHashing()
{
    QFETCH(int, changes);
    QFETCH(bool, isShared);
    for (const char *name : {"a", "moving", "z"})
        m_peer->write(QString::fromLatin1(name), QByteArray("before ") + name);
    std::atomic<int> attempts{0};
    hook([this, changes, &attempts](const QString &path, int attempt) {
        if (path != QLatin1String("moving"))
            return;
        ++attempts;
        if (attempt < changes)
            m_peer->write(path, QByteArray(100 + attempt, 'x'));
    });
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QCOMPARE(attempts.load(), 3 - (isShared ? 2 - changes : 0));
    const QStringList all{QStringLiteral("a"), QStringLiteral("moving"), QStringLiteral("z")};
    const QStringList rest{QStringLiteral("a"), QStringLiteral("z")};
    QCOMPARE(m_peer->listed(share), isShared ? all : rest);
    QCOMPARE(differences(*m_peer->newest(share), m_peer->data()), QString());
    QCOMPARE(m_peer->details(share).leftOutCount, isShared ? 0 : 1);
    if (!isShared)
        QCOMPARE(m_peer->details(share).leftOut.constFirst().path, QStringLiteral("moving"));
    // The rows are numbered as the list is, and lead to the right files after a restart.
    QCOMPARE(indexedRows(share).size(), m_peer->details(share).files);
    m_peer->whileHashing = {};
    m_peer->restart();
    QCOMPARE(m_peer->listed(share), isShared ? all : rest);
    ReadCache cache(m_peer->clock);
    for (qint64 index = 0; index < m_peer->details(share).files; ++index)
        TTP_OK(m_peer->newest(share)->files->open(index, cache));
}

void TestIndexing::changedLongFile_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("changes");
    QTest::addColumn<bool>("isShared");
    QTest::newRow("grows once") << qint64(200) * 1024 * 1024 << 1 << true;
    QTest::newRow("shrinks to a short one") << qint64(1000) << 1 << true;
    QTest::newRow("shrinks to nothing") << qint64(0) << 1 << true;
    QTest::newRow("changes each time") << qint64(150) * 1024 * 1024 << 3 << false;
}

void TestIndexing::changedLongFile()
{
    QFETCH(qint64, length);
    QFETCH(int, changes);
    QFETCH(bool, isShared);
    m_peer->write(QStringLiteral("long"), {});
    QVERIFY(QFile::resize(m_peer->data(QStringLiteral("long")), 130 * 1024 * 1024));
    m_peer->write(QStringLiteral("other"), "other");
    std::atomic<int> last{-1};
    hook([this, length, changes, &last](const QString &path, int attempt) {
        int before = attempt - 1;
        if (path == QLatin1String("long") && attempt < changes && last.compare_exchange_strong(before, attempt))
            QFile::resize(m_peer->data(path), length + attempt);
    });
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QCOMPARE(m_peer->details(share).files, isShared ? 2 : 1);
    if (isShared)
        QCOMPARE(m_peer->details(share).bytes, length + 5);
    else
        QCOMPARE(m_peer->details(share).leftOut.constFirst().path, QStringLiteral("long"));
    if (isShared && length < 1024 * 1024)
        QCOMPARE(differences(*m_peer->newest(share), m_peer->data()), QString());
    const ServedSharePtr served = m_peer->world.served.value(share);
    QVERIFY(served->indexedBytes <= served->totalBytes);
}

/// A change so soon after the last one that the system gives both the same time.
void TestIndexing::changedWithinATickOfTheClock()
{
    constexpr int count = 60;
    const auto contentOf = [](int number) { return QByteArray(1000, char('a' + number % 26)); };
    for (int i = 0; i < count; ++i)
        m_peer->write(QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0')), "before");
    // Written anew when its turn comes, as close before the hashing as can be, and changed right behind it.
    hook([this, contentOf](const QString &path, int attempt) {
        const int number = path.toInt();
        if (attempt == 0) {
            m_peer->write(path, contentOf(number + 1));
        } else if (attempt == 1) {
            QFile file(m_peer->data(path));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.write(contentOf(number)) == 1000);
        }
    });
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QCOMPARE(m_peer->details(share).files, count);
    QCOMPARE(differences(*m_peer->newest(share), m_peer->data()), QString());
}

void TestIndexing::goneWhileHashing()
{
    for (int i = 0; i < 20; ++i)
        m_peer->write(QStringLiteral("file%1").arg(i, 2, 10, QLatin1Char('0')), QByteArray::number(i));
    hook([this](const QString &path, int) {
        if (path == QLatin1String("file03"))
            QFile::remove(m_peer->data(QStringLiteral("file07")));
    });
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QCOMPARE(m_peer->details(share).files, 19);
    QCOMPARE(m_peer->details(share).leftOut.constFirst().path, QStringLiteral("file07"));
    QCOMPARE(differences(*m_peer->newest(share), m_peer->data()), QString());
    QCOMPARE(indexedRows(share).at(7), QStringLiteral("7 file08"));
    QCOMPARE(indexedRows(share).size(), 19);
}

void TestIndexing::hashesNothingTwice()
{
    const QByteArray bytes = plain::content(700'000);
    m_peer->write(QStringLiteral("set/a"), bytes);
    m_peer->write(QStringLiteral("set/small"), "small");
    m_peer->write(QStringLiteral("set/long"), {});
    QVERIFY(QFile::resize(m_peer->data(QStringLiteral("set/long")), 140 * 1024 * 1024));
    const qint64 all = 700'005 + 140 * 1024 * 1024;
    const ShareId first = m_peer->shareNow({m_peer->data(QStringLiteral("set"))});
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, all);
    const ShareId second = m_peer->shareNow({m_peer->data(QStringLiteral("set"))});
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, all);
    QCOMPARE(m_peer->catalog->statistics().filesKnown, 3);
    QCOMPARE(m_peer->listed(second), m_peer->listed(first));
    QCOMPARE(m_peer->details(second).list, m_peer->details(first).list);
    QCOMPARE(m_peer->details(second).totalBytes, all);
    // The folder around it, after a restart, with one new file.
    m_peer->restart();
    m_peer->write(QStringLiteral("new"), "new");
    const ShareId around = m_peer->shareNow({m_peer->data()});
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, 3);
    QCOMPARE(m_peer->details(around).files, 4);
    // The list that two shares have in common stays until the last of them goes.
    const QString list = m_peer->newest(first)->listPath;
    TTP_OK(m_peer->catalog->unshare(first));
    QVERIFY(QFile::exists(list));
    TTP_OK(m_peer->catalog->unshare(second));
    QVERIFY(!QFile::exists(list));
}

void TestIndexing::hashesAgainWhereLayersAreMissing()
{
    m_peer->write(QStringLiteral("a"), plain::content(700'000));
    const ShareId first = m_peer->shareNow({m_peer->data()});
    const FileId file = m_peer->newest(first)->catalog->files()[0].file;
    HashSpansTable spans(*m_peer->database);
    TTP_OK(spans.setState(file, ContentState::Partial));
    const ShareId second = m_peer->shareNow({m_peer->data()});
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, 1'400'000);
    QVERIFY(areLayersStored(spans, file).value());
    QVERIFY(m_peer->newest(second)->catalog->files()[0].file == file);
}

void TestIndexing::unsharesWhileIndexing()
{
    for (int i = 0; i < 50; ++i)
        m_peer->write(QStringLiteral("f%1").arg(i), plain::content(300'000 + i));
    // At each stage: at once, when it is listed, at the first progress, and from within a signal.
    for (int turns = 0; turns < 4; ++turns) {
        const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, {}, {}});
        TTP_OK(share);
        if (turns == 3) {
            QObject::connect(m_peer->catalog.get(), &ShareCatalog::progress, m_peer->catalog.get(), [&] {
                if (m_peer->catalog->find(*share))
                    TTP_OK(m_peer->catalog->unshare(*share));
            });
            QTRY_VERIFY_WITH_TIMEOUT(!m_peer->catalog->find(*share), 30000);
        } else {
            for (int turn = 0; turn < turns * 10; ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            TTP_OK(m_peer->catalog->unshare(*share));
        }
        QVERIFY(!m_peer->catalog->find(*share) && !m_peer->world.served.contains(*share));
        QVERIFY(!SharesTable(*m_peer->database).find(*share).value());
    }
    QObject::disconnect(m_peer->catalog.get(), &ShareCatalog::progress, nullptr, nullptr);
    m_peer->restart();
    QVERIFY(m_peer->catalog->list().isEmpty());
}

void TestIndexing::unshareForgets()
{
    m_peer->write(QStringLiteral("a"), "a");
    const ShareId share = m_peer->shareNow({m_peer->data()});
    const QString list = m_peer->newest(share)->listPath;
    QSignalSpy removed(m_peer->catalog.get(), &ShareCatalog::removed);
    TTP_OK(m_peer->catalog->unshare(share));
    QCOMPARE(removed.size(), 1);
    QVERIFY(m_peer->world.removed.contains(share));
    QVERIFY(!QFile::exists(list));
    QCOMPARE(bytesOf(m_peer->data(QStringLiteral("a"))), QByteArray("a"));
    TTP_FAILS(m_peer->catalog->unshare(share), ErrorCode::NotFound);
    m_peer->restart();
    QVERIFY(m_peer->catalog->list().isEmpty());
}

void TestIndexing::failsAndIsTriedAgain()
{
    m_peer->write(QStringLiteral("a"), "a");
    m_peer->world.signs = false;
    QSignalSpy failed(m_peer->catalog.get(), &ShareCatalog::failed);
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, {}, {}});
    TTP_OK(share);
    QVERIFY(m_peer->waitFor(*share, State::Failed));
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_peer->details(*share).error->code == ErrorCode::Internal);
    QVERIFY(m_peer->world.served.value(*share)->versions.isEmpty());
    m_peer->world.signs = true;
    TTP_OK(m_peer->catalog->retry(*share));
    TTP_FAILS(m_peer->catalog->retry(*share), ErrorCode::Conflict);
    QVERIFY(m_peer->waitFor(*share, State::Ready));
    QVERIFY(!m_peer->details(*share).error);
}

void TestIndexing::tellsProgress()
{
    m_peer->write(QStringLiteral("long"), {});
    const qint64 length = 600LL * 1024 * 1024;
    QVERIFY(QFile::resize(m_peer->data(QStringLiteral("long")), length));
    QSignalSpy progress(m_peer->catalog.get(), &ShareCatalog::progress);
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QVERIFY(progress.size() >= 2);
    qint64 before = 0;
    for (const QList<QVariant> &one : progress) {
        QCOMPARE(one.at(2).toLongLong(), length);
        QVERIFY(one.at(1).toLongLong() >= before && one.at(1).toLongLong() <= length);
        before = one.at(1).toLongLong();
    }
    QCOMPARE(before, length);
    QCOMPARE(m_peer->details(share).indexedBytes, length);
}

void TestIndexing::tooManyFilesAreRefusedBeforeHashing()
{
    for (int i = 0; i < 11; ++i)
        m_peer->write(QStringLiteral("f%1").arg(i), "x");
    m_peer->world.mostFiles = 10;
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, {}, {}});
    TTP_OK(share);
    QVERIFY(m_peer->waitFor(*share, State::Failed));
    QVERIFY(m_peer->details(*share).error->code == ErrorCode::TooLarge);
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, 0);
    QVERIFY(QFile::remove(m_peer->data(QStringLiteral("f0"))));
    TTP_OK(m_peer->catalog->retry(*share));
    QVERIFY(m_peer->waitFor(*share, State::Ready));
}

void TestIndexing::longNamesAreCutOrRefused()
{
    // Cut where a character ends, not in the middle of one.
    const QString longName = QString(99, u'n') + QString::fromUtf8("\xf0\x9f\x98\x80") + QString(50, u'x');
    m_peer->write(longName + QStringLiteral("/a"), "a");
    TTP_FAILS(m_peer->catalog->share({{m_peer->data()}, longName, {}}), ErrorCode::InvalidInput);
    QVERIFY(m_peer->catalog->list().isEmpty());
    const ShareId share = m_peer->shareNow({m_peer->data(longName)});
    QCOMPARE(m_peer->details(share).name, QString(99, u'n'));
}

void TestIndexing::missingRootFails()
{
    m_peer->write(QStringLiteral("set/a"), "a");
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data(QStringLiteral("set"))}, {}, {}});
    TTP_OK(share);
    QVERIFY(QDir().rename(m_peer->data(QStringLiteral("set")), m_peer->data(QStringLiteral("elsewhere"))));
    QVERIFY(m_peer->waitFor(*share, State::Failed));
    QVERIFY(m_peer->details(*share).error->code == ErrorCode::FolderMissing);
    QVERIFY(QDir().rename(m_peer->data(QStringLiteral("elsewhere")), m_peer->data(QStringLiteral("set"))));
    m_peer->restart();
    QVERIFY(m_peer->waitFor(*share, State::Ready));
}

void TestIndexing::missingRootHealsByItself_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("a folder") << QStringLiteral("set");
    QTest::newRow("a file") << QStringLiteral("set/a");
}

void TestIndexing::missingRootHealsByItself()
{
    QFETCH(const QString, named);
    m_peer->write(QStringLiteral("set/a"), "a");
    const QString path = m_peer->data(named);
    const Result<ShareId> share = m_peer->catalog->share({{path}, {}, {}});
    TTP_OK(share);
    QVERIFY(QDir().rename(path, m_peer->data(QStringLiteral("elsewhere"))));
    m_peer->restart(); // what the pool has listed before is not known any more
    QVERIFY(m_peer->waitFor(*share, State::Failed));
    QSignalSpy failed(m_peer->catalog.get(), &ShareCatalog::failed);
    // As long as it is away, looking again changes nothing; a share of something else tells when that was looked at.
    m_peer->catalog->recheck();
    m_peer->write(QStringLiteral("other/b"), "b");
    static_cast<void>(m_peer->shareNow({m_peer->data(QStringLiteral("other"))}));
    QVERIFY(m_peer->details(*share).state == State::Failed);
    QCOMPARE(failed.size(), 0);
    QVERIFY(QDir().rename(m_peer->data(QStringLiteral("elsewhere")), path));
    m_peer->catalog->recheck();
    QVERIFY(m_peer->waitFor(*share, State::Ready));
    QCOMPARE(m_peer->details(*share).files, 1);
}

QTEST_GUILESS_MAIN(TestIndexing)
#include "tst_sharing_indexing.moc"
