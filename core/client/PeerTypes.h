// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Secret.h"
#include "core/content/FileId.h"
#include "core/content/Manifest.h"
#include "core/content/PieceBitmap.h"
#include "core/content/PieceGeometry.h"
#include "core/protocol/HostPort.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What PeerClient takes and hands out: plain values without JSON, already within the limits of the protocol.
/// Everything handed out was said by the other peer; nothing is true only because it stands here.
namespace ttp {

/// GET /peer.
struct PeerInfo {
    enum class Registration { Invite, Approval, Closed };

    UserId userId;
    /// SHA-256 of the SubjectPublicKeyInfo that answered, seen by ourselves on the connection.
    Hash256 key;
    /// That SubjectPublicKeyInfo itself, DER.
    QByteArray spki;
    /// Told only to those with a session there; empty otherwise.
    QString name;
    QStringList roles;
    Registration registration = Registration::Approval;
    /// Advice (design.md section 9.4).
    qint64 maxExtent = 0;
    int maxHashes = 0;
    int connections = 0;
    /// Our address as the peer sees it, canonical; empty where it does not say.
    QString callerAddress;
    /// The wall clock of the peer.
    QDateTime clock;
};

/// What we send to become known to a peer.
struct RegistrationWish {
    QString name;
    /// What the person says about themselves; may be empty.
    QString note;
    /// The code of a link. Empty without one.
    Secret invite;
    /// The proof of a typed code, which itself never travels (design.md section 9.8); empty without one.
    QByteArray inviteProof;
    /// 16 to 64 random bytes from which both sides compute the comparison words.
    QByteArray nonce;
    /// Where we believe to be reachable.
    QList<HostPort> addresses;
    /// The Authentication ID we give to that peer, where one exchange shall register both ways; else empty.
    Secret reciprocalAuthId;
};

/// What became of it.
struct RegistrationAnswer {
    enum class State { Active, Pending };

    State state = State::Pending;
    /// Active: ours at that peer.
    Secret authId;
    /// Active, where a typed code was proved: the server's own proof of it, to be checked before the peer is trusted.
    QByteArray serverProof;
    /// Active: how that peer calls itself; empty where it does not say.
    QString peerName;
    /// Pending: names the request in pollRegistration().
    Secret registrationToken;
    /// Pending: seconds to leave between two questions.
    int pollAfterSeconds = 0;
};

/// Whether the peer could connect to us.
struct DialBack {
    bool reachable = false;
    /// Where it tried.
    HostPort address;
    /// Why not; an errorWord(), empty when reachable.
    QString reason;
};

/// A signed thing as it travels: check the signature before you read the payload (identity/SignedEnvelope).
struct SignedBytes {
    QByteArray payload;
    QByteArray spki;
    QByteArray signature;

    bool operator==(const SignedBytes &) const = default;
};

/// A share and its latest version.
struct ShareInfo {
    ShareId id;
    UserId owner;
    QString name;
    QString description;
    /// The first version is still being hashed: nothing to fetch yet.
    bool indexing = false;
    /// The latest version that can be fetched; 0 while there is none.
    int version = 0;
    /// SHA-256 of that version's manifest payload.
    std::optional<Hash256> manifest;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 indexedBytes = 0;
    QDateTime changed;
};

/// One page of a list; cursor is empty on the last one.
struct SharePage {
    QList<ShareInfo> shares;
    QString cursor;
};

/// One page of the files of a version, for looking at it: neither signed nor checked as a whole.
struct FilePage {
    qint64 total = 0;
    /// The position in the list of the first of these.
    qint64 first = 0;
    QList<ManifestEntry> files;
    QString cursor;
};

/// What a peer has, in pieces of 512 KiB, or what it got since it was asked last.
struct Availability {
    qint64 pieces = 0;
    /// How many of them the peer has.
    qint64 have = 0;
    /// Hand it back as since.
    qint64 seq = 0;
    /// False: `all` is what it has. True: `added` is what came since.
    bool isDelta = false;
    PieceBitmap all;
    QList<PieceRange> added;

    [[nodiscard]] bool isComplete() const { return have == pieces; }
    /// Brings a bitmap of what is known up to date; it must have `pieces` bits unless this replaces it.
    void applyTo(PieceBitmap &bitmap) const;
};

/// One version of one share that a peer holds, wholly or in part.
struct HeldShare {
    ShareId share;
    int version = 0;
    bool complete = false;
    /// Pieces of 512 KiB.
    qint64 have = 0;
    qint64 seq = 0;

    bool operator==(const HeldShare &) const = default;
};

/// Somebody who is said to hold a share. A hint: only the key that answers there counts, and addresses that were heard
/// go through the address rules first (design.md section 9.15).
struct Holder {
    UserId userId;
    /// SHA-256 of the key, where the one who told knows it.
    std::optional<Hash256> pin;
    QList<HostPort> addresses;
    HeldShare held;
    /// Since that was announced.
    qint64 ageSeconds = 0;
};

/// Somebody the peer talks with. Addresses: as with Holder.
struct KnownPeer {
    UserId userId;
    QList<HostPort> addresses;
    QStringList roles;
    QDateTime lastSeen;
};

/// What we tell a peer that we hold; replaces what we told before.
struct Announcement {
    /// At which we listen; the host is the address we send this from.
    quint16 port = 0;
    QList<HeldShare> shares;
    int intervalSeconds = 900;
};

/// Something that happened at the peer. Ids only: fetch what they name.
struct Notice {
    qint64 seq = 0;
    /// "share.version", "share.added", "share.removed", "session.revoked" …
    QString type;
    std::optional<ShareId> share;
    int version = 0;
    std::optional<UserId> user;
    std::optional<FileId> file;
};

struct NoticeList {
    /// Hand it back as since.
    qint64 seq = 0;
    QList<Notice> notices;
    /// Some were lost: read the lists again.
    bool gap = false;
};

} // namespace ttp
