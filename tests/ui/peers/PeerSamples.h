// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/Samples.h"

#include <QByteArray>

/// People for the tests of the pages and dialogs about them.
namespace ttp::samples {

[[nodiscard]] inline QString pin(char byte = '\x9f')
{
    return QString::fromLatin1(
        QByteArray(32, byte).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

[[nodiscard]] inline PeerStatus registeredPeer(const QString &name, bool isOnline = false)
{
    PeerStatus registered = peer(name);
    registered.registeredHere = registered.registeredThere = true;
    registered.online = isOnline;
    registered.pin = pin();
    return registered;
}

[[nodiscard]] inline RequestStatus request(const QString &name, const QString &note = {})
{
    RequestStatus request;
    request.user = newId<UserId>();
    request.name = name;
    request.note = note;
    request.address = QStringLiteral("198.51.100.9");
    request.received = QDateTime::currentDateTimeUtc().addSecs(-120);
    for (const char *word : {"oak", "tin", "lamp", "river", "sand", "crow"})
        request.words.append(QLatin1String(word));
    return request;
}

[[nodiscard]] inline InviteStatus invite(int uses, int usesLeft, qint64 seconds = 3600)
{
    InviteStatus invite;
    invite.invite = newId<InviteId>();
    invite.created = QDateTime::currentDateTimeUtc();
    invite.expires = invite.created.addSecs(seconds);
    invite.uses = uses;
    invite.usesLeft = usesLeft;
    return invite;
}

/// A link as an invitation has it; letsIn: with a code.
[[nodiscard]] inline QString linkOf(const UserId &user, bool letsIn = true)
{
    return QStringLiteral("ttp://203.0.113.7:8470/#u=") + user.toString() + QStringLiteral("&k=") + pin() +
           (letsIn ? QStringLiteral("&i=AAAAAAAAAAAAAAAAAAAAAA") : QString());
}

} // namespace ttp::samples
