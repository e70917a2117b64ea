// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Result.h"
#include "core/content/FileId.h"
#include "core/content/PieceSize.h"

#include <QByteArrayView>
#include <span>
#include <vector>

/* The hash tree of one file, as in BEP 52 ("BitTorrent v2").
 *
 *   level 3 = depth                    root
 *                             ______/        \______
 *   level 2                  A                      B
 *                         /     \                /     \
 *   level 1  (32 KiB)    C       D              E       P1      P1 = padHash(1) = SHA-256(0|0)
 *                       / \     / \            / \     / \
 *   level 0  (16 KiB)  L0 L1   L2 L3          L4  0   0   0     0  = padHash(0) = 32 zero bytes
 *                      ^^ ^^   ^^ ^^          ^^
 *                      SHA-256 of 16 KiB each, L4 of what is left: a file of 4 * 16 KiB + 1 … 5 * 16 KiB bytes
 *
 *   I1  A leaf is the SHA-256 of 16 KiB of the file; the last leaf of the 1 … 16 KiB that are left, unpadded.
 *   I2  A node is the SHA-256 of left child | right child. Missing leaves are zero *hashes*, not hashes of zeros; a
 *       subtree wholly beyond the end is padHash(its level).
 *   I3  The root is the node at treeDepth(length): the leaves are padded to the next power of two of their number,
 *       no further. The empty file has no leaf, and the root of 32 zero bytes.
 *   I4  The hash of a piece of 2^n leaves is the node at level n, the short last piece padded to its full width;
 *       but where the whole file is one piece, the hash of that piece is the root (I3: not padded to the piece).
 *   I5  Hence every layer is made from any layer below it, and the root from any layer and the length.
 *   I6  Length and root together name a file; the root alone does not (see FileId).
 *
 * All functions are pure and may be called on every thread.
 */
namespace ttp {

/// The highest level a tree can have: 2^53 - 1 bytes are 2^39 leaves.
inline constexpr int maxTreeDepth = 39;

/// The node at this level that has nothing of the file beneath it (I2). level is 0 … maxTreeDepth.
[[nodiscard]] const Hash256 &padHash(int level);

/// The level of the root (I3): 0 for up to one leaf, else the logarithm of the next power of two of their number.
[[nodiscard]] int treeDepth(qint64 length);

/// How many nodes of the level have at least one byte of the file beneath them; 1 above the root, 0 for no bytes.
[[nodiscard]] qint64 nodeCount(qint64 length, int level);

/// The hashes of a layer made into those of a higher one: nodes at level `from` that stand next to each other, the
/// first of them at a multiple of 2^(to - from), become nodes at level `to`. Where the last group is not full it is
/// filled up with padHash(from) (I2), so trailing nodes may be left out. 0 <= from <= to <= maxTreeDepth.
[[nodiscard]] std::vector<Hash256> foldLayer(std::vector<Hash256> nodes, int from, int to);

/// The root of a file of this length from the whole layer at this level (I5): nodeCount(length, level) hashes, else
/// InvalidInput. Of the empty file: 32 zero bytes from no hashes.
[[nodiscard]] Result<Hash256> rootFromLayer(std::vector<Hash256> layer, int level, qint64 length);

/// The hash of a piece from the hashes of its leaves (I4). At least one leaf, at most size.leaves().
[[nodiscard]] Hash256 pieceHashFromLeaves(std::vector<Hash256> leaves, PieceSize size, bool onlyPieceOfFile);

/// The hash of the piece that has these bytes (I4); 1 … size.bytes() of them. onlyPieceOfFile says that the file has
/// no other piece of this size.
[[nodiscard]] Hash256 pieceHash(QByteArrayView data, PieceSize size, bool onlyPieceOfFile);

/// Whether data is piece `index` of the file, given the verified hash of that piece.
///
/// PieceMismatch when the hash differs, and also when data has not exactly the length that the piece has in a file
/// of file.length bytes (I6); RangeNotSatisfiable when there is no such piece.
[[nodiscard]] Result<void> verifyPiece(const FileId &file, PieceSize size, qint64 index, const Hash256 &expected,
                                       QByteArrayView data);

} // namespace ttp
