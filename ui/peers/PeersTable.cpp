// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/PeersTable.h"

#include "ui/InHand.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/models/PeersProxy.h"
#include "ui/text/Format.h"
#include "ui/widgets/ColumnWidth.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <QUrl>

namespace ttp {

namespace {

constexpr int stateVersion = 1;

QString stateName()
{
    return QStringLiteral("peersHeader");
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            return {}; // all of it is files, or it is something else
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

PeersTable::PeersTable(WindowSettings &settings, PeersProxy &proxy, QWidget *parent)
    : QTreeView(parent), m_settings(settings), m_proxy(proxy)
{
    setObjectName(QStringLiteral("peers"));
    m_proxy.setHold(&isInHand);
    setModel(&m_proxy);
    auto *delegate = new RowDelegate(this);
    delegate->setCompact(m_settings.density() == Density::Compact);
    setItemDelegate(delegate);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDropIndicatorShown(false); // drawRow() shows it
    setSortingEnabled(true);
    setUpHeader();
    retranslate();
}

PeersTable::~PeersTable()
{
    m_settings.setState(stateName(), stateVersion, header()->saveState());
}

void PeersTable::setUpHeader()
{
    sortByColumn(PeersModel::NameColumn, Qt::AscendingOrder);
    for (const int column : PeersModel::columnsHiddenAtFirst())
        setColumnHidden(column, true);
    const std::pair<int, int> widths[] = {{PeersModel::NameColumn, 24},        {PeersModel::AddressColumn, 22},
                                          {PeersModel::StateColumn, 23},       {PeersModel::LastSeenColumn, 14},
                                          {PeersModel::ReceivedColumn, 11},    {PeersModel::SentColumn, 11},
                                          {PeersModel::RatioColumn, 7},        {PeersModel::HoldingsColumn, 13},
                                          {PeersModel::FingerprintColumn, 24}, {PeersModel::UserColumn, 40}};
    for (const auto &[column, characters] : widths)
        header()->resizeSection(column, firstWidthOf(*this, column, characters));
    const QByteArray kept = m_settings.state(stateName(), stateVersion);
    if (!kept.isEmpty())
        (void)header()->restoreState(kept);
    setColumnHidden(PeersModel::NameColumn, false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(*menu);
        menu->popup(header()->mapToGlobal(position));
    });
}

void PeersTable::fillColumnsMenu(QMenu &menu)
{
    for (int column = 0; column < PeersModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != PeersModel::NameColumn);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
}

QList<UserId> PeersTable::chosen() const
{
    QList<UserId> users;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        users.append(m_proxy.row(index).user);
    return users;
}

void PeersTable::choose(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

// What is of use to the peer: it may fetch from here.
QModelIndex PeersTable::targetAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const bool isReader =
        index.isValid() && m_proxy.row(index).registeredHere && m_proxy.row(index).state == QStringLiteral("active");
    return isReader ? index : QModelIndex();
}

void PeersTable::aim(const QModelIndex &index)
{
    m_aim = index.siblingAtColumn(0);
    viewport()->update();
}

void PeersTable::dragEnterEvent(QDragEnterEvent *event)
{
    // Taken also beside the rows: who refuses now is not asked again on the way to one.
    event->setAccepted(!localPaths(*event->mimeData()).isEmpty());
}

void PeersTable::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex target = targetAt(event->position().toPoint());
    const QStringList paths = localPaths(*event->mimeData());
    aim(target);
    if (!target.isValid() || paths.isEmpty()) {
        event->ignore();
        QToolTip::hideText();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QString name = target.siblingAtColumn(PeersModel::NameColumn).data().toString();
    QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()),
                       toolTipText(tr("Share %n item(s) with %1 only", nullptr, int(paths.size())).arg(name)), this);
}

void PeersTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    aim({});
    QToolTip::hideText();
    event->accept();
}

void PeersTable::dropEvent(QDropEvent *event)
{
    const QModelIndex target = targetAt(event->position().toPoint());
    const QStringList paths = localPaths(*event->mimeData());
    aim({});
    if (!target.isValid() || paths.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths, m_proxy.row(target).user);
}

void PeersTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!m_aim.isValid() || m_aim.row() != index.row())
        return;
    painter->save();
    QPen pen(option.palette.color(QPalette::Highlight));
    pen.setWidth(2);
    painter->setPen(pen);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void PeersTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeersTable::retranslate()
{
    setAccessibleName(tr("Peers"));
    // The words of the model are asked for when they are painted.
    viewport()->update();
    header()->viewport()->update();
}

} // namespace ttp
