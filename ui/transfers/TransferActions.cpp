// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/TransferActions.h"

#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/theme/Icons.h"
#include "ui/transfers/ChosenDataset.h"
#include "ui/transfers/TransferLimitsDialog.h"
#include "ui/transfers/TransferOrders.h"
#include "ui/transfers/TransferRemoval.h"
#include "ui/transfers/TransferTable.h"

#include <QKeySequence>

namespace ttp {

TransferActions::TransferActions(const WindowContext &context, TransferTable &table, TransferOrders &orders,
                                 TransferRemoval &removal, QWidget *page)
    : QObject(page), m_context(context), m_table(table), m_orders(orders), m_removal(removal), m_page(page)
{
    using Actions = TransferActions;
    m_resume = add("resume", IconName::Play, QKeySequence(Qt::CTRL | Qt::Key_R), &Actions::resume);
    m_pause = add("pause", IconName::Pause, QKeySequence(Qt::CTRL | Qt::Key_P), &Actions::pause);
    separate();
    makeQueueActions();
    separate();
    m_open = add("open", IconName::ExternalLink, {}, &Actions::open);
    m_openFolder = add("openFolder", IconName::FolderOpen, {}, &Actions::openFolder);
    m_copyLink = add("copyLinks", IconName::Link, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &Actions::copyLinks);
    m_verify = add("verify", IconName::ShieldCheck, {}, &Actions::verify);
    m_readers = add("changeReaders", IconName::Users, {}, &Actions::readers);
    separate();
    m_details = add("toggleDetails", IconName::Info, QKeySequence(Qt::ALT | Qt::Key_Return), &Actions::details);
    m_details->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    m_details->setCheckable(true);
    separate();
    m_remove = add("remove", IconName::Trash, QKeySequence(QKeySequence::Delete), &Actions::remove);
    m_delete =
        add("removeAndDelete", IconName::Trash, QKeySequence(Qt::SHIFT | Qt::Key_Delete), &Actions::removeAndDelete);
    setContexts();
    retranslate();
    refresh();
}

void TransferActions::makeQueueActions()
{
    using Actions = TransferActions;
    m_front = add("queueFront", IconName::ArrowUpToLine, QKeySequence(Qt::ALT | Qt::Key_Home), &Actions::toFront);
    m_up = add("queueUp", IconName::ArrowUp, QKeySequence(Qt::ALT | Qt::Key_Up), &Actions::up);
    m_down = add("queueDown", IconName::ArrowDown, QKeySequence(Qt::ALT | Qt::Key_Down), &Actions::down);
    m_end = add("queueEnd", IconName::ArrowDownToLine, QKeySequence(Qt::ALT | Qt::Key_End), &Actions::toEnd);
    separate();
    m_high = add("priorityHigh", IconName::ChevronUp, {}, &Actions::highPriority);
    m_normal = add("priorityNormal", IconName::Minus, {}, &Actions::normalPriority);
    m_low = add("priorityLow", IconName::ChevronDown, {}, &Actions::lowPriority);
    for (QAction *priority : {m_high, m_normal, m_low})
        priority->setCheckable(true);
    m_limits = add("limits", IconName::Gauge, {}, &Actions::showLimits);
}

QAction *TransferActions::add(const char *name, IconName picture, const QKeySequence &keys,
                              void (TransferActions::*run)())
{
    auto *action = new QAction(icon(picture), QString(), this);
    action->setObjectName(QString::fromLatin1(name));
    if (!keys.isEmpty())
        action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    m_all.append(action);
    return action;
}

// What moves or removes rows is for the table alone: the same keys mean something else in the details.
void TransferActions::setContexts()
{
    for (QAction *action : {m_front, m_up, m_down, m_end, m_remove, m_delete}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table.addAction(action);
    }
    for (QAction *action : {m_resume, m_pause, m_copyLink, m_details})
        m_page->addAction(action);
}

void TransferActions::refresh()
{
    const bool isSeen = m_table.isVisible();
    const TransferTable::Choice choice = isSeen ? m_table.choice() : TransferTable::Choice();
    m_resume->setEnabled(choice.resumable > 0);
    m_pause->setEnabled(choice.pausable > 0);
    for (QAction *action : {m_front, m_up, m_down, m_end, m_high, m_normal, m_low})
        action->setEnabled(choice.queued > 0);
    m_high->setChecked(choice.priority == QStringLiteral("high"));
    m_normal->setChecked(choice.priority == QStringLiteral("normal"));
    m_low->setChecked(choice.priority == QStringLiteral("low"));
    m_limits->setEnabled(choice.transfers > 0);
    const bool isFew = choice.placed > 0 && choice.rows <= TransferOrders::mostOpened;
    m_open->setEnabled(isFew);
    m_openFolder->setEnabled(isFew);
    m_copyLink->setEnabled(choice.own > 0);
    m_verify->setEnabled(choice.verifiable > 0);
    m_readers->setEnabled(choice.rows == 1 && choice.own == 1);
    m_details->setEnabled(choice.rows > 0);
    m_remove->setEnabled(choice.removable > 0);
    m_delete->setEnabled(choice.transfers > 0);
}

void TransferActions::setDetailsOpen(bool isOpen)
{
    m_details->setChecked(isOpen);
}

void TransferActions::resume()
{
    m_orders.resume(m_table.chosenRows());
}

void TransferActions::pause()
{
    m_orders.pause(m_table.chosenRows());
}

void TransferActions::move(QueueMove how)
{
    m_orders.move(m_table.chosenRows(), how);
}

void TransferActions::toFront()
{
    move(QueueMove::Top);
}

void TransferActions::up()
{
    move(QueueMove::Up);
}

void TransferActions::down()
{
    move(QueueMove::Down);
}

void TransferActions::toEnd()
{
    move(QueueMove::Bottom);
}

void TransferActions::setPriority(TransferPriority priority)
{
    m_orders.setPriority(m_table.chosenRows(), priority);
    refresh(); // until a snapshot says so, the tick stays where it was
}

void TransferActions::highPriority()
{
    setPriority(TransferPriority::High);
}

void TransferActions::normalPriority()
{
    setPriority(TransferPriority::Normal);
}

void TransferActions::lowPriority()
{
    setPriority(TransferPriority::Low);
}

void TransferActions::showLimits()
{
    const NodeSnapshotPtr now = m_context.feed.now();
    QList<TransferId> transfers;
    QList<TransferLimitsDialog::Limits> present;
    for (const DatasetRow &row : m_table.chosenRows()) {
        if (!isTransfer(row))
            continue;
        const ChosenDataset chosen = chosenDataset(now, row);
        present.append(chosen.transfer
                           ? TransferLimitsDialog::Limits{chosen.transfer->downLimit, chosen.transfer->upLimit}
                           : TransferLimitsDialog::Limits{});
        transfers.append(row.key.transfer());
    }
    if (!transfers.isEmpty())
        (new TransferLimitsDialog(m_context, transfers, commonLimits(present), m_page))->open();
}

void TransferActions::open()
{
    m_orders.open(m_table.chosenRows());
}

void TransferActions::openFolder()
{
    m_orders.openFolder(m_table.chosenRows());
}

void TransferActions::copyLinks()
{
    m_orders.copyLinks(m_table.chosenRows());
}

void TransferActions::verify()
{
    m_orders.verify(m_table.chosenRows());
}

void TransferActions::readers()
{
    Q_EMIT readersAsked();
}

void TransferActions::details()
{
    Q_EMIT detailsToggled();
}

void TransferActions::remove()
{
    m_removal.remove(m_table.chosenRows());
}

void TransferActions::removeAndDelete()
{
    m_removal.removeAndDelete(m_table.chosenRows(), m_page->window());
}

void TransferActions::retranslate()
{
    m_resume->setText(tr("&Resume"));
    m_pause->setText(tr("&Pause"));
    m_front->setText(tr("To the &front of the queue"));
    m_up->setText(tr("&Up in the queue"));
    m_down->setText(tr("Do&wn in the queue"));
    m_end->setText(tr("To the &end of the queue"));
    m_high->setText(tr("&High priority"));
    m_normal->setText(tr("&Normal priority"));
    m_low->setText(tr("&Low priority"));
    m_limits->setText(tr("Speed l&imits…"));
    m_open->setText(tr("&Open"));
    m_openFolder->setText(tr("Open fol&der"));
    m_copyLink->setText(tr("&Copy link"));
    m_verify->setText(tr("Verif&y"));
    m_readers->setText(tr("Change who &may fetch…"));
    m_details->setText(tr("De&tails"));
    m_remove->setText(tr("Remo&ve"));
    m_delete->setText(tr("Remove and delete file&s…"));
    m_delete->setToolTip(tr("Only of what was fetched: what is shared from here are the originals"));
}

} // namespace ttp
