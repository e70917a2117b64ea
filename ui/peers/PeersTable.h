// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "ui/window/WindowContext.h"

#include <QPersistentModelIndex>
#include <QTreeView>

class QMenu;

namespace ttp {

class PeersProxy;

/// The table of peers: its columns are chosen from the menu of the header, and kept in the settings. What is dropped on
/// a peer that may fetch from here is for that peer. GUI thread; the proxy must outlive it.
class PeersTable : public QTreeView
{
    Q_OBJECT

public:
    PeersTable(WindowSettings &settings, PeersProxy &proxy, QWidget *parent = nullptr);
    /// Keeps the columns.
    ~PeersTable() override;

    /// Users of the rows that are selected.
    [[nodiscard]] QList<UserId> chosen() const;
    void choose(const QModelIndex &index);
    /// Adds an entry for each column.
    void fillColumnsMenu(QMenu &menu);

Q_SIGNALS:
    /// Absolute paths.
    void filesDropped(const QStringList &paths, const ttp::UserId &on);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    void setUpHeader();
    void retranslate();
    void aim(const QModelIndex &index);
    [[nodiscard]] QModelIndex targetAt(const QPoint &position) const;

    WindowSettings &m_settings;
    PeersProxy &m_proxy;
    /// The row under what is dragged.
    QPersistentModelIndex m_aim;
};

} // namespace ttp
