// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/Opener.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#ifdef TTP_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace ttp {

namespace {

bool openLocal(const QString &path)
{
    return QFileInfo::exists(path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

#ifdef TTP_HAVE_DBUS
constexpr int fileManagerMs = 5000;

// https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
void selectInFileManager(const QString &path)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << QString();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, fileManagerMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, path] {
        if (watcher->isError())
            openLocal(QFileInfo(path).absolutePath());
        watcher->deleteLater();
    });
}
#endif

} // namespace

bool DesktopOpener::openPath(const QString &path)
{
    return openLocal(path);
}

bool DesktopOpener::showInFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return false;
#if defined(Q_OS_WIN)
    return QProcess::startDetached(QStringLiteral("explorer.exe"),
                                   {QStringLiteral("/select,"), QDir::toNativeSeparators(info.absoluteFilePath())});
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(QStringLiteral("/usr/bin/open"), {QStringLiteral("-R"), info.absoluteFilePath()});
#elif defined(TTP_HAVE_DBUS)
    if (QDBusConnection::sessionBus().isConnected()) {
        selectInFileManager(info.absoluteFilePath());
        return true;
    }
    return openLocal(info.absolutePath());
#else
    return openLocal(info.absolutePath());
#endif
}

bool DesktopOpener::openUrl(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const bool isWeb = scheme == QStringLiteral("https") || scheme == QStringLiteral("http");
    return (isWeb || scheme == QStringLiteral("mailto")) && QDesktopServices::openUrl(url);
}

} // namespace ttp
