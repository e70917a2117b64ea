// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"

#include <QTreeView>

class QMenu;
class QMimeData;

namespace ttp {

class DatasetsProxy;
class WindowSettings;

/// The table of datasets: its columns are chosen with the menu of its header, ordered by dragging, and kept in the
/// settings with their widths and the order of the rows. The name takes what room there is. Finished datasets can be
/// dragged to the file manager, own ones as a link too. GUI thread; proxy and settings must outlive it.
class TransferTable : public QTreeView
{
    Q_OBJECT

public:
    /// Of how many of the chosen rows something is true.
    struct Choice {
        int rows = 0;
        int transfers = 0;
        int own = 0;
        int pausable = 0;
        int resumable = 0;
        int queued = 0;
        int verifiable = 0;
        int removable = 0;
        int placed = 0; ///< somewhere on this disk
        /// That of all that are queued; empty where they differ.
        QString priority;
    };

    TransferTable(DatasetsProxy &rows, WindowSettings &settings, QWidget *parent = nullptr);

    /// Columns, widths and order to the settings.
    void keepState();

    /// What can be done with the rows that are chosen, without a copy of them.
    [[nodiscard]] Choice choice() const;
    /// In the order of the table.
    [[nodiscard]] QList<DatasetRow> chosenRows() const;
    /// The current row when it is chosen, else the first of those that are; invalid without any.
    [[nodiscard]] QModelIndex leading() const;
    void choose(const QModelIndex &index);

    /// What a drag of the selection would carry; null for nothing. The caller owns it.
    [[nodiscard]] QMimeData *selectionData() const;
    /// For the header: a column a line, and everything as it was at first. The caller owns it.
    [[nodiscard]] QMenu *makeColumnsMenu();

Q_SIGNALS:
    void choiceChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;

private:
    void resetColumns();
    void fitName();
    void makeDelegates();
    void retranslate();

    DatasetsProxy &m_rows;
    WindowSettings &m_settings;
    bool m_isFitting = false;
    int m_leastName = 0;
};

} // namespace ttp
