// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/VersionResolver.h"

#include "core/client/PeerClient.h"
#include "core/content/Sha256.h"
#include "core/identity/PublicKey.h"
#include "core/identity/SignedEnvelope.h"
#include "core/storage/DiskPool.h"

#include <QPointer>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 longestList = 256LL * 1024 * 1024;

Error untrusted(ErrorCode code, const ShareId &share, const QString &detail)
{
    return {code, Doing::Verifying, share.toString(), detail, 0};
}

SignedEnvelope toEnvelope(const SignedBytes &bytes)
{
    return {bytes.payload, bytes.spki, bytes.signature};
}

bool isPublisher(const ManifestHeader &header, const UserId &user)
{
    return user == header.owner || header.publishers.contains(user);
}

// Whose key it is that signed this.
Result<UserId> verifiedSigner(const SignedBytes &envelope)
{
    const Result<PublicKey> key = PublicKey::fromSpki(envelope.spki);
    if (!key)
        return Error{ErrorCode::SignatureInvalid, Doing::Verifying, {}, key.error().detail, 0};
    const UserId signer = key->userId();
    if (const Result<void> right = verifyBySigner(toEnvelope(envelope), signer); !right)
        return right.error();
    return signer;
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

Result<ManifestHeader> checkSignedByPublisher(const SignedBytes &envelope)
{
    // Who signed is known from the key alone; whether that somebody may publish only the payload says. Nothing else of
    // the payload is used before both are known.
    const Result<UserId> signer = verifiedSigner(envelope);
    if (!signer)
        return signer.error();
    const Result<ManifestHeader> header = decodeManifest(envelope.payload);
    if (!header || isPublisher(*header, *signer))
        return header;
    return untrusted(ErrorCode::SignatureInvalid, header->share,
                     QStringLiteral("signed by %1, who may not publish this share").arg(signer->toString()));
}

Result<ManifestHeader> checkManifest(const SignedBytes &envelope, const VersionWanted &wanted, const UserId &from)
{
    if (wanted.manifestSha256 && sha256(envelope.payload) != *wanted.manifestSha256) {
        return untrusted(ErrorCode::SignatureInvalid, wanted.share,
                         QStringLiteral("it is not the manifest that the link names"));
    }
    const Result<ManifestHeader> header = checkSignedByPublisher(envelope);
    if (!header)
        return header;
    const Result<UserId> signer = verifiedSigner(envelope);
    const bool vouchedFor =
        wanted.manifestSha256 || from == wanted.publisher || (signer && *signer == wanted.publisher);
    if (!vouchedFor || !isPublisher(*header, wanted.publisher)) {
        return untrusted(ErrorCode::SignatureInvalid, wanted.share,
                         QStringLiteral("nothing that %1 said leads to it").arg(wanted.publisher.toString()));
    }
    if (header->share != wanted.share || (wanted.version != 0 && header->version != wanted.version))
        return untrusted(ErrorCode::ProtocolViolation, wanted.share, QStringLiteral("another share or version came"));
    return header;
}

Result<AccessRecord> checkAccessRecord(const SignedBytes &envelope, const ManifestHeader &header)
{
    const Result<UserId> signer = verifiedSigner(envelope);
    if (!signer)
        return signer.error();
    if (!isPublisher(header, *signer)) {
        return untrusted(ErrorCode::SignatureInvalid, header.share,
                         QStringLiteral("the access record is signed by %1").arg(signer->toString()));
    }
    const Result<AccessRecord> record = decodeAccessRecord(envelope.payload);
    if (!record)
        return record.error();
    if (record->share != header.share || record->issuer != *signer)
        return untrusted(ErrorCode::ProtocolViolation, header.share,
                         QStringLiteral("an access record of another share"));
    return record;
}

bool countsAsHeard(const AccessRecord &heard, const UserId &from, const AccessRecord &atHand,
                   const ManifestHeader &header)
{
    return heard.serial > atHand.serial || (heard.serial == atHand.serial && isPublisher(header, from));
}

VersionResolver::VersionResolver(SourceDirectory &sources, DiskPool &pool, VersionWanted wanted, QObject *parent)
    : QObject(parent), m_sources(sources), m_pool(pool), m_wanted(std::move(wanted))
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
    const Result<ManifestHeader> header = checkManifest(*envelope, m_wanted, from);
    if (!header)
        return failedHere(from, header.error());
    m_header = *header;
    m_manifest = *envelope;
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
    const Result<AccessRecord> record = checkAccessRecord(*envelope, m_header);
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
