// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QHash>
#include <QSet>

namespace ttp {

/// What a person may want to hear of who does not look at the window.
enum class EventKind {
    FetchDone,           ///< every byte of a dataset is here and verified
    FetchFailed,         ///< a transfer gave up
    RegistrationRequest, ///< somebody without an invitation wants to be let in
    SessionMisuse,       ///< somebody used a session, a key or an Authentication ID that is not theirs
};

constexpr EventKind allEventKinds[] = {EventKind::FetchDone, EventKind::FetchFailed, EventKind::RegistrationRequest,
                                       EventKind::SessionMisuse};

/// One of these. Names and paths are as they came from other peers: whoever shows them escapes them. A value type.
struct NodeEvent {
    EventKind kind = EventKind::FetchDone;
    QDateTime time;
    /// The dataset's name, or how the peer calls itself; empty where it is not known.
    QString subject;
    /// FetchDone, FetchFailed.
    std::optional<TransferId> transfer;
    /// FetchDone: where it lies.
    QString folder;
    /// FetchFailed: why.
    std::optional<Error> error;
    /// RegistrationRequest, SessionMisuse: who.
    std::optional<UserId> user;
    /// SessionMisuse: from where. It may be empty.
    QString address;

    bool operator==(const NodeEvent &) const = default;
};

/// Turns snapshots that follow each other into events: each once, when it happens.
///
/// What the first snapshot shows is how things are, and no event. A transfer that was not there before and is done or
/// has failed went through all of it between two snapshots: that is one. Without Widgets, clock and translation.
class NodeEventRule
{
public:
    /// In the order: transfers, requests, incidents; each in the order of the snapshot.
    [[nodiscard]] QList<NodeEvent> next(const NodeSnapshot &now);

private:
    enum class Stage : quint8 { Under, Done, Failed };

    void transferEvents(const NodeSnapshot &now, QList<NodeEvent> &events);
    void requestEvents(const NodeSnapshot &now, QList<NodeEvent> &events);
    void incidentEvents(const NodeSnapshot &now, QList<NodeEvent> &events);

    bool m_isFirst = true;
    QHash<TransferId, Stage> m_stages;
    QSet<UserId> m_requests;
    qint64 m_lastIncident = 0;
};

} // namespace ttp
