// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/OwnAddresses.h"

#include <QHash>
#include <QNetworkInterface>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype mostInLinks = 5;
constexpr qsizetype mostReports = 64;
// Of one kind, those that several peers report and those that one does.
constexpr qsizetype mostReported = 2;
constexpr qsizetype enoughReports = 2;

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
    : m_url(HostPort::fromString(url)), m_listenAddress(Address::fromText(listenHost)), m_port(port),
      m_machine(addressesOfThisMachine())
{
}

bool OwnAddresses::look()
{
    return std::exchange(m_machine, addressesOfThisMachine()) != m_machine;
}

QList<Address> OwnAddresses::listening() const
{
    return m_listenAddress ? QList<Address>{*m_listenAddress} : m_machine;
}

// Newest first. Behind a router the address that others see is not one of ours.
QList<Address> OwnAddresses::reported(bool byMany, const QList<Address> &own) const
{
    QHash<Address, qsizetype> reporters;
    for (const Report &report : m_reports)
        ++reporters[report.address];
    QList<Address> found;
    for (auto report = m_reports.crbegin(); report != m_reports.crend() && found.size() < mostReported; ++report) {
        const Address &address = report->address;
        if (address.kind() == AddressClass::Global && !own.contains(address) && !found.contains(address) &&
            (reporters.value(address) >= enoughReports) == byMany)
            found.append(address);
    }
    return found;
}

QList<HostPort> OwnAddresses::forLinks() const
{
    const QList<Address> own = listening();
    const bool onlyLoopback = isOnlyLoopback(own);
    QList<std::pair<int, Address>> ranked;
    for (const Address &address : own)
        ranked.append({rankOf(address, onlyLoopback), address});
    const QList<Address> confirmed = reported(true, own);
    const QList<Address> candidates = reported(false, own);
    // They come after those that surely are ours and can be reached from everywhere.
    for (const Address &address : confirmed)
        ranked.append({2, address});
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<HostPort> places;
    if (m_url)
        places.append(*m_url);
    // A laptop has many networks of its own, and behind its router only one address that leads to it from outside.
    const bool needsCandidate = confirmed.isEmpty() && !candidates.isEmpty();
    const auto add = [&](const Address &address, qsizetype most) {
        const HostPort place{address.toText(), m_port};
        if (places.size() < most && !places.contains(place))
            places.append(place);
    };
    for (const auto &[rank, address] : std::as_const(ranked)) {
        if (rank >= 0)
            add(address, needsCandidate ? mostInLinks - 1 : mostInLinks);
    }
    for (const Address &address : candidates)
        add(address, mostInLinks);
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

void OwnAddresses::addReported(const UserId &by, const Address &address)
{
    m_reports.removeIf([&](const Report &report) { return report.by == by; });
    m_reports.append({by, address});
    if (m_reports.size() > mostReports)
        m_reports.removeFirst();
}

} // namespace ttp
