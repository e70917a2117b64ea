// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/QrCode.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <qrcodegen.hpp>

namespace ttp {

namespace {

// Of a link with one or two addresses; the place has this size before there is a link.
constexpr int usualSquares = 61;

} // namespace

QrCode::QrCode(QWidget *parent) : GraphicWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    m_squares = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    // The library throws at what no code can hold.
    if (!bytes.isEmpty() && bytes.size() <= mostBytes && !bytes.contains('\0')) {
        // Low: the level is raised as far as the size of the code allows.
        const qrcodegen::QrCode code = qrcodegen::QrCode::encodeText(bytes.constData(), qrcodegen::QrCode::Ecc::LOW);
        m_squares = code.getSize();
        m_dark.reserve(size_t(m_squares) * size_t(m_squares));
        for (int row = 0; row < m_squares; ++row) {
            for (int column = 0; column < m_squares; ++column)
                m_dark.push_back(code.getModule(column, row));
        }
    }
    updateGeometry();
    redraw();
    announceValue(true);
}

bool QrCode::isDark(int column, int row) const
{
    const bool isInside = column >= 0 && row >= 0 && column < m_squares && row < m_squares;
    return isInside && m_dark[size_t(row) * size_t(m_squares) + size_t(column)];
}

QRect QrCode::codeRect() const
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    const int all = m_squares + 2 * quietZone;
    const int square = std::min(pixels.width(), pixels.height()) / all;
    const int side = square * m_squares;
    return {(pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side};
}

QString QrCode::valueText() const
{
    return m_squares > 0 ? tr("QR code with %1 by %1 squares").arg(m_squares) : tr("No QR code yet");
}

int QrCode::hintedSide(int pixelsASquare) const
{
    return (std::max(m_squares, usualSquares) + 2 * quietZone) * pixelsASquare;
}

QSize QrCode::sizeHint() const
{
    // With the words beside it, so that it is as easy to see as they are.
    const int side = hintedSide(std::max(3, int(std::lround(fontMetrics().height() / 5.0))));
    return {side, side};
}

QSize QrCode::minimumSizeHint() const
{
    const int side = hintedSide(2);
    return {side, side};
}

void QrCode::drawPicture(QPainter &painter)
{
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    const QRect code = codeRect();
    const int square = m_squares > 0 ? code.width() / m_squares : 0;
    const int margin = square * quietZone;
    if (square == 0) {
        const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
        const int side = std::min(pixels.width(), pixels.height()) - 1;
        painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
        painter.drawRect((pixels.width() - side) / 2, (pixels.height() - side) / 2, side - 1, side - 1);
        return;
    }
    painter.fillRect(code.adjusted(-margin, -margin, margin, margin), Qt::white);
    for (int row = 0; row < m_squares; ++row) {
        for (int column = 0; column < m_squares; ++column) {
            if (isDark(column, row))
                painter.fillRect(code.x() + column * square, code.y() + row * square, square, square, Qt::black);
        }
    }
}

} // namespace ttp
