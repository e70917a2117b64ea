// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/SharedFilesTable.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

#include <limits>

namespace ttp {

namespace {

Result<std::optional<qint64>> rowOfShare(Database &database, const ShareId &share)
{
    return database.prepare(QStringLiteral("SELECT id FROM shares WHERE share_id = ?"))
        .bind(share)
        .first([](Statement &row) { return row.integer(0); });
}

/// The columns idx … state, from this column on.
SharedFileRow readFileAt(Statement &row, int column)
{
    SharedFileRow file;
    file.idx = row.integer(column);
    file.path = row.text(column + 1);
    file.file = row.file(column + 2);
    file.mtimeMs = row.integer(column + 4);
    file.stamp.volume = row.text(column + 5);
    file.stamp.fileId = row.text(column + 6);
    file.stamp.size = row.integer(column + 7);
    file.stamp.mtimeNs = row.integer(column + 8);
    file.state = row.enumeration(column + 9, SharedFileState::Missing);
    return file;
}

SharedFileRow readFile(Statement &row)
{
    return readFileAt(row, 0);
}

LocatedFileRow readLocatedFile(Statement &row)
{
    return {row.id<ShareId>(0), row.integer(1), readFileAt(row, 2)};
}

} // namespace

SharedFilesTable::SharedFilesTable(Database &database) : m_database(database) {}

Result<void> SharedFilesTable::put(const ShareId &share, qint64 version, const QList<SharedFileRow> &rows)
{
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const Result<std::optional<qint64>> shareRow = rowOfShare(m_database, share);
        if (!shareRow)
            return shareRow.error();
        if (!shareRow->has_value())
            return Error{ErrorCode::Conflict, Doing::WritingDatabase, share.toString(),
                         QStringLiteral("there is no such share")};
        Statement insert = m_database.prepare(QStringLiteral(
            "INSERT INTO shared_files (share, version, idx, path, root, length, mtime_ms, volume, file_id, size, "
            "mtime_ns, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (share, version, idx) DO UPDATE SET path = excluded.path, root = excluded.root, "
            "length = excluded.length, mtime_ms = excluded.mtime_ms, volume = excluded.volume, "
            "file_id = excluded.file_id, size = excluded.size, mtime_ns = excluded.mtime_ns, state = excluded.state"));
        for (const SharedFileRow &row : rows) {
            const Result<void> done =
                insert
                    .bind(**shareRow, version, row.idx, row.path, row.file.root, row.file.length, row.mtimeMs,
                          row.stamp.volume, row.stamp.fileId, row.stamp.size, row.stamp.mtimeNs, row.state)
                    .run();
            if (!done)
                return done;
        }
        return {};
    });
}

Result<std::optional<SharedFileRow>> SharedFilesTable::find(const ShareId &share, qint64 version, qint64 idx)
{
    return m_database
        .prepare(QStringLiteral("SELECT idx, path, root, length, mtime_ms, volume, file_id, size, mtime_ns, state "
                                "FROM shared_files WHERE share = (SELECT id FROM shares WHERE share_id = ?) "
                                "AND version = ? AND idx = ?"))
        .bind(share, version, idx)
        .first(readFile);
}

Result<QList<SharedFileRow>> SharedFilesTable::page(const ShareId &share, qint64 version, qint64 fromIdx, int limit)
{
    return m_database
        .prepare(QStringLiteral("SELECT idx, path, root, length, mtime_ms, volume, file_id, size, mtime_ns, state "
                                "FROM shared_files WHERE share = (SELECT id FROM shares WHERE share_id = ?) "
                                "AND version = ? AND idx >= ? ORDER BY idx LIMIT ?"))
        .bind(share, version, fromIdx, limit)
        .all(readFile);
}

Result<QList<SharedFileRow>> SharedFilesTable::all(const ShareId &share, qint64 version)
{
    return page(share, version, 0, std::numeric_limits<int>::max());
}

Result<qint64> SharedFilesTable::count(const ShareId &share, qint64 version)
{
    return m_database
        .prepare(QStringLiteral("SELECT count(*) FROM shared_files "
                                "WHERE share = (SELECT id FROM shares WHERE share_id = ?) AND version = ?"))
        .bind(share, version)
        .number();
}

Result<QList<LocatedFileRow>> SharedFilesTable::places(const FileId &file, int limit)
{
    return m_database
        .prepare(QStringLiteral("SELECT s.share_id, f.version, f.idx, f.path, f.root, f.length, f.mtime_ms, f.volume, "
                                "f.file_id, f.size, f.mtime_ns, f.state FROM shared_files f "
                                "JOIN shares s ON s.id = f.share WHERE f.root = ? AND f.length = ? "
                                "ORDER BY f.state, f.share, f.version DESC, f.idx LIMIT ?"))
        .bind(file.root, file.length, limit)
        .all(readLocatedFile);
}

Result<std::optional<FileId>> SharedFilesTable::knownFile(const StampRow &stamp, const QString &path)
{
    return m_database
        .prepare(QStringLiteral("SELECT root, length FROM shared_files WHERE file_id = ? AND size = ? "
                                "AND mtime_ns = ? AND (volume = ? OR path = ?) AND length = size AND state = ? "
                                "LIMIT 1"))
        .bind(stamp.fileId, stamp.size, stamp.mtimeNs, stamp.volume, path, SharedFileState::Indexed)
        .first([](Statement &row) { return row.file(0); });
}

Result<void> SharedFilesTable::setState(const ShareId &share, qint64 version, qint64 idx, SharedFileState state)
{
    return m_database
        .prepare(QStringLiteral("UPDATE shared_files SET state = ? WHERE share = (SELECT id FROM shares WHERE "
                                "share_id = ?) AND version = ? AND idx = ?"))
        .bind(state, share, version, idx)
        .runOnOne(share.toString());
}

Result<void> SharedFilesTable::setStamp(const ShareId &share, qint64 version, qint64 idx, const StampRow &stamp,
                                        SharedFileState state)
{
    return m_database
        .prepare(QStringLiteral("UPDATE shared_files SET volume = ?, file_id = ?, size = ?, mtime_ns = ?, state = ? "
                                "WHERE share = (SELECT id FROM shares WHERE share_id = ?) AND version = ? "
                                "AND idx = ?"))
        .bind(stamp.volume, stamp.fileId, stamp.size, stamp.mtimeNs, state, share, version, idx)
        .runOnOne(share.toString());
}

Result<qint64> SharedFilesTable::remove(const ShareId &share, qint64 version)
{
    return m_database
        .prepare(QStringLiteral("DELETE FROM shared_files WHERE share = (SELECT id FROM shares WHERE share_id = ?) "
                                "AND version = ?"))
        .bind(share, version)
        .runCounted();
}

} // namespace ttp
