// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/content/FileId.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

/// Every URL of the interface, for the side that builds them and the side that reads them. Paths begin with basePath
/// ("/v1"), except the well-known one; they follow the origin of a peer and whatever a proxy puts before them.
namespace ttp {

enum class PathName {
    WellKnown,
    OpenApi,
    Health,
    Peer,
    Users,
    User,
    UserRegistration,
    UserRotate,
    Sessions,
    Session,
    SessionRenew,
    SessionAddresses,
    File,
    FilePiece,
    FileHashes,
    FileAvailability,
    FileComplaints,
    Shares,
    Share,
    ShareVersion,
    ShareAccess,
    ShareContent,
    ShareAvailability,
    ShareFiles,
    SharePeers,
    Peers,
    PeerFiles,
    PeerSelf,
    PeerReachability,
    Groups,
    Events,
};

/// Every path once, in the order of the enumeration.
[[nodiscard]] const QList<PathName> &allPaths();

/// The template as resources/api writes it: "/v1/files/{fid}/pieces/{index}".
[[nodiscard]] QByteArray pathTemplate(PathName name);

/// A path that was understood. Only the members that its template names are set.
struct ParsedPath {
    PathName name = PathName::WellKnown;
    UserId user;       ///< {user}
    SessionId session; ///< {session}
    ShareId share;     ///< {share}
    FileId file;       ///< {fid}
    qint64 index = 0;  ///< {index}: number of a piece, 0 to 2^53-1
    int version = 0;   ///< {version}: from 1; 0 stands for "latest"

    bool operator==(const ParsedPath &) const = default;
};

/// The path of a request target, without its query. NotFound for a path that is none of ours or holds something that
/// is no id, no fid and no number; InvalidInput for percent-encoding that is broken, hides a '/' or NUL, or is not
/// UTF-8. Dot segments, empty segments and a '/' at the end match nothing.
[[nodiscard]] Result<ParsedPath> parsePath(QByteArrayView path);

/// The bytes behind percent-encoding. Nothing for a '%' without two hexadecimal digits, for NUL, and for bytes that
/// are not UTF-8. '+' is a plus.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text);

namespace paths {

[[nodiscard]] QByteArray wellKnown();
[[nodiscard]] QByteArray openApi();
[[nodiscard]] QByteArray health();
[[nodiscard]] QByteArray peer();
[[nodiscard]] QByteArray users();
[[nodiscard]] QByteArray user(const UserId &user);
[[nodiscard]] QByteArray userRegistration(const UserId &user);
[[nodiscard]] QByteArray userRotate(const UserId &user);
[[nodiscard]] QByteArray sessions();
[[nodiscard]] QByteArray session(const SessionId &session);
[[nodiscard]] QByteArray sessionRenew(const SessionId &session);
[[nodiscard]] QByteArray sessionAddresses(const SessionId &session);
[[nodiscard]] QByteArray file(const FileId &file);
[[nodiscard]] QByteArray filePiece(const FileId &file, qint64 index);
[[nodiscard]] QByteArray fileHashes(const FileId &file);
[[nodiscard]] QByteArray fileAvailability(const FileId &file);
[[nodiscard]] QByteArray fileComplaints(const FileId &file);
[[nodiscard]] QByteArray shares();
[[nodiscard]] QByteArray share(const ShareId &share);
/// Here and below, version 0 stands for the latest.
[[nodiscard]] QByteArray shareVersion(const ShareId &share, int version);
[[nodiscard]] QByteArray shareAccess(const ShareId &share, int version);
[[nodiscard]] QByteArray shareContent(const ShareId &share, int version);
[[nodiscard]] QByteArray shareAvailability(const ShareId &share, int version);
[[nodiscard]] QByteArray shareFiles(const ShareId &share, int version);
[[nodiscard]] QByteArray sharePeers(const ShareId &share);
[[nodiscard]] QByteArray peers();
[[nodiscard]] QByteArray peerFiles(const UserId &user);
[[nodiscard]] QByteArray peerSelf();
[[nodiscard]] QByteArray peerReachability();
[[nodiscard]] QByteArray groups();
[[nodiscard]] QByteArray events();

} // namespace paths

} // namespace ttp
