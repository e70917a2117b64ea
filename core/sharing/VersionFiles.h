// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <memory>

namespace ttp {

class ReadCache;

/// An open file of a version, for reading.
class FileReader
{
public:
    virtual ~FileReader() = default;

    /// Puts up to size bytes from offset on into buffer; how many, 0 at the end, negative when reading failed.
    virtual qint64 read(char *buffer, qint64 offset, qint64 size) = 0;
};

/// Finds the files of a version on this disk: in place where the user shared them, or where a transfer writes them.
/// Immutable or internally synchronised: open() may be called from every thread.
class VersionFiles
{
public:
    virtual ~VersionFiles() = default;

    /// The file with this index in the version's list. cache is the calling thread's own. Errors: FileChanged (it is
    /// not what was hashed), NotFound, UnsafePath, PermissionDenied, FolderMissing. Whoever serves tells the owner
    /// of the share about FileChanged and NotFound.
    [[nodiscard]] virtual Result<std::unique_ptr<FileReader>> open(qint64 fileIndex, ReadCache &cache) const = 0;
};

} // namespace ttp
