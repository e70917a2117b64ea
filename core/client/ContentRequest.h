// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/client/HttpResponse.h"
#include "core/client/PeerSession.h"
#include "core/content/FileId.h"
#include "core/content/PieceGeometry.h"

/// The requests that transfer threads send by themselves, ready for HttpTransport::submit() with a sink. They are
/// bounded by what was asked for; stall limit and limiters are the caller's.
namespace ttp {

/// Bytes of a version's byte-space: GET /shares/{id}/versions/{n}/content with Range (design.md section 9.3). The range
/// must not be empty.
[[nodiscard]] HttpRequest contentRequest(const PeerAccess &access, const ShareId &share, int version,
                                         const ByteRange &bytes);

/// Bytes of one file: GET /files/{fid} with Range. The range must not be empty.
[[nodiscard]] HttpRequest fileRequest(const PeerAccess &access, const FileId &file, const ByteRange &bytes);

} // namespace ttp
