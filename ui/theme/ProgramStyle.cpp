// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/ProgramStyle.h"

#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace ttp {

namespace {

// What Fusion makes of the colour of the window for an edge.
constexpr int fusionDarker = 140;
/// More room beside the texts of cells and headers, on each side: one in so many of the height of a line.
constexpr int cellMarginPart = 5;

int lineHeight(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

template<typename Option>
Option withEdge(const Option &option)
{
    Option changed = option;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor edge =
        isEnabled ? stateColors(option.palette).muted : option.palette.color(QPalette::Disabled, QPalette::WindowText);
    changed.palette.setColor(QPalette::Window, edge.lighter(fusionDarker));
    return changed;
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_IndicatorItemViewItemCheck) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem changed = withEdge(*item);
            return QProxyStyle::drawPrimitive(element, &changed, painter, widget);
        }
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton changed = withEdge(*button);
            return QProxyStyle::drawPrimitive(element, &changed, painter, widget);
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return widget ? std::max(usual, widget->fontMetrics().ascent()) : usual;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return std::max(usual, lineHeight(widget));
    case PM_FocusFrameHMargin: // of an item in a view
    case PM_HeaderMargin:
        return usual + lineHeight(widget) / cellMarginPart;
    default:
        return usual;
    }
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    // The line takes the word apart where its letters join, and makes it longer than it was measured. The key works.
    if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace ttp
