// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/protocol/JsonReader.h"

#include <optional>

namespace ttp {

/// Who may read a share: the payload of the envelope at GET /shares/{id}/versions/{n}/access (design.md ruling 5).
/// Signed by the owner or a publisher of the share.
struct AccessRecordMessage {
    ShareId share;
    /// Who signed it.
    UserId issuer;
    /// Only grows; the highest one seen holds. At most limits::accessSerial.
    qint64 serial = 0;
    /// The users who may read, where network is empty.
    QList<UserId> readers;
    /// Everybody whom this trust broker vouches for; `readers` is then empty. In JSON "readers": "network:<User ID>".
    std::optional<UserId> network;
    QDateTime issued;
    /// Seconds that a holder goes on serving by it, counted on its own clock from when it last heard it.
    qint64 validForSeconds = limits::accessValidSeconds;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<AccessRecordMessage> fromJson(QByteArrayView body);
    bool operator==(const AccessRecordMessage &) const = default;
};

} // namespace ttp
