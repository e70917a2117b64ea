// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/SideBarDelegate.h"

#include "ui/theme/StateColors.h"
#include "ui/widgets/SideBarModel.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace ttp {

namespace {

// Between the edge of the bar and the frame of a row, and between that and what is in it.
constexpr int outside = 6;
constexpr int inside = 8;
constexpr int gap = 8;
constexpr qreal radius = 5;

bool isSection(const QModelIndex &index)
{
    return index.data(SideBarModel::IsSectionRole).toBool();
}

int pictureSide(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + 2, 16);
}

QFont headingFont(QFont font)
{
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont badgeFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int badgeWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(badgeFont(font));
    return std::max(metrics.horizontalAdvance(text) + metrics.height() * 2 / 3, metrics.height() + 4);
}

int wordFlags(const QStyleOptionViewItem &option)
{
    return int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | int(Qt::TextSingleLine);
}

} // namespace

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (!isSection(index))
        return {0, std::max(metrics.height() + 12, pictureSide(metrics) + 8)};
    if (m_isCollapsed)
        return {0, index.row() == 0 ? outside : 2 * outside + 1};
    return {0, QFontMetrics(headingFont(option.font)).height() + 16};
}

int SideBarDelegate::widthOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int ends = 2 * (outside + inside);
    const QString title = index.data().toString();
    if (isSection(index))
        return m_isCollapsed ? ends : ends + QFontMetrics(headingFont(option.font)).horizontalAdvance(title);
    const int picture = pictureSide(QFontMetrics(option.font));
    if (m_isCollapsed)
        return ends + picture;
    const QString badge = index.data(SideBarModel::BadgeRole).toString();
    // The selected row is bold, and badges come and go: the bar must not grow with them.
    return ends + picture + gap + QFontMetrics(boldFont(option.font)).horizontalAdvance(title) + gap +
           badgeWidth(option.font, badge.size() > 2 ? badge : QStringLiteral("00"));
}

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (isSection(index))
        paintSection(painter, option, index);
    else
        paintPage(painter, option, index);
    painter->restore();
}

void SideBarDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const StateColors colors = stateColors(QApplication::palette());
    if (m_isCollapsed) {
        if (index.row() > 0)
            painter->fillRect(
                QRect(option.rect.left() + outside, option.rect.center().y(), option.rect.width() - 2 * outside, 1),
                colors.border);
        return;
    }
    const QFont font = headingFont(option.font);
    const QRect words = option.rect.adjusted(outside + inside, 6, -(outside + inside), 0);
    painter->setFont(font);
    painter->setPen(colors.sideBarMuted);
    painter->drawText(words, wordFlags(option),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void SideBarDelegate::paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StateColors colors = stateColors(QApplication::palette());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(outside, 1, -outside, -1);
    if (isSelected) {
        const double edge = option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1;
        painter->setPen(QPen(colors.active, edge));
        painter->setBrush(colors.sideBarSelected);
        painter->drawRoundedRect(QRectF(row).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(colors.sideBar, colors.sideBarSelected, 0.5));
        painter->drawRoundedRect(row, radius, radius);
    }
    const int side = pictureSide(QFontMetrics(option.font));
    const int start = m_isCollapsed ? (row.width() - side) / 2 : inside;
    const QRect picture(row.left() + start, row.top() + (row.height() - side) / 2, side, side);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, option.rect, picture), Qt::AlignCenter,
               option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    const int taken = paintBadge(painter, option, index, row);
    if (m_isCollapsed)
        return;
    const QFont font = isSelected ? boldFont(option.font) : option.font;
    const QRect words(picture.right() + 1 + gap, row.top(), row.right() - taken - picture.right() - gap, row.height());
    painter->setFont(font);
    painter->setPen(colors.sideBarText);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, words), wordFlags(option),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

int SideBarDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &row) const
{
    const QString text = index.data(SideBarModel::BadgeRole).toString();
    if (text.isEmpty())
        return inside;
    const StateColors colors = stateColors(QApplication::palette());
    const bool isAlert = index.data(SideBarModel::IsAlertRole).toBool();
    painter->setPen(Qt::NoPen);
    painter->setBrush(isAlert ? colors.alert : colors.badge);
    if (m_isCollapsed) {
        if (!isAlert)
            return inside;
        // An exclamation mark in it, so that it is not the colour alone that warns.
        const int side = std::max(QFontMetrics(option.font).height() * 3 / 4, 10);
        const QRect dot =
            QStyle::visualRect(option.direction, option.rect, QRect(row.right() + 1 - side, row.top() + 1, side, side));
        painter->drawEllipse(dot);
        QFont font = boldFont(badgeFont(option.font));
        font.setPixelSize(side * 3 / 4);
        painter->setFont(font);
        painter->setPen(colors.alertText);
        painter->drawText(dot, Qt::AlignCenter, QStringLiteral("!"));
        return inside;
    }
    const QFont font = badgeFont(option.font);
    const int wide = badgeWidth(option.font, text);
    const int high = QFontMetrics(font).height() + 2;
    const QRect pill = QStyle::visualRect(
        option.direction, option.rect,
        QRect(row.right() + 1 - inside + 2 - wide, row.top() + (row.height() - high) / 2, wide, high));
    painter->drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter->setFont(isAlert ? boldFont(font) : font);
    painter->setPen(isAlert ? colors.alertText : colors.badgeText);
    painter->drawText(pill, Qt::AlignCenter, text);
    return inside + wide + gap;
}

} // namespace ttp
