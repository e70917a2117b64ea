// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ExtentScheduler.h"

#include "core/base/Logging.h"
#include "core/base/Post.h"
#include "core/client/ContentRequest.h"
#include "core/client/PeerClient.h"
#include "core/storage/TransferStore.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ttp {

namespace {

constexpr int tickMs = 100;
constexpr int mostHashRuns = 4;
constexpr qint64 longestExtent = 16LL * 1024 * 1024;
constexpr qint64 hashesElsewhereMs = 2000;
constexpr int connectTimeoutMs = 10'000;
constexpr double averageOverMs = 3000;
// protocol.md section 3.3.5: a tail is taken when that ends it in less than so much of the time. A second copy of a
// piece throws bytes away, and is to save half.
constexpr double worthATail = 0.9;
constexpr double worthACopy = 0.5;

// PeerClient has read the reply; RetryPolicy wants to know what it was.
int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return 503;
    case ErrorCode::TooManyRequests:
    case ErrorCode::QuotaBandwidth:
        return 429;
    default:
        return 0;
    }
}

double handshakeSeconds(const SourceState &source)
{
    return 4.0 * double(source.roundTripMs()) / 1000.0;
}

} // namespace

ExtentScheduler::ExtentScheduler(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_timer, &QTimer::timeout, this, &ExtentScheduler::tick);
    connect(&m_parts.sources, &SourcePool::changed, this, &ExtentScheduler::fill);
}

ExtentScheduler::~ExtentScheduler()
{
    stop();
}

void ExtentScheduler::start()
{
    m_lastTickMs = m_parts.clock.monotonicMs();
    takeUpHad();
    m_timer.start(tickMs);
    fill();
}

void ExtentScheduler::stop()
{
    m_timer.stop();
    m_rate = 0;
    for (Active &extent : m_extents) {
        takeOver(extent);
        extent.transport->cancel(extent.request);
        m_parts.picker.release(extent.pieces);
        if (Source *source = m_parts.sources.find(extent.source))
            --source->active;
    }
    m_cut.splice(m_cut.end(), m_extents);
}

// What a cut fetch still wrote after stop().
void ExtentScheduler::takeUpHad()
{
    for (qint64 piece = 0; piece < m_parts.had->pieceCount(); ++piece) {
        if (m_parts.picker.state(piece) == PiecePicker::PieceState::Needed && m_parts.had->has(piece))
            m_parts.picker.markHeld(piece);
    }
}

void ExtentScheduler::tick()
{
    dropOrphans();
    const qint64 now = m_parts.clock.monotonicMs();
    measure(now - std::exchange(m_lastTickMs, now));
    fill();
}

void ExtentScheduler::measure(qint64 elapsedMs)
{
    if (elapsedMs <= 0)
        return;
    qint64 received = 0;
    for (Active &extent : m_extents) {
        const qint64 total = extent.progress->receivedBytes.load(std::memory_order_relaxed);
        const qint64 fresh = total - std::exchange(extent.countedReceived, total);
        received += fresh;
        if (Source *source = m_parts.sources.find(extent.source))
            source->unmeasuredBytes += fresh;
        takeOver(extent);
    }
    for (const auto &[user, constSource] : m_parts.sources.all()) {
        Source *source = m_parts.sources.find(user);
        if (source->active > 0 || source->unmeasuredBytes > 0)
            source->state.addBytes(std::exchange(source->unmeasuredBytes, 0), elapsedMs);
    }
    m_received += received;
    const double now = double(received) * 1000.0 / double(elapsedMs);
    m_rate += (now - m_rate) * (1.0 - std::exp(-double(elapsedMs) / averageOverMs));
}

// Pieces that the transfer thread has verified become held here, and their bytes are put down to their source.
void ExtentScheduler::takeOver(Active &extent)
{
    const qint64 upTo = extent.progress->nextPiece.load(std::memory_order_acquire);
    for (qint64 piece = extent.pieces.first; piece < upTo; ++piece) {
        // The disk may have lost again what was written a moment ago.
        if (m_parts.picker.state(piece) == PiecePicker::PieceState::Held || !m_parts.had->has(piece))
            continue;
        m_parts.picker.markHeld(piece);
        m_parts.origins.note(piece, extent.source);
    }
    const qint64 verified = extent.progress->verifiedBytes.load(std::memory_order_relaxed);
    if (Source *source = m_parts.sources.find(extent.source))
        source->bytes += verified - extent.countedVerified;
    extent.countedVerified = verified;
}

QList<ExtentScheduler::UnderWay> ExtentScheduler::underWay() const
{
    QList<UnderWay> all;
    for (const Active &extent : m_extents) {
        const qint64 next = extent.progress->nextPiece.load(std::memory_order_acquire);
        if (next < extent.pieces.end())
            all.append({{next, extent.pieces.end() - next}, extent.source});
    }
    return all;
}

