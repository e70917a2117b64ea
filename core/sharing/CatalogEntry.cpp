// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/CatalogEntry.h"

#include "core/sharing/SharedFolderFiles.h"

namespace ttp {

namespace {

ServedShare::State servedState(ShareDetails::State state)
{
    switch (state) {
    case ShareDetails::State::Ready:
        return ServedShare::State::Ready;
    case ShareDetails::State::SourceChanged:
        return ServedShare::State::SourceChanged;
    case ShareDetails::State::Indexing:
    case ShareDetails::State::Failed:
        break;
    }
    // What failed is tried again: to others it is not there yet.
    return ServedShare::State::Indexing;
}

std::optional<Error> changedError(const CatalogVersion &version)
{
    if (version.withheld.isEmpty())
        return std::nullopt;
    const auto one = version.withheld.cbegin();
    return Error{*one, Doing::Sharing, version.catalog->files()[size_t(one.key())].path,
                 QStringLiteral("%1 files are not what was hashed").arg(version.withheld.size()), 0};
}

} // namespace

void CatalogVersion::renewFiles()
{
    files = std::make_shared<const SharedFolderFiles>(table, withheld);
}

ShareDetails::State CatalogEntry::state() const
{
    if (versions.isEmpty())
        return failure ? ShareDetails::State::Failed : ShareDetails::State::Indexing;
    if (folderError || !versions.last().withheld.isEmpty())
        return ShareDetails::State::SourceChanged;
    return ShareDetails::State::Ready;
}

bool CatalogEntry::healsByItself() const
{
    if (!failure)
        return false;
    switch (failure->code) {
    case ErrorCode::FolderMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::DatabaseBusy:
        return true;
    default:
        return false;
    }
}

void CatalogEntry::renewServed()
{
    auto next = std::make_shared<ServedShare>();
    next->share = share;
    next->name = name;
    next->owner = owner;
    next->state = servedState(state());
    next->indexedBytes = indexedBytes;
    next->totalBytes = totalBytes;
    next->readers = QSet<UserId>(readers.cbegin(), readers.cend());
    next->accessEnvelope = accessEnvelope;
    next->servedUntil = servedUntil;
    next->limit = limit;
    for (auto version = versions.cbegin(); version != versions.cend(); ++version) {
        auto one = std::make_shared<ServedVersion>();
        one->catalog = version->catalog;
        one->files = version->files;
        one->progress = version->progress;
        one->listPath = version->listPath;
        next->versions.insert(version.key(), std::move(one));
    }
    served = std::move(next);
}

ShareDetails CatalogEntry::details() const
{
    ShareDetails details;
    details.share = share;
    details.name = name;
    details.owner = owner;
    details.own = own;
    details.state = state();
    details.created = created;
    details.paths = paths.paths();
    details.readers = policy;
    details.accessSerial = accessSerial;
    details.indexedBytes = indexedBytes;
    details.totalBytes = totalBytes;
    details.uploadLimit = limit->limit();
    details.leftOut = leftOut.first;
    details.leftOutCount = leftOut.count;
    details.error = failure;
    if (versions.isEmpty())
        return details;
    const CatalogVersion &newest = versions.last();
    const ManifestHeader &header = newest.catalog->header();
    details.version = header.version;
    details.files = header.files;
    details.bytes = header.bytes;
    details.list = header.list;
    details.manifestSha256 = newest.catalog->manifestSha256();
    details.badFiles = newest.withheld.size();
    details.error = folderError ? folderError : changedError(newest);
    return details;
}

} // namespace ttp
