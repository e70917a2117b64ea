// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"
#include "ui/transfers/SpeedHistories.h"
#include "ui/window/WindowContext.h"

#include <QDeadlineTimer>
#include <QWidget>
#include <optional>

class QAction;
class QSplitter;
class QStackedWidget;

namespace ttp {

class DatasetsModel;
class DatasetsProxy;
class DetailsPane;
class EmptyState;
class TransferActions;
class TransferOrders;
class TransferRemoval;
class TransferTable;
enum class Remedy;

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

    /// Shows the row, whatever the filters were, chooses it and opens its details; as soon as it is there when it is
    /// not yet.
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
    /// The limits of everything together are what slows a transfer.
    void allLimitsAsked();
    /// "Clear filter" where it leaves nothing: of both the text and the state.
    void clearFiltersAsked();
    /// A source or reader in the details: to be shown on the page of peers.
    void peerAsked(const ttp::UserId &user);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void apply();
    void showRightPage();
    void fillEmpty();
    void choiceChanged();
    void setDetailsOpen(bool isOpen);
    void remedy(Remedy remedy);
    void showMenu(const QPoint &position);
    void activate();
    void readState();
    void keepState();
    void choiceWillChange();
    bool showRow(const DatasetKey &key);
    [[nodiscard]] QList<DatasetRow> leadingRow() const;

    /// What stands in place of the table.
    enum class Empty { No, Asking, Gone, Nothing, Filtered };

    WindowContext m_context;
    DatasetsModel *m_datasets;
    DatasetsProxy *m_shown;
    SpeedHistories m_histories;
    TransferTable *m_table;
    EmptyState *m_emptyState;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    DetailsPane *m_details;
    TransferOrders *m_orders;
    TransferRemoval *m_removal;
    TransferActions *m_transferActions;
    Empty m_empty = Empty::No;
    bool m_mustRefresh = false;
    /// Not in the table yet: the core has taken it, and a snapshot will show it.
    std::optional<DatasetKey> m_toReveal;
    QDeadlineTimer m_revealUntil;
    /// Of table and details while these are open.
    QList<int> m_openSizes;
    QList<QAction *> m_actions;
    QList<QAction *> m_toolActions;
};

} // namespace ttp
