// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/VersionsTable.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

#include <limits>

namespace ttp {

namespace {

QString selectVersions(QLatin1String tail)
{
    return QLatin1String("SELECT s.share_id, v.version, v.manifest, v.manifest_sha256, v.list_root, v.list_length, "
                         "v.files, v.bytes, v.created FROM versions v JOIN shares s ON s.id = v.share ") +
           tail;
}

VersionRow readVersion(Statement &row)
{
    VersionRow version;
    version.share = row.id<ShareId>(0);
    version.version = row.integer(1);
    version.manifest = row.blob(2);
    version.manifestSha256 = row.hash(3);
    version.list = row.file(4);
    version.files = row.integer(6);
    version.bytes = row.integer(7);
    version.created = row.time(8);
    return version;
}

} // namespace

VersionsTable::VersionsTable(Database &database) : m_database(database) {}

Result<void> VersionsTable::insert(const VersionRow &version)
{
    // A share that is not there gives the reference 0, which no row has.
    return m_database
        .prepare(QStringLiteral(
            "INSERT INTO versions (share, version, manifest_sha256, list_root, list_length, files, bytes, created, "
            "manifest) VALUES (coalesce((SELECT id FROM shares WHERE share_id = ?), 0), ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(version.share, version.version, version.manifestSha256, version.list.root, version.list.length,
              version.files, version.bytes, version.created, version.manifest)
        .run();
}

Result<std::optional<VersionRow>> VersionsTable::find(const ShareId &share, qint64 version)
{
    return m_database.prepare(selectVersions(QLatin1String("WHERE s.share_id = ? AND v.version = ?")))
        .bind(share, version)
        .first(readVersion);
}

Result<std::optional<VersionRow>> VersionsTable::latest(const ShareId &share)
{
    return m_database.prepare(selectVersions(QLatin1String("WHERE s.share_id = ? ORDER BY v.version DESC LIMIT 1")))
        .bind(share)
        .first(readVersion);
}

Result<std::optional<VersionRow>> VersionsTable::findByManifest(const Hash256 &manifestSha256)
{
    return m_database.prepare(selectVersions(QLatin1String("WHERE v.manifest_sha256 = ? LIMIT 1")))
        .bind(manifestSha256)
        .first(readVersion);
}

Result<QList<VersionRow>> VersionsTable::page(const ShareId &share, const std::optional<qint64> &below, int limit)
{
    return m_database
        .prepare(
            selectVersions(QLatin1String("WHERE s.share_id = ? AND v.version < ? ORDER BY v.version DESC LIMIT ?")))
        .bind(share, below.value_or(std::numeric_limits<qint64>::max()), limit)
        .all(readVersion);
}

Result<bool> VersionsTable::hasList(const FileId &list)
{
    const Result<qint64> count =
        m_database
            .prepare(QStringLiteral("SELECT EXISTS (SELECT 1 FROM versions WHERE list_root = ? AND list_length = ?)"))
            .bind(list.root, list.length)
            .number();
    if (!count)
        return count.error();
    return *count != 0;
}

Result<void> VersionsTable::remove(const ShareId &share, qint64 version)
{
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const Result<void> files =
            m_database
                .prepare(QStringLiteral("DELETE FROM shared_files WHERE share = (SELECT id FROM shares WHERE "
                                        "share_id = ?) AND version = ?"))
                .bind(share, version)
                .run();
        if (!files)
            return files;
        return m_database
            .prepare(QStringLiteral("DELETE FROM versions WHERE share = (SELECT id FROM shares WHERE share_id = ?) "
                                    "AND version = ?"))
            .bind(share, version)
            .runOnOne(share.toString());
    });
}

} // namespace ttp
