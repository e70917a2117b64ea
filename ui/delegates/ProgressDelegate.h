// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/delegates/RowDelegate.h"
#include "ui/theme/StateColors.h"

#include <QPalette>

namespace ttp {

/// A bar with its percentage beside it, in the colour of the state; the text alone where there is no progress. From the
/// side where reading begins. What a screen reader says is the cell's accessible text. GUI thread.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// The roles of the model that hold the progress (double 0…1) and the Tone (as int).
    ProgressDelegate(int progressRole, int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, double progress, Tone tone,
                       const QString &text) const;
    [[nodiscard]] const StateColors &colorsOf(const QPalette &palette) const;

    int m_progressRole;
    int m_toneRole;
    // Made anew when the palette is another: too dear for each cell.
    mutable StateColors m_colors;
    mutable qint64 m_colorsKey = 0;
};

} // namespace ttp
