// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Commands.h"

#include "app/cli/Answers.h"
#include "app/cli/CommandArguments.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace ttp {

namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString words(const char *text)
{
    return CommandWords::tr(text);
}

using Parse = std::function<Result<CommandCall>(const QStringList &)>;

// A command with a fixed number of plain words, each a member of the call.
Parse plain(const QString &method, const QStringList &members = {})
{
    return [method, members](const QStringList &given) -> Result<CommandCall> {
        const auto arguments = CommandArguments::parse(given, {}, {});
        if (!arguments)
            return arguments.error();
        if (const auto right = arguments->expectWords(members.size(), members.size()); !right)
            return right.error();
        QJsonObject params;
        for (qsizetype i = 0; i < members.size(); ++i)
            params.insert(members.at(i), arguments->words().at(i));
        return CommandCall{method, params, {}};
    };
}

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Result<CommandCall> parseInvite(const QStringList &given)
{
    const auto arguments = CommandArguments::parse(
        given, {QStringLiteral("--uses"), QStringLiteral("--days"), QStringLiteral("--group")}, {});
    if (!arguments)
        return arguments.error();
    if (const auto right = arguments->expectWords(0, 0); !right)
        return right.error();
    const auto uses = arguments->amount(QStringLiteral("--uses"));
    const auto days = arguments->amount(QStringLiteral("--days"));
    if (!uses || !days)
        return !uses ? uses.error() : days.error();
    constexpr qint64 mostDays = 366;
    if (days->value_or(0) > mostDays)
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "an invitation lives for a year at most")));
    QJsonArray groups;
    if (const QString group = arguments->value(QStringLiteral("--group")); !group.isEmpty())
        groups.append(group);
    return CommandCall{QStringLiteral("invite"),
                       {{QStringLiteral("uses"), uses->value_or(1)},
                        {QStringLiteral("valid_seconds"), days->value_or(7) * 86'400},
                        {QStringLiteral("groups"), groups}},
                       {}};
}

Result<CommandCall> parseInvites(const QStringList &given)
{
    if (given.isEmpty() || given.first() == QStringLiteral("list"))
        return plain(QStringLiteral("invites"))(given.mid(1));
    if (given.first() != QStringLiteral("revoke"))
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "say list or revoke")));
    return plain(QStringLiteral("invite_revoke"), {QStringLiteral("invite_id")})(given.mid(1));
}

Result<CommandCall> parseRegister(const QStringList &given)
{
    const auto arguments = CommandArguments::parse(given, {}, {});
    if (!arguments)
        return arguments.error();
    if (const auto right = arguments->expectWords(1, 2); !right)
        return right.error();
    return CommandCall{
        QStringLiteral("register"), {{QStringLiteral("link"), arguments->words().join(QLatin1Char(' '))}}, {}};
}

Result<CommandCall> parseRequests(const QStringList &given)
{
    static const QStringList decisions{QStringLiteral("accept"), QStringLiteral("refuse"), QStringLiteral("block")};
    if (given.isEmpty() || given.first() == QStringLiteral("list"))
        return plain(QStringLiteral("requests"))(given.mid(1));
    if (!decisions.contains(given.first()))
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "say list, accept, refuse or block")));
    auto call = plain(QStringLiteral("decide"), {QStringLiteral("user_id")})(given.mid(1));
    if (call)
        call->params.insert(QStringLiteral("decision"), given.first());
    return call;
}

Result<CommandCall> parsePeers(const QStringList &given)
{
    if (given.isEmpty() || given.first() == QStringLiteral("list"))
        return plain(QStringLiteral("peers"))(given.mid(1));
    if (given.first() == QStringLiteral("remove"))
        return plain(QStringLiteral("peer_remove"), {QStringLiteral("user_id")})(given.mid(1));
    const bool allow = given.first() == QStringLiteral("allow");
    if (!allow && given.first() != QStringLiteral("suspend"))
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "say list, suspend, allow or remove")));
    auto call = plain(QStringLiteral("peer_allow"), {QStringLiteral("user_id")})(given.mid(1));
    if (call)
        call->params.insert(QStringLiteral("allowed"), allow);
    return call;
}

