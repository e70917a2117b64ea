// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/VersionMaker.h"

#include "core/content/Sha256.h"
#include "core/database/Database.h"
#include "core/database/VersionsTable.h"
#include "core/sharing/ShareWalk.h"

#include <QFileInfo>
#include <algorithm>
#include <limits>
#include <utility>

namespace ttp {

namespace {

constexpr int versionsAtOnce = 100;
constexpr int rowsAtOnce = 10'000;

qint64 mtimeMsOf(const FileStamp &stamp)
{
    return std::max<qint64>(0, stamp.mtimeNs / 1'000'000);
}

Error misfit(const ShareId &share, const QString &why)
{
    return {ErrorCode::DatabaseDamaged, Doing::ReadingDatabase, share.toString(), why, 0};
}

/// Reads one version from the tables.
class VersionLoader
{
public:
    VersionLoader(Database &database, const SharePaths &paths, const SharingWorld &world)
        : m_files(database), m_paths(paths), m_world(world)
    {
    }

    [[nodiscard]] Result<MadeVersion> load(const VersionRow &row, const QString &listsFolder,
                                           const CancelToken &cancel);

private:
    [[nodiscard]] Result<void> readFiles(const VersionRow &row);
    [[nodiscard]] Result<void> takeFile(const SharedFileRow &row);

    SharedFilesTable m_files;
    const SharePaths &m_paths;
    const SharingWorld &m_world;
    SourceTable m_table;
    std::vector<ManifestEntry> m_entries;
    QHash<qint64, ErrorCode> m_withheld;
};

Result<void> VersionLoader::takeFile(const SharedFileRow &row)
{
    Result<SharePaths::Place> place = m_paths.placeOf(row.path);
    if (!place)
        return place.error();
    // One string where disk and row agree, as they do in most shares.
    const QString diskPath = place->diskPath == row.path ? row.path : place->diskPath;
    const qint64 index = qint64(m_entries.size());
    m_table.files.push_back({qint32(place->thing), diskPath, row.path, stampOfRow(row.stamp)});
    m_entries.push_back({pathInList(m_table.files.back()), row.file, row.mtimeMs});
    if (row.state != SharedFileState::Indexed)
        m_withheld.insert(index, row.state == SharedFileState::Missing ? ErrorCode::NotFound : ErrorCode::FileChanged);
    return {};
}

Result<void> VersionLoader::readFiles(const VersionRow &row)
{
    m_table.roots = m_paths.roots();
    while (qint64(m_entries.size()) < row.files) {
        const qint64 from = qint64(m_entries.size());
        const int most = int(std::min<qint64>(rowsAtOnce, row.files - from));
        const Result<QList<SharedFileRow>> rows = m_files.page(row.share, row.version, from, most);
        if (!rows)
            return rows.error();
        if (rows->size() < most)
            return misfit(row.share, QStringLiteral("rows of files are missing"));
        for (const SharedFileRow &file : *rows) {
            if (const Result<void> taken = takeFile(file); !taken)
                return taken;
        }
    }
    return {};
}

Result<MadeVersion> VersionLoader::load(const VersionRow &row, const QString &listsFolder, const CancelToken &cancel)
{
    Result<ManifestHeader> header = m_world.readManifest(row.manifest);
    if (!header)
        return header.error();
    if (header->share != row.share || header->version != row.version)
        return misfit(row.share, QStringLiteral("a version is signed as another one"));
    if (const Result<void> read = readFiles(row); !read)
        return read.error();
    WrittenList list{row.list, listPath(listsFolder, row.list), {}};
    if (const QFileInfo there(list.path); !there.isFile() || there.size() != row.list.length) {
        Result<WrittenList> again = writeList(listsFolder, row.share, m_entries, m_world, cancel);
        if (!again)
            return again.error();
        if (again->file != row.list)
            return misfit(row.share, QStringLiteral("the rows do not give the signed list"));
        list = std::move(again).value();
    }
    auto catalog =
        VersionCatalog::make(std::move(header).value(), row.manifest, row.manifestSha256, std::move(m_entries));
    if (!catalog)
        return catalog.error();
    return MadeVersion{std::move(catalog).value(), std::make_shared<const SourceTable>(std::move(m_table)),
                       std::move(list), std::move(m_withheld)};
}

} // namespace

SharedFileRow rowOfFile(qint64 index, const SourceFile &source, const FileId &file)
{
    return {index, source.rowPath, file, mtimeMsOf(source.stamp), rowOfStamp(source.stamp), SharedFileState::Indexed};
}

Result<MadeVersion> makeFirstVersion(const VersionOrder &order, SourceTable table, const std::vector<FileId> &files,
                                     const SharingWorld &world, const CancelToken &cancel)
{
    std::vector<ManifestEntry> entries;
    entries.reserve(files.size());
    ManifestHeader header{order.share, order.publisher, {order.publisher}, 1, {}, order.created, order.name, {}, 0, 0,
                          {}};
    for (size_t i = 0; i < files.size(); ++i) {
        entries.push_back({pathInList(table.files[i]), files[i], mtimeMsOf(table.files[i].stamp)});
        if (files[i].length > maxContentLength - header.bytes)
            return Error{ErrorCode::TooLarge, Doing::Sharing, order.name, QStringLiteral("too many bytes"), 0};
        header.bytes += files[i].length;
    }
    header.files = qint64(entries.size());
    Result<WrittenList> list = writeList(order.listsFolder, order.share, entries, world, cancel);
    if (!list)
        return list.error();
    header.list = list->file;
    const Result<QByteArray> payload = world.manifestPayload(header);
    if (!payload)
        return payload.error();
    Result<QByteArray> envelope = world.signedEnvelope(*payload);
    if (!envelope)
        return envelope.error();
    auto catalog =
        VersionCatalog::make(std::move(header), std::move(envelope).value(), sha256(*payload), std::move(entries));
    if (!catalog)
        return catalog.error();
    return MadeVersion{
        std::move(catalog).value(), std::make_shared<const SourceTable>(std::move(table)), std::move(list).value(), {}};
}

Result<std::vector<MadeVersion>> loadVersions(const QString &databasePath, const ShareId &share,
                                              const SharePaths &paths, const QString &listsFolder,
                                              const SharingWorld &world, const CancelToken &cancel)
{
    const auto database = Database::openReadOnly(databasePath);
    if (!database)
        return database.error();
    const Result<QList<VersionRow>> rows = VersionsTable(**database).page(share, {}, versionsAtOnce);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return misfit(share, QStringLiteral("it has no version"));
    std::vector<MadeVersion> versions;
    for (auto row = rows->crbegin(); row != rows->crend(); ++row) {
        Result<MadeVersion> made = VersionLoader(**database, paths, world).load(*row, listsFolder, cancel);
        if (!made)
            return made.error();
        versions.push_back(std::move(made).value());
    }
    return versions;
}

} // namespace ttp
