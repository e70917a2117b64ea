// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/DatasetRow.h"

#include <QHash>
#include <algorithm>

namespace ttp {

namespace {

using SharedVersion = std::pair<ShareId, int>;

// These pass: the core tries again by itself.
bool passes(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::ConnectionLost:
    case ErrorCode::NoSource:
    case ErrorCode::Busy:
    case ErrorCode::TooManyRequests:
    case ErrorCode::PieceMismatch:
    case ErrorCode::LayerNotHeld:
        return true;
    default:
        return false;
    }
}

bool isUnderWay(DatasetState state)
{
    return state == DatasetState::Queued || state == DatasetState::Resolving || state == DatasetState::Checking ||
           state == DatasetState::Fetching || state == DatasetState::Waiting;
}

// Names of users, made once for all rows of a snapshot.
class Names
{
public:
    explicit Names(const NodeSnapshot &snapshot)
    {
        m_names.reserve(snapshot.peers.size() + 1);
        for (const PeerStatus &peer : snapshot.peers)
            m_names.insert(peer.user, peer.name);
        for (const GroupStatus &group : snapshot.groups)
            m_groups.insert(group.group, group.name);
        m_names.insert(snapshot.status.user, snapshot.status.name);
    }

    void fill(DatasetRow &row) const
    {
        if (!row.owner.isNull())
            row.ownerName = m_names.value(row.owner);
        for (const QString &reader : row.readers)
            row.readerNames.append(nameOf(reader));
    }

private:
    [[nodiscard]] QString nameOf(const QString &reader) const
    {
        const QString id = reader.mid(reader.indexOf(u':') + 1);
        if (const auto group = GroupId::fromString(id); group && m_groups.contains(*group))
            return m_groups.value(*group);
        const auto user = UserId::fromString(id);
        return user ? m_names.value(*user) : QString();
    }

    QHash<UserId, QString> m_names;
    QHash<GroupId, QString> m_groups;
};

} // namespace

DatasetRow datasetRowOf(const ShareStatus &share)
{
    DatasetRow row;
    row.key = {DatasetKind::Share, share.share.uuid()};
    row.share = share.share;
    row.version = share.version;
    row.name = share.name;
    row.folder = share.folder;
    row.readers = share.to;
    row.link = share.link;
    row.owner = share.owner;
    row.own = share.own;
    row.state = shareStateOf(share.state);
    if (row.state == DatasetState::Unknown)
        row.stateWord = share.state;
    row.error = share.error;
    row.total = share.bytes;
    row.bytes = row.state == DatasetState::Indexing ? share.indexedBytes : share.bytes;
    row.files = share.files;
    row.served = row.state == DatasetState::Sharing;
    return row;
}

DatasetRow datasetRowOf(const TransferStatus &transfer)
{
    DatasetRow row;
    row.key = {DatasetKind::Transfer, transfer.transfer.uuid()};
    row.share = transfer.share;
    row.version = transfer.version;
    row.name = transfer.name;
    row.folder = transfer.folder;
    row.state = transferStateOf(transfer.state);
    if (row.state == DatasetState::Unknown)
        row.stateWord = transfer.state;
    row.error = transfer.error;
    row.priority = transfer.priority;
    row.queuePosition = transfer.queuePosition;
    row.files = transfer.files;
    row.bytes = transfer.bytes;
    row.total = transfer.totalBytes;
    row.downRate = row.state == DatasetState::Fetching ? transfer.rate : 0;
    row.sources = int(transfer.sources.size());
    row.busySources = int(std::count_if(transfer.sources.begin(), transfer.sources.end(),
                                        [](const auto &source) { return source.state == QLatin1String("busy"); }));
    return row;
}

QList<DatasetRow> datasetRows(const NodeSnapshot &snapshot)
{
    const Names names(snapshot);
    QHash<SharedVersion, const ShareStatus *> fetched;
    for (const ShareStatus &share : snapshot.shares) {
        if (!share.own)
            fetched.insert({share.share, share.version}, &share);
    }
    QList<DatasetRow> transfers;
    transfers.reserve(snapshot.transfers.size());
    for (const TransferStatus &transfer : snapshot.transfers) {
        transfers.append(datasetRowOf(transfer));
        DatasetRow &row = transfers.last();
        if (const ShareStatus *served = fetched.value({row.share, row.version})) {
            row.owner = served->owner;
            row.files = served->files;
            row.served = served->state == QLatin1String("ready");
            fetched.remove({row.share, row.version});
        }
        names.fill(row);
    }
    QList<DatasetRow> rows;
    rows.reserve(snapshot.shares.size() + transfers.size());
    for (const ShareStatus &share : snapshot.shares) {
        if (share.own || fetched.value({share.share, share.version}) == &share) {
            rows.append(datasetRowOf(share));
            names.fill(rows.last());
        }
    }
    return rows + transfers;
}

bool differsInMovingOnly(const DatasetRow &a, const DatasetRow &b)
{
    return a.key == b.key && a.share == b.share && a.version == b.version && a.name == b.name && a.folder == b.folder &&
           a.readers == b.readers && a.readerNames == b.readerNames && a.link == b.link && a.owner == b.owner &&
           a.ownerName == b.ownerName && a.own == b.own && a.total == b.total && a.files == b.files &&
           a.priority == b.priority && a.queuePosition == b.queuePosition && a.state == b.state &&
           a.stateWord == b.stateWord && a.error == b.error;
}

std::optional<qint64> secondsLeft(const DatasetRow &row)
{
    if (row.state != DatasetState::Fetching || row.downRate <= 0 || row.bytes > row.total)
        return std::nullopt;
    return (row.total - row.bytes) / row.downRate;
}

bool needsPerson(const DatasetRow &row)
{
    if (row.state == DatasetState::Failed || row.state == DatasetState::SourceChanged)
        return true;
    return row.error && row.state != DatasetState::Paused && !passes(row.error->code);
}

bool isIn(DatasetFilter filter, const DatasetRow &row)
{
    switch (filter) {
    case DatasetFilter::All:
        return true;
    case DatasetFilter::Downloading:
        return isUnderWay(row.state);
    case DatasetFilter::Complete:
        return row.state == DatasetState::Complete;
    case DatasetFilter::Sharing:
        return row.served || row.state == DatasetState::Indexing;
    case DatasetFilter::Paused:
        return row.state == DatasetState::Paused;
    case DatasetFilter::Errors:
        return needsPerson(row);
    }
    return false;
}

} // namespace ttp