Result<CommandCall> parseGroups(const QStringList &given)
{
    if (given.isEmpty() || given.first() == QStringLiteral("list"))
        return plain(QStringLiteral("groups"))(given.mid(1));
    if (given.first() == QStringLiteral("create"))
        return plain(QStringLiteral("group_create"), {QStringLiteral("name")})(given.mid(1));
    const bool adds = given.first() == QStringLiteral("add");
    if (!adds && given.first() != QStringLiteral("remove"))
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "say list, create, add or remove")));
    if (given.size() < 3)
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "name the group and at least one user")));
    const QString member = adds ? QStringLiteral("add") : QStringLiteral("remove");
    return CommandCall{QStringLiteral("group_change"),
                       {{QStringLiteral("name"), given.at(1)}, {member, QJsonArray::fromStringList(given.mid(2))}},
                       {}};
}

// Without a word it is everyone; "nobody" adds none.
QJsonArray readersJson(QStringList to)
{
    if (to.isEmpty())
        to.append(QStringLiteral("everyone"));
    to.removeAll(QStringLiteral("nobody"));
    return QJsonArray::fromStringList(to);
}

Result<CommandCall> parseReaders(const QStringList &given)
{
    const auto arguments = CommandArguments::parse(given, {}, {});
    if (!arguments)
        return arguments.error();
    if (const auto right = arguments->expectWords(2, -1); !right)
        return right.error();
    return CommandCall{QStringLiteral("readers"),
                       {{QStringLiteral("share_id"), arguments->words().first()},
                        {QStringLiteral("to"), readersJson(arguments->words().mid(1))}},
                       {}};
}

Result<CommandCall> parseShare(const QStringList &given)
{
    const auto arguments = CommandArguments::parse(given, {QStringLiteral("--name")}, {QStringLiteral("--no-wait")},
                                                   {QStringLiteral("--to")});
    if (!arguments)
        return arguments.error();
    if (const auto right = arguments->expectWords(1, -1); !right)
        return right.error();
    QJsonArray paths;
    for (const QString &path : arguments->words())
        paths.append(absolutePath(path));
    return CommandCall{QStringLiteral("share"),
                       {{QStringLiteral("paths"), paths},
                        {QStringLiteral("name"), arguments->value(QStringLiteral("--name"))},
                        {QStringLiteral("to"), readersJson(arguments->values(QStringLiteral("--to")))},
                        {QStringLiteral("wait"), !arguments->has(QStringLiteral("--no-wait"))}},
                       QStringLiteral("shares")};
}

Result<CommandCall> parseGet(const QStringList &given)
{
    const QString only = QStringLiteral("--only");
    const auto arguments = CommandArguments::parse(given, {QStringLiteral("--to")}, {QStringLiteral("--wait")}, {only});
    if (!arguments)
        return arguments.error();
    if (const auto right = arguments->expectWords(1, 1); !right)
        return right.error();
    const QString to = arguments->value(QStringLiteral("--to"));
    QJsonObject params{{QStringLiteral("link"), arguments->words().first()},
                       {QStringLiteral("to"), to.isEmpty() ? QString() : absolutePath(to)},
                       {QStringLiteral("wait"), arguments->has(QStringLiteral("--wait"))}};
    if (const QStringList paths = arguments->values(only); !paths.isEmpty())
        params.insert(QStringLiteral("files"), QJsonArray::fromStringList(paths));
    return CommandCall{QStringLiteral("get"), params, QStringLiteral("transfers")};
}

// TRANSFER and one of these words.
Parse withWord(const QString &method, const QString &member, const QStringList &allowed, const QString &wrong)
{
    return [=](const QStringList &given) -> Result<CommandCall> {
        auto call = plain(method, {QStringLiteral("transfer_id"), member})(given);
        if (call && !allowed.contains(call->params.value(member).toString()))
            return usageError(wrong);
        return call;
    };
}

Result<CommandCall> parseWait(const QStringList &given)
{
    auto call = plain(QStringLiteral("wait"), {QStringLiteral("transfer_id")})(given);
    if (call)
        call->progressMethod = QStringLiteral("transfers");
    return call;
}

