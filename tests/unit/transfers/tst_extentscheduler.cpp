// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ExtentScheduler.h"

#include "core/client/PeerClient.h"
#include "tests/support/TestTlsServer.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;
constexpr qint64 pieceCount = 9;

// Eight pieces and one.
const TestVersion &version()
{
    static const TestVersion made({noise(7 * pieceBytes + 1000, 1), noise(700, 2)});
    return made;
}

/// How a source behaves.
enum class Manner { Honest, Silent, WrongBytes, Refuses };

/// One peer: a server of ranges, and our client for it.
struct TestSource {
    explicit TestSource(Manner how, HttpTransport &transport, const Clock &clock)
        : manner(how), certificate(TestCertificate::make()),
          server(certificate, [this](QSslSocket *socket, const TestRequest &request) { answer(socket, request); }),
          client(transport, clock,
                 std::make_shared<PeerSession>(user, certificate.pin,
                                               QList<HostPort>{{server.address(), server.port()}}, newId<UserId>(),
                                               Secret()))
    {
    }

    void answer(QSslSocket *socket, const TestRequest &request)
    {
        ++asked;
        if (manner == Manner::Silent)
            return;
        const QList<QByteArray> range = request.header("range").mid(6).split('-');
        if (manner == Manner::Refuses || !request.path.contains("/content") || range.size() != 2)
            return TestTlsServer::reply(socket, 503, "{}", "application/json", "Retry-After: 3600\r\n");
        const qint64 first = range.at(0).toLongLong();
        QByteArray body = version().bytes().mid(first, range.at(1).toLongLong() - first + 1);
        if (manner == Manner::WrongBytes)
            body[body.size() / 2] = char(body.at(body.size() / 2) ^ 1);
        TestTlsServer::reply(socket, 206, body, "application/octet-stream",
                             "Content-Range: bytes " + request.header("range").mid(6) + "/*\r\n");
    }

    const UserId user{QUuid::createUuid()};
    std::atomic<Manner> manner;
    std::atomic<int> asked{0};
    TestCertificate certificate;
    TestTlsServer server;
    PeerClient client;
};

class TestDirectory final : public SourceDirectory
{
public:
    QList<UserId> candidates(const ShareId &, const UserId &) const override { return peers.keys(); }
    PeerClient *peer(const UserId &user) const override { return peers.value(user); }
    bool isOnline(const UserId &) const override { return true; }

    QHash<UserId, PeerClient *> peers;
};

/// A transfer whose sources are known to have everything, and whose hashes are known.
struct Fetching {
    explicit Fetching(const QList<Manner> &manners) : disk(version())
    {
        picker.setVerifiable(0, pieceCount);
        hashes.addLayer(0, version().hashesOf({0, pieceCount - 1}));
        for (const Manner manner : manners) {
            sources.push_back(std::make_unique<TestSource>(manner, transport, clock));
            const UserId user = sources.back()->user;
            directory.peers.insert(user, &sources.back()->client);
            pool.addRecordedBytes(user, 0);
            picker.setComplete(user);
            Source *source = pool.find(user);
            source->known = true;
            source->complete = true;
            source->have = pieceCount;
        }
        scheduler = std::make_unique<ExtentScheduler>(ExtentScheduler::Parts{
            clock, &context, version().catalog, disk.store, had, picker, hashes, pool, {&transport}, {}, {}});
    }
    bool holdsEverything() const
    {
        for (qint64 piece = 0; piece < pieceCount; ++piece) {
            if (!disk.store->has(piece) || disk.store->read(piece).value() != version().bytesOf({piece, 1}))
                return false;
        }
        return had->isComplete();
    }
    Source &source(size_t number) { return *pool.find(sources[number]->user); }

    SystemClock clock;
    QObject context;
    HttpTransport transport;
    TestStore disk;
    TestDirectory directory;
    std::vector<std::unique_ptr<TestSource>> sources;
    PiecePicker picker{version().catalog->layout(), PieceBitmap(pieceCount), 1};
    PieceHashes hashes{version().catalog};
    SourcePool pool{directory, clock, version().catalog, version().header.owner, picker};
    std::shared_ptr<PieceProgress> had = std::make_shared<PieceProgress>(PieceBitmap(pieceCount));
    std::unique_ptr<ExtentScheduler> scheduler;
};

} // namespace

class TestExtentScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesFromSeveralSources()
    {
        Fetching f({Manner::Honest, Manner::Honest, Manner::Honest});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
        QTRY_VERIFY_WITH_TIMEOUT(f.scheduler->isIdle(), 30000);
        QCOMPARE(f.source(0).bytes + f.source(1).bytes + f.source(2).bytes, version().header.bytes);
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(f.source(i).active, 0);
    }

    void whatIsCutIsAskedForAgain()
    {
        Fetching f({Manner::Silent});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.sources[0]->asked > 0, 30000);
        QVERIFY(f.picker.neededCount() < pieceCount);
        f.scheduler->stop();
        QCOMPARE(f.picker.neededCount(), pieceCount);
        QCOMPARE(f.source(0).active, 0);
        f.sources[0]->manner = Manner::Honest;
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
    }

    void aLiarIsNamedAndLeftOut()
    {
        Fetching f({Manner::WrongBytes, Manner::Honest});
        QSignalSpy bad(f.scheduler.get(), &ExtentScheduler::badData);
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
        QVERIFY(!bad.isEmpty());
        for (const QList<QVariant> &arguments : std::as_const(bad))
            QCOMPARE(arguments.at(0).value<UserId>(), f.sources[0]->user);
        QCOMPARE(f.pool.usable(), QList<UserId>{f.sources[1]->user});
        QCOMPARE(f.source(1).bytes, version().header.bytes - f.source(0).bytes);
    }

    void aBusySourceIsNotAskedAgainBeforeItsTime()
    {
        Fetching f({Manner::Refuses, Manner::Honest});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
        QVERIFY(f.sources[0]->asked <= 2); // its window
        QCOMPARE(f.source(0).bytes, 0);
    }

    void ourOwnDiskIsNotTheirFault()
    {
        Fetching f({Manner::Honest});
        f.disk.failFromNowOn(ErrorCode::DiskFull);
        QSignalSpy failed(f.scheduler.get(), &ExtentScheduler::diskFailed);
        // what a transfer does: wait, then go on
        connect(f.scheduler.get(), &ExtentScheduler::diskFailed, f.scheduler.get(), &ExtentScheduler::stop);
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 30'000);
        QCOMPARE(f.picker.neededCount(), pieceCount);
        QCOMPARE(f.source(0).state.badDataCount(), 0);
        f.disk.heal();
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
    }

    void whatTheDiskLostIsFetchedAgain()
    {
        Fetching f({Manner::Honest});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        f.disk.store->forgetPieces({3});
        f.had->forget(3);
        f.picker.forget(3);
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
    }
};

QTEST_GUILESS_MAIN(TestExtentScheduler)
#include "tst_extentscheduler.moc"
