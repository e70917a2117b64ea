// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/GroupMessages.h"

#include "core/protocol/JsonWriter.h"

namespace ttp {

QJsonObject GroupMessage::toObject() const
{
    return {{QStringLiteral("group"), group.toString()}, {QStringLiteral("name"), name}};
}

GroupMessage GroupMessage::read(JsonReader &in)
{
    GroupMessage message;
    message.group = in.id<GroupId>(QLatin1String("group"));
    message.name = in.string(QLatin1String("name"), limits::nameLength);
    return message;
}

QByteArray GroupListMessage::toJson() const
{
    return json::compact({{QStringLiteral("groups"), json::objectList(groups)}});
}

Result<GroupListMessage> GroupListMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    GroupListMessage message;
    message.groups = in.list<GroupMessage>(QLatin1String("groups"), limits::groups, GroupMessage::read);
    return in.finish(message);
}

} // namespace ttp
