// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/SourcePool.h"

#include "core/base/Logging.h"
#include "core/client/PeerClient.h"
#include "core/client/RetryPolicy.h"

#include <QPointer>

namespace ttp {

namespace {

constexpr int lookEveryMs = 1000;
constexpr int waitThereSeconds = 20;
// A source that has everything does not get more; only that it still is there is of interest.
constexpr qint64 completeAgainMs = 300'000;
constexpr qint64 nothingThereMs = 30'000;
constexpr qint64 unreachableAgainMs = 4000;

// One that is there and hangs is not away: that it answers small questions says nothing.
bool isAway(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::ConnectionLost:
        return true;
    case ErrorCode::TimedOut:
        return error.doing == Doing::Connecting;
    default:
        return false;
    }
}

} // namespace

SourcePool::SourcePool(SourceDirectory &directory, const Clock &clock, VersionCatalogPtr catalog, UserId publisher,
                       PiecePicker &picker, std::shared_ptr<BadSources> bad, QObject *parent)
    : QObject(parent), m_directory(directory), m_clock(clock), m_catalog(std::move(catalog)), m_publisher(publisher),
      m_picker(picker), m_bad(std::move(bad)), m_random(std::random_device{}())
{
    connect(&m_timer, &QTimer::timeout, this, &SourcePool::look);
}

void SourcePool::start()
{
    m_timer.start(lookEveryMs);
    look();
}

void SourcePool::stop()
{
    m_timer.stop();
}

void SourcePool::askNow()
{
    for (auto &[user, source] : m_sources)
        source.askAgainMs = 0;
    if (m_timer.isActive())
        look();
}

Source &SourcePool::at(const UserId &user)
{
    const auto known = m_sources.find(user);
    if (known != m_sources.end())
        return known->second;
    Source &added = m_sources[user];
    if (const auto state = m_bad ? m_bad->find(m_catalog->header().share, user) : std::nullopt)
        added.state = *state;
    return added;
}

void SourcePool::rememberBad(const UserId &user)
{
    if (m_bad)
        m_bad->remember(m_catalog->header().share, user, at(user).state);
}

void SourcePool::look()
{
    const qint64 now = m_clock.monotonicMs();
    for (auto &[user, source] : m_sources) {
        if (source.known && !m_directory.peer(user))
            lose(user, source); // no registered peer any more
    }
    const QList<UserId> candidates = m_directory.candidates(m_catalog->header().share, m_publisher);
    for (const UserId &user : candidates) {
        Source &source = at(user);
        source.asking = source.asking && source.asked;
        const bool due = !source.asking && source.askAgainMs <= now && source.state.mayBeProbed(now);
        if (due && m_directory.isOnline(user))
            ask(user, source);
    }
    // A source that came out of its back-off is of use again though nobody says so.
    Q_EMIT changed();
}

void SourcePool::lose(const UserId &user, Source &source)
{
    m_picker.removeSource(user);
    source.known = false;
    source.complete = false;
    source.have = 0;
}

void SourcePool::ask(const UserId &user, Source &source)
{
    PeerClient *peer = m_directory.peer(user);
    if (!peer)
        return;
    source.asking = true;
    source.asked = peer;
    const bool partlyKnown = source.known && !source.complete;
    const std::optional<qint64> since = partlyKnown ? std::optional<qint64>(source.sequence) : std::nullopt;
    peer->availability(m_catalog->header().share, m_catalog->header().version, m_catalog->layout().pieceCount(), since,
                       partlyKnown ? waitThereSeconds : 0,
                       [guard = QPointer(this), user](const Result<Availability> &answer) {
                           if (guard)
                               guard->answered(user, answer);
                       });
}

void SourcePool::answered(const UserId &user, const Result<Availability> &answer)
{
    Source &source = at(user);
    source.asking = false;
    const qint64 now = m_clock.monotonicMs();
    if (!answer) {
        const bool hasNone = answer.error().code == ErrorCode::NotFound;
        source.askAgainMs = now + (hasNone ? nothingThereMs : unreachableAgainMs);
        if (source.known)
            lose(user, source);
        if (isAway(answer.error()))
            source.state.addAway(now, unreachableAgainMs);
        return;
    }
    source.state.cameBack();
    source.sequence = answer->seq;
    source.have = answer->have;
    source.askAgainMs = answer->isComplete() ? now + completeAgainMs : now;
    if (answer->isComplete()) {
        m_picker.setComplete(user);
    } else if (answer->isDelta && source.known) {
        for (const PieceRange &range : answer->added)
            m_picker.addPieces(user, range.first, range.count);
    } else if (!answer->isDelta) {
        m_picker.setPieces(user, answer->all);
    } else {
        return; // a change of something we do not know: ask for all of it
    }
    source.known = true;
    source.complete = answer->isComplete();
    Q_EMIT changed();
}

