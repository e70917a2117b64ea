// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <functional>

class QLocalServer;
class QLocalSocket;

namespace ttp {

/// The door for ttp: JSON-RPC 2.0 over a local socket that only this user can open, one object a line (design.md
/// section 2). Requests of one connection may be answered in another order than they came; the id tells.
///
/// A method that is not known is answered with -32601, wrong parameters with -32602, any other error with -32000; the
/// "data" of each is the Error (StatusJson). A line longer than 16 MiB, or one that is not a JSON-RPC 2.0 request
/// object, is answered with -32700 or -32600 and the connection is closed. Batches are not spoken. Lives on the thread
/// that made it.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(Result<QJsonValue>)>;
    /// Carries out a method, answers through reply exactly once, now or later, on this thread. A method that is not
    /// known is Unsupported. context dies with the connection: an answer after that goes nowhere.
    using Method = std::function<void(const QString &name, const QJsonObject &params, QObject *context, Reply reply)>;

    explicit ControlServer(Method method, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Listens at controlSocketName(profileFolder); a socket left behind by a program that is no more is replaced (the
    /// caller holds the lock of the profile). PermissionDenied, PortInUse with the name as subject.
    [[nodiscard]] Result<void> listen(const QString &profileFolder);
    void close();

private:
    void take(QLocalSocket *socket);
    void readFrom(QLocalSocket *socket);
    void carryOut(QLocalSocket *socket, const QByteArray &line);

    QLocalServer *m_server;
    Method m_method;
};

} // namespace ttp
