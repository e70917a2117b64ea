// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/SpeedHistory.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ttp {

class SpeedGraph;

/// A SpeedGraph with the box that chooses its range. GUI thread.
class SpeedView : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedView(QWidget *parent = nullptr);

    void setHistory(const SpeedHistory &history);
    void setRange(SpeedRange range);
    [[nodiscard]] SpeedRange range() const;
    /// SpeedGraph::setShowsUp().
    void setShowsUp(bool showsUp);

Q_SIGNALS:
    void rangeChanged(ttp::SpeedRange range);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QComboBox *m_ranges;
    SpeedGraph *m_graph;
};

} // namespace ttp
