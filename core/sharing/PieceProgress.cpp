// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/PieceProgress.h"

#include <QMutexLocker>
#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 wordBits = 64;

quint64 bitOf(qint64 piece)
{
    return quint64(1) << (piece % wordBits);
}

} // namespace

PieceProgress::PieceProgress(const PieceBitmap &recorded)
    : m_pieceCount(recorded.size()), m_words(size_t((recorded.size() + wordBits - 1) / wordBits))
{
    for (qint64 piece = 0; piece < m_pieceCount; ++piece) {
        if (recorded.test(piece))
            add(piece);
    }
}

bool PieceProgress::has(qint64 piece) const
{
    if (piece < 0 || piece >= m_pieceCount)
        return false;
    return (m_words[size_t(piece / wordBits)].load(std::memory_order_acquire) & bitOf(piece)) != 0;
}

bool PieceProgress::hasAll(qint64 first, qint64 count) const
{
    for (qint64 piece = first; piece < first + count; ++piece) {
        if (!has(piece))
            return false;
    }
    return true;
}

bool PieceProgress::add(qint64 piece)
{
    Q_ASSERT(piece >= 0 && piece < m_pieceCount);
    const QMutexLocker lock(&m_mutex);
    std::atomic<quint64> &word = m_words[size_t(piece / wordBits)];
    if ((word.load(std::memory_order_relaxed) & bitOf(piece)) != 0)
        return false;
    word.fetch_or(bitOf(piece), std::memory_order_release);
    m_log.push_back(piece);
    m_have.fetch_add(1, std::memory_order_release);
    return true;
}

void PieceProgress::forget(qint64 piece)
{
    Q_ASSERT(piece >= 0 && piece < m_pieceCount);
    const QMutexLocker lock(&m_mutex);
    std::atomic<quint64> &word = m_words[size_t(piece / wordBits)];
    if ((word.load(std::memory_order_relaxed) & bitOf(piece)) == 0)
        return;
    word.fetch_and(~bitOf(piece), std::memory_order_release);
    m_have.fetch_sub(1, std::memory_order_release);
    m_epochStart += qint64(m_log.size()) + 1;
    m_log.clear();
}

qint64 PieceProgress::sequence() const
{
    const QMutexLocker lock(&m_mutex);
    return m_epochStart + qint64(m_log.size());
}

PieceProgress::Added PieceProgress::since(qint64 sequence) const
{
    const QMutexLocker lock(&m_mutex);
    Added added;
    added.sequence = m_epochStart + qint64(m_log.size());
    if (sequence < m_epochStart || sequence > added.sequence)
        return added;
    added.known = true;
    std::vector<qint64> pieces(m_log.begin() + (sequence - m_epochStart), m_log.end());
    std::sort(pieces.begin(), pieces.end());
    for (qint64 piece : pieces) {
        if (!added.runs.empty() && added.runs.back().first + added.runs.back().second == piece)
            ++added.runs.back().second;
        else
            added.runs.emplace_back(piece, 1);
    }
    return added;
}

PieceBitmap PieceProgress::bitmap() const
{
    PieceBitmap pieces(m_pieceCount);
    for (qint64 piece = 0; piece < m_pieceCount; ++piece) {
        if (has(piece))
            pieces.set(piece);
    }
    return pieces;
}

} // namespace ttp
