// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHashFunctions>
#include <QHostAddress>
#include <QString>
#include <optional>

namespace ttp {

/// What kind of place an address is (IANA special-purpose registries, RFC 6890).
enum class AddressClass {
    Global,      ///< reachable from anywhere
    Loopback,    ///< 127/8, ::1
    LinkLocal,   ///< 169.254/16, fe80::/10
    Private,     ///< 10/8, 172.16/12, 192.168/16 (RFC 1918)
    UniqueLocal, ///< fc00::/7 (RFC 4193)
    SharedNat,   ///< 100.64/10 (RFC 6598)
    Unusable,    ///< unspecified, multicast, broadcast, reserved, or one of the above in an IPv6 coat (6to4, NAT64)
};

/// A host's address in its one canonical form: v4-mapped IPv6 is IPv4, zones are gone, so that what is equal
/// compares equal (threat A11). Never a host name. A plain value; null until made from an address.
class Address
{
public:
    Address() = default;
    /// The canonical form; null for a null QHostAddress.
    explicit Address(const QHostAddress &host);
    /// The address in this text, dotted quad of four decimal numbers or RFC 4291 (brackets not allowed); nothing for
    /// anything else, for old spellings such as 127.1 or 0x7f.1, and for 0.0.0.0 written short.
    [[nodiscard]] static std::optional<Address> fromText(QStringView text);

    /// Canonical text: dotted quad, or RFC 5952. Empty for null.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] const QHostAddress &host() const { return m_host; }
    [[nodiscard]] bool isNull() const { return m_host.isNull(); }
    [[nodiscard]] bool isV4() const { return m_host.protocol() == QAbstractSocket::IPv4Protocol; }
    [[nodiscard]] AddressClass kind() const;

    friend bool operator==(const Address &a, const Address &b) { return a.m_host == b.m_host; }
    friend size_t qHash(const Address &address, size_t seed = 0) noexcept { return ::qHash(address.m_host, seed); }

private:
    QHostAddress m_host;
};

/// Who counts as one place: an IPv4 address alone, or an IPv6 /64 (RFC 8981: all temporary addresses of a host share
/// it). Sessions are bound to blocks, and limits are counted by them. A plain value.
class AddressBlock
{
public:
    AddressBlock() = default;
    explicit AddressBlock(const Address &address);

    [[nodiscard]] bool contains(const Address &address) const { return AddressBlock(address) == *this; }
    [[nodiscard]] bool isNull() const { return m_first.isNull(); }
    /// "203.0.113.7" or "2001:db8:1:2::/64"
    [[nodiscard]] QString toText() const;

    friend bool operator==(const AddressBlock &a, const AddressBlock &b) { return a.m_first == b.m_first; }
    friend size_t qHash(const AddressBlock &block, size_t seed = 0) noexcept { return qHash(block.m_first, seed); }

private:
    Address m_first;
};

} // namespace ttp
