// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/PieceHashes.h"

#include "core/content/MerkleTree.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int pieceLevel = PieceSize::standard().level();
constexpr int coarseLevel = PieceSize::coarse().level();

qint64 runCount(qint64 pieces)
{
    return (pieces + HashRun::maxCount - 1) / HashRun::maxCount;
}

void cutIntoSpans(int level, const std::vector<Hash256> &layer, std::vector<StoredSpan> &out)
{
    for (size_t first = 0; first < layer.size(); first += size_t(hashesPerSpan)) {
        const size_t end = std::min(layer.size(), first + size_t(hashesPerSpan));
        out.push_back({level, qint64(first) / hashesPerSpan,
                       std::vector<Hash256>(layer.begin() + qint64(first), layer.begin() + qint64(end))});
    }
}

} // namespace

PieceHashes::PieceHashes(VersionCatalogPtr catalog, const QBitArray &unwanted)
    : m_catalog(std::move(catalog)), m_unwanted(unwanted)
{
    for (qint64 file = 0; file < m_catalog->layout().fileCount(); ++file) {
        if (isSmall(file) || isUnwanted(file))
            continue;
        m_largeFiles.push_back(file);
        m_missingRuns += runCount(m_catalog->layout().piecesOfFile(file).count);
    }
}

void PieceHashes::set(qint64 file, Layer &layer, qint64 run, RunState to)
{
    RunState &now = layer.runs[size_t(run)];
    const qint64 more = (to == RunState::Missing) - (now == RunState::Missing);
    layer.missingRuns += more;
    if (!isUnwanted(file))
        m_missingRuns += more;
    now = to;
    if (more <= 0)
        return;
    const auto place = std::lower_bound(m_largeFiles.begin(), m_largeFiles.end(), file);
    m_firstMissing = std::min(m_firstMissing, place - m_largeFiles.begin());
}

bool PieceHashes::lacksRuns(qint64 file) const
{
    const auto layer = m_layers.constFind(file);
    return layer == m_layers.constEnd() || layer->missingRuns > 0;
}

bool PieceHashes::isSmall(qint64 file) const
{
    return m_catalog->layout().piecesOfFile(file).count <= 1;
}

bool PieceHashes::isUnwanted(qint64 file) const
{
    return file < m_unwanted.size() && m_unwanted.testBit(file);
}

PieceHashes::Layer &PieceHashes::layerOf(qint64 file)
{
    Layer &layer = m_layers[file];
    if (layer.hashes.empty()) {
        const qint64 pieces = m_catalog->layout().piecesOfFile(file).count;
        layer.hashes.resize(size_t(pieces));
        layer.runs.resize(size_t(runCount(pieces)), RunState::Missing);
        layer.missingRuns = runCount(pieces);
    }
    return layer;
}

bool PieceHashes::isKnown(qint64 piece) const
{
    const ContentLayout::Piece place = m_catalog->layout().piece(piece);
    if (isSmall(place.file))
        return true;
    const auto layer = m_layers.constFind(place.file);
    if (layer == m_layers.constEnd())
        return false;
    return layer->runs[size_t(place.indexInFile / HashRun::maxCount)] == RunState::Known;
}

std::vector<Hash256> PieceHashes::of(const PieceRange &pieces) const
{
    std::vector<Hash256> hashes;
    hashes.reserve(size_t(pieces.count));
    for (qint64 piece = pieces.first; piece < pieces.end(); ++piece) {
        Q_ASSERT(isKnown(piece));
        const ContentLayout::Piece place = m_catalog->layout().piece(piece);
        if (isSmall(place.file))
            hashes.push_back(m_catalog->files()[size_t(place.file)].file.root);
        else
            hashes.push_back(m_layers.constFind(place.file)->hashes[size_t(place.indexInFile)]);
    }
    return hashes;
}

