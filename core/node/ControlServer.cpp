// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ControlServer.h"

#include "core/node/ControlAddress.h"
#include "core/node/StatusJson.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <utility>

namespace ttp {

namespace {

// As many paths as one command line may carry, made absolute.
constexpr qint64 longestLine = 16 * 1024 * 1024;
// JSON-RPC 2.0, section 5.1
constexpr int parseError = -32700;
constexpr int invalidRequest = -32600;
constexpr int methodNotFound = -32601;
constexpr int invalidParams = -32602;
constexpr int failed = -32000;

void send(QLocalSocket *socket, QJsonObject message)
{
    message.insert(QStringLiteral("jsonrpc"), QStringLiteral("2.0"));
    socket->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
}

QJsonObject errorMessage(const QJsonValue &id, int code, const QString &text, const QJsonValue &data = {})
{
    QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), text}};
    if (!data.isUndefined() && !data.isNull())
        error.insert(QStringLiteral("data"), data);
    return {{QStringLiteral("id"), id}, {QStringLiteral("error"), error}};
}

int codeOf(const Error &error)
{
    if (error.doing != Doing::Commanding)
        return failed;
    if (error.code == ErrorCode::Unsupported)
        return methodNotFound;
    return error.code == ErrorCode::InvalidInput ? invalidParams : failed;
}

void refuse(QLocalSocket *socket, int code, const QString &text)
{
    send(socket, errorMessage(QJsonValue::Null, code, text));
    socket->disconnectFromServer();
}

} // namespace

ControlServer::ControlServer(Method method, QObject *parent)
    : QObject(parent), m_server(new QLocalServer(this)), m_method(std::move(method))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
}

ControlServer::~ControlServer()
{
    close();
}

Result<void> ControlServer::listen(const QString &profileFolder)
{
    const QString name = controlSocketName(profileFolder);
    QLocalServer::removeServer(name);
    if (m_server->listen(name))
        return {};
    const bool denied = m_server->serverError() == QAbstractSocket::SocketAccessError;
    return Error{denied ? ErrorCode::PermissionDenied : ErrorCode::PortInUse, Doing::Listening, name,
                 m_server->errorString(), 0};
}

void ControlServer::close()
{
    m_server->close();
}

void ControlServer::take(QLocalSocket *socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(longestLine + 1);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
    readFrom(socket);
}

void ControlServer::readFrom(QLocalSocket *socket)
{
    // What follows a line that was refused is not looked at any more.
    while (socket->state() == QLocalSocket::ConnectedState && socket->canReadLine()) {
        const QByteArray line = socket->readLine(longestLine + 1);
        if (!line.trimmed().isEmpty())
            carryOut(socket, line);
    }
    if (socket->state() == QLocalSocket::ConnectedState && socket->bytesAvailable() > longestLine)
        refuse(socket, parseError, QStringLiteral("a request is one line of at most 16 MiB"));
}

void ControlServer::carryOut(QLocalSocket *socket, const QByteArray &line)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return refuse(socket, parseError, parsed.errorString());
    const QJsonObject request = document.object();
    const QJsonValue id = request.value(QStringLiteral("id"));
    const QString name = request.value(QStringLiteral("method")).toString();
    const bool plain = document.isObject() && !name.isEmpty() && (id.isString() || id.isDouble()) &&
                       request.value(QStringLiteral("jsonrpc")) == QStringLiteral("2.0");
    if (!plain)
        return refuse(socket, invalidRequest, QStringLiteral("not a JSON-RPC 2.0 request with method and id"));
    const Reply reply = [guard = QPointer(socket), id](const Result<QJsonValue> &result) {
        if (!guard)
            return;
        if (result)
            send(guard, {{QStringLiteral("id"), id}, {QStringLiteral("result"), result.value()}});
        else
            send(guard, errorMessage(id, codeOf(result.error()), describe(result.error()), toJson(result.error())));
    };
    const QJsonValue params = request.value(QStringLiteral("params"));
    if (!params.isUndefined() && !params.isObject()) {
        return reply(Error{ErrorCode::InvalidInput, Doing::Commanding, QStringLiteral("params"),
                           QStringLiteral("must be an object"), 0});
    }
    m_method(name, params.toObject(), socket, reply);
}

} // namespace ttp
