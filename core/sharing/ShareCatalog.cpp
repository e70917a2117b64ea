// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ShareCatalog.h"

#include "core/database/Database.h"
#include "core/database/SharesTable.h"
#include "core/sharing/ShareCatalogPrivate.h"

#include <QDir>
#include <QFile>
#include <utility>

namespace ttp {

namespace {

Error unknown(const ShareId &share, Doing doing)
{
    return {ErrorCode::NotFound, doing, share.toString(), QStringLiteral("there is no such share"), 0};
}

} // namespace

ShareCatalog::Private::Private(ShareCatalog &owner, Database &db, DiskPool &diskPool, const Clock &time, World &outside,
                               Setup with)
    : q(owner), database(db), pool(diskPool), clock(time), world(outside), setup(std::move(with))
{
    recheckTimer.setInterval(setup.recheckMs);
    QObject::connect(&recheckTimer, &QTimer::timeout, &q, [this] { q.recheck(); });
}

ShareCatalog::Private::~Private()
{
    cancel.cancel();
}

CatalogEntry *ShareCatalog::Private::find(const ShareId &share) const
{
    const auto found = entries.find(share);
    return found == entries.end() ? nullptr : found->second.get();
}

Result<CatalogEntry *> ShareCatalog::Private::findOwn(const ShareId &share, Doing doing) const
{
    CatalogEntry *entry = find(share);
    if (!entry)
        return unknown(share, doing);
    if (!entry->own)
        return Error{ErrorCode::Conflict, doing, share.toString(), QStringLiteral("the share is somebody else's"), 0};
    return entry;
}

CatalogEntry &ShareCatalog::Private::add(std::unique_ptr<CatalogEntry> entry)
{
    entry->limit = std::make_shared<UploadScheduler>(clock);
    CatalogEntry &kept = *entry;
    entries[kept.share] = std::move(entry);
    if (kept.own && !recheckTimer.isActive())
        recheckTimer.start();
    return kept;
}

/// Says now what nobody would believe later: whether a manifest can have this name.
Result<void> ShareCatalog::Private::checkName(const QString &name) const
{
    const ManifestHeader header{newId<ShareId>(), setup.self, {setup.self}, 1, {}, clock.now(), name, {}, 0, 0, {}};
    const Result<QByteArray> payload = world.manifestPayload(header);
    if (!payload)
        return Error{ErrorCode::InvalidInput, Doing::Sharing, name.left(100), payload.error().detail, 0};
    return {};
}

void ShareCatalog::Private::publish(CatalogEntry &entry)
{
    entry.renewServed();
    world.shareChanged(entry.served);
}

void ShareCatalog::Private::stopIndexer(CatalogEntry &entry)
{
    if (!entry.indexer)
        return;
    finishedRuns.bytesHashed += entry.indexer->bytesHashed();
    finishedRuns.filesKnown += entry.indexer->filesKnown();
    entry.indexer->stop();
    retire(std::move(entry.indexer));
}

ShareCatalog::ShareCatalog(Database &database, DiskPool &pool, const Clock &clock, World &world, Setup setup,
                           QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, pool, clock, world, std::move(setup)))
{
}

ShareCatalog::~ShareCatalog()
{
    const Error stopping{ErrorCode::ShuttingDown, Doing::Stopping, {}, QStringLiteral("the program stops"), 0};
    for (const auto &[share, entry] : d->entries) {
        if (entry->verifyDone && entry->verifyContext)
            entry->verifyDone(stopping);
    }
}

Result<ShareId> ShareCatalog::share(const ShareRequest &request)
{
    TTP_ON_THREAD(d->thread);
    const Result<SharePaths> paths = SharePaths::onDisk(request.paths);
    if (!paths)
        return paths.error();
    const QString name = request.name.isEmpty() ? paths->suggestedName() : request.name;
    if (const Result<void> good = d->checkName(name); !good)
        return good.error();
    if (!QDir().mkpath(d->setup.listsFolder)) {
        return Error{ErrorCode::WriteFailed, Doing::Sharing, d->setup.listsFolder,
                     QStringLiteral("the folder of lists cannot be made"), 0};
    }
    const Result<QList<UserId>> readers = expandReaders(request.readers, d->setup.self, d->database);
    if (!readers)
        return readers.error();
    ShareRow row;
    row.id = newId<ShareId>();
    row.name = name;
    row.owner = d->setup.self;
    row.own = true;
    row.folder = paths->toText();
    row.created = d->clock.now();
    row.state = ShareState::Indexing;
    row.readers = request.readers.toString();
    if (const Result<void> inserted = SharesTable(d->database).insert(row); !inserted)
        return inserted.error();
    auto entry = std::make_unique<CatalogEntry>();
    entry->share = row.id;
    entry->name = row.name;
    entry->owner = row.owner;
    entry->created = row.created;
    entry->paths = *paths;
    entry->policy = request.readers;
    entry->readers = *readers;
    CatalogEntry &kept = d->add(std::move(entry));
    d->publish(kept);
    d->startIndexing(kept);
    return row.id;
}

