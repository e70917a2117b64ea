// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"

#include <QDeadlineTimer>
#include <QDir>

namespace ttp {

TestPeer::TestPeer(const QString &name, const QString &address) : m_name(name), m_address(address), m_client(m_node) {}

TestPeer::~TestPeer()
{
    stop();
}

Result<NodeStatus> TestPeer::start()
{
    NodeOptions options;
    options.listen = m_address + QStringLiteral(":0");
    options.name = m_name;
    Result<NodeStatus> started = m_node.start(profile(), options);
    if (started)
        m_status = *started;
    return started;
}

void TestPeer::stop()
{
    m_node.stop(500);
}

Result<NodeStatus> TestPeer::restart()
{
    stop();
    return start();
}

QString TestPeer::folder(const QString &name) const
{
    const QString path = m_folder.path() + QLatin1Char('/') + name;
    QDir().mkpath(path);
    return path;
}

Result<ShareStatus> TestPeer::share(const QStringList &paths, const QString &name, const QString &to)
{
    return ask<ShareStatus>([&](QObject *context, const NodeClient::Answer<ShareStatus> &answer) {
        m_client.share({paths, name, {to}, true}, context, answer);
    });
}

Result<TransferStatus> TestPeer::get(const QString &link, const QString &to, int deadlineMs)
{
    return ask<TransferStatus>(
        [&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
            m_client.get({link, to, true}, context, answer);
        },
        deadlineMs);
}

Result<RegistrationStatus> TestPeer::registerAt(TestPeer &other)
{
    const auto invite = other.ask<NewInvite>([&](QObject *context, const NodeClient::Answer<NewInvite> &answer) {
        other.client().invite(1, 3600, {}, context, answer);
    });
    if (!invite)
        return invite.error();
    return ask<RegistrationStatus>([&](QObject *context, const NodeClient::Answer<RegistrationStatus> &answer) {
        m_client.registerWith(invite->link, context, answer);
    });
}

bool TestPeer::waitUntil(const std::function<bool(const NodeSnapshot &)> &condition, int deadlineMs)
{
    const QDeadlineTimer deadline(deadlineMs);
    while (!deadline.hasExpired()) {
        const auto snapshot =
            ask<NodeSnapshotPtr>([&](QObject *context, const NodeClient::Answer<NodeSnapshotPtr> &answer) {
                m_client.snapshot(context, answer);
            });
        if (snapshot && condition(**snapshot))
            return true;
        QEventLoop pause;
        QTimer::singleShot(20, &pause, &QEventLoop::quit);
        pause.exec();
    }
    return false;
}

} // namespace ttp
