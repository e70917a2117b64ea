// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Reply.h"

#include <QByteArray>

namespace ttp {

/// How a reply's head has to say what happens to the connection.
enum class ConnectionNote { None, KeepAlive, Close };

/// Writes the heads of replies. One per server thread: it keeps the Date line of the current second.
class ReplyHead
{
public:
    /// Appends status line and fields with the blank line to out. Returns false, with out as it was, when the reply
    /// must not be sent as it is: a status that is none, a field name that is no token, a value with control
    /// characters.
    [[nodiscard]] bool append(QByteArray &out, const Reply &reply, ConnectionNote note);

    /// The reason phrase of RFC 9110 section 15 (and RFC 4918, 6585); "Unknown" for a status that is not listed.
    [[nodiscard]] static QByteArrayView reasonPhrase(int status);
    /// True for 204 and 304, which have no body and say no length (RFC 9110 section 8.6).
    [[nodiscard]] static bool isBodyless(int status) { return status == 204 || status == 304; }
    /// The fields that are the gate's own and are left out when a handler gives them; any case.
    [[nodiscard]] static bool isReserved(QByteArrayView name);
    /// The time as an IMF-fixdate (RFC 9110 section 5.6.7).
    [[nodiscard]] static QByteArray httpDate(qint64 secondsSinceEpoch);

private:
    const QByteArray &dateLine();

    qint64 m_second = -1;
    QByteArray m_dateLine;
};

} // namespace ttp
