// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/GraphicWidget.h"
#include "ui/widgets/MapRuns.h"
#include "ui/widgets/PieceMapLayout.h"

#include <QStringList>

namespace ttp {

struct StateColors;

/// The pieces of one dataset as a field of small squares, by state or by who delivered them, with a legend below.
///
/// State and source are told apart by colour and by shape: a failed piece has a cross, one that is being fetched a dot,
/// one that is not wanted is hollow, each source its own pattern where a square is large enough. A square that stands
/// for several pieces is filled as far as these are verified, and has the cross or dot of any of them. The keyboard
/// (arrows, Home, End, Page keys) moves from square to square; tool tip and accessible description say what the square
/// under mouse or keyboard is.
///
/// Cheap: pieces are set and changed without drawing anything, and drawn once with the next paint. GUI thread.
class PieceMap : public GraphicWidget
{
    Q_OBJECT

public:
    enum class Mode { ByState, BySource };

    explicit PieceMap(QWidget *parent = nullptr);

    /// All pieces anew (MapRuns).
    void setPieces(qint64 total, const QList<MapRun> &runs);
    /// Only these are another state now.
    void changePieces(const QList<MapRun> &runs);
    /// Names for the legend and the tool tips, in the order of MapRun::source: translated or escaped, plain text.
    /// Where there are more than eight, the eighth colour stands for all from there on.
    void setSources(const QStringList &names);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] const MapRuns &pieces() const { return m_pieces; }

    /// "339 of 600 pieces verified", of those that are wanted, and how many failed if any.
    [[nodiscard]] QString valueText() const override;
    /// "Piece 118: failed" of the square there; numbers begin with 1. Empty where there is none.
    [[nodiscard]] QString textAt(const QPoint &position) const;
    /// The square the keyboard is on; -1 before it was used.
    [[nodiscard]] qint64 currentCell() const { return m_current; }
    [[nodiscard]] QRect rectOfCell(qint64 cell) const { return m_layout.rectOf(cell); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void drawPicture(QPainter &painter) override;
    void drawOver(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Cell = MapRuns::Summary; ///< what a square shows
    struct LegendEntry {
        PieceState state;
        int source;
        QString text;
    };

    void take(MapRuns pieces);
    void lay();
    [[nodiscard]] Cell cellOf(qint64 cell) const;
    [[nodiscard]] QString textOf(const Cell &cell) const;
    [[nodiscard]] QString sourceName(int source) const;
    [[nodiscard]] QList<LegendEntry> legend() const;
    /// Where the entries stand, from the top of the legend; the last one is as high as all of it.
    [[nodiscard]] QList<QRect> legendRects(const QList<LegendEntry> &entries) const;
    void drawLegend(QPainter &painter, const StateColors &colors) const;
    void moveTo(qint64 cell);

    MapRuns m_pieces;
    QStringList m_sources;
    Mode m_mode = Mode::ByState;
    PieceMapLayout m_layout;
    int m_legendTop = 0;
    qint64 m_current = -1;
};

} // namespace ttp
