// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/PieceBitmap.h"

#include <QMutex>
#include <atomic>
#include <utility>
#include <vector>

namespace ttp {

/// Which pieces of a version this peer has verified and written, while it is still fetching it.
///
/// Shared between the transfer threads, which add pieces, the node thread, which records and counts them, and the
/// server threads, which serve them and tell others. Thread-safe. Pieces are only ever added, except by forget().
class PieceProgress
{
public:
    /// Begins with the pieces of a recorded bitmap; its size is the number of pieces of the version.
    explicit PieceProgress(const PieceBitmap &recorded);
    PieceProgress(const PieceProgress &) = delete;
    PieceProgress &operator=(const PieceProgress &) = delete;

    [[nodiscard]] qint64 pieceCount() const { return m_pieceCount; }
    [[nodiscard]] bool has(qint64 piece) const;
    /// True when every piece from first on, count of them, is there.
    [[nodiscard]] bool hasAll(qint64 first, qint64 count) const;
    [[nodiscard]] qint64 haveCount() const { return m_have.load(std::memory_order_acquire); }
    [[nodiscard]] bool isComplete() const { return haveCount() == m_pieceCount; }

    /// Adds a piece that is verified and written. False when it was there already.
    bool add(qint64 piece);
    /// Takes a piece back: it was found damaged on disk. The sequence number changes its epoch, see since().
    void forget(qint64 piece);

    /// A number that grows with every change; what a peer names in ?since=.
    [[nodiscard]] qint64 sequence() const;
    struct Added {
        /// False when the past cannot be told from since on (another epoch): ask for the whole bitmap.
        bool known = false;
        qint64 sequence = 0;
        /// Runs of pieces that came after since: {first, count}, ascending, joined where they touch.
        std::vector<std::pair<qint64, qint64>> runs;
    };
    [[nodiscard]] Added since(qint64 sequence) const;
    /// All pieces there now.
    [[nodiscard]] PieceBitmap bitmap() const;

private:
    const qint64 m_pieceCount;
    std::vector<std::atomic<quint64>> m_words;
    std::atomic<qint64> m_have{0};
    // guarded by m_mutex
    mutable QMutex m_mutex;
    std::vector<qint64> m_log;
    qint64 m_epochStart = 1;
};

} // namespace ttp
