// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/ChosenDataset.h"

#include <algorithm>

namespace ttp {

ChosenDataset chosenDataset(const NodeSnapshotPtr &snapshot, const DatasetRow &row)
{
    ChosenDataset chosen{snapshot, row, nullptr, nullptr};
    if (!snapshot)
        return chosen;
    const auto transfer =
        std::find_if(snapshot->transfers.cbegin(), snapshot->transfers.cend(),
                     [&row](const TransferStatus &each) { return each.transfer == row.key.transfer(); });
    if (isTransfer(row) && transfer != snapshot->transfers.cend())
        chosen.transfer = &*transfer;
    const auto share =
        std::find_if(snapshot->shares.cbegin(), snapshot->shares.cend(), [&row](const ShareStatus &each) {
            return each.share == row.share && each.version == row.version;
        });
    if (!row.share.isNull() && share != snapshot->shares.cend())
        chosen.share = &*share;
    return chosen;
}

bool isTransfer(const DatasetRow &row)
{
    return row.key.kind == DatasetKind::Transfer;
}

bool canPause(const DatasetRow &row)
{
    switch (row.state) {
    case DatasetState::Queued:
    case DatasetState::Resolving:
    case DatasetState::Checking:
    case DatasetState::Fetching:
    case DatasetState::Waiting:
        return isTransfer(row);
    default:
        return false;
    }
}

bool canResume(const DatasetRow &row)
{
    switch (row.state) {
    case DatasetState::Paused:
    case DatasetState::Failed:
    case DatasetState::Waiting:
        return isTransfer(row);
    case DatasetState::Queued:
    case DatasetState::Resolving:
    case DatasetState::Complete:
        return isTransfer(row) && row.error;
    default:
        return false;
    }
}

bool isQueued(const DatasetRow &row)
{
    return isTransfer(row) && row.queuePosition > 0;
}

bool canVerify(const DatasetRow &row)
{
    if (row.share.isNull())
        return false;
    return row.state == DatasetState::Complete || row.state == DatasetState::Sharing ||
           row.state == DatasetState::SourceChanged;
}

QString removalThing(const DatasetKey &key)
{
    return QStringLiteral("dataset:") + key.id.toString(QUuid::WithoutBraces);
}

bool canRemove(const DatasetRow &row)
{
    return isTransfer(row) || row.own;
}

} // namespace ttp
