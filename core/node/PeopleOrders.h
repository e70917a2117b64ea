// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/node/NodeClient.h"

namespace ttp {

class NodeCore;

/// The orders of NodeClient that are about people. Node thread; one short-lived object a call.
class PeopleOrders
{
public:
    explicit PeopleOrders(NodeCore &core) : m_core(core) {}

    [[nodiscard]] Result<NewInvite> invite(int uses, qint64 validSeconds, const QStringList &groupNames);
    [[nodiscard]] Result<QList<InviteStatus>> invites() const;
    [[nodiscard]] Result<QList<RequestStatus>> requests() const;
    [[nodiscard]] Result<void> decide(const UserId &user, RequestDecision decision);
    [[nodiscard]] Result<QList<PeerStatus>> peers() const;
    [[nodiscard]] Result<void> removePeer(const UserId &user);
    [[nodiscard]] Result<void> setAllowed(const UserId &user, bool allowed);
    [[nodiscard]] Result<QList<IncidentStatus>> incidents(qint64 since) const;
    [[nodiscard]] Result<QList<GroupStatus>> groups() const;
    [[nodiscard]] Result<GroupStatus> createGroup(const QString &name);
    [[nodiscard]] Result<GroupStatus> changeGroup(const QString &name, const QList<UserId> &add,
                                                  const QList<UserId> &remove);
    /// A group by its name or id. NotFound.
    [[nodiscard]] Result<GroupId> findGroup(const QString &nameOrId) const;

private:
    [[nodiscard]] Result<void> forget(const UserId &user);
    [[nodiscard]] Result<GroupStatus> statusOf(const GroupId &group) const;

    NodeCore &m_core;
};

} // namespace ttp
