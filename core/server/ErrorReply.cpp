// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ErrorReply.h"

#include "core/protocol/ErrorMessage.h"

namespace ttp {

namespace {

QByteArray challengeText(Challenge challenge)
{
    switch (challenge) {
    case Challenge::Bearer:
        return QByteArrayLiteral("Bearer realm=\"ttp\"");
    case Challenge::BearerInvalid:
        return QByteArrayLiteral("Bearer realm=\"ttp\", error=\"invalid_token\"");
    case Challenge::Basic:
        break;
    }
    return QByteArrayLiteral("Basic realm=\"ttp\", charset=\"UTF-8\"");
}

} // namespace

Reply errorReply(const Error &error, const QByteArray &instance, Challenge challenge)
{
    const ErrorMessage message = ErrorMessage::of(error, QString::fromLatin1(instance));
    Reply reply;
    reply.status = message.status;
    reply.body = message.toJson();
    reply.headers = {{QByteArrayLiteral("Content-Type"), ErrorMessage::contentType},
                     {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
    if (message.retryAfterSeconds > 0)
        reply.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(message.retryAfterSeconds)});
    if (message.status == 401) {
        const bool basic = error.code == ErrorCode::CredentialsInvalid;
        reply.headers.append(
            {QByteArrayLiteral("WWW-Authenticate"), challengeText(basic ? Challenge::Basic : challenge)});
    }
    reply.closeAfter = error.code == ErrorCode::SessionAddressMismatch;
    return reply;
}

Reply wrongVerbReply(const QByteArray &allowed, const QByteArray &instance)
{
    // Not an error that anything inside the program has: only this door knows it.
    ErrorMessage message;
    message.code = ErrorCode::Unsupported;
    message.status = 405;
    message.title = QStringLiteral("Not possible here");
    message.instance = QString::fromLatin1(instance);
    Reply reply;
    reply.status = 405;
    reply.body = message.toJson();
    reply.headers = {{QByteArrayLiteral("Content-Type"), ErrorMessage::contentType},
                     {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")},
                     {QByteArrayLiteral("Allow"), allowed}};
    return reply;
}

} // namespace ttp
