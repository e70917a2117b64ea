// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/protocol/JsonReader.h"

namespace ttp {

/// A group of users of one peer, as its members see it.
struct GroupMessage {
    GroupId group;
    QString name;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] static GroupMessage read(JsonReader &in);
    bool operator==(const GroupMessage &) const = default;
};

/// GET /groups: the groups the caller is in.
struct GroupListMessage {
    QList<GroupMessage> groups;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<GroupListMessage> fromJson(QByteArrayView body);
    bool operator==(const GroupListMessage &) const = default;
};

} // namespace ttp
