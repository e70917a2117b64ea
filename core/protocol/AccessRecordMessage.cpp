// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/AccessRecordMessage.h"

#include "core/protocol/JsonWriter.h"

namespace ttp {

namespace {

constexpr QLatin1String networkPrefix("network:");

} // namespace

QByteArray AccessRecordMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("share"), share.toString()},
                       {QStringLiteral("issuer"), issuer.toString()},
                       {QStringLiteral("serial"), serial},
                       {QStringLiteral("issued"), json::timeText(issued)},
                       {QStringLiteral("valid_for"), validForSeconds}};
    if (network)
        object.insert(QLatin1String("readers"), networkPrefix + network->toString());
    else
        object.insert(QLatin1String("readers"), json::idList(readers));
    return json::compact(object);
}

Result<AccessRecordMessage> AccessRecordMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    AccessRecordMessage message;
    message.share = in.id<ShareId>(QLatin1String("share"));
    message.issuer = in.id<UserId>(QLatin1String("issuer"));
    message.serial = in.integer(QLatin1String("serial"), 1, limits::accessSerial);
    message.issued = in.time(QLatin1String("issued"));
    message.validForSeconds = in.integer(QLatin1String("valid_for"), 1, limits::accessValidSeconds);
    if (in.isString(QLatin1String("readers"))) {
        const QString text = in.string(QLatin1String("readers"), 64);
        if (text.startsWith(networkPrefix))
            message.network = UserId::fromString(QStringView(text).sliced(networkPrefix.size()));
        if (!message.network)
            in.fail(QLatin1String("readers"), QStringLiteral("is neither a list nor a network"));
    } else {
        message.readers = in.ids<UserId>(QLatin1String("readers"), limits::readers);
    }
    return in.finish(message);
}

} // namespace ttp
