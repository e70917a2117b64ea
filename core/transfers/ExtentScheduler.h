// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/client/DownloadLimiter.h"
#include "core/client/HttpTransport.h"
#include "core/client/PeerSession.h"
#include "core/transfers/ExtentFetch.h"
#include "core/transfers/PieceHashes.h"
#include "core/transfers/PieceOrigins.h"
#include "core/transfers/PiecePicker.h"
#include "core/transfers/SourcePool.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <list>

namespace ttp {

class TransferStore;

/// What a source gave that is not what the publisher signed.
struct BadData {
    enum class Kind { Piece, HashRun };

    Kind kind = Kind::Piece;
    /// Number in the version: the piece, or the first of the run.
    qint64 piece = 0;
    /// What the bytes of the piece hash to; zero for a run.
    Hash256 got;
    /// The source is out for the session, no longer for a while only.
    bool banned = false;
};

/// Keeps every source of a transfer busy: hash runs first, then extents as long as half a second of the source's rate,
/// and at the end the tail of the slowest, or a second copy of the last piece of one that is slower still (protocol.md
/// section 3.3). Node thread; the bytes themselves go through ExtentFetch on the transports' threads.
class ExtentScheduler : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Clock &clock;
        /// Lives on the node thread and outlives the transports: what comes from their threads is posted to it.
        QObject *nodeContext;
        VersionCatalogPtr catalog;
        std::shared_ptr<TransferStore> store;
        std::shared_ptr<PieceProgress> had;
        PiecePicker &picker;
        PieceHashes &hashes;
        SourcePool &sources;
        QList<HttpTransport *> transports;
        std::shared_ptr<DownloadLimiter> ownLimit;
        std::shared_ptr<DownloadLimiter> globalLimit;
        /// Is told who gave what.
        PieceOrigins &origins;
    };
    struct UnderWay {
        PieceRange pieces;
        UserId source;
    };

    explicit ExtentScheduler(Parts parts, QObject *parent = nullptr);
    ~ExtentScheduler() override;

    void start();
    /// Cuts everything under way; what is verified stays.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    /// Received bytes a second over all sources, averaged over about three seconds.
    [[nodiscard]] qint64 rate() const { return qint64(m_rate); }
    /// Bytes of content that came since it was made, right or wrong, needed or not.
    [[nodiscard]] qint64 receivedBytes() const { return m_received; }
    /// What is asked for at this moment, and has not come.
    [[nodiscard]] QList<UnderWay> underWay() const;
    /// Nothing is being asked for.
    [[nodiscard]] bool isIdle() const { return m_extents.empty() && m_hashRuns.empty(); }

Q_SIGNALS:
    /// Pieces became verifiable: those that lie on disk already can be checked first by whoever wants to. They are
    /// given out to sources only after setVerifiable() of the picker.
    void hashesKnown(ttp::PieceRange pieces, qint64 file);
    /// An extent ended; pieces may have been verified.
    void advanced();
    /// Our own disk does not take what came.
    void diskFailed(ttp::Error error);
    /// A source gave wrong bytes for this piece, which hashed to got, or wrong hashes of a run that begins with it.
    void badData(ttp::UserId source, ttp::BadData bad);

private:
    struct Active {
        quint64 number = 0;
        UserId source;
        PieceRange pieces;
        std::shared_ptr<ExtentProgress> progress;
        HttpTransport *transport = nullptr;
        RequestId request = 0;
        PeerAccess access;
        qint64 countedReceived = 0;
        qint64 countedVerified = 0;
        /// Its piece is asked for from a second source: whoever is first ends the other.
        bool isDoubled = false;
    };

    struct ActiveRun {
        quint64 number = 0;
        UserId source;
        PieceHashes::Wanted wanted;
        // null once the peer is no registered one any more: then no answer comes
        QPointer<QObject> client;
    };

    void tick();
    void dropOrphans();
    void takeUpHad();
    void measure(qint64 elapsedMs);
    void fill();
    [[nodiscard]] bool fetchHashes(const UserId &user);
    void gotHashes(quint64 number, const Result<std::vector<Hash256>> &hashes);
    void blameForHashes(const UserId &user, const PieceHashes::Wanted &wanted, const Error &error);
    [[nodiscard]] bool fetchExtent(const UserId &user);
    [[nodiscard]] bool mayAskForHashes(const UserId &user) const;
    [[nodiscard]] bool mayHaveHashes(const UserId &user, const Source &source, qint64 file) const;
    [[nodiscard]] bool steal(const UserId &user);
    [[nodiscard]] Active *lastToEnd(const UserId &thief, double &seconds);
    [[nodiscard]] bool takeTail(Active &victim, const UserId &user, double victimSeconds);
    [[nodiscard]] bool doubleLastPiece(Active &victim, const UserId &user, double victimSeconds);
    void endLosers(const PieceRange &pieces);
    void release(const Active &extent, bool isComplete);
    [[nodiscard]] bool begin(const UserId &user, const PieceRange &pieces);
    void ended(quint64 number, const ExtentOutcome &outcome);
    void blame(const Active &extent, const ExtentOutcome &outcome);
    void takeOver(Active &extent);
    void countLate(quint64 number);
    [[nodiscard]] qint64 remainingBytes() const;
    [[nodiscard]] double secondsLeft(const Active &extent) const;

    Parts m_parts;
    QTimer m_timer;
    std::list<Active> m_extents;
    // cut by stop(), with an outcome to come: what they still verified is put down to their source
    std::list<Active> m_cut;
    std::list<ActiveRun> m_hashRuns;
    quint64 m_lastNumber = 0;
    int m_nextTransport = 0;
    qint64 m_lastTickMs = 0;
    double m_rate = 0;
    qint64 m_received = 0;
};

} // namespace ttp
