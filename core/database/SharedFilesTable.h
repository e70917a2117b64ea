// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/content/FileId.h"

#include <QList>
#include <QString>
#include <optional>

namespace ttp {

class Database;

enum class SharedFileState {
    /// The bytes on disk are those of the file id.
    Indexed = 1,
    /// The stamp on disk is another one: not served until it is hashed again.
    Changed,
    Missing,
};

/// What tells on this disk that a file is still the one that was hashed.
struct StampRow {
    QString volume;
    /// Inode or Windows file id, as text.
    QString fileId;
    qint64 size = 0;
    qint64 mtimeNs = 0;

    bool operator==(const StampRow &) const = default;
};

/// Where file number idx of a version lies on this disk.
struct SharedFileRow {
    /// Its place in the list of the version, from 0.
    qint64 idx = 0;
    /// Below the share's folder, with '/'.
    QString path;
    FileId file;
    /// The modification time that the manifest gives, in ms since 1970 UTC.
    qint64 mtimeMs = 0;
    StampRow stamp;
    SharedFileState state = SharedFileState::Indexed;

    bool operator==(const SharedFileRow &) const = default;
};

/// A file together with the version that it belongs to.
struct LocatedFileRow {
    ShareId share;
    qint64 version = 0;
    SharedFileRow row;

    bool operator==(const LocatedFileRow &) const = default;
};

/// The table shared_files. A version may have rows before it is published: indexing writes them as it goes, so that a
/// stop loses no hash. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class SharedFilesTable
{
public:
    explicit SharedFilesTable(Database &database);

    /// Inserts these, or replaces the rows with the same idx; all or none. Conflict when there is no such share.
    /// 100,000 rows in one call are fine.
    [[nodiscard]] Result<void> put(const ShareId &share, qint64 version, const QList<SharedFileRow> &rows);
    [[nodiscard]] Result<std::optional<SharedFileRow>> find(const ShareId &share, qint64 version, qint64 idx);
    /// Up to limit rows from this idx on, in order.
    [[nodiscard]] Result<QList<SharedFileRow>> page(const ShareId &share, qint64 version, qint64 fromIdx, int limit);
    /// Every row of the version, in order.
    [[nodiscard]] Result<QList<SharedFileRow>> all(const ShareId &share, qint64 version);
    [[nodiscard]] Result<qint64> count(const ShareId &share, qint64 version);

    /// Up to limit places where a file with these bytes lies, those with state Indexed first.
    [[nodiscard]] Result<QList<LocatedFileRow>> places(const FileId &file, int limit);
    /// The file that was found on this disk with this stamp and state Indexed, in whatever share: such a file need not
    /// be hashed again. File id, size and time must agree, and either the volume or the path: some systems number
    /// their volumes anew at each mount.
    [[nodiscard]] Result<std::optional<FileId>> knownFile(const StampRow &stamp, const QString &path);

    /// NotFound.
    [[nodiscard]] Result<void> setState(const ShareId &share, qint64 version, qint64 idx, SharedFileState state);
    /// NotFound.
    [[nodiscard]] Result<void> setStamp(const ShareId &share, qint64 version, qint64 idx, const StampRow &stamp,
                                        SharedFileState state);
    /// The version's rows; says how many.
    [[nodiscard]] Result<qint64> remove(const ShareId &share, qint64 version);

private:
    Database &m_database;
};

} // namespace ttp
