// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/SecondCopyCheck.h"

#include "core/node/HeardPlaces.h"
#include "core/protocol/Paths.h"
#include "core/protocol/PeerMessage.h"

#include <QPointer>
#include <utility>

namespace ttp {

namespace {

constexpr int connectTimeoutMs = 5000;
constexpr qsizetype mostPlaces = 8;

} // namespace

SecondCopyCheck::SecondCopyCheck(HttpTransport &transport, const LocalIdentity &own, QString instance,
                                 OwnPlaceNow place, QObject *parent)
    : QObject(parent), m_transport(transport), m_own(own), m_instance(std::move(instance)), m_place(std::move(place))
{
}

void SecondCopyCheck::ask(PeerClient &peer)
{
    peer.ownPlaces([guard = QPointer(this)](const Result<QStringList> &urls) {
        if (!guard || !urls)
            return;
        const OwnPlace own = guard->m_place();
        const Places places = placesOf(*urls);
        // Whatever a peer tells is hearsay to us, however sure it is itself.
        for (const HostPort &place : (places.trusted + places.heard).mid(0, mostPlaces)) {
            if (mayDial(place, own))
                guard->look(place);
        }
    });
}

void SecondCopyCheck::look(const HostPort &place)
{
    HttpRequest request;
    request.host = place.host;
    request.port = place.port;
    request.path = paths::peer();
    request.pin = m_own.pin();
    request.limits.connectTimeoutMs = connectTimeoutMs;
    request.limits.totalTimeoutMs = 2 * connectTimeoutMs;
    m_transport.submit(std::move(request), this, [this, place](const Result<HttpResponse> &response) {
        if (!response || response->status != 200 || m_found)
            return;
        const Result<PeerMessage> peer = PeerMessage::fromJson(response->body);
        if (!peer || peer->userId != m_own.userId() || peer->instance.isEmpty() || peer->instance == m_instance)
            return;
        m_found = true;
        Q_EMIT found(place);
    });
}

} // namespace ttp
