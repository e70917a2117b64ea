// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/client/HttpResponse.h"
#include "core/client/PeerTypes.h"
#include "core/content/HashRun.h"

#include <vector>

/// From the messages of protocol/ to the plain values of PeerClient and back. Pure; every reader returns
/// ProtocolViolation where the reply is not what it should be, with the peer's address as subject.
namespace ttp::replies {

[[nodiscard]] Result<PeerInfo> peerInfo(const HttpResponse &response, const UserId &expected);
[[nodiscard]] QByteArray registrationBody(const RegistrationWish &wish, const UserId &ownUserId);
[[nodiscard]] Result<RegistrationAnswer> registration(const HttpResponse &response, const UserId &ownUserId);
[[nodiscard]] Result<QStringList> ownPlaces(const HttpResponse &response, const UserId &own);
[[nodiscard]] QByteArray dialBackBody(quint16 port);
[[nodiscard]] Result<DialBack> dialBack(const HttpResponse &response);
[[nodiscard]] Result<SharePage> shares(const HttpResponse &response);
[[nodiscard]] Result<ShareInfo> share(const HttpResponse &response, const ShareId &asked);
[[nodiscard]] Result<SignedBytes> envelope(const HttpResponse &response);
[[nodiscard]] Result<FilePage> files(const HttpResponse &response);
/// Octets or JSON, as the content type says; since is what was asked for.
[[nodiscard]] Result<Availability> availability(const HttpResponse &response, qint64 pieces,
                                                std::optional<qint64> since);
/// The hashes that exist, proven. Errors: as verifyHashRun().
[[nodiscard]] Result<std::vector<Hash256>> hashRun(const HttpResponse &response, const FileId &file,
                                                   const HashRun &run);
/// Whether the body is that file: RootMismatch.
[[nodiscard]] Result<void> checkWholeFile(const HttpResponse &response, const FileId &file);
[[nodiscard]] Result<NoticeList> notices(const HttpResponse &response);
[[nodiscard]] QByteArray complaintBody(PieceSize size, qint64 index, const Hash256 &got);
[[nodiscard]] Result<QList<Holder>> holders(const HttpResponse &response, const ShareId &asked);
[[nodiscard]] Result<QList<KnownPeer>> peers(const HttpResponse &response);
[[nodiscard]] Result<QList<HeldShare>> heldBy(const HttpResponse &response, const UserId &asked);
[[nodiscard]] QByteArray announcementBody(const Announcement &announcement);

} // namespace ttp::replies
