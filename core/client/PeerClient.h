// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/client/HttpTransport.h"
#include "core/client/PeerSession.h"
#include "core/client/PeerTypes.h"
#include "core/content/HashRun.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace ttp {

/// Everything we ask of one remote peer, in our own words; the messages behind it are nobody else's business.
///
/// Lives on the node thread; every call is made there, returns at once, and its completion runs there later, exactly
/// once, or never when the client is destroyed first. The transport must outlive it and may be shared by many clients.
///
/// Addresses: the one that worked last is used. While none is known to work, all are tried with GET /peer, each 250 ms
/// after the one before (as RFC 8305 does), and the first on which the pinned key answers is taken; only then the
/// request itself is sent, so no request is sent twice for the sake of speed. Where the address stops working, that is
/// done once more before a request fails.
///
/// Sessions: calls marked (S) log in by themselves with the Authentication ID; calls made meanwhile wait for that one
/// login. A reply 401 makes us log in again once and repeat the request; session-address-mismatch makes us add our new
/// address to the session first (design.md section 9.10). A session is renewed when the peer said to. After a login
/// that was refused, calls fail with the same error for 60 s without asking.
///
/// Errors of every call, besides those named at it: what HttpTransport returns; the error the peer replied with
/// (its problem document, read as protocol/ErrorMessage does); ProtocolViolation for a reply that is not what was asked
/// for, is too large or a redirect; TokenInvalid where we are not registered there. No error names a secret.
class PeerClient : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    PeerClient(HttpTransport &transport, const Clock &clock, std::shared_ptr<PeerSession> session,
               QObject *parent = nullptr);
    ~PeerClient() override;

    /// What transfer threads need for their own requests; safe on every thread.
    [[nodiscard]] const std::shared_ptr<PeerSession> &session() const { return m_session; }

    // Knowing each other.

    /// Finds an address that works and asks who is there. PinMismatch where another key answers at every address.
    void peerInfo(Done<PeerInfo> done);
    /// POST /users. Keeps the Authentication ID in the session when it is active at once.
    void registerHere(const RegistrationWish &wish, Done<RegistrationAnswer> done);
    /// Asks what became of a pending registration; waits there up to waitSeconds (0 … 60) for a decision.
    /// RegistrationRejected, Gone (handed out already: register again). Keeps the Authentication ID when Active.
    void pollRegistration(const Secret &registrationToken, int waitSeconds, Done<RegistrationAnswer> done);
    /// Asks the peer to connect to us on port and tell whether our key answered (S).
    void dialBack(quint16 port, Done<bool> done);

    // Sessions.

    /// Logs in unless a session is there. CredentialsInvalid, Suspended, TooManyRequests.
    void logIn(Done<void> done);
    /// A transfer got 401 with the login of this serial: logs in again unless that has happened since (S).
    void sessionRefused(quint64 loginSerial, Done<void> done);
    /// A transfer could not connect to this address: it goes to the end of the list and another one is looked for.
    void addressFailed(const HostPort &address);
    /// Ends the session at the peer and here. Done even where the peer cannot be told.
    void logOut(Done<void> done);

    // What the peer offers.

    /// One page (S); cursor empty for the first.
    void shares(const QString &cursor, Done<SharePage> done);
    /// One share (S). NotFound also where we may not see it.
    void share(const ShareId &id, Done<ShareSummary> done);
    /// The signed manifest header of a version, 0 for the latest (S). Not checked: identity/ does that.
    void manifest(const ShareId &id, int version, Done<SignedBytes> done);
    /// The signed list of who may read the share (S). Not checked.
    void accessRecord(const ShareId &id, Done<SignedBytes> done);
    /// A whole file of at most maxBytes, verified against its root and length (S). Meant for the lists of versions.
    /// PieceMismatch where what came is another file.
    void wholeFile(const FileId &file, qint64 maxBytes, Done<QByteArray> done);
    /// Hashes of pieces, proven to belong to the file (S). RootMismatch, ProtocolViolation as verifyHashRun().
    void hashRun(const FileId &file, const HashRun &run, Done<std::vector<Hash256>> done);
    /// What the peer has of a file (S). since < 0 asks for everything; otherwise for what came after that number, which
    /// waits there up to waitSeconds (0 … 60) for something new.
    void availability(const FileId &file, PieceSize size, qint64 since, int waitSeconds, Done<Availability> done);

    // Whom the peer knows.

    /// A sample of who has the file (S).
    void holders(const FileId &file, int limit, Done<QList<Holder>> done);
    /// A sample of who has the share (S).
    void shareHolders(const ShareId &share, int limit, Done<QList<Holder>> done);
    /// Peers that the peer talks with (S).
    void peers(Done<QList<KnownPeer>> done);
    /// What the peer has heard that another one holds (S).
    void filesOf(const UserId &user, Done<QList<HeldFile>> done);
    /// Tells what we hold (S).
    void announce(const Announcement &announcement, Done<void> done);

private:
    class Private;
    std::shared_ptr<PeerSession> m_session;
    std::unique_ptr<Private> d;
    ThreadCheck m_thread;
};

} // namespace ttp