std::optional<PieceHashes::Wanted> PieceHashes::missingRunOf(qint64 file, qint64 fromIndex, const MayAsk &mayAsk)
{
    if (!lacksRuns(file) || !mayAsk(file))
        return std::nullopt;
    Layer &layer = layerOf(file);
    const qint64 firstRun = fromIndex / HashRun::maxCount;
    for (qint64 run = firstRun; run < qint64(layer.runs.size()); ++run) {
        if (layer.runs[size_t(run)] != RunState::Missing)
            continue;
        set(file, layer, run, RunState::Fetching);
        const qint64 length = m_catalog->files()[size_t(file)].file.length;
        return Wanted{file, hashRunAround(length, PieceSize::standard(), run * HashRun::maxCount, HashRun::maxCount)};
    }
    return std::nullopt;
}

std::optional<PieceHashes::Wanted> PieceHashes::takeWanted(qint64 fromPiece)
{
    return takeWanted(fromPiece, [](qint64) { return true; });
}

std::optional<PieceHashes::Wanted> PieceHashes::takeWanted(qint64 fromPiece, const MayAsk &mayAsk)
{
    if (m_missingRuns == 0)
        return std::nullopt;
    // Something is missing, so that this ends.
    while (!lacksRuns(m_largeFiles[size_t(m_firstMissing)]))
        ++m_firstMissing;
    const auto first = m_largeFiles.begin() + m_firstMissing;
    const ContentLayout::Piece place = m_catalog->layout().piece(fromPiece);
    for (auto file = std::lower_bound(first, m_largeFiles.end(), place.file); file != m_largeFiles.end(); ++file) {
        if (auto wanted = missingRunOf(*file, *file == place.file ? place.indexInFile : 0, mayAsk))
            return wanted;
    }
    for (auto file = first; file != m_largeFiles.end() && *file <= place.file; ++file) {
        if (auto wanted = missingRunOf(*file, 0, mayAsk))
            return wanted;
    }
    return std::nullopt;
}

void PieceHashes::giveBack(const Wanted &wanted)
{
    Layer &layer = layerOf(wanted.file);
    const qint64 run = wanted.run.first / HashRun::maxCount;
    if (layer.runs[size_t(run)] == RunState::Fetching)
        set(wanted.file, layer, run, RunState::Missing);
}

PieceRange PieceHashes::add(const Wanted &wanted, const std::vector<Hash256> &proven)
{
    Layer &layer = layerOf(wanted.file);
    const qint64 run = wanted.run.first / HashRun::maxCount;
    if (layer.runs[size_t(run)] != RunState::Known)
        layer.known += qint64(proven.size());
    set(wanted.file, layer, run, RunState::Known);
    std::copy(proven.begin(), proven.end(), layer.hashes.begin() + wanted.run.first);
    const qint64 firstPiece = m_catalog->layout().piecesOfFile(wanted.file).first + wanted.run.first;
    return {firstPiece, qint64(proven.size())};
}

void PieceHashes::addLayer(qint64 file, std::vector<Hash256> hashes)
{
    Layer &layer = layerOf(file);
    Q_ASSERT(hashes.size() == layer.hashes.size());
    layer.hashes = std::move(hashes);
    layer.known = qint64(layer.hashes.size());
    for (qint64 run = 0; run < qint64(layer.runs.size()); ++run)
        set(file, layer, run, RunState::Known);
}

bool PieceHashes::isComplete(qint64 file) const
{
    if (isSmall(file))
        return true;
    const auto layer = m_layers.constFind(file);
    return layer != m_layers.constEnd() && layer->known == qint64(layer->hashes.size());
}

std::vector<StoredSpan> PieceHashes::spansOf(qint64 file) const
{
    std::vector<StoredSpan> spans;
    if (isSmall(file) || !isComplete(file))
        return spans;
    const std::vector<Hash256> &layer = m_layers.constFind(file)->hashes;
    cutIntoSpans(pieceLevel, layer, spans);
    const std::vector<Hash256> coarse = foldLayer(layer, pieceLevel, coarseLevel);
    if (coarse.size() > 1)
        cutIntoSpans(coarseLevel, coarse, spans);
    return spans;
}

} // namespace ttp
