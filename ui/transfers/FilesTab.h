// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"
#include "ui/models/FileTreeModel.h"
#include "ui/transfers/ChosenDataset.h"
#include "ui/window/WindowContext.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ttp {

class EmptyState;
class FilesView;

/// The files of a transfer as a tree: watched as they arrive, opened, found by name, and chosen: what is ticked is
/// fetched. A choice is told to the core soon after the last tick; nothing ticked at all is no choice, and said so. A
/// long list is filtered over several turns of the event loop. GUI thread.
class FilesTab : public QWidget
{
    Q_OBJECT

public:
    explicit FilesTab(const WindowContext &context, QWidget *parent = nullptr);
    /// Gives the choice that was just made.
    ~FilesTab() override;

    /// details: null while they are not known.
    void display(const ChosenDataset &chosen, const TransferDetails *details);

Q_SIGNALS:
    /// The details are to be asked for now: a choice was given, or the tree is ready to show how far they are.
    void detailsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void takeList(const TransferDetails &details);
    void takeChoice();
    void takeProgress(const TransferDetails &details);
    void filter();
    void filterSome();
    void showTree(QList<int> places, bool isFiltered);
    void checkedByHand();
    void checkAll(bool isChecked);
    void giveChoice();
    void countWanted();
    void summarize();
    void showMenu(const QPoint &position);
    /// The file, or the folder it lies in; says why not.
    void open(const QModelIndex &index, bool isFolder);
    /// Where it lies; empty for a folder, and for a file that is not complete.
    [[nodiscard]] QString completePath(const QModelIndex &index) const;
    [[nodiscard]] QString pathOf(int file) const;
    /// Its place in the whole list; -1 for a folder.
    [[nodiscard]] int fileOf(const QModelIndex &index) const;
    /// The same for a place in the tree on show; -1 where that has no such place.
    [[nodiscard]] int fileAt(int place) const;
    [[nodiscard]] bool isBusy() const { return m_isGiving || m_giveSoon.isActive(); }

    WindowContext m_context;
    TransferId m_transfer;
    QString m_folder;
    DetailFiles m_files;
    /// By place in the list: as it is ticked here.
    std::vector<bool> m_wanted;
    qint64 m_wantedCount = 0;
    qint64 m_wantedBytes = 0;
    std::vector<qint64> m_done;
    /// What the tree has taken m_done from.
    PieceRuns m_progress;
    /// Which files the tree on show has; not looked at where it has all of them.
    QList<int> m_shown;
    /// The tree on show is that of a filter; another one may be under way.
    bool m_isFiltered = false;
    bool m_isSetting = false;
    bool m_isGiving = false;
    /// A choice was refused: what is ticked is to be as it is in the core.
    bool m_mustTake = false;
    QTimer m_giveSoon;
    QTimer m_filterSoon;
    /// A filter under way.
    QStringList m_words;
    int m_nextToFilter = -1;
    QList<int> m_found;

    FileTreeModel *m_model;
    QLineEdit *m_filter;
    QPushButton *m_all;
    QPushButton *m_none;
    QLabel *m_summary;
    FilesView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace ttp
