// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Answers.h"

#include "core/base/Encoding.h"
#include "core/node/StatusJson.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>

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

// A line for each element, or a sentence when there is none.
QString listed(const QJsonValue &answer, const QString &whenEmpty, QString (*line)(const QJsonObject &))
{
    QStringList lines;
    for (const QJsonValue entry : answer.toArray())
        lines.append(line(entry.toObject()));
    return lines.isEmpty() ? whenEmpty : lines.join(QLatin1Char('\n'));
}

QString reasonOf(const QJsonObject &object)
{
    const QJsonObject error = object.value(QStringLiteral("error")).toObject();
    return error.isEmpty() ? QString() : QStringLiteral("\n    ") + errorText(errorFromJson(error));
}

QString shareLine(const QJsonObject &share)
{
    const QString part = number(share, "bytes") > 0 && text(share, "state") == QStringLiteral("indexing")
                             ? AnswerWords::tr(", %1 read").arg(sizeText(number(share, "indexed_bytes")))
                             : QString();
    return AnswerWords::tr("%1  %2  %3, %4 files, %5%6")
               .arg(text(share, "share_id"), text(share, "name"), text(share, "state"),
                    QString::number(number(share, "files")), sizeText(number(share, "bytes")), part) +
           reasonOf(share);
}

QString transferLine(const QJsonObject &transfer)
{
    const qint64 total = number(transfer, "total_bytes");
    const qint64 done = number(transfer, "bytes");
    return AnswerWords::tr("%1  %2  %3, %4 of %5, %6")
               .arg(text(transfer, "transfer_id"), text(transfer, "name"), text(transfer, "state"), sizeText(done),
                    sizeText(total), rateText(number(transfer, "rate"))) +
           reasonOf(transfer);
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
        AnswerWords::tr("down         %1 (%2)")
            .arg(rateText(number(status, "down_rate")), limitText(number(status, "down_limit"))),
        AnswerWords::tr("up           %1 (%2)")
            .arg(rateText(number(status, "up_rate")), limitText(number(status, "up_limit"))),
        AnswerWords::tr("peers %1, shares %2, transfers %3, waiting requests %4")
            .arg(number(status, "peers"))
            .arg(number(status, "shares"))
            .arg(number(status, "transfers"))
            .arg(number(status, "pending_requests")),
    };
    return lines.join(QLatin1Char('\n'));
}

QString showInvite(const QJsonValue &answer)
{
    const QJsonObject invite = answer.toObject();
    return AnswerWords::tr("%1\nFor typing: the address of this peer and the code %2\nValid until %3")
        .arg(text(invite, "link"), text(invite, "code"), text(invite, "expires"));
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
    return listed(answer, AnswerWords::tr("Nobody is waiting."), [](const QJsonObject &request) {
        return AnswerWords::tr("%1  %2 (%3)  %4\n    words: %5")
            .arg(text(request, "user_id"), text(request, "name"), text(request, "address"), text(request, "note"),
                 joined(request, "words", QStringLiteral(" ")));
    });
}

QString showPeers(const QJsonValue &answer)
{
    if (!answer.isArray())
        return showNothing(answer);
    return listed(answer, AnswerWords::tr("No peers yet. Invite somebody, or register with a link."),
                  [](const QJsonObject &peer) {
                      const QString online = peer.value(QStringLiteral("online")).toBool() ? AnswerWords::tr("online")
                                                                                           : AnswerWords::tr("offline");
                      return AnswerWords::tr("%1  %2  %3, %4  in %5, out %6")
                          .arg(text(peer, "user_id"), text(peer, "name"), text(peer, "state"), online,
                               sizeText(number(peer, "bytes_in")), sizeText(number(peer, "bytes_out")));
                  });
}

QString showGroups(const QJsonValue &answer)
{
    const QJsonValue list = answer.isObject() ? QJsonValue(QJsonArray{answer}) : answer;
    return listed(list, AnswerWords::tr("No groups."), [](const QJsonObject &group) {
        return AnswerWords::tr("%1  %2").arg(text(group, "name"), joined(group, "users", QStringLiteral(" ")));
    });
}

QString showIncidents(const QJsonValue &answer)
{
    return listed(answer, AnswerWords::tr("Nothing happened."), [](const QJsonObject &incident) {
        return AnswerWords::tr("%1  %2  %3 %4 %5 %6")
            .arg(text(incident, "time"), text(incident, "kind"), text(incident, "user_id"), text(incident, "address"),
                 text(incident, "subject"), text(incident, "detail"));
    });
}

QString showShare(const QJsonValue &answer)
{
    const QJsonObject share = answer.toObject();
    QString lines = shareLine(share) + QLatin1Char('\n') + text(share, "link");
    const QJsonArray leftOut = share.value(QStringLiteral("left_out")).toArray();
    if (!leftOut.isEmpty()) {
        lines += QLatin1Char('\n') + AnswerWords::tr("Left out:") + QStringLiteral("\n    ") +
                 joined(share, "left_out", QStringLiteral("\n    "));
    }
    return lines;
}

QString showShares(const QJsonValue &answer)
{
    return listed(answer, AnswerWords::tr("Nothing is shared."), shareLine);
}

QString showLink(const QJsonValue &answer)
{
    return text(answer.toObject(), "link");
}

QString showTransfer(const QJsonValue &answer)
{
    const QJsonObject transfer = answer.toObject();
    QString lines = transferLine(transfer);
    for (const QJsonValue entry : transfer.value(QStringLiteral("sources")).toArray()) {
        const QJsonObject source = entry.toObject();
        lines += AnswerWords::tr("\n    %1 from %2 %3")
                     .arg(sizeText(number(source, "bytes")), text(source, "name"), text(source, "user_id"));
    }
    if (!transfer.value(QStringLiteral("renamed")).toArray().isEmpty()) {
        lines +=
            AnswerWords::tr("\n  Names that were taken:\n    ") + joined(transfer, "renamed", QStringLiteral("\n    "));
    }
    return lines;
}

QString showTransfers(const QJsonValue &answer)
{
    return listed(answer, AnswerWords::tr("No transfers."), transferLine);
}

QString showVerify(const QJsonValue &answer)
{
    const QJsonObject report = answer.toObject();
    const QString checked = AnswerWords::tr("%1 files, %2 checked")
                                .arg(number(report, "checked_files"))
                                .arg(sizeText(number(report, "checked_bytes")));
    if (report.value(QStringLiteral("ok")).toBool())
        return AnswerWords::tr("All right: %1.").arg(checked);
    return AnswerWords::tr("Not what was signed (%1):\n    ").arg(checked) +
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
    const qint64 done = number(moving, isTransfer ? "bytes" : "indexed_bytes");
    const qint64 rate = number(moving, "rate");
    const int percent = total > 0 ? int(done * 100 / total) : 0;
    QString tail = AnswerWords::tr(" %1 %  %2 of %3").arg(percent, 3).arg(sizeText(done), sizeText(total));
    if (isTransfer && text(moving, "state") == QStringLiteral("fetching"))
        tail += QStringLiteral("  ") + rateText(rate) + QStringLiteral("  ") + remainingText(total - done, rate);
    else
        tail += QStringLiteral("  ") + text(moving, "state");
    const int room = std::clamp(width - int(tail.size()) - 3, 0, 40);
    const int filled = room * percent / 100;
    const QString bar = QLatin1Char('[') + QString(filled, QLatin1Char('#')) +
                        QString(room - filled, QLatin1Char('.')) + QLatin1Char(']');
    return (bar + tail).left(width);
}

} // namespace ttp
