// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QProxyStyle>

namespace ttp {

/// Fusion, but for what it draws in one size whatever that of the letters, such as icons and the boxes of check boxes;
/// the edge of these boxes, a shade of the window that cannot be seen on a dark ground; columns that touch each other;
/// lines below letters of a script that joins them; and the pictures on standard buttons, which are not of our icons.
/// GUI thread.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
};

} // namespace ttp
