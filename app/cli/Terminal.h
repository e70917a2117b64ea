// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Secret.h"

#include <QJsonValue>
#include <QString>
#include <optional>

/// Where ttp reads and writes: answers go to stdout, everything else to stderr.
namespace ttp {

/// True when a person looks: both stdout and stderr are terminals.
[[nodiscard]] bool isTerminal();
/// Columns of the terminal; 80 where that is not known.
[[nodiscard]] int terminalWidth();

/// The first line of the standard input, without what ends it; at most 64 KiB.
[[nodiscard]] QString lineFromInput();

/// True when somebody types on the standard input.
[[nodiscard]] bool isInputTerminal();
/// The first line of the standard input, without what ends it, as bytes; on a terminal the prompt goes to stderr and
/// what is typed is not shown. Nothing when the input ends before anything came, or Ctrl+C is typed. Of a longer one
/// than 1024 bytes the first 1025. What comes behind is left in the input.
[[nodiscard]] std::optional<Secret> secretFromInput(const QString &prompt);

void printLines(const QString &text);
void printError(const QString &text);
/// One line of JSON, the only one on stdout.
void printJson(const QJsonValue &value);
/// False when something of the above did not get to stdout: a full disk, a closed pipe.
[[nodiscard]] bool wroteEverything();
/// A line on stderr that the next one replaces.
void showTransient(const QString &line);
void clearTransient();

} // namespace ttp
