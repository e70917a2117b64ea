// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/HostPort.h"

#include <QList>
#include <QStringList>
#include <algorithm>
#include <array>

namespace ttp {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// The number in 1 to maxDigits plain digits without leading zeros, up to max; -1 for anything else.
int plainNumber(QStringView text, qsizetype maxDigits, int max)
{
    if (text.isEmpty() || text.size() > maxDigits || (text.size() > 1 && text[0] == u'0') ||
        !std::all_of(text.begin(), text.end(), isDigit))
        return -1;
    const int value = text.toInt();
    return value <= max ? value : -1;
}

std::optional<quint32> ipv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QStringView part : parts) {
        const int octet = plainNumber(part, 3, 255);
        if (octet < 0)
            return std::nullopt;
        address = (address << 8) | static_cast<quint32>(octet);
    }
    return address;
}

QString ipv4Text(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg((address >> 16) & 0xff)
        .arg((address >> 8) & 0xff)
        .arg(address & 0xff);
}

using Groups = std::array<quint16, 8>;

/// The groups of one side of "::"; nothing for malformed ones. The last may be a dotted IPv4 address.
std::optional<QList<quint16>> groupsOf(QStringView text, bool mayEndInIpv4)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (mayEndInIpv4 && i == parts.size() - 1 && part.contains(u'.')) {
            const std::optional<quint32> tail = ipv4(part);
            if (!tail)
                return std::nullopt;
            groups.append(static_cast<quint16>(*tail >> 16));
            groups.append(static_cast<quint16>(*tail & 0xffff));
            continue;
        }
        if (part.isEmpty() || part.size() > 4 || !std::all_of(part.begin(), part.end(), isHexDigit))
            return std::nullopt;
        groups.append(part.toUShort(nullptr, 16));
    }
    return groups;
}

std::optional<Groups> ipv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    const QStringView head = gap < 0 ? text : text.first(gap);
    const QStringView tail = gap < 0 ? QStringView() : text.sliced(gap + 2);
    const std::optional<QList<quint16>> left = groupsOf(head, gap < 0);
    const std::optional<QList<quint16>> right = groupsOf(tail, true);
    if (!left || !right)
        return std::nullopt;
    const qsizetype given = left->size() + right->size();
    // "::" stands for at least one group
    if (gap < 0 ? given != 8 : given > 7)
        return std::nullopt;
    Groups groups{};
    std::copy(left->begin(), left->end(), groups.begin());
    std::copy(right->begin(), right->end(), groups.end() - right->size());
    return groups;
}

/// RFC 5952 section 4: lower case, no leading zeros, the first longest run of two or more zero groups as "::".
QString ipv6Text(const Groups &groups)
{
    size_t bestAt = 8;
    size_t bestLength = 1;
    for (size_t i = 0; i < 8;) {
        size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > bestLength) {
            bestAt = i;
            bestLength = end - i;
        }
        i = end + 1;
    }
    QString text;
    for (size_t i = 0; i < 8; ++i) {
        if (i == bestAt) {
            text += QStringLiteral("::");
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

bool isMappedIpv4(const Groups &groups)
{
    return std::all_of(groups.begin(), groups.begin() + 5, [](quint16 group) { return group == 0; }) &&
           groups[5] == 0xffff;
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
        return false;
    return std::all_of(label.begin(), label.end(),
                       [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'z') || c == u'-'; });
}

std::optional<QString> nameOf(QStringView text)
{
    if (text.isEmpty() || text.size() > 253)
        return std::nullopt;
    const QString lower = text.toString().toLower();
    const QList<QStringView> labels = QStringView(lower).split(u'.');
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return std::nullopt;
    // A last label that looks like a number makes resolvers read the whole as an IPv4 address in some old spelling.
    const QStringView last = labels.last();
    if (std::all_of(last.begin(), last.end(), isDigit) || last.startsWith(u"0x"))
        return std::nullopt;
    return lower;
}

} // namespace

std::optional<QString> canonicalAddress(QStringView text)
{
    if (const std::optional<quint32> v4 = ipv4(text))
        return ipv4Text(*v4);
    const std::optional<Groups> v6 = text.contains(u':') ? ipv6(text) : std::nullopt;
    if (!v6)
        return std::nullopt;
    if (isMappedIpv4(*v6))
        return ipv4Text((static_cast<quint32>((*v6)[6]) << 16) | (*v6)[7]);
    return ipv6Text(*v6);
}

std::optional<QString> canonicalHost(QStringView text)
{
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        const QStringView inner = text.sliced(1, text.size() - 2);
        return inner.contains(u':') ? canonicalAddress(inner) : std::nullopt;
    }
    if (std::optional<QString> address = canonicalAddress(text))
        return address;
    return nameOf(text);
}

std::optional<HostPort> HostPort::fromString(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QStringView hostText = text.first(colon);
    // without brackets nobody can tell where an IPv6 address ends and the port begins
    if (hostText.contains(u':') && !hostText.startsWith(u'['))
        return std::nullopt;
    const std::optional<QString> host = canonicalHost(hostText);
    const int port = plainNumber(text.sliced(colon + 1), 5, 65535);
    if (!host || port < 1)
        return std::nullopt;
    return HostPort{*host, static_cast<quint16>(port)};
}

QString HostPort::toString() const
{
    const QString shown = host.contains(u':') ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return shown + QLatin1Char(':') + QString::number(port);
}

bool HostPort::isAddress() const
{
    return canonicalAddress(host).has_value();
}

} // namespace ttp
