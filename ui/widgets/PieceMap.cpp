// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/PieceMap.h"

#include "ui/text/Format.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/PiecePainting.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <limits>
#include <utility>

namespace ttp {

namespace {

constexpr int mostSources = MapRuns::mostSources;
constexpr int legendGap = 14;
constexpr int legendSpace = 8;

} // namespace

PieceMap::PieceMap(QWidget *parent) : GraphicWidget(parent)
{
    setObjectName(QStringLiteral("pieceMap"));
    setAccessibleName(tr("Pieces"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PieceMap::setPieces(qint64 total, const QList<MapRun> &runs)
{
    take(MapRuns(total, runs));
}

void PieceMap::changePieces(const QList<MapRun> &runs)
{
    MapRuns changed = m_pieces;
    changed.change(runs);
    take(std::move(changed));
}

void PieceMap::take(MapRuns pieces)
{
    if (pieces == m_pieces)
        return;
    const bool isOther = pieces.total() != m_pieces.total();
    m_pieces = std::move(pieces);
    if (isOther)
        m_current = -1;
    lay();
    redraw();
    announceValue(false);
}

void PieceMap::setSources(const QStringList &names)
{
    if (names == m_sources)
        return;
    m_sources = names;
    lay();
    redraw();
}

void PieceMap::setMode(Mode mode)
{
    m_mode = mode;
    lay();
    redraw();
}

QString PieceMap::valueText() const
{
    if (m_pieces.total() == 0)
        return tr("No pieces yet");
    const QString verified = QLocale().toString(m_pieces.count(PieceState::Verified));
    const qint64 wanted = m_pieces.total() - m_pieces.count(PieceState::Unwanted);
    const int total = int(std::min<qint64>(wanted, std::numeric_limits<int>::max()));
    if (m_pieces.count(PieceState::Failed) == 0)
        return tr("%1 of %Ln piece(s) verified", nullptr, total).arg(verified);
    //: %1 and %2 are numbers
    return tr("%1 of %Ln piece(s) verified, %2 failed", nullptr, total)
        .arg(verified, QLocale().toString(m_pieces.count(PieceState::Failed)));
}

QString PieceMap::sourceName(int source) const
{
    if (source < 0)
        return tr("On this disk already");
    if (source == mostSources - 1 && m_sources.size() > mostSources)
        return tr("Others");
    return m_sources.value(source, tr("Others"));
}

PieceMap::Cell PieceMap::cellOf(qint64 cell) const
{
    return m_pieces.summary(cell * m_layout.piecesPerCell(), m_layout.piecesPerCell());
}

QString PieceMap::textOf(const Cell &cell) const
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (cell.total() > 1) {
        //: %1 to %5 are numbers; about several pieces that are shown as one square
        return tr("Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed")
            .arg(number(cell.first + 1), number(cell.first + cell.total()), number(cell.of(PieceState::Verified)),
                 number(cell.of(PieceState::Running)), number(cell.of(PieceState::Failed)));
    }
    const QString piece = number(cell.first + 1);
    if (cell.of(PieceState::Failed) > 0)
        return tr("Piece %1: failed").arg(piece);
    if (cell.of(PieceState::Running) > 0)
        return tr("Piece %1: being fetched").arg(piece);
    if (cell.of(PieceState::Unwanted) > 0)
        return tr("Piece %1: not wanted").arg(piece);
    if (cell.of(PieceState::Missing) > 0)
        return tr("Piece %1: missing").arg(piece);
    if (m_sources.isEmpty())
        return tr("Piece %1: verified").arg(piece);
    if (cell.source < 0)
        return tr("Piece %1: verified, on this disk already").arg(piece);
    //: %2 is the name of a peer
    return tr("Piece %1: verified, from %2").arg(piece, sourceName(cell.source));
}

QString PieceMap::textAt(const QPoint &position) const
{
    const qint64 cell = m_layout.cellAt(position);
    return cell < 0 ? QString() : textOf(cellOf(cell));
}

QSize PieceMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 8};
}

QSize PieceMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() * 4};
}

// The legend takes what it needs at the bottom, the squares the rest.
void PieceMap::lay()
{
    const QList<QRect> rects = legendRects(legend());
    const int legendHeight = rects.isEmpty() ? 0 : rects.constLast().bottom() + 1;
    m_legendTop = std::max(height() - legendHeight, 0);
    const QRect area(2, 2, width() - 4, std::max(m_legendTop - legendSpace, 0));
    m_layout = PieceMapLayout(m_pieces.total(), area, std::max(fontMetrics().height() - 2, 12), layoutDirection());
    if (m_current >= m_layout.cells())
        m_current = -1;
}

QList<PieceMap::LegendEntry> PieceMap::legend() const
{
    QList<LegendEntry> entries;
    if (m_mode == Mode::ByState) {
        entries.append({PieceState::Verified, -1, tr("Verified")});
    } else {
        const int named = int(std::min<qsizetype>(m_sources.size(), mostSources));
        for (int i = 0; i < named; ++i)
            entries.append({PieceState::Verified, i, sourceName(i)});
        entries.append({PieceState::Verified, -1, sourceName(-1)});
    }
    entries.append({PieceState::Running, -1, tr("Being fetched")});
    entries.append({PieceState::Missing, -1, tr("Missing")});
    entries.append({PieceState::Failed, -1, tr("Failed")});
    if (m_pieces.count(PieceState::Unwanted) > 0)
        entries.append({PieceState::Unwanted, -1, tr("Not wanted")});
    return entries;
}

