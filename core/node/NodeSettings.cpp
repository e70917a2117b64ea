// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/NodeSettings.h"

#include "core/base/Encoding.h"
#include "core/identity/Address.h"
#include "core/protocol/HostPort.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

namespace ttp {

namespace {

QString fileOf(const QString &profileFolder)
{
    return profileFolder + QStringLiteral("/settings.ini");
}

Error wrongValue(const QString &file, const QString &key, const QString &takes)
{
    return {ErrorCode::InvalidInput, Doing::ReadingSettings, file, QStringLiteral("%1 must be %2").arg(key, takes), 0};
}

Result<qint64> numberOf(const QSettings &settings, const QString &key, qint64 otherwise, qint64 most)
{
    if (!settings.contains(key))
        return otherwise;
    bool ok = false;
    const qint64 value = settings.value(key).toString().toLongLong(&ok);
    if (!ok || value < 0 || value > most)
        return wrongValue(settings.fileName(), key, QStringLiteral("a number from 0 to %1").arg(most));
    return value;
}

Result<void> readNumbers(const QSettings &file, NodeSettings &settings)
{
    constexpr qint64 mostRate = 1LL << 50;
    const auto port = numberOf(file, QStringLiteral("port"), 0, 65535);
    const auto up = numberOf(file, QStringLiteral("up_limit"), 0, mostRate);
    const auto down = numberOf(file, QStringLiteral("down_limit"), 0, mostRate);
    const auto active = numberOf(file, QStringLiteral("active_transfers"), settings.activeTransfers, 100);
    for (const auto *number : {&port, &up, &down, &active}) {
        if (!*number)
            return number->error();
    }
    settings.port = quint16(*port);
    settings.upLimit = *up;
    settings.downLimit = *down;
    settings.activeTransfers = std::max(1, int(*active));
    return {};
}

bool isName(const QString &name)
{
    constexpr qsizetype longest = 100;
    return !name.trimmed().isEmpty() && name.size() <= longest && !name.contains(u'\n') &&
           escapedForDisplay(name) == name;
}

} // namespace

Result<void> checkSettings(const NodeSettings &settings)
{
    static const QStringList registrations{QStringLiteral("invite"), QStringLiteral("approval"),
                                           QStringLiteral("closed")};
    static const QStringList roles{QStringLiteral("file"), QStringLiteral("metadata"), QStringLiteral("trust")};
    const auto wrong = [](const char *key, const char *takes) {
        return wrongValue(QString(), QLatin1String(key), QLatin1String(takes));
    };
    if (!isName(settings.name))
        return wrong("name", "1 to 100 characters on one line");
    if (settings.listenHost != QStringLiteral("any") && !Address::fromText(settings.listenHost))
        return wrong("listen", "an address of this machine, or any");
    if (!settings.url.isEmpty() && !HostPort::fromString(settings.url))
        return wrong("url", "HOST:PORT, for example peer.example.org:8470");
    if (!registrations.contains(settings.registration))
        return wrong("registration", "invite, approval or closed");
    for (const QString &proxy : settings.trustedProxies) {
        if (!Address::fromText(proxy))
            return wrong("trusted_proxies", "addresses, with a comma between them");
    }
    for (const QString &role : settings.roles) {
        if (!roles.contains(role))
            return wrong("role", "file, metadata or trust");
    }
    return {};
}

Result<NodeSettings> readSettings(const QString &profileFolder)
{
    NodeSettings settings;
    settings.name = QHostInfo::localHostName();
    if (!isName(settings.name))
        settings.name = QStringLiteral("peer");
    settings.downloadFolder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path = fileOf(profileFolder);
    if (!QFileInfo::exists(path))
        return settings;
    const QSettings file(path, QSettings::IniFormat);
    if (!QFileInfo(path).isReadable() || file.status() != QSettings::NoError)
        return Error{ErrorCode::ReadFailed, Doing::ReadingSettings, path, QStringLiteral("not a settings file"), 0};
    const auto text = [&file](const QString &key, const QString &otherwise) {
        return file.value(key, otherwise).toString();
    };
    settings.name = text(QStringLiteral("name"), settings.name);
    settings.listenHost = text(QStringLiteral("listen"), settings.listenHost);
    settings.url = text(QStringLiteral("url"), settings.url);
    settings.downloadFolder = text(QStringLiteral("download_folder"), settings.downloadFolder);
    settings.registration = text(QStringLiteral("registration"), settings.registration);
    settings.trustedProxies = file.value(QStringLiteral("trusted_proxies")).toStringList();
    settings.roles = file.value(QStringLiteral("roles")).toStringList();
    if (const Result<void> numbers = readNumbers(file, settings); !numbers)
        return numbers.error();
    if (const Result<void> sound = checkSettings(settings); !sound) {
        Error error = sound.error();
        error.subject = path;
        return error;
    }
    return settings;
}

Result<void> makeDownloadFolder(const QString &path)
{
    const auto wrong = [&path](ErrorCode code, const QString &detail) {
        return Error{code, Doing::WritingSettings, path, detail, 0};
    };
    if (!QDir::isAbsolutePath(path))
        return wrong(ErrorCode::InvalidInput, QStringLiteral("the folder must be an absolute path"));
    if (!QFileInfo::exists(path) && !QDir().mkpath(path))
        return wrong(ErrorCode::WriteFailed, QStringLiteral("the folder cannot be made"));
    const QFileInfo folder(path);
    if (!folder.isDir())
        return wrong(ErrorCode::InvalidInput, QStringLiteral("not a folder"));
    if (!folder.isWritable())
        return wrong(ErrorCode::PermissionDenied, QStringLiteral("the folder cannot be written to"));
    return {};
}

Result<void> writeSettings(const QString &profileFolder, const NodeSettings &settings)
{
    const QString path = fileOf(profileFolder);
    QSettings file(path, QSettings::IniFormat);
    file.setValue(QStringLiteral("name"), settings.name);
    file.setValue(QStringLiteral("listen"), settings.listenHost);
    file.setValue(QStringLiteral("port"), settings.port);
    file.setValue(QStringLiteral("url"), settings.url);
    file.setValue(QStringLiteral("download_folder"), settings.downloadFolder);
    file.setValue(QStringLiteral("registration"), settings.registration);
    file.setValue(QStringLiteral("up_limit"), settings.upLimit);
    file.setValue(QStringLiteral("down_limit"), settings.downLimit);
    file.setValue(QStringLiteral("active_transfers"), settings.activeTransfers);
    file.setValue(QStringLiteral("trusted_proxies"), settings.trustedProxies);
    file.setValue(QStringLiteral("roles"), settings.roles);
    file.sync(); // QSettings writes a new file and renames it over the old one
    if (file.status() != QSettings::NoError)
        return Error{ErrorCode::WriteFailed, Doing::WritingSettings, path, QStringLiteral("cannot be written"), 0};
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace ttp
