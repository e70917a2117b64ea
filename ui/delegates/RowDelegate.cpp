// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/RowDelegate.h"

#include "ui/text/Format.h"

#include <algorithm>

namespace ttp {

namespace {

// In hundredths, as Fusion does it.
constexpr int edgeIsDarker = 140;

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int wished = option.fontMetrics.height() + (m_isCompact ? compact : comfortable);
    // Of a compact row the text decides, not the style's own margins.
    size.setHeight(m_isCompact ? wished : std::max(size.height(), wished));
    return size;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The style takes the edge of an empty box from a shade of the window, which cannot be seen on a dark ground.
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        option->palette.setColor(QPalette::Window,
                                 option->palette.color(QPalette::PlaceholderText).lighter(edgeIsDarker));
    // What is escaped for display holds no marks of its own.
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = isolated(option->text);
}

} // namespace ttp
