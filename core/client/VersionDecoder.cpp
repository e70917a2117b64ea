// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/VersionDecoder.h"

#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/ManifestMessage.h"

namespace ttp {

QByteArray encodeEnvelope(const SignedBytes &envelope)
{
    return EnvelopeMessage{envelope.payload, envelope.spki, envelope.signature}.toJson();
}

Result<SignedBytes> decodeEnvelope(QByteArrayView bytes)
{
    const Result<EnvelopeMessage> message = EnvelopeMessage::fromJson(bytes);
    if (!message)
        return message.error();
    return SignedBytes{message->payload, message->spki, message->signature};
}

Result<ManifestHeader> decodeManifest(QByteArrayView payload)
{
    return manifestHeaderFromJson(payload);
}

Result<std::vector<ManifestEntry>> decodeFileList(QByteArrayView list, const ManifestHeader &header)
{
    ManifestListReader reader(header);
    if (const Result<void> fed = reader.feed(list); !fed)
        return fed.error();
    return reader.finish();
}

Result<AccessRecord> decodeAccessRecord(QByteArrayView payload)
{
    const Result<AccessRecordMessage> message = AccessRecordMessage::fromJson(payload);
    if (!message)
        return message.error();
    return AccessRecord{message->share,   message->issuer,  message->serial,
                        message->readers, message->network, message->validForSeconds};
}

} // namespace ttp
