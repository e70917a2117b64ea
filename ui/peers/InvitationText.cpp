// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/InvitationText.h"

#include "ui/text/LinksInText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace ttp {

namespace {

constexpr int codeSize = 16;

struct InvitationWords {
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

QString problemOf(const Error &error)
{
    if (error.subject == QStringLiteral("address"))
        return InvitationWords::tr("The link has no address at which a peer could be reached. Ask for a new one.");
    if (error.subject == QStringLiteral("i"))
        return InvitationWords::tr("The code in the link is damaged. Ask for a new invitation.");
    if (error.subject == QStringLiteral("link"))
        return InvitationWords::tr("The link has characters that no link has, or is too long. Copy it once more.");
    return InvitationWords::tr("A part of the link is missing or damaged. Copy all of it, or ask for it once more.");
}

InvitationText taken(const QString &link, const LinkFacts &facts)
{
    return {link, facts, {}};
}

InvitationText refused(const QString &problem)
{
    return {{}, std::nullopt, problem};
}

QString problemOfCode(const QString &code)
{
    int count = 0;
    for (const QChar c : code) {
        if (c == u' ' || c == u'-' || c == u'\t' || c == u'\u00a0')
            continue;
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber())
            return InvitationWords::tr("A code has letters and digits only.");
        ++count;
    }
    if (count < codeSize)
        return InvitationWords::tr("%n of 16 letters and digits of the code are there.", nullptr, count);
    if (count > codeSize)
        return InvitationWords::tr("A code has 16 letters and digits; these are %n.", nullptr, count);
    return InvitationWords::tr("There is a digit that no code has. Look at it once more.");
}

} // namespace

InvitationText readInvitation(QStringView text)
{
    const QStringView given = text.trimmed();
    if (given.isEmpty())
        return {};
    if (given.size() > longestInvitation)
        return refused(InvitationWords::tr("This is too long to be an invitation."));
    if (const Result<LinkFacts> whole = linkFacts(given))
        return taken(given.toString(), *whole);
    const QStringList links = linksInText(given);
    if (links.isEmpty())
        return refused(InvitationWords::tr("There is no link in this. An invitation begins with ttp://"));
    if (links.size() > 1)
        return refused(InvitationWords::tr("There are several links in this. Leave only the one that invites you."));
    const Result<LinkFacts> found = linkFacts(links.first());
    if (found)
        return taken(links.first(), *found);
    QString joined = given.toString();
    joined.remove(QRegularExpression(QStringLiteral("\\s")));
    if (const Result<LinkFacts> broken = linkFacts(joined))
        return taken(joined, *broken);
    return refused(problemOf(found.error()));
}

InvitationText readTyped(const QString &address, const QString &code)
{
    const QString place = address.trimmed();
    if (place.isEmpty() && code.trimmed().isEmpty())
        return {};
    if (place.isEmpty())
        return refused(InvitationWords::tr("The address is missing: it stands beside the code."));
    const std::optional<QString> canonical = typedAddress(place);
    if (!canonical && !place.contains(u':'))
        return refused(InvitationWords::tr("The port is missing, as in 203.0.113.7:8470"));
    if (!canonical)
        return refused(InvitationWords::tr("This is no address. It looks like 203.0.113.7:8470 or [2001:db8::7]:8470"));
    if (!isTypedCode(code))
        return refused(problemOfCode(code));
    return {*canonical + u' ' + code.trimmed(), std::nullopt, {}};
}

} // namespace ttp
