// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ReplyHead.h"
#include "core/base/Utc.h"

#include "core/server/GateParser.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>

namespace ttp {

namespace {

struct Reason {
    int status;
    const char *phrase;
};

constexpr std::array<Reason, 41> reasons{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {423, "Locked"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {451, "Unavailable For Legal Reasons"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
}};

constexpr std::array<const char *, 8> reserved{"date",
                                               "content-length",
                                               "connection",
                                               "transfer-encoding",
                                               "keep-alive",
                                               "x-content-type-options",
                                               "content-security-policy",
                                               "cross-origin-resource-policy"};

constexpr char securityFields[] = "X-Content-Type-Options: nosniff\r\n"
                                  "Content-Security-Policy: default-src 'none'\r\n"
                                  "Cross-Origin-Resource-Policy: same-origin\r\n";

} // namespace

Reply problemReply(int status, QByteArrayView slug, QByteArrayView title)
{
    Reply reply;
    reply.status = status;
    // Some of these statuses may be cached where nothing forbids it (RFC 9110 section 15.1).
    reply.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/problem+json")},
                     {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
    reply.body = QByteArrayLiteral("{\"type\":\"urn:ttp:problem:") + slug.toByteArray() +
                 QByteArrayLiteral("\",\"title\":\"") + title.toByteArray() + QByteArrayLiteral("\",\"status\":") +
                 QByteArray::number(status) + "}\n";
    return reply;
}

QByteArrayView ReplyHead::reasonPhrase(int status)
{
    const auto found = std::lower_bound(reasons.begin(), reasons.end(), status,
                                        [](const Reason &reason, int wanted) { return reason.status < wanted; });
    return found != reasons.end() && found->status == status ? QByteArrayView(found->phrase) : "Unknown";
}

bool ReplyHead::isReserved(QByteArrayView name)
{
    return std::any_of(reserved.begin(), reserved.end(),
                       [name](const char *word) { return name.compare(word, Qt::CaseInsensitive) == 0; });
}

QByteArray ReplyHead::httpDate(qint64 secondsSinceEpoch)
{
    return QLocale::c()
        .toString(utcFromSeconds(secondsSinceEpoch), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

const QByteArray &ReplyHead::dateLine()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != m_second) {
        m_second = now;
        m_dateLine = QByteArrayLiteral("Date: ") + httpDate(now) + "\r\n";
    }
    return m_dateLine;
}

bool ReplyHead::append(QByteArray &out, const Reply &reply, ConnectionNote note)
{
    if (reply.status < 200 || reply.status > 599 || reply.bodyLength() < 0)
        return false;
    for (const HeaderField &field : reply.headers) {
        if (!GateParser::isToken(field.name) || !GateParser::isFieldValue(field.value))
            return false;
    }
    out += QByteArrayLiteral("HTTP/1.1 ") + QByteArray::number(reply.status) + ' ';
    out += reasonPhrase(reply.status);
    out += "\r\n";
    out += dateLine();
    if (!isBodyless(reply.status))
        out += QByteArrayLiteral("Content-Length: ") + QByteArray::number(reply.bodyLength()) + "\r\n";
    for (const HeaderField &field : reply.headers) {
        if (!isReserved(field.name))
            out += field.name + QByteArrayLiteral(": ") + field.value + "\r\n";
    }
    out += securityFields;
    if (note == ConnectionNote::Close)
        out += "Connection: close\r\n";
    else if (note == ConnectionNote::KeepAlive)
        out += "Connection: keep-alive\r\n";
    out += "\r\n";
    return true;
}

} // namespace ttp
