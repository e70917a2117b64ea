// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/SpeedGraph.h"

#include "ui/text/Format.h"
#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

namespace ttp {

namespace {

constexpr int mostLines = 4;
constexpr int gap = 6;
constexpr qint64 smallestStep = 1024;

// A legend's line: long enough to show two dashes.
int sampleWidth(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 4;
}

} // namespace

SpeedGraph::SpeedGraph(QWidget *parent) : GraphicWidget(parent)
{
    setObjectName(QStringLiteral("speedGraph"));
    setAccessibleName(tr("Speed"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SpeedGraph::setHistory(const SpeedHistory &history)
{
    m_history = history;
    redraw();
    if (isVisible())
        announceValue(false);
}

void SpeedGraph::setRange(SpeedRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    redraw();
    announceValue(true);
}

void SpeedGraph::setShowsUp(bool showsUp)
{
    m_showsUp = showsUp;
    redraw();
}

Speeds SpeedGraph::highest() const
{
    Speeds most;
    for (const Speeds &speeds : m_history.of(m_range)) {
        most.down = std::max(most.down, speeds.down);
        if (m_showsUp)
            most.up = std::max(most.up, speeds.up);
    }
    return most;
}

QString SpeedGraph::downValueText() const
{
    const QString text = [this] {
        //: %1 and %2 are speeds
        switch (m_range) {
        case SpeedRange::FiveMinutes:
            return tr("Down %1; at most %2 in the last 5 minutes");
        case SpeedRange::HalfHour:
            return tr("Down %1; at most %2 in the last 30 minutes");
        case SpeedRange::SixHours:
            return tr("Down %1; at most %2 in the last 6 hours");
        case SpeedRange::Day:
            break;
        }
        return tr("Down %1; at most %2 in the last 24 hours");
    }();
    return text.arg(rateText(m_history.latest().down), rateText(highest().down));
}

QString SpeedGraph::valueText() const
{
    if (!m_showsUp)
        return downValueText();
    const Speeds now = m_history.latest();
    const Speeds most = highest();
    const QString text = [this] {
        //: %1 to %4 are speeds
        switch (m_range) {
        case SpeedRange::FiveMinutes:
            return tr("Down %1, up %2; at most %3 and %4 in the last 5 minutes");
        case SpeedRange::HalfHour:
            return tr("Down %1, up %2; at most %3 and %4 in the last 30 minutes");
        case SpeedRange::SixHours:
            return tr("Down %1, up %2; at most %3 and %4 in the last 6 hours");
        case SpeedRange::Day:
            break;
        }
        return tr("Down %1, up %2; at most %3 and %4 in the last 24 hours");
    }();
    return text.arg(rateText(now.down), rateText(now.up), rateText(most.down), rateText(most.up));
}

qint64 SpeedGraph::stepFor(qint64 highest)
{
    qint64 step = smallestStep;
    while (step < (qint64(1) << 60) && step * mostLines < highest)
        step *= 2;
    return step;
}

QSize SpeedGraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 9};
}

QSize SpeedGraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 5};
}

// In reading direction from left to right; mirrored when drawn.
QRect SpeedGraph::plot(qint64 step, int lines) const
{
    int label = 0;
    for (int i = 0; i <= lines; ++i)
        label = std::max(label, fontMetrics().horizontalAdvance(rateText(step * i)));
    const int line = fontMetrics().height();
    return QRect(QPoint(label + gap, line / 2 + 2), QPoint(width() - 3, height() - line - gap));
}

void SpeedGraph::drawPicture(QPainter &painter)
{
    const Speeds most = highest();
    const qint64 highestOfBoth = std::max(most.down, most.up);
    const qint64 step = stepFor(highestOfBoth);
    const int lines = int(std::clamp<qint64>((highestOfBoth + step - 1) / step, 2, mostLines));
    const QRect place = plot(step, lines);
    if (place.width() < 2 || place.height() < 2)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    drawLines(painter, place, step, lines);
    drawCurve(painter, place, step * lines, true);
    if (m_showsUp)
        drawCurve(painter, place, step * lines, false);
    drawLegend(painter, place);
}

