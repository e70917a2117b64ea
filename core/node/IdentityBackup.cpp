// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/IdentityBackup.h"

#include "core/identity/IdentityFile.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/SealedIdentity.h"
#include "core/node/ProfileFolder.h"

#include <QFileInfo>

namespace ttp {

namespace {

Error about(Error error, const QString &file)
{
    if (error.subject.isEmpty())
        error.subject = file;
    return error;
}

Result<SealedIdentity> readBackup(const QString &file)
{
    constexpr qint64 largest = 64 * 1024;
    const auto wrong = [&file](ErrorCode code, const char *detail) {
        return Error{code, Doing::ReadingIdentity, file, QString::fromLatin1(detail), 0};
    };
    // A folder or a device is read for ever, or not at all.
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return wrong(ErrorCode::ReadFailed, "not a file");
    if (info.exists() && info.size() == 0)
        return wrong(ErrorCode::ReadFailed, "the file is empty; take another copy");
    if (info.size() > largest)
        return wrong(ErrorCode::ReadFailed, "the file is too large to be the backup of an identity");
    const Result<Secret> text = readIdentityFile(file);
    if (!text && text.error().code == ErrorCode::NotFound)
        return wrong(ErrorCode::NotFound, "there is no such file");
    if (!text)
        return text.error();
    Result<SealedIdentity> sealed = SealedIdentity::fromText(text->reveal());
    return sealed ? sealed : about(sealed.error(), file);
}

Error notNew(const QString &profileFolder)
{
    return {ErrorCode::AlreadyExists, Doing::MakingIdentity, profileFolder,
            QStringLiteral("a peer has been in this profile; an identity goes into a new one"), 0};
}

} // namespace

Result<void> writeIdentityBackup(const LocalIdentity &identity, const QString &file, const Secret &passphrase)
{
    const Result<SealedIdentity> sealed = SealedIdentity::seal(identity, passphrase);
    if (!sealed)
        return about(sealed.error(), file);
    return writeIdentityFile(file, Secret(sealed->toText()));
}

Result<UserId> exportIdentity(const QString &profileFolder, const QString &file, const Secret &passphrase)
{
    const Result<LocalIdentity> identity = LocalIdentity::open(profileFolder);
    if (!identity)
        return identity.error();
    const Result<void> written = writeIdentityBackup(*identity, file, passphrase);
    return written ? Result<UserId>(identity->userId()) : Result<UserId>(written.error());
}

Result<UserId> importIdentity(const QString &profileFolder, const QString &file, const Secret &passphrase)
{
    if (!ProfileFolder::isNew(profileFolder))
        return notNew(profileFolder);
    const Result<SealedIdentity> sealed = readBackup(file);
    if (!sealed)
        return sealed.error();
    const Result<Secret> pem = sealed->open(passphrase);
    if (!pem)
        return about(pem.error(), file);
    const Result<ProfileFolder> profile = ProfileFolder::open(profileFolder);
    if (!profile)
        return profile.error();
    // Somebody may have been faster than the lock.
    if (!ProfileFolder::isNew(profile->path()))
        return notNew(profileFolder);
    const Result<LocalIdentity> identity = LocalIdentity::adopt(profile->path(), *pem);
    return identity ? Result<UserId>(identity->userId()) : Result<UserId>(identity.error());
}

Result<UserId> userOfBackup(const QString &file)
{
    const Result<SealedIdentity> sealed = readBackup(file);
    return sealed ? Result<UserId>(sealed->user) : Result<UserId>(sealed.error());
}

} // namespace ttp
