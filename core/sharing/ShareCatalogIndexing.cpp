// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ShareCatalogPrivate.h"

#include "core/base/Logging.h"
#include "core/database/Database.h"
#include "core/database/SharesTable.h"
#include "core/database/Transaction.h"
#include "core/database/VersionsTable.h"

#include <QDir>
#include <utility>

namespace ttp {

namespace {

constexpr int sharesAtOnce = 200;

CatalogVersion versionOf(const MadeVersion &made)
{
    CatalogVersion version;
    version.catalog = made.catalog;
    version.listPath = made.list.path;
    version.table = made.table;
    version.withheld = made.withheld;
    // A row that was withheld because its bytes were wrong has no stamp that a file could have.
    for (auto one = made.withheld.cbegin(); one != made.withheld.cend(); ++one) {
        if (made.table->files[size_t(one.key())].stamp.size < 0)
            version.damaged.insert(one.key());
    }
    version.renewFiles();
    return version;
}

} // namespace

Result<void> ShareCatalog::restore()
{
    TTP_ON_THREAD(d->thread);
    if (!QDir().mkpath(d->setup.listsFolder)) {
        return Error{ErrorCode::WriteFailed, Doing::Sharing, d->setup.listsFolder,
                     QStringLiteral("the folder of lists cannot be made"), 0};
    }
    // Counts as one that is being loaded until all are known, so that restored() cannot come before.
    d->loading = 1;
    SharesTable table(d->database);
    std::optional<ShareId> after;
    while (true) {
        const Result<QList<ShareRow>> rows = table.page(after, sharesAtOnce);
        if (!rows)
            return rows.error();
        for (const ShareRow &row : *rows) {
            if (row.own)
                d->takeRow(row);
        }
        if (rows->size() < sharesAtOnce)
            break;
        after = rows->constLast().id;
    }
    if (const Result<void> renewed = d->renewRestored(); !renewed)
        return renewed;
    QTimer::singleShot(0, this, [this] { d->noteLoaded(); });
    return {};
}

void ShareCatalog::Private::takeRow(const ShareRow &row)
{
    auto entry = std::make_unique<CatalogEntry>();
    entry->share = row.id;
    entry->name = row.name;
    entry->owner = setup.self;
    entry->created = row.created;
    const Result<void> read = readRow(*entry, row);
    CatalogEntry &kept = add(std::move(entry));
    if (!read)
        return rowIsDamaged(kept, read.error());
    publish(kept);
    if (row.state == ShareState::Indexing || row.state == ShareState::Failed)
        startIndexing(kept);
    else
        startLoading(kept);
}

/// What of a row is not only copied. Whoever can write to the database, or could once, must not speak in our name.
Result<void> ShareCatalog::Private::readRow(CatalogEntry &entry, const ShareRow &row) const
{
    const Result<SharePaths> paths = SharePaths::fromText(row.folder);
    if (!paths)
        return paths.error();
    const Result<ReadersPolicy> policy = ReadersPolicy::fromString(row.readers);
    if (!policy)
        return policy.error();
    const Error misfit{ErrorCode::DatabaseDamaged, Doing::ReadingDatabase, row.id.toString(),
                       QStringLiteral("it is kept as our own and is not"), 0};
    if (row.owner != setup.self)
        return misfit;
    QList<UserId> readers;
    if (!row.accessRecord.isEmpty()) {
        const Result<AccessGrant> grant = world.readAccess(row.accessRecord);
        if (!grant)
            return grant.error();
        if (grant->share != row.id || grant->issuer != setup.self || grant->serial != row.accessSerial)
            return misfit;
        readers = grant->readers;
    }
    entry.paths = *paths;
    entry.policy = *policy;
    entry.readers = readers;
    entry.accessSerial = row.accessSerial;
    entry.accessEnvelope = row.accessRecord;
    return {};
}

void ShareCatalog::Private::rowIsDamaged(CatalogEntry &entry, const Error &error)
{
    qCWarning(lcSharing) << "share" << entry.share.toString() << "cannot be served:" << describe(error);
    stopIndexer(entry);
    entry.damaged = error;
    entry.failure = error;
    entry.readers.clear();
    entry.accessEnvelope.clear();
    publish(entry);
    Q_EMIT q.failed(entry.share, error);
}

/// One share whose record cannot be made anew costs that share, not the start; but what it was must not be served on,
/// since somebody may have been shut out.
Result<void> ShareCatalog::Private::renewRestored()
{
    for (const auto &[share, entry] : entries) {
        if (!entry->own || entry->damaged)
            continue;
        const Result<void> renewed = renewReaders(*entry);
        if (renewed)
            continue;
        if (renewed.error().code != ErrorCode::Internal)
            return renewed;
        rowIsDamaged(*entry, renewed.error());
    }
    return {};
}

void ShareCatalog::Private::startIndexing(CatalogEntry &entry)
{
    entry.failure.reset();
    entry.leftOut = {};
    entry.indexedBytes = 0;
    entry.totalBytes = 0;
    const ShareId share = entry.share;
    ShareIndexer::Order order{share, setup.self, entry.name, entry.paths, setup.listsFolder, setup.whileHashing};
    entry.indexer = std::make_unique<ShareIndexer>(
        database, pool, clock, world, std::move(order),
        ShareIndexer::Callbacks{[this, share](qint64 bytesDone, qint64 bytesTotal) {
                                    CatalogEntry *at = find(share);
                                    if (!at)
                                        return;
                                    at->indexedBytes = bytesDone;
                                    at->totalBytes = bytesTotal;
                                    publish(*at);
                                    Q_EMIT q.progress(share, bytesDone, bytesTotal);
                                },
                                [this, share](Result<IndexedShare> result) { indexed(share, std::move(result)); }});
    entry.indexer->start();
}

void ShareCatalog::Private::indexed(const ShareId &share, Result<IndexedShare> result)
{
    CatalogEntry *entry = find(share);
    if (!entry)
        return;
    stopIndexer(*entry);
    if (!result)
        return indexingFailed(*entry, result.error());
    if (const Result<void> published = publishFirst(*entry, *result); !published)
        return indexingFailed(*entry, published.error());
    qCInfo(lcSharing) << "share" << share.toString() << "has version 1:" << entry->details().files << "files";
    const qint64 leftOutCount = entry->leftOut.count;
    Q_EMIT q.ready(share);
    if (leftOutCount > 0)
        Q_EMIT q.leftOut(share, leftOutCount);
}

/// Writes the version, its access record and the new state together: no share is ready without a record.
Result<void> ShareCatalog::Private::publishFirst(CatalogEntry &entry, IndexedShare &result)
{
    const VersionCatalog &catalog = *result.version.catalog;
    const ManifestHeader &header = catalog.header();
    const Result<QList<UserId>> readers = expandReaders(entry.policy, setup.self, database);
    if (!readers)
        return readers.error();
    const qint64 serial = entry.accessSerial + 1;
    const Result<QByteArray> envelope = signAccess(entry, serial, *readers);
    if (!envelope)
        return envelope.error();
    const VersionRow row{entry.share, header.version, catalog.envelope(), catalog.manifestSha256(),
                         header.list, header.files,   header.bytes,       header.created};
    SharesTable shares(database);
    const Result<void> written = ensureTransaction(database, [&]() -> Result<void> {
        if (const Result<void> inserted = VersionsTable(database).insert(row); !inserted)
            return inserted;
        const Result<bool> kept = shares.setAccessRecord(entry.share, setup.self, *envelope, serial, clock.now());
        if (!kept)
            return kept.error();
        return shares.setState(entry.share, ShareState::Ready);
    });
    if (!written)
        return written;
    entry.readers = *readers;
    entry.accessSerial = serial;
    entry.accessEnvelope = *envelope;
    entry.leftOut = std::move(result.leftOut);
    entry.indexedBytes = entry.totalBytes = header.bytes;
    entry.versions.insert(header.version, versionOf(result.version));
    publish(entry);
    return {};
}

void ShareCatalog::Private::indexingFailed(CatalogEntry &entry, const Error &error)
{
    qCWarning(lcSharing) << "share" << entry.share.toString() << "cannot be indexed:" << describe(error);
    entry.failure = error;
    const bool isStopping = error.code == ErrorCode::ShuttingDown || error.code == ErrorCode::Cancelled;
    if (!isStopping) {
        // It says Indexing where this cannot be written, which the next start takes up just the same.
        if (const Result<void> set = SharesTable(database).setState(entry.share, ShareState::Failed); !set)
            qCWarning(lcSharing) << describe(set.error());
    }
    publish(entry);
    Q_EMIT q.failed(entry.share, error);
}

/// What has a version is loaded, never made a second time.
void ShareCatalog::Private::tryAgain(CatalogEntry &entry)
{
    if (entry.damaged) {
        const auto row = SharesTable(database).find(entry.share);
        Result<void> read = row && *row ? readRow(entry, **row) : Result<void>(*entry.damaged);
        if (read)
            read = renewReaders(entry);
        if (!read)
            return rowIsDamaged(entry, read.error());
        entry.damaged.reset();
        entry.hasVersions = (*row)->state != ShareState::Indexing && (*row)->state != ShareState::Failed;
        publish(entry);
    }
    if (entry.hasVersions)
        startLoading(entry);
    else
        startIndexing(entry);
}

void ShareCatalog::Private::startLoading(CatalogEntry &entry)
{
    entry.failure.reset();
    ++loading;
    const ShareId share = entry.share;
    pool.submit<std::vector<MadeVersion>>(
        DiskPool::Priority::Urgent, &q,
        [share, path = database.path(), paths = entry.paths, lists = setup.listsFolder, outside = &world,
         stop = cancel](const CancelToken &) { return loadVersions(path, share, paths, lists, *outside, stop); },
        [this, share](Result<std::vector<MadeVersion>> versions) {
            loaded(share, std::move(versions));
            noteLoaded();
        });
}

void ShareCatalog::Private::loaded(const ShareId &share, Result<std::vector<MadeVersion>> versions)
{
    CatalogEntry *entry = find(share);
    if (!entry || entry->damaged)
        return;
    if (!versions) {
        qCWarning(lcSharing) << "share" << share.toString() << "cannot be loaded:" << describe(versions.error());
        entry->failure = versions.error();
        entry->hasVersions = true;
        publish(*entry);
        Q_EMIT q.failed(share, versions.error());
        return;
    }
    for (const MadeVersion &made : *versions)
        entry->versions.insert(made.catalog->header().version, versionOf(made));
    entry->indexedBytes = entry->totalBytes = entry->versions.last().catalog->header().bytes;
    publish(*entry);
    Q_EMIT q.ready(share);
}

void ShareCatalog::Private::noteLoaded()
{
    if (--loading > 0)
        return;
    q.lookAtAll();
    if (!std::exchange(isRestored, true))
        Q_EMIT q.restored();
}

} // namespace ttp
