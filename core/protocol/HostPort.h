// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace ttp {

/// Where a peer listens. The host is in one canonical form, so that equal places compare equal: an IPv4 address in
/// dotted decimals, an IPv6 address as RFC 5952 writes it and without brackets (v4-mapped ones as IPv4), or an ASCII
/// name in lower case.
struct HostPort {
    QString host;
    quint16 port = 0;

    /// "host:port" or "[IPv6]:port". Nothing for a port that is missing, 0, signed, or above 65535; a name that is
    /// not letters, digits and hyphens in labels; user info; an IPv6 zone; an IPv4 address in any other spelling
    /// (octal, hexadecimal, fewer than four parts), which programs read differently from each other.
    [[nodiscard]] static std::optional<HostPort> fromString(QStringView text);
    /// "host:port" or "[IPv6]:port".
    [[nodiscard]] QString toString() const;
    /// True for an address, false for a name.
    [[nodiscard]] bool isAddress() const;

    bool operator==(const HostPort &) const = default;
};

/// The canonical form of a host (an IPv6 address may stand in brackets); nothing if it is none.
[[nodiscard]] std::optional<QString> canonicalHost(QStringView text);

/// The canonical form of an IP address without brackets; nothing for names and everything else.
[[nodiscard]] std::optional<QString> canonicalAddress(QStringView text);

} // namespace ttp
