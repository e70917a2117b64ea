// SPDX-License-Identifier: GPL-3.0-only
#include "app/DefaultProfile.h"
#include "app/cli/Answers.h"
#include "app/cli/CommandArguments.h"
#include "app/cli/Commands.h"
#include "app/cli/ControlConnection.h"
#include "app/cli/IdentityCommand.h"
#include "app/cli/Terminal.h"
#include "core/base/Encoding.h"
#include "core/base/Logging.h"
#include "core/node/StatusJson.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Languages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <optional>

using namespace ttp;

namespace {

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(ttp)
};

struct GlobalOptions {
    QString profile = defaultProfile();
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList rest;
    std::optional<Error> wrong;
};

bool isHelp(const QString &word)
{
    return word == QStringLiteral("--help") || word == QStringLiteral("-h");
}

// What stands before the command. --json is seen even where something else is wrong: whoever reads JSON gets JSON.
GlobalOptions parseGlobal(QStringList words)
{
    GlobalOptions options;
    const QString profile = QStringLiteral("--profile");
    while (!words.isEmpty() && words.first().startsWith(QLatin1Char('-'))) {
        const QString word = words.takeFirst();
        if (word == QStringLiteral("--json"))
            options.json = true;
        else if (isHelp(word))
            options.help = true;
        else if (word == QStringLiteral("--version"))
            options.version = true;
        else if (word == profile && !words.isEmpty())
            options.profile = words.takeFirst();
        else if (word.startsWith(profile + QLatin1Char('=')))
            options.profile = word.section(QLatin1Char('='), 1);
        else if (!options.wrong)
            options.wrong = usageError(word == profile ? MainWords::tr("%1 needs a value").arg(word)
                                                       : MainWords::tr("there is no option %1").arg(word));
    }
    options.rest = words;
    if (options.profile.isEmpty() && !options.wrong)
        options.wrong = usageError(MainWords::tr("%1 needs a value").arg(profile));
    return options;
}

QString usageLine(const Command &command)
{
    return MainWords::tr("Usage: ttp [--profile DIR] [--json] %1 %2").arg(command.name, command.usage).trimmed();
}

QString overview()
{
    QString text = MainWords::tr("Usage: ttp [--profile DIR] [--json] COMMAND [ARGUMENTS]\n\n"
                                 "Tells the program that runs on a profile what to do.\n\n"
                                 "  --profile DIR  the folder of that peer (default: %1)\n"
                                 "  --json         exactly one JSON document on stdout, for programs\n"
                                 "  --help         this text, or behind a command what it does\n"
                                 "  --version      the version\n\n"
                                 "Commands:\n")
                       .arg(defaultProfile());
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1\n        %2\n")
                    .arg((command.name + QLatin1Char(' ') + command.usage).trimmed(), command.help);
    }
    return text + MainWords::tr("\nExit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by "
                                "the other side, 5 verification failed");
}

// What was asked for about ttp itself: text for a person, the same as a document for a program.
int tell(const QString &member, const QString &text, bool json)
{
    if (json)
        printJson(QJsonObject{{member, text}});
    else
        printLines(text);
    return ExitDone;
}

int usageFailure(const Error &error, const Command *command, bool json)
{
    if (json)
        printJson(QJsonObject{{QStringLiteral("error"), toJson(error)}});
    printError(MainWords::tr("ttp: %1").arg(escapedForDisplay(redacted(error.detail))));
    printError(command ? usageLine(*command) : MainWords::tr("See ttp --help"));
    return ExitUsage;
}

// The one thing among those that move which this call is about.
QJsonObject movedBy(const CommandCall &call, const QJsonValue &list)
{
    QJsonObject newest;
    for (const QJsonValue entry : list.toArray()) {
        if (isMovedBy(call, entry.toObject()))
            newest = entry.toObject();
    }
    return newest;
}

