// SPDX-License-Identifier: GPL-3.0-only
#include "ui/MainWindow.h"

#include "ui/NodeFeed.h"
#include "ui/desktop/StartRequest.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/peers/PeersPage.h"
#include "ui/text/ErrorText.h"
#include "ui/transfers/TransfersPage.h"
#include "ui/window/AboutDialog.h"
#include "ui/window/Arrivals.h"
#include "ui/window/Densities.h"
#include "ui/window/DropTarget.h"
#include "ui/window/DroppedThings.h"
#include "ui/window/HelpDialog.h"
#include "ui/window/LimitsDialog.h"
#include "ui/window/LogPage.h"
#include "ui/window/MainMenus.h"
#include "ui/window/ReachabilityDialog.h"
#include "ui/window/SearchField.h"
#include "ui/window/ShortcutsDialog.h"
#include "ui/window/StatusBarItems.h"
#include "ui/window/StoppedView.h"
#include "ui/window/ViewMenu.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowPages.h"

#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace ttp {

namespace {

constexpr int messageMs = 15'000;
constexpr int charactersWide = 168;
constexpr int linesHigh = 44;
constexpr int barMargin = 8;

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent), m_feed(services.feed), m_settings(services.settings), m_messages(new MessageBar(this)),
      m_removals(*m_messages), m_context(makeContext(services)), m_actions(new WindowActions(*this)),
      m_pages(new WindowPages(m_context, this)), m_stopped(new StoppedView(this)), m_center(new QStackedWidget(this)),
      m_menus(new MainMenus(*this, *m_actions, *m_pages, services.settings)),
      m_status(new StatusBarItems(m_context, m_space, *statusBar())),
      m_conditions(new Conditions(m_context, m_space, *m_messages)), m_drops(new DropTarget(*this)),
      m_arrivals(new Arrivals(m_context, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    connectActions();
    connectHelp();
    connectPages();
    connectSearch();
    connectOthers();
    retranslate();
    applyDensity(*this, m_settings.density());
    restoreGeometry(m_settings.geometry(objectName()));
    if (const NodeSnapshotPtr now = m_feed.now())
        display(*now);
    coreGoneChanged(m_feed.isCoreGone());
    m_feed.watch(this);
}

// Pages and dialogs use the rest of the window until they are gone.
MainWindow::~MainWindow()
{
    m_settings.setGeometry(objectName(), saveGeometry());
    m_removals.finishAll();
    qDeleteAll(findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_pages;
}

WindowContext MainWindow::makeContext(const WindowServices &services)
{
    return {services.client,
            services.feed,
            services.settings,
            services.opener,
            services.chooser,
            m_removals,
            [this](const Message &message) { post(message); }};
}

void MainWindow::build()
{
    auto *center = new QWidget(this);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(barMargin, barMargin, barMargin, 0);
    bar->addWidget(m_messages);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(barMargin);
    column->addLayout(bar);
    column->addWidget(m_center, 1);
    m_center->addWidget(m_pages);
    m_center->addWidget(m_stopped);
    setCentralWidget(center);
    const QSize wished(charactersWide * fontMetrics().averageCharWidth(), linesHigh * fontMetrics().lineSpacing());
    resize(wished.boundedTo(screen()->availableSize()));
}

void MainWindow::connectActions()
{
    const auto on = [this](WindowActions::Name name, auto act) {
        connect((*m_actions)[name], &QAction::triggered, this, [act] { act(); });
    };
    on(WindowActions::ShareFiles, [this] { m_arrivals->chooseFiles(); });
    on(WindowActions::ShareFolder, [this] { m_arrivals->chooseFolder(); });
    on(WindowActions::Fetch, [this] { m_arrivals->fetch({}); });
    on(WindowActions::AddPeer, [this] { openAddPeer(); });
    on(WindowActions::Invite, [this] { m_arrivals->invite(); });
    on(WindowActions::CloseWindow, [this] { close(); });
    on(WindowActions::Quit, [this] { Q_EMIT quitAsked(); });
    on(WindowActions::Undo, [this] { m_removals.undo(); });
    on(WindowActions::Paste, [this] { paste(); });
    on(WindowActions::Find, [this] { m_menus->search().setFocus(Qt::ShortcutFocusReason); });
    on(WindowActions::Limits, [this] { openLimits(); });
    on(WindowActions::Reachability, [this] { openReachability(); });
    connect(&m_removals, &Removals::canUndoChanged, m_actions, &WindowActions::setCanUndo);
}

void MainWindow::connectHelp()
{
    const auto on = [this](WindowActions::Name name, auto act) {
        connect((*m_actions)[name], &QAction::triggered, this, [act] { act(); });
    };
    on(WindowActions::Help,
       [this] { openOnce(QStringLiteral("helpDialog"), [this] { return new HelpDialog(this); }); });
    on(WindowActions::Shortcuts, [this] {
        openOnce(QStringLiteral("shortcutsDialog"), [this] { return new ShortcutsDialog(m_menus->menus(), this); });
    });
    on(WindowActions::About,
       [this] { openOnce(QStringLiteral("aboutDialog"), [this] { return new AboutDialog(m_context.opener, this); }); });
    on(WindowActions::BackUp, [this] { openBackup(); });
}

void MainWindow::connectPages()
{
    const TransfersPage &transfers = m_pages->transfers();
    connect(&transfers, &TransfersPage::shareAsked, this, [this] { m_arrivals->chooseFiles(); });
    connect(&transfers, &TransfersPage::allLimitsAsked, this, &MainWindow::openLimits);
    connect(&transfers, &TransfersPage::fetchAsked, this, [this] { m_arrivals->fetch({}); });
    connect(&transfers, &TransfersPage::addPeerAsked, this, &MainWindow::openAddPeer);
    const PeersPage &peers = m_pages->peers();
    connect(&peers, &PeersPage::addPeerAsked, this, &MainWindow::openAddPeer);
    connect(&peers, &PeersPage::inviteAsked, m_arrivals, &Arrivals::invite);
    connect(&peers, &PeersPage::shareAsked, this, [this](const QStringList &paths, const UserId &with) {
        const QStringList to{QStringLiteral("user:") + with.toString()};
        if (paths.isEmpty())
            m_arrivals->chooseFiles(to);
        else
            m_arrivals->share({paths, to});
    });
}

void MainWindow::connectSearch()
{
    SearchField &search = m_menus->search();
    connect(&search, &QLineEdit::textChanged, m_pages, &WindowPages::setText);
    connect(&search, &SearchField::leaveAsked, m_pages, [this] { m_pages->goTo(m_pages->current()); });
    connect(m_pages, &WindowPages::textChanged, &search, [this, &search] {
        if (search.text() != m_pages->text())
            search.setText(m_pages->text());
        search.setHint(m_pages->searchHint());
    });
    search.setHint(m_pages->searchHint());
}

void MainWindow::connectOthers()
{
    connect(&m_feed, &NodeFeed::changed, this, [this](const NodeSnapshotPtr &now) { display(*now); });
    connect(&m_feed, &NodeFeed::coreGoneChanged, this, &MainWindow::coreGoneChanged);
    connect(m_drops, &DropTarget::dropped, m_arrivals, &Arrivals::take);
    connect(m_arrivals, &Arrivals::shared, this, [this](const ShareId &share) {
        m_feed.askNow();
        reveal({DatasetKind::Share, share.uuid()});
    });
    connect(m_arrivals, &Arrivals::fetching, this, [this](const TransferId &transfer) {
        m_feed.askNow();
        reveal({DatasetKind::Transfer, transfer.uuid()});
    });
    connect(m_arrivals, &Arrivals::registered, this, [this](const UserId &user) {
        m_feed.askNow();
        revealPeer(user);
    });
    connect(m_status, &StatusBarItems::reachabilityAsked, this, &MainWindow::openReachability);
    connect(m_status, &StatusBarItems::limitsAsked, this, &MainWindow::openLimits);
    connect(m_status, &StatusBarItems::failed, this,
            [this](const QString &sentence) { say(MessageLevel::Warning, sentence); });
    connect(m_conditions, &Conditions::reachabilityAsked, this, &MainWindow::openReachability);
    connect(m_stopped, &StoppedView::startAgainAsked, this, &MainWindow::startAgainAsked);
    connect(m_stopped, &StoppedView::quitAsked, this, &MainWindow::quitAsked);
    const ViewMenu &view = m_menus->view();
    connect(&view, &ViewMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(&view, &ViewMenu::densityChosen, this, [this](Density density) { applyDensity(*this, density); });
    view.narrowSideBar()->setChecked(m_pages->isNarrow());
    connect(view.narrowSideBar(), &QAction::toggled, m_pages, &WindowPages::setNarrow);
}

void MainWindow::offer(const StartRequest &request)
{
    if (!m_feed.isCoreGone())
        m_arrivals->take(request);
    else if (!request.isEmpty())
        say(MessageLevel::Warning, tr("This peer has stopped, so nothing can be opened. Start it again first."));
}

void MainWindow::post(const Message &message)
{
    m_messages->post(message);
}

void MainWindow::say(MessageLevel level, const QString &text)
{
    Message message;
    message.level = level;
    message.text = text;
    message.lastsMs = messageMs;
    post(message);
}

void MainWindow::reveal(const DatasetKey &key)
{
    m_pages->reveal(key);
}

void MainWindow::revealPeer(const UserId &user)
{
    m_pages->revealPeer(user);
}

void MainWindow::showLog()
{
    m_pages->goTo(QStringLiteral("log"));
}

void MainWindow::openAddPeer()
{
    m_arrivals->addPeer({});
}

void MainWindow::openBackup()
{
    m_arrivals->backUp();
}

void MainWindow::openLimits()
{
    const NodeSnapshotPtr now = m_feed.now();
    openOnce(QStringLiteral("limitsDialog"), [this, &now] {
        auto *dialog = new LimitsDialog(m_context.client, m_feed, now ? now->status.downLimit : 0,
                                        now ? now->status.upLimit : 0, this);
        dialog->setWindowModality(Qt::WindowModal);
        return dialog;
    });
}

void MainWindow::openReachability()
{
    openOnce(QStringLiteral("reachabilityDialog"), [this] { return new ReachabilityDialog(m_feed, this); });
}

// One of each kind: asked for again, it comes to the front.
void MainWindow::openOnce(const QString &name, const std::function<QDialog *()> &make)
{
    auto *dialog = findChild<QDialog *>(name, Qt::FindDirectChildrenOnly);
    if (!dialog || !dialog->isVisible())
        dialog = make();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const StartRequest request = held ? thingsIn(*held) : StartRequest();
    if (isOfUse(request))
        m_arrivals->take(request);
    else
        say(MessageLevel::Info, tr("The clipboard holds no ttp: link, no file and no folder."));
}

void MainWindow::display(const NodeSnapshot &snapshot)
{
    m_pages->display(snapshot);
    m_status->display(snapshot.status);
    m_conditions->display(snapshot.status);
}

void MainWindow::coreGoneChanged(bool isGone)
{
    if (isGone)
        m_arrivals->closeAll();
    else
        m_stopped->setReason({});
    m_center->setCurrentIndex(isGone ? 1 : 0);
    m_actions->setCoreThere(!isGone);
    m_menus->setCoreThere(!isGone);
    m_status->setCoreThere(!isGone);
    m_drops->setRefusal(isGone ? tr("This peer has stopped. Start it again first.") : QString());
}

void MainWindow::setStopReason(const Error &why)
{
    m_stopped->setReason(errorText(why));
}

QList<QAction *> MainWindow::trayActions() const
{
    return {(*m_actions)[WindowActions::ShareFiles], (*m_actions)[WindowActions::Fetch]};
}

void MainWindow::addViewChoice(QMenu *menu)
{
    m_menus->view().addChoice(menu);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("TorrentTTP"));
    m_actions->retranslate();
    m_menus->retranslate();
    m_status->retranslate();
}

} // namespace ttp
