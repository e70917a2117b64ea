// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"

namespace ttp {

/// One row of the table with everything that the snapshot says about it. A value.
struct ChosenDataset {
    /// Keeps what the pointers lead to; null where nothing is chosen.
    NodeSnapshotPtr snapshot;
    DatasetRow row;
    /// Null for what is shared.
    const TransferStatus *transfer = nullptr;
    /// What is shared, or of a transfer what is served on from here; null where nothing is.
    const ShareStatus *share = nullptr;

    [[nodiscard]] bool isThere() const { return snapshot != nullptr; }
};

/// The row in this snapshot.
[[nodiscard]] ChosenDataset chosenDataset(const NodeSnapshotPtr &snapshot, const DatasetRow &row);

/// It was fetched, or is to be: it belongs to a transfer.
[[nodiscard]] bool isTransfer(const DatasetRow &row);
/// It is in the queue, or waits, or fetches: there is something to pause.
[[nodiscard]] bool canPause(const DatasetRow &row);
/// It is paused, has failed, or waits for something that can be tried again now; or something of it is gone that could
/// be fetched again.
[[nodiscard]] bool canResume(const DatasetRow &row);
[[nodiscard]] bool isQueued(const DatasetRow &row);
[[nodiscard]] bool canVerify(const DatasetRow &row);
/// Names it in Removals::Removal::things.
[[nodiscard]] QString removalThing(const DatasetKey &key);
/// A fetched share whose transfer is gone cannot be removed by itself.
[[nodiscard]] bool canRemove(const DatasetRow &row);

} // namespace ttp
