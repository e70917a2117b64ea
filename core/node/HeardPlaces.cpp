// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/HeardPlaces.h"

namespace ttp {

namespace {

constexpr quint16 firstUserPort = 1024;
constexpr quint16 httpsPort = 443;

} // namespace

Places placesOf(const QStringList &texts)
{
    static const QString scheme = QStringLiteral("https://");
    Places places;
    for (const QString &text : texts) {
        const bool isHeard = text.startsWith(scheme);
        const QString authority = isHeard ? text.mid(scheme.size()).section(QLatin1Char('/'), 0, 0) : text;
        if (const auto place = HostPort::fromString(authority))
            (isHeard ? places.heard : places.trusted).append(*place);
    }
    return places;
}

QString heardText(const HostPort &place)
{
    return QStringLiteral("https://%1/v1").arg(place.toString());
}

bool mayDial(const HostPort &heard, const OwnPlace &own)
{
    const auto address = Address::fromText(heard.host);
    const bool isPeersPort = heard.port >= firstUserPort || heard.port == httpsPort;
    return address && isPeersPort && mayUseAddress(*address, own, AddressOrigin::Heard);
}

} // namespace ttp
