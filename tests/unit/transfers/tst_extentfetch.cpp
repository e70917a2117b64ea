// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ExtentFetch.h"

#include "tests/support/ManualClock.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QTest>
#include <random>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;

// Four pieces, none, one, one.
const TestVersion &version()
{
    static const TestVersion made({noise(3 * pieceBytes + 1000, 1), {}, noise(700, 2), noise(pieceBytes, 3)});
    return made;
}

const PieceRange all{0, 6};

/// One fetch, driven as a transport would.
class Run
{
public:
    explicit Run(const PieceRange &asked = all, const std::shared_ptr<DownloadLimiter> &limit = {})
        : pieces(asked), disk(version())
    {
        begin(limit);
    }

    void begin(const std::shared_ptr<DownloadLimiter> &limit = {})
    {
        outcomes = 0;
        progress = std::make_shared<ExtentProgress>();
        fetch = std::make_unique<ExtentFetch>(ExtentFetch::Job{version().catalog, pieces, version().hashesOf(pieces),
                                                               disk.store, had, progress, limit, nullptr,
                                                               [this](const ExtentOutcome &result) {
                                                                   outcome = result;
                                                                   ++outcomes;
                                                               }});
    }

    SinkVerdict::Kind head(int status, const QByteArray &contentRange, QList<HttpHeader> more = {})
    {
        if (!contentRange.isNull())
            more.append({"content-range", contentRange});
        return fetch->onHead(1, status, HttpHeaders(more)).kind();
    }
    SinkVerdict::Kind rightHead()
    {
        const ByteRange range = fetch->bytes();
        return head(206, "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.end() - 1) + "/*");
    }
    /// False where the fetch cut the connection.
    bool feed(const QByteArray &bytes, quint32 seed = 1)
    {
        std::mt19937 random(seed);
        qsizetype at = 0;
        while (at < bytes.size()) {
            const qsizetype size = std::min<qsizetype>(bytes.size() - at, 1 + qsizetype(random() % 16384));
            if (fetch->onBody(bytes.constData() + at, size).kind() != SinkVerdict::Kind::Continue)
                return false;
            at += size;
        }
        return true;
    }
    void end() { fetch->onDone(HttpResponse()); }
    void cut() { fetch->onDone(Error{ErrorCode::Cancelled, Doing::Requesting, {}, {}, 0}); }

    /// What is had is exactly these pieces, on disk with the right bytes.
    bool holdsExactly(const PieceRange &wanted) const
    {
        for (qint64 piece = 0; piece < all.count; ++piece) {
            if (had->has(piece) != wanted.contains(piece) || disk.store->has(piece) != wanted.contains(piece))
                return false;
            if (had->has(piece) && disk.store->read(piece).value() != version().bytesOf({piece, 1}))
                return false;
        }
        return true;
    }

    PieceRange pieces;
    TestStore disk;
    std::shared_ptr<PieceProgress> had = std::make_shared<PieceProgress>(PieceBitmap(all.count));
    std::shared_ptr<ExtentProgress> progress;
    std::unique_ptr<ExtentFetch> fetch;
    ExtentOutcome outcome;
    int outcomes = 0;
};

} // namespace

class TestExtentFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightBytesAreTakenHoweverTheyAreCut_data()
    {
        QTest::addColumn<PieceRange>("pieces");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("all, %u", seed) << all << seed;
            QTest::addRow("across files, %u", seed) << PieceRange{2, 3} << seed;
            QTest::addRow("one, %u", seed) << PieceRange{4, 1} << seed;
        }
    }
    void rightBytesAreTakenHoweverTheyAreCut()
    {
        QFETCH(const PieceRange, pieces);
        QFETCH(const quint32, seed);
        Run run(pieces);
        QCOMPARE(run.fetch->bytes(), version().catalog->layout().bytesOf(pieces));
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(run.feed(version().bytesOf(pieces), seed));
        run.end();
        QCOMPARE(run.outcomes, 1);
        QVERIFY(run.outcome.complete && !run.outcome.error);
        QCOMPARE(run.outcome.badPiece, -1);
        QVERIFY(run.holdsExactly(pieces));
        QCOMPARE(run.progress->verifiedBytes.load(), run.fetch->bytes().length);
        QCOMPARE(run.progress->receivedBytes.load(), run.fetch->bytes().length);
        QCOMPARE(run.progress->nextPiece.load(), pieces.end());
    }

    void oneWrongBitIsNeverWritten_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("piece");
        QTest::newRow("first byte") << qint64(0) << qint64(0);
        QTest::newRow("a leaf in the middle") << pieceBytes + 100'000 << qint64(1);
        QTest::newRow("last byte of a piece") << 2 * pieceBytes - 1 << qint64(1);
        QTest::newRow("short last piece") << 3 * pieceBytes + 999 << qint64(3);
        QTest::newRow("small file") << 3 * pieceBytes + 1000 << qint64(4);
        QTest::newRow("last byte of all") << 4 * pieceBytes + 1699 << qint64(5);
    }
    void oneWrongBitIsNeverWritten()
    {
        QFETCH(const qint64, offset);
        QFETCH(const qint64, piece);
        QByteArray bytes = version().bytes();
        bytes[offset] = char(bytes.at(offset) ^ 1);
        Run run;
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(!run.feed(bytes));
        run.cut();
        QVERIFY(!run.outcome.complete && !run.outcome.ownFault);
        QCOMPARE(run.outcome.badPiece, piece);
        QCOMPARE(run.outcome.error->code, ErrorCode::PieceMismatch);
        QVERIFY(run.holdsExactly({0, piece}));
        QCOMPARE(run.progress->nextPiece.load(), piece);
    }

    /// Whatever still comes after the first failure, from a transport that has not heard of it yet.
    void nothingIsTakenAfterAFailure()
    {
        QByteArray bytes = version().bytes();
        bytes[pieceBytes] = char(bytes.at(pieceBytes) ^ 1);
        Run run;
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(!run.feed(bytes));
        QVERIFY(!run.feed(version().bytes()));
        run.cut();
        QCOMPARE(run.outcome.badPiece, qint64(1));
        QCOMPARE(run.outcome.error->code, ErrorCode::PieceMismatch);
        QVERIFY(run.holdsExactly({0, 1}));
        QCOMPARE(run.progress->nextPiece.load(), qint64(1));
    }

    void anEarlyEndKeepsWhatIsWhole()
    {
        Run run;
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(run.feed(version().bytes().left(2 * pieceBytes + 5)));
        run.end();
        QVERIFY(!run.outcome.complete && !run.outcome.ownFault);
        QCOMPARE(run.outcome.error->code, ErrorCode::ConnectionLost);
        QVERIFY(run.holdsExactly({0, 2}));
    }

    void aBrokenConnectionIsToldAsItIs()
    {
        Run run;
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        run.fetch->onDone(Error{ErrorCode::TimedOut, Doing::Requesting, {}, {}, 0});
        QCOMPARE(run.outcome.error->code, ErrorCode::TimedOut);
        QVERIFY(run.holdsExactly({0, 0}));

        Run silent;
        silent.fetch->onDone(Error{ErrorCode::Unreachable, Doing::Connecting, {}, {}, 0});
        QCOMPARE(silent.outcome.status, 0);
        QCOMPARE(silent.outcome.error->code, ErrorCode::Unreachable);
    }

    void moreThanWasAskedIsCutOff()
    {
        Run run({0, 2});
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(!run.feed(version().bytes()));
        run.cut();
        QVERIFY(run.outcome.complete && !run.outcome.error);
        QVERIFY(run.holdsExactly({0, 2}));
    }

    void aReplyAboutOtherBytesIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentRange");
        const QByteArray last = QByteArray::number(3 * pieceBytes - 1);
        QTest::newRow("begins earlier") << 206 << QByteArray("bytes 0-") + last + "/*";
        QTest::newRow("begins later") << 206 << QByteArray("bytes 524289-") + last + "/*";
        QTest::newRow("ends later") << 206 << QByteArray("bytes 524288-1572864/*");
        QTest::newRow("none") << 206 << QByteArray();
        QTest::newRow("unsatisfied") << 206 << QByteArray("bytes */2000000");
        QTest::newRow("other unit") << 206 << QByteArray("pieces 524288-1572863/*");
        QTest::newRow("nonsense") << 206 << QByteArray("bytes 524288");
        QTest::newRow("backwards") << 206 << QByteArray("bytes 524288-1/*");
        QTest::newRow("overflow") << 206 << QByteArray("bytes 524288-99999999999999999999/*");
        QTest::newRow("everything") << 200 << QByteArray();
    }
    void aReplyAboutOtherBytesIsRefused()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, contentRange);
        Run run({1, 2});
        QCOMPARE(run.head(status, contentRange), SinkVerdict::Kind::Abort);
        run.cut();
        QVERIFY(!run.outcome.complete && !run.outcome.ownFault);
        QCOMPARE(run.outcome.error->code, ErrorCode::ProtocolViolation);
        QVERIFY(run.holdsExactly({0, 0}));
    }

    void everythingInPlaceOfARangeServesFromTheBeginning()
    {
        Run run({0, 2});
        QCOMPARE(run.head(200, {}), SinkVerdict::Kind::Continue);
        QVERIFY(!run.feed(version().bytes()));
        run.cut();
        QVERIFY(run.outcome.complete);
        QVERIFY(run.holdsExactly({0, 2}));
    }

    void theWordsOfARefusalAreNoContent_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {204, 301, 401, 404, 416, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void theWordsOfARefusalAreNoContent()
    {
        QFETCH(const int, status);
        Run run;
        QCOMPARE(run.head(status, {}, {{"retry-after", "17"}}), SinkVerdict::Kind::Continue);
        QVERIFY(run.feed(version().bytes()));
        run.end();
        QVERIFY(!run.outcome.complete && !run.outcome.ownFault);
        QCOMPARE(run.outcome.status, status);
        QCOMPARE(run.outcome.retryAfterSeconds, 17);
        QCOMPARE(run.progress->receivedBytes.load(), 0);
        QVERIFY(run.holdsExactly({0, 0}));
    }

    void aStolenTailIsLeftToTheThief()
    {
        Run run;
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(run.feed(version().bytes().left(pieceBytes + 10)));
        run.progress->endPiece = 3;
        QVERIFY(!run.feed(version().bytes().mid(pieceBytes + 10)));
        run.cut();
        QVERIFY(run.outcome.complete && !run.outcome.error);
        QVERIFY(run.holdsExactly({0, 3}));
    }

    void aLimitPausesAndNothingIsCountedTwice()
    {
        ManualClock clock;
        const auto limit = std::make_shared<DownloadLimiter>(clock, 64 * 1024);
        Run run({4, 2}, limit);
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        const QByteArray bytes = version().bytesOf({4, 2});
        qsizetype at = 0;
        int pauses = 0;
        while (at < bytes.size()) {
            const qsizetype size = std::min<qsizetype>(16384, bytes.size() - at);
            const SinkVerdict verdict = run.fetch->onBody(bytes.constData() + at, size);
            if (verdict.kind() == SinkVerdict::Kind::Pause) {
                QVERIFY(verdict.pauseMs() > 0);
                ++pauses;
                clock.advance(verdict.pauseMs());
                continue;
            }
            QCOMPARE(verdict.kind(), SinkVerdict::Kind::Continue);
            at += size;
            QCOMPARE(run.progress->receivedBytes.load(), at);
        }
        run.end();
        QVERIFY(pauses >= 7);
        QVERIFY(run.outcome.complete);
        QVERIFY(run.holdsExactly({4, 2}));
    }

    void aFailingDiskIsNotTheSourcesFault_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : {ErrorCode::DiskFull, ErrorCode::WriteFailed, ErrorCode::ReadOnly})
            QTest::newRow(qPrintable(errorWord(code))) << code;
    }
    void aFailingDiskIsNotTheSourcesFault()
    {
        QFETCH(const ErrorCode, code);
        Run run;
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(run.feed(version().bytes().left(pieceBytes)));
        run.disk.failFromNowOn(code);
        QVERIFY(!run.feed(version().bytes().mid(pieceBytes)));
        run.cut();
        QVERIFY(!run.outcome.complete && run.outcome.ownFault);
        QCOMPARE(run.outcome.error->code, code);
        QCOMPARE(run.outcome.badPiece, -1);
        run.disk.heal();
        QVERIFY(run.holdsExactly({0, 1}));
        run.begin();
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(run.feed(version().bytes()));
        run.end();
        QVERIFY(run.outcome.complete);
        QVERIFY(run.holdsExactly(all));
    }

    void filesThatAreWholeGetTheirNamesWithTheNextSync()
    {
        Run run({0, 5});
        QCOMPARE(run.rightHead(), SinkVerdict::Kind::Continue);
        QVERIFY(run.feed(version().bytesOf({0, 5})));
        run.end();
        const SyncReport report = run.disk.store->sync();
        QVERIFY(!report.error);
        QCOMPARE(report.finished, (QList<qint64>{0, 2}));
        QCOMPARE(run.disk.disk->allFiles().value(QStringLiteral("f2")), version().contents.at(2));
    }
};

QTEST_GUILESS_MAIN(TestExtentFetch)
#include "tst_extentfetch.moc"
