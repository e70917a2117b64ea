// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>

namespace ttp {

/// What went wrong, independent of words, status codes and languages.
///
/// Three tables turn a code into something else, each in one file: HTTP status and problem slug
/// (core/protocol/ErrorMessage), the exit code of ttp (app/), and the translated sentence (ui/text/ErrorText).
/// tests/unit walks allErrorCodes() through each of them, so a new code cannot be forgotten.
enum class ErrorCode {
    // what came in is not right
    InvalidInput,
    TooLarge,
    Unsupported,
    ProtocolViolation,
    SignatureInvalid,
    UnsafePath,
    // the thing asked for
    NotFound,
    AlreadyExists,
    Conflict,
    Gone,
    PreconditionFailed,
    // who may do what
    CredentialsInvalid,
    TokenInvalid,
    SessionAddressMismatch,
    Forbidden,
    Suspended,
    InviteInvalid,
    RegistrationClosed,
    RegistrationPending,
    RegistrationRejected,
    AlreadyRegistered,
    KeyChanged,
    TlsRequired,
    OwnIdentity,
    // content
    PieceSizeInvalid,
    HashRangeInvalid,
    RangeNotSatisfiable,
    LayerNotHeld,
    HashesFirst,
    RootMismatch,
    PieceMismatch,
    FileChanged,
    // limits
    TooManyRequests,
    Busy,
    QuotaDisk,
    QuotaBandwidth,
    // disk
    ReadFailed,
    WriteFailed,
    DiskFull,
    FolderMissing,
    ReadOnly,
    PermissionDenied,
    // database
    DatabaseTooNew,
    DatabaseDamaged,
    DatabaseBusy,
    DatabaseFailed,
    // network
    Unreachable,
    TimedOut,
    PinMismatch,
    ConnectionLost,
    PortInUse,
    NoSource,
    // life of the program
    Cancelled,
    ShuttingDown,
    NotRunning,
    ProfileInUse,
    Internal,
};

/// What was being done when it went wrong.
enum class Doing {
    OpeningProfile,
    OpeningDatabase,
    MigratingDatabase,
    ReadingDatabase,
    WritingDatabase,
    ReadingSettings,
    WritingSettings,
    MakingIdentity,
    ReadingIdentity,
    ReadingFile,
    WritingFile,
    SyncingFile,
    HashingFile,
    ParsingMessage,
    ParsingLink,
    ParsingPath,
    Inviting,
    Registering,
    LoggingIn,
    CheckingSession,
    CheckingAccess,
    Sharing,
    Serving,
    Connecting,
    Requesting,
    Fetching,
    Verifying,
    Resuming,
    Listening,
    Commanding,
    Stopping,
};

/// An error is a code, what was being done, and to what.
///
/// subject names the thing (a path, a share name, an address); detail is technical English for logs and for the
/// "detail" member of problem+json. Neither may hold a secret: no Authentication ID, session key, token or code.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Doing doing = Doing::Commanding;
    QString subject;
    QString detail;
    /// Seconds after which trying again makes sense; 0 where that is not known (HTTP Retry-After).
    int retryAfterSeconds = 0;

    bool operator==(const Error &) const = default;
};

/// Every code once, in the order of the enumeration; for tables and their tests.
[[nodiscard]] const QList<ErrorCode> &allErrorCodes();

/// A stable kebab-case word for the code ("disk-full"): the tail of urn:ttp:problem:<word>, and what logs print.
[[nodiscard]] QString errorWord(ErrorCode code);

/// The code of errorWord(), or Internal for a word that is not known.
[[nodiscard]] ErrorCode errorCodeOf(QStringView word);

/// A short English gerund ("opening the database"), for logs and for people who read the JSON of ttp.
[[nodiscard]] QString doingWords(Doing doing);

/// What doingWords() was made from; Commanding for words that are not known.
[[nodiscard]] Doing doingOf(QStringView words);

/// "disk-full while writing a file (/data/x.bin): No space left on device": one line for logs and stderr.
[[nodiscard]] QString describe(const Error &error);

} // namespace ttp