Result<QJsonValue> carryOut(ControlConnection &core, const CommandCall &call, bool showProgress)
{
    const int request = core.send(call.method, call.params);
    const bool moves = showProgress && !call.progressMethod.isEmpty();
    auto answer = core.receive(request, moves ? 500 : -1);
    while (!answer) {
        const Result<QJsonValue> list = core.call(call.progressMethod);
        const QJsonObject moving = list ? movedBy(call, *list) : QJsonObject();
        if (!moving.isEmpty())
            showTransient(progressLine(moving, terminalWidth()));
        answer = core.receive(request, 500);
    }
    if (moves)
        clearTransient();
    return *answer;
}

int reportFailure(const Error &error, bool json)
{
    if (json)
        printJson(QJsonObject{{QStringLiteral("error"), toJson(error)}});
    printError(MainWords::tr("ttp: %1").arg(errorText(error)));
    if (!error.detail.isEmpty())
        printError(QStringLiteral("     ") + escapedForDisplay(redacted(error.detail)));
    return exitCodeOf(error);
}

int report(const Result<QJsonValue> &answer, const Command &command, bool json)
{
    if (!answer)
        return reportFailure(answer.error(), json);
    if (json)
        printJson(*answer);
    else if (const QString text = command.show(*answer); !text.isEmpty())
        printLines(text);
    const QJsonObject object = answer->toObject();
    if (command.name == QStringLiteral("verify") && !object.value(QStringLiteral("ok")).toBool())
        return ExitVerificationFailed;
    if (object.value(QStringLiteral("state")).toString() == QStringLiteral("failed"))
        return exitCodeOf(errorFromJson(object.value(QStringLiteral("error")).toObject()));
    return ExitDone;
}

// A link may hold an invitation, and what stands on a command line everybody on the machine can read: "-" takes it from
// the standard input.
QStringList withLinkFromInput(const QString &command, QStringList arguments)
{
    const bool takesLink = command == QStringLiteral("register") || command == QStringLiteral("get");
    if (takesLink && arguments.value(0) == QStringLiteral("-"))
        arguments[0] = lineFromInput();
    return arguments;
}

int run(const GlobalOptions &options)
{
    const Command *command = findCommand(options.rest.value(0));
    if (!command) {
        const QString detail = MainWords::tr("there is no command \"%1\"").arg(options.rest.value(0));
        return usageFailure(usageError(detail), nullptr, options.json);
    }
    const QStringList arguments = options.rest.mid(1);
    const QStringList beforeDashes = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    if (options.help || std::any_of(beforeDashes.begin(), beforeDashes.end(), isHelp)) {
        const QString text = usageLine(*command) + QStringLiteral("\n\n") + command->help;
        return tell(QStringLiteral("help"), text, options.json);
    }
    const Result<CommandCall> call = command->parse(withLinkFromInput(command->name, arguments));
    if (!call)
        return usageFailure(call.error(), command, options.json);
    if (call->isLocal)
        return report(carryOutIdentity(options.profile, *call), *command, options.json);
    ControlConnection core;
    if (const Result<void> opened = core.open(options.profile); !opened)
        return reportFailure(opened.error(), options.json);
    return report(carryOut(core, *call, !options.json && isTerminal()), *command, options.json);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("torrentttp"));
    Languages languages;
    languages.choose({}); // that of the system
    const GlobalOptions options = parseGlobal(QCoreApplication::arguments().mid(1));
    int code = ExitUsage;
    if (options.wrong)
        code = usageFailure(*options.wrong, nullptr, options.json);
    else if (options.version)
        code = tell(QStringLiteral("version"), QStringLiteral("ttp " TTP_VERSION), options.json);
    else if (!options.rest.isEmpty())
        code = run(options);
    else if (options.help)
        code = tell(QStringLiteral("help"), overview(), options.json);
    else
        code = usageFailure(usageError(MainWords::tr("say what to do")), nullptr, options.json);
    // An answer that did not arrive is no success.
    return wroteEverything() || code != ExitDone ? code : int(ExitFailed);
}
