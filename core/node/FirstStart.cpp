// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/FirstStart.h"

#include "core/identity/Address.h"
#include "core/node/NodeSettings.h"
#include "core/node/OwnAddresses.h"
#include "core/node/ProfileFolder.h"

#include <QHostAddress>
#include <QTcpServer>

namespace ttp {

namespace {

ErrorCode codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorCode::PortInUse;
    case QAbstractSocket::SocketAccessError:
        return ErrorCode::PermissionDenied;
    default:
        return ErrorCode::InvalidInput;
    }
}

std::optional<QHostAddress> hostOf(const QString &listenHost)
{
    if (listenHost == QStringLiteral("any"))
        return QHostAddress(QHostAddress::Any);
    const auto address = Address::fromText(listenHost);
    return address ? std::optional<QHostAddress>(address->host()) : std::nullopt;
}

// The port that the system gave for this one; nobody listens there afterwards.
Result<quint16> tryPort(const QString &listenHost, quint16 port)
{
    const QString place = QStringLiteral("%1:%2").arg(listenHost).arg(port);
    const std::optional<QHostAddress> host = hostOf(listenHost);
    if (!host)
        return Error{ErrorCode::InvalidInput, Doing::Listening, place, QStringLiteral("not an address"), 0};
    QTcpServer server;
    if (!server.listen(*host, port))
        return Error{codeOf(server.serverError()), Doing::Listening, place, server.errorString(), 0};
    return server.serverPort();
}

quint16 freePort(const QString &listenHost)
{
    const Result<quint16> usual = tryPort(listenHost, usualPort);
    return usual ? *usual : tryPort(listenHost, 0).valueOr(0);
}

} // namespace

Result<void> checkPort(const QString &listenHost, quint16 port)
{
    const Result<quint16> tried = tryPort(listenHost, port);
    return tried ? Result<void>() : Result<void>(tried.error());
}

Result<FirstStart> firstStart(const QString &profileFolder)
{
    const Result<NodeSettings> settings = readSettings(profileFolder);
    if (!settings)
        return settings.error();
    FirstStart first;
    first.isNew = ProfileFolder::isNew(profileFolder);
    first.name = settings->name;
    first.downloadFolder = settings->downloadFolder;
    first.port = settings->port == 0 ? freePort(settings->listenHost) : settings->port;
    const QList<HostPort> places = OwnAddresses(settings->url, settings->listenHost, first.port).forLinks();
    for (const HostPort &place : places)
        first.addresses.append(place.toString());
    return first;
}

} // namespace ttp
