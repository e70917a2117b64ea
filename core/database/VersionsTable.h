// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/content/FileId.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>

namespace ttp {

class Database;

/// A version of a share: the signed manifest as it came, and what lists need of it.
struct VersionRow {
    ShareId share;
    /// 1, 2, 3 …
    qint64 version = 0;
    /// The signed envelope, byte for byte.
    QByteArray manifest;
    Hash256 manifestSha256;
    /// The file whose lines name the files (design.md section 9.2).
    FileId list;
    qint64 files = 0;
    qint64 bytes = 0;
    QDateTime created;

    bool operator==(const VersionRow &) const = default;
};

/// The table versions. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class VersionsTable
{
public:
    explicit VersionsTable(Database &database);

    /// AlreadyExists when the share has this version; Conflict when there is no such share; InvalidInput below 1.
    [[nodiscard]] Result<void> insert(const VersionRow &version);
    [[nodiscard]] Result<std::optional<VersionRow>> find(const ShareId &share, qint64 version);
    /// The one with the highest number.
    [[nodiscard]] Result<std::optional<VersionRow>> latest(const ShareId &share);
    /// The version that has this manifest.
    [[nodiscard]] Result<std::optional<VersionRow>> findByManifest(const Hash256 &manifestSha256);
    /// Up to limit versions below this one, newest first; from the newest without one.
    [[nodiscard]] Result<QList<VersionRow>> page(const ShareId &share, const std::optional<qint64> &below, int limit);
    /// Whether any version of any share has this list.
    [[nodiscard]] Result<bool> hasList(const FileId &list);
    /// NotFound. The rows of its files go with it.
    [[nodiscard]] Result<void> remove(const ShareId &share, qint64 version);

private:
    Database &m_database;
};

} // namespace ttp
