// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/sharing/SharingFixture.h"

#include "core/database/SharedFilesTable.h"
#include "core/database/SharesTable.h"
#include "core/database/VersionsTable.h"
#include "core/sharing/HashJobs.h"
#include "tests/unit/content/PlainTree.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

using State = ShareDetails::State;

class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_peer = std::make_unique<SharingFixture>(); }
    void cleanup() { m_peer.reset(); }
    void readySharesAreServedAgain();
    void nothingToRestore();
    void indexingGoesOn();
    void stopAnywhereWhileIndexing();
    void shrunkFolderLeavesNoRows();
    void lostListIsWrittenAgain_data();
    void lostListIsWrittenAgain();
    void damagedRowsAreNotServed();
    void damagedSharesCostOnlyThemselves_data();
    void damagedSharesCostOnlyThemselves();
    void aRecordThatCannotBeRenewedEndsNoStart();
    void severalSharesComeBack();
    void everyFailedStatementIsSurvived();
    void failedRestoreSaysSo();

private:
    void writeTree();

    std::unique_ptr<SharingFixture> m_peer;
};

void TestRestart::writeTree()
{
    m_peer->write(QStringLiteral("a/leaves"), plain::content(100'000));
    m_peer->write(QStringLiteral("a/empty"), {});
    m_peer->write(QStringLiteral("b"), plain::content(600'000));
    m_peer->write(QStringLiteral("c"), "c");
}

void TestRestart::readySharesAreServedAgain()
{
    writeTree();
    m_peer->addUser(idOf<UserId>(1));
    const ShareId share = m_peer->shareNow({m_peer->data()});
    const ShareDetails before = m_peer->details(share);
    const auto version = m_peer->newest(share);
    m_peer->restart();
    const ShareDetails after = m_peer->details(share);
    QVERIFY(after.state == State::Ready && !after.error);
    QCOMPARE(after.manifestSha256, before.manifestSha256);
    QCOMPARE(after.paths, before.paths);
    QCOMPARE(after.bytes, before.bytes);
    QCOMPARE(after.created, before.created);
    QCOMPARE(m_peer->newest(share)->catalog->envelope(), version->catalog->envelope());
    QVERIFY(m_peer->newest(share)->catalog->files() == version->catalog->files());
    QCOMPARE(m_peer->newest(share)->listPath, version->listPath);
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, 0);
    QCOMPARE(differences(*m_peer->newest(share), m_peer->data()), QString());
    QVERIFY(m_peer->world.served.value(share)->mayRead(idOf<UserId>(1)));
}

void TestRestart::nothingToRestore()
{
    m_peer->restart();
    QVERIFY(m_peer->catalog->list().isEmpty());
}

void TestRestart::indexingGoesOn()
{
    writeTree();
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, QStringLiteral("named"), {}});
    TTP_OK(share);
    m_peer->restart();
    QVERIFY(m_peer->waitFor(*share, State::Ready));
    QCOMPARE(m_peer->details(*share).name, QStringLiteral("named"));
    QCOMPARE(differences(*m_peer->newest(*share), m_peer->data()), QString());
}

void TestRestart::stopAnywhereWhileIndexing()
{
    for (int i = 0; i < 40; ++i)
        m_peer->write(QStringLiteral("f%1").arg(i), plain::content(200'000 + i));
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, {}, {}});
    TTP_OK(share);
    // Each start gets a little further, until one gets through.
    for (int turns = 0; m_peer->details(*share).state != State::Ready; ++turns) {
        m_peer->restart(false);
        for (int turn = 0; turn < turns && m_peer->details(*share).state != State::Ready; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(turns < 1'000);
    }
    QCOMPARE(differences(*m_peer->newest(*share), m_peer->data()), QString());
    m_peer->restart();
    QVERIFY(m_peer->details(*share).state == State::Ready);
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, 0);
}

void TestRestart::shrunkFolderLeavesNoRows()
{
    for (int i = 0; i < 30; ++i)
        m_peer->write(QStringLiteral("f%1").arg(i, 2, 10, QLatin1Char('0')), QByteArray::number(i));
    m_peer->world.signs = false;
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, {}, {}});
    TTP_OK(share);
    QVERIFY(m_peer->waitFor(*share, State::Failed));
    QCOMPARE(SharedFilesTable(*m_peer->database).count(*share, 1).value(), 30);
    for (int i = 0; i < 30; i += 2)
        QVERIFY(QFile::remove(m_peer->data(QStringLiteral("f%1").arg(i, 2, 10, QLatin1Char('0')))));
    m_peer->world.signs = true;
    m_peer->restart();
    QVERIFY(m_peer->waitFor(*share, State::Ready));
    QCOMPARE(m_peer->details(*share).files, 15);
    const QList<SharedFileRow> rows = SharedFilesTable(*m_peer->database).all(*share, 1).value();
    for (const SharedFileRow &row : rows)
        QVERIFY((row.state == SharedFileState::Indexed) == (row.idx < 15));
    m_peer->restart();
    QCOMPARE(differences(*m_peer->newest(*share), m_peer->data()), QString());
}

