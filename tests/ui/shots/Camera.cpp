// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/shots/Camera.h"

#include "core/node/FirstStart.h"
#include "ui/desktop/StartRequest.h"
#include "ui/dialogs/FirstRunWizard.h"
#include "ui/text/LanguageMenu.h"
#include "ui/widgets/DropOverlay.h"
#include "ui/widgets/QrCode.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <cstdio>

namespace ttp {

namespace {

constexpr int deadlineMs = 20'000;
constexpr int speedMs = 6000;

// What changes its text gets its place with the next layout.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void trigger(const QWidget &window, const char *action)
{
    if (auto *found = window.findChild<QAction *>(QString::fromLatin1(action)))
        found->trigger();
}

template<typename Widget>
Widget *in(const QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QString::fromLatin1(name));
}

bool press(const QWidget &window, const char *name)
{
    auto *button = in<QAbstractButton>(window, name);
    if (!button || !QTest::qWaitFor([button] { return button->isEnabled(); }, deadlineMs))
        return false;
    button->click();
    return true;
}

bool hasRows(const QWidget &window, const char *view, int rows)
{
    const auto *found = in<QTreeView>(window, view);
    return found && found->isVisible() && found->model()->rowCount() >= rows;
}

} // namespace

Stage::Stage(TestPeer &peer, Languages &languages, const QSize &size)
    : feed(peer.client()), settings(folder.path()), window({peer.client(), feed, settings, opener, chooser})
{
    window.addViewChoice(new LanguageMenu(languages, &window));
    window.resize(size);
    window.show();
}

Camera::Camera(Scene &scene, Languages &languages, const QString &folder, const QSize &windowSize)
    : m_scene(scene), m_languages(languages), m_folder(folder), m_windowSize(windowSize)
{
}

bool Camera::takeAll()
{
    takeWindow();
    takeBeginnings();
    takeWizard();
    return m_isComplete;
}

void Camera::take(QWidget &what, const QString &name, const std::function<bool()> &isReady)
{
    if (isReady && !QTest::qWaitFor(isReady, deadlineMs))
        m_isComplete = failed(name + QStringLiteral(" does not come to show what it should"));
    settle();
    const QString path = m_folder + u'/' + name + QStringLiteral(".png");
    if (!what.grab().save(path))
        m_isComplete = failed(path + QStringLiteral(" cannot be written"));
    std::printf("%s\n", qPrintable(path));
}

void Camera::takeDialog(Stage &stage, const char *objectName, const QString &name, const std::function<void()> &open,
                        const std::function<bool(QDialog &)> &fill)
{
    open();
    QDialog *dialog = nullptr;
    const auto isThere = [&] {
        dialog = in<QDialog>(stage.window, objectName);
        return dialog && dialog->isVisible();
    };
    if (!QTest::qWaitFor(isThere, deadlineMs)) {
        m_isComplete = failed(name + QStringLiteral(" does not open"));
        return;
    }
    if (fill && !fill(*dialog))
        m_isComplete = failed(name + QStringLiteral(" cannot be filled in"));
    take(*dialog, name);
    const QPointer<QDialog> closing(dialog);
    dialog->reject();
    if (!QTest::qWaitFor([&closing] { return !closing; }, deadlineMs))
        m_isComplete = failed(name + QStringLiteral(" does not close"));
}

bool Camera::choose(Stage &stage, const QString &dataset)
{
    auto *view = in<QTreeView>(stage.window, "datasets");
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        if (const QModelIndex index = view->model()->index(row, 0); index.data().toString().contains(dataset)) {
            view->setCurrentIndex(index);
            return true;
        }
    return m_isComplete = failed(dataset + QStringLiteral(" is not in the table"));
}

