// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/VersionResolver.h"

#include "core/client/PeerClient.h"
#include "core/content/Sha256.h"
#include "core/storage/DiskPool.h"

#include <QPointer>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 longestList = 256LL * 1024 * 1024;
constexpr int firstVersion = 1;

Error untrusted(ErrorCode code, const ShareId &share, const QString &detail)
{
    return {code, Doing::Verifying, share.toString(), detail, 0};
}

// What the owner said last: this header where he signed it, or what is known already.
ShareAuthority newestWord(const ManifestHeader &header, const UserId &signer,
                          const std::optional<ShareAuthority> &known)
{
    if (signer != header.owner || (known && known->version > header.version))
        return known.value_or(ShareAuthority{header.share, header.owner, {}, 0});
    return {header.share, header.owner, header.publishers, header.version};
}

// Some errors say more to a person than others: what we were told about the share beats that somebody was away.
int weightOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignatureInvalid:
    case ErrorCode::KeyChanged:
        return 4;
    case ErrorCode::Busy:
        return 3;
    case ErrorCode::Unreachable:
        return 1;
    default:
        return 2;
    }
}

} // namespace

bool needsOwnersWord(const SignedBytes &manifest)
{
    const Result<ManifestHeader> header = decodeManifest(manifest.payload);
    const Result<UserId> signer = signerOf(manifest);
    return header && signer && *signer != header->owner;
}

Result<CheckedManifest> checkSignedByPublisher(const SignedBytes &envelope, const std::optional<ShareAuthority> &known)
{
    // Who signed is known from the key alone; whether that somebody may publish only the payload says. Nothing else of
    // the payload is used before both are known.
    const Result<UserId> signer = signerOf(envelope);
    if (!signer)
        return signer.error();
    const Result<ManifestHeader> header = decodeManifest(envelope.payload);
    if (!header)
        return header.error();
    if (known && (known->share != header->share || known->owner != header->owner)) {
        return untrusted(ErrorCode::SignatureInvalid, header->share,
                         QStringLiteral("it names %1 as the owner; this share is known as one of %2")
                             .arg(header->owner.toString(), known->owner.toString()));
    }
    const ShareAuthority authority = newestWord(*header, *signer, known);
    if (*signer != header->owner && !authority.mayPublish(*signer)) {
        return untrusted(ErrorCode::SignatureInvalid, header->share,
                         QStringLiteral("signed by %1, whom the owner has not named as a publisher of this share")
                             .arg(signer->toString()));
    }
    return CheckedManifest{*header, authority};
}

Result<CheckedManifest> checkManifest(const SignedBytes &envelope, const VersionWanted &wanted, const UserId &from,
                                      const std::optional<ShareAuthority> &known)
{
    if (wanted.manifestSha256 && sha256(envelope.payload) != *wanted.manifestSha256) {
        return untrusted(ErrorCode::SignatureInvalid, wanted.share,
                         QStringLiteral("it is not the manifest that the link names"));
    }
    const Result<CheckedManifest> checked = checkSignedByPublisher(envelope, known);
    if (!checked)
        return checked;
    const Result<UserId> signer = signerOf(envelope);
    const bool vouchedFor =
        wanted.manifestSha256 || from == wanted.publisher || (signer && *signer == wanted.publisher);
    if (!vouchedFor || !checked->authority.mayPublish(wanted.publisher)) {
        return untrusted(ErrorCode::SignatureInvalid, wanted.share,
                         QStringLiteral("nothing that %1 said leads to it").arg(wanted.publisher.toString()));
    }
    const ManifestHeader &header = checked->header;
    if (header.share != wanted.share || (wanted.version != 0 && header.version != wanted.version))
        return untrusted(ErrorCode::ProtocolViolation, wanted.share, QStringLiteral("another share or version came"));
    return checked;
}

Result<AccessRecord> checkAccessRecord(const SignedBytes &envelope, const ShareAuthority &authority)
{
    const Result<UserId> signer = signerOf(envelope);
    if (!signer)
        return signer.error();
    if (!authority.mayPublish(*signer)) {
        return untrusted(ErrorCode::SignatureInvalid, authority.share,
                         QStringLiteral("the access record is signed by %1").arg(signer->toString()));
    }
    const Result<AccessRecord> record = decodeAccessRecord(envelope.payload);
    if (!record)
        return record.error();
    if (record->share != authority.share || record->issuer != *signer)
        return untrusted(ErrorCode::ProtocolViolation, authority.share,
                         QStringLiteral("an access record of another share"));
    return record;
}

bool countsAsHeard(const AccessRecord &heard, const UserId &from, const AccessRecord &atHand,
                   const ShareAuthority &authority)
{
    return heard.serial > atHand.serial || (heard.serial == atHand.serial && authority.mayPublish(from));
}

VersionResolver::VersionResolver(SourceDirectory &sources, DiskPool &pool, VersionWanted wanted,
                                 std::optional<ShareAuthority> known, QObject *parent)
    : QObject(parent), m_sources(sources), m_pool(pool), m_wanted(std::move(wanted)), m_known(std::move(known))
{
}

void VersionResolver::start(Done done)
{
    m_done = std::move(done);
    m_toAsk = m_sources.candidates(m_wanted.share, m_wanted.publisher);
    askNext();
}

