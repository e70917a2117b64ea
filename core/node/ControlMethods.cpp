// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ControlMethods.h"

#include "core/node/StatusJson.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <limits>
#include <utility>

namespace ttp {

namespace {

using Reply = ControlServer::Reply;
using Handler = void (*)(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply);

Error badParameter(const QString &name, const QString &takes)
{
    return {ErrorCode::InvalidInput, Doing::Commanding, name, QStringLiteral("%1 must be %2").arg(name, takes), 0};
}

template<typename T>
auto answerWith(const Reply &reply)
{
    return [reply](const Result<T> &result) {
        if (result)
            reply(QJsonValue(toJson(*result)));
        else
            reply(result.error());
    };
}

auto answerNothing(const Reply &reply)
{
    return [reply](const Result<void> &result) {
        if (result)
            reply(QJsonValue(QJsonObject()));
        else
            reply(result.error());
    };
}

QString textOf(const QJsonObject &params, const char *name)
{
    return params.value(QLatin1String(name)).toString();
}

QStringList textsOf(const QJsonObject &params, const char *name)
{
    QStringList texts;
    for (const QJsonValue entry : params.value(QLatin1String(name)).toArray())
        texts.append(entry.toString());
    return texts;
}

// A whole number that is not negative; otherwise where it is absent. What is no number is never taken for the default.
Result<qint64> numberOf(const QJsonObject &params, const char *name, qint64 otherwise)
{
    const QJsonValue value = params.value(QLatin1String(name));
    if (value.isUndefined())
        return otherwise;
    const qint64 number = value.toInteger(-1);
    if (number < 0)
        return badParameter(QLatin1String(name), QStringLiteral("a whole number"));
    return number;
}

template<typename IdType>
Result<IdType> idOf(const QJsonObject &params, const char *name)
{
    const auto id = IdType::fromString(textOf(params, name));
    if (!id)
        return badParameter(QLatin1String(name), QStringLiteral("an id such as 01234567-89ab-8def-8123-456789abcdef"));
    return *id;
}

Result<QList<UserId>> usersOf(const QJsonObject &params, const char *name)
{
    QList<UserId> users;
    const QStringList texts = textsOf(params, name);
    for (const QString &text : texts) {
        const auto user = UserId::fromString(text);
        if (!user)
            return badParameter(QLatin1String(name), QStringLiteral("a list of User IDs"));
        users.append(*user);
    }
    return users;
}

void status(NodeClient &client, const QJsonObject &, QObject *context, const Reply &reply)
{
    client.status(context, answerWith<NodeStatus>(reply));
}

void invite(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    constexpr qint64 defaultSeconds = 7 * 86'400;
    const Result<qint64> uses = numberOf(params, "uses", 1);
    const Result<qint64> seconds = numberOf(params, "valid_seconds", defaultSeconds);
    if (!uses || !seconds)
        return reply(!uses ? uses.error() : seconds.error());
    client.invite(int(std::min<qint64>(*uses, std::numeric_limits<int>::max())), *seconds, textsOf(params, "groups"),
                  context, answerWith<NewInvite>(reply));
}

void registerWith(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    client.registerWith(textOf(params, "link"), context, answerWith<RegistrationStatus>(reply));
}

void requests(NodeClient &client, const QJsonObject &, QObject *context, const Reply &reply)
{
    client.requests(context, answerWith<QList<RequestStatus>>(reply));
}

void decide(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    static const QHash<QString, RequestDecision> decisions{{QStringLiteral("accept"), RequestDecision::Accept},
                                                           {QStringLiteral("refuse"), RequestDecision::Refuse},
                                                           {QStringLiteral("block"), RequestDecision::Block}};
    const Result<UserId> user = idOf<UserId>(params, "user_id");
    const auto decision = decisions.constFind(textOf(params, "decision"));
    if (!user)
        return reply(user.error());
    if (decision == decisions.constEnd())
        return reply(badParameter(QStringLiteral("decision"), QStringLiteral("accept, refuse or block")));
    client.decide(*user, *decision, context, answerNothing(reply));
}

void peers(NodeClient &client, const QJsonObject &, QObject *context, const Reply &reply)
{
    client.peers(context, answerWith<QList<PeerStatus>>(reply));
}

void peerAllow(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    const Result<UserId> user = idOf<UserId>(params, "user_id");
    if (!user)
        return reply(user.error());
    client.setPeerAllowed(*user, params.value(QStringLiteral("allowed")).toBool(), context, answerNothing(reply));
}

void incidents(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    client.incidents(params.value(QStringLiteral("since")).toInteger(), context,
                     answerWith<QList<IncidentStatus>>(reply));
}

void groups(NodeClient &client, const QJsonObject &, QObject *context, const Reply &reply)
{
    client.groups(context, answerWith<QList<GroupStatus>>(reply));
}

void groupCreate(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    client.createGroup(textOf(params, "name"), context, answerWith<GroupStatus>(reply));
}

void groupChange(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    const Result<QList<UserId>> add = usersOf(params, "add");
    const Result<QList<UserId>> remove = usersOf(params, "remove");
    if (!add || !remove)
        return reply(!add ? add.error() : remove.error());
    client.changeGroup(textOf(params, "name"), *add, *remove, context, answerWith<GroupStatus>(reply));
}

void share(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    ShareOrder order;
    order.paths = textsOf(params, "paths");
    order.name = textOf(params, "name");
    order.to = params.value(QStringLiteral("to")).toString(order.to);
    order.wait = params.value(QStringLiteral("wait")).toBool(true);
    client.share(order, context, answerWith<ShareStatus>(reply));
}

void shares(NodeClient &client, const QJsonObject &, QObject *context, const Reply &reply)
{
    client.shares(context, answerWith<QList<ShareStatus>>(reply));
}

void unshare(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    const Result<ShareId> share = idOf<ShareId>(params, "share_id");
    if (!share)
        return reply(share.error());
    client.unshare(*share, context, answerNothing(reply));
}

void link(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    const Result<ShareId> share = idOf<ShareId>(params, "share_id");
    if (!share)
        return reply(share.error());
    client.link(*share, context, [reply](const Result<QString> &text) {
        if (text)
            reply(QJsonValue(QJsonObject{{QStringLiteral("link"), *text}}));
        else
            reply(text.error());
    });
}

void get(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    const GetOrder order{textOf(params, "link"), textOf(params, "to"), params.value(QStringLiteral("wait")).toBool()};
    client.get(order, context, answerWith<TransferStatus>(reply));
}

void transfers(NodeClient &client, const QJsonObject &, QObject *context, const Reply &reply)
{
    client.transfers(context, answerWith<QList<TransferStatus>>(reply));
}

void waitFor(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    const Result<TransferId> transfer = idOf<TransferId>(params, "transfer_id");
    if (!transfer)
        return reply(transfer.error());
    client.waitFor(*transfer, context, answerWith<TransferStatus>(reply));
}

template<auto method>
void onTransfer(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    const Result<TransferId> transfer = idOf<TransferId>(params, "transfer_id");
    if (!transfer)
        return reply(transfer.error());
    (client.*method)(*transfer, context, answerNothing(reply));
}

void verify(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    client.verify(textOf(params, "what"), context, answerWith<VerifyReport>(reply));
}

void limit(NodeClient &client, const QJsonObject &params, QObject *context, const Reply &reply)
{
    LimitOrder order;
    if (params.contains(QStringLiteral("transfer_id"))) {
        const Result<TransferId> transfer = idOf<TransferId>(params, "transfer_id");
        if (!transfer)
            return reply(transfer.error());
        order.transfer = *transfer;
    }
    for (const auto &[name, rate] :
         {std::pair{QStringLiteral("up"), &order.up}, {QStringLiteral("down"), &order.down}}) {
        if (!params.contains(name))
            continue;
        const qint64 value = params.value(name).toInteger(-1);
        if (value < 0)
            return reply(badParameter(name, QStringLiteral("bytes a second, 0 for no limit")));
        *rate = value;
    }
    client.setLimits(order, context, answerWith<NodeStatus>(reply));
}

const QHash<QString, Handler> &handlers()
{
    static const QHash<QString, Handler> table{
        {QStringLiteral("status"), status},
        {QStringLiteral("invite"), invite},
        {QStringLiteral("register"), registerWith},
        {QStringLiteral("requests"), requests},
        {QStringLiteral("decide"), decide},
        {QStringLiteral("peers"), peers},
        {QStringLiteral("peer_allow"), peerAllow},
        {QStringLiteral("incidents"), incidents},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("group_create"), groupCreate},
        {QStringLiteral("group_change"), groupChange},
        {QStringLiteral("share"), share},
        {QStringLiteral("shares"), shares},
        {QStringLiteral("unshare"), unshare},
        {QStringLiteral("link"), link},
        {QStringLiteral("get"), get},
        {QStringLiteral("transfers"), transfers},
        {QStringLiteral("wait"), waitFor},
        {QStringLiteral("pause"), onTransfer<&NodeClient::pause>},
        {QStringLiteral("resume"), onTransfer<&NodeClient::resume>},
        {QStringLiteral("remove"), onTransfer<&NodeClient::remove>},
        {QStringLiteral("verify"), verify},
        {QStringLiteral("limit"), limit},
    };
    return table;
}

} // namespace

ControlServer::Method controlMethods(NodeClient &client, std::function<void()> stop)
{
    return [&client, stop = std::move(stop)](const QString &name, const QJsonObject &params, QObject *context,
                                             const Reply &reply) {
        if (name == QStringLiteral("shutdown")) {
            reply(QJsonValue(QJsonObject()));
            stop();
            return;
        }
        if (const Handler handler = handlers().value(name))
            return handler(client, params, context, reply);
        reply(Error{ErrorCode::Unsupported, Doing::Commanding, name, QStringLiteral("there is no such method"), 0});
    };
}

} // namespace ttp
