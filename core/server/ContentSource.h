// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/PieceGeometry.h"
#include "core/server/Reply.h"
#include "core/server/ServerServices.h"
#include "core/sharing/ServedShare.h"
#include "core/storage/ReadCache.h"

#include <functional>
#include <memory>

namespace ttp {

/// Where in a version bytes are read from.
struct ContentPlace {
    ServedSharePtr share;
    std::shared_ptr<const ServedVersion> version;
    /// Bytes of the version's byte-space; with list set, bytes of the list of files.
    ByteRange bytes;
    bool list = false;
};

/// Streams bytes of a version as they leave: files end to end, each opened when it is reached. Every second it looks
/// again at the file, so that one that changes while it is served is noticed (protocol.md B13), and before each
/// read at the right to it, so that a right that is taken back ends with what was under way (design.md section 9.5).
/// Lives on one server thread.
class ContentSource final : public ByteSource
{
public:
    /// Told once, when a file could not be opened or read: which one (-1 for the list) and why.
    using Failed = std::function<void(qint64 fileIndex, const Error &error)>;
    /// Asked at every read, so it is to be quick: whether whoever gets the bytes may have them still. Where not,
    /// reading fails.
    using StillAllowed = std::function<bool()>;

    /// Opens the first file. cache and clock are borrowed and must outlive the source. Errors: FileChanged for a file
    /// that is not what was hashed or not there, whatever the reason; failed has been told the reason then.
    [[nodiscard]] static Result<std::shared_ptr<ContentSource>>
    open(ContentPlace place, ReadCache &cache, const Clock &clock, StillAllowed stillAllowed, Failed failed);

    qint64 read(char *buffer, qint64 offset, qint64 size) override;

private:
    ContentSource(ContentPlace place, ReadCache &cache, const Clock &clock, StillAllowed stillAllowed, Failed failed);

    [[nodiscard]] Result<void> openAt(qint64 position);
    [[nodiscard]] Result<void> openList();
    [[nodiscard]] bool isFresh(qint64 position) const;
    qint64 fail(const Error &error);

    const ContentPlace m_place;
    ReadCache &m_cache;
    const Clock &m_clock;
    StillAllowed m_stillAllowed;
    Failed m_failed;
    // the file that is open: its index, where it lies in the byte-space, and when it was looked at
    std::unique_ptr<FileReader> m_reader;
    qint64 m_fileIndex = -1;
    ByteRange m_fileBytes;
    qint64 m_openedMs = 0;
};

/// How many bytes of the range, from its first on, are here: whole pieces, 0 when the first byte is missing. range
/// lies within the version's byte-space.
[[nodiscard]] qint64 presentBytes(const ServedVersion &version, const ByteRange &range);

} // namespace ttp