void ExtentScheduler::fill()
{
    if (!m_timer.isActive())
        return;
    // One request for each source in turn, so that the first does not take everything.
    bool gave = true;
    while (gave) {
        gave = false;
        const QList<UserId> users = m_parts.sources.usable();
        for (const UserId &user : users) {
            const Source *source = m_parts.sources.find(user);
            if (!source || source->active >= source->state.window())
                continue;
            gave = fetchHashes(user) || fetchExtent(user) || steal(user) || gave;
        }
    }
}

bool ExtentScheduler::fetchHashes(const UserId &user)
{
    if (!mayAskForHashes(user))
        return false;
    PeerClient *peer = m_parts.sources.peer(user);
    if (!peer)
        return false;
    const Source &source = *m_parts.sources.find(user);
    const std::optional<PieceHashes::Wanted> wanted =
        m_parts.hashes.takeWanted(0, [&](qint64 file) { return mayHaveHashes(user, source, file); });
    if (!wanted)
        return false;
    m_hashRuns.push_back({++m_lastNumber, user, *wanted, peer});
    ++m_parts.sources.find(user)->active;
    const FileId &file = m_parts.catalog->files()[size_t(wanted->file)].file;
    peer->hashRun(file, wanted->run,
                  [guard = QPointer(this), number = m_lastNumber](const Result<std::vector<Hash256>> &hashes) {
                      if (guard)
                          guard->gotHashes(number, hashes);
                  });
    return true;
}

// A large file has many runs: while there is something to fetch, bytes and hashes share the line.
bool ExtentScheduler::mayAskForHashes(const UserId &user) const
{
    if (m_hashRuns.size() >= mostHashRuns)
        return false;
    const bool isAsked =
        std::any_of(m_hashRuns.begin(), m_hashRuns.end(), [&user](const ActiveRun &run) { return run.source == user; });
    return !isAsked || m_parts.picker.verifiableCount() == 0;
}

// Somebody who has some of the files only keeps their hashes only; a file he has nothing of must not hold up the
// others.
bool ExtentScheduler::mayHaveHashes(const UserId &user, const Source &source, qint64 file) const
{
    const bool refused = source.noHashesBeforeMs.value(file, 0) > m_parts.clock.monotonicMs();
    return !refused && m_parts.picker.hasAny(user, m_parts.catalog->layout().piecesOfFile(file));
}

// A client that is destroyed never answers.
void ExtentScheduler::dropOrphans()
{
    for (auto run = m_hashRuns.begin(); run != m_hashRuns.end();) {
        if (run->client) {
            ++run;
            continue;
        }
        m_parts.hashes.giveBack(run->wanted);
        if (Source *source = m_parts.sources.find(run->source))
            --source->active;
        run = m_hashRuns.erase(run);
    }
}

void ExtentScheduler::gotHashes(quint64 number, const Result<std::vector<Hash256>> &hashes)
{
    const auto found = std::find_if(m_hashRuns.begin(), m_hashRuns.end(),
                                    [number](const ActiveRun &run) { return run.number == number; });
    if (found == m_hashRuns.end())
        return;
    const UserId user = found->source;
    const PieceHashes::Wanted wanted = found->wanted;
    m_hashRuns.erase(found);
    if (Source *source = m_parts.sources.find(user))
        --source->active;
    if (hashes) {
        Q_EMIT hashesKnown(m_parts.hashes.add(wanted, *hashes), wanted.file);
        return fill();
    }
    m_parts.hashes.giveBack(wanted);
    blameForHashes(user, wanted, hashes.error());
}

void ExtentScheduler::blameForHashes(const UserId &user, const PieceHashes::Wanted &wanted, const Error &error)
{
    Source *source = m_parts.sources.find(user);
    const bool lied = error.code == ErrorCode::RootMismatch;
    if (lied && source) {
        source->state.addBadData(m_parts.clock.monotonicMs());
        const qint64 first = m_parts.catalog->layout().piecesOfFile(wanted.file).first + wanted.run.first;
        Q_EMIT badData(user, {BadData::Kind::HashRun, first, {}, source->state.isBanned()});
    } else if (error.code == ErrorCode::LayerNotHeld && source) {
        source->noHashesBeforeMs.insert(wanted.file, m_parts.clock.monotonicMs() + hashesElsewhereMs);
    } else {
        m_parts.sources.failed(user, statusOf(error.code), error);
    }
}

bool ExtentScheduler::fetchExtent(const UserId &user)
{
    const Source *source = m_parts.sources.find(user);
    const int sources = int(m_parts.sources.usable().size());
    const qint64 length = source->state.extentBytes(remainingBytes(), sources, longestExtent);
    const std::optional<PieceRange> pieces = m_parts.picker.pick(user, length);
    if (!pieces)
        return false;
    if (begin(user, *pieces))
        return true;
    m_parts.picker.release(*pieces);
    return false;
}

