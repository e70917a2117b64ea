// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/ErrorText.h"

#include "core/base/Encoding.h"

#include <QCoreApplication>

namespace ttp {

namespace {

struct ErrorSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(ErrorCode code);
    // what the code means in a registration, where that is something else
    static QString registering(ErrorCode code);
    // and while a key is read, of a profile or a backup
    static QString readingIdentity(ErrorCode code);

private:
    static QString input(ErrorCode code);
    static QString access(ErrorCode code);
    static QString content(ErrorCode code);
    static QString disk(ErrorCode code);
    static QString network(ErrorCode code);
    static QString life(ErrorCode code);
};

QString ErrorSentences::input(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return tr("This is not a valid input. Correct it and try again.");
    case ErrorCode::TooLarge:
        return tr("This is larger than the program accepts.");
    case ErrorCode::Unsupported:
        return tr("This is not supported. A newer version of the program may know it.");
    case ErrorCode::ProtocolViolation:
        return tr("The other peer sent something that makes no sense. It may run a faulty version.");
    case ErrorCode::SignatureInvalid:
        return tr("A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.");
    case ErrorCode::UnsafePath:
        return tr("This path leads outside the folder or has a name that is not allowed. Nothing was written.");
    case ErrorCode::NotFound:
        return tr("There is no such thing here, or you may not see it.");
    case ErrorCode::AlreadyExists:
        return tr("This exists already.");
    case ErrorCode::Conflict:
        return tr("This conflicts with what is there. Look at the present state and try again.");
    case ErrorCode::Gone:
        return tr("This was here once and is gone.");
    case ErrorCode::PreconditionFailed:
        return tr("Somebody else changed this meanwhile. Look at the new state and try again.");
    default:
        return {};
    }
}

QString ErrorSentences::access(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CredentialsInvalid:
        return tr("The other peer does not accept our registration. Register again with a new invitation.");
    case ErrorCode::TokenInvalid:
        return tr("There is no valid session with the other peer. Register with it first.");
    case ErrorCode::SessionAddressMismatch:
        return tr("The session belongs to another address. The program logs in again by itself.");
    case ErrorCode::Forbidden:
        return tr("You may not do this. Ask the owner for the right.");
    case ErrorCode::Suspended:
        return tr("The account is suspended. Ask the person who runs the other peer.");
    case ErrorCode::InviteInvalid:
        return tr("The invitation is not valid: wrong, used up or expired. Ask for a new one.");
    case ErrorCode::RegistrationClosed:
        return tr("The other peer takes no registrations without an invitation. Ask for one.");
    case ErrorCode::RegistrationPending:
        return tr("The registration waits until a person accepts it.");
    case ErrorCode::RegistrationRejected:
        return tr("The registration was refused.");
    case ErrorCode::AlreadyRegistered:
        return tr("This peer is registered already.");
    case ErrorCode::KeyChanged:
        return tr("The key of this peer is not the one that was registered. It may be somebody else: compare the words "
                  "with that person before you go on.");
    case ErrorCode::TlsRequired:
        return tr("This needs an encrypted connection.");
    case ErrorCode::OwnIdentity:
        return tr("This is your own identity. If the same profile runs on another computer, stop one of the two.");
    default:
        return {};
    }
}

QString ErrorSentences::content(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PieceSizeInvalid:
        return tr("The piece size must be a power of two from 16 KiB to 64 MiB.");
    case ErrorCode::HashRangeInvalid:
        return tr("This range of hashes cannot be asked for.");
    case ErrorCode::RangeNotSatisfiable:
        return tr("This range lies outside the file.");
    case ErrorCode::LayerNotHeld:
        return tr("The other peer does not keep hashes of this size. Others may.");
    case ErrorCode::HashesFirst:
        return tr("The hashes must be sent before the pieces.");
    case ErrorCode::RootMismatch:
        return tr("The hashes do not belong to the file. They were not used.");
    case ErrorCode::PieceMismatch:
        return tr("A piece is not what the publisher signed. It was thrown away and is fetched again.");
    case ErrorCode::FileChanged:
        return tr("The file is not what it was when it was shared. Restore it, or share it again.");
    case ErrorCode::TooManyRequests:
        return tr("This was tried too often. Wait a little.");
    case ErrorCode::Busy:
        return tr("The other peer is busy. The program tries again by itself.");
    case ErrorCode::QuotaDisk:
        return tr("The storage quota is used up.");
    case ErrorCode::QuotaBandwidth:
        return tr("The traffic quota of this period is used up.");
    default:
        return {};
    }
}

