// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/OpenTransfer.h"

#include "core/base/Logging.h"
#include "core/content/FileTreeBuilder.h"
#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"
#include "core/database/Database.h"
#include "core/database/HashSpansTable.h"
#include "core/storage/DiskStoreIo.h"
#include "core/storage/FreeSpace.h"
#include "core/storage/SafeFolder.h"
#include "core/transfers/ExistingContent.h"
#include "core/transfers/VersionResolver.h"
#include "core/transfers/WantedFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace ttp {

namespace {

constexpr int pieceLevel = PieceSize::standard().level();
constexpr qint64 nanosecondsInMs = 1'000'000;
// The year 2262: later times do not fit into nanoseconds.
constexpr qint64 latestMtimeMs = 9'000'000'000'000;

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

// What was finished is believed unread only while it still has the time that it was given then.
bool isUntouched(const SafeFolder &folder, const StoredFile &file)
{
    const Result<EntryInfo> entry = folder.stat(file.placedAs.isEmpty() ? file.path : file.placedAs);
    return entry && entry->kind == EntryKind::File && entry->stamp.size == file.length &&
           entry->stamp.mtimeNs / nanosecondsInMs == file.mtimeNs / nanosecondsInMs;
}

TransferPlan planOf(const OpenOrder &order, const SafeFolder &folder)
{
    TransferPlan plan;
    plan.layout = order.catalog->layout();
    plan.resumed = order.resumed;
    plan.files.reserve(qsizetype(order.catalog->files().size()));
    qint64 index = 0;
    for (const ManifestEntry &entry : order.catalog->files()) {
        const qint64 mtimeNs = givenMtimeMs(entry) * nanosecondsInMs;
        StoredFile file{entry.path, entry.file.length, mtimeNs, order.choices.placements.value(index)};
        file.isFinished = order.choices.isFinished(index) && isUntouched(folder, file);
        plan.files.append(std::move(file));
        ++index;
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

// Shorter than count where some are not kept.
std::vector<Hash256> keptLayer(HashSpansTable &spans, const FileId &id, qint64 count)
{
    std::vector<Hash256> layer;
    while (qint64(layer.size()) < count) {
        const qint64 part = std::min<qint64>(hashesPerSpan, count - qint64(layer.size()));
        const auto octets = spans.hashes(id, pieceLevel, qint64(layer.size()), part);
        const auto hashes = octets ? hashesOfOctets(*octets) : std::nullopt;
        if (!hashes)
            break;
        layer.insert(layer.end(), hashes->begin(), hashes->end());
    }
    return layer;
}

Result<void> makeFolder(const OpenOrder &order)
{
    const QFileInfo folder(order.folder);
    if (folder.exists())
        return {}; // what it is SafeFolder says
    const auto failed = [&order](ErrorCode code) {
        return Error{code, Doing::WritingFile, order.folder, QStringLiteral("the folder is not there"), 0};
    };
    const bool hadSomething = std::any_of(order.synced.begin(), order.synced.end(), [](char octet) { return octet; });
    if (order.resumed && hadSomething && !order.mayMakeFolder)
        return failed(ErrorCode::FolderMissing);
    if (QDir().mkpath(order.folder))
        return {};
    return failed(folder.dir().exists() ? ErrorCode::PermissionDenied : ErrorCode::FolderMissing);
}

// What does not fit is refused before anything is allocated for each of its pieces. What lies there already needs no
// room; and what was begun had it then, and is looked at again when it is known how much of it is there.
Result<void> checkRoom(const OpenOrder &order, const SafeFolder &folder)
{
    if (order.resumed)
        return {};
    const Result<void> room = checkSpace(order.folder, wantedBytes(*order.catalog, order.choices), ReserveRule());
    if (room)
        return room;
    qint64 needed = 0;
    qint64 index = 0;
    for (const ManifestEntry &entry : order.catalog->files()) {
        if (!order.choices.isWanted(index++))
            continue;
        const Result<EntryInfo> there = folder.stat(entry.path);
        if (!there || there->kind != EntryKind::File || there->stamp.size != entry.file.length)
            needed += entry.file.length;
    }
    return checkSpace(order.folder, needed, ReserveRule());
}

// What was had of a file that is not wanted any more is not given up unread.
QList<ExistingFile> wantedOrHad(QList<ExistingFile> candidates, const OpenOrder &order)
{
    const ContentLayout &layout = order.catalog->layout();
    const PieceBitmap none(layout.pieceCount());
    const PieceBitmap synced = PieceBitmap::fromOctets(order.synced, layout.pieceCount()).valueOr(none);
    candidates.removeIf([&](const ExistingFile &candidate) {
        const qint64 file = candidate.file;
        const bool isHad = order.choices.isFinished(file) || synced.countIn(layout.piecesOfFile(file)) > 0;
        return !order.choices.isWanted(file) && !isHad;
    });
    return candidates;
}

} // namespace

Result<KeptVersion> loadKeptVersion(const QByteArray &manifestEnvelope, const QByteArray &accessEnvelope,
                                    const QString &listPath, const ShareAuthority &authority)
{
    const Result<SignedBytes> manifest = decodeEnvelope(manifestEnvelope);
    const Result<SignedBytes> access = decodeEnvelope(accessEnvelope);
    if (!manifest || !access)
        return !manifest ? manifest.error() : access.error();
    const Result<CheckedManifest> checked = checkSignedByPublisher(*manifest, authority);
    if (!checked)
        return checked.error();
    const ManifestHeader &header = checked->header;
    const Result<AccessRecord> record = checkAccessRecord(*access, authority);
    if (!record)
        return record.error();
    const Result<QByteArray> list = readList(listPath, header.list);
    if (!list)
        return list.error();
    Result<std::vector<ManifestEntry>> files = decodeFileList(*list, header);
    if (!files)
        return files.error();
    Result<VersionCatalogPtr> catalog =
        VersionCatalog::make(header, manifestEnvelope, sha256(manifest->payload), std::move(files).value());
    if (!catalog)
        return catalog.error();
    return KeptVersion{std::move(catalog).value(), *record};
}

KeptLayers keptLayers(const QString &databasePath, const VersionCatalog &catalog, std::optional<qint64> ofFile)
{
    KeptLayers layers;
    const ContentLayout &layout = catalog.layout();
    DatabaseOptions options;
    options.checkUpToBytes = 0;
    const auto database = Database::openReadOnly(databasePath, options);
    if (!database) {
        qCWarning(lcTransfers).noquote() << describe(database.error());
        return layers;
    }
    HashSpansTable spans(**database);
    const qint64 end = ofFile ? *ofFile + 1 : layout.fileCount();
    for (qint64 file = ofFile.value_or(0); file < end; ++file) {
        const qint64 count = layout.piecesOfFile(file).count;
        if (count < 2)
            continue;
        const FileId &id = catalog.files()[size_t(file)].file;
        std::vector<Hash256> layer = keptLayer(spans, id, count);
        const auto root = rootFromLayer(layer, pieceLevel, id.length);
        if (root && *root == id.root)
            layers.emplace(file, std::move(layer));
    }
    return layers;
}

qint64 givenMtimeMs(const ManifestEntry &entry)
{
    return std::clamp<qint64>(entry.mtimeMs, 0, latestMtimeMs);
}

Result<void> removeLeftParts(const OpenOrder &order)
{
    if (!order.resumed || !QFileInfo::exists(order.folder))
        return {};
    Result<SafeFolder> folder = SafeFolder::open(order.folder);
    if (!folder)
        return folder.error();
    Result<std::unique_ptr<TransferStore>> store =
        TransferStore::create(std::make_unique<DiskStoreIo>(*folder), planOf(order, *folder));
    if (!store)
        return store.error();
    if (const Result<ScanReport> report = (*store)->scanExisting(); !report)
        return report.error();
    return (*store)->removeParts();
}

Result<OpenTransfer> openTransfer(OpenOrder order, const CancelToken &cancel)
{
    if (const Result<void> known = takeAsked(order.choices, *order.catalog); !known)
        return known.error();
    if (const Result<void> made = makeFolder(order); !made)
        return made.error();
    Result<SafeFolder> folder = SafeFolder::open(order.folder);
    if (!folder)
        return folder.error();
    if (const Result<void> room = checkRoom(order, *folder); !room)
        return room.error();
    Result<std::unique_ptr<TransferStore>> store =
        TransferStore::create(std::make_unique<DiskStoreIo>(*folder), planOf(order, *folder));
    if (!store)
        return store.error();
    OpenTransfer open;
    open.store = std::shared_ptr<TransferStore>(std::move(store).value());
    const Result<ScanReport> report = open.store->scanExisting();
    if (!report)
        return report.error();
    open.choices = order.choices;
    for (const Placement &placement : report->placed)
        open.choices.placements.insert(placement.file, placement.path);
    const Result<AdoptedContent> adopted =
        adoptExisting(*open.store, *order.catalog, order.folder, wantedOrHad(report->candidates, order), cancel);
    if (!adopted)
        return adopted.error();
    open.adoptedBytes = adopted->bytes;
    const PieceBitmap had = open.store->had();
    const auto isHad = [&had](qint64 piece) { return had.test(piece); };
    std::copy_if(report->unverified.begin(), report->unverified.end(), std::back_inserter(open.unverified),
                 std::not_fn(isHad));
    std::copy_if(report->lost.begin(), report->lost.end(), std::back_inserter(open.lost), std::not_fn(isHad));
    for (qint64 piece : std::as_const(open.lost))
        open.choices.setFinished(order.catalog->layout().piece(piece).file, false);
    return open;
}

} // namespace ttp
