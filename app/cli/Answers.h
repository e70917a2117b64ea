// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonValue>
#include <QString>

/// The answers of the core as lines for a person at a terminal. Names and paths of other people are escaped; no line
/// feed at the end.
namespace ttp {

[[nodiscard]] QString showStatus(const QJsonValue &answer);
[[nodiscard]] QString showInvite(const QJsonValue &answer);
[[nodiscard]] QString showInvites(const QJsonValue &answer);
[[nodiscard]] QString showRegistration(const QJsonValue &answer);
[[nodiscard]] QString showRequests(const QJsonValue &answer);
[[nodiscard]] QString showPeers(const QJsonValue &answer);
[[nodiscard]] QString showGroups(const QJsonValue &answer);
[[nodiscard]] QString showIdentity(const QJsonValue &answer);
[[nodiscard]] QString showIncidents(const QJsonValue &answer);
[[nodiscard]] QString showShare(const QJsonValue &answer);
[[nodiscard]] QString showShares(const QJsonValue &answer);
[[nodiscard]] QString showLink(const QJsonValue &answer);
[[nodiscard]] QString showTransfer(const QJsonValue &answer);
[[nodiscard]] QString showTransfers(const QJsonValue &answer);
[[nodiscard]] QString showVerify(const QJsonValue &answer);
[[nodiscard]] QString showNothing(const QJsonValue &answer);

/// One line about a transfer or share that moves, at most width characters: bar, part, rate, what is left.
[[nodiscard]] QString progressLine(const QJsonObject &moving, int width);

} // namespace ttp
