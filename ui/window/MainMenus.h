// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace ttp {

class SearchField;
class ViewMenu;
class WindowActions;
class WindowPages;
class WindowSettings;

/// The menu bar and the tool bar of the window: where each action stands. GUI thread.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    MainMenus(QMainWindow &window, const WindowActions &actions, const WindowPages &pages, WindowSettings &settings);

    [[nodiscard]] const QList<QMenu *> &menus() const { return m_menus; }
    [[nodiscard]] ViewMenu &view() const { return *m_view; }
    [[nodiscard]] SearchField &search() const { return *m_search; }
    /// What works on transfers and peers is there only while the core is.
    void setCoreThere(bool isThere);
    void retranslate();

private:
    QMenu *add(const QString &name, const QList<QAction *> &actions);
    void makeToolBar(const WindowActions &actions, const WindowPages &pages);
    void showAsIcons(const QList<QAction *> &actions);

    QMainWindow &m_window;
    QList<QMenu *> m_menus;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_transfer;
    QMenu *m_network;
    ViewMenu *m_view;
    QMenu *m_help;
    QToolBar *m_bar;
    SearchField *m_search;
};

} // namespace ttp
