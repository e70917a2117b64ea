// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Error.h"

#include <QLatin1String>
#include <array>
#include <utility>

namespace ttp {

namespace {

struct CodeWord {
    ErrorCode code;
    const char *word;
};

constexpr std::array codeWords{
    CodeWord{ErrorCode::InvalidInput, "invalid-input"},
    CodeWord{ErrorCode::TooLarge, "too-large"},
    CodeWord{ErrorCode::Unsupported, "unsupported"},
    CodeWord{ErrorCode::ProtocolViolation, "protocol-violation"},
    CodeWord{ErrorCode::SignatureInvalid, "signature-invalid"},
    CodeWord{ErrorCode::UnsafePath, "unsafe-path"},
    CodeWord{ErrorCode::NotFound, "not-found"},
    CodeWord{ErrorCode::AlreadyExists, "already-exists"},
    CodeWord{ErrorCode::Conflict, "conflict"},
    CodeWord{ErrorCode::Gone, "gone"},
    CodeWord{ErrorCode::PreconditionFailed, "precondition-failed"},
    CodeWord{ErrorCode::CredentialsInvalid, "credentials"},
    CodeWord{ErrorCode::TokenInvalid, "invalid-token"},
    CodeWord{ErrorCode::SessionAddressMismatch, "session-address-mismatch"},
    CodeWord{ErrorCode::Forbidden, "forbidden"},
    CodeWord{ErrorCode::Suspended, "suspended"},
    CodeWord{ErrorCode::InviteInvalid, "invite-invalid"},
    CodeWord{ErrorCode::RegistrationClosed, "registration-closed"},
    CodeWord{ErrorCode::RegistrationPending, "registration-pending"},
    CodeWord{ErrorCode::RegistrationRejected, "rejected"},
    CodeWord{ErrorCode::AlreadyRegistered, "already-registered"},
    CodeWord{ErrorCode::KeyChanged, "key-changed"},
    CodeWord{ErrorCode::TlsRequired, "tls-required"},
    CodeWord{ErrorCode::OwnIdentity, "own-identity"},
    CodeWord{ErrorCode::PieceSizeInvalid, "piece-size"},
    CodeWord{ErrorCode::HashRangeInvalid, "hash-range"},
    CodeWord{ErrorCode::RangeNotSatisfiable, "range-not-satisfiable"},
    CodeWord{ErrorCode::LayerNotHeld, "layer-not-held"},
    CodeWord{ErrorCode::HashesFirst, "hashes-first"},
    CodeWord{ErrorCode::RootMismatch, "root-mismatch"},
    CodeWord{ErrorCode::PieceMismatch, "piece-hash-mismatch"},
    CodeWord{ErrorCode::FileChanged, "file-changed"},
    CodeWord{ErrorCode::TooManyRequests, "too-many-requests"},
    CodeWord{ErrorCode::Busy, "busy"},
    CodeWord{ErrorCode::QuotaDisk, "quota-disk"},
    CodeWord{ErrorCode::QuotaBandwidth, "quota-bandwidth"},
    CodeWord{ErrorCode::ReadFailed, "read-failed"},
    CodeWord{ErrorCode::WriteFailed, "write-failed"},
    CodeWord{ErrorCode::DiskFull, "disk-full"},
    CodeWord{ErrorCode::FolderMissing, "folder-missing"},
    CodeWord{ErrorCode::ReadOnly, "read-only"},
    CodeWord{ErrorCode::PermissionDenied, "permission-denied"},
    CodeWord{ErrorCode::DatabaseTooNew, "database-too-new"},
    CodeWord{ErrorCode::DatabaseDamaged, "database-damaged"},
    CodeWord{ErrorCode::DatabaseBusy, "database-busy"},
    CodeWord{ErrorCode::DatabaseFailed, "database-failed"},
    CodeWord{ErrorCode::Unreachable, "unreachable"},
    CodeWord{ErrorCode::TimedOut, "timed-out"},
    CodeWord{ErrorCode::PinMismatch, "pin-mismatch"},
    CodeWord{ErrorCode::ConnectionLost, "connection-lost"},
    CodeWord{ErrorCode::PortInUse, "port-in-use"},
    CodeWord{ErrorCode::NoSource, "no-source"},
    CodeWord{ErrorCode::Cancelled, "cancelled"},
    CodeWord{ErrorCode::ShuttingDown, "shutting-down"},
    CodeWord{ErrorCode::NotRunning, "not-running"},
    CodeWord{ErrorCode::ProfileInUse, "profile-in-use"},
    CodeWord{ErrorCode::Internal, "internal"},
};
static_assert(codeWords.size() == size_t(ErrorCode::Internal) + 1, "a code without a word");

constexpr std::array doingTable{
    std::pair{Doing::OpeningProfile, "opening the profile"},
    std::pair{Doing::OpeningDatabase, "opening the database"},
    std::pair{Doing::MigratingDatabase, "bringing the database up to date"},
    std::pair{Doing::ReadingDatabase, "reading the database"},
    std::pair{Doing::WritingDatabase, "writing the database"},
    std::pair{Doing::ReadingSettings, "reading the settings"},
    std::pair{Doing::WritingSettings, "writing the settings"},
    std::pair{Doing::MakingIdentity, "making the identity"},
    std::pair{Doing::ReadingIdentity, "reading the identity"},
    std::pair{Doing::ReadingFile, "reading a file"},
    std::pair{Doing::WritingFile, "writing a file"},
    std::pair{Doing::SyncingFile, "bringing a file to disk"},
    std::pair{Doing::HashingFile, "hashing a file"},
    std::pair{Doing::ParsingMessage, "reading a message"},
    std::pair{Doing::ParsingLink, "reading a link"},
    std::pair{Doing::ParsingPath, "reading a path"},
    std::pair{Doing::Inviting, "inviting"},
    std::pair{Doing::Registering, "registering"},
    std::pair{Doing::LoggingIn, "logging in"},
    std::pair{Doing::CheckingSession, "checking a session"},
    std::pair{Doing::CheckingAccess, "checking access"},
    std::pair{Doing::Sharing, "sharing"},
    std::pair{Doing::Serving, "serving"},
    std::pair{Doing::Connecting, "connecting"},
    std::pair{Doing::Requesting, "asking a peer"},
    std::pair{Doing::Fetching, "fetching"},
    std::pair{Doing::Verifying, "verifying"},
    std::pair{Doing::Resuming, "resuming"},
    std::pair{Doing::Listening, "listening for connections"},
    std::pair{Doing::Commanding, "carrying out a command"},
    std::pair{Doing::Stopping, "stopping"},
};

} // namespace

const QList<ErrorCode> &allErrorCodes()
{
    static const QList<ErrorCode> codes = [] {
        QList<ErrorCode> list;
        for (const CodeWord &entry : codeWords)
            list.append(entry.code);
        return list;
    }();
    return codes;
}

QString errorWord(ErrorCode code)
{
    for (const CodeWord &entry : codeWords) {
        if (entry.code == code)
            return QLatin1String(entry.word);
    }
    return QStringLiteral("internal");
}

ErrorCode errorCodeOf(QStringView word)
{
    for (const CodeWord &entry : codeWords) {
        if (word == QLatin1String(entry.word))
            return entry.code;
    }
    return ErrorCode::Internal;
}

QString doingWords(Doing doing)
{
    for (const auto &[key, words] : doingTable) {
        if (key == doing)
            return QLatin1String(words);
    }
    return {};
}

Doing doingOf(QStringView words)
{
    for (const auto &[key, text] : doingTable) {
        if (words == QLatin1String(text))
            return key;
    }
    return Doing::Commanding;
}

QString describe(const Error &error)
{
    QString line = errorWord(error.code) + QStringLiteral(" while ") + doingWords(error.doing);
    if (!error.subject.isEmpty())
        line += QStringLiteral(" (") + error.subject + QLatin1Char(')');
    if (!error.detail.isEmpty())
        line += QStringLiteral(": ") + error.detail;
    return line;
}

} // namespace ttp
