// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/base/InviteId.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

/// What the outside sees of the core: plain values, copied across threads. Sizes are bytes, rates bytes a second,
/// times UTC. Names and paths that came from other peers are as they came: whoever shows them escapes them.
namespace ttp {

/// Whether others can connect to this peer (design.md section 9.14).
enum class Reachability { Unknown, Reachable, NotReachable };

struct NodeStatus {
    UserId user;
    QString name;
    QString version;
    QString profile;
    /// Where fetched shares go when nothing else is said.
    QString downloadFolder;
    /// The base URL under which this peer listens, "https://host:port/v1".
    QString url;
    quint16 port = 0;
    /// Every address that goes into links, "host:port", best first.
    QStringList addresses;
    /// base64url SHA-256 of the public key: what others pin.
    QString pin;
    Reachability reachability = Reachability::Unknown;
    qint64 downRate = 0;
    qint64 upRate = 0;
    qint64 downLimit = 0;
    qint64 upLimit = 0;
    int peers = 0;
    int shares = 0;
    int transfers = 0;
    int pendingRequests = 0;
    int connections = 0;

    bool operator==(const NodeStatus &) const = default;
};

struct PeerStatus {
    UserId user;
    QString name;
    /// "active", "suspended", "blocked"; of those we asked to let us in "pending", or "refused".
    QString state;
    /// base64url SHA-256 of their key; empty for a user without one.
    QString pin;
    QStringList addresses;
    /// We are logged in there now.
    bool online = false;
    QDateTime lastSeen;
    /// They may log in here.
    bool registeredHere = false;
    /// We may log in there.
    bool registeredThere = false;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    /// How many versions they said they hold.
    int holdings = 0;

    bool operator==(const PeerStatus &) const = default;
};

/// Somebody who wants to register and has no invitation.
struct RequestStatus {
    UserId user;
    QString name;
    QString note;
    QString address;
    QDateTime received;
    /// Six words; the same on both sides when nobody sits in between.
    QStringList words;

    bool operator==(const RequestStatus &) const = default;
};

struct GroupStatus {
    GroupId group;
    QString name;
    QList<UserId> users;

    bool operator==(const GroupStatus &) const = default;
};

struct ShareStatus {
    ShareId share;
    QString name;
    UserId owner;
    /// Shared from here; otherwise fetched and served on.
    bool own = false;
    /// "indexing", "ready", "source-changed", "failed".
    QString state;
    int version = 0;
    QString folder;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 indexedBytes = 0;
    /// Who may read it, each "everyone", "group:ID" or "user:ID"; empty for nobody, and for what others own.
    QStringList to;
    QString link;
    /// Why the state is what it is.
    std::optional<Error> error;
    /// What the folder holds and the share does not: "path: reason". At most 1,000.
    QStringList leftOut;
    /// Everything that is shared, absolute: a folder, a file, or several of them. The first is `folder`.
    QStringList paths;

    bool operator==(const ShareStatus &) const = default;
};

struct TransferSourceStatus {
    UserId user;
    QString name;
    /// Verified bytes that came from there.
    qint64 bytes = 0;
    qint64 rate = 0;
    /// Pieces it has of this version, and of how many.
    qint64 have = 0;
    qint64 pieces = 0;
    /// "idle", "busy", "waiting", "banned", "unreachable".
    QString state;

    bool operator==(const TransferSourceStatus &) const = default;
};

struct TransferStatus {
    TransferId transfer;
    ShareId share;
    QString name;
    int version = 0;
    QString folder;
    /// "queued" while it only waits for its turn, "resolving", "checking", "fetching", "waiting", "paused", "done",
    /// "failed".
    QString state;
    /// Why it waits or failed, or what of a done one is gone; nothing while all is well.
    std::optional<Error> error;
    /// Of the files that are wanted.
    qint64 totalBytes = 0;
    /// Of these, verified and written.
    qint64 bytes = 0;
    /// Of these, found on this disk and not fetched.
    qint64 adoptedBytes = 0;
    qint64 rate = 0;
    qint64 downLimit = 0;
    qint64 upLimit = 0;
    /// Of the whole version, whatever is wanted of it.
    qint64 pieces = 0;
    qint64 havePieces = 0;
    /// Seconds in which it was fetching.
    double seconds = 0;
    QList<TransferSourceStatus> sources;
    /// Files that lie under another name than the list says, because theirs was taken: "wanted -> actual".
    QStringList renamed;
    /// How many files the version has, and how many of them are wanted; both 0 until this run has looked at it.
    qint64 files = 0;
    qint64 wantedFiles = 0;
    /// Its place in the queue, from 1: higher priority first. 0 for one that is done.
    qint64 queuePosition = 0;
    /// "low", "normal", "high".
    QString priority = QStringLiteral("normal");

