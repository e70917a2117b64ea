// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Reply.h"
#include "core/server/Request.h"

namespace ttp {

/// How long others may keep a reply (protocol.md section 1.1).
enum class Keep {
    Nothing,   ///< no-store: personal or secret
    AskAgain,  ///< private, no-cache: with an ETag, so that asking costs a 304
    Immutable, ///< private, a year, immutable: named by its content
};

/// The reply with this JSON document.
[[nodiscard]] Reply jsonReply(int status, QByteArray json, Keep keep);
/// The reply with these bytes.
[[nodiscard]] Reply octetReply(QByteArray bytes, Keep keep);
/// A reply without a body.
[[nodiscard]] Reply emptyReply(int status);

/// The value of Cache-Control.
[[nodiscard]] QByteArray cacheControl(Keep keep);

/// Puts the ETag on the reply, or makes it 304 where If-None-Match says that the client has it.
void setEntityTag(Reply &reply, const RequestHead &head, const QByteArray &etag);
/// The same with the hash of the body as the tag.
void setEntityTagOfBody(Reply &reply, const RequestHead &head);

/// True when the Accept header names application/octet-stream and does not name application/json before it.
[[nodiscard]] bool prefersOctets(const RequestHead &head);

} // namespace ttp
