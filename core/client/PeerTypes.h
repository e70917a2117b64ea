// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Secret.h"
#include "core/content/FileId.h"
#include "core/content/PieceBitmap.h"
#include "core/content/PieceGeometry.h"
#include "core/content/PieceSize.h"
#include "core/protocol/HostPort.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What PeerClient hands out: plain values, already checked against the limits of the protocol, without JSON.
/// Everything in them was said by the other peer; nothing is true only because it stands here.
namespace ttp {

/// GET /peer.
struct PeerInfo {
    UserId userId;
    /// SHA-256 of the SubjectPublicKeyInfo that answered, seen by ourselves.
    Hash256 key;
    /// Empty unless the peer knows us.
    QString name;
    QStringList roles;
    /// "invite", "approval" or "closed".
    QString registration;
    qint64 maxPiece = 0;
    qint64 maxExtent = 0;
    int maxHashes = 0;
    int connectionsPerClient = 6;
    /// Our address as the peer sees it; empty where it does not say.
    QString callerAddress;
    /// The clock of the peer; invalid where it does not say.
    QDateTime clock;
};

/// What we send to become known to a peer.
struct RegistrationWish {
    QString name;
    QString note;
    /// The code of a link. Empty without one.
    Secret invite;
    /// The proof of a typed code, which itself never travels (design.md section 9.8); empty without one.
    QByteArray inviteProof;
    /// 16 to 64 random bytes from which both sides compute the comparison words.
    QByteArray nonce;
    /// Where we may be reached.
    QList<HostPort> addresses;
    /// The Authentication ID we give to that peer, where one exchange shall register both ways; else empty.
    Secret reciprocalAuthId;
};

/// What became of it.
struct RegistrationAnswer {
    enum class State { Active, Pending };
    State state = State::Pending;
    /// Ours at that peer; only when Active.
    Secret authId;
    /// Names the request while it is Pending.
    Secret registrationToken;
    /// Seconds to leave between two questions, while Pending.
    int pollAfterSeconds = 10;
};

/// A signed thing as it travels: check the signature before you read the payload (identity/SignedEnvelope).
struct SignedBytes {
    QByteArray payload;
    QByteArray spki;
    QByteArray signature;

    bool operator==(const SignedBytes &) const = default;
};

/// A share in a list: enough to show and to ask for more.
struct ShareSummary {
    ShareId id;
    UserId owner;
    QString name;
    QString description;
    int latestVersion = 0;
    qint64 files = 0;
    qint64 bytes = 0;
};

/// One page of a list; cursor is empty on the last one.
struct SharePage {
    QList<ShareSummary> shares;
    QString cursor;
};

/// What a peer has of a file, or what it got since it was asked last.
struct Availability {
    PieceSize pieceSize = PieceSize::standard();
    qint64 pieces = 0;
    bool complete = false;
    /// Hand it back as since.
    qint64 seq = 0;
    /// All pieces had, where isDelta is false.
    PieceBitmap have;
    /// The new runs, where isDelta is true.
    QList<PieceRange> added;
    bool isDelta = false;
};

/// Somebody who says, or is said, to have something. A hint: only the key that answers there counts.
struct Holder {
    UserId userId;
    QList<HostPort> addresses;
    bool complete = false;
    /// Pieces had of the standard size.
    qint64 have = 0;
    qint64 seq = 0;
    /// Seconds since that peer was heard.
    int ageSeconds = 0;
};

/// Somebody the peer talks with.
struct KnownPeer {
    UserId userId;
    QList<HostPort> addresses;
    QStringList roles;
    QDateTime lastSeen;
};

/// One thing that a peer holds.
struct HeldFile {
    FileId file;
    bool complete = false;
    qint64 have = 0;
    qint64 seq = 0;
};

/// What we tell a peer that we hold.
struct Announcement {
    quint16 port = 0;
    QList<HeldFile> files;
    int intervalSeconds = 900;
};

} // namespace ttp
