// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/OpenTransfer.h"

#include "core/content/FileTreeBuilder.h"
#include "core/content/Sha256.h"
#include "core/storage/DiskStoreIo.h"
#include "core/storage/FreeSpace.h"
#include "core/storage/SafeFolder.h"
#include "core/transfers/ExistingContent.h"

#include <QDir>
#include <QFile>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 nanosecondsInMs = 1'000'000;

Result<QByteArray> readList(const QString &path, const FileId &list)
{
    if (list.length == 0)
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, Doing::ReadingFile, path, file.errorString(), 0};
    const QByteArray bytes = file.readAll();
    FileTreeBuilder builder(bytes.size());
    const qint64 spanBytes = PieceSize::coarse().bytes();
    for (qint64 span = 0; span < builder.spanCount(); ++span) {
        const QByteArrayView part = QByteArrayView(bytes).sliced(span * spanBytes);
        const auto hashes = hashSpan(bytes.size(), span, part.first(std::min<qint64>(part.size(), spanBytes)));
        if (!hashes)
            return hashes.error();
        if (const auto added = builder.add(span, *hashes); !added)
            return added.error();
    }
    const Result<FileId> id = builder.finish();
    if (!id || *id != list)
        return Error{ErrorCode::RootMismatch, Doing::ReadingFile, path, QStringLiteral("not the list that was signed"),
                     0};
    return bytes;
}

Result<TransferPlan> planOf(const OpenOrder &order)
{
    TransferPlan plan;
    plan.layout = order.catalog->layout();
    plan.resumed = order.resumed;
    plan.files.reserve(qsizetype(order.catalog->files().size()));
    qint64 index = 0;
    for (const ManifestEntry &entry : order.catalog->files()) {
        plan.files.append(
            {entry.path, entry.file.length, entry.mtimeMs * nanosecondsInMs, order.choices.placements.value(index++)});
    }
    if (order.resumed) {
        const auto had = PieceBitmap::fromOctets(order.synced, plan.layout.pieceCount());
        if (had)
            plan.had = *had;
    }
    plan.sameContent = [catalog = order.catalog](qint64 file, const StoreFile &existing) {
        const FileId &wanted = catalog->files()[size_t(file)].file;
        const Result<FileId> id = hashOpenFile(existing, wanted.length, CancelToken());
        return id.ok() && *id == wanted;
    };
    return plan;
}

// Files that are whole but have no final name yet: empty ones, and those that a crash cut short of it.
Result<void> finishWhole(TransferStore &store, const VersionCatalog &catalog)
{
    const PieceBitmap had = store.had();
    for (qint64 file = 0; file < catalog.layout().fileCount(); ++file) {
        if (store.isFinished(file) || !had.hasAll(catalog.layout().piecesOfFile(file)))
            continue;
        if (const Result<void> finished = store.finishFile(file); !finished)
            return finished;
    }
    return {};
}

} // namespace

Result<KeptVersion> loadKeptVersion(const QByteArray &manifestEnvelope, const QByteArray &accessEnvelope,
                                    const QString &listPath)
{
    const Result<SignedBytes> manifest = decodeEnvelope(manifestEnvelope);
    const Result<SignedBytes> access = decodeEnvelope(accessEnvelope);
    if (!manifest || !access)
        return !manifest ? manifest.error() : access.error();
    const Result<ManifestHeader> header = decodeManifest(manifest->payload);
    const Result<AccessRecord> record = decodeAccessRecord(access->payload);
    if (!header || !record)
        return !header ? header.error() : record.error();
    const Result<QByteArray> list = readList(listPath, header->list);
    if (!list)
        return list.error();
    Result<std::vector<ManifestEntry>> files = decodeFileList(*list, *header);
    if (!files)
        return files.error();
    Result<VersionCatalogPtr> catalog =
        VersionCatalog::make(*header, manifestEnvelope, sha256(manifest->payload), std::move(files).value());
    if (!catalog)
        return catalog.error();
    return KeptVersion{std::move(catalog).value(), *record};
}

Result<OpenTransfer> openTransfer(const OpenOrder &order, const CancelToken &cancel)
{
    if (!QDir().mkpath(order.folder)) {
        const bool parentThere = QDir(order.folder + QStringLiteral("/..")).exists();
        return Error{parentThere ? ErrorCode::PermissionDenied : ErrorCode::FolderMissing, Doing::WritingFile,
                     order.folder, QStringLiteral("the folder cannot be made"), 0};
    }
    Result<SafeFolder> folder = SafeFolder::open(order.folder);
    if (!folder)
        return folder.error();
    Result<TransferPlan> plan = planOf(order);
    if (!plan)
        return plan.error();
    Result<std::unique_ptr<TransferStore>> store =
        TransferStore::create(std::make_unique<DiskStoreIo>(*folder), std::move(plan).value());
    if (!store)
        return store.error();
    OpenTransfer open;
    open.store = std::shared_ptr<TransferStore>(std::move(store).value());
    const Result<ScanReport> report = open.store->scanExisting();
    if (!report)
        return report.error();
    open.unverified = report->unverified;
    const Result<AdoptedContent> adopted =
        adoptExisting(*open.store, *order.catalog, order.folder, report->candidates, cancel);
    if (!adopted)
        return adopted.error();
    open.adoptedBytes = adopted->bytes;
    if (const Result<void> finished = finishWhole(*open.store, *order.catalog); !finished)
        return finished.error();
    return open;
}

} // namespace ttp
