// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/identity/AddressRules.h"
#include "core/protocol/HostPort.h"

#include <QList>
#include <QString>
#include <optional>

namespace ttp {

/// Where this peer can be reached, as far as it can know (design.md section 9.14): what the user says, else global IPv6
/// addresses of this machine, then what peers report seeing, then the local network; loopback only for a peer that
/// listens nowhere else. It looks at the network interfaces when it is made, and then only in look(): what it says in
/// between costs nothing. Node thread.
///
/// A single peer may be mistaken, or lie: what only one of them reports comes last, and what others say never takes all
/// places from the addresses of this machine.
class OwnAddresses
{
public:
    /// url: "host:port" from the settings, or empty. listenHost: an address, or "any". port: where we listen.
    OwnAddresses(const QString &url, const QString &listenHost, quint16 port);

    /// Looks at the addresses of this machine again; true when they are others than the last time.
    [[nodiscard]] bool look();

    /// For links, invitations and registrations, best first, at most five.
    [[nodiscard]] QList<HostPort> forLinks() const;
    /// This machine, for the rules about addresses heard from others. It listens on loopback only where it listens
    /// nowhere else.
    [[nodiscard]] OwnPlace place() const;
    /// A peer told us the address from which it saw us come. Its last word counts.
    void addReported(const UserId &by, const Address &address);

private:
    struct Report {
        UserId by;
        Address address;
    };

    [[nodiscard]] QList<Address> listening() const;
    [[nodiscard]] QList<Address> reported(bool byMany, const QList<Address> &own) const;

    std::optional<HostPort> m_url;
    std::optional<Address> m_listenAddress;
    quint16 m_port;
    /// Of all interfaces that are up.
    QList<Address> m_machine;
    // newest last
    QList<Report> m_reports;
};

} // namespace ttp
