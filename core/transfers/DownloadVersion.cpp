// SPDX-License-Identifier: GPL-3.0-only
// What a transfer is of: finding it out, keeping it over restarts, and who may have it from us.
#include "core/transfers/Download.h"

#include "core/base/Logging.h"
#include "core/client/PeerClient.h"
#include "core/content/Sha256.h"
#include "core/database/SharesTable.h"
#include "core/database/Transaction.h"
#include "core/database/VersionsTable.h"
#include "core/transfers/OpenTransfer.h"
#include "core/transfers/TransferFiles.h"
#include "core/transfers/TransferFolder.h"

#include <QDir>
#include <QPointer>
#include <QSaveFile>
#include <algorithm>

namespace ttp {

namespace {

template<typename T>
void warn(const Result<T> &result)
{
    if (!result)
        qCWarning(lcTransfers).noquote() << describe(result.error());
}

} // namespace

// ---- what it is

void Download::resolve()
{
    VersionWanted wanted = m_wanted;
    // What was fetched of one version must not be taken for another, also where the link asks for the newest.
    if (m_row.version > 0)
        wanted.version = int(m_row.version);
    if (!m_servesOnly)
        setState(DownloadState::Resolving);
    const auto known = knownAuthority();
    if (!known)
        return wait(known.error());
    m_resolver = std::make_unique<VersionResolver>(m_services.sources, m_services.pool, wanted, *known);
    m_resolver->start([guard = QPointer(this)](const Result<ResolvedVersion> &version) {
        if (guard)
            guard->resolved(version);
    });
}

void Download::resolved(const Result<ResolvedVersion> &version)
{
    if (isResting())
        return;
    if (!version)
        return wait(version.error());
    const Result<bool> isNewest = keep(*version);
    if (!isNewest)
        return wait(isNewest.error());
    m_catalog = version->catalog;
    m_authority = version->authority;
    m_access = version->access;
    m_accessEnvelope = version->accessEnvelope;
    m_heardAt = m_services.clock.now();
    m_retries = 0;
    // A holder may not have heard yet who was taken out: what is known already counts.
    if (!*isNewest)
        takeKnownAccess();
    openStore();
}

Result<std::optional<ShareAuthority>> Download::knownAuthority() const
{
    return bindingAuthority(m_services.database, m_row.share, m_wanted.publisher, m_row.id, !m_row.name.isEmpty());
}

Result<bool> Download::keep(const ResolvedVersion &version)
{
    bool isNewest = true;
    const ManifestHeader &header = version.catalog->header();
    TransferRow row = m_row;
    row.state = m_servesOnly ? TransferState::Complete : TransferState::Queued;
    if (row.name.isEmpty()) { // until now only the folder was known in which the share's own is to be made
        const Result<QString> folder =
            freeTransferFolder(m_services.database, row.id, header.share, row.folder, folderNameOf(header));
        if (!folder)
            return folder.error();
        row.folder = *folder;
    }
    row.version = header.version;
    row.name = header.name;
    row.totalBytes = header.bytes;
    QDir().mkpath(m_services.listsFolder);
    QSaveFile list(m_services.listsFolder + QLatin1Char('/') + header.list.toString());
    if (!list.open(QIODevice::WriteOnly) || list.write(version.list) != version.list.size() || !list.commit())
        return Error{ErrorCode::WriteFailed, Doing::WritingFile, list.fileName(), list.errorString(), 0};
    const Result<void> kept = ensureTransaction(m_services.database, [&]() -> Result<void> {
        if (const Result<void> done = keepShare(header); !done)
            return done;
        const Result<SignedBytes> manifest = decodeEnvelope(version.catalog->envelope());
        if (!manifest)
            return manifest.error();
        if (const Result<void> done = keepManifest(*manifest); !done)
            return done;
        if (version.ownerHeader) {
            if (const Result<void> done = keepManifest(*version.ownerHeader); !done)
                return done;
        }
        const Result<bool> recordKept = keepAccess(version);
        if (!recordKept)
            return recordKept.error();
        isNewest = *recordKept;
        return TransfersTable(m_services.database).update(row);
    });
    if (!kept)
        return kept.error();
    m_row = row;
    return isNewest;
}

// The id of a share and its owner belong together: nobody else's word about it is taken.
Result<void> Download::keepShare(const ManifestHeader &header)
{
    SharesTable shares(m_services.database);
    const auto known = shares.find(header.share);
    if (!known)
        return known.error();
    if (*known && (*known)->own)
        return ownShareError(header.share);
    if (*known && (*known)->owner == header.owner)
        return {};
    if (*known) {
        const Result<bool> isHeld = isHeldByAnother(m_services.database, header.share, m_row.id);
        if (!isHeld)
            return isHeld.error();
        if (*isHeld) {
            return Error{ErrorCode::Conflict, Doing::Fetching, header.share.toString(),
                         QStringLiteral("this id is known as that of a share of %1, not of %2; it can be fetched when "
                                        "that one is removed")
                             .arg((*known)->owner.toString(), header.owner.toString()),
                         0};
        }
        if (const Result<void> gone = shares.remove(header.share); !gone)
            return gone;
    }
    ShareRow row;
    row.id = header.share;
    row.name = header.name;
    row.owner = header.owner;
    row.folder = m_row.folder;
    row.created = m_services.clock.now();
    return shares.insert(row);
}

// False where a newer record is known.
Result<bool> Download::keepAccess(const ResolvedVersion &version)
{
    SharesTable shares(m_services.database);
    const ShareId &share = version.authority.share;
    const auto known = shares.find(share);
    if (!known)
        return known.error();
    // What was signed by somebody who may not publish any more holds nobody up, however high its serial is.
    if (*known && !(*known)->accessRecord.isEmpty()) {
        const Result<SignedBytes> before = decodeEnvelope((*known)->accessRecord);
        if (!before || !checkAccessRecord(*before, version.authority)) {
            if (const Result<void> dropped = shares.dropAccessRecord(share); !dropped)
                return dropped.error();
        }
    }
    return shares.setAccessRecord(share, version.authority.owner, version.accessEnvelope, version.access.serial,
                                  m_services.clock.now());
}

Result<void> Download::keepManifest(const SignedBytes &manifest)
{
    VersionsTable versions(m_services.database);
    const Result<ManifestHeader> header = decodeManifest(manifest.payload);
    if (!header)
        return header.error();
    const auto known = versions.find(header->share, header->version);
    if (!known)
        return known.error();
    const Hash256 payloadSha256 = sha256(manifest.payload);
    if (*known && (*known)->manifestSha256 == payloadSha256)
        return {};
    // What was fetched of the one must not be taken for the other.
    if (*known) {
        return Error{ErrorCode::Conflict, Doing::Fetching, header->share.toString(),
                     QStringLiteral("version %1 is known with another content").arg(header->version), 0};
    }
    return versions.insert({header->share, header->version, encodeEnvelope(manifest), payloadSha256, header->list,
                            header->files, header->bytes, header->created});
}

QString Download::listPath() const
{
    return m_services.listsFolder + QLatin1Char('/') + m_catalog->header().list.toString();
}

// Nothing when no earlier run has resolved it.
Result<std::optional<Download::KeptRows>> Download::keptRows() const
{
    VersionsTable versions(m_services.database);
    SharesTable shares(m_services.database);
    const auto authority = knownAuthority();
    if (!authority)
        return authority.error();
    const auto version = versions.find(m_row.share, m_row.version);
    const auto share = shares.find(m_row.share);
    if (!version || !share)
        return !version ? version.error() : share.error();
    if (!*authority || !*version || !*share || (*share)->accessRecord.isEmpty())
        return std::optional<KeptRows>();
    return std::optional(KeptRows{(*version)->manifest, (*share)->accessRecord, (*share)->accessHeardAt,
                                  m_services.listsFolder + QLatin1Char('/') + (*version)->list.toString(),
                                  **authority});
}

void Download::takeKnownAccess()
{
    SharesTable shares(m_services.database);
    const auto share = shares.find(m_row.share);
    if (!share || !*share)
        return warn(share);
    const Result<SignedBytes> envelope = decodeEnvelope((*share)->accessRecord);
    const Result<AccessRecord> record =
        envelope ? checkAccessRecord(*envelope, m_authority) : Result<AccessRecord>(envelope.error());
    if (!record)
        return warn(record);
    m_access = *record;
    m_accessEnvelope = (*share)->accessRecord;
    m_heardAt = (*share)->accessHeardAt;
}

// ---- serving on

void Download::publish()
{
    const HeardAccess access{QSet<UserId>(m_access.readers.begin(), m_access.readers.end()), m_access.serial,
                             m_accessEnvelope, m_heardAt, m_authority.owner};
    m_services.serve({m_row.name, m_catalog, std::make_shared<TransferFiles>(m_store), m_had, listPath()}, access);
}

void Download::serveAgain()
{
    if (m_catalog && m_had && !m_removed)
        publish();
}

void Download::refreshAccess()
{
    for (const UserId &user : m_services.sources.candidates(m_row.share, m_wanted.publisher)) {
        PeerClient *peer = m_services.sources.peer(user);
        if (!peer || !m_services.sources.isOnline(user))
            continue;
        peer->accessRecord(
            m_row.share, int(m_row.version), [guard = QPointer(this), user](const Result<SignedBytes> &answer) {
                if (!guard || !answer)
                    return;
                const auto record = checkAccessRecord(*answer, guard->m_authority);
                if (!record || !countsAsHeard(*record, user, guard->m_access, guard->m_authority))
                    return;
                SharesTable shares(guard->m_services.database);
                const QByteArray envelope = encodeEnvelope(*answer);
                const QDateTime now = guard->m_services.clock.now();
                const auto taken =
                    shares.setAccessRecord(guard->m_row.share, guard->m_authority.owner, envelope, record->serial, now);
                if (!taken || !*taken)
                    return;
                guard->m_access = *record;
                guard->m_accessEnvelope = envelope;
                guard->m_heardAt = now;
                guard->publish();
            });
        return;
    }
}

} // namespace ttp
