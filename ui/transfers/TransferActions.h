// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/window/WindowContext.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace ttp {

enum class IconName;
enum class QueueMove;
enum class TransferPriority;
class TransferOrders;
class TransferRemoval;
class TransferTable;

/// What can be done with the rows that are chosen in the table: for the menu, the tool bar and the context menu, with
/// their shortcuts. An action that applies to some of the rows is done with those. All are off while the table cannot
/// be seen, so that a shortcut never acts on what is out of sight. GUI thread; what it is given must outlive it.
class TransferActions : public QObject
{
    Q_OBJECT

public:
    TransferActions(const WindowContext &context, TransferTable &table, TransferOrders &orders,
                    TransferRemoval &removal, QWidget *page);

    /// In the order of the menu; null is a separator.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Resume, pause, remove.
    [[nodiscard]] QList<QAction *> forToolBar() const { return {m_resume, m_pause, m_remove}; }

    /// The selection, or what the rows say, is another.
    void refresh();
    void setDetailsOpen(bool isOpen);
    void showLimits();
    void retranslate();

Q_SIGNALS:
    void detailsToggled();
    /// Who may fetch the one that is chosen is to be edited.
    void readersAsked();

private:
    QAction *add(const char *name, IconName picture, const QKeySequence &keys, void (TransferActions::*run)());
    void separate() { m_all.append(nullptr); }
    void move(QueueMove how);
    void setPriority(TransferPriority priority);
    void makeQueueActions();
    void setContexts();

    void resume();
    void pause();
    void toFront();
    void up();
    void down();
    void toEnd();
    void highPriority();
    void normalPriority();
    void lowPriority();
    void open();
    void openFolder();
    void copyLinks();
    void verify();
    void readers();
    void details();
    void remove();
    void removeAndDelete();

    WindowContext m_context;
    TransferTable &m_table;
    TransferOrders &m_orders;
    TransferRemoval &m_removal;
    QWidget *m_page;
    QList<QAction *> m_all;
    QAction *m_resume = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_front = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_end = nullptr;
    QAction *m_high = nullptr;
    QAction *m_normal = nullptr;
    QAction *m_low = nullptr;
    QAction *m_limits = nullptr;
    QAction *m_open = nullptr;
    QAction *m_openFolder = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_readers = nullptr;
    QAction *m_details = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace ttp