QList<QRect> PieceMap::legendRects(const QList<LegendEntry> &entries) const
{
    const int high = fontMetrics().height();
    const int mostWide = std::max(fontMetrics().averageCharWidth() * 26, 1);
    QList<QRect> rects;
    QPoint next;
    for (const LegendEntry &entry : entries) {
        const int wide =
            std::min({high + fontMetrics().horizontalAdvance(entry.text) + 2, mostWide, std::max(width() - 4, 1)});
        if (next.x() > 0 && next.x() + wide > width() - 4)
            next = QPoint(0, next.y() + high + 2);
        rects.append(QRect(next, QSize(wide, high)));
        next.rx() += wide + legendGap;
    }
    return rects;
}

void PieceMap::drawLegend(QPainter &painter, const StateColors &colors) const
{
    const QList<LegendEntry> entries = legend();
    const QList<QRect> rects = legendRects(entries);
    const int side = fontMetrics().height() * 2 / 3;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LegendEntry &entry = entries.at(i);
        const QRect place = rects.at(i).translated(2, m_legendTop);
        const QRect swatch(place.left(), place.top() + (place.height() - side) / 2, side, side);
        Cell sample;
        sample.counts[size_t(entry.state)] = 1;
        sample.source = entry.source;
        paintPieces(painter, QStyle::visualRect(layoutDirection(), rect(), swatch), sample, m_mode == Mode::BySource,
                    colors);
        const QRect words(swatch.right() + 1 + side / 3, place.top(), place.right() - swatch.right() - side / 3,
                          place.height());
        painter.setPen(colors.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                             int(Qt::TextSingleLine),
                         fontMetrics().elidedText(entry.text, Qt::ElideMiddle, words.width()));
    }
}

void PieceMap::drawPicture(QPainter &painter)
{
    const StateColors colors = stateColors(QApplication::palette());
    lay();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qint64 i = 0; i < m_layout.cells(); ++i)
        paintPieces(painter, m_layout.rectOf(i), cellOf(i), m_mode == Mode::BySource, colors);
    drawLegend(painter, colors);
}

void PieceMap::drawOver(QPainter &painter)
{
    if (!hasFocus())
        return;
    const StateColors colors = stateColors(QApplication::palette());
    painter.setBrush(Qt::NoBrush);
    if (m_current < 0) {
        painter.setPen(QPen(QApplication::palette().color(QPalette::Highlight), 1));
        painter.drawRect(QRect(0, 0, width() - 1, std::max(m_legendTop - legendSpace / 2, 1)));
        return;
    }
    painter.setPen(QPen(colors.text, 2));
    painter.drawRect(m_layout.rectOf(m_current).adjusted(-1, -1, 1, 1));
}

void PieceMap::resizeEvent(QResizeEvent *event)
{
    GraphicWidget::resizeEvent(event);
    lay();
}

void PieceMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pieces"));
    GraphicWidget::changeEvent(event);
    lay();
}

void PieceMap::keyPressEvent(QKeyEvent *event)
{
    const int columns = m_layout.columns();
    const int onward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveTo(m_current < 0 ? 0 : m_current + onward);
    case Qt::Key_Left:
        return moveTo(m_current < 0 ? 0 : m_current - onward);
    case Qt::Key_Down:
        return moveTo(m_current < 0 ? 0 : m_current + columns);
    case Qt::Key_Up:
        return moveTo(m_current < 0 ? 0 : m_current - columns);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(m_layout.cells() - 1);
    case Qt::Key_PageDown:
        return moveTo(std::min(std::max<qint64>(m_current, 0) + 10LL * columns, m_layout.cells() - 1));
    case Qt::Key_PageUp:
        return moveTo(std::max<qint64>(m_current - 10LL * columns, 0));
    default:
        GraphicWidget::keyPressEvent(event);
    }
}

void PieceMap::moveTo(qint64 cell)
{
    if (cell < 0 || cell >= m_layout.cells())
        return;
    m_current = cell;
    update();
    const QString text = textOf(cellOf(cell));
    setAccessibleDescription(text);
    const QRect place = m_layout.rectOf(cell);
    QToolTip::showText(mapToGlobal(place.bottomRight()), toolTipText(text), this, place);
}

void PieceMap::focusInEvent(QFocusEvent *event)
{
    update();
    GraphicWidget::focusInEvent(event);
}

void PieceMap::focusOutEvent(QFocusEvent *event)
{
    update();
    GraphicWidget::focusOutEvent(event);
}

bool PieceMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return GraphicWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(help->pos());
    // The names in it are of others, and a tool tip may be taken for HTML.
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipText(text), this, m_layout.rectOf(m_layout.cellAt(help->pos())));
    return true;
}

} // namespace ttp
