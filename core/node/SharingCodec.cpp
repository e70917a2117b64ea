// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/SharingCodec.h"

#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/Limits.h"
#include "core/protocol/ManifestMessage.h"

#include <utility>

namespace ttp {

namespace {

Error damaged(const QString &why)
{
    return {ErrorCode::DatabaseDamaged, Doing::ReadingDatabase, {}, why, 0};
}

} // namespace

SharingCodec::SharingCodec(const LocalIdentity &own, std::function<void()> onChange)
    : m_own(own), m_onChange(std::move(onChange))
{
}

QByteArray SharingCodec::listLine(const ManifestEntry &entry) const
{
    return manifestLine(entry);
}

Result<QByteArray> SharingCodec::manifestPayload(const ManifestHeader &header) const
{
    // What others would refuse must not be published: it is read back by their rules.
    const QByteArray payload = manifestHeaderToJson(header);
    const Result<ManifestHeader> readBack = manifestHeaderFromJson(payload);
    if (!readBack)
        return Error{readBack.error().code, Doing::Sharing, header.name, readBack.error().detail, 0};
    return payload;
}

Result<QByteArray> SharingCodec::ownPayload(const QByteArray &envelope) const
{
    const Result<EnvelopeMessage> message = EnvelopeMessage::fromJson(envelope);
    if (!message)
        return damaged(message.error().detail);
    const SignedEnvelope sealed{message->payload, message->spki, message->signature};
    if (const Result<void> own = verifyBySigner(sealed, m_own.userId()); !own)
        return damaged(QStringLiteral("it is not signed by us: ") + own.error().detail);
    return message->payload;
}

Result<ManifestHeader> SharingCodec::readManifest(const QByteArray &envelope) const
{
    const Result<QByteArray> payload = ownPayload(envelope);
    if (!payload)
        return payload.error();
    const Result<ManifestHeader> header = manifestHeaderFromJson(*payload);
    if (!header)
        return damaged(header.error().detail);
    if (header->owner != m_own.userId())
        return damaged(QStringLiteral("it names another owner"));
    return header;
}

QByteArray SharingCodec::accessPayload(const AccessGrant &record) const
{
    AccessRecordMessage message;
    message.share = record.share;
    message.issuer = record.issuer;
    message.serial = record.serial;
    message.readers = record.readers;
    message.issued = record.issued;
    return message.toJson();
}

Result<AccessGrant> SharingCodec::readAccess(const QByteArray &envelope) const
{
    const Result<QByteArray> payload = ownPayload(envelope);
    if (!payload)
        return payload.error();
    const Result<AccessRecordMessage> record = AccessRecordMessage::fromJson(*payload);
    if (!record)
        return damaged(record.error().detail);
    if (record->issuer != m_own.userId())
        return damaged(QStringLiteral("it names another issuer"));
    return AccessGrant{record->share, record->issuer, record->serial, record->readers, record->issued};
}

Result<QByteArray> SharingCodec::signedEnvelope(const QByteArray &payload) const
{
    const Result<SignedEnvelope> sealed = m_own.seal(payload);
    if (!sealed)
        return sealed.error();
    return EnvelopeMessage{sealed->payload, sealed->spki, sealed->signature}.toJson();
}

void SharingCodec::shareChanged(const ServedSharePtr &)
{
    m_onChange();
}

void SharingCodec::shareRemoved(const ShareId &)
{
    m_onChange();
}

} // namespace ttp