QString ErrorSentences::disk(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ReadFailed:
        return tr("This could not be read from the disk.");
    case ErrorCode::WriteFailed:
        return tr("This could not be written to the disk.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Free some space; what waits goes on by itself.");
    case ErrorCode::FolderMissing:
        return tr("The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.");
    case ErrorCode::ReadOnly:
        return tr("The disk or folder can only be read. Make it writable, or choose another one.");
    case ErrorCode::PermissionDenied:
        return tr("The system does not permit this. Look at the permissions of the file or folder.");
    case ErrorCode::DatabaseTooNew:
        return tr(
            "The profile was written by a newer version of the program. It was not touched: install that version.");
    case ErrorCode::DatabaseDamaged:
        return tr("The database of the profile is damaged. It was not touched: put a copy back in its place.");
    case ErrorCode::DatabaseBusy:
        return tr("The database of the profile is in use by another program.");
    case ErrorCode::DatabaseFailed:
        return tr("The database of the profile does not work.");
    default:
        return {};
    }
}

QString ErrorSentences::network(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
        return tr("The other peer cannot be reached. It may be switched off; the program tries again by itself.");
    case ErrorCode::TimedOut:
        return tr("The other peer did not answer in time.");
    case ErrorCode::PinMismatch:
        return tr("Another key answers at this address than the link names. Nothing was sent to it.");
    case ErrorCode::ConnectionLost:
        return tr("The connection was lost.");
    case ErrorCode::PortInUse:
        return tr("Another program uses this address and port. Choose another port.");
    case ErrorCode::NoSource:
        return tr("No peer that has this can be reached now. It goes on by itself when one comes back.");
    default:
        return {};
    }
}

QString ErrorSentences::life(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return tr("This was cancelled.");
    case ErrorCode::ShuttingDown:
        return tr("The program is stopping.");
    case ErrorCode::NotRunning:
        return tr("Nothing runs on this profile. Start torrentttpd or the desktop program first.");
    case ErrorCode::ProfileInUse:
        return tr("The program already runs on this profile.");
    default:
        return tr("Something unexpected went wrong in the program.");
    }
}

QString ErrorSentences::registering(ErrorCode code)
{
    if (code != ErrorCode::SignatureInvalid)
        return {};
    return tr("Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare "
              "the address and ask for a new code.");
}

QString ErrorSentences::readingIdentity(ErrorCode code)
{
    if (code == ErrorCode::CredentialsInvalid)
        return tr("The passphrase is not the one with which this was sealed. Try again.");
    if (code == ErrorCode::ReadFailed)
        return tr("This is no identity that can be read: damaged, or something else. Take another copy of it.");
    return {};
}

QString ErrorSentences::of(ErrorCode code)
{
    for (const auto part : {&input, &access, &content, &disk, &network}) {
        const QString sentence = part(code);
        if (!sentence.isEmpty())
            return sentence;
    }
    return life(code);
}

} // namespace

QString errorText(const Error &error)
{
    QString sentence;
    if (error.doing == Doing::Registering)
        sentence = ErrorSentences::registering(error.code);
    else if (error.doing == Doing::ReadingIdentity)
        sentence = ErrorSentences::readingIdentity(error.code);
    if (sentence.isEmpty())
        sentence = ErrorSentences::of(error.code);
    return error.subject.isEmpty() ? sentence : escapedForDisplay(error.subject) + QStringLiteral(": ") + sentence;
}

} // namespace ttp
