// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRect>
#include <QSize>

namespace ttp {

/// Where the pieces of a dataset lie in a rectangle: cells in rows, in reading order. A cell is as large as the room
/// allows and stands for one piece; where there are more pieces than cells of the smallest size, each stands for
/// equally many, the last for what is left. Logical pixels. A value.
class PieceMapLayout
{
public:
    PieceMapLayout() = default;
    /// largest: the side of a cell with its gap that is not exceeded however few pieces there are.
    PieceMapLayout(qint64 pieces, const QRect &area, int largest, Qt::LayoutDirection direction);

    [[nodiscard]] qint64 cells() const { return m_cells; }
    [[nodiscard]] qint64 piecesPerCell() const { return m_piecesPerCell; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// The side of a cell with its gap.
    [[nodiscard]] int pitch() const { return m_pitch; }

    /// Without the gap.
    [[nodiscard]] QRect rectOf(qint64 cell) const;
    /// -1 where there is none.
    [[nodiscard]] qint64 cellAt(const QPoint &position) const;

    /// Smaller cells are not told apart.
    static constexpr int smallestPitch = 4;

private:
    QRect m_area;
    qint64 m_cells = 0;
    qint64 m_piecesPerCell = 1;
    int m_columns = 0;
    int m_pitch = 1;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace ttp
