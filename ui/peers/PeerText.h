// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QString>
#include <QStringList>

namespace ttp {

/// What a person reads about peers, beyond the cells of their table. Pure but for the locale; GUI thread.

/// What the peer is called here, or the beginning of its User ID; escaped, one line.
[[nodiscard]] QString peerName(const NodeSnapshot &snapshot, const UserId &user);
/// The same for one that is at hand.
[[nodiscard]] QString peerName(const PeerStatus &peer);

/// We asked to be let in and nothing more: nothing is kept here that could be blocked or put into a group.
[[nodiscard]] bool isOwnRequest(const PeerStatus &peer);

/// In which direction we are registered: a sentence.
[[nodiscard]] QString registeredText(const PeerStatus &peer);

/// Names of the own shares that this peer may read, by themselves, by a group or as one of everyone; escaped.
[[nodiscard]] QStringList sharedWith(const NodeSnapshot &snapshot, const PeerStatus &peer);

/// The groups it is in.
[[nodiscard]] QList<GroupId> groupsOf(const NodeSnapshot &snapshot, const UserId &user);

/// What happened with this peer in the week before now and needs a look: its session used from another address, wrong
/// bytes, another key. A sentence for each kind, the latest first; empty when all is well.
[[nodiscard]] QStringList peerWarnings(const NodeSnapshot &snapshot, const UserId &user, const QDateTime &now);

/// The six words, fit to be read out; escaped, in their order also where words go from right to left.
[[nodiscard]] QString comparisonText(const QStringList &words);

} // namespace ttp
