// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/AddressRules.h"

#include <algorithm>
#include <iterator>

namespace ttp {
namespace {

bool anySharesPrefix(const Address &address, const QList<Address> &own)
{
    return std::any_of(own.begin(), own.end(), [&](const Address &mine) { return shareLocalPrefix(address, mine); });
}

} // namespace

bool shareLocalPrefix(const Address &a, const Address &b)
{
    if (a.isV4() != b.isV4() || a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case AddressClass::Loopback:
    case AddressClass::LinkLocal:
    case AddressClass::SharedNat:
        return true;
    case AddressClass::Private: {
        static const QPair<QHostAddress, int> nets[] = {
            {QHostAddress(0x0a000000U), 8}, {QHostAddress(0xac100000U), 12}, {QHostAddress(0xc0a80000U), 16}};
        return std::any_of(std::begin(nets), std::end(nets), [&](const QPair<QHostAddress, int> &net) {
            return a.host().isInSubnet(net) && b.host().isInSubnet(net);
        });
    }
    case AddressClass::UniqueLocal:
        return b.host().isInSubnet(a.host(), 48);
    case AddressClass::Global:
    case AddressClass::Unusable:
        return false;
    }
    return false;
}

bool mayUseAddress(const Address &address, const OwnPlace &own, AddressOrigin origin)
{
    const AddressClass kind = address.kind();
    if (kind == AddressClass::Unusable)
        return false;
    if (origin == AddressOrigin::Exempt || kind == AddressClass::Global)
        return true;
    if (kind == AddressClass::Loopback)
        return own.listensOnLoopback;
    if (kind == AddressClass::LinkLocal)
        return false;
    return anySharesPrefix(address, own.addresses);
}

bool mayUseFromLan(const Address &seen, const QList<Address> &bound, const QList<Address> &own,
                   const std::optional<Hash256> &shownKey, const std::optional<Hash256> &sessionKey)
{
    const AddressClass kind = seen.kind();
    const bool local =
        kind == AddressClass::Private || kind == AddressClass::UniqueLocal || kind == AddressClass::LinkLocal;
    const bool boundToPublic = std::any_of(
        bound.begin(), bound.end(), [](const Address &address) { return address.kind() == AddressClass::Global; });
    return local && boundToPublic && sessionKey && shownKey == sessionKey && anySharesPrefix(seen, own);
}

} // namespace ttp
