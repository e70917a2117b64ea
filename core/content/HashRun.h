// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/FileId.h"
#include "core/content/PieceSize.h"

#include <QByteArrayView>
#include <vector>

/// Runs of piece hashes with the proof that they belong to a file: GET /files/{fid}/hashes (protocol.md section 1.8).
///
/// On the wire: `count` hashes of pieces first … first + count - 1 (beyond the end of the file padHash(level), so a
/// run is always full), then the uncles from the bottom up, nearest first. Cost bounds: protocol.md section 4.3.
namespace ttp {

class TreeTop;

/// A request for hashes: `count` pieces of `size`, from piece `first` on.
struct HashRun {
    PieceSize size = PieceSize::standard();
    qint64 first = 0;
    qint64 count = 1;

    /// The most hashes in one run.
    static constexpr qint64 maxCount = 512;

    bool operator==(const HashRun &) const = default;
};

/// Whether the run can be asked of a file of this length. HashRangeInvalid unless count is a power of two, at most
/// 512 and at most the next power of two of the number of pieces, and first is a multiple of count and names a piece
/// that exists. So no run of the empty file is valid.
[[nodiscard]] Result<void> checkHashRun(qint64 length, const HashRun &run);

/// The smallest valid run that holds piece `index`, widened to at most `wanted` hashes (any number >= 1; cut to what
/// checkHashRun() allows). The piece must exist.
[[nodiscard]] HashRun hashRunAround(qint64 length, PieceSize size, qint64 index, qint64 wanted);

/// How many uncles follow the hashes of a valid run.
[[nodiscard]] qint64 proofLength(qint64 length, const HashRun &run);

/// The stored layers of one file, as makeHashRun() wants to read them. Whoever keeps layers implements it.
class LayerSource
{
public:
    virtual ~LayerSource() = default;

    /// The hashes first … first + count - 1 of the stored layer at `level` (0, 5 or 12). Only hashes that exist are
    /// asked for, and only of layers of more than one hash. LayerNotHeld where this peer does not keep the layer;
    /// else what reading failed with.
    [[nodiscard]] virtual Result<std::vector<Hash256>> hashes(int level, qint64 first, qint64 count) const = 0;

    /// The nodes from level 12 up, where they are kept in memory; nullptr where not, and layer 12 is then read whole
    /// (6 ms for a file of 1 TB). Must outlive the call of makeHashRun().
    [[nodiscard]] virtual const TreeTop *top() const { return nullptr; }
};

/// The hashes of a run followed by its uncles, made from the stored layers: count + proofLength() hashes.
///
/// At most four reads. HashRangeInvalid as checkHashRun(); whatever the source failed with; DatabaseDamaged when it
/// returned another number of hashes than asked. Not verified against the root: the reader does that.
[[nodiscard]] Result<std::vector<Hash256>> makeHashRun(const FileId &file, const HashRun &run,
                                                       const LayerSource &layers);

/// The hashes of the pieces of a run that exist (at most count, fewer at the end of the file), once they are proven.
///
/// octets is the body of the reply. HashRangeInvalid as checkHashRun(); ProtocolViolation when octets has not exactly
/// the length that this run has in a file of file.length bytes, which is what refuses the proof of a shorter file
/// with the same root; RootMismatch when the hashes do not lead to file.root, or padding is not padding.
[[nodiscard]] Result<std::vector<Hash256>> verifyHashRun(const FileId &file, const HashRun &run, QByteArrayView octets);

} // namespace ttp
