// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/PieceMapLayout.h"

#include <algorithm>

namespace ttp {

namespace {

qint64 room(const QRect &area, int pitch)
{
    return qint64(area.width() / pitch) * (area.height() / pitch);
}

} // namespace

PieceMapLayout::PieceMapLayout(qint64 pieces, const QRect &area, int largest, Qt::LayoutDirection direction)
    : m_area(area), m_direction(direction)
{
    m_pitch = std::max(largest, smallestPitch);
    while (m_pitch > smallestPitch && room(area, m_pitch) < pieces)
        --m_pitch;
    m_columns = area.width() / m_pitch;
    const qint64 most = room(area, m_pitch);
    if (pieces <= 0 || most <= 0)
        return;
    m_piecesPerCell = (pieces + most - 1) / most;
    m_cells = (pieces + m_piecesPerCell - 1) / m_piecesPerCell;
}

QRect PieceMapLayout::rectOf(qint64 cell) const
{
    if (cell < 0 || cell >= m_cells)
        return {};
    const int column = int(cell % m_columns);
    const int side = m_pitch - (m_pitch > 5 ? 2 : 1);
    const int y = m_area.top() + int(cell / m_columns) * m_pitch;
    const int x = m_direction == Qt::LeftToRight ? m_area.left() + column * m_pitch
                                                 : m_area.right() + 1 - column * m_pitch - side;
    return {x, y, side, side};
}

qint64 PieceMapLayout::cellAt(const QPoint &position) const
{
    if (!m_area.contains(position) || m_columns <= 0)
        return -1;
    const int along = m_direction == Qt::LeftToRight ? position.x() - m_area.left() : m_area.right() - position.x();
    const int column = along / m_pitch;
    const qint64 cell = qint64((position.y() - m_area.top()) / m_pitch) * m_columns + column;
    return column < m_columns && cell < m_cells ? cell : -1;
}

} // namespace ttp
