// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/AuthenticationId.h"

#include "core/identity/Digest.h"
#include "core/identity/Random.h"

namespace ttp {

AuthenticationId AuthenticationId::generate()
{
    return AuthenticationId(Secret(randomUuid().toByteArray(QUuid::WithoutBraces)));
}

std::optional<AuthenticationId> AuthenticationId::fromText(QByteArrayView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(QLatin1String(text.data(), text.size()));
    if (uuid.isNull())
        return std::nullopt;
    return AuthenticationId(Secret(uuid.toByteArray(QUuid::WithoutBraces)));
}

Hash256 AuthenticationId::storedForm(const UserId &issuer) const
{
    const QByteArray message = QByteArrayLiteral("ttp1-auth-key|") + issuer.toString().toLatin1();
    const Hash256 key = hmacSha256(m_text.reveal(), message);
    return shortSha256(QByteArrayView(key.bytes.data(), Hash256::size));
}

} // namespace ttp
