// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/HashRun.h"

#include "core/content/LayerSpans.h"
#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"
#include "core/content/TreeTop.h"

#include <algorithm>
#include <bit>
#include <span>

namespace ttp {

namespace {

Error rangeError(const HashRun &run, const QString &why)
{
    return Error{ErrorCode::HashRangeInvalid, Doing::Verifying,
                 QStringLiteral("first=%1&count=%2").arg(run.first).arg(run.count), why, 0};
}

qint64 paddedCount(qint64 pieces)
{
    return qint64(std::bit_ceil(quint64(pieces)));
}

/// The level of the node that a run folds up to; a run of the only piece is the root itself, wherever that is.
int levelAbove(qint64 length, const HashRun &run)
{
    return std::min(run.size.level() + std::countr_zero(quint64(run.count)), treeDepth(length));
}

/// Collects the hashes of a run and its uncles from the stored layers.
class RunMaker
{
public:
    RunMaker(const FileId &file, const LayerSource &layers)
        : m_file(file), m_depth(treeDepth(file.length)), m_layers(layers)
    {
    }

    /// Nodes first … first + count - 1 at level, padded to count; they need not exist.
    [[nodiscard]] Result<std::vector<Hash256>> nodes(int level, qint64 first, qint64 count) const
    {
        const int base = storedLevelFor(level);
        const int up = level - base;
        const qint64 held = nodeCount(m_file.length, base);
        const qint64 from = first << up;
        const qint64 wanted = std::min(count << up, held - from);
        std::vector<Hash256> out;
        if (wanted > 0) {
            auto read = m_layers.hashes(base, from, wanted);
            if (!read)
                return read.error();
            if (qint64(read->size()) != wanted) {
                return Error{ErrorCode::DatabaseDamaged, Doing::Serving, m_file.toString(),
                             QStringLiteral("layer %1 gave %2 hashes for %3").arg(base).arg(read->size()).arg(wanted),
                             0};
            }
            out = foldLayer(std::move(*read), base, level);
        }
        out.resize(size_t(count), padHash(level));
        return out;
    }

    /// Appends the siblings on the way from node `index` at `level` up to the root.
    [[nodiscard]] Result<void> appendUncles(int level, qint64 index, std::vector<Hash256> &out) const
    {
        while (level < m_depth) {
            const int ceiling = std::min(nextStoredLevel(level), m_depth);
            const auto climbed = level >= storedLevels.back() && m_layers.top()
                                     ? climbTop(level, index, out)
                                     : climbBlock(level, ceiling, index, out);
            if (!climbed)
                return climbed.error();
            index >>= ceiling - level;
            level = ceiling;
        }
        return {};
    }

private:
    [[nodiscard]] static int nextStoredLevel(int level)
    {
        const auto next = std::upper_bound(storedLevels.begin(), storedLevels.end(), level);
        return next == storedLevels.end() ? maxTreeDepth : *next;
    }

    [[nodiscard]] Result<void> climbTop(int level, qint64 index, std::vector<Hash256> &out) const
    {
        for (; level < m_depth; ++level, index >>= 1)
            out.push_back(m_layers.top()->node(level, index ^ 1));
        return {};
    }

    /// All uncles below the ancestor at `ceiling` come from one read of what is under that ancestor.
    [[nodiscard]] Result<void> climbBlock(int level, int ceiling, qint64 index, std::vector<Hash256> &out) const
    {
        const qint64 width = qint64(1) << (ceiling - level);
        qint64 place = index % width;
        auto block = nodes(level, index - place, width);
        if (!block)
            return block.error();
        for (; level < ceiling; ++level, place >>= 1) {
            out.push_back((*block)[size_t(place ^ 1)]);
            *block = foldLayer(std::move(*block), level, level + 1);
        }
        return {};
    }

    const FileId &m_file;
    int m_depth;
    const LayerSource &m_layers;
};

} // namespace

Result<void> checkHashRun(qint64 length, const HashRun &run)
{
    const qint64 pieces = nodeCount(length, run.size.level());
    if (run.count < 1 || run.count > HashRun::maxCount || !std::has_single_bit(quint64(run.count)))
        return rangeError(run, QStringLiteral("count is a power of two from 1 to 512"));
    if (run.first < 0 || run.first % run.count != 0)
        return rangeError(run, QStringLiteral("first is a multiple of count"));
    if (run.first >= pieces)
        return rangeError(run, QStringLiteral("the file has %1 pieces of this size").arg(pieces));
    if (run.count > paddedCount(pieces))
        return rangeError(run, QStringLiteral("count is above the next power of two of the number of pieces"));
    return {};
}

HashRun hashRunAround(qint64 length, PieceSize size, qint64 index, qint64 wanted)
{
    const qint64 pieces = nodeCount(length, size.level());
    Q_ASSERT(index >= 0 && index < pieces && wanted >= 1);
    const qint64 most = std::min(paddedCount(pieces), HashRun::maxCount);
    const qint64 count = std::min(qint64(std::bit_floor(quint64(wanted))), most);
    return {size, index - index % count, count};
}

qint64 proofLength(qint64 length, const HashRun &run)
{
    return treeDepth(length) - levelAbove(length, run);
}

Result<std::vector<Hash256>> makeHashRun(const FileId &file, const HashRun &run, const LayerSource &layers)
{
    if (const auto good = checkHashRun(file.length, run); !good)
        return good.error();
    if (nodeCount(file.length, run.size.level()) == 1)
        return std::vector{file.root};
    const RunMaker maker(file, layers);
    auto out = maker.nodes(run.size.level(), run.first, run.count);
    if (!out)
        return out.error();
    out->reserve(size_t(run.count + proofLength(file.length, run)));
    const auto proven = maker.appendUncles(levelAbove(file.length, run), run.first / run.count, *out);
    if (!proven)
        return proven.error();
    return out;
}

Result<std::vector<Hash256>> verifyHashRun(const FileId &file, const HashRun &run, QByteArrayView octets)
{
    if (const auto good = checkHashRun(file.length, run); !good)
        return good.error();
    const auto hashes = hashesOfOctets(octets);
    if (!hashes || qint64(hashes->size()) != run.count + proofLength(file.length, run)) {
        return Error{ErrorCode::ProtocolViolation, Doing::Verifying, file.toString(),
                     QStringLiteral("a hash run of %1 bytes").arg(octets.size()), 0};
    }
    const Error mismatch{ErrorCode::RootMismatch, Doing::Verifying, file.toString(),
                         QStringLiteral("the hashes do not lead to the root"), 0};
    const qint64 exist = std::min(run.count, nodeCount(file.length, run.size.level()) - run.first);
    std::vector<Hash256> pieces(hashes->begin(), hashes->begin() + run.count);
    const auto isPad = [&run](const Hash256 &hash) { return hash == padHash(run.size.level()); };
    if (!std::all_of(pieces.begin() + exist, pieces.end(), isPad))
        return mismatch;

    const int up = std::countr_zero(quint64(run.count));
    Sha256 sha;
    Hash256 node = foldLayer(pieces, run.size.level(), run.size.level() + up).front();
    qint64 index = run.first / run.count;
    for (const Hash256 &uncle : std::span(*hashes).subspan(size_t(run.count))) {
        node = index % 2 == 1 ? sha.pair(uncle, node) : sha.pair(node, uncle);
        index >>= 1;
    }
    if (node != file.root)
        return mismatch;
    pieces.resize(size_t(exist));
    return pieces;
}

} // namespace ttp
