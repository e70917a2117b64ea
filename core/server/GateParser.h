// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/GateLimits.h"
#include "core/server/Request.h"

#include <QByteArrayView>

namespace ttp {

/// Reads the head of one HTTP/1.x request and refuses every one that two readers could understand differently
/// (RFC 9112 sections 2 to 6, RFC 9110 section 5; protocol.md section 2.3 C6): bare CR or LF, folded lines, white space
/// before a colon, a missing, second or odd Host, a second or odd Content-Length, any Transfer-Encoding, any target
/// that is not an origin-form path, unknown methods and versions, content in GET and HEAD.
///
/// Pure: no I/O, no clock, no thread of its own. Any bytes may be fed to it.
class GateParser
{
public:
    enum class State { NeedMore, Complete, Refused };

    /// The limits are copied.
    explicit GateParser(const GateLimits &limits);

    /// Looks at what has arrived. buffer begins at the first byte of the head and grows from call to call: bytes
    /// that were there stay as they were. Every byte is looked at once. In the states Complete and Refused nothing more
    /// happens until reset().
    State feed(QByteArrayView buffer);
    /// Forgets everything: the next byte fed begins a new head.
    void reset();

    /// Complete: how many bytes of the buffer the head was, blank line and skipped empty lines included.
    [[nodiscard]] qsizetype consumed() const { return m_position; }
    /// Complete: the head.
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] RequestHead takeHead() { return std::move(m_head); }
    /// Complete: whether the client spoke HTTP/1.0.
    [[nodiscard]] bool isHttp10() const { return m_http10; }
    /// Complete: whether the client wants the connection kept (HTTP/1.1 by default, HTTP/1.0 when it says so).
    [[nodiscard]] bool keepsAlive() const { return m_keepAlive; }
    /// Complete: whether the client waits for 100 Continue before it sends the body.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    /// Refused: 400, 411, 414, 417, 431, 501 or 505.
    [[nodiscard]] int refusal() const { return m_refusal; }

    /// True for letters, digits and the marks that RFC 9110 section 5.6.2 allows in a token, at least one.
    [[nodiscard]] static bool isToken(QByteArrayView text);
    /// True when a field value has no control character but the tab (RFC 9110 section 5.5).
    [[nodiscard]] static bool isFieldValue(QByteArrayView text);
    /// True for host[:port] as we let it in: a name of letters, digits, '.', '-', '_', or an IPv6 address in brackets.
    [[nodiscard]] static bool isHost(QByteArrayView text);

private:
    State refuse(int status);
    [[nodiscard]] bool isCleanPart(QByteArrayView fresh, bool endsLine);
    State takeLine(QByteArrayView line);
    State finish();
    [[nodiscard]] int parseRequestLine(QByteArrayView line);
    [[nodiscard]] int parseField(QByteArrayView line);
    [[nodiscard]] int applyField(QByteArrayView name, QByteArrayView value);
    [[nodiscard]] int applyContentLength(QByteArrayView value);
    void applyConnection(QByteArrayView value);

    qsizetype m_maxHead;
    qsizetype m_maxTarget;
    qsizetype m_maxHeaders;

    State m_state = State::NeedMore;
    int m_refusal = 0;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
    RequestHead m_head;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_encodings = 0;
    bool m_http10 = false;
    bool m_keepAlive = true;
    bool m_saysClose = false;
    bool m_afterCarriage = false;
    bool m_expectsContinue = false;
};

} // namespace ttp
