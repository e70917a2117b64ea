// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace ttp {

/// Files that hold one ttp: link, to be sent by mail or kept: {"link": "ttp://…"} as JSON, with nothing else in it that
/// counts. NAME.ttpinvite (application/vnd.torrentttp.invitation+json) invites a peer, NAME.ttplink
/// (application/vnd.torrentttp.dataset+json) names a dataset.
constexpr qint64 longestLinkFile = 64 * 1024;

/// The link in the file, as it stands there and not parsed: it may be hostile, and it may hold a code. NotFound,
/// ReadFailed; TooLarge above 64 KiB; InvalidInput for what is no regular file or holds no ttp: link.
[[nodiscard]] Result<QString> readLinkFile(const QString &path);

/// Replaces the file whole or not at all; only its owner can read it, because the link may let somebody in.
/// WriteFailed.
[[nodiscard]] Result<void> writeLinkFile(const QString &path, const QString &link);

} // namespace ttp
