// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStyledItemDelegate>

namespace ttp {

/// Rows that are easy to read and to hit: the font's height and 12 pixels, or 4 when compact. The text is plain, in the
/// colour of the palette, and where the window reads from right to left its direction is its own: a name in Latin
/// letters keeps its full stops, "10.4 GiB" its order. GUI thread.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int comfortable = 12;
    static constexpr int compact = 4;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The view must lay out its rows again (QAbstractItemView::scheduleDelayedItemsLayout).
    void setCompact(bool isCompact) { m_isCompact = isCompact; }
    [[nodiscard]] bool isCompact() const { return m_isCompact; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isCompact = false;
};

} // namespace ttp
