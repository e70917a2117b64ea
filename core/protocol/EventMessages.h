// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/content/FileId.h"
#include "core/protocol/JsonReader.h"

#include <optional>

namespace ttp {

/// One notice. It carries ids only; what they name is fetched under the usual rules of access.
struct EventMessage {
    qint64 seq = 0;
    /// "share.version", "share.added", "share.removed", "session.revoked" …; unknown ones are kept, and ignored later.
    QString type;
    QDateTime time;
    std::optional<ShareId> share;
    /// 0 where there is none.
    int version = 0;
    std::optional<SessionId> session;
    std::optional<UserId> user;
    std::optional<FileId> file;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] static EventMessage read(JsonReader &in);
    bool operator==(const EventMessage &) const = default;
};

/// GET /events?since=&wait=&types=: what happened since; empty when nothing did during the wait.
struct EventListMessage {
    /// What ?since= names next time.
    qint64 seq = 0;
    QList<EventMessage> events;
    /// True when some were lost: read the lists again.
    bool gap = false;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<EventListMessage> fromJson(QByteArrayView body);
    bool operator==(const EventListMessage &) const = default;
};

} // namespace ttp