void Camera::takeWindow()
{
    Stage stage(m_scene.ben(), m_languages, m_windowSize);
    const auto isFilled = [&] { return hasRows(stage.window, "datasets", 6); };
    if (!QTest::qWaitForWindowExposed(&stage.window) || !QTest::qWaitFor(isFilled, deadlineMs)) {
        m_isComplete = failed(QStringLiteral("the window does not show four transfers and two shares"));
        return;
    }
    takeDetails(stage);
    takePeers(stage);
    trigger(stage.window, "page-log");
    take(stage.window, QStringLiteral("log"), [&] { return hasRows(stage.window, "logTable", 1); });
    trigger(stage.window, "page-all");
    choose(stage, QStringLiteral("Ice cores"));
    trigger(stage.window, "remove");
    take(stage.window, QStringLiteral("message"), [&] {
        const auto *said = in<QWidget>(stage.window, "messageBar");
        return said && said->isVisible();
    });
    trigger(stage.window, "undoAction");
    if (auto *overlay = in<DropOverlay>(stage.window, "dropOverlay")) {
        overlay->showItems(3);
        take(stage.window, QStringLiteral("drop"));
        overlay->hide();
    }
    takeMenus(stage);
    takeDialogs(stage);
    takePeerDialogs(stage);
    takeShareAndFetch(stage);
    stage.window.resize(m_windowSize.width() * 5 / 8, m_windowSize.height() * 3 / 4);
    take(stage.window, QStringLiteral("narrow"));
    stage.window.resize(m_windowSize);
    if (auto *search = in<QLineEdit>(stage.window, "searchField"))
        search->setText(QStringLiteral("nothing like that"));
    take(stage.window, QStringLiteral("filtered"));
}

void Camera::takeDetails(Stage &stage)
{
    choose(stage, QStringLiteral("Weather stations"));
    take(stage.window, QStringLiteral("main"), [&] {
        const auto *map = in<QWidget>(stage.window, "pieceMap");
        return map && map->isVisible();
    });
    auto *tabs = in<QTabBar>(stage.window, "detailsTabs");
    if (!tabs) {
        m_isComplete = failed(QStringLiteral("there are no details"));
        return;
    }
    tabs->setCurrentIndex(1);
    take(stage.window, QStringLiteral("details-peers"), [&] { return hasRows(stage.window, "sources", 1); });
    tabs->setCurrentIndex(2);
    take(stage.window, QStringLiteral("details-files"), [&] { return hasRows(stage.window, "files", 64); });
    tabs->setCurrentIndex(3);
    QTest::qWait(speedMs); // a graph needs a past
    take(stage.window, QStringLiteral("details-speed"));
    tabs->setCurrentIndex(0);
    choose(stage, QStringLiteral("Seismograms"));
    QTest::qWait(200);
    take(stage.window, QStringLiteral("details-waiting"));
    choose(stage, QStringLiteral("Camera traps"));
    QTest::qWait(200);
    take(stage.window, QStringLiteral("details-share"));
    tabs->setCurrentIndex(4);
    take(stage.window, QStringLiteral("details-sharing"));
    tabs->setCurrentIndex(0);
}

void Camera::takePeers(Stage &stage)
{
    trigger(stage.window, "page-peers");
    auto *view = in<QTreeView>(stage.window, "peers");
    if (!QTest::qWaitFor([&] { return hasRows(stage.window, "peers", 2); }, deadlineMs)) {
        m_isComplete = failed(QStringLiteral("the peers are not shown"));
        return;
    }
    view->setCurrentIndex(view->model()->index(0, 0));
    take(stage.window, QStringLiteral("peers"), [&] {
        const auto *words = in<QWidget>(stage.window, "requestWords");
        return words && words->isVisible();
    });
    if (auto *tabs = in<QTabWidget>(stage.window, "peersTabs")) {
        tabs->setCurrentIndex(1);
        take(stage.window, QStringLiteral("peers-groups"));
        tabs->setCurrentIndex(2);
        take(stage.window, QStringLiteral("peers-invitations"));
        tabs->setCurrentIndex(0);
    }
}

void Camera::takeMenus(Stage &stage)
{
    for (const QAction *entry : stage.window.menuBar()->actions()) {
        auto *menu = entry->menu<QMenu *>();
        menu->popup(stage.window.pos());
        take(*menu, QStringLiteral("menu-") + menu->objectName().chopped(4));
        menu->close();
    }
}

void Camera::takeDialogs(Stage &stage)
{
    const std::tuple<const char *, const char *, const char *> all[] = {
        {"aboutDialog", "aboutAction", "about"},
        {"helpDialog", "helpAction", "help"},
        {"shortcutsDialog", "shortcutsAction", "shortcuts"},
        {"limitsDialog", "limitsAction", "limits"},
        {"reachabilityDialog", "reachabilityAction", "reachability"},
        {"backupDialog", "backupAction", "backup"},
    };
    for (const auto &[dialog, action, name] : all)
        takeDialog(stage, dialog, QString::fromLatin1(name), [&, action = action] { trigger(stage.window, action); });
}

