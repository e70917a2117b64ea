// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

namespace ttp {

/// What a dataset, shared or fetched, is doing now: the words of core/node/Snapshots.h as one list.
enum class DatasetState {
    Unknown, ///< a word that this version does not know
    Indexing,
    Sharing,
    SourceChanged,
    Queued, ///< waits for its turn only
    Resolving,
    Checking,
    Fetching,
    Waiting,
    Paused,
    Complete,
    Failed,
};

[[nodiscard]] DatasetState transferStateOf(const QString &word);
[[nodiscard]] DatasetState shareStateOf(const QString &word);
/// Short, for a row of a table; empty for Unknown.
[[nodiscard]] QString datasetStateText(DatasetState state);

/// The state of a transfer ("fetching", core/node/Snapshots.h) for a person, translated: the same words in the window
/// and in the shell. A state that is not known as it is, escaped.
[[nodiscard]] QString transferStateText(const QString &state);
/// The same for the state of a share.
[[nodiscard]] QString shareStateText(const QString &state);

/// How we stand with a peer.
enum class PeerState {
    Unknown,
    Online,
    Offline,
    Waiting,   ///< we asked to be let in, and nobody has answered
    Refused,   ///< we asked and were refused
    Suspended, ///< may not log in here until allowed again
    Blocked,
};

/// word: PeerStatus::state.
[[nodiscard]] PeerState peerStateOf(const QString &word, bool online);
[[nodiscard]] QString peerStateText(PeerState state);

/// What a source of a transfer does ("busy", TransferSourceStatus::state); an unknown one as it is, escaped.
[[nodiscard]] QString sourceStateText(const QString &state);

/// The kind of an incident ("bad-piece") as a short title; an unknown one as it is, escaped.
[[nodiscard]] QString incidentKindText(const QString &kind);

/// Who may fetch a share. to: each one of "everyone", "group:NAME or ID", "user:ID", "network:ID" (ShareStatus::to).
/// names: beside each what that group or user is called here, empty where that is not known.
[[nodiscard]] QString readersText(const QStringList &to, const QStringList &names);

} // namespace ttp
