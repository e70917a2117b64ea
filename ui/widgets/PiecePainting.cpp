// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/PiecePainting.h"

#include "ui/theme/StateColors.h"

#include <QPainter>
#include <algorithm>

namespace ttp {

namespace {

// Smaller squares have no room for a pattern.
constexpr int patternSide = 7;

QColor colorOf(PieceState state, const StateColors &colors)
{
    switch (state) {
    case PieceState::Missing:
    case PieceState::Unwanted:
        return colors.pieceMissing;
    case PieceState::Running:
        return colors.pieceRunning;
    case PieceState::Verified:
        return colors.pieceVerified;
    case PieceState::Failed:
        return colors.pieceFailed;
    }
    return colors.pieceMissing;
}

// A pattern for each source, so that one who sees no colours can tell them apart.
void drawPattern(QPainter &painter, const QRectF &r, int source, const QColor &mark)
{
    painter.setPen(QPen(mark, std::max(1.0, r.width() / 8)));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = r.center();
    switch (source) {
    case 1:
        painter.drawLine(QPointF(r.left(), middle.y()), QPointF(r.right(), middle.y()));
        break;
    case 2:
        painter.drawLine(QPointF(middle.x(), r.top()), QPointF(middle.x(), r.bottom()));
        break;
    case 3:
        painter.drawLine(r.bottomLeft(), r.topRight());
        break;
    case 4:
        painter.drawLine(r.topLeft(), r.bottomRight());
        break;
    case 5:
        painter.drawRect(r.adjusted(r.width() * 0.28, r.width() * 0.28, -r.width() * 0.28, -r.width() * 0.28));
        break;
    case 6:
        painter.drawLine(QPointF(r.left(), middle.y()), QPointF(r.right(), middle.y()));
        painter.drawLine(QPointF(middle.x(), r.top()), QPointF(middle.x(), r.bottom()));
        break;
    case 7:
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawPolygon(QPolygonF{r.topLeft(), r.topRight(), r.bottomLeft()});
        break;
    default:
        break;
    }
}

void drawCross(QPainter &painter, const QRectF &r, const QColor &mark)
{
    const qreal inset = r.width() * 0.2;
    const QRectF inner = r.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(mark, std::max(1.0, r.width() / 7)));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void drawDot(QPainter &painter, const QRectF &r, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    const qreal size = std::max(1.0, r.width() / 5);
    painter.drawEllipse(r.center(), size, size);
}

} // namespace

void paintPieces(QPainter &painter, const QRect &rect, const MapRuns::Summary &cell, bool isBySource,
                 const StateColors &colors)
{
    const auto has = [&cell](PieceState state) { return cell.of(state) > 0; };
    const qint64 total = std::max<qint64>(cell.wanted(), 1);
    const qint64 verified = cell.of(PieceState::Verified);
    QColor full = colors.pieceVerified;
    if (isBySource)
        full = cell.source >= 0 ? colors.sources[size_t(cell.source)] : colors.idle;
    if (has(PieceState::Failed) || has(PieceState::Running)) {
        const PieceState state = has(PieceState::Failed) ? PieceState::Failed : PieceState::Running;
        painter.fillRect(rect, colorOf(state, colors));
        if (state == PieceState::Failed)
            drawCross(painter, rect, colors.pieceMark);
        else
            drawDot(painter, rect, colors.pieceMark);
        return;
    }
    if (cell.wanted() == 0) {
        painter.setPen(colors.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.fillRect(rect, colors.pieceMissing);
    if (verified == 0)
        return;
    // Filled from the bottom as far as it is there, and never full before all of it is.
    const int filled =
        verified == total ? rect.height() : std::clamp(int(rect.height() * verified / total), 1, rect.height() - 1);
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - filled, rect.width(), filled), full);
    if (isBySource && rect.width() >= patternSide && verified == total)
        drawPattern(painter, rect, cell.source, colors.pieceMark);
}

} // namespace ttp
