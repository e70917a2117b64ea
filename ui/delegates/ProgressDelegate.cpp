// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/ProgressDelegate.h"

#include "ui/text/Format.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int margin = 6;
constexpr int barHeight = 7;
constexpr int leastBar = 24;
constexpr int usualBar = 80;

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

// Every percentage ends where the others end.
int widestText(const QStyleOptionViewItem &option)
{
    return std::max(option.fontMetrics.horizontalAdvance(percentText(888, 1000)),
                    option.fontMetrics.horizontalAdvance(percentText(1, 1)));
}

QColor faint(QColor color)
{
    color.setAlphaF(0.3F);
    return color;
}

void paintBar(QPainter &painter, const QRect &rect, double progress, bool isFromRight, const QColor &track,
              const QColor &fill)
{
    const qreal radius = rect.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(rect, radius, radius);
    if (progress <= 0)
        return;
    // The least that is there can be seen.
    QRectF filled = rect;
    filled.setWidth(std::max(double(rect.height()), rect.width() * std::min(progress, 1.0)));
    if (isFromRight)
        filled.moveRight(rect.x() + rect.width());
    painter.setBrush(fill);
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace

ProgressDelegate::ProgressDelegate(int progressRole, int toneRole, QObject *parent)
    : RowDelegate(parent), m_progressRole(progressRole), m_toneRole(toneRole)
{
}

const StateColors &ProgressDelegate::colorsOf(const QPalette &palette) const
{
    if (m_colorsKey != palette.cacheKey()) {
        m_colors = stateColors(palette);
        m_colorsKey = palette.cacheKey();
    }
    return m_colors;
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant progress = index.data(m_progressRole);
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QString text = progress.isValid() ? std::exchange(opt.text, QString()) : QString();
    styleOf(opt).drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);
    if (!progress.isValid())
        return;
    painter->save();
    paintProgress(*painter, opt, progress.toDouble(), Tone(index.data(m_toneRole).toInt()), text);
    painter->restore();
}

void ProgressDelegate::paintProgress(QPainter &painter, const QStyleOptionViewItem &option, double progress, Tone tone,
                                     const QString &text) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor words = option.palette.color(groupOf(option), isSelected ? QPalette::HighlightedText : QPalette::Text);
    const StateColors &colors = colorsOf(option.palette);
    // On the selection, and where nothing can be done, only the words' own colour is sure to be seen.
    const bool hasTone = (option.state & QStyle::State_Enabled) && !isSelected;
    const QColor fill = hasTone ? colors.of(tone) : words;
    const QColor track = hasTone ? colors.track : faint(words);

    const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
    const int textWidth = std::min(widestText(option), cell.width());
    const int barWidth = cell.width() - textWidth - margin;
    const QRect bar(cell.x(), cell.y() + (cell.height() - barHeight) / 2, barWidth, barHeight);
    const QRect label(cell.right() + 1 - textWidth, cell.y(), textWidth, cell.height());

    painter.setRenderHint(QPainter::Antialiasing);
    if (barWidth >= leastBar) {
        paintBar(painter, QStyle::visualRect(option.direction, cell, bar), progress,
                 option.direction == Qt::RightToLeft, track, fill);
    }
    painter.setFont(option.font);
    painter.setPen(words);
    painter.drawText(QStyle::visualRect(option.direction, cell, label),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), text);
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    size.setWidth(std::max(size.width(), usualBar + widestText(option) + 3 * margin));
    return size;
}

} // namespace ttp
