// SPDX-License-Identifier: GPL-3.0-only
#include "app/DefaultProfile.h"
#include "app/DesktopLife.h"
#include "ui/desktop/FileChooser.h"
#include "ui/desktop/Opener.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Languages.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <cstdio>
#include <optional>

using namespace ttp;

namespace {

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(torrentttp)
};

// The program cannot go on; the person reads why, and it ends when they have.
int showAndLeave(const Error &error)
{
    std::fprintf(stderr, "torrentttp: %s\n", qPrintable(errorText(error)));
    auto *box = new QMessageBox(QMessageBox::Critical, MainWords::tr("TorrentTTP cannot go on"), errorText(error));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
    return QCoreApplication::exec();
}

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        MainWords::tr("Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it "
                      "hands over what is to be opened and ends."));
    parser.addOption({QStringLiteral("profile"), MainWords::tr("The folder that holds everything this peer is."),
                      QStringLiteral("DIR"), defaultProfile()});
    parser.addOption({QStringLiteral("background"), MainWords::tr("Start without showing the window.")});
    parser.addPositionalArgument(QStringLiteral("THING"),
                                 MainWords::tr("A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to "
                                               "share. It is shown in the window; nothing starts by itself."),
                                 QStringLiteral("[THING…]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

StartRequest requestOf(const QCommandLineParser &parser)
{
    StartRequest request = startRequestOf(parser.positionalArguments(), QDir::currentPath());
    request.background = parser.isSet(QStringLiteral("background"));
    request.activationToken = takeActivationToken();
    return request;
}

// The exit code where this start has nothing more to do.
std::optional<int> handOver(SingleInstance &instance, const StartRequest &request)
{
    const Result<SingleInstance::Role> role = instance.start(request);
    if (role)
        return *role == SingleInstance::Role::HandedOver ? std::optional(0) : std::nullopt;
    switch (role.error().code) {
    case ErrorCode::ProfileInUse:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
        return showAndLeave(role.error());
    default:
        // Nobody can hand anything over to it then; the profile has a lock of its own.
        std::fprintf(stderr, "torrentttp: %s\n", qPrintable(errorText(role.error())));
        return std::nullopt;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("torrentttp"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TTP_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("torrentttp"));
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    Languages languages;
    languages.choose({}); // that of the system
    QCommandLineParser parser;
    describeOptions(parser);
    parser.process(app);
    Theme theme(platformScheme()); // also for what is said before there is a window
    const QString profile = parser.value(QStringLiteral("profile"));
    const StartRequest request = requestOf(parser);
    SingleInstance instance(profile);
    if (const std::optional<int> code = handOver(instance, request))
        return *code;
    DesktopOpener opener;
    DialogFileChooser chooser;
    DesktopLife life({theme, languages, instance, opener, chooser}, profile);
    life.begin(request);
    return QApplication::exec();
}
