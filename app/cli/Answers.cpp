// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Answers.h"

#include "app/cli/TextTable.h"
#include "core/base/Encoding.h"
#include "core/node/StatusJson.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>
#include <limits>

namespace ttp {

namespace {

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

QString text(const QJsonObject &object, const char *member)
{
    return escapedForDisplay(object.value(QLatin1String(member)).toString());
}

qint64 number(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toInteger();
}

QString joined(const QJsonObject &object, const char *member, const QString &separator)
{
    QStringList list;
    for (const QJsonValue entry : object.value(QLatin1String(member)).toArray())
        list.append(escapedForDisplay(entry.toString()));
    return list.join(separator);
}

QString limitText(qint64 bytesPerSecond)
{
    return bytesPerSecond == 0 ? AnswerWords::tr("no limit") : rateText(bytesPerSecond);
}

QString reasonOf(const QJsonObject &object)
{
    const QJsonObject error = object.value(QStringLiteral("error")).toObject();
    return error.isEmpty() ? QString() : errorText(errorFromJson(error));
}

// A row for each element, or a sentence when there is none. Below a row stands its note, if there is one.
QString tableOf(const QJsonValue &answer, const QString &whenEmpty, const QStringList &headers,
                QStringList (*row)(const QJsonObject &), QString (*note)(const QJsonObject &) = reasonOf)
{
    TextTable table(headers);
    for (const QJsonValue entry : answer.toArray()) {
        table.addRow(row(entry.toObject()));
        if (const QString line = note(entry.toObject()); !line.isEmpty())
            table.addNote(line);
    }
    return table.isEmpty() ? whenEmpty : table.text();
}

QString transferName(const QJsonObject &transfer)
{
    const QString name = text(transfer, "name");
    return name.isEmpty() ? AnswerWords::tr("(not known yet)") : name;
}

QString filesText(qint64 count)
{
    return AnswerWords::tr("%n file(s)", nullptr, int(std::min<qint64>(count, std::numeric_limits<int>::max())));
}

// What a list and a single answer say alike.
QString shareSummary(const QJsonObject &share)
{
    const QString part = text(share, "state") == QStringLiteral("indexing")
                             ? AnswerWords::tr(", %1 read").arg(sizeText(number(share, "indexed_bytes")))
                             : QString();
    return AnswerWords::tr("%1: %2, %3%4")
        .arg(shareStateText(text(share, "state")), filesText(number(share, "files")), sizeText(number(share, "bytes")),
             part);
}

} // namespace

QString showStatus(const QJsonValue &answer)
{
    const QJsonObject status = answer.toObject();
    const QStringList lines{
        AnswerWords::tr("User ID      %1").arg(text(status, "user_id")),
        AnswerWords::tr("name         %1").arg(text(status, "name")),
        AnswerWords::tr("listens at   %1").arg(text(status, "url")),
        AnswerWords::tr("links name   %1").arg(joined(status, "addresses", QStringLiteral(", "))),
        AnswerWords::tr("pin          %1").arg(text(status, "pin")),
        AnswerWords::tr("from outside %1").arg(text(status, "reachability")),
        AnswerWords::tr("fetches into %1").arg(text(status, "download_folder")),
        AnswerWords::tr("down         %1 (%2)")
            .arg(rateText(number(status, "down_rate")), limitText(number(status, "down_limit"))),
        AnswerWords::tr("up           %1 (%2)")
            .arg(rateText(number(status, "up_rate")), limitText(number(status, "up_limit"))),
        AnswerWords::tr("peers        %1").arg(number(status, "peers")),
        AnswerWords::tr("shares       %1").arg(number(status, "shares")),
        AnswerWords::tr("transfers    %1").arg(number(status, "transfers")),
        AnswerWords::tr("want to register: %1").arg(number(status, "pending_requests")),
    };
    return lines.join(QLatin1Char('\n'));
}

QString showInvite(const QJsonValue &answer)
{
    const QJsonObject invite = answer.toObject();
    return AnswerWords::tr("%1\nFor typing: the address of this peer and the code %2\nValid until %3")
        .arg(text(invite, "link"), text(invite, "code"), text(invite, "expires"));
}

QString showInvites(const QJsonValue &answer)
{
    if (!answer.isArray())
        return showNothing(answer);
    return tableOf(
        answer, AnswerWords::tr("No invitations are open."),
        {AnswerWords::tr("Invitation"), AnswerWords::tr("Made"), AnswerWords::tr("Valid until"),
         AnswerWords::tr("Uses left")},
        [](const QJsonObject &invite) {
            return QStringList{
                text(invite, "invite_id"), text(invite, "created"), text(invite, "expires"),
                AnswerWords::tr("%1 of %2").arg(number(invite, "uses_left")).arg(number(invite, "uses"))};
        },
        [](const QJsonObject &invite) {
            QStringList names;
            for (const QJsonValue entry : invite.value(QStringLiteral("used_by")).toArray()) {
                const QJsonObject use = entry.toObject();
                names.append(text(use, text(use, "name").isEmpty() ? "user_id" : "name"));
            }
            return names.isEmpty() ? QString()
                                   : AnswerWords::tr("registered: %1").arg(names.join(QStringLiteral(", ")));
        });
}

QString showRegistration(const QJsonValue &answer)
{
    const QJsonObject registration = answer.toObject();
    const QString state = text(registration, "state") == QStringLiteral("active")
                              ? AnswerWords::tr("Registered with %1.")
                              : AnswerWords::tr("Asked %1; a person there must accept.");
    return state.arg(text(registration, "user_id")) + QLatin1Char('\n') +
           AnswerWords::tr("Both sides see the same words: %1").arg(joined(registration, "words", QStringLiteral(" ")));
}

QString showRequests(const QJsonValue &answer)
{
    if (!answer.isArray())
        return showNothing(answer);
    return tableOf(
        answer, AnswerWords::tr("Nobody is waiting."),
        {AnswerWords::tr("User ID"), AnswerWords::tr("Address"), AnswerWords::tr("Since"), AnswerWords::tr("Name")},
        [](const QJsonObject &request) {
            return QStringList{text(request, "user_id"), text(request, "address"), text(request, "received"),
                               text(request, "name")};
        },
        [](const QJsonObject &request) {
            const QString note = text(request, "note");
            const QString words = AnswerWords::tr("words: %1").arg(joined(request, "words", QStringLiteral(" ")));
            return note.isEmpty() ? words : words + QStringLiteral("\n    ") + note;
        });
}

QString showPeers(const QJsonValue &answer)
{
    if (!answer.isArray())
        return showNothing(answer);
    return tableOf(answer, AnswerWords::tr("No peers yet. Invite somebody, or register with a link."),
                   {AnswerWords::tr("User ID"), AnswerWords::tr("State"), AnswerWords::tr("Now"), AnswerWords::tr("In"),
                    AnswerWords::tr("Out"), AnswerWords::tr("Name")},
                   [](const QJsonObject &peer) {
                       const bool online = peer.value(QStringLiteral("online")).toBool();
                       return QStringList{text(peer, "user_id"),
                                          text(peer, "state"),
                                          online ? AnswerWords::tr("online") : AnswerWords::tr("offline"),
                                          sizeText(number(peer, "bytes_in")),
                                          sizeText(number(peer, "bytes_out")),
                                          text(peer, "name")};
                   });
}

QString showGroups(const QJsonValue &answer)
{
    const QJsonArray groups = answer.isObject() ? QJsonArray{answer} : answer.toArray();
    QStringList lines;
    for (const QJsonValue entry : groups) {
        const QJsonObject group = entry.toObject();
        lines.append(text(group, "name"));
        if (!group.value(QStringLiteral("users")).toArray().isEmpty())
            lines.append(QStringLiteral("    ") + joined(group, "users", QStringLiteral("\n    ")));
    }
    return lines.isEmpty() ? AnswerWords::tr("No groups.") : lines.join(QLatin1Char('\n'));
}

QString showIdentity(const QJsonValue &answer)
{
    const QJsonObject identity = answer.toObject();
    const QString done = text(identity, "done") == QStringLiteral("exported")
                             ? AnswerWords::tr("%1 is in %2. Whoever has that file and the passphrase is this peer.")
                             : AnswerWords::tr("The profile is %1 now, from %2.");
    return done.arg(text(identity, "user_id"), text(identity, "file")) + QLatin1Char('\n') +
           AnswerWords::tr("Only one copy of it may run: a second one is noticed and stopped.");
}

QString showIncidents(const QJsonValue &answer)
{
    return tableOf(
        answer, AnswerWords::tr("Nothing happened."),
        {AnswerWords::tr("Time"), AnswerWords::tr("What"), AnswerWords::tr("User ID"), AnswerWords::tr("Address")},
        [](const QJsonObject &incident) {
            return QStringList{text(incident, "time"), text(incident, "kind"), text(incident, "user_id"),
                               text(incident, "address")};
        },
        [](const QJsonObject &incident) {
            const QStringList more{text(incident, "subject"), text(incident, "detail")};
            return more.join(QStringLiteral("  ")).trimmed();
        });
}

QString showShare(const QJsonValue &answer)
{
    const QJsonObject share = answer.toObject();
    QStringList lines{text(share, "name"), shareSummary(share), text(share, "share_id")};
    if (const QString reason = reasonOf(share); !reason.isEmpty())
        lines.append(reason);
    if (!share.value(QStringLiteral("left_out")).toArray().isEmpty()) {
        lines.append(AnswerWords::tr("Left out:"));
        lines.append(QStringLiteral("    ") + joined(share, "left_out", QStringLiteral("\n    ")));
    }
    lines.append(text(share, "link"));
    return lines.join(QLatin1Char('\n'));
}

QString showShares(const QJsonValue &answer)
{
    return tableOf(answer, AnswerWords::tr("Nothing is shared."),
                   {AnswerWords::tr("Share"), AnswerWords::tr("State"), AnswerWords::tr("Files"),
                    AnswerWords::tr("Size"), AnswerWords::tr("For"), AnswerWords::tr("Name")},
                   [](const QJsonObject &share) {
                       const bool own = share.value(QStringLiteral("own")).toBool();
                       return QStringList{text(share, "share_id"),
                                          shareStateText(text(share, "state")),
                                          QString::number(number(share, "files")),
                                          sizeText(number(share, "bytes")),
                                          own ? text(share, "to") : AnswerWords::tr("(fetched)"),
                                          text(share, "name")};
                   });
}

QString showLink(const QJsonValue &answer)
{
    return text(answer.toObject(), "link");
}

QString showTransfer(const QJsonValue &answer)
{
    const QJsonObject transfer = answer.toObject();
    QStringList lines{transferName(transfer), text(transfer, "folder"),
                      AnswerWords::tr("%1: %2 of %3")
                          .arg(transferStateText(text(transfer, "state")), sizeText(number(transfer, "bytes")),
                               sizeText(number(transfer, "total_bytes"))),
                      text(transfer, "transfer_id")};
    if (const QString reason = reasonOf(transfer); !reason.isEmpty())
        lines.append(reason);
    for (const QJsonValue entry : transfer.value(QStringLiteral("sources")).toArray()) {
        const QJsonObject source = entry.toObject();
        lines.append(AnswerWords::tr("    %1 from %2 %3")
                         .arg(sizeText(number(source, "bytes")), text(source, "user_id"), text(source, "name")));
    }
    if (!transfer.value(QStringLiteral("renamed")).toArray().isEmpty()) {
        lines.append(AnswerWords::tr("Names that were taken:"));
        lines.append(QStringLiteral("    ") + joined(transfer, "renamed", QStringLiteral("\n    ")));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString showTransfers(const QJsonValue &answer)
{
    return tableOf(answer, AnswerWords::tr("No transfers."),
                   {AnswerWords::tr("Transfer"), AnswerWords::tr("State"), AnswerWords::tr("Done"),
                    AnswerWords::tr("Of"), AnswerWords::tr("Speed"), AnswerWords::tr("Name")},
                   [](const QJsonObject &transfer) {
                       return QStringList{
                           text(transfer, "transfer_id"),       transferStateText(text(transfer, "state")),
                           sizeText(number(transfer, "bytes")), sizeText(number(transfer, "total_bytes")),
                           rateText(number(transfer, "rate")),  transferName(transfer)};
                   });
}

QString showVerify(const QJsonValue &answer)
{
    const QJsonObject report = answer.toObject();
    const QString checked =
        AnswerWords::tr("%1, %2 checked")
            .arg(filesText(number(report, "checked_files")), sizeText(number(report, "checked_bytes")));
    if (report.value(QStringLiteral("ok")).toBool())
        return AnswerWords::tr("All right: %1.").arg(checked);
    return AnswerWords::tr("Not what was signed (%1):").arg(checked) + QStringLiteral("\n    ") +
           joined(report, "bad", QStringLiteral("\n    "));
}

QString showNothing(const QJsonValue &)
{
    return {};
}

QString progressLine(const QJsonObject &moving, int width)
{
    const bool isTransfer = moving.contains(QStringLiteral("transfer_id"));
    const qint64 total = number(moving, isTransfer ? "total_bytes" : "bytes");
    const qint64 done = std::clamp<qint64>(number(moving, isTransfer ? "bytes" : "indexed_bytes"), 0, total);
    const qint64 rate = number(moving, "rate");
    const QString state = text(moving, "state");
    const int percent = total > 0 ? int(double(done) / double(total) * 100) : 0;
    QString tail = AnswerWords::tr(" %1 %  %2 of %3").arg(percent, 3).arg(sizeText(done), sizeText(total));
    const QString reason = reasonOf(moving);
    if (isTransfer && state == QStringLiteral("fetching"))
        tail += QStringLiteral("  ") + rateText(rate) + QStringLiteral("  ") + remainingText(total - done, rate);
    else if (!reason.isEmpty())
        tail += QStringLiteral("  ") + reason;
    else
        tail += QStringLiteral("  ") + (isTransfer ? transferStateText(state) : shareStateText(state));
    const int room = std::clamp(width - displayWidth(tail) - 3, 10, 40);
    const int filled = room * percent / 100;
    const QString bar = QLatin1Char('[') + QString(filled, QLatin1Char('#')) +
                        QString(room - filled, QLatin1Char('.')) + QLatin1Char(']');
    // One column stays free: some terminals wrap as soon as the last one is taken.
    return (bar + tail).left(std::max(0, width - 1));
}

} // namespace ttp
