// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/EnvelopeMessage.h"

#include "core/protocol/JsonWriter.h"

namespace ttp {

QByteArray EnvelopeMessage::toJson() const
{
    return json::compact({{QStringLiteral("payload"), json::bytesText(payload)},
                          {QStringLiteral("spki"), json::bytesText(spki)},
                          {QStringLiteral("sig"), json::bytesText(signature)}});
}

Result<EnvelopeMessage> EnvelopeMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    EnvelopeMessage message;
    message.payload = in.bytes(QLatin1String("payload"), 1, limits::envelopePayloadBytes);
    message.spki = in.bytes(QLatin1String("spki"), 1, limits::spkiBytes);
    message.signature = in.bytes(QLatin1String("sig"), 1, limits::signatureBytes);
    return in.finish(message);
}

} // namespace ttp
