// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/MainMenus.h"

#include "ui/peers/PeersPage.h"
#include "ui/transfers/TransfersPage.h"
#include "ui/window/SearchField.h"
#include "ui/window/ViewMenu.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowPages.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>

namespace ttp {

namespace {

constexpr int smallestIcon = 16;

// Null stands for a separator.
void addAll(QWidget &to, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action) {
            action = new QAction(&to);
            action->setSeparator(true);
        }
        to.addAction(action);
    }
}

} // namespace

MainMenus::MainMenus(QMainWindow &window, const WindowActions &actions, const WindowPages &pages,
                     WindowSettings &settings)
    : QObject(&window), m_window(window),
      m_file(add(QStringLiteral("fileMenu"), {actions[WindowActions::ShareFiles], actions[WindowActions::ShareFolder],
                                              actions[WindowActions::Fetch], nullptr,
                                              actions[WindowActions::CloseWindow], actions[WindowActions::Quit]})),
      m_edit(add(QStringLiteral("editMenu"), {actions[WindowActions::Undo], nullptr, actions[WindowActions::Paste],
                                              nullptr, actions[WindowActions::Find]})),
      m_transfer(add(QStringLiteral("transferMenu"), pages.transfers().actions())),
      m_network(
          add(QStringLiteral("networkMenu"),
              QList<QAction *>{actions[WindowActions::AddPeer], actions[WindowActions::Invite], nullptr} +
                  pages.peers().actions() +
                  QList<QAction *>{nullptr, actions[WindowActions::Limits], actions[WindowActions::Reachability]})),
      m_view(new ViewMenu(settings, &window)), m_help(nullptr), m_bar(new QToolBar(&window)),
      m_search(new SearchField(&window))
{
    m_view->addPages(pages.actions());
    m_menus.append(m_view);
    window.menuBar()->addMenu(m_view);
    m_help = add(QStringLiteral("helpMenu"), {actions[WindowActions::Help], actions[WindowActions::Shortcuts], nullptr,
                                              actions[WindowActions::BackUp], nullptr, actions[WindowActions::About]});
    makeToolBar(actions, pages);
    retranslate();
}

QMenu *MainMenus::add(const QString &name, const QList<QAction *> &actions)
{
    QMenu *menu = m_window.menuBar()->addMenu(QString());
    menu->setObjectName(name);
    addAll(*menu, actions);
    m_menus.append(menu);
    return menu;
}

void MainMenus::makeToolBar(const WindowActions &actions, const WindowPages &pages)
{
    m_bar->setObjectName(QStringLiteral("toolBar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = std::max(m_bar->fontMetrics().height() + 2, smallestIcon);
    m_bar->setIconSize({side, side});
    addAll(*m_bar, {actions[WindowActions::ShareFiles], actions[WindowActions::Fetch], nullptr});
    addAll(*m_bar, pages.transfers().toolActions());
    addAll(*m_bar, {nullptr, actions[WindowActions::AddPeer]});
    auto *room = new QWidget(m_bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(room);
    m_bar->addWidget(m_search);
    showAsIcons(pages.transfers().toolActions());
    // Tool bars leave their buttons to the mouse.
    for (QToolButton *button : m_bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setFocusPolicy(Qt::TabFocus);
    m_window.addToolBar(m_bar);
}

void MainMenus::showAsIcons(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        if (auto *button = action ? qobject_cast<QToolButton *>(m_bar->widgetForAction(action)) : nullptr)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MainMenus::setCoreThere(bool isThere)
{
    for (const QMenu *menu : {m_transfer, m_network})
        menu->menuAction()->setEnabled(isThere);
    m_bar->setEnabled(isThere);
}

void MainMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_transfer->setTitle(tr("&Transfer"));
    m_network->setTitle(tr("&Network"));
    m_help->setTitle(tr("&Help"));
    m_bar->setWindowTitle(tr("Tool bar"));
    // Qt's own button for what does not fit has no name.
    if (auto *more = m_bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More of the tool bar"));
    m_window.menuBar()->setAccessibleName(tr("Menus"));
}

} // namespace ttp