Result<CommandCall> parseVerify(const QStringList &given)
{
    auto call = plain(QStringLiteral("verify"), {QStringLiteral("what")})(given);
    if (call && QFileInfo::exists(given.first()))
        call->params.insert(QStringLiteral("what"), absolutePath(given.first()));
    return call;
}

Result<CommandCall> parseLimit(const QStringList &given)
{
    const auto arguments = CommandArguments::parse(given, {QStringLiteral("--up"), QStringLiteral("--down")}, {});
    if (!arguments)
        return arguments.error();
    if (const auto right = arguments->expectWords(0, 1); !right)
        return right.error();
    QJsonObject params;
    if (!arguments->words().isEmpty())
        params.insert(QStringLiteral("transfer_id"), arguments->words().first());
    for (const QString &direction : {QStringLiteral("up"), QStringLiteral("down")}) {
        const auto amount = arguments->amount(QStringLiteral("--") + direction);
        if (!amount)
            return amount.error();
        if (*amount)
            params.insert(direction, **amount);
    }
    return CommandCall{QStringLiteral("limit"), params, {}};
}

Result<CommandCall> parseSet(const QStringList &given)
{
    const QString name = QStringLiteral("--name");
    const QString folder = QStringLiteral("--download-folder");
    const auto arguments = CommandArguments::parse(given, {name, folder}, {});
    if (!arguments)
        return arguments.error();
    if (const auto right = arguments->expectWords(0, 0); !right)
        return right.error();
    QJsonObject params;
    if (arguments->isGiven(name))
        params.insert(QStringLiteral("name"), arguments->value(name));
    if (arguments->isGiven(folder) && arguments->value(folder).isEmpty())
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "say which folder")));
    if (arguments->isGiven(folder))
        params.insert(QStringLiteral("download_folder"), absolutePath(arguments->value(folder)));
    if (params.isEmpty())
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "say what to set")));
    return CommandCall{QStringLiteral("set"), params, {}};
}

Result<CommandCall> parseIdentity(const QStringList &given)
{
    const QString what = given.value(0);
    if (what != QStringLiteral("export") && what != QStringLiteral("import"))
        return usageError(words(QT_TRANSLATE_NOOP("Commands", "say export or import, and a file")));
    auto call = plain(QStringLiteral("identity_") + what, {QStringLiteral("file")})(given.mid(1));
    if (!call)
        return call;
    call->isLocal = true;
    call->params.insert(QStringLiteral("file"), absolutePath(given.last()));
    return call;
}

Result<CommandCall> parseIncidents(const QStringList &given)
{
    return plain(QStringLiteral("incidents"))(given);
}

QList<Command> peerCommands()
{
    return {
        {QStringLiteral("status"),
         {},
         words(QT_TRANSLATE_NOOP("Commands", "Show who this peer is, where it listens and what it does.")),
         plain(QStringLiteral("status")),
         showStatus},
        {QStringLiteral("invite"), QStringLiteral("[--uses N] [--days N] [--group NAME]"),
         words(QT_TRANSLATE_NOOP("Commands", "Make an invitation: a link, and a code for typing.")), parseInvite,
         showInvite},
        {QStringLiteral("invites"), QStringLiteral("[list | revoke ID]"),
         words(
             QT_TRANSLATE_NOOP("Commands", "List the invitations that are open and whom they let in, or revoke one.")),
         parseInvites, showInvites},
        {QStringLiteral("register"), QStringLiteral("LINK | - | HOST:PORT CODE"),
         words(QT_TRANSLATE_NOOP("Commands",
                                 "Register with the peer that invited you, both ways; - reads the link from stdin.")),
         parseRegister, showRegistration},
        {QStringLiteral("requests"), QStringLiteral("[list | accept ID | refuse ID | block ID]"),
         words(QT_TRANSLATE_NOOP("Commands", "See and decide who wants to register without an invitation.")),
         parseRequests, showRequests},
        {QStringLiteral("peers"), QStringLiteral("[list | suspend ID | allow ID | remove ID]"),
         words(QT_TRANSLATE_NOOP("Commands", "List the peers you are registered with, suspend or remove one.")),
         parsePeers, showPeers},
        {QStringLiteral("groups"), QStringLiteral("[list | create NAME | add NAME ID… | remove NAME ID…]"),
         words(QT_TRANSLATE_NOOP("Commands", "Put peers into groups, to share with a group.")), parseGroups,
         showGroups},
        {QStringLiteral("identity"), QStringLiteral("export FILE | import FILE"),
         words(QT_TRANSLATE_NOOP("Commands",
                                 "Back up who this peer is, under a passphrase, or begin a new profile with it.")),
         parseIdentity, showIdentity},
        {QStringLiteral("incidents"),
         {},
         words(QT_TRANSLATE_NOOP("Commands", "Show what you should know of: stolen sessions, wrong pieces, bans.")),
         parseIncidents,
         showIncidents},
    };
}

