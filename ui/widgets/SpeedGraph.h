// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/GraphicWidget.h"
#include "ui/widgets/SpeedHistory.h"

namespace ttp {

/// A SpeedHistory over one of its ranges: down as a solid line, up as a dashed one, time in reading order up to now. It
/// is drawn only while it is visible. GUI thread.
class SpeedGraph : public GraphicWidget
{
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget *parent = nullptr);

    void setHistory(const SpeedHistory &history);
    void setRange(SpeedRange range);
    [[nodiscard]] SpeedRange range() const { return m_range; }
    /// False where nobody counts what goes up: then only what comes down is drawn and said.
    void setShowsUp(bool showsUp);

    /// "Down 12.6 MiB/s, up 3.2 MiB/s; at most 24.0 MiB/s and 5.0 MiB/s in the last 5 minutes".
    [[nodiscard]] QString valueText() const override;

    /// The distance of the lines behind the graph, for this highest speed: at most four lines, a power of two of bytes.
    [[nodiscard]] static qint64 stepFor(qint64 highest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void drawPicture(QPainter &painter) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Speeds highest() const;
    [[nodiscard]] QString downValueText() const;
    [[nodiscard]] QRect plot(qint64 step, int lines) const;
    void drawLines(QPainter &painter, const QRect &plot, qint64 step, int lines) const;
    void drawCurve(QPainter &painter, const QRect &plot, qint64 top, bool isDown) const;
    void drawWords(QPainter &painter, const QRect &where, Qt::Alignment side, const QString &words) const;
    [[nodiscard]] QString beginText() const;
    void drawLegend(QPainter &painter, const QRect &plot) const;
    [[nodiscard]] static QPen penOf(bool isDown);

    SpeedHistory m_history;
    SpeedRange m_range = SpeedRange::FiveMinutes;
    bool m_showsUp = true;
};

} // namespace ttp
