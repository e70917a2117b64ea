// SPDX-License-Identifier: GPL-3.0-only
// What a transfer is of: finding it out, keeping it over restarts, and who may have it from us.
#include "core/transfers/Download.h"

#include "core/base/Logging.h"
#include "core/client/PeerClient.h"
#include "core/content/PathRule.h"
#include "core/database/SharesTable.h"
#include "core/database/Transaction.h"
#include "core/database/VersionsTable.h"
#include "core/transfers/OpenTransfer.h"
#include "core/transfers/TransferFiles.h"

#include <QDir>
#include <QPointer>
#include <QSaveFile>

namespace ttp {

namespace {

// The name is the publisher's word: where it cannot be a folder the id of the share is one.
QString folderNameOf(const ManifestHeader &header)
{
    return checkManifestName(header.name) ? header.name : header.share.toString();
}

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
    setState(DownloadState::Resolving);
    m_resolver = std::make_unique<VersionResolver>(m_services.sources, m_services.pool, m_wanted);
    m_resolver->start([guard = QPointer(this)](const Result<ResolvedVersion> &version) {
        if (guard)
            guard->resolved(version);
    });
}

void Download::resolved(const Result<ResolvedVersion> &version)
{
    if (m_state == DownloadState::Paused)
        return;
    if (!version)
        return wait(version.error());
    const Result<bool> isNewest = keep(*version);
    if (!isNewest)
        return wait(isNewest.error());
    m_catalog = version->catalog;
    m_access = version->access;
    m_accessEnvelope = version->accessEnvelope;
    m_heardAt = m_services.clock.now();
    m_retries = 0;
    // A holder may not have heard yet who was taken out: what is known already counts.
    if (!*isNewest)
        warn(loadCatalog());
    openStore();
}

Result<bool> Download::keep(const ResolvedVersion &version)
{
    bool isNewest = true;
    const ManifestHeader &header = version.catalog->header();
    if (m_row.name.isEmpty()) // until now only the folder was known in which the share's own is to be made
        m_row.folder += QLatin1Char('/') + folderNameOf(header);
    m_row.version = header.version;
    m_row.name = header.name;
    m_row.totalBytes = header.bytes;
    QDir().mkpath(m_services.listsFolder);
    QSaveFile list(m_services.listsFolder + QLatin1Char('/') + header.list.toString());
    if (!list.open(QIODevice::WriteOnly) || list.write(version.list) != version.list.size() || !list.commit())
        return Error{ErrorCode::WriteFailed, Doing::WritingFile, list.fileName(), list.errorString(), 0};
    const Result<void> kept = ensureTransaction(m_services.database, [&]() -> Result<void> {
        SharesTable shares(m_services.database);
        VersionsTable versions(m_services.database);
        TransfersTable transfers(m_services.database);
        const auto known = shares.find(header.share);
        if (!known)
            return known.error();
        if (!*known) {
            ShareRow row;
            row.id = header.share;
            row.name = header.name;
            row.owner = header.owner;
            row.folder = m_row.folder;
            row.created = m_services.clock.now();
            if (const auto done = shares.insert(row); !done)
                return done;
        }
        const auto recordKept =
            shares.setAccessRecord(header.share, version.accessEnvelope, version.access.serial, m_services.clock.now());
        if (!recordKept)
            return recordKept.error();
        isNewest = *recordKept;
        const auto versionKnown = versions.find(header.share, header.version);
        if (!versionKnown)
            return versionKnown.error();
        if (!*versionKnown) {
            const VersionRow row{header.share,
                                 header.version,
                                 version.catalog->envelope(),
                                 version.catalog->manifestSha256(),
                                 header.list,
                                 header.files,
                                 header.bytes,
                                 header.created};
            if (const auto done = versions.insert(row); !done)
                return done;
        }
        return transfers.update(m_row);
    });
    return kept ? Result<bool>(isNewest) : Result<bool>(kept.error());
}

QString Download::listPath() const
{
    return m_services.listsFolder + QLatin1Char('/') + m_catalog->header().list.toString();
}

void Download::loadKept()
{
    const Result<bool> loaded = loadCatalog();
    if (!loaded)
        return wait(loaded.error());
    *loaded ? openStore() : resolve();
}

// False when what an earlier run has resolved is not there, or not what it was.
Result<bool> Download::loadCatalog()
{
    VersionsTable versions(m_services.database);
    SharesTable shares(m_services.database);
    const auto version = versions.find(m_row.share, m_row.version);
    const auto share = shares.find(m_row.share);
    if (!version || !share)
        return !version ? version.error() : share.error();
    if (!*version || !*share || (*share)->accessRecord.isEmpty())
        return false;
    const Result<KeptVersion> kept =
        loadKeptVersion((*version)->manifest, (*share)->accessRecord,
                        m_services.listsFolder + QLatin1Char('/') + (*version)->list.toString());
    if (!kept) {
        qCWarning(lcTransfers).noquote() << "asking anew:" << describe(kept.error());
        return false;
    }
    m_catalog = kept->catalog;
    m_access = kept->access;
    m_accessEnvelope = (*share)->accessRecord;
    m_heardAt = (*share)->accessHeardAt;
    return true;
}

// ---- serving on

void Download::publish()
{
    const HeardAccess access{QSet<UserId>(m_access.readers.begin(), m_access.readers.end()), m_access.serial,
                             m_accessEnvelope, m_heardAt};
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
                const auto record = checkAccessRecord(*answer, guard->m_catalog->header());
                if (!record || !countsAsHeard(*record, user, guard->m_access, guard->m_catalog->header()))
                    return;
                SharesTable shares(guard->m_services.database);
                const QByteArray envelope = encodeEnvelope(*answer);
                const QDateTime now = guard->m_services.clock.now();
                const auto taken = shares.setAccessRecord(guard->m_row.share, envelope, record->serial, now);
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
