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
    /// Where the peer believes us to listen: addresses "host:port" and URLs, as it has them (S).
    void ownPlaces(Done<QStringList> done);
    /// Asks the peer to connect to us at this port and tell whether our key answered (S).
    void dialBack(quint16 port, Done<DialBack> done);

    // Sessions.

    /// Logs in unless a session is there. CredentialsInvalid, Suspended, TooManyRequests.
    void logIn(Done<void> done);
    /// A transfer got 401 with the login of this serial: logs in again unless that has happened since (S).
    void sessionRefused(quint64 loginSerial, Done<void> done);
    /// A transfer could not connect to this address: it goes to the end, and the next call looks for one that works.
    void addressFailed(const HostPort &address);
    /// Ends the session at the peer and here. Succeeds even where the peer cannot be told.
    void logOut(Done<void> done);
    /// Ends our registration there (S): the peer forgets our Authentication ID, our sessions and what it heard of us.
    void leave(Done<void> done);

    // What the peer offers.

    /// One page (S); cursor empty for the first.
    void shares(const QString &cursor, Done<SharePage> done);
    /// One share (S). NotFound also where we may not see it.
    void share(const ShareId &share, Done<ShareInfo> done);
    /// The signed manifest header of a version, 0 for the latest (S). Not checked: identity/ does that.
    void manifest(const ShareId &share, int version, Done<SignedBytes> done);
    /// The signed list of who may read a version, 0 for the latest (S). Not checked.
    void accessRecord(const ShareId &share, int version, Done<SignedBytes> done);
    /// One page of a version's files, for looking at it (S); cursor empty for the first.
    void files(const ShareId &share, int version, const QString &cursor, Done<FilePage> done);
    /// A whole file of at most maxBytes, verified against its root and length (S). Meant for the lists of versions.
    /// TooLarge where it is longer, RootMismatch where what came is another file.
    void wholeFile(const FileId &file, qint64 maxBytes, Done<QByteArray> done);
    /// Hashes of pieces, proven to belong to the file (S). RootMismatch and ProtocolViolation as verifyHashRun();
    /// HashRangeInvalid where the file has no such run.
    void hashRun(const FileId &file, const HashRun &run, Done<std::vector<Hash256>> done);
    /// What the peer has of a version with so many pieces of 512 KiB (S). Without since: everything, at once; with it:
    /// what came after that number, for which it waits there up to waitSeconds (0 … 60).
    void availability(const ShareId &share, int version, qint64 pieces, std::optional<qint64> since, int waitSeconds,
                      Done<Availability> done);
    /// The same for one file.
    void fileAvailability(const FileId &file, std::optional<qint64> since, int waitSeconds, Done<Availability> done);
    /// What happened after that number (S); waits there up to waitSeconds (0 … 60) for something.
    void notices(qint64 since, int waitSeconds, Done<NoticeList> done);
    /// Tells that a piece the peer gave did not fit its hash (S).
    void complain(const FileId &file, PieceSize size, qint64 index, const Hash256 &got, Done<void> done);

    // Whom the peer knows.

    /// A sample of who holds the share (S).
    void holders(const ShareId &share, Done<QList<Holder>> done);
    /// Peers that the peer talks with, the first page (S).
    void peers(Done<QList<KnownPeer>> done);
    /// What the peer has heard that another one holds (S).
    void heldBy(const UserId &user, Done<QList<HeldShare>> done);
    /// Tells what we hold (S).
    void announce(const Announcement &announcement, Done<void> done);

private:
    class Private;
    std::shared_ptr<PeerSession> m_session;
    std::unique_ptr<Private> d;
    ThreadCheck m_thread;
};

} // namespace ttp
