// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ForgetTransfer.h"

#include "core/database/SharesTable.h"
#include "core/database/Transaction.h"
#include "core/database/TransfersTable.h"
#include "core/database/VersionsTable.h"

#include <QFile>
#include <algorithm>
#include <optional>

namespace ttp {

namespace {

/// The list that nobody names any more, if there is one.
Result<std::optional<FileId>> forgetVersion(Database &database, const ShareId &share, qint64 number)
{
    VersionsTable versions(database);
    const auto others = TransfersTable(database).ofShare(share);
    const auto known = SharesTable(database).find(share);
    const auto version = versions.find(share, number);
    if (!others || !known || !version)
        return !others ? others.error() : !known ? known.error() : version.error();
    const bool isNamed = std::any_of(others->begin(), others->end(),
                                     [number](const TransferRow &other) { return other.version == number; });
    if (isNamed || !*version || !*known || (*known)->own)
        return std::optional<FileId>();
    if (const Result<void> gone = versions.remove(share, number); !gone)
        return gone.error();
    const Result<bool> isListNamed = versions.hasList((*version)->list);
    if (!isListNamed)
        return isListNamed.error();
    return *isListNamed ? std::optional<FileId>() : std::optional((*version)->list);
}

} // namespace

Result<void> forgetTransfer(Database &database, const QString &listsFolder, const TransferId &transfer)
{
    const auto list = ensureTransaction(database, [&]() -> Result<std::optional<FileId>> {
        TransfersTable transfers(database);
        const auto row = transfers.find(transfer);
        if (!row)
            return row.error();
        if (const Result<void> gone = transfers.remove(transfer); !gone)
            return gone.error();
        return *row ? forgetVersion(database, (*row)->share, (*row)->version) : std::optional<FileId>();
    });
    if (!list)
        return list.error();
    if (*list)
        QFile::remove(listsFolder + QLatin1Char('/') + (*list)->toString());
    return {};
}

} // namespace ttp