QList<Command> contentCommands()
{
    return {
        {QStringLiteral("share"),
         QStringLiteral("PATH… [--name NAME] [--to everyone|nobody|group:NAME|user:ID]… [--no-wait]"),
         words(QT_TRANSLATE_NOOP("Commands", "Share files or a folder in place and print the link.")), parseShare,
         showShare},
        {QStringLiteral("shares"),
         {},
         words(QT_TRANSLATE_NOOP("Commands", "List what this peer shares and serves.")),
         plain(QStringLiteral("shares")),
         showShares},
        {QStringLiteral("readers"), QStringLiteral("SHARE everyone|nobody|group:NAME|user:ID…"),
         words(QT_TRANSLATE_NOOP("Commands", "Say anew who may read a share; whoever is not named is cut off.")),
         parseReaders, showShare},
        {QStringLiteral("unshare"), QStringLiteral("SHARE"),
         words(QT_TRANSLATE_NOOP("Commands", "Stop sharing. The files stay where they are.")),
         plain(QStringLiteral("unshare"), {QStringLiteral("share_id")}), showNothing},
        {QStringLiteral("link"), QStringLiteral("SHARE"),
         words(QT_TRANSLATE_NOOP("Commands", "Print the link of a share again.")),
         plain(QStringLiteral("link"), {QStringLiteral("share_id")}), showLink},
        {QStringLiteral("get"), QStringLiteral("LINK | - [--to DIR] [--only PATH]… [--wait]"),
         words(QT_TRANSLATE_NOOP("Commands",
                                 "Fetch a share, or files and folders of it, from every peer that has it; - "
                                 "reads the link from stdin.")),
         parseGet, showTransfer},
        {QStringLiteral("transfers"),
         {},
         words(QT_TRANSLATE_NOOP("Commands", "List the transfers.")),
         plain(QStringLiteral("transfers")),
         showTransfers},
        {QStringLiteral("wait"), QStringLiteral("TRANSFER"),
         words(QT_TRANSLATE_NOOP("Commands", "Wait until a transfer is finished or has failed.")), parseWait,
         showTransfer},
        {QStringLiteral("pause"), QStringLiteral("TRANSFER"), words(QT_TRANSLATE_NOOP("Commands", "Pause a transfer.")),
         plain(QStringLiteral("pause"), {QStringLiteral("transfer_id")}), showNothing},
        {QStringLiteral("resume"), QStringLiteral("TRANSFER"),
         words(QT_TRANSLATE_NOOP("Commands", "Go on with a paused transfer.")),
         plain(QStringLiteral("resume"), {QStringLiteral("transfer_id")}), showNothing},
        {QStringLiteral("queue"), QStringLiteral("TRANSFER up|down|top|bottom"),
         words(QT_TRANSLATE_NOOP("Commands", "Move a transfer among those of its priority that wait for their turn.")),
         withWord(QStringLiteral("queue"), QStringLiteral("move"),
                  {QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("top"), QStringLiteral("bottom")},
                  words(QT_TRANSLATE_NOOP("Commands", "say up, down, top or bottom"))),
         showNothing},
        {QStringLiteral("priority"), QStringLiteral("TRANSFER low|normal|high"),
         words(QT_TRANSLATE_NOOP("Commands", "Say which transfers fetch first.")),
         withWord(QStringLiteral("priority"), QStringLiteral("priority"),
                  {QStringLiteral("low"), QStringLiteral("normal"), QStringLiteral("high")},
                  words(QT_TRANSLATE_NOOP("Commands", "say low, normal or high"))),
         showNothing},
        {QStringLiteral("remove"), QStringLiteral("TRANSFER"),
         words(QT_TRANSLATE_NOOP("Commands", "Forget a transfer. Finished files stay; unfinished ones are removed.")),
         plain(QStringLiteral("remove"), {QStringLiteral("transfer_id")}), showNothing},
        {QStringLiteral("verify"), QStringLiteral("PATH | SHARE"),
         words(QT_TRANSLATE_NOOP("Commands", "Read everything again and compare it with what was signed.")),
         parseVerify, showVerify},
        {QStringLiteral("limit"), QStringLiteral("[TRANSFER] [--up RATE] [--down RATE]"),
         words(QT_TRANSLATE_NOOP("Commands", "Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.")),
         parseLimit, showStatus},
        {QStringLiteral("set"), QStringLiteral("[--name NAME] [--download-folder DIR]"),
         words(QT_TRANSLATE_NOOP("Commands", "Change what this peer calls itself, or where it puts what it fetches.")),
         parseSet, showStatus},
        {QStringLiteral("shutdown"),
         {},
         words(QT_TRANSLATE_NOOP("Commands", "Stop the program that runs on this profile.")),
         plain(QStringLiteral("shutdown")),
         showNothing},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = peerCommands() + contentCommands();
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

bool isMovedBy(const CommandCall &call, const QJsonObject &entry)
{
    const auto same = [&](const QString &param, const QString &member) {
        return call.params.value(param).toString() == entry.value(member).toString();
    };
    const QString share = QStringLiteral("share_id");
    if (call.method == QStringLiteral("share")) {
        return same(QStringLiteral("name"), QStringLiteral("name")) &&
               entry.value(QStringLiteral("state")).toString() == QStringLiteral("indexing") &&
               entry.value(QStringLiteral("own")).toBool();
    }
    if (call.method == QStringLiteral("get")) {
        const QString id = entry.value(share).toString();
        return !id.isEmpty() && call.params.value(QStringLiteral("link")).toString().contains(id);
    }
    return same(QStringLiteral("transfer_id"), QStringLiteral("transfer_id"));
}

ExitCode exitCodeOf(const Error &error)
{
    // Nobody on the other side was asked.
    if (error.doing == Doing::ReadingIdentity)
        return ExitFailed;
    // "There is none" and "you may not" look the same to a stranger; either way it was the other side that said no.
    static const QList<ErrorCode> saidByPeers{ErrorCode::NotFound,      ErrorCode::Gone,
                                              ErrorCode::InvalidInput,  ErrorCode::Conflict,
                                              ErrorCode::AlreadyExists, ErrorCode::PreconditionFailed};
    if (error.doing == Doing::Requesting && saidByPeers.contains(error.code))
        return ExitRefused;
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return ExitUsage;
    case ErrorCode::NotRunning:
        return ExitNotRunning;
    case ErrorCode::CredentialsInvalid:
    case ErrorCode::TokenInvalid:
    case ErrorCode::SessionAddressMismatch:
    case ErrorCode::Forbidden:
    case ErrorCode::Suspended:
    case ErrorCode::InviteInvalid:
    case ErrorCode::RegistrationClosed:
    case ErrorCode::RegistrationRejected:
    case ErrorCode::KeyChanged:
    case ErrorCode::PinMismatch:
    case ErrorCode::TooManyRequests:
    case ErrorCode::QuotaDisk:
    case ErrorCode::QuotaBandwidth:
        return ExitRefused;
    case ErrorCode::RootMismatch:
    case ErrorCode::PieceMismatch:
    case ErrorCode::SignatureInvalid:
        return ExitVerificationFailed;
    default:
        return ExitFailed;
    }
}

} // namespace ttp
