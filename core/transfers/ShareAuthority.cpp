// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ShareAuthority.h"

#include "core/database/SharesTable.h"
#include "core/database/TransfersTable.h"
#include "core/database/VersionsTable.h"
#include "core/identity/PublicKey.h"
#include "core/identity/SignedEnvelope.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr int versionsAtOnce = 20;

std::optional<ShareAuthority> authorityIn(const VersionRow &row, const UserId &owner)
{
    const Result<SignedBytes> manifest = decodeEnvelope(row.manifest);
    const Result<ShareAuthority> authority = manifest ? authorityOf(*manifest) : manifest.error();
    const bool fits = authority && authority->share == row.share && authority->owner == owner;
    return fits ? std::optional<ShareAuthority>(*authority) : std::nullopt;
}

} // namespace

Result<UserId> signerOf(const SignedBytes &envelope)
{
    const Result<PublicKey> key = PublicKey::fromSpki(envelope.spki);
    if (!key)
        return Error{ErrorCode::SignatureInvalid, Doing::Verifying, {}, key.error().detail, 0};
    const UserId signer = key->userId();
    const SignedEnvelope sealed{envelope.payload, envelope.spki, envelope.signature};
    if (const Result<void> right = verifyBySigner(sealed, signer); !right)
        return right.error();
    return signer;
}

Result<ShareAuthority> authorityOf(const SignedBytes &manifest)
{
    const Result<UserId> signer = signerOf(manifest);
    if (!signer)
        return signer.error();
    const Result<ManifestHeader> header = decodeManifest(manifest.payload);
    if (!header)
        return header.error();
    if (header->owner != *signer) {
        return Error{ErrorCode::SignatureInvalid, Doing::Verifying, header->share.toString(),
                     QStringLiteral("signed by %1, not by its owner").arg(signer->toString()), 0};
    }
    return ShareAuthority{header->share, header->owner, header->publishers, header->version};
}

Result<std::optional<ShareAuthority>> keptAuthority(Database &database, const ShareId &share)
{
    const auto row = SharesTable(database).find(share);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ShareAuthority>();
    VersionsTable versions(database);
    std::optional<qint64> below;
    while (true) {
        const Result<QList<VersionRow>> page = versions.page(share, below, versionsAtOnce);
        if (!page)
            return page.error();
        for (const VersionRow &version : *page) {
            if (const auto authority = authorityIn(version, (*row)->owner))
                return authority;
        }
        if (page->size() < versionsAtOnce)
            return std::optional<ShareAuthority>();
        below = page->constLast().version;
    }
}

Error ownShareError(const ShareId &share)
{
    return {ErrorCode::OwnIdentity, Doing::Fetching, share.toString(), QStringLiteral("this is a share of your own"),
            0};
}

Result<bool> isHeldByAnother(Database &database, const ShareId &share, const std::optional<TransferId> &transfer)
{
    const auto transfers = TransfersTable(database).ofShare(share);
    if (!transfers)
        return transfers.error();
    return std::any_of(transfers->cbegin(), transfers->cend(),
                       [&transfer](const TransferRow &row) { return row.id != transfer && !row.name.isEmpty(); });
}

Result<std::optional<ShareAuthority>> bindingAuthority(Database &database, const ShareId &share,
                                                       const UserId &publisher,
                                                       const std::optional<TransferId> &transfer, bool isOwnClaim)
{
    const auto row = SharesTable(database).find(share);
    if (!row)
        return row.error();
    if (*row && (*row)->own)
        return ownShareError(share);
    const auto authority = keptAuthority(database, share);
    if (!authority || !*authority || isOwnClaim || (*authority)->mayPublish(publisher))
        return authority;
    const Result<bool> isHeld = isHeldByAnother(database, share, transfer);
    if (!isHeld)
        return isHeld.error();
    return *isHeld ? authority : Result<std::optional<ShareAuthority>>(std::nullopt);
}

} // namespace ttp
