// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/FileId.h"
#include "core/content/LayerSpans.h"
#include "core/content/PieceGeometry.h"
#include "core/content/Sha256.h"

#include <QByteArrayView>
#include <map>
#include <span>
#include <vector>

namespace ttp {

/// What hashing 64 MiB of a file gives: nodes of the three stored levels, without padding.
struct SpanHashes {
    /// Level 0: at most 4096.
    std::vector<Hash256> leaves;
    /// Level 5: at most 128.
    std::vector<Hash256> pieces;
    /// Level 12: one.
    Hash256 coarse;

    bool operator==(const SpanHashes &) const = default;
};

/// Hashes one 64 MiB span of a file while its bytes are read, in slices of any length and in order, so that a job
/// needs neither the 64 MiB in memory nor a second look at them. One thread; give each job its own.
class SpanHasher
{
public:
    /// Span number `span` (bytes span * 64 MiB …) of a file of fileLength bytes; it must exist.
    SpanHasher(qint64 fileLength, qint64 span);

    /// The bytes of the file that belong to this span.
    [[nodiscard]] ByteRange range() const { return m_range; }
    /// How many of them have not come yet.
    [[nodiscard]] qint64 missing() const { return m_range.length - m_seen; }
    /// Appends bytes; slices of a multiple of 16 KiB are fastest. FileChanged when more come than the span has.
    [[nodiscard]] Result<void> add(QByteArrayView bytes);
    /// The hashes, once, when missing() is 0; FileChanged when it is not (the file has become shorter).
    [[nodiscard]] Result<SpanHashes> finish();

private:
    qint64 m_fileLength;
    ByteRange m_range;
    qint64 m_seen = 0;
    Sha256 m_sha;
    std::vector<Hash256> m_leaves;
};

/// The hashes of the span that has these bytes: SpanHasher in one call. InvalidInput unless the span exists and has
/// exactly this many bytes.
[[nodiscard]] Result<SpanHashes> hashSpan(qint64 fileLength, qint64 span, QByteArrayView data);

/// What is to be kept of a file of up to 512 KiB.
struct SmallFileTree {
    FileId file;
    /// The one span of level 0; no hashes in it when the file has at most one leaf (nothing to store then).
    std::vector<Hash256> leaves;
};

/// The fast path for a file that was read whole; data is at most 512 KiB.
[[nodiscard]] SmallFileTree hashSmallFile(QByteArrayView data);

/// Puts the tree of one file together from spans of 64 MiB that were hashed in any order and on any threads.
///
/// Rows to be stored come out as soon as they are complete; what stays is the 512 KiB layer of spans that are not
/// complete yet (2 GiB of file each) and 32 bytes for every 64 MiB. Belongs to one thread.
class FileTreeBuilder
{
public:
    /// fileLength is 0 … maxContentLength.
    explicit FileTreeBuilder(qint64 fileLength);

    /// How many spans of 64 MiB must be added; 0 for the empty file.
    [[nodiscard]] qint64 spanCount() const { return m_spans; }
    [[nodiscard]] bool isComplete() const { return m_added == m_spans; }

    /// Takes one span and returns the rows that it completes, lowest level first; only of levels that are stored for
    /// this length (storedLevelsOf()). InvalidInput when there is no such span, it was added before, or it has
    /// another number of hashes than that span of this file.
    [[nodiscard]] Result<std::vector<StoredSpan>> add(qint64 span, SpanHashes hashes);

    /// The file's id; InvalidInput until isComplete().
    [[nodiscard]] Result<FileId> finish() const;

private:
    /// A row of the 512 KiB layer that is still being filled.
    struct OpenRow {
        std::vector<Hash256> hashes;
        qint64 missing = 0;
    };
    void putPieces(qint64 span, std::span<const Hash256> hashes, std::vector<StoredSpan> &complete);
    void putCoarse(qint64 span, std::vector<StoredSpan> &complete);

    qint64 m_length;
    qint64 m_spans;
    qint64 m_added = 0;
    std::vector<bool> m_seen;
    std::map<qint64, OpenRow> m_openPieces;
    /// The whole layer of 64 MiB pieces, and how many hashes each of its rows has got.
    std::vector<Hash256> m_coarse;
    std::vector<qint64> m_coarseSeen;
};

} // namespace ttp
