// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "ui/models/DatasetRow.h"
#include "ui/theme/Theme.h"
#include "ui/window/Conditions.h"
#include "ui/window/FreeSpace.h"
#include "ui/window/Removals.h"
#include "ui/window/WindowContext.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;

namespace ttp {

class Arrivals;
class DropTarget;
class MainMenus;
class StatusBarItems;
class StoppedView;
class WindowActions;
class WindowPages;
struct StartRequest;

/// What the window works with; all of it outlives the window.
struct WindowServices {
    NodeClient &client;
    NodeFeed &feed;
    WindowSettings &settings;
    Opener &opener;
    FileChooser &chooser;
};

/// The window: puts its parts (ui/window/) together and leads from one to the other. It shows the snapshots of the
/// feed, which counts it as a window that uses them. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    /// Finishes what was removed and can still be taken back, and keeps geometry and page in the settings.
    ~MainWindow() override;

    /// What came from outside to be opened: the dialog for it, filled in. Nothing is done without a click there.
    void offer(const StartRequest &request);
    /// Says it above the pages.
    void post(const Message &message);

    void reveal(const DatasetKey &key);
    void revealPeer(const UserId &user);
    void showLog();
    void openAddPeer();
    void openBackup();

    /// Why the core has stopped: said in the place of everything, until there is a core again.
    void setStopReason(const Error &why);

    /// What the pages and dialogs of this window work with.
    [[nodiscard]] const WindowContext &context() const { return m_context; }
    /// What the menu of the tray offers too.
    [[nodiscard]] QList<QAction *> trayActions() const;
    /// A submenu at the end of "View": the languages come in here.
    void addViewChoice(QMenu *menu);

Q_SIGNALS:
    /// Already in the settings.
    void themeChosen(ttp::ThemeChoice theme);
    void quitAsked();
    void startAgainAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] WindowContext makeContext(const WindowServices &services);
    void build();
    void connectActions();
    void connectHelp();
    void connectPages();
    void connectSearch();
    void connectOthers();
    void display(const NodeSnapshot &snapshot);
    void coreGoneChanged(bool isGone);
    void paste();
    void say(MessageLevel level, const QString &text);
    void openLimits();
    void openReachability();
    void openOnce(const QString &name, const std::function<QDialog *()> &make);
    void retranslate();

    NodeFeed &m_feed;
    WindowSettings &m_settings;
    MessageBar *m_messages;
    Removals m_removals;
    WindowContext m_context;
    FreeSpace m_space;
    WindowActions *m_actions;
    WindowPages *m_pages;
    StoppedView *m_stopped;
    QStackedWidget *m_center;
    MainMenus *m_menus;
    StatusBarItems *m_status;
    Conditions *m_conditions;
    DropTarget *m_drops;
    Arrivals *m_arrivals;
};

} // namespace ttp
