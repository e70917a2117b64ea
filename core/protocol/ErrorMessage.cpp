// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/ErrorMessage.h"

#include "core/base/Encoding.h"
#include "core/protocol/JsonReader.h"
#include "core/protocol/JsonWriter.h"

#include <QJsonObject>
#include <array>

namespace ttp {

namespace {

struct Row {
    ErrorCode code;
    int status;
    /// What a stranger is told instead; the code itself for those of the protocol.
    ErrorCode wire;
    const char *title;
};

constexpr Row own(ErrorCode code, int status, const char *title)
{
    return Row{code, status, code, title};
}

/// A code about this program or this machine: nobody's business outside.
constexpr Row inner(ErrorCode code, ErrorCode wire, int status)
{
    return Row{code, status, wire, nullptr};
}

constexpr std::array table{
    own(ErrorCode::InvalidInput, 400, "The request is not right"),
    own(ErrorCode::TooLarge, 413, "Too large"),
    own(ErrorCode::Unsupported, 415, "Not supported"),
    own(ErrorCode::ProtocolViolation, 400, "Against the protocol"),
    own(ErrorCode::SignatureInvalid, 422, "The signature is not right"),
    own(ErrorCode::UnsafePath, 422, "A path that may not be used"),
    own(ErrorCode::NotFound, 404, "Not found"),
    own(ErrorCode::AlreadyExists, 409, "It exists already"),
    own(ErrorCode::Conflict, 409, "It is in the way of something else"),
    own(ErrorCode::Gone, 410, "No longer here"),
    own(ErrorCode::PreconditionFailed, 412, "It has changed meanwhile"),
    own(ErrorCode::CredentialsInvalid, 401, "Not the right credentials"),
    own(ErrorCode::TokenInvalid, 401, "No valid session"),
    own(ErrorCode::SessionAddressMismatch, 401, "Another address than the session's"),
    own(ErrorCode::Forbidden, 403, "Not allowed"),
    own(ErrorCode::Suspended, 403, "The account is suspended"),
    own(ErrorCode::InviteInvalid, 403, "The invitation is not valid"),
    own(ErrorCode::RegistrationClosed, 403, "No registrations are taken"),
    own(ErrorCode::RegistrationPending, 403, "The registration waits for approval"),
    own(ErrorCode::RegistrationRejected, 403, "The registration was rejected"),
    own(ErrorCode::AlreadyRegistered, 409, "Registered already"),
    own(ErrorCode::KeyChanged, 409, "Another key than the one that is known"),
    own(ErrorCode::TlsRequired, 403, "TLS is required"),
    own(ErrorCode::OwnIdentity, 409, "That is this peer itself"),
    own(ErrorCode::PieceSizeInvalid, 400, "Not a size of pieces"),
    own(ErrorCode::HashRangeInvalid, 400, "Not a run of hashes"),
    own(ErrorCode::RangeNotSatisfiable, 416, "Not a range of this"),
    own(ErrorCode::LayerNotHeld, 404, "These hashes are not held here"),
    own(ErrorCode::HashesFirst, 409, "The hashes must come first"),
    own(ErrorCode::RootMismatch, 422, "The hashes do not lead to the root"),
    own(ErrorCode::PieceMismatch, 422, "The piece does not fit its hash"),
    own(ErrorCode::FileChanged, 410, "The file has changed on disk"),
    own(ErrorCode::TooManyRequests, 429, "Too many requests"),
    own(ErrorCode::Busy, 503, "Busy"),
    own(ErrorCode::QuotaDisk, 507, "No storage left"),
    own(ErrorCode::QuotaBandwidth, 429, "No traffic left"),
    inner(ErrorCode::ReadFailed, ErrorCode::Internal, 500),
    inner(ErrorCode::WriteFailed, ErrorCode::Internal, 500),
    inner(ErrorCode::DiskFull, ErrorCode::QuotaDisk, 507),
    inner(ErrorCode::FolderMissing, ErrorCode::Gone, 410),
    inner(ErrorCode::ReadOnly, ErrorCode::Internal, 500),
    inner(ErrorCode::PermissionDenied, ErrorCode::Internal, 500),
    inner(ErrorCode::DatabaseTooNew, ErrorCode::Internal, 500),
    inner(ErrorCode::DatabaseDamaged, ErrorCode::Internal, 500),
    inner(ErrorCode::DatabaseBusy, ErrorCode::Busy, 503),
    inner(ErrorCode::DatabaseFailed, ErrorCode::Internal, 500),
    inner(ErrorCode::Unreachable, ErrorCode::Busy, 503),
    inner(ErrorCode::TimedOut, ErrorCode::Busy, 503),
    inner(ErrorCode::PinMismatch, ErrorCode::Internal, 500),
    inner(ErrorCode::ConnectionLost, ErrorCode::Busy, 503),
    inner(ErrorCode::PortInUse, ErrorCode::Internal, 500),
    inner(ErrorCode::NoSource, ErrorCode::Busy, 503),
    inner(ErrorCode::Cancelled, ErrorCode::Busy, 503),
    inner(ErrorCode::ShuttingDown, ErrorCode::Busy, 503),
    inner(ErrorCode::NotRunning, ErrorCode::Busy, 503),
    inner(ErrorCode::ProfileInUse, ErrorCode::Internal, 500),
    own(ErrorCode::Internal, 500, "Something went wrong here"),
};
static_assert(table.size() == size_t(ErrorCode::Internal) + 1, "a code without a status");

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].code) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the rows stand in the order of ErrorCode");

