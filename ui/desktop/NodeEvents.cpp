// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/NodeEvents.h"

#include "ui/text/StateText.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

// The kinds of incidents (core/node/Snapshots.h) behind which somebody may stand who is not who he says.
bool isMisuse(const QString &kind)
{
    for (const char *word : {"stolen-session", "key-changed", "wrong-key-at-login", "second-copy"}) {
        if (kind == QLatin1String(word))
            return true;
    }
    return false;
}

QString nameOf(const UserId &user, const NodeSnapshot &now)
{
    const auto found =
        std::find_if(now.peers.begin(), now.peers.end(), [&user](const PeerStatus &peer) { return peer.user == user; });
    return found == now.peers.end() ? QString() : found->name;
}

} // namespace

QList<NodeEvent> NodeEventRule::next(const NodeSnapshot &now)
{
    QList<NodeEvent> events;
    transferEvents(now, events);
    requestEvents(now, events);
    incidentEvents(now, events);
    if (std::exchange(m_isFirst, false))
        events.clear();
    return events;
}

void NodeEventRule::transferEvents(const NodeSnapshot &now, QList<NodeEvent> &events)
{
    QHash<TransferId, Stage> stages;
    stages.reserve(now.transfers.size());
    for (const TransferStatus &transfer : now.transfers) {
        const DatasetState state = transferStateOf(transfer.state);
        const Stage stage = state == DatasetState::Complete ? Stage::Done
                            : state == DatasetState::Failed ? Stage::Failed
                                                            : Stage::Under;
        stages.insert(transfer.transfer, stage);
        if (stage == Stage::Under || m_stages.value(transfer.transfer, Stage::Under) == stage)
            continue;
        NodeEvent event;
        event.kind = stage == Stage::Done ? EventKind::FetchDone : EventKind::FetchFailed;
        event.subject = transfer.name;
        event.transfer = transfer.transfer;
        if (stage == Stage::Done)
            event.folder = transfer.folder;
        else
            event.error = transfer.error;
        events.append(event);
    }
    m_stages = std::move(stages);
}

void NodeEventRule::requestEvents(const NodeSnapshot &now, QList<NodeEvent> &events)
{
    QSet<UserId> requests;
    for (const RequestStatus &request : now.requests) {
        requests.insert(request.user);
        if (m_requests.contains(request.user))
            continue;
        NodeEvent event;
        event.kind = EventKind::RegistrationRequest;
        event.time = request.received;
        event.subject = request.name;
        event.user = request.user;
        event.address = request.address;
        events.append(event);
    }
    m_requests = std::move(requests);
}

void NodeEventRule::incidentEvents(const NodeSnapshot &now, QList<NodeEvent> &events)
{
    qint64 last = m_lastIncident;
    for (const IncidentStatus &incident : now.incidents) {
        last = std::max(last, incident.sequence);
        if (incident.sequence <= m_lastIncident || !isMisuse(incident.kind))
            continue;
        NodeEvent event;
        event.kind = EventKind::SessionMisuse;
        event.time = incident.time;
        event.user = incident.user;
        event.subject = incident.user ? nameOf(*incident.user, now) : QString();
        event.address = incident.address;
        events.append(event);
    }
    m_lastIncident = last;
}

} // namespace ttp