qint64 ExtentScheduler::remainingBytes() const
{
    return m_parts.picker.missingCount() * PieceSize::standard().bytes();
}

double ExtentScheduler::secondsLeft(const Active &extent) const
{
    const qint64 next = extent.progress->nextPiece.load(std::memory_order_acquire);
    const qint64 end = extent.progress->endPiece.load(std::memory_order_acquire);
    if (next >= end)
        return 0;
    const qint64 bytes = m_parts.catalog->layout().bytesOf({next, end - next}).length;
    const Source *source = m_parts.sources.find(extent.source);
    const qint64 rate = source ? source->state.rate() / std::max(1, source->active) : 0;
    return double(bytes) / double(std::max<qint64>(rate, 1));
}

// Nothing is left to give out: the source takes the tail of the extent that would end last, or asks for its last piece
// as well, if that ends it clearly earlier. Cutting the victim's connection costs a handshake, about four round trips
// (design.md section 9.18).
bool ExtentScheduler::steal(const UserId &user)
{
    const Source *thief = m_parts.sources.find(user);
    // One that has everything finds something as soon as the hashes of the rest are there.
    if (thief->state.rate() <= 0 || (thief->complete && m_parts.picker.neededCount() > 0))
        return false;
    double seconds = 0;
    Active *victim = lastToEnd(user, seconds);
    return victim && (takeTail(*victim, user, seconds) || doubleLastPiece(*victim, user, seconds));
}

// Of those whose last piece the thief has.
ExtentScheduler::Active *ExtentScheduler::lastToEnd(const UserId &thief, double &seconds)
{
    Active *victim = nullptr;
    for (Active &extent : m_extents) {
        const qint64 last = extent.progress->endPiece.load(std::memory_order_acquire) - 1;
        if (extent.source == thief || extent.isDoubled || !m_parts.picker.hasPiece(thief, last))
            continue;
        const double left = secondsLeft(extent);
        if (left > seconds) {
            seconds = left;
            victim = &extent;
        }
    }
    return victim;
}

bool ExtentScheduler::takeTail(Active &victim, const UserId &user, double victimSeconds)
{
    const qint64 next = victim.progress->nextPiece.load(std::memory_order_acquire);
    const qint64 end = victim.progress->endPiece.load(std::memory_order_acquire);
    const qint64 half = next + 1 + (end - next - 1) / 2;
    qint64 middle = end;
    while (middle > half && m_parts.picker.hasPiece(user, middle - 1))
        --middle;
    if (middle >= end)
        return false;
    const SourceState &thief = m_parts.sources.find(user)->state;
    const PieceRange tail{middle, end - middle};
    const double ownSeconds = double(m_parts.catalog->layout().bytesOf(tail).length) / double(thief.rate());
    if (ownSeconds + handshakeSeconds(thief) >= worthATail * victimSeconds)
        return false;
    victim.progress->endPiece.store(middle, std::memory_order_release);
    victim.pieces.count = middle - victim.pieces.first;
    if (begin(user, tail))
        return true;
    m_parts.picker.release(tail);
    return false;
}

// A piece comes whole from one source, so one that only trickles cannot be relieved of a part of it.
bool ExtentScheduler::doubleLastPiece(Active &victim, const UserId &user, double victimSeconds)
{
    const qint64 next = victim.progress->nextPiece.load(std::memory_order_acquire);
    if (victim.progress->endPiece.load(std::memory_order_acquire) - next != 1)
        return false;
    const SourceState &thief = m_parts.sources.find(user)->state;
    const double ownSeconds = double(m_parts.catalog->layout().bytesOf({next, 1}).length) / double(thief.rate());
    if (ownSeconds + handshakeSeconds(thief) >= worthACopy * victimSeconds)
        return false;
    if (!begin(user, {next, 1}))
        return false;
    victim.isDoubled = true;
    m_extents.back().isDoubled = true;
    return true;
}

// What was asked for twice has come: the other one is cut, and not to blame.
void ExtentScheduler::endLosers(const PieceRange &pieces)
{
    for (Active &extent : m_extents) {
        if (!extent.isDoubled || !pieces.contains(extent.pieces.end() - 1))
            continue;
        extent.progress->endPiece.store(extent.pieces.first, std::memory_order_release);
        extent.transport->cancel(extent.request);
    }
}

