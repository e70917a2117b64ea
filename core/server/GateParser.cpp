// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/GateParser.h"

#include <QByteArrayList>
#include <algorithm>
#include <array>
#include <cstring>

namespace ttp {

namespace {

constexpr int badRequest = 400;
constexpr int lengthRequired = 411;
constexpr int targetTooLong = 414;
constexpr int expectationFailed = 417;
constexpr int headTooLarge = 431;
constexpr int notImplemented = 501;
constexpr int versionNotSupported = 505;

// Room for the method, the version and the spaces of a request line, over the target.
constexpr qsizetype lineRoom = 64;
// A client may send an empty line before a request (RFC 9112 section 2.2); nobody needs more of them than this.
constexpr qsizetype maxEmptyLead = 16;

bool isAlphaNumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is(QByteArrayView text, QByteArrayView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

// Only space and tab: QByteArrayView::trimmed() also eats controls that must be refused.
QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text = text.chopped(1);
    return text;
}

bool isKnownMethod(QByteArrayView method)
{
    static constexpr std::array<const char *, 7> known{"GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"};
    return std::any_of(known.begin(), known.end(), [method](const char *word) { return method == word; });
}

bool isTarget(QByteArrayView target)
{
    if (!target.startsWith('/') || target.startsWith("//"))
        return false;
    return std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool isBracketedAddress(QByteArrayView host)
{
    if (host.size() < 4 || !host.endsWith(']'))
        return false;
    const QByteArrayView inside = host.sliced(1, host.size() - 2);
    return inside.contains(':') && std::all_of(inside.begin(), inside.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' ||
                      c == '.';
           });
}

} // namespace

QByteArray RequestHead::value(QByteArrayView name) const
{
    for (const HeaderField &field : headers) {
        if (is(field.name, name))
            return field.value;
    }
    return {};
}

int RequestHead::count(QByteArrayView name) const
{
    return int(std::count_if(headers.begin(), headers.end(),
                             [name](const HeaderField &field) { return is(field.name, name); }));
}

GateParser::GateParser(const GateLimits &limits)
    : m_maxHead(limits.maxHead), m_maxTarget(limits.maxTarget), m_maxHeaders(limits.maxHeaders)
{
}

void GateParser::reset()
{
    m_state = State::NeedMore;
    m_refusal = 0;
    m_position = 0;
    m_lineStart = 0;
    m_head = {};
    m_hosts = 0;
    m_lengths = 0;
    m_encodings = 0;
    m_http10 = false;
    m_keepAlive = true;
    m_saysClose = false;
    m_afterCarriage = false;
    m_expectsContinue = false;
}

bool GateParser::isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isAlphaNumeric(c) || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
    });
}

bool GateParser::isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 || byte == '\t') && byte != 0x7f;
    });
}

bool GateParser::isHost(QByteArrayView text)
{
    QByteArrayView host = text;
    const qsizetype colon = text.lastIndexOf(':');
    if (colon >= 0 && text.lastIndexOf(']') < colon) {
        const QByteArrayView port = text.sliced(colon + 1);
        if (!isDigits(port) || port.size() > 5 || port.toByteArray().toInt() > 65535)
            return false;
        host = text.first(colon);
    }
    if (host.startsWith('['))
        return isBracketedAddress(host);
    return !host.isEmpty() && host.size() <= 255 && std::all_of(host.begin(), host.end(), [](char c) {
        return isAlphaNumeric(c) || c == '.' || c == '-' || c == '_';
    });
}

GateParser::State GateParser::refuse(int status)
{
    m_refusal = status;
    m_state = State::Refused;
    return m_state;
}

GateParser::State GateParser::feed(QByteArrayView buffer)
{
    while (m_state == State::NeedMore && m_position < buffer.size()) {
        const auto *found = static_cast<const char *>(
            std::memchr(buffer.data() + m_position, '\n', size_t(buffer.size() - m_position)));
        const qsizetype lineEnd = found ? found - buffer.data() : buffer.size();
        const QByteArrayView fresh = buffer.sliced(m_position, lineEnd - m_position);
        if (!isCleanPart(fresh, found != nullptr))
            return refuse(badRequest);
        if (m_head.method.isEmpty() && lineEnd - m_lineStart > m_maxTarget + lineRoom)
            return refuse(targetTooLong);
        if (lineEnd >= m_maxHead)
            return refuse(headTooLarge);
        m_position = lineEnd;
        if (!found)
            break;
        const QByteArrayView line = buffer.sliced(m_lineStart, lineEnd - m_lineStart - 1);
        m_position = m_lineStart = lineEnd + 1;
        m_afterCarriage = false;
        takeLine(line);
    }
    return m_state;
}

