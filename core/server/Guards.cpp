// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/Guards.h"

#include "core/server/ErrorReply.h"

namespace ttp {

namespace {

Error refusal(ErrorCode code, const QString &detail, int retryAfter = 0)
{
    return {code, Doing::CheckingAccess, {}, detail, retryAfter};
}

bool isCrossSite(const RequestHead &head)
{
    if (head.count("origin") > 0)
        return true;
    const QByteArray site = head.value("sec-fetch-site");
    return !site.isEmpty() && site != "none";
}

bool isJsonBody(const RequestHead &head)
{
    const QByteArray encoding = head.value("content-encoding");
    if (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0)
        return false;
    const QByteArray type = head.value("content-type");
    const qsizetype parameters = type.indexOf(';');
    const QByteArray name = parameters < 0 ? type : type.left(parameters);
    return name.trimmed().compare("application/json", Qt::CaseInsensitive) == 0;
}

/// The value of the one Authorization header, when it is of this scheme; empty otherwise.
QByteArray credentialsOf(const RequestHead &head, QByteArrayView scheme)
{
    if (head.count("authorization") != 1)
        return {};
    const QByteArray value = head.value("authorization");
    const qsizetype space = value.indexOf(' ');
    if (space < 0 || value.left(space).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return value.mid(space + 1).trimmed();
}

/// The row of the table, or the reply that there is none.
std::variant<const Route *, Reply> findEndpoint(const RequestHead &head, ParsedPath &parsed)
{
    const Result<ParsedPath> path = parsePath(head.path);
    if (!path)
        return errorReply(path.error(), head.path);
    parsed = *path;
    const QByteArray allowed = allowedVerbs(parsed.name);
    if (allowed.isEmpty())
        return errorReply(refusal(ErrorCode::NotFound, QStringLiteral("there is nothing here")), head.path);
    const std::optional<Verb> verb = verbOf(head.method);
    const Route *route = verb ? findRoute(*verb, parsed.name) : nullptr;
    if (!route)
        return wrongVerbReply(allowed, head.path);
    return route;
}

Judgement judgeCaller(const RequestHead &head, const ConnectionInfo &connection, const AccessSnapshot &snapshot,
                      const QDateTime &now, Admitted admitted)
{
    const std::optional<QByteArray> token = bearerToken(head);
    if (!token) {
        const Challenge challenge = head.count("authorization") > 1 ? Challenge::BearerInvalid : Challenge::Bearer;
        return errorReply(refusal(ErrorCode::TokenInvalid, QStringLiteral("a session is needed")), head.path,
                          challenge);
    }
    const SessionCheck check = snapshot.sessions.check(*token, Address(connection.peer), connection.clientSpki, now);
    if (isIncident(check.verdict))
        return Stolen{check.user, check.session};
    if (check.verdict != SessionVerdict::Accept)
        return errorReply({sessionErrorCode(check.verdict), Doing::CheckingSession, {}, {}, 0}, head.path);
    admitted.caller = {check.user, check.session, snapshot.accounts.value(check.user)};
    if (!admitted.caller.account)
        return errorReply(refusal(ErrorCode::Suspended, {}), head.path);
    return admitted;
}

} // namespace

Judgement judgeRequest(const RequestHead &head, const ConnectionInfo &connection, const AccessSnapshot &snapshot,
                       const QDateTime &now)
{
    if (isCrossSite(head))
        return errorReply(refusal(ErrorCode::Forbidden, QStringLiteral("web pages are not let in")), head.path);
    Admitted admitted;
    auto endpoint = findEndpoint(head, admitted.path);
    if (Reply *none = std::get_if<Reply>(&endpoint))
        return std::move(*none);
    admitted.route = std::get<const Route *>(endpoint);
    if (snapshot.draining && admitted.route->path != PathName::Health)
        return errorReply(refusal(ErrorCode::ShuttingDown, QStringLiteral("this peer is stopping"), 5), head.path);
    if (!connection.tls && !connection.viaProxy)
        return errorReply(refusal(ErrorCode::TlsRequired, {}), head.path);
    if (admitted.route->bodyLimit > 0 && head.contentLength > 0 && !isJsonBody(head)) {
        return errorReply(refusal(ErrorCode::Unsupported, QStringLiteral("the body must be application/json")),
                          head.path);
    }
    switch (admitted.route->who) {
    case Who::Anyone:
        return admitted;
    case Who::Basic:
        if (basicCredentials(head))
            return admitted;
        return errorReply(refusal(ErrorCode::CredentialsInvalid, {}), head.path);
    case Who::Session:
    case Who::ShareReader:
        break;
    }
    return judgeCaller(head, connection, snapshot, now, std::move(admitted));
}

std::optional<QByteArray> bearerToken(const RequestHead &head)
{
    const QByteArray token = credentialsOf(head, "Bearer");
    return token.isEmpty() ? std::nullopt : std::optional(token);
}

std::optional<BasicCredentials> basicCredentials(const RequestHead &head)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(credentialsOf(head, "Basic"), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    const auto user = UserId::fromString(QString::fromLatin1(decoded.decoded.left(colon)));
    const auto secret = AuthenticationId::fromText(QByteArrayView(decoded.decoded).sliced(colon + 1));
    if (!user || !secret)
        return std::nullopt;
    return BasicCredentials{*user, *secret};
}

} // namespace ttp