void Camera::takePeerDialogs(Stage &stage)
{
    const auto addPeer = [&] { trigger(stage.window, "addPeerAction"); };
    takeDialog(stage, "addPeerDialog", QStringLiteral("add-peer"), addPeer);
    takeDialog(stage, "addPeerDialog", QStringLiteral("add-peer-filled"), addPeer, [&](QDialog &dialog) {
        auto *text = in<QPlainTextEdit>(dialog, "invitationText");
        if (text)
            text->setPlainText(m_scene.invitation());
        return text != nullptr;
    });
    takeDialog(stage, "addPeerDialog", QStringLiteral("add-peer-typed"), addPeer, [](QDialog &dialog) {
        auto *tabs = in<QTabWidget>(dialog, "addPeerTabs");
        auto *address = in<QLineEdit>(dialog, "typedAddress");
        auto *code = in<QLineEdit>(dialog, "typedCode");
        if (!tabs || !address || !code)
            return false;
        tabs->setCurrentIndex(1);
        address->setText(QStringLiteral("203.0.113.7:8470"));
        code->setText(QStringLiteral("K7QF29MD"));
        return true;
    });
    const auto invite = [&] { trigger(stage.window, "inviteAction"); };
    takeDialog(stage, "inviteDialog", QStringLiteral("invite"), invite);
    takeDialog(stage, "inviteDialog", QStringLiteral("invite-made"), invite, [](QDialog &dialog) {
        const auto *picture = in<QrCode>(dialog, "inviteQrCode");
        return press(dialog, "makeInvite") &&
               QTest::qWaitFor([picture] { return picture && picture->squares() > 0; }, deadlineMs);
    });
}

void Camera::takeShareAndFetch(Stage &stage)
{
    const auto share = [&] {
        StartRequest request;
        request.paths = m_scene.toShare();
        stage.window.offer(request);
    };
    takeDialog(stage, "shareDialog", QStringLiteral("share"), share, [](QDialog &dialog) {
        return QTest::qWaitFor([&dialog] { return in<QPushButton>(dialog, "share")->isEnabled(); }, deadlineMs);
    });
    const auto fetch = [&] {
        StartRequest request;
        request.links = {m_scene.newLink()};
        stage.window.offer(request);
    };
    takeDialog(stage, "fetchDialog", QStringLiteral("fetch-empty"), [&] { trigger(stage.window, "fetchAction"); });
    takeDialog(stage, "fetchDialog", QStringLiteral("fetch-opened"), fetch);
    takeDialog(stage, "fetchDialog", QStringLiteral("fetch"), fetch, [](QDialog &dialog) {
        return press(dialog, "look") && QTest::qWaitFor([&dialog] { return hasRows(dialog, "files", 14); }, deadlineMs);
    });
}

void Camera::takeBeginnings()
{
    Stage stage(m_scene.newcomer(), m_languages, m_windowSize);
    take(stage.window, QStringLiteral("empty"), [&] {
        const auto *empty = in<QPushButton>(stage.window, "shareFiles");
        return empty && empty->isVisible();
    });
    trigger(stage.window, "page-peers");
    take(stage.window, QStringLiteral("empty-peers"));
    trigger(stage.window, "page-log");
    take(stage.window, QStringLiteral("empty-log"));
    m_scene.newcomer().stop();
    stage.window.setStopReason({ErrorCode::OwnIdentity, Doing::Stopping, {}, {}, 0});
    take(stage.window, QStringLiteral("stopped"), [&] {
        const auto *stopped = in<QWidget>(stage.window, "stoppedView");
        return stopped && stopped->isVisible();
    });
    if (const auto started = m_scene.newcomer().start(); !started)
        m_isComplete = failed(describe(started.error()));
}

void Camera::takeWizard()
{
    FirstStart proposal;
    proposal.name = QStringLiteral("Ada Lovelace");
    proposal.downloadFolder = QStringLiteral("/tmp/TorrentTTP");
    proposal.addresses = {QStringLiteral("198.51.100.10:8470"), QStringLiteral("[2001:db8::10]:8470")};
    FakeFileChooser chooser;
    FirstRunWizard wizard(QStringLiteral("/home/ada/.local/share/torrentttp"), proposal, chooser);
    wizard.show();
    take(wizard, QStringLiteral("wizard-1"));
    if (auto *restore = in<QRadioButton>(wizard, "identityRestore")) {
        restore->setChecked(true);
        take(wizard, QStringLiteral("wizard-1-restore"));
    }
    if (auto *fresh = in<QRadioButton>(wizard, "identityNew"))
        fresh->setChecked(true);
    wizard.next();
    QTest::qWait(400); // what is typed is looked at a moment later
    take(wizard, QStringLiteral("wizard-2"));
    wizard.next();
    take(wizard, QStringLiteral("wizard-3"));
}

} // namespace ttp
