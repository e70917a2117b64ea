// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/PeersProxy.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

bool contains(const PeerStatus &peer, const QString &word)
{
    return peer.name.contains(word, Qt::CaseInsensitive) || peer.user.toString().contains(word, Qt::CaseInsensitive) ||
           std::any_of(peer.addresses.begin(), peer.addresses.end(),
                       [&word](const QString &address) { return address.contains(word, Qt::CaseInsensitive); });
}

} // namespace

bool isIn(PeerFilter filter, PeerState state)
{
    switch (filter) {
    case PeerFilter::All:
        return true;
    case PeerFilter::Online:
        return state == PeerState::Online;
    case PeerFilter::Waiting:
        return state == PeerState::Waiting || state == PeerState::Refused;
    case PeerFilter::Blocked:
        return state == PeerState::Blocked || state == PeerState::Suspended;
    }
    return false;
}

PeersProxy::PeersProxy(PeersModel &model, QObject *parent) : CalmProxy(parent), m_model(model)
{
    setSortRole(PeersModel::SortRole);
    setSortLocaleAware(true);
    watch(model);
}

void PeersProxy::setFilter(PeerFilter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        refilter();
}

void PeersProxy::setText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        refilter();
}

QModelIndex PeersProxy::indexOf(const UserId &user, int column) const
{
    return mapFromSource(m_model.indexOf(user, column));
}

bool PeersProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const PeerStatus &peer = m_model.row(sourceRow);
    return isIn(m_filter, peerStateOf(peer)) &&
           std::all_of(m_words.begin(), m_words.end(), [&peer](const QString &word) { return contains(peer, word); });
}

} // namespace ttp
