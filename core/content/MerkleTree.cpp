// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/MerkleTree.h"

#include "core/content/PieceGeometry.h"
#include "core/content/Sha256.h"

#include <array>
#include <bit>
#include <utility>

namespace ttp {

namespace {

std::array<Hash256, maxTreeDepth + 1> makePads()
{
    Sha256 sha;
    std::array<Hash256, maxTreeDepth + 1> pads{};
    for (size_t level = 1; level < pads.size(); ++level)
        pads[level] = sha.pair(pads[level - 1], pads[level - 1]);
    return pads;
}

/// One level up, in place.
void foldOnce(std::vector<Hash256> &nodes, int level, Sha256 &sha)
{
    if (nodes.size() % 2 != 0)
        nodes.push_back(padHash(level));
    const size_t half = nodes.size() / 2;
    for (size_t i = 0; i < half; ++i)
        nodes[i] = sha.pair(nodes[2 * i], nodes[2 * i + 1]);
    nodes.resize(half);
}

int levelForOne(size_t nodes)
{
    return int(std::bit_width(nodes - 1));
}

} // namespace

const Hash256 &padHash(int level)
{
    static const auto pads = makePads();
    Q_ASSERT(level >= 0 && level <= maxTreeDepth);
    return pads[size_t(level)];
}

int treeDepth(qint64 length)
{
    const qint64 leaves = nodeCount(length, 0);
    return leaves == 0 ? 0 : levelForOne(size_t(leaves));
}

qint64 nodeCount(qint64 length, int level)
{
    Q_ASSERT(length >= 0 && length <= maxContentLength && level >= 0 && level <= maxTreeDepth);
    // The width of a node fits: 16 KiB << 39 is 2^53.
    const qint64 width = PieceSize::leafBytes << level;
    return length / width + (length % width != 0 ? 1 : 0);
}

std::vector<Hash256> foldLayer(std::vector<Hash256> nodes, int from, int to)
{
    Q_ASSERT(from >= 0 && from <= to && to <= maxTreeDepth);
    if (from == to)
        return nodes;
    Sha256 sha;
    for (int level = from; level < to; ++level)
        foldOnce(nodes, level, sha);
    return nodes;
}

Result<Hash256> rootFromLayer(std::vector<Hash256> layer, int level, qint64 length)
{
    if (qint64(layer.size()) != nodeCount(length, level)) {
        return Error{ErrorCode::InvalidInput, Doing::HashingFile, QString::number(length),
                     QStringLiteral("a layer at level %1 with %2 hashes").arg(level).arg(layer.size()), 0};
    }
    if (layer.empty())
        return Hash256{};
    const int up = levelForOne(layer.size());
    return foldLayer(std::move(layer), level, level + up).front();
}

Hash256 pieceHashFromLeaves(std::vector<Hash256> leaves, PieceSize size, bool onlyPieceOfFile)
{
    Q_ASSERT(!leaves.empty() && qint64(leaves.size()) <= size.leaves());
    const int level = onlyPieceOfFile ? levelForOne(leaves.size()) : size.level();
    return foldLayer(std::move(leaves), 0, level).front();
}

Hash256 pieceHash(QByteArrayView data, PieceSize size, bool onlyPieceOfFile)
{
    return pieceHashFromLeaves(hashLeaves(data), size, onlyPieceOfFile);
}

Result<void> verifyPiece(const FileId &file, PieceSize size, qint64 index, const Hash256 &expected, QByteArrayView data)
{
    const PieceGeometry geometry(file.length, size);
    if (!geometry.hasPiece(index)) {
        return Error{ErrorCode::RangeNotSatisfiable, Doing::Verifying, file.toString(),
                     QStringLiteral("there is no piece %1").arg(index), 0};
    }
    if (data.size() != geometry.range(index).length) {
        return Error{ErrorCode::PieceMismatch, Doing::Verifying, file.toString(),
                     QStringLiteral("piece %1 came with %2 bytes").arg(index).arg(data.size()), 0};
    }
    if (pieceHash(data, size, geometry.count() == 1) != expected) {
        return Error{ErrorCode::PieceMismatch, Doing::Verifying, file.toString(),
                     QStringLiteral("piece %1 has another hash").arg(index), 0};
    }
    return {};
}

} // namespace ttp
