// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ColumnWidth.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QStyle>
#include <QTreeView>
#include <algorithm>

namespace ttp {

int firstWidthOf(const QTreeView &view, int column, int characters)
{
    const QHeaderView &header = *view.header();
    const QStyle &style = *view.style();
    const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
    QFont bold = header.font(); // which it is while a cell below is chosen
    bold.setBold(true);
    const int sides = 2 * (style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) +
                           style.pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, &header));
    const int mark = style.pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
    const int cellSides = 2 * (style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1);
    return std::max(characters * view.fontMetrics().averageCharWidth() + cellSides,
                    QFontMetrics(bold).horizontalAdvance(title) + sides + mark);
}

} // namespace ttp
