// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"
#include "ui/transfers/Advice.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ttp {

class AdvicePanel;
class FactGrid;
class PieceMap;

/// What a dataset is and how far it is: why it does not get on and what helps, its pieces, the facts. GUI thread.
class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    /// details: null while they are not known.
    void display(const ChosenDataset &chosen, const TransferDetails *details);

Q_SIGNALS:
    void asked(ttp::Remedy remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fitMap();
    void retranslate();
    void displayPieces(const TransferDetails &details);

    AdvicePanel *m_advice;
    QWidget *m_pieces;
    QLabel *m_modeLabel;
    QComboBox *m_mode;
    PieceMap *m_map;
    FactGrid *m_facts;
    /// What the map shows: the same list is not looked at again.
    PieceRuns m_shown;
};

} // namespace ttp