void SpeedGraph::drawLines(QPainter &painter, const QRect &plot, qint64 step, int lines) const
{
    const StateColors colors = stateColors(QApplication::palette());
    const int line = fontMetrics().height();
    for (int i = 0; i <= lines; ++i) {
        const int y = plot.bottom() - plot.height() * i / lines;
        painter.setPen(i == 0 ? QPen(colors.border, 1) : QPen(colors.grid, 1, Qt::DotLine));
        const QRect across = QStyle::visualRect(layoutDirection(), rect(), QRect(plot.left(), y, plot.width(), 1));
        painter.drawLine(QPointF(across.left(), y + 0.5), QPointF(across.right() + 1, y + 0.5));
        painter.setPen(colors.muted);
        const QRect label(0, y - line / 2, plot.left() - gap, line);
        drawWords(painter, label, Qt::AlignRight, isolated(rateText(step * i)));
    }
}

void SpeedGraph::drawCurve(QPainter &painter, const QRect &plot, qint64 top, bool isDown) const
{
    const QList<Speeds> all = m_history.of(m_range);
    if (all.isEmpty())
        return;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect seen = QStyle::visualRect(layoutDirection(), rect(), plot);
    const double between = double(plot.width()) / (SpeedHistory::averages - 1);
    const auto pointOf = [&](qsizetype i) {
        const double back = double(all.size() - 1 - i) * between;
        const qint64 value = isDown ? all.at(i).down : all.at(i).up;
        const double height = double(plot.height()) * std::clamp(double(value) / double(top), 0.0, 1.0);
        return QPointF(isMirrored ? seen.left() + back : seen.right() + 1 - back, plot.bottom() + 0.5 - height);
    };
    QPainterPath curve(pointOf(0));
    for (qsizetype i = 1; i < all.size(); ++i)
        curve.lineTo(pointOf(i));
    QPainterPath below = curve;
    below.lineTo(pointOf(all.size() - 1).x(), plot.bottom() + 0.5);
    below.lineTo(pointOf(0).x(), plot.bottom() + 0.5);
    below.closeSubpath();
    const QPen pen = penOf(isDown);
    QColor fill = pen.color();
    fill.setAlphaF(0.16F);
    painter.fillPath(below, fill);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
}

QPen SpeedGraph::penOf(bool isDown)
{
    const StateColors colors = stateColors(QApplication::palette());
    QPen pen(isDown ? colors.active : colors.good, 2, isDown ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap,
             Qt::RoundJoin);
    if (!isDown)
        pen.setDashPattern({4, 2});
    return pen;
}

QString SpeedGraph::beginText() const
{
    switch (m_range) {
    case SpeedRange::FiveMinutes:
        return tr("5 min ago");
    case SpeedRange::HalfHour:
        return tr("30 min ago");
    case SpeedRange::SixHours:
        return tr("6 h ago");
    case SpeedRange::Day:
        break;
    }
    return tr("24 h ago");
}

void SpeedGraph::drawWords(QPainter &painter, const QRect &where, Qt::Alignment side, const QString &words) const
{
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where),
                     int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)) | int(Qt::TextSingleLine),
                     words);
}

void SpeedGraph::drawLegend(QPainter &painter, const QRect &plot) const
{
    const StateColors colors = stateColors(QApplication::palette());
    const int line = fontMetrics().height();
    const QRect bottom(plot.left(), height() - line, plot.width(), line);
    const QString begin = beginText();
    const QString now = tr("now");
    painter.setPen(colors.muted);
    drawWords(painter, bottom, Qt::AlignLeft, begin);
    drawWords(painter, bottom, Qt::AlignRight, now);

    if (!m_showsUp)
        return;
    const QString names[] = {tr("Down"), tr("Up")};
    const int sample = sampleWidth(fontMetrics());
    int wide = gap * 3;
    for (const QString &name : names)
        wide += sample + gap + fontMetrics().horizontalAdvance(name);
    const int ends = fontMetrics().horizontalAdvance(begin) + fontMetrics().horizontalAdvance(now) + 4 * gap;
    if (wide > bottom.width() - ends)
        return; // the accessible value says it too, and the two lines look different in any case
    int x = bottom.left() + (bottom.width() - wide) / 2;
    for (int i = 0; i < 2; ++i) {
        const QRect stroke = QStyle::visualRect(layoutDirection(), rect(), QRect(x, bottom.center().y(), sample, 1));
        painter.setPen(penOf(i == 0));
        painter.drawLine(stroke.left(), stroke.center().y(), stroke.right() + 1, stroke.center().y());
        painter.setPen(colors.text);
        const int words = fontMetrics().horizontalAdvance(names[i]);
        drawWords(painter, QRect(x + sample + gap, bottom.top(), words + 1, line), Qt::AlignLeft, names[i]);
        x += sample + words + 4 * gap;
    }
}

void SpeedGraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Speed"));
    GraphicWidget::changeEvent(event);
}

} // namespace ttp
