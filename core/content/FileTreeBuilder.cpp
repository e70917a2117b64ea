// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/FileTreeBuilder.h"

#include "core/content/MerkleTree.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr PieceSize spanSize = PieceSize::coarse();

Error changed(qint64 fileLength)
{
    return Error{
        ErrorCode::FileChanged, Doing::HashingFile, {}, QStringLiteral("no longer %1 bytes long").arg(fileLength), 0};
}

Error misfit(const QString &why)
{
    return Error{ErrorCode::InvalidInput, Doing::HashingFile, {}, why, 0};
}

/// How many nodes of `level` the span has.
qint64 nodesInSpan(qint64 fileLength, qint64 span, int level)
{
    return nodeCount(PieceGeometry(fileLength, spanSize).range(span).length, level);
}

} // namespace

SpanHasher::SpanHasher(qint64 fileLength, qint64 span)
    : m_fileLength(fileLength), m_range(PieceGeometry(fileLength, spanSize).range(span))
{
    m_leaves.reserve(size_t(nodeCount(m_range.length, 0)));
}

Result<void> SpanHasher::add(QByteArrayView bytes)
{
    if (bytes.size() > missing())
        return changed(m_fileLength);
    // Whole leaves take the short way; what does not begin or end at a leaf goes through the running hash.
    while (!bytes.isEmpty()) {
        const qint64 inLeaf = m_seen % PieceSize::leafBytes;
        const qint64 whole = bytes.size() - bytes.size() % PieceSize::leafBytes;
        if (inLeaf == 0 && whole > 0) {
            m_sha.appendLeaves(bytes.first(whole), m_leaves);
            m_seen += whole;
            bytes = bytes.sliced(whole);
            continue;
        }
        const qint64 part = std::min<qint64>(bytes.size(), PieceSize::leafBytes - inLeaf);
        m_sha.update(bytes.first(part));
        m_seen += part;
        bytes = bytes.sliced(part);
        if (m_seen % PieceSize::leafBytes == 0)
            m_leaves.push_back(m_sha.finish());
    }
    return {};
}

Result<SpanHashes> SpanHasher::finish()
{
    if (missing() != 0)
        return changed(m_fileLength);
    if (m_seen % PieceSize::leafBytes != 0)
        m_leaves.push_back(m_sha.finish());
    SpanHashes out;
    const int pieceLevel = PieceSize::standard().level();
    if (m_fileLength <= PieceSize::standard().bytes())
        out.pieces = {pieceHashFromLeaves(m_leaves, PieceSize::standard(), true)};
    else
        out.pieces = foldLayer(m_leaves, 0, pieceLevel);
    if (m_fileLength <= spanSize.bytes())
        out.coarse = rootFromLayer(m_leaves, 0, m_fileLength).value();
    else
        out.coarse = foldLayer(out.pieces, pieceLevel, spanSize.level()).front();
    out.leaves = std::move(m_leaves);
    return out;
}

Result<SpanHashes> hashSpan(qint64 fileLength, qint64 span, QByteArrayView data)
{
    const PieceGeometry spans(fileLength, spanSize);
    if (!spans.hasPiece(span) || spans.range(span).length != data.size())
        return misfit(QStringLiteral("span %1 does not have %2 bytes").arg(span).arg(data.size()));
    SpanHasher hasher(fileLength, span);
    if (const auto added = hasher.add(data); !added)
        return added.error();
    return hasher.finish();
}

SmallFileTree hashSmallFile(QByteArrayView data)
{
    Q_ASSERT(data.size() <= PieceSize::standard().bytes());
    if (data.isEmpty())
        return {};
    SmallFileTree tree;
    tree.leaves = hashLeaves(data);
    tree.file = {pieceHashFromLeaves(tree.leaves, PieceSize::standard(), true), data.size()};
    if (tree.leaves.size() == 1)
        tree.leaves.clear();
    return tree;
}

FileTreeBuilder::FileTreeBuilder(qint64 fileLength)
    : m_length(fileLength), m_spans(nodeCount(fileLength, spanSize.level())), m_seen(size_t(m_spans)),
      m_coarse(size_t(m_spans)), m_coarseSeen(size_t(LayerSpans(fileLength, spanSize.level()).spanCount()))
{
}

Result<std::vector<StoredSpan>> FileTreeBuilder::add(qint64 span, SpanHashes hashes)
{
    if (span < 0 || span >= m_spans || m_seen[size_t(span)])
        return misfit(QStringLiteral("span %1 is not missing").arg(span));
    const int pieceLevel = PieceSize::standard().level();
    if (qint64(hashes.leaves.size()) != nodesInSpan(m_length, span, 0) ||
        qint64(hashes.pieces.size()) != nodesInSpan(m_length, span, pieceLevel))
        return misfit(QStringLiteral("span %1 has another number of hashes").arg(span));

    m_seen[size_t(span)] = true;
    m_coarse[size_t(span)] = hashes.coarse;
    ++m_added;
    std::vector<StoredSpan> complete;
    if (nodeCount(m_length, 0) > 1)
        complete.push_back({0, span, std::move(hashes.leaves)});
    if (nodeCount(m_length, pieceLevel) > 1)
        putPieces(span, hashes.pieces, complete);
    if (m_spans > 1)
        putCoarse(span, complete);
    return complete;
}

void FileTreeBuilder::putPieces(qint64 span, std::span<const Hash256> hashes, std::vector<StoredSpan> &complete)
{
    const qint64 first = span * (spanSize.bytes() / PieceSize::standard().bytes());
    const qint64 row = LayerSpans::spanOf(first);
    OpenRow &open = m_openPieces[row];
    if (open.hashes.empty()) {
        open.missing = LayerSpans(m_length, PieceSize::standard().level()).hashesOf(row).count;
        open.hashes.resize(size_t(open.missing));
    }
    std::copy(hashes.begin(), hashes.end(), open.hashes.begin() + LayerSpans::placeInSpan(first));
    open.missing -= qint64(hashes.size());
    if (open.missing > 0)
        return;
    complete.push_back({PieceSize::standard().level(), row, std::move(open.hashes)});
    m_openPieces.erase(row);
}

void FileTreeBuilder::putCoarse(qint64 span, std::vector<StoredSpan> &complete)
{
    const qint64 row = LayerSpans::spanOf(span);
    const PieceRange hashes = LayerSpans(m_length, spanSize.level()).hashesOf(row);
    if (++m_coarseSeen[size_t(row)] < hashes.count)
        return;
    const auto first = m_coarse.begin() + hashes.first;
    complete.push_back({spanSize.level(), row, std::vector(first, first + hashes.count)});
}

Result<FileId> FileTreeBuilder::finish() const
{
    if (!isComplete())
        return misfit(QStringLiteral("%1 of %2 spans are missing").arg(m_spans - m_added).arg(m_spans));
    const auto root = rootFromLayer(m_coarse, spanSize.level(), m_length);
    if (!root)
        return root.error();
    return FileId{*root, m_length};
}

} // namespace ttp
