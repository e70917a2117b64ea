// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace ttp {

/// A command of ttp, ready to be sent.
struct CommandCall {
    QString method;
    QJsonObject params;
    /// Something moves meanwhile that a person wants to see: the method whose list shows it ("transfers", "shares").
    QString progressMethod;
    /// Carried out by ttp itself, whether or not a program runs on the profile.
    bool isLocal = false;
};

/// One row of the table of commands: how it is called, what it is for, what is sent, and how the answer is shown.
struct Command {
    QString name;
    /// "LINK [--to DIR] [--wait]"
    QString usage;
    /// One translated sentence.
    QString help;
    /// The call for these arguments; InvalidInput, with what is wrong as detail, for arguments that do not fit.
    std::function<Result<CommandCall>(const QStringList &arguments)> parse;
    /// The answer for a person: lines of text without a final line feed.
    std::function<QString(const QJsonValue &answer)> show;
};

/// Every command, in the order of the help.
[[nodiscard]] const QList<Command> &commands();
[[nodiscard]] const Command *findCommand(const QString &name);

/// True when this entry of the list that call.progressMethod answers is what the call is about.
[[nodiscard]] bool isMovedBy(const CommandCall &call, const QJsonObject &entry);

/// Exit codes of ttp (design.md section 2); scripts rely on them.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1,
    ExitUsage = 2,
    ExitNotRunning = 3,
    ExitRefused = 4,
    ExitVerificationFailed = 5,
};

/// Which of them an error that the core answered leads to. InvalidInput is ExitUsage: the shell does not know every
/// rule for what it hands on.
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

} // namespace ttp
