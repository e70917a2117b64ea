// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/DesktopProgram.h"
#include "app/StopSignal.h"
#include "core/base/Logging.h"
#include "core/node/ControlServer.h"
#include "core/node/NodeClient.h"
#include "core/node/PeerNode.h"
#include "ui/desktop/StartRequest.h"
#include "ui/dialogs/FirstRunWizard.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <optional>

namespace ttp {

class SingleInstance;

/// The desktop program from its start to its end: on a new profile first the questions of the wizard, then the peer,
/// then the window on it. Everything that ends it goes through QCoreApplication::exit(); when the event loop has
/// returned, its destructor takes down what there is, in the reverse order. GUI thread; what it is made with outlives
/// it.
///
/// A new profile asks its questions also when it was started in the background: no peer opens a port before a person
/// has said who it is, and a program that waits for an answer must be seen.
class DesktopLife : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        Theme &theme;
        Languages &languages;
        SingleInstance &instance;
        Opener &opener;
        FileChooser &chooser;
    };

    /// options: for this run, beside what the wizard asks.
    DesktopLife(const Surroundings &around, const QString &profile, const NodeOptions &options = {});
    ~DesktopLife() override;

    /// What follows comes by the event loop. What keeps it from going on is said in a box, after which the program ends
    /// with 1.
    void begin(const StartRequest &request);

    [[nodiscard]] FirstRunWizard *wizard() const { return m_wizard; }
    [[nodiscard]] PeerNode &node() { return m_node; }
    /// Null until the peer runs.
    [[nodiscard]] DesktopProgram *desktop() { return m_desktop ? &*m_desktop : nullptr; }

private:
    void ask(const FirstStart &proposal);
    void start();
    void openWindow(const NodeStatus &started);
    void doAsChosen();
    void receive(const StartRequest &request);
    void mustStop(const Error &why);
    void startAgain();
    void giveUp(const Error &error, bool canTryAgain);

    Surroundings m_around;
    QString m_profile;
    StartRequest m_request;
    FirstRunWizard::Choice m_choice;
    NodeOptions m_options;
    QPointer<FirstRunWizard> m_wizard;
    StopSignal m_stopSignal;
    PeerNode m_node;
    NodeClient m_client;
    std::optional<LogFile> m_log;
    std::optional<ControlServer> m_control;
    std::optional<DesktopProgram> m_desktop;
};

} // namespace ttp
