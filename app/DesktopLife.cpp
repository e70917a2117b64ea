// SPDX-License-Identifier: GPL-3.0-only
#include "app/DesktopLife.h"

#include "core/node/ControlMethods.h"
#include "core/node/FirstStart.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/MessageBar.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <cstdio>
#include <utility>

namespace ttp {

namespace {

constexpr int drainMs = 800;

// The end is always exit(): quit() asks the window, which may rather go to the tray.
void leave()
{
    QCoreApplication::exit(0);
}

void report(const QString &sentence)
{
    std::fprintf(stderr, "torrentttp: %s\n", qPrintable(sentence));
}

} // namespace

DesktopLife::DesktopLife(const Surroundings &around, const QString &profile, const NodeOptions &options)
    : m_around(around), m_profile(profile), m_options(options), m_client(m_node)
{
    connect(&m_stopSignal, &StopSignal::stopAsked, this, leave);
    connect(&around.instance, &SingleInstance::received, this, &DesktopLife::receive);
    m_node.onMustStop(this, [this](const Error &why) { mustStop(why); });
}

DesktopLife::~DesktopLife()
{
    m_around.instance.close();
    delete m_wizard;
    if (m_desktop)
        m_desktop->finish();
    m_desktop.reset();
    if (m_control)
        m_control->close();
    m_node.stop(drainMs);
}

void DesktopLife::begin(const StartRequest &request)
{
    m_request = request;
    const Result<FirstStart> first = firstStart(m_profile);
    if (!first)
        giveUp(first.error(), false);
    else if (first->isNew)
        ask(*first);
    else
        start();
}

void DesktopLife::ask(const FirstStart &proposal)
{
    if (m_request.background)
        report(tr("This profile is new: the window asks what this peer is to be called."));
    m_wizard = new FirstRunWizard(m_profile, proposal, m_around.chooser);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &QDialog::rejected, this, leave);
    connect(m_wizard, &QDialog::accepted, this, [this] {
        m_choice = m_wizard->choice();
        m_options.name = m_choice.name;
        m_options.downloadFolder = m_choice.downloadFolder;
        m_options.port = m_choice.port;
        // Whoever has answered wants to see what came of it.
        m_request.background = false;
        start();
    });
    bringToFront(*m_wizard, std::exchange(m_request.activationToken, {}));
}

void DesktopLife::start()
{
    const Result<NodeStatus> started = m_node.start(m_profile, m_options);
    if (!started)
        giveUp(started.error(), true);
    else
        openWindow(*started);
}

void DesktopLife::openWindow(const NodeStatus &started)
{
    m_log.emplace(started.profile + QStringLiteral("/log"));
    m_control.emplace(controlMethods(m_client, leave));
    if (const Result<void> listening = m_control->listen(started.profile); !listening) {
        giveUp(listening.error(), false);
        return;
    }
    m_desktop.emplace(m_client, started.profile, m_around.theme, m_around.languages, m_around.opener, m_around.chooser);
    connect(&*m_desktop, &DesktopProgram::startAgainAsked, this, &DesktopLife::startAgain);
    m_desktop->open(m_request);
    m_request = {};
    doAsChosen();
}

// One after the other: the window has one dialog open at a time.
void DesktopLife::doAsChosen()
{
    MainWindow &window = m_desktop->window();
    if (m_choice.isRestored) {
        Message message;
        message.level = MessageLevel::Good;
        message.text = tr("This peer is again who it was in the backup. Those who know it let it in with a new "
                          "invitation; what it shared and fetched is not part of a backup.");
        window.post(message);
    }
    if (m_choice.wantsBackup)
        window.openBackup();
    if (m_choice.wantsFirstPeer)
        window.openAddPeer();
    m_choice = {};
}

void DesktopLife::receive(const StartRequest &request)
{
    if (m_desktop) {
        m_desktop->open(request);
        return;
    }
    m_request.links += request.links;
    m_request.linkFiles += request.linkFiles;
    m_request.paths += request.paths;
    m_request.unknown += request.unknown;
    m_request.background = m_request.background && request.background;
    if (m_wizard)
        bringToFront(*m_wizard, request.activationToken);
}

// It is gone from the network before the person has read why.
void DesktopLife::mustStop(const Error &why)
{
    report(errorText(why));
    m_node.stop(drainMs);
    if (m_desktop)
        m_desktop->coreStopped(why);
    else
        giveUp(why, false);
}

void DesktopLife::startAgain()
{
    const Result<NodeStatus> started = m_node.start(m_profile, {});
    if (started)
        m_desktop->coreStarted();
    else
        m_desktop->coreStopped(started.error());
}

void DesktopLife::giveUp(const Error &error, bool canTryAgain)
{
    report(errorText(error));
    if (!canTryAgain)
        m_around.instance.close();
    auto *box = new QMessageBox(QMessageBox::Critical, tr("TorrentTTP cannot go on"), errorText(error),
                                canTryAgain ? QMessageBox::Retry | QMessageBox::Close
                                            : QMessageBox::StandardButtons(QMessageBox::Close));
    box->setObjectName(QStringLiteral("cannotGoOn"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Retry)
            start();
        else
            QCoreApplication::exit(1);
    });
    box->open();
}

} // namespace ttp
