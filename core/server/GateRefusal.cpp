// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/GateRefusal.h"

namespace ttp {

namespace {

struct Refusal {
    int status;
    const char *slug;
    const char *title;
};

// Slugs of problems that other floors know too are theirs (errorWord()).
constexpr Refusal refusals[] = {
    {400, "bad-request", "The request is malformed"},
    {408, "timed-out", "The request came too slowly"},
    {411, "length-required", "A body needs Content-Length"},
    {413, "too-large", "The body is too large"},
    {414, "target-too-long", "The request target is too long"},
    {417, "expectation-failed", "Only 100-continue can be expected"},
    {431, "head-too-large", "The request head is too large"},
    {500, "internal", "Internal error"},
    {501, "unsupported", "The method is not supported"},
    {503, "busy", "The server is busy"},
    {505, "version", "Only HTTP/1.1 and HTTP/1.0 are spoken"},
};

} // namespace

Reply refusalReply(int status)
{
    for (const Refusal &refusal : refusals) {
        if (refusal.status == status)
            return problemReply(status, refusal.slug, refusal.title);
    }
    return problemReply(status, "bad-request", "The request is refused");
}

Reply busyReply()
{
    Reply reply = refusalReply(503);
    reply.headers.append({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("2")});
    return reply;
}

} // namespace ttp
