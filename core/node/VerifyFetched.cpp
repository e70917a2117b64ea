// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/VerifyFetched.h"

#include "core/database/SharesTable.h"
#include "core/database/TransfersTable.h"
#include "core/database/VersionsTable.h"
#include "core/node/NodeCore.h"
#include "core/storage/DiskStoreIo.h"
#include "core/storage/SafeFolder.h"
#include "core/transfers/ExistingContent.h"
#include "core/transfers/OpenTransfer.h"

#include <QHash>
#include <utility>

namespace ttp {

namespace {

// "wanted -> actual", as the transfer reports it
QHash<QString, QString> placesOf(const QStringList &renamed)
{
    QHash<QString, QString> places;
    for (const QString &entry : renamed) {
        const qsizetype arrow = entry.lastIndexOf(QStringLiteral(" -> "));
        places.insert(entry.left(arrow), entry.mid(arrow + 4));
    }
    return places;
}

struct Place {
    QString folder;
    QHash<QString, QString> renamed;
    QString part;
    TransferChoices choices;

    [[nodiscard]] bool holds(const QString &path) const
    {
        return part.isEmpty() || path == part || path.startsWith(part + QLatin1Char('/'));
    }
};

Result<VerifyReport> readAgain(const VersionCatalog &catalog, const Place &place, const CancelToken &cancel)
{
    Result<SafeFolder> root = SafeFolder::open(place.folder);
    if (!root)
        return root.error();
    DiskStoreIo disk(*root);
    VerifyReport report;
    bool isThere = place.part.isEmpty();
    qint64 index = 0;
    for (const ManifestEntry &entry : catalog.files()) {
        const qint64 file = index++;
        if (!place.choices.isWanted(file) && !place.choices.isFinished(file))
            continue;
        const QString path = place.renamed.value(entry.path, entry.path);
        if (!place.holds(path))
            continue;
        isThere = true;
        const auto opened = disk.openRead(path);
        const Result<FileStamp> stamp = opened ? (*opened)->stamp() : Result<FileStamp>(opened.error());
        if (!stamp) {
            report.bad.append(path + QStringLiteral(": ") + errorWord(stamp.error().code));
            continue;
        }
        ++report.checkedFiles;
        report.checkedBytes += stamp->size;
        if (stamp->size != entry.file.length) {
            report.bad.append(path + QStringLiteral(": ") + errorWord(ErrorCode::FileChanged));
            continue;
        }
        const Result<FileId> id = hashOpenFile(**opened, entry.file.length, cancel);
        if (!id && id.error().code == ErrorCode::Cancelled)
            return id.error();
        if (!id || *id != entry.file)
            report.bad.append(path + QStringLiteral(": ") + errorWord(ErrorCode::RootMismatch));
    }
    if (!isThere) {
        return Error{ErrorCode::NotFound, Doing::Verifying, place.part,
                     QStringLiteral("the version that was fetched has nothing there"), 0};
    }
    report.ok = report.bad.isEmpty();
    return report;
}

} // namespace

void verifyFetched(NodeCore &core, const TransferFacts &facts, const QString &part, QObject *context,
                   std::function<void(Result<VerifyReport>)> answer)
{
    VersionsTable versions(*core.database);
    SharesTable shares(*core.database);
    const auto version = versions.find(facts.share, facts.version);
    const auto share = shares.find(facts.share);
    const auto authority = keptAuthority(*core.database, facts.share);
    if (!version || !*version || !share || !*share || !authority || !*authority) {
        return answer(Error{ErrorCode::ReadFailed, Doing::Verifying, facts.name,
                            QStringLiteral("what this folder should be is not known"), 0});
    }
    const auto transfer = TransfersTable(*core.database).find(facts.transfer);
    const TransferChoices choices =
        transfer && *transfer ? TransferChoices::fromBytes((*transfer)->wanted) : TransferChoices();
    const QString listPath = core.profile.listsPath() + QLatin1Char('/') + (*version)->list.toString();
    core.pool().submit<VerifyReport>(
        DiskPool::Priority::Normal, context,
        [manifest = (*version)->manifest, access = (*share)->accessRecord, listPath, authority = **authority,
         place = Place{facts.folder, placesOf(facts.renamed), part, choices}](
            const CancelToken &cancel) -> Result<VerifyReport> {
            const Result<KeptVersion> kept = loadKeptVersion(manifest, access, listPath, authority);
            if (!kept)
                return kept.error();
            return readAgain(*kept->catalog, place, cancel);
        },
        std::move(answer));
}

} // namespace ttp
