// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ApiReply.h"

#include "core/content/Sha256.h"
#include "core/protocol/Conditions.h"

#include <utility>

namespace ttp {

namespace {

Reply reply(int status, QByteArray body, QByteArray contentType, Keep keep)
{
    Reply out;
    out.status = status;
    out.body = std::move(body);
    out.headers = {{QByteArrayLiteral("Content-Type"), std::move(contentType)},
                   {QByteArrayLiteral("Cache-Control"), cacheControl(keep)}};
    return out;
}

} // namespace

QByteArray cacheControl(Keep keep)
{
    switch (keep) {
    case Keep::Nothing:
        return QByteArrayLiteral("no-store");
    case Keep::AskAgain:
        return QByteArrayLiteral("private, no-cache");
    case Keep::Immutable:
        break;
    }
    return QByteArrayLiteral("private, max-age=31536000, immutable");
}

Reply jsonReply(int status, QByteArray json, Keep keep)
{
    return reply(status, std::move(json), QByteArrayLiteral("application/json"), keep);
}

Reply octetReply(QByteArray bytes, Keep keep)
{
    return reply(200, std::move(bytes), QByteArrayLiteral("application/octet-stream"), keep);
}

Reply emptyReply(int status)
{
    Reply out;
    out.status = status;
    out.headers = {{QByteArrayLiteral("Cache-Control"), cacheControl(Keep::Nothing)}};
    return out;
}

void setEntityTag(Reply &reply, const RequestHead &head, const QByteArray &etag)
{
    reply.headers.append({QByteArrayLiteral("ETag"), etag});
    if (!ifNoneMatchHolds(head.value("if-none-match"), etag))
        return;
    reply.status = 304;
    reply.body.clear();
    reply.source.reset();
    reply.sourceLength = 0;
}

void setEntityTagOfBody(Reply &reply, const RequestHead &head)
{
    setEntityTag(reply, head, entityTag(sha256(reply.body).toBase64Url().toLatin1()));
}

bool prefersOctets(const RequestHead &head)
{
    const QByteArray accept = head.value("accept").toLower();
    const qsizetype octets = accept.indexOf("application/octet-stream");
    const qsizetype json = accept.indexOf("application/json");
    return octets >= 0 && (json < 0 || octets < json);
}

} // namespace ttp
