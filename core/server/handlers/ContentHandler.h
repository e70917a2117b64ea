// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Routes.h"

namespace ttp {

/// Bytes. Serving them is a ladder of refusals, from top to bottom (style habit 9), after the guards have found the
/// share:
///   1 the version or piece is there        404; 503 while it is being indexed; 400 for a size that is none
///   2 the client has it already            304
///   3 the range is one                     416
///   4 the bytes are here and verified      404; a range is cut at the first piece that is missing
///   5 a place in service                   503
///   6 the file is what was hashed          410, and its owner is told
/// Then the bytes leave, at the pace of the account and the share, and are counted as they do.
class ContentHandler
{
public:
    /// GET, HEAD /files/{fid}
    static void file(const ApiCallPtr &call);
    /// GET /files/{fid}/pieces/{index}: a whole piece; its hash is the ETag.
    static void piece(const ApiCallPtr &call);
    /// GET, HEAD /shares/{share}/versions/{version}/content: all files end to end.
    static void version(const ApiCallPtr &call);
};

} // namespace ttp
