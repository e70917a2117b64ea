// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Routes.h"

namespace ttp {

/// Hashes of files, and complaints about them.
class FileHandler
{
public:
    /// GET /files/{fid}/hashes: a run with its proof, from the stored layers; never reads the file.
    static void hashes(const ApiCallPtr &call);
    /// POST /files/{fid}/complaints: the piece is read again, by and by. Refused where what came is what had to come.
    static void complain(const ApiCallPtr &call);
};

} // namespace ttp
