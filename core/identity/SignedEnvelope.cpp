// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SignedEnvelope.h"

#include "core/identity/PublicKey.h"

namespace ttp {
namespace {

Error refusal(const QString &subject, const char *detail)
{
    return {ErrorCode::SignatureInvalid, Doing::Verifying, subject, QString::fromLatin1(detail)};
}

Result<void> verifySignature(const SignedEnvelope &envelope, const QString &subject)
{
    const auto key = PublicKey::fromSpki(envelope.spki);
    if (!key)
        return refusal(subject, "the signer's key is not a P-256 key");
    if (!key->verify(envelope.payload, envelope.signature))
        return refusal(subject, "the signature does not fit the payload");
    return {};
}

} // namespace

Result<void> verifyBySigner(const SignedEnvelope &envelope, const UserId &expected)
{
    if (expected.isNull() || userIdOfSpki(envelope.spki) != expected)
        return refusal(expected.toString(), "the signer's key is not the one of this User ID");
    return verifySignature(envelope, expected.toString());
}

Result<void> verifyByPinnedKey(const SignedEnvelope &envelope, const Hash256 &pin)
{
    if (pinOfSpki(envelope.spki) != pin)
        return refusal(pin.toHex(), "the signer's key is not the pinned one");
    return verifySignature(envelope, pin.toHex());
}

} // namespace ttp
