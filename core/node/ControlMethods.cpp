// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ControlMethods.h"

#include "core/node/ControlParams.h"
#include "core/node/StatusJson.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <limits>
#include <utility>

namespace ttp {

namespace {

using Reply = ControlServer::Reply;
using Handler = void (*)(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply);

// What the settings take, too: a limit that could be set and not be read again would keep the peer from starting.
constexpr qint64 mostRate = 1LL << 50;
constexpr qint64 defaultInviteSeconds = 7 * 86'400;
constexpr qint64 mostInviteSeconds = 366 * 86'400;
constexpr qint64 mostInviteUses = 10'000;

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

// A method without parameters that answers what it is asked for.
template<typename T, auto method>
void asked(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    (client.*method)(context, answerWith<T>(reply));
}

// A method that takes one text.
template<typename T, auto method>
void withText(const QString &member, NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const QString text = params.text(member);
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    (client.*method)(text, context, answerWith<T>(reply));
}

// A method that does something to one thing and has nothing to say.
template<typename IdType, auto method>
void done(const QString &member, NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const auto id = params.id<IdType>(member);
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    (client.*method)(id, context, answerNothing(reply));
}

template<auto method>
void onTransfer(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    done<TransferId, method>(QStringLiteral("transfer_id"), client, params, context, reply);
}

void unshare(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    done<ShareId, &NodeClient::unshare>(QStringLiteral("share_id"), client, params, context, reply);
}

void invite(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const qint64 uses = params.optionalNumber(QStringLiteral("uses"), 1, mostInviteUses).value_or(1);
    const qint64 seconds =
        params.optionalNumber(QStringLiteral("valid_seconds"), 1, mostInviteSeconds).value_or(defaultInviteSeconds);
    const QStringList groups = params.optionalTexts(QStringLiteral("groups"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.invite(int(uses), seconds, groups, context, answerWith<NewInvite>(reply));
}

void inviteRevoke(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    done<InviteId, &NodeClient::revokeInvite>(QStringLiteral("invite_id"), client, params, context, reply);
}

void registerWith(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    withText<RegistrationStatus, &NodeClient::registerWith>(QStringLiteral("link"), client, params, context, reply);
}

void decide(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    constexpr RequestDecision decisions[] = {RequestDecision::Accept, RequestDecision::Refuse, RequestDecision::Block};
    const auto user = params.id<UserId>(QStringLiteral("user_id"));
    const qsizetype decision = params.word(
        QStringLiteral("decision"), {QStringLiteral("accept"), QStringLiteral("refuse"), QStringLiteral("block")});
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.decide(user, decisions[decision], context, answerNothing(reply));
}

void peerAllow(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const auto user = params.id<UserId>(QStringLiteral("user_id"));
    const bool allowed = params.flag(QStringLiteral("allowed"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.setPeerAllowed(user, allowed, context, answerNothing(reply));
}

void peerRemove(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    done<UserId, &NodeClient::removePeer>(QStringLiteral("user_id"), client, params, context, reply);
}

void incidents(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    constexpr qint64 most = (1LL << 53) - 1;
    const qint64 since = params.optionalNumber(QStringLiteral("since"), 0, most).value_or(0);
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.incidents(since, context, answerWith<QList<IncidentStatus>>(reply));
}

void groupCreate(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    withText<GroupStatus, &NodeClient::createGroup>(QStringLiteral("name"), client, params, context, reply);
}

void groupChange(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const QString name = params.text(QStringLiteral("name"));
    const QList<UserId> add = params.optionalUsers(QStringLiteral("add"));
    const QList<UserId> remove = params.optionalUsers(QStringLiteral("remove"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.changeGroup(name, add, remove, context, answerWith<GroupStatus>(reply));
}

void share(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    ShareOrder order;
    order.paths = params.texts(QStringLiteral("paths"));
    order.name = params.optionalText(QStringLiteral("name"));
    order.to = params.optionalTextOrTexts(QStringLiteral("to"), order.to);
    order.wait = params.optionalFlag(QStringLiteral("wait"), true);
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.share(order, context, answerWith<ShareStatus>(reply));
}

void readers(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const auto share = params.id<ShareId>(QStringLiteral("share_id"));
    const QStringList to = params.optionalTexts(QStringLiteral("to"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.setReaders(share, to, context, answerWith<ShareStatus>(reply));
}

void link(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const auto share = params.id<ShareId>(QStringLiteral("share_id"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.link(share, context, [reply](const Result<QString> &text) {
        if (text)
            reply(QJsonValue(QJsonObject{{QStringLiteral("link"), *text}}));
        else
            reply(text.error());
    });
}

void get(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    GetOrder order;
    order.link = params.text(QStringLiteral("link"));
    order.to = params.optionalText(QStringLiteral("to"));
    order.wait = params.optionalFlag(QStringLiteral("wait"), false);
    order.files = params.givenTexts(QStringLiteral("files"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.get(order, context, answerWith<TransferStatus>(reply));
}

// No list, or an empty one, means every file.
void chooseFiles(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const auto transfer = params.id<TransferId>(QStringLiteral("transfer_id"));
    const QStringList files = params.optionalTexts(QStringLiteral("files"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.setWantedFiles(transfer, files.isEmpty() ? std::nullopt : std::optional(files), context,
                          answerWith<TransferStatus>(reply));
}

void queue(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    constexpr QueueMove moves[] = {QueueMove::Up, QueueMove::Down, QueueMove::Top, QueueMove::Bottom};
    const auto transfer = params.id<TransferId>(QStringLiteral("transfer_id"));
    const qsizetype move = params.word(QStringLiteral("move"), {QStringLiteral("up"), QStringLiteral("down"),
                                                                QStringLiteral("top"), QStringLiteral("bottom")});
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.moveInQueue({transfer}, moves[move], context, answerNothing(reply));
}

void priority(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    constexpr TransferPriority priorities[] = {TransferPriority::Low, TransferPriority::Normal, TransferPriority::High};
    const auto transfer = params.id<TransferId>(QStringLiteral("transfer_id"));
    const qsizetype which = params.word(QStringLiteral("priority"),
                                        {QStringLiteral("low"), QStringLiteral("normal"), QStringLiteral("high")});
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.setPriority({transfer}, priorities[which], context, answerNothing(reply));
}

void waitFor(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    const auto transfer = params.id<TransferId>(QStringLiteral("transfer_id"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.waitFor(transfer, context, answerWith<TransferStatus>(reply));
}

void verify(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    withText<VerifyReport, &NodeClient::verify>(QStringLiteral("what"), client, params, context, reply);
}

void set(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    SettingsOrder order;
    order.name = params.givenText(QStringLiteral("name"));
    order.downloadFolder = params.givenText(QStringLiteral("download_folder"));
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.changeSettings(order, context, answerWith<NodeStatus>(reply));
}

void limit(NodeClient &client, ControlParams &params, QObject *context, const Reply &reply)
{
    LimitOrder order;
    order.transfer = params.optionalId<TransferId>(QStringLiteral("transfer_id"));
    order.up = params.optionalNumber(QStringLiteral("up"), 0, mostRate);
    order.down = params.optionalNumber(QStringLiteral("down"), 0, mostRate);
    if (const auto wrong = params.wrong())
        return reply(*wrong);
    client.setLimits(order, context, answerWith<NodeStatus>(reply));
}

const QHash<QString, Handler> &handlers()
{
    static const QHash<QString, Handler> table{
        {QStringLiteral("status"), asked<NodeStatus, &NodeClient::status>},
        {QStringLiteral("invite"), invite},
        {QStringLiteral("invites"), asked<QList<InviteStatus>, &NodeClient::invites>},
        {QStringLiteral("invite_revoke"), inviteRevoke},
        {QStringLiteral("register"), registerWith},
        {QStringLiteral("requests"), asked<QList<RequestStatus>, &NodeClient::requests>},
        {QStringLiteral("decide"), decide},
        {QStringLiteral("peers"), asked<QList<PeerStatus>, &NodeClient::peers>},
        {QStringLiteral("peer_allow"), peerAllow},
        {QStringLiteral("peer_remove"), peerRemove},
        {QStringLiteral("incidents"), incidents},
        {QStringLiteral("groups"), asked<QList<GroupStatus>, &NodeClient::groups>},
        {QStringLiteral("group_create"), groupCreate},
        {QStringLiteral("group_change"), groupChange},
        {QStringLiteral("share"), share},
        {QStringLiteral("shares"), asked<QList<ShareStatus>, &NodeClient::shares>},
        {QStringLiteral("readers"), readers},
        {QStringLiteral("unshare"), unshare},
        {QStringLiteral("link"), link},
        {QStringLiteral("get"), get},
        {QStringLiteral("choose_files"), chooseFiles},
        {QStringLiteral("transfers"), asked<QList<TransferStatus>, &NodeClient::transfers>},
        {QStringLiteral("wait"), waitFor},
        {QStringLiteral("pause"), onTransfer<&NodeClient::pause>},
        {QStringLiteral("resume"), onTransfer<&NodeClient::resume>},
        {QStringLiteral("queue"), queue},
        {QStringLiteral("priority"), priority},
        {QStringLiteral("remove"), onTransfer<&NodeClient::remove>},
        {QStringLiteral("verify"), verify},
        {QStringLiteral("limit"), limit},
        {QStringLiteral("set"), set},
    };
    return table;
}

} // namespace

ControlServer::Method controlMethods(NodeClient &client, std::function<void()> stop)
{
    return [&client, stop = std::move(stop)](const QString &name, const QJsonObject &params, QObject *context,
                                             const Reply &reply) {
        ControlParams given(params);
        if (name == QStringLiteral("shutdown")) {
            if (const auto wrong = given.wrong())
                return reply(*wrong);
            reply(QJsonValue(QJsonObject()));
            stop();
            return;
        }
        if (const Handler handler = handlers().value(name))
            return handler(client, given, context, reply);
        reply(Error{ErrorCode::Unsupported, Doing::Commanding, name, QStringLiteral("there is no such method"), 0});
    };
}

} // namespace ttp
