// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/PieceProgress.h"

#include <QTest>
#include <thread>
#include <vector>

using namespace ttp;

using Runs = std::vector<std::pair<qint64, qint64>>;

class TestPieceProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatWasRecorded();
    void addsOnce();
    void tellsWhatCameSince_data();
    void tellsWhatCameSince();
    void forgettingChangesTheEpoch();
    void threadsAddWhileOthersAsk();
};

void TestPieceProgress::beginsWithWhatWasRecorded()
{
    PieceBitmap recorded(130);
    for (const qint64 piece : {0, 63, 64, 129})
        recorded.set(piece);
    const PieceProgress progress(recorded);
    QCOMPARE(progress.pieceCount(), 130);
    QCOMPARE(progress.haveCount(), 4);
    QVERIFY(progress.has(63) && progress.has(64) && !progress.has(65));
    QVERIFY(!progress.has(-1) && !progress.has(130));
    QVERIFY(progress.hasAll(63, 2) && !progress.hasAll(63, 3) && progress.hasAll(5, 0));
    QVERIFY(!progress.isComplete());
    QVERIFY(progress.bitmap() == recorded);
    QVERIFY(PieceProgress(PieceBitmap(0)).isComplete());
}

void TestPieceProgress::addsOnce()
{
    PieceProgress progress(PieceBitmap(3));
    QVERIFY(progress.add(1));
    const qint64 after = progress.sequence();
    QVERIFY(!progress.add(1));
    QCOMPARE(progress.sequence(), after);
    QVERIFY(progress.add(0) && progress.add(2));
    QVERIFY(progress.isComplete());
}

void TestPieceProgress::tellsWhatCameSince_data()
{
    QTest::addColumn<QList<int>>("added");
    QTest::addColumn<int>("seen");
    QTest::addColumn<QList<int>>("runs");
    QTest::newRow("nothing") << QList<int>{} << 0 << QList<int>{};
    QTest::newRow("all, joined") << QList<int>{3, 1, 2} << 0 << QList<int>{1, 3};
    QTest::newRow("the last two") << QList<int>{3, 1, 7} << 1 << QList<int>{1, 1, 7, 1};
    QTest::newRow("nothing new") << QList<int>{3, 1} << 2 << QList<int>{};
}

void TestPieceProgress::tellsWhatCameSince()
{
    QFETCH(QList<int>, added);
    QFETCH(int, seen);
    QFETCH(QList<int>, runs);
    PieceProgress progress(PieceBitmap(100));
    const qint64 start = progress.sequence();
    for (const int piece : added)
        progress.add(piece);
    const PieceProgress::Added since = progress.since(start + seen);
    QVERIFY(since.known);
    QCOMPARE(since.sequence, progress.sequence());
    Runs expected;
    for (qsizetype i = 0; i < runs.size(); i += 2)
        expected.emplace_back(runs[i], runs[i + 1]);
    QVERIFY(since.runs == expected);
}

void TestPieceProgress::forgettingChangesTheEpoch()
{
    PieceProgress progress(PieceBitmap(10));
    progress.add(1);
    progress.add(2);
    const qint64 before = progress.sequence();
    progress.forget(5);
    QCOMPARE(progress.sequence(), before);
    progress.forget(1);
    QVERIFY(!progress.has(1));
    QCOMPARE(progress.haveCount(), 1);
    QVERIFY(!progress.since(before).known);
    QVERIFY(!progress.since(0).known);
    QVERIFY(!progress.since(progress.sequence() + 1).known);
    const qint64 now = progress.sequence();
    QVERIFY(now > before);
    progress.add(1);
    QVERIFY(progress.since(now).runs == (Runs{{1, 1}}));
}

void TestPieceProgress::threadsAddWhileOthersAsk()
{
    constexpr qint64 pieces = 20'000;
    constexpr int adders = 4;
    PieceProgress progress(PieceBitmap{pieces});
    // before anybody adds: what came earlier would be in no answer
    qint64 sequence = progress.sequence();
    std::vector<std::thread> threads;
    std::atomic<qint64> firsts{0};
    for (int i = 0; i < adders; ++i) {
        // Every piece is added by two threads: only one of them is told that it was the first.
        threads.emplace_back([&progress, &firsts, i] {
            for (qint64 piece = i / 2; piece < pieces; piece += adders / 2)
                firsts += progress.add(piece) ? 1 : 0;
        });
    }
    PieceBitmap followed(pieces);
    bool isRight = true;
    while (sequence < pieces + 1 && isRight) {
        const PieceProgress::Added since = progress.since(sequence);
        isRight = since.known && since.sequence >= sequence;
        for (const auto &[first, count] : since.runs) {
            for (qint64 piece = first; piece < first + count; ++piece) {
                isRight = isRight && progress.has(piece) && !followed.test(piece);
                followed.set(piece);
            }
        }
        sequence = since.sequence;
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(isRight);
    QCOMPARE(firsts.load(), pieces);
    QVERIFY(progress.isComplete());
    QVERIFY(followed == progress.bitmap());
}

QTEST_APPLESS_MAIN(TestPieceProgress)
#include "tst_sharing_progress.moc"
