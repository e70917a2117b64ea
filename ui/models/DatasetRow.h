// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/text/StateText.h"

#include <QList>
#include <QUuid>

namespace ttp {

enum class DatasetKind { Share, Transfer };

/// Names a row for as long as the thing is there: a ShareId or a TransferId, by kind.
struct DatasetKey {
    DatasetKind kind = DatasetKind::Share;
    QUuid id;

    [[nodiscard]] ShareId share() const { return kind == DatasetKind::Share ? ShareId(id) : ShareId(); }
    [[nodiscard]] TransferId transfer() const { return kind == DatasetKind::Transfer ? TransferId(id) : TransferId(); }

    bool operator==(const DatasetKey &) const = default;
    friend size_t qHash(const DatasetKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

/// One dataset as the window shows it: something shared from here, or a transfer. Plain; names are as others wrote
/// them. Bytes, bytes a second, seconds.
struct DatasetRow {
    DatasetKey key;
    /// Null for a transfer of which nothing is known yet.
    ShareId share;
    int version = 0;
    QString name;
    QString folder;
    /// ShareStatus::to, and beside each what it is called here; empty for what is not our own.
    QStringList readers;
    QStringList readerNames;
    QString link;
    UserId owner;
    /// Empty when not known.
    QString ownerName;
    bool own = false;
    /// TransferStatus::priority; empty for what is shared.
    QString priority;
    /// Its place in the queue, from 1; 0 for what is not in it.
    qint64 queuePosition = 0;

    // What moves: the rest changes once or twice in a row's life.
    DatasetState state = DatasetState::Unknown;
    /// The word itself, for Unknown only.
    QString stateWord;
    std::optional<Error> error;
    /// Verified and written, or indexed, of total.
    qint64 bytes = 0;
    qint64 total = 0;
    qint64 files = 0;
    qint64 downRate = 0;
    /// Sources that deliver now, and all that are known to have something.
    int busySources = 0;
    int sources = 0;
    /// Others can fetch it from here.
    bool served = false;

    bool operator==(const DatasetRow &) const = default;
};

[[nodiscard]] DatasetRow datasetRowOf(const ShareStatus &share);
[[nodiscard]] DatasetRow datasetRowOf(const TransferStatus &transfer);

/// Every share and transfer once: what was fetched and is served on is the row of its transfer, and of its share only
/// where there is no transfer of that version. Owners and readers are named from the peers of the snapshot.
[[nodiscard]] QList<DatasetRow> datasetRows(const NodeSnapshot &snapshot);

/// True when the two differ in numbers that move only, so that constant columns need not be painted again. State and
/// error are said by the name's picture and read out with it.
[[nodiscard]] bool differsInMovingOnly(const DatasetRow &a, const DatasetRow &b);

/// Seconds until it is there at the present rate; nothing when that cannot be told.
[[nodiscard]] std::optional<qint64> secondsLeft(const DatasetRow &row);

/// It does not go on by itself: a person must do something.
[[nodiscard]] bool needsPerson(const DatasetRow &row);

/// How the side bar sorts datasets. A row may be in several.
enum class DatasetFilter { All, Downloading, Complete, Sharing, Paused, Errors };
inline constexpr int datasetFilterCount = 6;

[[nodiscard]] bool isIn(DatasetFilter filter, const DatasetRow &row);

} // namespace ttp
