// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/SingleInstance.h"

#include "core/base/LockFile.h"
#include "core/base/Logging.h"
#include "ui/desktop/SameUser.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>
#include <QWidget>
#include <algorithm>

namespace ttp {

namespace {

constexpr int mostSenders = 16;
constexpr int senderMs = 5000;
constexpr int pauseMs = 50;
constexpr char taken = 'T';
constexpr char notUnderstood = 'N';
constexpr char otherVersion = 'V';

Error failure(ErrorCode code, const QString &subject, const QString &detail)
{
    return {code, Doing::Listening, subject, detail, 0};
}

// The same for every spelling of a path, also before the folder is there.
QString realPath(const QString &folder)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    QString rest;
    while (!info.exists() && !info.isRoot()) {
        rest = QLatin1Char('/') + info.fileName() + rest;
        info.setFile(info.path());
    }
    return info.canonicalFilePath() + rest;
}

// A folder that only this user can enter; empty where there is none.
QString runtimeFolder()
{
#ifdef Q_OS_LINUX
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable())
        return runtime;
#endif
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/torrentttp");
    constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(own) || !QFile::setPermissions(own, onlyOwner))
        return {};
    return own;
}

enum class Delivery { Taken, NotUnderstood, OtherVersion, NoAnswer };

Delivery deliver(const QString &socketName, const QByteArray &frame, const QDeadlineTimer &deadline)
{
    const auto remaining = [&deadline] { return std::max(1, int(deadline.remainingTime())); };
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(remaining()) || !isSameUser(socket))
        return Delivery::NoAnswer;
    letComeToFront(socket);
    socket.write(frame);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(remaining())) {
    }
    while (socket.bytesAvailable() == 0 && socket.waitForReadyRead(remaining())) {
    }
    char answer = 0;
    if (!socket.getChar(&answer))
        return Delivery::NoAnswer;
    if (answer == taken)
        return Delivery::Taken;
    return answer == otherVersion ? Delivery::OtherVersion : Delivery::NotUnderstood;
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent), m_server(new QLocalServer(this))
{
    const QByteArray hash = QCryptographicHash::hash(realPath(profileFolder).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("torrentttp-window-") + QString::fromLatin1(hash.first(10).toHex());
    const QString folder = runtimeFolder();
    if (!folder.isEmpty()) {
        m_lockName = folder + QLatin1Char('/') + name + QStringLiteral(".lock");
#ifdef Q_OS_WIN
        m_socketName = name;
#else
        m_socketName = folder + QLatin1Char('/') + name + QStringLiteral(".sock");
#endif
    }
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
}

SingleInstance::~SingleInstance()
{
    close();
}

Result<SingleInstance::Role> SingleInstance::start(const StartRequest &request, int deadlineMs)
{
    if (m_lockName.isEmpty())
        return failure(ErrorCode::WriteFailed, {}, QStringLiteral("there is no folder for locks"));
    const Result<QByteArray> frame = startframe::encoded(request);
    if (!frame)
        return frame.error();
    m_lock = std::make_unique<QLockFile>(m_lockName);
    m_lock->setStaleLockTime(0); // stale is the lock of a program that is dead, however long it has run
    const QDeadlineTimer deadline(deadlineMs);
    for (int waitMs = 0;; waitMs = pauseMs) {
        if (takeLock(*m_lock, waitMs)) {
            const Result<void> listening = listen();
            return listening ? Result<Role>(Role::First) : listening.error();
        }
        if (m_lock->error() != QLockFile::LockFailedError)
            return failure(ErrorCode::WriteFailed, m_lockName, QStringLiteral("the lock cannot be written"));
        switch (deliver(m_socketName, *frame, deadline)) {
        case Delivery::Taken:
            return Role::HandedOver;
        case Delivery::OtherVersion:
        case Delivery::NotUnderstood:
            return failure(ErrorCode::Unsupported, {}, QStringLiteral("the program that runs is another version"));
        case Delivery::NoAnswer:
            break; // it is starting, or ending, or hangs
        }
        if (deadline.hasExpired())
            return failure(ErrorCode::ProfileInUse, {}, QStringLiteral("the program that runs does not answer"));
    }
}

Result<void> SingleInstance::listen()
{
    QLocalServer::removeServer(m_socketName);
    if (m_server->listen(m_socketName))
        return {};
    const bool denied = m_server->serverError() == QAbstractSocket::SocketAccessError;
    return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed, m_socketName,
                   m_server->errorString());
}

void SingleInstance::close()
{
    m_server->close();
}

void SingleInstance::take(QLocalSocket *socket)
{
    socket->setParent(this);
    ++m_senders;
    connect(socket, &QObject::destroyed, this, [this] { --m_senders; });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (m_senders > mostSenders || !isSameUser(*socket)) {
        socket->abort();
        return;
    }
    socket->setReadBufferSize(startframe::longestFrame + 1);
    QTimer::singleShot(senderMs, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
    readFrom(socket);
}

void SingleInstance::readFrom(QLocalSocket *socket)
{
    const auto request = startframe::decoded(socket->peek(startframe::longestFrame + 1));
    if (request && !*request)
        return;
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    if (!request)
        qCWarning(lcNode).noquote() << "a start of the program:" << describe(request.error());
    const bool isOther = !request && request.error().code == ErrorCode::Unsupported;
    socket->putChar(request ? taken : isOther ? otherVersion : notUnderstood);
    socket->flush();
    socket->disconnectFromServer();
    if (request)
        Q_EMIT received(**request);
}

QByteArray takeActivationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    return token;
}

void bringToFront(QWidget &window, const QByteArray &activationToken)
{
    // On Wayland Qt takes the token from here when it asks the compositor. Elsewhere it would stay, and programs that
    // we start would take it for theirs.
    if (!activationToken.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace ttp