// What another one still fetches is not to be given out.
void ExtentScheduler::release(const Active &extent, bool isComplete)
{
    PieceRange pieces = extent.pieces;
    for (Active &other : m_extents) {
        if (!extent.isDoubled || !other.isDoubled || other.pieces.end() != extent.pieces.end())
            continue;
        --pieces.count;
        other.isDoubled = isComplete; // otherwise it has lost its double, and may get another
    }
    m_parts.picker.release(pieces);
}

bool ExtentScheduler::begin(const UserId &user, const PieceRange &pieces)
{
    PeerClient *peer = m_parts.sources.peer(user);
    const std::optional<PeerAccess> access = peer ? peer->session()->access() : std::nullopt;
    if (!access)
        return false;
    Active extent;
    extent.number = ++m_lastNumber;
    extent.source = user;
    extent.pieces = pieces;
    extent.progress = std::make_shared<ExtentProgress>();
    extent.transport = m_parts.transports.at(m_nextTransport++ % m_parts.transports.size());
    extent.access = *access;
    ExtentFetch::Job job{m_parts.catalog,
                         pieces,
                         m_parts.hashes.of(pieces),
                         m_parts.store,
                         m_parts.had,
                         extent.progress,
                         m_parts.ownLimit,
                         m_parts.globalLimit,
                         {}};
    job.done = [guard = QPointer(this), number = extent.number, context = m_parts.nodeContext](ExtentOutcome outcome) {
        // posted: the outcome comes on a transfer thread, and the scheduler may be gone when it is delivered
        postTo(context, [guard, number, outcome = std::move(outcome)] {
            if (guard)
                guard->ended(number, outcome);
        });
    };
    auto fetch = std::make_shared<ExtentFetch>(std::move(job));
    Source *source = m_parts.sources.find(user);
    HttpRequest request =
        contentRequest(*access, m_parts.catalog->header().share, m_parts.catalog->header().version, fetch->bytes());
    request.limits.maxBodyBytes = fetch->bytes().length + 64 * 1024;
    request.limits.connectTimeoutMs = connectTimeoutMs;
    request.limits.stallTimeoutMs = int(source->state.stallMs());
    request.maxConnectionsPerHost = 16;
    ++source->active;
    extent.request = extent.transport->submit(std::move(request), std::move(fetch));
    m_extents.push_back(std::move(extent));
    return true;
}

void ExtentScheduler::ended(quint64 number, const ExtentOutcome &outcome)
{
    const auto found =
        std::find_if(m_extents.begin(), m_extents.end(), [number](const Active &e) { return e.number == number; });
    if (found == m_extents.end())
        return countLate(number);
    takeOver(*found);
    const Active extent = *found;
    m_extents.erase(found);
    if (Source *source = m_parts.sources.find(extent.source)) {
        --source->active;
        const qint64 fresh = extent.progress->receivedBytes.load(std::memory_order_relaxed) - extent.countedReceived;
        source->unmeasuredBytes += fresh;
        m_received += fresh;
        if (outcome.roundTripMs >= 0)
            source->state.addRoundTrip(outcome.roundTripMs);
        if (outcome.complete) {
            source->state.addSuccess();
            source->loggedInAgain = false;
        } else if (extent.countedVerified > 0) {
            source->state.addProgress();
        }
    }
    release(extent, outcome.complete);
    if (!outcome.complete)
        blame(extent, outcome);
    else if (extent.isDoubled)
        endLosers(extent.pieces);
    Q_EMIT advanced();
    fill();
}

// The last words of an extent that stop() has cut.
void ExtentScheduler::countLate(quint64 number)
{
    const auto cut = std::find_if(m_cut.begin(), m_cut.end(), [number](const Active &e) { return e.number == number; });
    if (cut == m_cut.end())
        return;
    takeOver(*cut);
    m_cut.erase(cut);
    Q_EMIT advanced();
}

void ExtentScheduler::blame(const Active &extent, const ExtentOutcome &outcome)
{
    const Error error = outcome.error.value_or(Error{ErrorCode::ConnectionLost, Doing::Fetching, {}, {}, 0});
    if (outcome.ownFault) {
        Q_EMIT diskFailed(error);
        return;
    }
    Source *source = m_parts.sources.find(extent.source);
    if (outcome.badPiece >= 0 && source) {
        source->state.addBadData(m_parts.clock.monotonicMs());
        Q_EMIT badData(extent.source,
                       {BadData::Kind::Piece, outcome.badPiece, outcome.badHash, source->state.isBanned()});
        return;
    }
    if (error.code == ErrorCode::Unreachable) {
        if (PeerClient *peer = m_parts.sources.peer(extent.source))
            peer->addressFailed(extent.access.address);
    }
    Error told = error;
    told.retryAfterSeconds = outcome.retryAfterSeconds;
    const bool refused = outcome.status >= 300;
    m_parts.sources.failed(extent.source, refused ? outcome.status : 0, told, extent.access.loginSerial);
}

} // namespace ttp
