// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/ControlConnection.h"

#include "core/node/ControlAddress.h"
#include "core/node/StatusJson.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace ttp {

namespace {

constexpr int connectTimeoutMs = 5000;

Result<QJsonValue> resultOf(const QJsonObject &answer)
{
    if (answer.contains(QStringLiteral("result")))
        return answer.value(QStringLiteral("result"));
    const QJsonObject error = answer.value(QStringLiteral("error")).toObject();
    if (error.value(QStringLiteral("data")).isObject())
        return errorFromJson(error.value(QStringLiteral("data")).toObject());
    return Error{ErrorCode::Internal, Doing::Commanding, {}, error.value(QStringLiteral("message")).toString(), 0};
}

} // namespace

Result<void> ControlConnection::open(const QString &profileFolder)
{
    m_profile = profileFolder;
    m_socket.connectToServer(controlSocketName(profileFolder));
    if (m_socket.waitForConnected(connectTimeoutMs))
        return {};
    const bool denied = m_socket.error() == QLocalSocket::SocketAccessError;
    return Error{denied ? ErrorCode::PermissionDenied : ErrorCode::NotRunning, Doing::Connecting, profileFolder,
                 denied ? m_socket.errorString() : QString(), 0};
}

int ControlConnection::send(const QString &method, const QJsonObject &params)
{
    const QJsonObject request{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                              {QStringLiteral("id"), ++m_lastRequest},
                              {QStringLiteral("method"), method},
                              {QStringLiteral("params"), params}};
    m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_socket.flush();
    return m_lastRequest;
}

std::optional<Result<QJsonValue>> ControlConnection::receive(int request, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(timeoutMs));
    while (!m_answers.contains(request)) {
        if (m_socket.state() != QLocalSocket::ConnectedState && !m_socket.canReadLine()) {
            if (m_refusal)
                return Result<QJsonValue>(*m_refusal);
            return Result<QJsonValue>(Error{ErrorCode::NotRunning, Doing::Commanding, m_profile,
                                            QStringLiteral("the program has stopped before it answered"), 0});
        }
        if (!readLine(int(deadline.remainingTime())) && deadline.hasExpired())
            return std::nullopt;
    }
    return resultOf(m_answers.take(request));
}

Result<QJsonValue> ControlConnection::call(const QString &method, const QJsonObject &params)
{
    const int request = send(method, params);
    return *receive(request, -1);
}

bool ControlConnection::readLine(int timeoutMs)
{
    if (!m_socket.canReadLine() && !m_socket.waitForReadyRead(timeoutMs))
        return false;
    while (m_socket.canReadLine()) {
        const QJsonObject answer = QJsonDocument::fromJson(m_socket.readLine()).object();
        // Without an id it is about a line that the core could not make sense of; the connection ends with it.
        if (answer.value(QStringLiteral("id")).isNull()) {
            const QString text =
                answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
            m_refusal = Error{ErrorCode::TooLarge, Doing::Commanding, {}, text, 0};
            continue;
        }
        m_answers.insert(answer.value(QStringLiteral("id")).toInt(), answer);
    }
    return true;
}

} // namespace ttp
