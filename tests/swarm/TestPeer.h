// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"
#include "core/node/PeerNode.h"

#include <QEventLoop>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <optional>

namespace ttp {

/// A whole peer in the test's process, on an address of the loopback network of its own, with a profile that dies with
/// it. Orders are given through NodeClient and waited for.
class TestPeer : public QObject
{
    Q_OBJECT

public:
    /// address such as "127.0.0.2"
    TestPeer(const QString &name, const QString &address);
    ~TestPeer() override;

    [[nodiscard]] Result<NodeStatus> start();
    void stop();
    /// Stops and starts on the same profile and port.
    [[nodiscard]] Result<NodeStatus> restart();

    [[nodiscard]] NodeClient &client() { return m_client; }
    [[nodiscard]] QString profile() const { return m_folder.path() + QStringLiteral("/profile"); }
    [[nodiscard]] QString folder(const QString &name) const;
    [[nodiscard]] UserId user() const { return m_status.user; }

    /// Gives an order and waits for its answer; TimedOut after the deadline. call gets the context and the answer.
    template<typename T>
    [[nodiscard]] Result<T> ask(const std::function<void(QObject *, NodeClient::Answer<T>)> &call,
                                int deadlineMs = 60'000)
    {
        std::optional<Result<T>> result;
        QEventLoop loop;
        call(this, [&](const Result<T> &answer) {
            result = answer;
            loop.quit();
        });
        QTimer::singleShot(deadlineMs, &loop, &QEventLoop::quit);
        if (!result)
            loop.exec();
        if (!result)
            return Error{ErrorCode::TimedOut, Doing::Commanding, {}, QStringLiteral("no answer in the test"), 0};
        return *result;
    }

    [[nodiscard]] Result<ShareStatus> share(const QStringList &paths, const QString &name,
                                            const QString &to = QStringLiteral("everyone"));
    [[nodiscard]] Result<TransferStatus> get(const QString &link, const QString &to, int deadlineMs = 60'000);
    /// Both ways, with an invitation of the other one.
    [[nodiscard]] Result<RegistrationStatus> registerAt(TestPeer &other);
    /// Waits until the condition holds for the snapshot; false after the deadline.
    [[nodiscard]] bool waitUntil(const std::function<bool(const NodeSnapshot &)> &condition, int deadlineMs = 30'000);

private:
    QString m_name;
    QString m_address;
    QTemporaryDir m_folder;
    PeerNode m_node;
    NodeClient m_client;
    NodeStatus m_status;
};

} // namespace ttp
