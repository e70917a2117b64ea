// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferFolder.h"

#include "core/content/Manifest.h"
#include "core/content/PathRule.h"
#include "core/database/SharesTable.h"
#include "core/database/TransfersTable.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace ttp {

namespace {

constexpr int sharesAtOnce = 500;
constexpr int mostNumberedFolders = 10'000;

// Another way to the same place, a link on the way for instance, is the same place.
QString placeOf(const QString &folder)
{
    const QFileInfo info(folder);
    const QString parent = QFileInfo(info.path()).canonicalFilePath();
    return parent.isEmpty() ? folder.toCaseFolded() : (parent + QLatin1Char('/') + info.fileName()).toCaseFolded();
}

Result<QStringList> othersFolders(Database &database, const TransferId &transfer, const ShareId &share)
{
    QStringList folders;
    TransfersTable transfers(database);
    const Result<QList<TransferRow>> rows = transfers.all();
    if (!rows)
        return rows.error();
    for (const TransferRow &row : *rows) {
        // Without a name it is only known in which folder its own is to be made.
        if (row.id != transfer && !row.name.isEmpty())
            folders.append(row.folder);
    }
    SharesTable shares(database);
    std::optional<ShareId> after;
    while (true) {
        const Result<QList<ShareRow>> page = shares.page(after, sharesAtOnce);
        if (!page)
            return page.error();
        for (const ShareRow &row : *page) {
            if (row.id != share && !row.folder.isEmpty())
                folders.append(row.folder);
        }
        if (page->size() < sharesAtOnce)
            return folders;
        after = page->last().id;
    }
}

} // namespace

QString folderNameOf(const ManifestHeader &header)
{
    return checkManifestName(header.name) ? header.name : header.share.toString();
}

Result<QString> freeTransferFolder(Database &database, const TransferId &transfer, const ShareId &share,
                                   const QString &parent, const QString &name)
{
    const Result<QStringList> others = othersFolders(database, transfer, share);
    if (!others)
        return others.error();
    QStringList taken;
    for (const QString &folder : *others)
        taken.append(placeOf(folder));
    const QString wanted = parent + QLatin1Char('/') + name;
    for (int number = 1; number < mostNumberedFolders; ++number) {
        const QString folder = number == 1 ? wanted : wanted + QStringLiteral(" (%1)").arg(number);
        const QString place = placeOf(folder);
        const bool isTaken = std::any_of(taken.cbegin(), taken.cend(), [&place](const QString &other) {
            return other == place || other.startsWith(place + QLatin1Char('/'));
        });
        if (!isTaken && (number == 1 || !QFileInfo::exists(folder)))
            return folder;
    }
    return Error{ErrorCode::AlreadyExists, Doing::Fetching, wanted, QStringLiteral("all numbered names are taken"), 0};
}

} // namespace ttp
