// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/client/HttpTransport.h"
#include "core/client/PeerClient.h"
#include "core/identity/InvitationCode.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/OutgoingRegistration.h"
#include "core/node/Snapshots.h"
#include "core/protocol/Link.h"

#include <QObject>
#include <functional>
#include <memory>
#include <set>

namespace ttp {

/// Registers us at other peers, both ways in one exchange, and waits for the decision of a person where there is no
/// invitation. Remembers over restarts what is under way.
///
/// Node thread; everything given to the constructor must outlive it.
class Registrar : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<RegistrationStatus>)>;
    /// Where we believe to be reachable, at the moment it is asked.
    using OwnAddresses = std::function<QList<HostPort>()>;
    /// Whether a peer refused the Authentication ID that we have there.
    using RefusedThere = std::function<bool(const UserId &)>;
    /// Somebody who looks on. Either may be missing.
    struct Watch {
        std::function<void(const RegistrationProgress &)> tell;
        /// Whether nobody wants it any more: looked at until the code is shown, and never after.
        std::function<bool()> isAbandoned;
    };

    Registrar(HttpTransport &transport, OutgoingRegistration &outgoing, const Clock &clock, const LocalIdentity &own,
              OwnAddresses addresses, RefusedThere refusedThere, QObject *parent = nullptr);
    ~Registrar() override;

    /// name is what we call ourselves. The link is a ttp: link, or "HOST:PORT CODE" as somebody typed it, where the key
    /// of the peer is not known: both sides prove the code then (design.md section 9.8), or nothing is kept. Where a
    /// reply is lost it asks once more; asking anew for the same peer takes the place of what is under way there.
    /// watch hears of every step, also after the answer "pending".
    /// Errors: InvalidInput (the text), PinMismatch, InviteInvalid, RegistrationClosed, RegistrationRejected,
    /// AlreadyRegistered, OwnIdentity, KeyChanged, SignatureInvalid (the other side does not know the code), Cancelled
    /// (asked anew meanwhile, or abandoned), and those of the connection.
    void registerAt(const QString &text, const QString &name, Answer answer, Watch watch = {});
    /// Ends what is under way with this peer: Cancelled. Nothing that comes from there counts any more.
    void withdraw(const UserId &user);
    /// Goes on asking for the decisions that were outstanding when the program stopped. name as above.
    void resumeWaiting(const QString &name);

Q_SIGNALS:
    /// We can log in there from now on. peerName is how it calls itself; may be empty.
    void registered(const ttp::UserId &user, const QString &peerName);

private:
    struct Attempt;

    void observe(const std::shared_ptr<Attempt> &attempt);
    void offer(const std::shared_ptr<Attempt> &attempt);
    void described(const std::shared_ptr<Attempt> &attempt, const Result<PeerInfo> &info);
    void answered(const std::shared_ptr<Attempt> &attempt, const Result<RegistrationAnswer> &answer);
    void keepAsking(const std::shared_ptr<Attempt> &attempt);
    void polled(const std::shared_ptr<Attempt> &attempt, const Result<RegistrationAnswer> &answer);
    void decided(const std::shared_ptr<Attempt> &attempt, const Result<RegistrationAnswer> &answer);
    [[nodiscard]] Result<void> checkServerProof(const Attempt &attempt, const RegistrationAnswer &answer) const;
    template<typename T>
    [[nodiscard]] std::function<void(Result<T>)> then(const std::shared_ptr<Attempt> &attempt,
                                                      void (Registrar::*next)(const std::shared_ptr<Attempt> &,
                                                                              const Result<T> &));
    [[nodiscard]] static Result<void> readText(const QString &text, Attempt &attempt);
    [[nodiscard]] RegistrationWish wishOf(const Attempt &attempt) const;
    bool askOnceMore(const std::shared_ptr<Attempt> &attempt, const Error &error);
    void reached(Attempt &attempt, RegistrationStep step);
    static void tell(const Attempt &attempt, RegistrationProgress::State state, const std::optional<Error> &error = {});
    bool endIfAbandoned(const std::shared_ptr<Attempt> &attempt);
    void drop(const UserId &user, const std::shared_ptr<Attempt> &except, const QString &why);
    void finish(const std::shared_ptr<Attempt> &attempt, Result<RegistrationStatus> result);
    std::shared_ptr<PeerClient> clientFor(const UserId &user, const Hash256 &pin, const QList<HostPort> &addresses);

    HttpTransport &m_transport;
    OutgoingRegistration &m_outgoing;
    const Clock &m_clock;
    LocalIdentity m_own;
    OwnAddresses m_ownAddresses;
    RefusedThere m_refusedThere;
    std::set<std::shared_ptr<Attempt>> m_running;
    // those of them that wait for a person
    std::set<UserId> m_waiting;
};

} // namespace ttp
