// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Logging.h"

#include "core/base/Encoding.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <cstdio>

Q_LOGGING_CATEGORY(lcIdentity, "ttp.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "ttp.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "ttp.client", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSharing, "ttp.sharing", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTransfers, "ttp.transfers", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "ttp.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDatabase, "ttp.database", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNode, "ttp.node", QtInfoMsg)

namespace ttp {

namespace {

constexpr qint64 largestLog = 8 * 1024 * 1024;

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression credentials(
        QStringLiteral("((?:bearer|basic)\\s+|[#&]i=|[\"']?(?:auth_id|session_key|token|invite|registration_token)[\"']"
                       "?\\s*[:=]\\s*[\"']?)"
                       "[A-Za-z0-9._~+/=-]+"),
        QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    return out.replace(credentials, QStringLiteral("\\1[hidden]"));
}

QString formattedLogLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(levelWord(type)),
             QLatin1String(context.category ? context.category : "default"), escapedForDisplay(redacted(message)));
}

struct LogFile::Private {
    QMutex mutex;
    QFile file;

    void write(const QString &line)
    {
        const QByteArray bytes = line.toUtf8() + '\n';
        const QMutexLocker lock(&mutex);
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
        if (!file.isOpen())
            return;
        if (file.size() + bytes.size() > largestLog)
            rotate();
        file.write(bytes);
        file.flush();
    }

    void rotate()
    {
        const QString path = file.fileName();
        file.close();
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            std::fputs("the log file cannot be opened again; logging to stderr only\n", stderr);
    }
};

namespace {

// Qt's message handler is a plain function: it can only reach the file through something static.
LogFile *installedLog = nullptr;
void (*forward)(const QString &line) = nullptr;

} // namespace

LogFile::LogFile(const QString &folder) : d(std::make_unique<Private>())
{
    static Private *target = nullptr;
    target = d.get();
    installedLog = this;
    forward = [](const QString &line) { target->write(line); };
    QDir().mkpath(folder);
    d->file.setFileName(folder + QStringLiteral("/torrentttp.log"));
    const bool opened = d->file.open(QIODevice::WriteOnly | QIODevice::Append);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (forward)
            forward(formattedLogLine(type, context, message));
    });
    if (!opened)
        qCWarning(lcNode).noquote() << "no log file in" << folder << d->file.errorString();
    else
        d->file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

LogFile::~LogFile()
{
    if (installedLog != this)
        return;
    qInstallMessageHandler(nullptr);
    forward = nullptr;
    installedLog = nullptr;
}

} // namespace ttp
