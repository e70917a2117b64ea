// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Address.h"

#include <QStringList>

#include <algorithm>

namespace ttp {
namespace {

bool inNet(quint32 address, quint32 net, int bits)
{
    return (address ^ net) >> (32 - bits) == 0;
}

AddressClass kindOfV4(quint32 a)
{
    if (inNet(a, 0x7f000000, 8))
        return AddressClass::Loopback;
    if (inNet(a, 0xa9fe0000, 16))
        return AddressClass::LinkLocal;
    if (inNet(a, 0x0a000000, 8) || inNet(a, 0xac100000, 12) || inNet(a, 0xc0a80000, 16))
        return AddressClass::Private;
    if (inNet(a, 0x64400000, 10))
        return AddressClass::SharedNat;
    // this network, protocol assignments, multicast, reserved and broadcast
    if (inNet(a, 0, 8) || inNet(a, 0xc0000000, 24) || a >= 0xe0000000)
        return AddressClass::Unusable;
    return AddressClass::Global;
}

quint32 embeddedV4(const Q_IPV6ADDR &v6, int at)
{
    quint32 v4 = 0;
    for (int i = at; i < at + 4; ++i)
        v4 = v4 << 8 | v6[i];
    return v4;
}

// An IPv4 address in an IPv6 coat is reached through a translator, which would take us to places that the plain
// spelling does not.
AddressClass kindOfTranslated(quint32 v4)
{
    return kindOfV4(v4) == AddressClass::Global ? AddressClass::Global : AddressClass::Unusable;
}

AddressClass kindOfV6(const Q_IPV6ADDR &v6)
{
    if (QHostAddress(v6) == QHostAddress(QHostAddress::LocalHostIPv6))
        return AddressClass::Loopback;
    if (v6[0] == 0xfe && (v6[1] & 0xc0) == 0x80)
        return AddressClass::LinkLocal;
    if ((v6[0] & 0xfe) == 0xfc)
        return AddressClass::UniqueLocal;
    if (v6[0] == 0x20 && v6[1] == 0x02) // 6to4, RFC 3056
        return kindOfTranslated(embeddedV4(v6, 2));
    static constexpr quint8 nat64[] = {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}; // RFC 6052
    if (std::equal(std::begin(nat64), std::end(nat64), v6.c))
        return kindOfTranslated(embeddedV4(v6, 12));
    return (v6[0] & 0xe0) == 0x20 ? AddressClass::Global : AddressClass::Unusable;
}

bool isDottedQuad(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               const bool digits =
                   std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
               const bool canonical = part.size() == 1 || !part.startsWith(u'0');
               return !part.isEmpty() && part.size() <= 3 && digits && canonical && part.toInt() <= 255;
           });
}

// QHostAddress would trim spaces and stop at a zero character.
bool isPlainV6(QStringView text)
{
    const auto percent = text.indexOf(u'%');
    const QStringView digits = percent < 0 ? text : text.first(percent);
    const QStringView zone = percent < 0 ? QStringView() : text.sliced(percent + 1);
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':' ||
               c == u'.';
    };
    const auto isZone = [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'%'; };
    return digits.contains(u':') && std::all_of(digits.begin(), digits.end(), isDigit) &&
           (percent < 0 || !zone.isEmpty()) && std::all_of(zone.begin(), zone.end(), isZone);
}

} // namespace

Address::Address(const QHostAddress &host)
{
    bool mapped = false;
    const quint32 v4 = host.toIPv4Address(&mapped);
    if (host.isNull())
        return;
    // QHostAddress also takes :: for 0.0.0.0 and ::1 for 127.0.0.1 here; those are addresses of their own
    const bool isV6Special =
        host == QHostAddress(QHostAddress::AnyIPv6) || host == QHostAddress(QHostAddress::LocalHostIPv6);
    if (mapped && !isV6Special && host.protocol() != QAbstractSocket::AnyIPProtocol)
        m_host = QHostAddress(v4);
    else
        m_host = QHostAddress(host.toIPv6Address());
}

std::optional<Address> Address::fromText(QStringView text)
{
    if (text.size() > 64 || (!isDottedQuad(text) && !isPlainV6(text)))
        return std::nullopt;
    QHostAddress host;
    if (!host.setAddress(text.toString()))
        return std::nullopt;
    return Address(host);
}

QString Address::toText() const
{
    return m_host.toString();
}

AddressClass Address::kind() const
{
    if (isNull())
        return AddressClass::Unusable;
    return isV4() ? kindOfV4(m_host.toIPv4Address()) : kindOfV6(m_host.toIPv6Address());
}

AddressBlock::AddressBlock(const Address &address) : m_first(address)
{
    if (address.isNull() || address.isV4())
        return;
    Q_IPV6ADDR v6 = address.host().toIPv6Address();
    std::fill(v6.c + 8, v6.c + 16, quint8(0));
    m_first = Address(QHostAddress(v6));
}

QString AddressBlock::toText() const
{
    return isNull() || m_first.isV4() ? m_first.toText() : m_first.toText() + QStringLiteral("/64");
}

} // namespace ttp