Result<void> ShareCatalog::retry(const ShareId &share)
{
    TTP_ON_THREAD(d->thread);
    const Result<CatalogEntry *> entry = d->findOwn(share, Doing::Sharing);
    if (!entry)
        return entry.error();
    if ((*entry)->state() != ShareDetails::State::Failed)
        return Error{ErrorCode::Conflict, Doing::Sharing, share.toString(), QStringLiteral("it has not failed"), 0};
    if (!(*entry)->hasVersions && !(*entry)->damaged) {
        if (const Result<void> set = SharesTable(d->database).setState(share, ShareState::Indexing); !set)
            return set;
    }
    d->tryAgain(**entry);
    return {};
}

Result<void> ShareCatalog::unshare(const ShareId &share)
{
    TTP_ON_THREAD(d->thread);
    const Result<CatalogEntry *> found = d->findOwn(share, Doing::Sharing);
    if (!found)
        return found.error();
    if (const Result<void> gone = SharesTable(d->database).remove(share); !gone)
        return gone;
    const std::unique_ptr<CatalogEntry> entry = std::move(d->entries[share]);
    d->entries.erase(share);
    d->stopIndexer(*entry);
    d->retire(std::move(entry->verifier));
    if (entry->verifyDone && entry->verifyContext)
        entry->verifyDone(Error{ErrorCode::Cancelled, Doing::Verifying, share.toString(),
                                QStringLiteral("it is not shared any more"), 0});
    QSet<QString> lists;
    for (const CatalogVersion &version : entry->versions)
        lists.insert(version.listPath);
    for (const auto &[id, other] : d->entries) {
        for (const CatalogVersion &version : other->versions)
            lists.remove(version.listPath);
    }
    for (const QString &list : lists)
        QFile::remove(list);
    d->world.shareRemoved(share);
    Q_EMIT removed(share);
    return {};
}

QList<ShareDetails> ShareCatalog::list() const
{
    TTP_ON_THREAD(d->thread);
    QList<ShareDetails> all;
    for (const auto &[share, entry] : d->entries)
        all.append(entry->details());
    return all;
}

std::optional<ShareDetails> ShareCatalog::find(const ShareId &share) const
{
    TTP_ON_THREAD(d->thread);
    const CatalogEntry *entry = d->find(share);
    return entry ? std::optional<ShareDetails>(entry->details()) : std::nullopt;
}

ServedSharePtr ShareCatalog::served(const ShareId &share) const
{
    TTP_ON_THREAD(d->thread);
    const CatalogEntry *entry = d->find(share);
    return entry ? entry->served : nullptr;
}

QHash<ShareId, ServedSharePtr> ShareCatalog::allServed() const
{
    TTP_ON_THREAD(d->thread);
    QHash<ShareId, ServedSharePtr> all;
    for (const auto &[share, entry] : d->entries)
        all.insert(share, entry->served);
    return all;
}

HashingStatistics ShareCatalog::statistics() const
{
    TTP_ON_THREAD(d->thread);
    HashingStatistics sum = d->finishedRuns;
    for (const auto &[share, entry] : d->entries) {
        if (!entry->indexer)
            continue;
        sum.bytesHashed += entry->indexer->bytesHashed();
        sum.filesKnown += entry->indexer->filesKnown();
    }
    return sum;
}

Result<void> ShareCatalog::setUploadLimit(const ShareId &share, qint64 bytesPerSecond)
{
    TTP_ON_THREAD(d->thread);
    const CatalogEntry *entry = d->find(share);
    if (!entry)
        return unknown(share, Doing::Sharing);
    entry->limit->setLimit(std::max<qint64>(0, bytesPerSecond));
    return {};
}

} // namespace ttp