    bool operator==(const TransferStatus &) const = default;
};

/// Something that the user should know of: a stolen session, a ban, a piece that was wrong.
struct IncidentStatus {
    qint64 sequence = 0;
    QDateTime time;
    /// "stolen-session", "source-banned", "bad-piece", "registration-request", "key-changed", ...
    QString kind;
    std::optional<UserId> user;
    QString address;
    QString subject;
    QString detail;

    bool operator==(const IncidentStatus &) const = default;
};

struct NewInvite {
    InviteId invite;
    QString link;
    /// For typing, with an address: 16 letters and digits.
    QString code;
    QDateTime expires;
    int uses = 1;

    bool operator==(const NewInvite &) const = default;
};

/// Somebody whom an invitation has let in.
struct InviteUse {
    UserId user;
    /// What they are called here; empty when they were removed since.
    QString name;
    QDateTime used;

    bool operator==(const InviteUse &) const = default;
};

/// An invitation that is not expired. Its code was shown once, in NewInvite, and is not shown again.
struct InviteStatus {
    InviteId invite;
    QDateTime created;
    QDateTime expires;
    /// How often it was good when it was made, and still is; 0 for one that is used up.
    int uses = 1;
    int usesLeft = 1;
    /// Names of the groups that whoever takes it comes into.
    QStringList groups;
    /// Oldest first.
    QList<InviteUse> usedBy;

    bool operator==(const InviteStatus &) const = default;
};

struct RegistrationStatus {
    UserId user;
    /// "active", or "pending" until a person there accepts.
    QString state;
    QStringList words;

    bool operator==(const RegistrationStatus &) const = default;
};

/// What a registration goes through, in this order; Approval only where a person there must decide.
enum class RegistrationStep {
    /// The link, or the address and the code, as they were given.
    Reading,
    /// An address of the peer answers.
    Connecting,
    /// It shows the key that the link names. Where a code is typed no key is known: then it is known by the code.
    Certificate,
    /// We ask to be let in, and show the code where there is one.
    Asking,
    Approval,
    /// We can log in there.
    Registered,
};

/// How far a registration has come: a step begins, is done, or has failed, which ends it.
struct RegistrationProgress {
    enum class State { Running, Done, Failed };

    RegistrationStep step = RegistrationStep::Reading;
    State state = State::Running;
    /// Why it has failed.
    std::optional<Error> error;
    /// Whom we register with; null while only the address is known.
    UserId user;
    /// Six words, the same on both sides; from Approval on.
    QStringList words;

    bool operator==(const RegistrationProgress &) const = default;
};

struct VerifyReport {
    bool ok = false;
    qint64 checkedBytes = 0;
    qint64 checkedFiles = 0;
    /// Paths that are missing, changed or wrong, with the reason: "path: reason".
    QStringList bad;

    bool operator==(const VerifyReport &) const = default;
};

/// Everything at one moment; what the window shows. Lists are in a stable order.
struct NodeSnapshot {
    NodeStatus status;
    QList<PeerStatus> peers;
    QList<RequestStatus> requests;
    QList<GroupStatus> groups;
    QList<InviteStatus> invites;
    QList<ShareStatus> shares;
    QList<TransferStatus> transfers;
    QList<IncidentStatus> incidents;

    bool operator==(const NodeSnapshot &) const = default;
};

using NodeSnapshotPtr = std::shared_ptr<const NodeSnapshot>;

} // namespace ttp
