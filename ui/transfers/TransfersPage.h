// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"
#include "ui/window/WindowContext.h"

#include <QWidget>

class QAction;

namespace ttp {

class DatasetsModel;
class DatasetsProxy;

/// Everything shared and fetched: the table, and below it the details of the one that is chosen. GUI thread.
class TransfersPage : public QWidget
{
    Q_OBJECT

public:
    explicit TransfersPage(const WindowContext &context, QWidget *parent = nullptr);
    /// Keeps columns and splitter in the settings.
    ~TransfersPage() override;

    void setFilter(DatasetFilter filter);
    /// How many rows a filter would show: for the side bar.
    [[nodiscard]] int count(DatasetFilter filter) const;
    /// Every word must be in the name, the owner or the folder.
    void setText(const QString &text);

    /// Shows the row, whatever the filters were, chooses it and opens its details.
    void reveal(const DatasetKey &key);

    /// What can be done with the rows that are chosen, in the order of the menu "Transfer"; a null pointer is a
    /// separator. They belong to the page, follow the selection and carry their shortcuts.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Those of them that stand in the tool bar: resume, pause, remove.
    [[nodiscard]] const QList<QAction *> &toolActions() const { return m_toolActions; }

Q_SIGNALS:
    void countsChanged();
    /// A button of an empty table.
    void shareAsked();
    void fetchAsked();
    void addPeerAsked();
    /// "Clear filter" where it leaves nothing: of both the text and the state.
    void clearFiltersAsked();
    /// A source or reader in the details: to be shown on the page of peers.
    void peerAsked(const ttp::UserId &user);

private:
    WindowContext m_context;
    DatasetsModel *m_datasets;
    DatasetsProxy *m_shown;
    QList<QAction *> m_actions;
    QList<QAction *> m_toolActions;
};

} // namespace ttp
