// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QProxyStyle>

namespace ttp {

/// Fusion, but for the boxes of check boxes and radio buttons: Fusion draws their edge in a shade of the window that
/// cannot be seen on a dark ground, and in one size whatever that of the letters. GUI thread.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace ttp
