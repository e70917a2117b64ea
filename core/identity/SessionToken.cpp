// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SessionToken.h"

#include "core/base/Encoding.h"
#include "core/identity/Digest.h"

namespace ttp {
namespace {

constexpr qsizetype idSize = 36;
constexpr qsizetype tokenSize = idSize + 1 + 43;

} // namespace

Secret sessionTag(const Secret &sessionKey, const UserId &audience)
{
    const QByteArray message = QByteArrayLiteral("ttp1|") + audience.toString().toLatin1();
    const Hash256 tag = hmacSha256(sessionKey.reveal(), message);
    return Secret(QByteArrayView(tag.bytes.data(), Hash256::size));
}

std::optional<SessionToken> SessionToken::parse(QByteArrayView text)
{
    if (text.size() != tokenSize || text[idSize] != '.')
        return std::nullopt;
    const auto session = SessionId::fromString(QString::fromLatin1(text.first(idSize)));
    const auto tag = bytesFromBase64Url(text.sliced(idSize + 1));
    if (!session || !tag || tag->size() != Hash256::size)
        return std::nullopt;
    return SessionToken{*session, Secret(*tag)};
}

SessionToken SessionToken::make(const SessionId &session, const Secret &sessionKey, const UserId &audience)
{
    return {session, sessionTag(sessionKey, audience)};
}

Secret SessionToken::text() const
{
    return Secret(session.toString().toLatin1() + '.' + toBase64Url(tag.reveal()));
}

bool SessionToken::isFor(const Secret &sessionKey, const UserId &audience) const
{
    return tag == sessionTag(sessionKey, audience);
}

} // namespace ttp
