// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/Registrar.h"

#include "core/base/Logging.h"
#include "core/protocol/Paths.h"
#include "core/protocol/PeerMessage.h"

#include <QPointer>
#include <QTimer>
#include <utility>

namespace ttp {

namespace {

constexpr int waitThereSeconds = 55;
constexpr int askAgainAfterErrorMs = 30'000;

Error badText(const QString &detail)
{
    return {ErrorCode::InvalidInput, Doing::ParsingLink, {}, detail, 0};
}

} // namespace

/// One registration under way.
struct Registrar::Attempt {
    UserId user;
    Hash256 pin;
    QByteArray spki;
    QList<HostPort> addresses;
    std::optional<InvitationCode> code;
    QString ownName;
    QString peerName;
    OutgoingOffer offer;
    Secret token;
    std::shared_ptr<PeerClient> client;
    Answer answer;
    Watch watch;
    RegistrationStep step = RegistrationStep::Reading;
    // a reply was lost, and it was asked once more
    bool repeated = false;

    [[nodiscard]] bool isTyped() const { return code && code->kind() == InvitationCode::Kind::Typed; }
};

Registrar::Registrar(HttpTransport &transport, OutgoingRegistration &outgoing, const Clock &clock,
                     const LocalIdentity &own, OwnAddresses addresses, RefusedThere refusedThere, QObject *parent)
    : QObject(parent), m_transport(transport), m_outgoing(outgoing), m_clock(clock), m_own(own),
      m_ownAddresses(std::move(addresses)), m_refusedThere(std::move(refusedThere))
{
}

Registrar::~Registrar()
{
    // Clients hold the completions that hold their attempts: without this nothing of a running attempt would ever die.
    for (const auto &attempt : m_running)
        attempt->client.reset();
}

std::shared_ptr<PeerClient> Registrar::clientFor(const UserId &user, const Hash256 &pin,
                                                 const QList<HostPort> &addresses)
{
    auto session = std::make_shared<PeerSession>(user, pin, addresses, m_own.userId(), Secret());
    // An attempt may end inside a completion of its own client.
    return {new PeerClient(m_transport, m_clock, std::move(session)),
            [](PeerClient *client) { client->deleteLater(); }};
}

Result<void> Registrar::readText(const QString &text, Attempt &attempt)
{
    if (looksLikeLink(text)) {
        const Result<Link> link = Link::parse(text);
        if (!link)
            return link.error();
        attempt.user = link->user;
        attempt.pin = link->pin;
        attempt.addresses = QList<HostPort>{link->address} + link->moreAddresses;
        if (link->invite.isEmpty())
            return {};
        attempt.code = InvitationCode::fromText(QString::fromLatin1(link->invite.reveal()));
        return attempt.code ? Result<void>() : badText(QStringLiteral("the invitation in the link is damaged"));
    }
    const auto address = HostPort::fromString(text.section(QLatin1Char(' '), 0, 0));
    attempt.code = InvitationCode::fromText(text.section(QLatin1Char(' '), 1));
    if (!address || !attempt.isTyped()) {
        return badText(QStringLiteral("neither a ttp: link nor an address (host:port) and a code of 16 letters and "
                                      "digits"));
    }
    attempt.addresses = {*address};
    return {};
}

void Registrar::registerAt(const QString &text, const QString &name, Answer answer, Watch watch)
{
    auto attempt = std::make_shared<Attempt>();
    m_running.insert(attempt);
    attempt->ownName = name;
    attempt->answer = std::move(answer);
    attempt->watch = std::move(watch);
    tell(*attempt, RegistrationProgress::State::Running);
    const QString given = text.trimmed();
    if (const Result<void> read = readText(given, *attempt); !read)
        return finish(attempt, read.error());
    reached(*attempt, RegistrationStep::Connecting);
    if (looksLikeLink(given))
        offer(attempt);
    else
        observe(attempt);
}

// A step that is gone through again, after a lost reply, is not told again.
void Registrar::reached(Attempt &attempt, RegistrationStep step)
{
    if (step <= attempt.step)
        return;
    tell(attempt, RegistrationProgress::State::Done);
    attempt.step = step;
    const bool isEnd = step == RegistrationStep::Registered;
    tell(attempt, isEnd ? RegistrationProgress::State::Done : RegistrationProgress::State::Running);
}

void Registrar::tell(const Attempt &attempt, RegistrationProgress::State state, const std::optional<Error> &error)
{
    if (attempt.watch.tell)
        attempt.watch.tell({attempt.step, state, error, attempt.user, attempt.offer.words});
}

bool Registrar::endIfAbandoned(const std::shared_ptr<Attempt> &attempt)
{
    // What was asked for stands: also while it is asked once more.
    if (attempt->step >= RegistrationStep::Asking || !attempt->watch.isAbandoned || !attempt->watch.isAbandoned())
        return false;
    attempt->client.reset();
    finish(attempt, Error{ErrorCode::Cancelled, Doing::Registering, attempt->user.toString(),
                          QStringLiteral("nobody wants it any more"), 0});
    return true;
}

void Registrar::observe(const std::shared_ptr<Attempt> &attempt)
{
    HttpRequest request;
    request.host = attempt->addresses.first().host;
    request.port = attempt->addresses.first().port;
    request.hostIsName = !attempt->addresses.first().isAddress();
    request.path = paths::peer();
    request.observePin = true;
    m_transport.submit(std::move(request), this, [this, attempt](const Result<HttpResponse> &response) {
        if (!response)
            return finish(attempt, response.error());
        const Result<PeerMessage> peer = PeerMessage::fromJson(response->body);
        if (response->status != 200 || !peer)
            return finish(attempt, peer ? badText(QStringLiteral("no peer answers there")) : peer.error());
        attempt->user = peer->userId;
        attempt->pin = response->remoteKey;
        reached(*attempt, RegistrationStep::Certificate);
        if (!endIfAbandoned(attempt))
            offer(attempt);
    });
}

// Clients die a moment after they are let go, and may still have something to say then: nobody listens any more.
template<typename T>
std::function<void(Result<T>)> Registrar::then(const std::shared_ptr<Attempt> &attempt,
                                               void (Registrar::*next)(const std::shared_ptr<Attempt> &,
                                                                       const Result<T> &))
{
    return [guard = QPointer(this), attempt, next](const Result<T> &result) {
        if (guard && attempt->client)
            (guard->*next)(attempt, result);
    };
}

void Registrar::offer(const std::shared_ptr<Attempt> &attempt)
{
    attempt->client = clientFor(attempt->user, attempt->pin, attempt->addresses);
    attempt->client->peerInfo(then<PeerInfo>(attempt, &Registrar::described));
}

void Registrar::described(const std::shared_ptr<Attempt> &attempt, const Result<PeerInfo> &info)
{
    if (endIfAbandoned(attempt))
        return;
    // Every other error comes before there is a certificate to look at.
    if (info || info.error().code == ErrorCode::PinMismatch || info.error().code == ErrorCode::KeyChanged)
        reached(*attempt, RegistrationStep::Certificate);
    if (!info)
        return finish(attempt, info.error());
    if (info->userId != attempt->user) {
        return finish(attempt, Error{ErrorCode::KeyChanged, Doing::Registering, attempt->user.toString(),
                                     QStringLiteral("another peer answers with this key"), 0});
    }
    attempt->spki = info->spki;
    QStringList urls;
    for (const HostPort &address : std::as_const(attempt->addresses))
        urls.append(address.toString());
    const QString name = attempt->user.toString().left(8);
    const auto begun = m_outgoing.begin(
        {attempt->user, attempt->spki, name, urls, true, m_refusedThere && m_refusedThere(attempt->user)});
    if (!begun)
        return finish(attempt, begun.error());
    // Their request was replaced by ours, at the other side too: what they would hear from there is about no one.
    drop(attempt->user, attempt, QStringLiteral("it was asked anew meanwhile"));
    attempt->offer = *begun;
    reached(*attempt, RegistrationStep::Asking);
    attempt->client->registerHere(wishOf(*attempt), then<RegistrationAnswer>(attempt, &Registrar::answered));
}

RegistrationWish Registrar::wishOf(const Attempt &attempt) const
{
    RegistrationWish wish;
    wish.name = attempt.ownName;
    wish.nonce = attempt.offer.nonce;
    // Names are for people who type them: a peer that hears one looks it up in its own network (threat C1).
    for (const HostPort &place : m_ownAddresses()) {
        if (place.isAddress())
            wish.addresses.append(place);
    }
    if (attempt.offer.reciprocal)
        wish.reciprocalAuthId = attempt.offer.reciprocal->text();
    if (attempt.isTyped())
        wish.inviteProof = attempt.code->clientProof(attempt.spki, m_own.publicKey().spki()).toByteArray();
    else if (attempt.code)
        wish.invite = attempt.code->text();
    return wish;
}

void Registrar::withdraw(const UserId &user)
{
    drop(user, {}, QStringLiteral("it was withdrawn"));
}

void Registrar::drop(const UserId &user, const std::shared_ptr<Attempt> &except, const QString &why)
{
    const auto running = m_running;
    for (const auto &older : running) {
        if (older == except || older->user != user || !older->client)
            continue;
        older->client.reset();
        finish(older, Error{ErrorCode::Cancelled, Doing::Registering, user.toString(), why, 0});
    }
}

// A reply that never came may have been sent: the other side gives the same key a new Authentication ID until its first
// login (design.md section 9.9).
bool Registrar::askOnceMore(const std::shared_ptr<Attempt> &attempt, const Error &error)
{
    const bool isLost =
        error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::TimedOut || error.code == ErrorCode::Gone;
    if (!isLost || std::exchange(attempt->repeated, true))
        return false;
    m_waiting.erase(attempt->user);
    offer(attempt);
    return true;
}

void Registrar::answered(const std::shared_ptr<Attempt> &attempt, const Result<RegistrationAnswer> &answer)
{
    if (!answer) {
        if (!askOnceMore(attempt, answer.error()))
            finish(attempt, answer.error());
        return;
    }
    // Whoever knows the code lets us in at once; a person's yes would prove nothing about it.
    if (answer->state == RegistrationAnswer::State::Active || attempt->isTyped())
        return decided(attempt, answer);
    attempt->token = answer->registrationToken;
    if (const Result<void> kept = m_outgoing.recordWaiting(attempt->user, attempt->token); !kept)
        return finish(attempt, kept.error());
    m_waiting.insert(attempt->user);
    reached(*attempt, RegistrationStep::Approval);
    if (const Answer pending = std::exchange(attempt->answer, {}))
        pending(RegistrationStatus{attempt->user, QStringLiteral("pending"), attempt->offer.words});
    keepAsking(attempt);
}

void Registrar::keepAsking(const std::shared_ptr<Attempt> &attempt)
{
    if (attempt->client) { // else dropped while it paused
        attempt->client->pollRegistration(attempt->token, waitThereSeconds,
                                          then<RegistrationAnswer>(attempt, &Registrar::polled));
    }
}

void Registrar::polled(const std::shared_ptr<Attempt> &attempt, const Result<RegistrationAnswer> &answer)
{
    const bool stillWaiting = answer ? answer->state == RegistrationAnswer::State::Pending
                                     : answer.error().code != ErrorCode::RegistrationRejected &&
                                           answer.error().code != ErrorCode::Gone &&
                                           answer.error().code != ErrorCode::TokenInvalid;
    if (!stillWaiting)
        return decided(attempt, answer);
    const int pauseMs = answer ? 1000 * answer->pollAfterSeconds : askAgainAfterErrorMs;
    QTimer::singleShot(pauseMs, this, [this, attempt] { keepAsking(attempt); });
}

Result<void> Registrar::checkServerProof(const Attempt &attempt, const RegistrationAnswer &answer) const
{
    if (!attempt.isTyped())
        return {};
    const Hash256 expected = attempt.code->serverProof(attempt.spki, m_own.publicKey().spki());
    if (Hash256::fromBytes(answer.serverProof) == expected)
        return {};
    return Error{ErrorCode::SignatureInvalid, Doing::Registering, attempt.addresses.first().toString(),
                 QStringLiteral("the other side does not know the code: it may be somebody in between"), 0};
}

void Registrar::decided(const std::shared_ptr<Attempt> &attempt, const Result<RegistrationAnswer> &answer)
{
    if (!answer) {
        if (askOnceMore(attempt, answer.error()))
            return;
        const Result<void> noted = m_outgoing.recordRefused(attempt->user);
        if (!noted)
            qCWarning(lcNode).noquote() << describe(noted.error());
        return finish(attempt, answer.error());
    }
    if (const Result<void> proven = checkServerProof(*attempt, *answer); !proven) {
        (void)m_outgoing.cancel(attempt->user);
        return finish(attempt, proven.error());
    }
    const auto ours = AuthenticationId::fromText(answer->authId.reveal());
    if (!ours) {
        return finish(attempt, Error{ErrorCode::ProtocolViolation, Doing::Registering, attempt->user.toString(),
                                     QStringLiteral("the Authentication ID is none"), 0});
    }
    if (const Result<void> kept = m_outgoing.recordRegistered(attempt->user, *ours); !kept)
        return finish(attempt, kept.error());
    attempt->peerName = answer->peerName;
    reached(*attempt, RegistrationStep::Registered);
    finish(attempt, RegistrationStatus{attempt->user, QStringLiteral("active"), attempt->offer.words});
    Q_EMIT registered(attempt->user, attempt->peerName);
}

void Registrar::finish(const std::shared_ptr<Attempt> &attempt, Result<RegistrationStatus> result)
{
    m_running.erase(attempt);
    m_waiting.erase(attempt->user);
    if (!result)
        tell(*attempt, RegistrationProgress::State::Failed, result.error());
    if (const Answer answer = std::exchange(attempt->answer, {}))
        answer(std::move(result));
}

void Registrar::resumeWaiting(const QString &name)
{
    const Result<QList<OutgoingWaiting>> waiting = m_outgoing.waiting();
    if (!waiting) {
        qCWarning(lcNode).noquote() << describe(waiting.error());
        return;
    }
    for (const OutgoingWaiting &peer : *waiting) {
        if (peer.isRefused || peer.token.isEmpty() || m_waiting.contains(peer.user))
            continue;
        auto attempt = std::make_shared<Attempt>();
        attempt->user = peer.user;
        attempt->ownName = name;
        attempt->spki = peer.spki;
        attempt->pin = pinOfSpki(peer.spki);
        attempt->token = peer.token;
        attempt->offer.words = peer.words;
        for (const QString &url : peer.urls) {
            if (const auto address = HostPort::fromString(url))
                attempt->addresses.append(*address);
        }
        attempt->client = clientFor(attempt->user, attempt->pin, attempt->addresses);
        m_waiting.insert(peer.user);
        m_running.insert(attempt);
        keepAsking(attempt);
    }
}

} // namespace ttp
