// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"

#include <QHash>
#include <QList>
#include <vector>

namespace ttp {

/// Which source gave which piece of a version since the program started; for being looked at. 2 bytes a piece, none
/// before the first. Node thread.
class PieceOrigins
{
public:
    static constexpr int unknown = -1;

    explicit PieceOrigins(qint64 pieceCount = 0) : m_pieceCount(pieceCount) {}

    void note(qint64 piece, const UserId &source)
    {
        if (m_byPiece.empty())
            m_byPiece.resize(size_t(m_pieceCount), qint16(unknown));
        m_byPiece[size_t(piece)] = qint16(indexOf(source));
    }
    /// Nobody is known to have given it.
    void forget(qint64 piece)
    {
        if (!m_byPiece.empty())
            m_byPiece[size_t(piece)] = qint16(unknown);
    }
    [[nodiscard]] int of(qint64 piece) const { return m_byPiece.empty() ? unknown : m_byPiece[size_t(piece)]; }
    /// The place of a source among sources(), which it gets when it has none; unknown when there are too many.
    int indexOf(const UserId &source)
    {
        const auto found = m_indexes.constFind(source);
        if (found != m_indexes.constEnd())
            return *found;
        if (m_sources.size() >= mostSources)
            return unknown;
        m_sources.append(source);
        m_indexes.insert(source, int(m_sources.size()) - 1);
        return int(m_sources.size()) - 1;
    }
    [[nodiscard]] const QList<UserId> &sources() const { return m_sources; }

private:
    static constexpr qsizetype mostSources = 32'000;

    qint64 m_pieceCount;
    std::vector<qint16> m_byPiece;
    QList<UserId> m_sources;
    QHash<UserId, int> m_indexes;
};

} // namespace ttp
