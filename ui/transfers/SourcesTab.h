// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/transfers/ChosenDataset.h"

#include <QWidget>

class QStackedLayout;
class QTreeView;

namespace ttp {

class CalmProxy;
class EmptyState;
class SourcesModel;

/// The peers that have a transfer's dataset: what they do, how much they have and gave. GUI thread.
class SourcesTab : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesTab(QWidget *parent = nullptr);

    void display(const ChosenDataset &chosen);

Q_SIGNALS:
    void peerAsked(const ttp::UserId &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void showMenu(const QPoint &position);
    void retranslate();

    /// Nothing is fetched any more.
    bool m_isComplete = false;
    SourcesModel *m_model;
    CalmProxy *m_sorted;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace ttp
