// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/GraphicWidget.h"

#include <vector>

namespace ttp {

/// A text as a QR code for the camera of another device: dark on light in every theme, with the margin that readers
/// need, and every square of it a whole number of the screen's pixels. Whoever shows it says by setAccessibleName()
/// what it leads to; the text itself is not read out, because it may hold a code. GUI thread.
class QrCode : public GraphicWidget
{
    Q_OBJECT

public:
    /// What the largest code holds, in bytes of UTF-8.
    static constexpr qsizetype mostBytes = 2953;
    /// The light margin, in squares.
    static constexpr int quietZone = 4;

    explicit QrCode(QWidget *parent = nullptr);

    /// Empty, or longer than mostBytes: nothing but a place for it is shown.
    void setText(const QString &text);

    /// Squares in a row, without the margin; 0 while nothing is shown.
    [[nodiscard]] int squares() const { return m_squares; }
    [[nodiscard]] bool isDark(int column, int row) const;
    /// Where in the widget the squares lie, in pixels of the screen; what each of them measures there is a whole
    /// number.
    [[nodiscard]] QRect codeRect() const;

    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void drawPicture(QPainter &painter) override;

private:
    [[nodiscard]] int hintedSide(int pixelsASquare) const;

    int m_squares = 0;
    std::vector<bool> m_dark;
};

} // namespace ttp
