// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/LinkFacts.h"

#include "core/identity/InvitationCode.h"
#include "core/protocol/Link.h"

namespace ttp {

Result<LinkFacts> linkFacts(QStringView link)
{
    const Result<Link> parsed = Link::parse(link);
    if (!parsed)
        return parsed.error();
    LinkFacts facts;
    facts.user = parsed->user;
    facts.pin = parsed->pin.toBase64Url();
    facts.share = parsed->share;
    facts.addresses.append(parsed->address.toString());
    for (const HostPort &place : parsed->moreAddresses)
        facts.addresses.append(place.toString());
    if (parsed->invite.isEmpty())
        return facts;
    if (!InvitationCode::fromText(QString::fromLatin1(parsed->invite.reveal())))
        return Error{ErrorCode::InvalidInput, Doing::ParsingLink, QStringLiteral("i"),
                     QStringLiteral("the invitation in the link is damaged"), 0};
    facts.letsIn = true;
    return facts;
}

std::optional<QString> typedAddress(QStringView text)
{
    const std::optional<HostPort> address = HostPort::fromString(text);
    return address ? std::optional(address->toString()) : std::nullopt;
}

bool isTypedCode(QStringView text)
{
    const std::optional<InvitationCode> code = InvitationCode::fromText(text);
    return code && code->kind() == InvitationCode::Kind::Typed;
}

} // namespace ttp
