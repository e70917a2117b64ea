// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/ServiceSlots.h"
#include "core/accounting/UploadScheduler.h"
#include "core/accounting/UsageLedger.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/content/PieceSize.h"
#include "core/protocol/HostPort.h"
#include "core/sharing/AccessSnapshot.h"

#include <QString>
#include <functional>

namespace ttp {

class Authenticator;
class Database;
class Groups;
class Incidents;
class LocalIdentity;
class Registration;
class Sessions;

/// Somebody says that a piece of ours did not fit its hash (POST /files/{fid}/complaints).
struct DoubtedPiece {
    ShareId share;
    int version = 0;
    /// Position of the file in the version's list; -1 for the list itself.
    qint64 fileIndex = 0;
    FileId file;
    PieceSize size = PieceSize::standard();
    /// Number of the piece in the file; it exists.
    qint64 index = 0;
    /// The hash of what came there.
    Hash256 got;
    UserId complainer;
};

/// What the server asks of the program around it; core/node supplies it.
class ServerWorld
{
public:
    virtual ~ServerWorld() = default;

    /// Runs the function on the node thread, later; in the order in which one thread posts. Safe on every thread. A
    /// function is run only while everything in ServerServices lives; one that is dropped is destroyed unrun, and the
    /// request it belongs to is then answered by its end.
    virtual void post(std::function<void()> function) = 0;

    // Everything below is called on the node thread.

    /// Users, groups or sessions are others now: puts a new snapshot into the box before it returns, so that the reply
    /// that follows is not ahead of what the server threads know.
    virtual void publishSnapshot() = 0;
    /// Serving found that a file is not what was hashed, or not there. May come for every failed request.
    virtual void fileFailed(const ShareId &share, int version, qint64 fileIndex, const Error &error) = 0;
    /// The piece is to be read and hashed again, and dropped where it is damaged.
    virtual void pieceDoubted(const DoubtedPiece &piece) = 0;
    /// Somebody wants to know the SHA-256 of this whole file, and it has not been made (HashSpansTable). May come for
    /// every request of it.
    virtual void digestWanted(std::shared_ptr<const ServedVersion> version, qint64 fileIndex) = 0;
    /// Somebody waits for a person's decision (Registration::takeNotice()).
    virtual void registrationOffered(const UserId &user) = 0;
    /// A user can log in now, or its registration was given out.
    virtual void userRegistered(const UserId &user) = 0;
    /// A user asked to be forgotten, and was.
    virtual void userLeft(const UserId &user) = 0;
    /// A user announced itself from this place.
    virtual void peerAnnounced(const UserId &user, const HostPort &place) = 0;
    /// Connects to the place and tells whether this key answers there; done is called once, on the node thread.
    /// Errors: Unreachable, TimedOut, PinMismatch and the like.
    virtual void dialBack(const HostPort &place, const Hash256 &key, std::function<void(Result<void>)> done) = 0;
};

/// The domain as it lives on the node thread; touched there only.
struct NodeDomain {
    /// The writing connection.
    Database &database;
    const LocalIdentity &identity;
    Registration &registration;
    Authenticator &authenticator;
    Sessions &sessions;
    Groups &groups;
    Incidents &incidents;
};

/// Everything the server needs; all of it must outlive the ApiHandler and the HttpServer.
struct ServerServices {
    // These are safe on every thread.
    const Clock &clock;
    /// Never holds null.
    SnapshotBox &snapshots;
    UploadScheduler &uploads;
    ServiceSlots &places;
    UsageLedger &usage;
    /// The database that server threads open for reading, each its own connection.
    QString databasePath;
    ServerWorld &world;
    // This one belongs to the node thread.
    NodeDomain node;
};

} // namespace ttp
