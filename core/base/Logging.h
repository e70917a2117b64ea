// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <memory>

Q_DECLARE_LOGGING_CATEGORY(lcIdentity)
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcClient)
Q_DECLARE_LOGGING_CATEGORY(lcSharing)
Q_DECLARE_LOGGING_CATEGORY(lcTransfers)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcDatabase)
Q_DECLARE_LOGGING_CATEGORY(lcNode)

namespace ttp {

/// One line of the log as it is written: time, level, category, and the message with every control character escaped
/// and everything that looks like a credential (Bearer and Basic values, i= of a link) replaced by "[hidden]".
/// Safe on every thread.
[[nodiscard]] QString formattedLogLine(QtMsgType type, const QMessageLogContext &context, const QString &message);

/// Replaces what looks like a credential by "[hidden]". The second net: the first is that secrets have type Secret.
[[nodiscard]] QString redacted(const QString &text);

/// While it lives, log lines go to stderr and to a file of at most 8 MiB (one older file is kept beside it).
/// One at a time in a program; made and destroyed on the main thread, lines may come from every thread.
class LogFile
{
public:
    /// Opens folder/torrentttp.log for appending, making the folder; where that cannot be done lines go to stderr only.
    explicit LogFile(const QString &folder);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ttp