void TestRestart::lostListIsWrittenAgain_data()
{
    QTest::addColumn<bool>("isShort");
    QTest::newRow("gone") << false;
    QTest::newRow("cut") << true;
}

void TestRestart::lostListIsWrittenAgain()
{
    QFETCH(bool, isShort);
    writeTree();
    const ShareId share = m_peer->shareNow({m_peer->data()});
    const QString list = m_peer->newest(share)->listPath;
    QVERIFY(isShort ? QFile::resize(list, 3) : QFile::remove(list));
    m_peer->restart();
    QVERIFY(m_peer->details(share).state == State::Ready);
    QCOMPARE(differences(*m_peer->newest(share), m_peer->data()), QString());
}

void TestRestart::damagedRowsAreNotServed()
{
    writeTree();
    const ShareId share = m_peer->shareNow({m_peer->data()});
    SharedFilesTable files(*m_peer->database);
    SharedFileRow row = files.find(share, 1, 0).value().value();
    const QString path = std::exchange(row.path, QStringLiteral("other"));
    TTP_OK(files.put(share, 1, {row}));
    QVERIFY(QFile::remove(m_peer->newest(share)->listPath));
    m_peer->restart();
    QVERIFY(m_peer->details(share).state == State::Failed);
    QVERIFY(m_peer->details(share).error->code == ErrorCode::DatabaseDamaged);
    QVERIFY(m_peer->world.served.value(share)->versions.isEmpty());
    // With the row as it was it is loaded, not made a second time.
    row.path = path;
    TTP_OK(SharedFilesTable(*m_peer->database).put(share, 1, {row}));
    TTP_OK(m_peer->catalog->retry(share));
    QVERIFY(m_peer->waitFor(share, State::Ready));
    QCOMPARE(m_peer->catalog->statistics().bytesHashed, 0);
    QCOMPARE(m_peer->details(share).version, 1);
}

void TestRestart::damagedSharesCostOnlyThemselves_data()
{
    QTest::addColumn<QString>("sql");
    const QString where = QStringLiteral(" WHERE name = 'one'");
    QTest::newRow("readers") << QStringLiteral("UPDATE shares SET readers = 'anybody'") + where;
    QTest::newRow("paths") << QStringLiteral("UPDATE shares SET folder = 'nowhere'") + where;
    QTest::newRow("record") << QStringLiteral("UPDATE shares SET access_record = x'00'") + where;
    QTest::newRow("record of another share")
        << QStringLiteral("UPDATE shares SET access_record = (SELECT access_record FROM shares WHERE name = 'two')") +
               where;
    QTest::newRow("another serial") << QStringLiteral("UPDATE shares SET access_serial = 9007199254740991") + where;
    QTest::newRow("another owner") << QStringLiteral("UPDATE shares SET owner = x'0102030405060708090a0b0c0d0e0f10'") +
                                          where;
}

