// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/InviteText.h"

#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QLocale>

namespace ttp {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

struct InviteWords {
    Q_DECLARE_TR_FUNCTIONS(Invite)
};

} // namespace

QString lifeText(qint64 seconds)
{
    if (seconds > day)
        return InviteWords::tr("%n day(s)", nullptr, int(seconds / day));
    return InviteWords::tr("%n hour(s)", nullptr, int(seconds / hour));
}

QString leftText(const QDateTime &expires, const QDateTime &now)
{
    //: How long an invitation is still good: "valid for 23 h 59 min"
    return InviteWords::tr("valid for %1").arg(durationText(qMax<qint64>(0, now.secsTo(expires))));
}

QString usesText(const InviteStatus &invite)
{
    if (invite.usesLeft <= 0)
        return InviteWords::tr("used up");
    //: Of how many people who may come in by an invitation: "2 of 3 left"
    return InviteWords::tr("%1 left").arg(partText(invite.usesLeft, invite.uses));
}

QString termsText(const NewInvite &invite, const QStringList &groups)
{
    const QString until = QLocale().toString(invite.expires.toLocalTime(), QLocale::ShortFormat);
    QString text = InviteWords::tr("Good for %n peer(s), until %1.", nullptr, invite.uses).arg(until);
    if (groups.isEmpty())
        return text;
    QStringList names;
    for (const QString &group : groups)
        names.append(isolated(shownText(group)));
    return text + u'\n' + InviteWords::tr("Groups: %1").arg(QLocale().createSeparatedList(names));
}

QString cameInText(const InviteUse &use)
{
    const QString who = use.name.isEmpty() ? shortIdText(use.user.toString()) : shownText(use.name);
    const QString when = QLocale().toString(use.used.toLocalTime(), QLocale::ShortFormat);
    //: Somebody registered by an invitation: who, and when
    return InviteWords::tr("%1 came in, %2").arg(isolated(who), when);
}

} // namespace ttp
