// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/PeerText.h"

#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ttp {

namespace {

constexpr int warningDays = 7;

struct PeerWords {
    Q_DECLARE_TR_FUNCTIONS(PeerText)
};

// What needs a look, how often, and when for the last time.
struct Warning {
    IncidentStatus last;
    int count = 0;
};

QString sentenceOf(const IncidentStatus &incident)
{
    const QString address =
        incident.address.isEmpty() ? PeerWords::tr("an unknown address") : isolated(shownText(incident.address));
    if (incident.kind == QStringLiteral("stolen-session"))
        return PeerWords::tr("Its session was used from another address, %1, and nothing was given out there. If the "
                             "peer has not moved to another network, ask the person behind it.")
            .arg(address);
    if (incident.kind == QStringLiteral("key-changed"))
        return PeerWords::tr("Somebody at %1 came under this User ID with another key, and was not let in. It may be "
                             "somebody else: ask the person behind it.")
            .arg(address);
    if (incident.kind == QStringLiteral("wrong-key-at-login"))
        return PeerWords::tr("Somebody at %1 tried to log in as this peer without its key, and was not let in.")
            .arg(address);
    if (incident.kind == QStringLiteral("source-banned"))
        return PeerWords::tr(
                   "It sent wrong bytes of \u201c%1\u201d and is left out as a source. Nothing of them was kept.")
            .arg(isolated(shownText(incident.subject)));
    if (incident.kind == QStringLiteral("bad-piece") || incident.kind == QStringLiteral("bad-hashes"))
        return PeerWords::tr("It sent wrong bytes of \u201c%1\u201d. They were thrown away.")
            .arg(isolated(shownText(incident.subject)));
    return {};
}

bool mayRead(const QString &reader, const PeerStatus &peer, const QStringList &groups)
{
    return (reader == QStringLiteral("everyone") && peer.registeredHere) ||
           reader == QStringLiteral("user:") + peer.user.toString() || groups.contains(reader);
}

} // namespace

QString peerName(const PeerStatus &peer)
{
    return peer.name.isEmpty() ? shortIdText(peer.user.toString()) : shownText(peer.name);
}

QString peerName(const NodeSnapshot &snapshot, const UserId &user)
{
    const auto peer = std::find_if(snapshot.peers.begin(), snapshot.peers.end(),
                                   [&user](const PeerStatus &each) { return each.user == user; });
    return peer == snapshot.peers.end() ? shortIdText(user.toString()) : peerName(*peer);
}

bool isOwnRequest(const PeerStatus &peer)
{
    return peer.state == QStringLiteral("pending") || peer.state == QStringLiteral("refused");
}

QString registeredText(const PeerStatus &peer)
{
    if (peer.registeredHere && peer.registeredThere)
        return PeerWords::tr("Both ways");
    if (peer.registeredHere)
        return PeerWords::tr("It may log in here; we may not log in there");
    if (peer.registeredThere)
        return PeerWords::tr("We may log in there; it may not log in here");
    return PeerWords::tr("Not registered");
}

QStringList sharedWith(const NodeSnapshot &snapshot, const PeerStatus &peer)
{
    if (peer.state != QStringLiteral("active"))
        return {};
    QStringList groups;
    for (const GroupStatus &group : snapshot.groups) {
        if (group.users.contains(peer.user))
            groups.append(QStringLiteral("group:") + group.group.toString());
    }
    QStringList names;
    for (const ShareStatus &share : snapshot.shares) {
        const bool isReader = std::any_of(share.to.begin(), share.to.end(),
                                          [&](const QString &reader) { return mayRead(reader, peer, groups); });
        if (share.own && isReader)
            names.append(shownText(share.name));
    }
    return names;
}

QList<GroupId> groupsOf(const NodeSnapshot &snapshot, const UserId &user)
{
    QList<GroupId> groups;
    for (const GroupStatus &group : snapshot.groups) {
        if (group.users.contains(user))
            groups.append(group.group);
    }
    return groups;
}

QStringList peerWarnings(const NodeSnapshot &snapshot, const UserId &user, const QDateTime &now)
{
    QList<Warning> warnings;
    for (const IncidentStatus &incident : snapshot.incidents) {
        if (incident.user != user || incident.time.daysTo(now) >= warningDays || sentenceOf(incident).isEmpty())
            continue;
        auto same = std::find_if(warnings.begin(), warnings.end(),
                                 [&](const Warning &each) { return each.last.kind == incident.kind; });
        if (same == warnings.end())
            same = warnings.insert(warnings.end(), Warning());
        if (same->count++ == 0 || same->last.sequence < incident.sequence)
            same->last = incident;
    }
    std::sort(warnings.begin(), warnings.end(),
              [](const Warning &a, const Warning &b) { return a.last.sequence > b.last.sequence; });
    QStringList sentences;
    for (const Warning &warning : warnings) {
        const QString when = QLocale().toString(warning.last.time.toLocalTime(), QLocale::ShortFormat);
        const QString often =
            warning.count > 1 ? PeerWords::tr("%n time(s), last %1", nullptr, warning.count).arg(when) : when;
        //: When it happened, and what
        sentences.append(PeerWords::tr("%1: %2").arg(often, sentenceOf(warning.last)));
    }
    return sentences;
}

QString comparisonText(const QStringList &words)
{
    return isolated(shownText(words.join(QStringLiteral("   "))));
}

} // namespace ttp