const Row &rowOf(ErrorCode code)
{
    return table[size_t(code) < table.size() ? size_t(code) : size_t(ErrorCode::Internal)];
}

const QString &typePrefix()
{
    static const QString prefix = QStringLiteral("urn:ttp:problem:");
    return prefix;
}

/// The code of a problem type, as far as a peer may say it to us.
ErrorCode codeOfType(const QString &type, int status)
{
    if (type.startsWith(typePrefix())) {
        const ErrorCode code = errorCodeOf(QStringView(type).sliced(typePrefix().size()));
        if (code != ErrorCode::Internal && wireCodeOf(code) == code)
            return code;
    }
    return errorCodeOfStatus(status);
}

constexpr int longestRetry = 24 * 3600;

} // namespace

int httpStatusOf(ErrorCode code)
{
    return rowOf(code).status;
}

ErrorCode wireCodeOf(ErrorCode code)
{
    return rowOf(code).wire;
}

ErrorCode errorCodeOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::TokenInvalid;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 405:
    case 406:
    case 415:
    case 501:
    case 505:
        return ErrorCode::Unsupported;
    case 409:
        return ErrorCode::Conflict;
    case 410:
        return ErrorCode::Gone;
    case 412:
    case 428:
        return ErrorCode::PreconditionFailed;
    case 413:
    case 414:
    case 431:
        return ErrorCode::TooLarge;
    case 416:
        return ErrorCode::RangeNotSatisfiable;
    case 429:
        return ErrorCode::TooManyRequests;
    case 408:
    case 502:
    case 503:
    case 504:
        return ErrorCode::Busy;
    case 507:
        return ErrorCode::QuotaDisk;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return ErrorCode::InvalidInput;
    return status >= 500 && status < 600 ? ErrorCode::Internal : ErrorCode::ProtocolViolation;
}

namespace {

// "nonce is missing": of a message the subject is the member, by our own name for it. Other subjects stay here.
QString detailOf(const Error &error)
{
    const bool namesMember = error.doing == Doing::ParsingMessage && !error.subject.isEmpty();
    return namesMember ? error.subject + u' ' + error.detail : error.detail;
}

} // namespace

ErrorMessage ErrorMessage::of(const Error &error, const QString &instance)
{
    ErrorMessage message;
    message.code = wireCodeOf(error.code);
    message.status = httpStatusOf(error.code);
    message.title = QString::fromLatin1(rowOf(message.code).title);
    if (message.code == error.code && error.code != ErrorCode::Internal)
        message.detail = detailOf(error).left(limits::problemDetailLength);
    message.instance = instance;
    message.retryAfterSeconds = error.retryAfterSeconds;
    return message;
}

QByteArray ErrorMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("type"), typePrefix() + errorWord(code)},
                       {QStringLiteral("title"), title},
                       {QStringLiteral("status"), status}};
    json::putIfAny(object, QLatin1String("detail"), detail);
    json::putIfAny(object, QLatin1String("instance"), instance);
    if (retryAfterSeconds > 0)
        object.insert(QLatin1String("retry_after"), retryAfterSeconds);
    return json::compact(object);
}

Result<ErrorMessage> ErrorMessage::fromJson(QByteArrayView body, int httpStatus)
{
    JsonReader in = JsonReader::parse(body);
    ErrorMessage message;
    message.status = httpStatus;
    // RFC 9457 makes every member optional; "about:blank" is what a missing type means.
    message.code = codeOfType(in.optionalString(QLatin1String("type"), limits::urlLength), httpStatus);
    message.title = in.optionalString(QLatin1String("title"), limits::problemDetailLength);
    message.detail = in.optionalText(QLatin1String("detail"), limits::problemDetailLength);
    message.instance = in.optionalString(QLatin1String("instance"), limits::targetBytes);
    message.retryAfterSeconds =
        static_cast<int>(std::min<qint64>(in.optionalInteger(QLatin1String("retry_after"), 0), longestRetry));
    return in.finish(message);
}

Error ErrorMessage::toError(Doing doing, const QString &subject) const
{
    const QString words = detail.isEmpty() ? title : detail;
    const QString said = words.isEmpty() ? QString() : QStringLiteral(", the peer says: ") + escapedForDisplay(words);
    return Error{code, doing, subject, QStringLiteral("status %1").arg(status) + said, retryAfterSeconds};
}

Error errorOfReply(int httpStatus, QByteArrayView contentType, QByteArrayView body, int retryAfter, Doing doing,
                   const QString &subject)
{
    const QByteArray type = contentType.toByteArray().toLower();
    const qsizetype end = type.indexOf(';');
    ErrorMessage message;
    message.code = errorCodeOfStatus(httpStatus);
    message.status = httpStatus;
    if (type.left(end < 0 ? type.size() : end).trimmed() == ErrorMessage::contentType) {
        const Result<ErrorMessage> read = ErrorMessage::fromJson(body, httpStatus);
        if (read)
            message = read.value();
    }
    if (retryAfter > 0)
        message.retryAfterSeconds = std::min(retryAfter, longestRetry);
    return message.toError(doing, subject);
}

int retryAfterOf(QByteArrayView header)
{
    const QByteArray digits = header.toByteArray().trimmed();
    if (digits.isEmpty() || digits.size() > 18)
        return 0;
    qint64 seconds = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return 0;
        seconds = seconds * 10 + (c - '0');
    }
    return static_cast<int>(std::min<qint64>(seconds, longestRetry));
}

} // namespace ttp
