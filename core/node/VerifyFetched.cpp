// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/VerifyFetched.h"

#include "core/database/SharesTable.h"
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

Result<VerifyReport> readAgain(const VersionCatalog &catalog, const QString &folder,
                               const QHash<QString, QString> &places, const CancelToken &cancel)
{
    Result<SafeFolder> root = SafeFolder::open(folder);
    if (!root)
        return root.error();
    DiskStoreIo disk(*root);
    VerifyReport report;
    for (const ManifestEntry &entry : catalog.files()) {
        const QString path = places.value(entry.path, entry.path);
        const auto file = disk.openRead(path);
        const Result<FileStamp> stamp = file ? (*file)->stamp() : Result<FileStamp>(file.error());
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
        const Result<FileId> id = hashOpenFile(**file, entry.file.length, cancel);
        if (!id && id.error().code == ErrorCode::Cancelled)
            return id.error();
        if (!id || *id != entry.file)
            report.bad.append(path + QStringLiteral(": ") + errorWord(ErrorCode::RootMismatch));
    }
    report.ok = report.bad.isEmpty();
    return report;
}

} // namespace

void verifyFetched(NodeCore &core, const TransferFacts &facts, QObject *context,
                   std::function<void(Result<VerifyReport>)> answer)
{
    VersionsTable versions(*core.database);
    SharesTable shares(*core.database);
    const auto version = versions.find(facts.share, facts.version);
    const auto share = shares.find(facts.share);
    if (!version || !*version || !share || !*share) {
        return answer(Error{ErrorCode::ReadFailed, Doing::Verifying, facts.name,
                            QStringLiteral("what this folder should be is not known"), 0});
    }
    const QString listPath = core.profile.listsPath() + QLatin1Char('/') + (*version)->list.toString();
    core.pool().submit<VerifyReport>(
        DiskPool::Priority::Normal, context,
        [manifest = (*version)->manifest, access = (*share)->accessRecord, listPath, folder = facts.folder,
         places = placesOf(facts.renamed)](const CancelToken &cancel) -> Result<VerifyReport> {
            const Result<KeptVersion> kept = loadKeptVersion(manifest, access, listPath);
            if (!kept)
                return kept.error();
            return readAgain(*kept->catalog, folder, places, cancel);
        },
        std::move(answer));
}

} // namespace ttp
