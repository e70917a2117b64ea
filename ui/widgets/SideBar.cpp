// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/SideBar.h"

#include "ui/theme/StateColors.h"
#include "ui/widgets/SideBarDelegate.h"
#include "ui/widgets/SideBarModel.h"

#include <QApplication>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

namespace ttp {

namespace {

// In characters of the font: what titles that are longer are cut to, and what the bar does not fall below.
constexpr int mostCharacters = 34;
constexpr int leastCharacters = 26;

} // namespace

SideBar::SideBar(QWidget *parent)
    : QListView(parent), m_model(new SideBarModel(this)), m_delegate(new SideBarDelegate(this))
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SideBar::fitWidth);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SideBar::fitWidth);
    fitWidth();
}

void SideBar::addSection(const QString &id, const QString &title)
{
    m_model->append(id, title, std::nullopt);
}

void SideBar::addPage(const QString &id, IconName picture, const QString &title)
{
    m_model->append(id, title, picture);
    if (currentIndex().isValid())
        return;
    const QSignalBlocker silent(this);
    setCurrentPage(id);
}

void SideBar::setTitle(const QString &id, const QString &title)
{
    m_model->setTitle(id, title);
}

void SideBar::setBadge(const QString &id, qint64 count, bool isAlert)
{
    m_model->setBadge(id, count, isAlert);
}

void SideBar::setCurrentPage(const QString &id)
{
    const QModelIndex page = m_model->index(m_model->rowOf(id));
    if (page.isValid() && page.flags().testFlag(Qt::ItemIsSelectable))
        selectionModel()->setCurrentIndex(page, QItemSelectionModel::ClearAndSelect);
}

QString SideBar::currentPage() const
{
    return currentIndex().data(SideBarModel::IdRole).toString();
}

void SideBar::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    m_delegate->setCollapsed(isCollapsed);
    m_model->setTitlesShown(!isCollapsed);
    fitWidth();
    scheduleDelayedItemsLayout();
}

void SideBar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && current != previous)
        Q_EMIT pageSelected(current.data(SideBarModel::IdRole).toString());
}

// The next row from there on that is a page; the present one when there is none.
QModelIndex SideBar::pageFrom(int row, int direction) const
{
    for (; row >= 0 && row < m_model->rowCount(); row += direction) {
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return currentIndex();
}

QModelIndex SideBar::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return pageFrom(currentIndex().row() - 1, -1);
    case MoveDown:
    case MoveNext:
        return pageFrom(currentIndex().row() + 1, 1);
    case MoveHome:
    case MovePageUp:
        return pageFrom(0, 1);
    case MoveEnd:
    case MovePageDown:
        return pageFrom(m_model->rowCount() - 1, -1);
    default:
        return currentIndex();
    }
}

// There is always exactly one page.
QItemSelectionModel::SelectionFlags SideBar::selectionCommand(const QModelIndex &index, const QEvent *) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsSelectable) ? QItemSelectionModel::ClearAndSelect
                                                                           : QItemSelectionModel::NoUpdate;
}

void SideBar::fitWidth()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, m_delegate->widthOf(option, m_model->index(row)));
    const int character = fontMetrics().averageCharWidth();
    if (!m_isCollapsed)
        width = std::clamp(width, leastCharacters * character, mostCharacters * character);
    setFixedWidth(width);
}

void SideBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), stateColors(QApplication::palette()).sideBar);
    painter.end();
    QListView::paintEvent(event);
}

void SideBar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
}

} // namespace ttp
