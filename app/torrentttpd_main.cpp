// SPDX-License-Identifier: GPL-3.0-only
#include "app/DefaultProfile.h"
#include "app/StopSignal.h"
#include "core/base/Encoding.h"
#include "core/base/Logging.h"
#include "core/node/ControlMethods.h"
#include "core/node/ControlServer.h"
#include "core/node/NodeClient.h"
#include "core/node/PeerNode.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <optional>

using namespace ttp;

namespace {

constexpr int drainMs = 3000;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

struct DaemonWords {
    Q_DECLARE_TR_FUNCTIONS(torrentttpd)
};

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        DaemonWords::tr("Shares and fetches datasets without a window; ttp tells it what to do."));
    parser.addOption({QStringLiteral("profile"), DaemonWords::tr("The folder that holds everything this peer is."),
                      QStringLiteral("DIR"), defaultProfile()});
    parser.addOption({QStringLiteral("listen"),
                      DaemonWords::tr("Where to listen: an address or \"any\", and a port; port 0 picks a free one."),
                      QStringLiteral("HOST:PORT")});
    parser.addOption({QStringLiteral("name"), DaemonWords::tr("What this peer calls itself."), QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("url"), DaemonWords::tr("The address that links name first."), QStringLiteral("HOST:PORT")});
    parser.addOption({QStringLiteral("role"), DaemonWords::tr("file, metadata or trust; may be given more than once."),
                      QStringLiteral("ROLE")});
    // Not QCommandLineParser's own: they bring --help-all along, and this program has no options of Qt.
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, DaemonWords::tr("Print this and end.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, DaemonWords::tr("Print the version and end.")});
}

// 0 and 2 mean what they mean for ttp; QCommandLineParser would end with 1 for an option that is not there.
std::optional<int> endEarly(QCommandLineParser &parser)
{
    const bool parsed = parser.parse(QCoreApplication::arguments());
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parsed && parser.isSet(QStringLiteral("version"))) {
        std::fputs("torrentttpd " TTP_VERSION "\n", stdout);
        return 0;
    }
    if (parsed && parser.positionalArguments().isEmpty())
        return std::nullopt;
    const QString what = parsed ? DaemonWords::tr("\"%1\" is one too many").arg(parser.positionalArguments().first())
                                : parser.errorText();
    std::fprintf(stderr, "torrentttpd: %s\n", qPrintable(escapedForDisplay(what)));
    std::fputs(qPrintable(DaemonWords::tr("See torrentttpd --help") + QLatin1Char('\n')), stderr);
    return exitUsage;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "torrentttpd: %s\n", qPrintable(errorText(error)));
    if (!error.detail.isEmpty())
        std::fprintf(stderr, "torrentttpd: %s\n", qPrintable(redacted(describe(error))));
    return error.code == ErrorCode::InvalidInput ? exitUsage : exitFailed;
}

void printReady(const NodeStatus &status)
{
    const QJsonObject ready{{QStringLiteral("event"), QStringLiteral("ready")},
                            {QStringLiteral("url"), status.url},
                            {QStringLiteral("user_id"), status.user.toString()},
                            {QStringLiteral("pin"), status.pin}};
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    // Fewer wake-ups per connection than GLib's loop, and nothing here needs GLib (measured: field notes on the
    // server).
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("torrentttpd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TTP_VERSION));
    Languages languages;
    languages.choose({}); // that of the system
    QCommandLineParser parser;
    describeOptions(parser);
    if (const std::optional<int> code = endEarly(parser))
        return *code;

    StopSignal stopSignal;
    PeerNode node;
    node.onMustStop(&app, [](const Error &why) { QCoreApplication::exit(fail(why)); });
    const NodeOptions options{parser.value(QStringLiteral("listen")), parser.value(QStringLiteral("name")),
                              parser.value(QStringLiteral("url")), parser.values(QStringLiteral("role"))};
    const Result<NodeStatus> started = node.start(parser.value(QStringLiteral("profile")), options);
    if (!started)
        return fail(started.error());
    const LogFile log(started->profile + QStringLiteral("/log"));
    NodeClient client(node);
    ControlServer control(controlMethods(client, [] { QCoreApplication::quit(); }));
    if (const Result<void> listening = control.listen(started->profile); !listening)
        return fail(listening.error());
    QObject::connect(&stopSignal, &StopSignal::stopAsked, &app, &QCoreApplication::quit);
    printReady(*started);
    const int code = app.exec();
    control.close();
    node.stop(drainMs);
    return code;
}
