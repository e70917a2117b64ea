// SPDX-License-Identifier: GPL-3.0-only
#include "app/DefaultProfile.h"
#include "app/cli/Answers.h"
#include "app/cli/Commands.h"
#include "app/cli/ControlConnection.h"
#include "app/cli/Terminal.h"
#include "core/base/Logging.h"
#include "core/node/StatusJson.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace ttp;

namespace {

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(ttp)
};

struct GlobalOptions {
    QString profile;
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList rest;
};

Result<GlobalOptions> parseGlobal(QStringList words)
{
    GlobalOptions options;
    options.profile = defaultProfile();
    while (!words.isEmpty() && words.first().startsWith(QLatin1Char('-'))) {
        const QString word = words.takeFirst();
        if (word == QStringLiteral("--json")) {
            options.json = true;
        } else if (word == QStringLiteral("--help") || word == QStringLiteral("-h")) {
            options.help = true;
        } else if (word == QStringLiteral("--version")) {
            options.version = true;
        } else if (word == QStringLiteral("--profile") && !words.isEmpty()) {
            options.profile = words.takeFirst();
        } else {
            return Error{
                ErrorCode::InvalidInput, Doing::Commanding, {}, MainWords::tr("there is no option %1").arg(word), 0};
        }
    }
    options.rest = words;
    return options;
}

QString overview()
{
    QString text = MainWords::tr("Usage: ttp [--profile DIR] [--json] COMMAND [ARGUMENTS]\n\nCommands:\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1 %2\n        %3\n").arg(command.name, command.usage, command.help);
    return text + MainWords::tr("\nExit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by "
                                "the other side, 5 verification failed\n");
}

int usageFailure(const QString &what, const Command *command)
{
    printError(MainWords::tr("ttp: %1").arg(what));
    if (command)
        printError(MainWords::tr("Usage: ttp %1 %2").arg(command->name, command->usage));
    else
        printError(MainWords::tr("See ttp --help"));
    return ExitUsage;
}

// The one thing among those that move which this call is about: the newest.
QJsonObject newest(const QJsonValue &list, const QString &transfer)
{
    const QJsonArray all = list.toArray();
    for (const QJsonValue entry : all) {
        if (entry.toObject().value(QStringLiteral("transfer_id")).toString() == transfer && !transfer.isEmpty())
            return entry.toObject();
    }
    return all.isEmpty() ? QJsonObject() : all.last().toObject();
}

Result<QJsonValue> carryOut(ControlConnection &core, const CommandCall &call, bool showProgress)
{
    const int request = core.send(call.method, call.params);
    const bool moves = showProgress && !call.progressMethod.isEmpty();
    auto answer = core.receive(request, moves ? 500 : -1);
    while (!answer) {
        const Result<QJsonValue> list = core.call(call.progressMethod);
        const QString transfer = call.params.value(QStringLiteral("transfer_id")).toString();
        if (list)
            showTransient(progressLine(newest(*list, transfer), terminalWidth()));
        answer = core.receive(request, 500);
    }
    if (moves)
        clearTransient();
    return *answer;
}

int report(const Result<QJsonValue> &answer, const Command &command, bool json)
{
    if (!answer) {
        if (json)
            printJson(QJsonObject{{QStringLiteral("error"), toJson(answer.error())}});
        printError(MainWords::tr("ttp: %1").arg(errorText(answer.error())));
        // What is wrong with an input only the detail tells.
        if (answer.error().code == ErrorCode::InvalidInput && !answer.error().detail.isEmpty())
            printError(MainWords::tr("ttp: %1").arg(redacted(answer.error().detail)));
        return exitCodeOf(answer.error().code);
    }
    if (json)
        printJson(*answer);
    else if (const QString text = command.show(*answer); !text.isEmpty())
        printLines(text);
    const QJsonObject object = answer->toObject();
    if (command.name == QStringLiteral("verify") && !object.value(QStringLiteral("ok")).toBool())
        return ExitVerificationFailed;
    if (object.value(QStringLiteral("state")).toString() == QStringLiteral("failed"))
        return exitCodeOf(errorFromJson(object.value(QStringLiteral("error")).toObject()).code);
    return ExitDone;
}

int run(const GlobalOptions &options)
{
    const Command *command = findCommand(options.rest.value(0));
    if (!command)
        return usageFailure(MainWords::tr("there is no command \"%1\"").arg(options.rest.value(0)), nullptr);
    const QStringList arguments = options.rest.mid(1);
    if (arguments.contains(QStringLiteral("--help"))) {
        printLines(MainWords::tr("Usage: ttp %1 %2\n%3").arg(command->name, command->usage, command->help));
        return ExitDone;
    }
    const Result<CommandCall> call = command->parse(arguments);
    if (!call)
        return usageFailure(call.error().detail, command);
    ControlConnection core;
    if (const Result<void> opened = core.open(options.profile); !opened)
        return report(opened.error(), *command, options.json);
    return report(carryOut(core, *call, !options.json && isTerminal()), *command, options.json);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("torrentttp"));
    const Result<GlobalOptions> options = parseGlobal(QCoreApplication::arguments().mid(1));
    if (!options)
        return usageFailure(options.error().detail, nullptr);
    if (options->version) {
        printLines(QStringLiteral("ttp " TTP_VERSION));
        return ExitDone;
    }
    if (options->help || options->rest.isEmpty()) {
        printLines(overview());
        return options->help ? ExitDone : ExitUsage;
    }
    return run(*options);
}
