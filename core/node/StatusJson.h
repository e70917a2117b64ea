// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QJsonArray>
#include <QJsonObject>

/// The statuses as JSON: what the local socket carries and what ttp --json prints. Names are snake_case, ids and times
/// strings, sizes integers in bytes, rates integers in bytes a second. These shapes are a contract: members are added,
/// never renamed.
namespace ttp {

[[nodiscard]] QJsonObject toJson(const NodeStatus &status);
[[nodiscard]] QJsonObject toJson(const PeerStatus &peer);
[[nodiscard]] QJsonObject toJson(const RequestStatus &request);
[[nodiscard]] QJsonObject toJson(const GroupStatus &group);
/// "readers" lists who may read it; "to" is the same in one text, joined by commas.
[[nodiscard]] QJsonObject toJson(const ShareStatus &share);
[[nodiscard]] QJsonObject toJson(const TransferStatus &transfer);
[[nodiscard]] QJsonObject toJson(const IncidentStatus &incident);
[[nodiscard]] QJsonObject toJson(const NewInvite &invite);
[[nodiscard]] QJsonObject toJson(const InviteStatus &invite);
[[nodiscard]] QJsonObject toJson(const RegistrationStatus &registration);
[[nodiscard]] QJsonObject toJson(const VerifyReport &report);
/// {"code":"disk-full","doing":"writing a file","subject":…,"detail":…,"retry_after":…}
[[nodiscard]] QJsonObject toJson(const Error &error);
/// The other way, for ttp: what is missing or strange becomes Internal with the text as detail.
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

template<typename T>
[[nodiscard]] QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &entry : list)
        array.append(toJson(entry));
    return array;
}

} // namespace ttp
