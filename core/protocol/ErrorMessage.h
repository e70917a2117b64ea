// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace ttp {

/// The status with which an error of this code is answered (protocol.md section 1.1). Defined for every code.
[[nodiscard]] int httpStatusOf(ErrorCode code);

/// What of a code a stranger may see. Codes about our own disk, database and program become Internal, Busy or the
/// like: nobody outside learns that our database is damaged, and no peer can make us believe that ours is. Codes
/// that are part of the protocol stay as they are; so does every result of this function.
[[nodiscard]] ErrorCode wireCodeOf(ErrorCode code);

/// The code that fits a status best, for replies without a problem document (proxies, other programs) and for
/// problem types that we do not know. Statuses below 400 give ProtocolViolation.
[[nodiscard]] ErrorCode errorCodeOfStatus(int status);

/// An error as a peer sees it: RFC 9457 application/problem+json.
struct ErrorMessage {
    static constexpr char contentType[] = "application/problem+json";

    ErrorCode code = ErrorCode::Internal;
    int status = 500;
    /// A fixed English phrase for the code.
    QString title;
    /// Technical English about this occurrence; empty where it could tell a stranger something.
    QString detail;
    /// The path that was asked for; empty where not told.
    QString instance;
    /// Seconds, 0 where not known.
    int retryAfterSeconds = 0;

    /// The error as it is sent: code through wireCodeOf(), the detail only if the code is one of the protocol's own,
    /// never the subject (it may be a path on this machine).
    [[nodiscard]] static ErrorMessage of(const Error &error, const QString &instance = {});

    /// {type, title, status, detail?, instance?, retry_after?}; type is urn:ttp:problem:<errorWord()>.
    [[nodiscard]] QByteArray toJson() const;
    /// Reads a problem document that came with this status. Types that are unknown, or that are not the protocol's,
    /// give errorCodeOfStatus(). Errors: as JsonReader.
    [[nodiscard]] static Result<ErrorMessage> fromJson(QByteArrayView body, int httpStatus);

    /// The error for our own side: the peer's word as detail, marked as such, with what we were doing and to what.
    [[nodiscard]] Error toError(Doing doing, const QString &subject) const;

    bool operator==(const ErrorMessage &) const = default;
};

/// The error behind a reply of status 400 or more: its problem document if it has one that can be read, otherwise
/// what the status says. retryAfter is the header's value in seconds, 0 where absent.
[[nodiscard]] Error errorOfReply(int httpStatus, QByteArrayView contentType, QByteArrayView body, int retryAfter,
                                 Doing doing, const QString &subject);

/// The seconds in a Retry-After header (its delay form only), at most a day; 0 for anything else.
[[nodiscard]] int retryAfterOf(QByteArrayView header);

} // namespace ttp