bool GateParser::isCleanPart(QByteArrayView fresh, bool endsLine)
{
    if (fresh.contains('\0'))
        return false;
    // A CR is only ever the byte before the LF, an LF only ever the byte after a CR.
    const qsizetype carriage = fresh.indexOf('\r');
    if (!fresh.isEmpty() && (m_afterCarriage || (carriage >= 0 && carriage != fresh.size() - 1)))
        return false;
    m_afterCarriage = m_afterCarriage || carriage >= 0;
    return m_afterCarriage || !endsLine;
}

GateParser::State GateParser::takeLine(QByteArrayView line)
{
    int status = 0;
    if (m_head.method.isEmpty()) {
        if (line.isEmpty())
            return m_position > maxEmptyLead ? refuse(badRequest) : m_state;
        status = parseRequestLine(line);
    } else if (line.isEmpty()) {
        return finish();
    } else {
        status = parseField(line);
    }
    return status ? refuse(status) : m_state;
}

GateParser::State GateParser::finish()
{
    if (m_encodings && (m_lengths || m_http10))
        return refuse(badRequest);
    if (m_encodings)
        return refuse(lengthRequired);
    if (m_hosts > 1 || (m_hosts == 0 && !m_http10))
        return refuse(badRequest);
    if (m_head.contentLength > 0 && (m_head.method == "GET" || m_head.method == "HEAD"))
        return refuse(badRequest);
    m_state = State::Complete;
    return m_state;
}

int GateParser::parseRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return badRequest;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || target.contains(' '))
        return badRequest;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.startsWith("HTTP/") && version.size() == 8 ? versionNotSupported : badRequest;
    if (!isKnownMethod(method))
        return notImplemented;
    if (target.size() > m_maxTarget)
        return targetTooLong;
    if (!isTarget(target))
        return badRequest;
    m_http10 = version.back() == '0';
    m_keepAlive = !m_http10;
    m_head.method = method.toByteArray();
    m_head.target = target.toByteArray();
    const qsizetype mark = target.indexOf('?');
    m_head.path = mark < 0 ? m_head.target : m_head.target.first(mark);
    if (mark >= 0)
        m_head.query = m_head.target.sliced(mark + 1);
    return 0;
}

int GateParser::parseField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // isToken() also refuses folded lines and white space before the colon.
    if (colon <= 0 || !isToken(line.first(colon)))
        return badRequest;
    const QByteArrayView value = withoutBlanks(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return badRequest;
    if (m_head.headers.size() >= m_maxHeaders)
        return headTooLarge;
    const QByteArrayView name = line.first(colon);
    m_head.headers.append({name.toByteArray(), value.toByteArray()});
    return applyField(name, value);
}

int GateParser::applyField(QByteArrayView name, QByteArrayView value)
{
    if (is(name, "host")) {
        return ++m_hosts > 1 || !isHost(value) ? badRequest : 0;
    } else if (is(name, "content-length")) {
        return applyContentLength(value);
    } else if (is(name, "transfer-encoding")) {
        ++m_encodings;
    } else if (is(name, "connection")) {
        applyConnection(value);
    } else if (is(name, "expect")) {
        if (!is(value, "100-continue"))
            return expectationFailed;
        m_expectsContinue = true;
    }
    return 0;
}

int GateParser::applyContentLength(QByteArrayView value)
{
    // 18 digits always fit; a longer number is larger than anything we would read, or padded to confuse somebody.
    if (++m_lengths > 1 || value.size() > 18 || !isDigits(value))
        return badRequest;
    m_head.contentLength = value.toByteArray().toLongLong();
    return 0;
}

void GateParser::applyConnection(QByteArrayView value)
{
    const QByteArrayList words = value.toByteArray().toLower().split(',');
    for (const QByteArray &word : words) {
        const QByteArrayView option = withoutBlanks(word);
        if (option == "close")
            m_saysClose = true;
        else if (option == "keep-alive" && m_http10)
            m_keepAlive = true;
    }
    m_keepAlive = m_keepAlive && !m_saysClose;
}

} // namespace ttp