void TestRestart::damagedSharesCostOnlyThemselves()
{
    QFETCH(const QString, sql);
    m_peer->write(QStringLiteral("one/file"), "1");
    m_peer->write(QStringLiteral("two/file"), "2");
    m_peer->addUser(idOf<UserId>(1));
    const ShareId bad = m_peer->shareNow({m_peer->data(QStringLiteral("one"))});
    const ShareId good = m_peer->shareNow({m_peer->data(QStringLiteral("two"))});
    const ShareRow before = SharesTable(*m_peer->database).find(bad).value().value();
    TTP_OK(m_peer->database->prepare(sql).run());
    // Users change while the record cannot be read: nothing is signed over it.
    m_peer->addUser(idOf<UserId>(2));
    m_peer->restart();
    QVERIFY(m_peer->details(bad).state == State::Failed && m_peer->details(bad).error);
    QVERIFY(m_peer->newest(bad) == nullptr);
    QVERIFY(!m_peer->world.served.value(bad)->mayRead(idOf<UserId>(1)));
    TTP_OK(m_peer->catalog->readersChanged());
    QVERIFY(m_peer->details(good).state == State::Ready);
    QVERIFY(m_peer->world.served.value(good)->mayRead(idOf<UserId>(2)));
    TTP_OK(m_peer->catalog->retry(bad));
    QVERIFY(m_peer->details(bad).state == State::Failed);
    // As it was, it is taken up again, with the readers of today.
    TTP_OK(m_peer->database
               ->prepare(QStringLiteral("UPDATE shares SET readers = ?, folder = ?, access_record = ?, "
                                        "access_serial = ?, owner = ? WHERE share_id = ?"))
               .bind(before.readers, before.folder, before.accessRecord, before.accessSerial, before.owner, bad)
               .run());
    TTP_OK(m_peer->catalog->retry(bad));
    QVERIFY(m_peer->waitFor(bad, State::Ready));
    QVERIFY(m_peer->world.served.value(bad)->mayRead(idOf<UserId>(2)));
    TTP_OK(m_peer->catalog->unshare(bad));
}

void TestRestart::aRecordThatCannotBeRenewedEndsNoStart()
{
    writeTree();
    const ShareId share = m_peer->shareNow({m_peer->data()});
    m_peer->addUser(idOf<UserId>(1));
    m_peer->world.signs = false;
    m_peer->restart();
    QVERIFY(m_peer->details(share).state == State::Failed);
    QVERIFY(m_peer->newest(share) == nullptr);
    m_peer->world.signs = true;
    TTP_OK(m_peer->catalog->retry(share));
    QVERIFY(m_peer->waitFor(share, State::Ready));
    QVERIFY(m_peer->world.served.value(share)->mayRead(idOf<UserId>(1)));
}

void TestRestart::severalSharesComeBack()
{
    QSet<ShareId> shares;
    for (int i = 0; i < 12; ++i) {
        m_peer->write(QStringLiteral("%1/file").arg(i), QByteArray::number(i));
        shares.insert(m_peer->shareNow({m_peer->data(QString::number(i))}));
    }
    m_peer->restart();
    const QHash<ShareId, ServedSharePtr> served = m_peer->catalog->allServed();
    QCOMPARE(served.size(), 12);
    for (const ServedSharePtr &share : served) {
        QVERIFY(shares.contains(share->share));
        QVERIFY(share->state == ServedShare::State::Ready);
    }
    QVERIFY(served == m_peer->world.served);
}

/// Lets every statement of an indexing fail once, one run each: the share either fails and comes right after a
/// restart, or is right already. It is never served with anything missing.
void TestRestart::everyFailedStatementIsSurvived()
{
    writeTree();
    int fired = 0;
    for (int nth = 1; nth < 400; ++nth) {
        SharingFixture peer;
        peer.failNth.arm(nth, nth % 2 ? ErrorCode::DiskFull : ErrorCode::DatabaseBusy);
        const Result<ShareId> share = peer.catalog->share({{m_peer->data()}, {}, {}});
        bool isOver = !share;
        if (share) {
            QVERIFY(QTest::qWaitFor([&] { return peer.details(*share).state != State::Indexing; }, 30'000));
            isOver = peer.details(*share).state == State::Ready;
        }
        const bool hasFired = peer.failNth.hasFired();
        peer.restart();
        if (!share) {
            QVERIFY(peer.catalog->list().isEmpty());
        } else {
            QVERIFY2(peer.waitFor(*share, State::Ready), qPrintable(QString::number(nth)));
            QCOMPARE(differences(*peer.newest(*share), m_peer->data()), QString());
            HashSpansTable spans(*peer.database);
            for (const ManifestEntry &entry : peer.newest(*share)->catalog->files())
                QVERIFY(areLayersStored(spans, entry.file).value());
        }
        if (!hasFired) {
            QVERIFY(isOver);
            break;
        }
        ++fired;
    }
    QVERIFY2(fired > 20 && fired < 398, qPrintable(QString::number(fired)));
}

void TestRestart::failedRestoreSaysSo()
{
    writeTree();
    m_peer->shareNow({m_peer->data()});
    m_peer->stop();
    m_peer->start();
    m_peer->failNth.arm(1, ErrorCode::DatabaseBusy);
    TTP_FAILS(m_peer->catalog->restore(), ErrorCode::DatabaseBusy);
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_sharing_restart.moc"
