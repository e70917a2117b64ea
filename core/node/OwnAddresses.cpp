// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/OwnAddresses.h"

#include <QNetworkInterface>
#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype mostInLinks = 5;
constexpr qsizetype mostReported = 8;

// Smaller is tried first; what nobody could use is left out.
int rankOf(const Address &address, bool onlyLoopback)
{
    switch (address.kind()) {
    case AddressClass::Global:
        return address.isV4() ? 1 : 0;
    case AddressClass::Private:
    case AddressClass::UniqueLocal:
        return 3;
    case AddressClass::SharedNat:
        return 4;
    case AddressClass::Loopback:
        return onlyLoopback ? 5 : -1;
    case AddressClass::LinkLocal:
    case AddressClass::Unusable:
        break;
    }
    return -1;
}

bool isOnlyLoopback(const QList<Address> &own)
{
    return std::all_of(own.begin(), own.end(), [](const Address &address) {
        return address.kind() == AddressClass::Loopback || address.kind() == AddressClass::LinkLocal;
    });
}

QList<Address> addressesOfThisMachine()
{
    QList<Address> addresses;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            addresses.append(Address(entry.ip()));
    }
    return addresses;
}

} // namespace

OwnAddresses::OwnAddresses(const QString &url, const QString &listenHost, quint16 port)
    : m_url(HostPort::fromString(url)), m_listenAddress(Address::fromText(listenHost)), m_port(port)
{
}

QList<Address> OwnAddresses::listening() const
{
    return m_listenAddress ? QList<Address>{*m_listenAddress} : addressesOfThisMachine();
}

QList<HostPort> OwnAddresses::forLinks() const
{
    const QList<Address> own = listening();
    const bool onlyLoopback = isOnlyLoopback(own);
    QList<std::pair<int, Address>> ranked;
    for (const Address &address : own)
        ranked.append({rankOf(address, onlyLoopback), address});
    for (const Address &address : m_reported) {
        // Behind a router the address that others see is not one of ours: it comes after those that surely are.
        if (!own.contains(address) && address.kind() == AddressClass::Global)
            ranked.append({2, address});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<HostPort> places;
    if (m_url)
        places.append(*m_url);
    for (const auto &[rank, address] : std::as_const(ranked)) {
        const HostPort place{address.toText(), m_port};
        if (rank >= 0 && places.size() < mostInLinks && !places.contains(place))
            places.append(place);
    }
    return places;
}

OwnPlace OwnAddresses::place() const
{
    const QList<Address> own = listening();
    // Whoever listens everywhere is no peer of the loopback network: what runs on this machine is nobody's business.
    const bool isThere = std::any_of(own.begin(), own.end(),
                                     [](const Address &address) { return address.kind() == AddressClass::Loopback; });
    return {own, isThere && isOnlyLoopback(own)};
}

void OwnAddresses::addReported(const Address &address)
{
    m_reported.removeAll(address);
    m_reported.append(address);
    if (m_reported.size() > mostReported)
        m_reported.removeFirst();
}

} // namespace ttp
