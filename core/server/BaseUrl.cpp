// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/BaseUrl.h"

#include "core/identity/Address.h"

namespace ttp {

std::optional<HostPort> placeOfBaseUrl(const QString &url)
{
    static const QString scheme = QStringLiteral("https://");
    if (!url.startsWith(scheme))
        return std::nullopt;
    std::optional<HostPort> place = HostPort::fromString(url.mid(scheme.size()).section(u'/', 0, 0));
    const auto address = place ? Address::fromText(place->host) : std::nullopt;
    if (!address || address->kind() == AddressClass::Unusable || address->kind() == AddressClass::LinkLocal)
        return std::nullopt;
    return place;
}

} // namespace ttp
