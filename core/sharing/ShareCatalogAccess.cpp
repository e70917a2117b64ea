// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ShareCatalogPrivate.h"

#include "core/database/SharesTable.h"

#include <algorithm>

namespace ttp {

namespace {

// design.md section 9.5
constexpr int recordValidDays = 30;

Error conflict(const ShareId &share, const QString &why)
{
    return {ErrorCode::Conflict, Doing::CheckingAccess, share.toString(), why, 0};
}

/// False for a record that is older than the one at hand.
bool takeAccess(CatalogEntry &entry, const HeardAccess &access)
{
    if (access.serial < entry.accessSerial)
        return false;
    const QDateTime until = access.heardAt.addDays(recordValidDays);
    const bool isSame = access.serial == entry.accessSerial && entry.servedUntil;
    entry.servedUntil = isSame ? std::max(*entry.servedUntil, until) : until;
    if (isSame)
        return true;
    entry.accessSerial = access.serial;
    entry.accessEnvelope = access.envelope;
    entry.readers = QList<UserId>(access.readers.cbegin(), access.readers.cend());
    return true;
}

} // namespace

Result<QByteArray> ShareCatalog::Private::signAccess(const CatalogEntry &entry, qint64 serial,
                                                     const QList<UserId> &readers) const
{
    Result<QByteArray> envelope =
        world.signedEnvelope(world.accessPayload({entry.share, setup.self, serial, readers, clock.now()}));
    // What nobody could read must not be kept, or the next start could not read it either.
    const Result<AccessGrant> readBack = envelope ? world.readAccess(*envelope) : envelope.error();
    if (!readBack)
        return Error{envelope ? ErrorCode::Internal : envelope.error().code, Doing::CheckingAccess,
                     entry.share.toString(), readBack.error().detail, 0};
    return envelope;
}

/// Expands the policy and, when that names other users than before, makes a record with a higher serial.
Result<void> ShareCatalog::Private::renewReaders(CatalogEntry &entry)
{
    const Result<QList<UserId>> readers = expandReaders(entry.policy, setup.self, database);
    if (!readers)
        return readers.error();
    if (*readers == entry.readers)
        return {};
    // The first record is made with the version.
    if (!entry.accessEnvelope.isEmpty()) {
        const qint64 serial = entry.accessSerial + 1;
        const Result<QByteArray> envelope = signAccess(entry, serial, *readers);
        if (!envelope)
            return envelope.error();
        const Result<bool> kept =
            SharesTable(database).setAccessRecord(entry.share, setup.self, *envelope, serial, clock.now());
        if (!kept)
            return kept.error();
        entry.accessSerial = serial;
        entry.accessEnvelope = *envelope;
    }
    entry.readers = *readers;
    publish(entry);
    return {};
}

Result<void> ShareCatalog::setReaders(const ShareId &share, const ReadersPolicy &readers)
{
    TTP_ON_THREAD(d->thread);
    const Result<CatalogEntry *> entry = d->findOwn(share, Doing::CheckingAccess);
    if (!entry)
        return entry.error();
    if ((*entry)->damaged)
        return *(*entry)->damaged;
    if (const Result<void> kept = SharesTable(d->database).setReaders(share, readers.toString()); !kept)
        return kept;
    (*entry)->policy = readers;
    return d->renewReaders(**entry);
}

Result<void> ShareCatalog::readersChanged()
{
    TTP_ON_THREAD(d->thread);
    Result<void> result;
    for (const auto &[share, entry] : d->entries) {
        if (!entry->own || entry->damaged)
            continue;
        if (const Result<void> renewed = d->renewReaders(*entry); !renewed && result)
            result = renewed;
    }
    return result;
}

Result<void> ShareCatalog::forgetReader(const UserId &user)
{
    TTP_ON_THREAD(d->thread);
    Result<void> result;
    for (const auto &[share, entry] : d->entries) {
        if (!entry->own || entry->damaged || !entry->policy.users.contains(user))
            continue;
        ReadersPolicy others = entry->policy;
        others.users.removeAll(user);
        if (const Result<void> set = setReaders(share, others); !set && result)
            result = set;
    }
    return result;
}

Result<void> ShareCatalog::serveFetched(const FetchedVersion &version, const HeardAccess &access)
{
    TTP_ON_THREAD(d->thread);
    const ManifestHeader &header = version.catalog->header();
    CatalogEntry *entry = d->find(header.share);
    if (entry && entry->own)
        return conflict(header.share, QStringLiteral("the share is our own"));
    if (access.owner != header.owner || (entry && entry->owner != header.owner))
        return conflict(header.share, QStringLiteral("the share is known as somebody else's"));
    if (!entry) {
        auto made = std::make_unique<CatalogEntry>();
        made->share = header.share;
        made->owner = header.owner;
        made->own = false;
        made->created = header.created;
        entry = &d->add(std::move(made));
    }
    entry->name = version.name;
    static_cast<void>(takeAccess(*entry, access));
    CatalogVersion &kept = entry->versions[header.version];
    kept = CatalogVersion();
    kept.catalog = version.catalog;
    kept.files = version.files;
    kept.progress = version.progress;
    kept.listPath = version.listPath;
    d->publish(*entry);
    return {};
}

Result<void> ShareCatalog::accessHeard(const ShareId &share, const HeardAccess &access)
{
    TTP_ON_THREAD(d->thread);
    CatalogEntry *entry = d->find(share);
    if (!entry) {
        return Error{ErrorCode::NotFound, Doing::CheckingAccess, share.toString(),
                     QStringLiteral("the share is not served"), 0};
    }
    if (entry->own)
        return conflict(share, QStringLiteral("the share is our own"));
    if (access.owner != entry->owner)
        return conflict(share, QStringLiteral("the share is known as somebody else's"));
    if (!takeAccess(*entry, access))
        return conflict(share, QStringLiteral("a newer record is known"));
    d->publish(*entry);
    return {};
}

void ShareCatalog::stopServing(const ShareId &share, int version)
{
    TTP_ON_THREAD(d->thread);
    CatalogEntry *entry = d->find(share);
    if (!entry || entry->own || entry->versions.remove(version) == 0)
        return;
    if (!entry->versions.isEmpty())
        return d->publish(*entry);
    d->entries.erase(share);
    d->world.shareRemoved(share);
    Q_EMIT removed(share);
}

} // namespace ttp
