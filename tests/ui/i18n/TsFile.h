// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ttp {

/// One string of the program in a file of lupdate.
struct TsMessage {
    QString context;
    QString source;
    /// What tells it from the same source elsewhere in that context.
    QString comment;
    /// "//:", for the translator.
    QString note;
    bool isNumerus = false;
    /// One, or one for each form of the plural.
    QStringList translations;
    /// Empty when it is translated; "unfinished", "vanished", "obsolete".
    QString type;
};

struct TsFile {
    QString path;
    QString language;
    QList<TsMessage> messages;
    /// Why it cannot be read; empty when it could.
    QString error;
};

[[nodiscard]] TsFile readTs(const QString &path);
/// False when it cannot be written.
[[nodiscard]] bool writeTs(const TsFile &file);

} // namespace ttp
