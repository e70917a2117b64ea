// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/PeerClient.h"
#include "core/transfers/ExtentScheduler.h"
#include "tests/support/TestTlsServer.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QHash>
#include <atomic>
#include <memory>
#include <vector>

namespace ttp {

/// How a source behaves when it is asked for a range of the version.
enum class Manner {
    Honest,
    /// Right, but some hundred KiB a second.
    Slow,
    /// Right, but byte by byte: never silent, never done.
    Trickles,
    /// Takes the question and says nothing.
    Silent,
    /// Begins the reply and stops in the middle, with the connection open.
    Hangs,
    /// One bit in the middle of the reply is another one.
    WrongBytes,
    /// 503 and an hour to wait.
    Refuses,
    /// 500.
    Fails,
    /// Promises all and closes in the middle.
    Truncates,
    /// As that, with a reset.
    Resets,
    /// The right bytes of another place, and says so.
    OtherRange,
    /// More than was asked for.
    TooLong,
    /// The whole of it in place of the range.
    Everything,
};

/// One peer: a server of ranges, and our client for it.
struct ScriptedSource {
    /// all is the byte-space of the version.
    ScriptedSource(Manner how, const TestVersion &what, const QByteArray &all, HttpTransport &transport,
                   const Clock &clock);

    const UserId user{QUuid::createUuid()};
    std::atomic<Manner> manner;
    const TestVersion &version;
    const QByteArray content;
    /// What it has; it counts when it is asked for anything else. No bits: everything.
    PieceBitmap has;
    std::atomic<int> asked{0};
    std::atomic<int> askedForWhatItHasNot{0};
    /// Requests that were not answered to the end, now and at most.
    std::atomic<int> open{0};
    std::atomic<int> mostOpen{0};
    TestCertificate certificate;
    TestTlsServer server;
    PeerClient client;

private:
    void answer(QSslSocket *socket, const TestRequest &request);
    void give(QSslSocket *socket, const TestRequest &request);
    void writeSlowly(QSslSocket *socket, const QByteArray &head, const QByteArray &body, qsizetype step, int everyMs);
    void noteAsked(const ByteRange &range);
};

/// The peers that a test has.
class TestDirectory final : public SourceDirectory
{
public:
    QList<UserId> candidates(const ShareId &, const UserId &) const override { return peers.keys(); }
    PeerClient *peer(const UserId &user) const override { return peers.value(user); }
    bool isOnline(const UserId &) const override { return true; }

    QHash<UserId, PeerClient *> peers;
};

/// A transfer whose sources are known to have everything unless told otherwise, and whose hashes are known.
struct Fetching {
    Fetching(const TestVersion &version, const QList<Manner> &manners, const Clock &clock);

    /// Before start(): it has these pieces only.
    void hasOnly(size_t number, const PieceBitmap &pieces);
    [[nodiscard]] bool holdsEverything() const;
    [[nodiscard]] Source &source(size_t number) { return *pool.find(sources[number]->user); }
    /// Bytes that came and were not needed.
    [[nodiscard]] qint64 wasted() const { return scheduler->receivedBytes() - version.header.bytes; }

    const TestVersion &version;
    const QByteArray content;
    QObject context;
    HttpTransport transport;
    TestStore disk;
    TestDirectory directory;
    std::vector<std::unique_ptr<ScriptedSource>> sources;
    PiecePicker picker;
    PieceHashes hashes;
    SourcePool pool;
    std::shared_ptr<PieceProgress> had;
    PieceOrigins origins;
    std::unique_ptr<ExtentScheduler> scheduler;
};

} // namespace ttp
