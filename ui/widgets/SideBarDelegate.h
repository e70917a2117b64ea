// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStyledItemDelegate>

namespace ttp {

/// Draws the rows of a SideBar: headings, and pages with picture, title and badge; collapsed the picture alone, a badge
/// as a dot. GUI thread.
class SideBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCollapsed(bool isCollapsed) { m_isCollapsed = isCollapsed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height; every row is as wide as the bar.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the row needs so that nothing is cut.
    [[nodiscard]] int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Gives back what it took of the row.
    [[nodiscard]] int paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const QRect &row) const;

    bool m_isCollapsed = false;
};

} // namespace ttp
