// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/HashRun.h"
#include "core/content/LayerSpans.h"
#include "core/sharing/VersionCatalog.h"

#include <QBitArray>
#include <QHash>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace ttp {

/// The hash that each piece of a version must have, as far as it has been proven.
///
/// A file of one piece has its root for a hash, known from the signed list. For larger files the 512 KiB layer is
/// fetched in runs of up to 512 hashes with proofs to the root (protocol.md section 4.3), from any source: what is not
/// proven is not known. Node thread; the hashes of an extent are handed to its fetch as values.
class PieceHashes
{
public:
    /// unwanted: files whose hashes are not asked for; may be shorter than the list.
    explicit PieceHashes(VersionCatalogPtr catalog, const QBitArray &unwanted = {});

    [[nodiscard]] bool isKnown(qint64 piece) const;
    /// The hashes of these pieces, every one of them known.
    [[nodiscard]] std::vector<Hash256> of(const PieceRange &pieces) const;

    /// A run that is not known and not being fetched, in list order from this piece of the version on, then from the
    /// beginning; it counts as being fetched from now on. Nothing when all are known or on their way.
    struct Wanted {
        qint64 file = 0;
        HashRun run;
    };
    [[nodiscard]] std::optional<Wanted> takeWanted(qint64 fromPiece);
    /// The same, of files only that may be asked for. mayAsk is asked only about files of which something is missing.
    using MayAsk = std::function<bool(qint64 file)>;
    [[nodiscard]] std::optional<Wanted> takeWanted(qint64 fromPiece, const MayAsk &mayAsk);
    /// It did not come: it may be wanted again.
    void giveBack(const Wanted &wanted);
    /// It came, and was proven to belong to the file (verifyHashRun()): the hashes of its pieces that exist. Returns
    /// the pieces of the version whose hash is known now.
    [[nodiscard]] PieceRange add(const Wanted &wanted, const std::vector<Hash256> &proven);
    /// The whole 512 KiB layer of a file, read back from the database.
    void addLayer(qint64 file, std::vector<Hash256> layer);

    /// True when every piece of the file has a known hash.
    [[nodiscard]] bool isComplete(qint64 file) const;
    /// The rows to store of a file whose hashes are complete: layers 5 and 12 as far as the file has them.
    [[nodiscard]] std::vector<StoredSpan> spansOf(qint64 file) const;

private:
    enum class RunState : quint8 { Missing, Fetching, Known };
    struct Layer {
        std::vector<Hash256> hashes;
        std::vector<RunState> runs;
        qint64 known = 0;
        qint64 missingRuns = 0;
    };

    bool isSmall(qint64 file) const;
    bool isUnwanted(qint64 file) const;
    Layer &layerOf(qint64 file);
    void set(qint64 file, Layer &layer, qint64 run, RunState to);
    bool lacksRuns(qint64 file) const;
    std::optional<Wanted> missingRunOf(qint64 file, qint64 fromIndex, const MayAsk &mayAsk);

    VersionCatalogPtr m_catalog;
    // by file; files of one piece have none
    QHash<qint64, Layer> m_layers;
    std::vector<qint64> m_largeFiles;
    // its place among the large files; of those before it nothing is missing
    std::ptrdiff_t m_firstMissing = 0;
    QBitArray m_unwanted;
    // runs that are neither known nor being fetched, over all files that are wanted
    qint64 m_missingRuns = 0;
};

} // namespace ttp
