// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/EventMessages.h"

#include "core/protocol/JsonWriter.h"

#include <limits>

namespace ttp {

QJsonObject EventMessage::toObject() const
{
    QJsonObject data;
    if (share)
        data.insert(QLatin1String("share"), share->toString());
    if (version > 0)
        data.insert(QLatin1String("version"), version);
    if (session)
        data.insert(QLatin1String("session_id"), session->toString());
    if (user)
        data.insert(QLatin1String("user_id"), user->toString());
    if (file)
        data.insert(QLatin1String("file"), file->toString());
    return {{QStringLiteral("seq"), seq},
            {QStringLiteral("type"), type},
            {QStringLiteral("time"), json::timeText(time)},
            {QStringLiteral("data"), data}};
}

EventMessage EventMessage::read(JsonReader &in)
{
    EventMessage message;
    message.seq = in.integer(QLatin1String("seq"));
    message.type = in.string(QLatin1String("type"), limits::wordLength);
    message.time = in.time(QLatin1String("time"));
    if (std::optional<JsonReader> data = in.optionalObject(QLatin1String("data"))) {
        message.share = data->optionalId<ShareId>(QLatin1String("share"));
        message.version =
            static_cast<int>(data->optionalInteger(QLatin1String("version"), 0, 1, std::numeric_limits<int>::max()));
        message.session = data->optionalId<SessionId>(QLatin1String("session_id"));
        message.user = data->optionalId<UserId>(QLatin1String("user_id"));
        message.file = data->optionalFile(QLatin1String("file"));
    }
    return message;
}

QByteArray EventListMessage::toJson() const
{
    return json::compact({{QStringLiteral("seq"), seq},
                          {QStringLiteral("events"), json::objectList(events)},
                          {QStringLiteral("gap"), gap}});
}

Result<EventListMessage> EventListMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    EventListMessage message;
    message.seq = in.integer(QLatin1String("seq"));
    message.events = in.list<EventMessage>(QLatin1String("events"), limits::events, EventMessage::read);
    message.gap = in.optionalBoolean(QLatin1String("gap"), false);
    return in.finish(message);
}

} // namespace ttp