void VersionResolver::askNext()
{
    while (!m_toAsk.isEmpty()) {
        const UserId user = m_toAsk.takeFirst();
        PeerClient *peer = ask(user);
        if (!peer)
            continue;
        peer->manifest(m_wanted.share, m_wanted.version,
                       [guard = QPointer(this), user](const Result<SignedBytes> &envelope) {
                           if (guard)
                               guard->gotManifest(user, envelope);
                       });
        return;
    }
    const Error nobody{ErrorCode::NoSource, Doing::Fetching, m_wanted.share.toString(), {}, 0};
    std::exchange(m_done, {})(m_worst.value_or(nobody));
}

PeerClient *VersionResolver::ask(const UserId &user)
{
    PeerClient *peer = m_sources.peer(user);
    if (!peer)
        return nullptr;
    m_gone = connect(peer, &QObject::destroyed, this, [this, user] {
        failedHere(user, Error{ErrorCode::Unreachable, Doing::Fetching, m_wanted.share.toString(), {}, 0});
    });
    return peer;
}

void VersionResolver::failedHere(const UserId &from, const Error &error)
{
    // That somebody else does not have the share says nothing; that its publisher does not, does.
    const bool meansNothing = error.code == ErrorCode::NotFound && from != m_wanted.publisher;
    if (meansNothing)
        return askNext();
    if (!m_worst || weightOf(error.code) > weightOf(m_worst->code))
        m_worst = error;
    askNext();
}

void VersionResolver::gotManifest(const UserId &from, const Result<SignedBytes> &envelope)
{
    disconnect(m_gone);
    if (!envelope)
        return failedHere(from, envelope.error());
    m_manifest = *envelope;
    m_resolved.ownerHeader.reset();
    if (m_known || !needsOwnersWord(m_manifest))
        return judge(from, m_known);
    PeerClient *peer = ask(from);
    if (!peer)
        return askNext();
    peer->manifest(m_wanted.share, firstVersion, [guard = QPointer(this), from](const Result<SignedBytes> &first) {
        if (guard)
            guard->gotFirst(from, first);
    });
}

void VersionResolver::gotFirst(const UserId &from, const Result<SignedBytes> &envelope)
{
    disconnect(m_gone);
    // Somebody else may have it.
    if (!envelope && envelope.error().code == ErrorCode::NotFound)
        return failedHere(from, untrusted(ErrorCode::NoSource, m_wanted.share,
                                          QStringLiteral("the version in which the owner names who may publish")));
    if (!envelope)
        return failedHere(from, envelope.error());
    const Result<ShareAuthority> authority = authorityOf(*envelope);
    if (!authority)
        return failedHere(from, authority.error());
    if (authority->version != firstVersion || authority->share != m_wanted.share) {
        return failedHere(from, untrusted(ErrorCode::ProtocolViolation, m_wanted.share,
                                          QStringLiteral("another share or version came")));
    }
    m_resolved.ownerHeader = *envelope;
    judge(from, *authority);
}

void VersionResolver::judge(const UserId &from, const std::optional<ShareAuthority> &known)
{
    const Result<CheckedManifest> checked = checkManifest(m_manifest, m_wanted, from, known);
    if (!checked)
        return failedHere(from, checked.error());
    m_header = checked->header;
    m_resolved.authority = checked->authority;
    PeerClient *peer = ask(from);
    if (!peer)
        return askNext();
    peer->accessRecord(m_wanted.share, m_header.version,
                       [guard = QPointer(this), from](const Result<SignedBytes> &record) {
                           if (guard)
                               guard->gotAccess(from, record);
                       });
}

void VersionResolver::gotAccess(const UserId &from, const Result<SignedBytes> &envelope)
{
    disconnect(m_gone);
    if (!envelope)
        return failedHere(from, envelope.error());
    const Result<AccessRecord> record = checkAccessRecord(*envelope, m_resolved.authority);
    if (!record)
        return failedHere(from, record.error());
    m_resolved.access = *record;
    m_resolved.accessEnvelope = encodeEnvelope(*envelope);
    if (m_header.list.length == 0)
        return gotList(from, QByteArray());
    PeerClient *peer = ask(from);
    if (!peer)
        return askNext();
    peer->wholeFile(m_header.list, longestList, [guard = QPointer(this), from](const Result<QByteArray> &list) {
        if (guard)
            guard->gotList(from, list);
    });
}

void VersionResolver::gotList(const UserId &from, const Result<QByteArray> &list)
{
    disconnect(m_gone);
    if (!list)
        return failedHere(from, list.error());
    m_resolved.list = *list;
    m_pool.submit<VersionCatalogPtr>(
        DiskPool::Priority::Urgent, this,
        [list = *list, header = m_header, manifest = m_manifest](const CancelToken &) -> Result<VersionCatalogPtr> {
            Result<std::vector<ManifestEntry>> files = decodeFileList(list, header);
            if (!files)
                return files.error();
            return VersionCatalog::make(header, encodeEnvelope(manifest), sha256(manifest.payload),
                                        std::move(files).value());
        },
        [this, from](const Result<VersionCatalogPtr> &catalog) { readList(from, catalog); });
}

void VersionResolver::readList(const UserId &from, const Result<VersionCatalogPtr> &catalog)
{
    if (!catalog)
        return failedHere(from, catalog.error());
    m_resolved.catalog = *catalog;
    std::exchange(m_done, {})(std::move(m_resolved));
}

} // namespace ttp