Error SourcePool::whyNobody() const
{
    const qint64 now = m_clock.monotonicMs();
    int out = 0;
    int away = 0;
    int busy = 0;
    qint64 soonest = 0;
    for (const auto &[user, source] : m_sources) {
        const qint64 wait = source.state.notBeforeMs() - now;
        if (source.state.isOut(now))
            ++out;
        else if (!m_directory.isOnline(user))
            ++away;
        else if (wait > 0)
            ++(source.state.mayBeProbed(now) ? away : busy);
        if (wait > 0 && !source.state.isBanned())
            soonest = soonest == 0 ? wait : std::min(soonest, wait);
    }
    QStringList reasons;
    if (out > 0)
        reasons.append(QStringLiteral("%1 left out for wrong data").arg(out));
    if (away > 0)
        reasons.append(QStringLiteral("%1 out of reach").arg(away));
    if (busy > 0)
        reasons.append(QStringLiteral("%1 asked to wait").arg(busy));
    const QString detail = reasons.isEmpty() ? QStringLiteral("nobody who is online has what is missing")
                                             : QStringLiteral("peers: ") + reasons.join(QStringLiteral(", "));
    return {ErrorCode::NoSource, Doing::Fetching, m_catalog->header().name, detail, int((soonest + 999) / 1000)};
}

QList<UserId> SourcePool::usable() const
{
    const qint64 now = m_clock.monotonicMs();
    QList<UserId> users;
    for (const auto &[user, source] : m_sources) {
        if (source.known && source.have > 0 && source.state.isAvailable(now) && m_directory.peer(user))
            users.append(user);
    }
    return users;
}

Source *SourcePool::find(const UserId &user)
{
    const auto found = m_sources.find(user);
    return found == m_sources.end() ? nullptr : &found->second;
}

void SourcePool::failed(const UserId &user, int status, const Error &error, quint64 loginSerial)
{
    Source &source = at(user);
    const qint64 now = m_clock.monotonicMs();
    const double chance = std::uniform_real_distribution<double>(0, 1)(m_random);
    const RetryDecision decision = decideRetry(
        {status, error.code, error.retryAfterSeconds, source.state.failures(), source.loggedInAgain}, chance);
    qCInfo(lcTransfers).noquote() << "source" << user.toString() << "status" << status << describe(error);
    // Requests of one login are refused together, as when we have moved: that is one refusal, and is being mended.
    if (status == 401 && source.loggedInAgain && loginSerial == source.refusedLogin)
        return;
    switch (decision.action) {
    case RetryDecision::Action::LogInAgain:
        source.loggedInAgain = true;
        source.refusedLogin = loginSerial;
        if (PeerClient *peer = m_directory.peer(user)) {
            peer->sessionRefused(loginSerial, [guard = QPointer(this)](const Result<void> &) {
                if (guard)
                    Q_EMIT guard->changed();
            });
        }
        source.state.addFailure(now, 250);
        return;
    case RetryDecision::Action::DropSource:
    case RetryDecision::Action::GiveUp:
        lose(user, source);
        source.askAgainMs = now + nothingThereMs;
        return;
    case RetryDecision::Action::Wait:
        if (isAway(error))
            source.state.addAway(now, decision.waitMs);
        else if (error.code == ErrorCode::TimedOut)
            source.state.addStall(now, decision.waitMs);
        else
            source.state.addFailure(now, decision.waitMs);
        // Whether it is there again is found out with less than a piece.
        if (!source.state.isAvailable(now))
            source.askAgainMs = std::min(source.askAgainMs, now + unreachableAgainMs);
        return;
    }
}

void SourcePool::addRecordedBytes(const UserId &user, qint64 bytes)
{
    at(user).bytes += bytes;
}

} // namespace ttp
