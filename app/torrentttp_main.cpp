// SPDX-License-Identifier: GPL-3.0-only
#include "app/DefaultProfile.h"
#include "app/StopSignal.h"
#include "core/base/Logging.h"
#include "core/node/ControlMethods.h"
#include "core/node/ControlServer.h"
#include "core/node/NodeClient.h"
#include "core/node/PeerNode.h"
#include "ui/MainWindow.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <cstdio>

using namespace ttp;

namespace {

constexpr int drainMs = 800;

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(torrentttp)
};

// The program cannot go on; the person reads why, and it ends when they have.
void showAndExit(const Error &error)
{
    std::fprintf(stderr, "torrentttp: %s\n", qPrintable(errorText(error)));
    auto *box = new QMessageBox(QMessageBox::Critical, MainWords::tr("TorrentTTP cannot go on"), errorText(error));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

int showAndLeave(const Error &error)
{
    showAndExit(error);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("torrentttp"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TTP_VERSION));
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    const Theme theme(platformScheme());
    QApplication::setWindowIcon(applicationIcon());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        MainWords::tr("Shares and fetches datasets. Closing the window ends it; ttp can tell it what to do."));
    parser.addOption({QStringLiteral("profile"), MainWords::tr("The folder that holds everything this peer is."),
                      QStringLiteral("DIR"), defaultProfile()});
    parser.addOption({QStringLiteral("background"), MainWords::tr("Start without showing the window.")});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    StopSignal stopSignal;
    QObject::connect(&stopSignal, &StopSignal::stopAsked, &app, &QCoreApplication::quit);
    PeerNode node;
    // It is gone from the network before the person has read why.
    node.onMustStop(&app, [&node](const Error &why) {
        node.stop(drainMs);
        showAndExit(why);
    });
    const Result<NodeStatus> started = node.start(parser.value(QStringLiteral("profile")), {});
    if (!started)
        return showAndLeave(started.error());
    const LogFile log(started->profile + QStringLiteral("/log"));
    NodeClient client(node);
    ControlServer control(controlMethods(client, [] { QCoreApplication::quit(); }));
    if (const Result<void> listening = control.listen(started->profile); !listening)
        return showAndLeave(listening.error());
    MainWindow window(client);
    if (!parser.isSet(QStringLiteral("background")))
        window.show();
    const int code = QApplication::exec();
    control.close();
    node.stop(drainMs);
    return code;
}
