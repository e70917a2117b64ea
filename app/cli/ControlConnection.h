// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QLocalSocket>

namespace ttp {

/// The shell's end of the local socket: sends JSON-RPC 2.0 requests and waits for their answers. Blocks; there is
/// nothing else for a command to do. One thread.
class ControlConnection
{
public:
    /// NotRunning with the profile as subject when nothing listens there; PermissionDenied when it is somebody else's.
    [[nodiscard]] Result<void> open(const QString &profileFolder);

    /// Sends a request and returns its number.
    [[nodiscard]] int send(const QString &method, const QJsonObject &params);
    /// The answer to that request, or nothing when it has not come within timeoutMs (-1: for ever). Answers to others
    /// are kept for their own call. An error of the core as it was there; NotRunning when it has stopped; TooLarge when
    /// it would not read the request.
    [[nodiscard]] std::optional<Result<QJsonValue>> receive(int request, int timeoutMs);
    /// send() and receive() without a time limit.
    [[nodiscard]] Result<QJsonValue> call(const QString &method, const QJsonObject &params = {});

private:
    [[nodiscard]] bool readLine(int timeoutMs);

    QString m_profile;
    QLocalSocket m_socket;
    std::optional<Error> m_refusal;
    QHash<int, QJsonObject> m_answers;
    int m_lastRequest = 0;
};

} // namespace ttp
