// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/InvitationCode.h"

#include "core/base/Encoding.h"
#include "core/identity/Digest.h"
#include "core/identity/Random.h"

namespace ttp {
namespace {

constexpr qsizetype linkBytes = 16;
constexpr qsizetype linkSize = 22;
constexpr qsizetype typedBytes = 10;
constexpr qsizetype typedSize = 16;
constexpr qsizetype typedGroup = 4;
constexpr qsizetype longestText = 64;

QByteArray withoutSeparators(QStringView text)
{
    QByteArray code;
    for (const QChar c : text) {
        if (c == u' ' || c == u'-' || c == u'\t' || c == u'\u00a0')
            continue;
        const char16_t upper = c.unicode() < 0x80 ? c.toUpper().unicode() : u'?';
        switch (upper) {
        case u'0':
            code.append('O');
            break;
        case u'1':
            code.append('I');
            break;
        case u'8':
            code.append('B');
            break;
        default:
            code.append(static_cast<char>(upper));
        }
    }
    return code;
}

bool isBase32(const QByteArray &code)
{
    for (const char c : code) {
        if ((c < 'A' || c > 'Z') && (c < '2' || c > '7'))
            return false;
    }
    return true;
}

Hash256 proof(const Secret &code, QByteArrayView first, QByteArrayView second)
{
    return hmacSha256(code.reveal(), first.toByteArray() + second.toByteArray());
}

} // namespace

InvitationCode InvitationCode::generate(Kind kind)
{
    if (kind == Kind::Typed)
        return InvitationCode(kind, Secret(toBase32(randomBytes(typedBytes))));
    return InvitationCode(kind, Secret(toBase64Url(randomBytes(linkBytes))));
}

std::optional<InvitationCode> InvitationCode::fromText(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    // The link form first: one of its codes in two million has hyphens enough to read like a typed one.
    const QByteArray link = text.toLatin1();
    const auto bytes = bytesFromBase64Url(link);
    if (link.size() == linkSize && bytes && bytes->size() == linkBytes)
        return InvitationCode(Kind::Link, Secret(link));
    const QByteArray typed = withoutSeparators(text);
    if (typed.size() != typedSize || !isBase32(typed))
        return std::nullopt;
    return InvitationCode(Kind::Typed, Secret(typed));
}

InvitationCode InvitationCode::typedForm() const
{
    if (m_kind == Kind::Typed)
        return *this;
    const Hash256 derived = hmacSha256(m_text.reveal(), QByteArrayLiteral("ttp1-typed-code"));
    return InvitationCode(Kind::Typed, Secret(toBase32(derived.toByteArray().first(typedBytes))));
}

Secret InvitationCode::displayText() const
{
    if (m_kind == Kind::Link)
        return m_text;
    QByteArray shown;
    for (qsizetype at = 0; at < typedSize; at += typedGroup) {
        if (at > 0)
            shown.append('-');
        shown.append(m_text.reveal().sliced(at, typedGroup).toByteArray());
    }
    return Secret(shown);
}

Hash256 InvitationCode::clientProof(QByteArrayView serverSpki, QByteArrayView clientSpki) const
{
    return proof(m_text, serverSpki, clientSpki);
}

Hash256 InvitationCode::serverProof(QByteArrayView serverSpki, QByteArrayView clientSpki) const
{
    return proof(m_text, clientSpki, serverSpki);
}

} // namespace ttp
