// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Result.h"
#include "core/content/FileId.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace ttp {

class Database;

/// Up to 4,096 neighbouring hashes of one layer: hashes 4096 * span and following. Only the last span of a layer is
/// shorter; padding is not stored.
struct HashSpan {
    /// 0: leaves of 16 KiB; 5: 512 KiB; 12: 64 MiB. Level n covers 16 KiB * 2^n.
    int level = 0;
    qint64 span = 0;
    /// 32 bytes each.
    QByteArray hashes;

    bool operator==(const HashSpan &) const = default;
};

/// How much of a file's layers is here.
enum class ContentState {
    /// Some spans are, others may follow.
    Partial = 1,
    /// Every span of the three layers is.
    Complete,
};

/// The tables content and hash_spans: the hash layers of files of more than one piece (protocol.md section 4.2).
/// A file of one piece needs no row here: its root is its only hash.
/// On the thread of its Database, which must outlive it. Functions return the errors of Statement besides those named.
class HashSpansTable
{
public:
    explicit HashSpansTable(Database &database);

    /// Stores these spans, replacing those that are there; all or none. InvalidInput for a level other than 0, 5, 12, a
    /// span below 0, or hashes that are not 1 to 4,096 times 32 bytes.
    [[nodiscard]] Result<void> put(const FileId &file, const QList<HashSpan> &spans);
    /// count hashes of this level from number first on, 32 bytes each, over as many spans as needed; only the asked-for
    /// part of a span is copied. LayerNotHeld when one of them is not here; InvalidInput for a negative first, a count
    /// below 1 or above 65,536.
    [[nodiscard]] Result<QByteArray> hashes(const FileId &file, int level, qint64 first, qint64 count);
    /// How many hashes of this level are here, in all spans.
    [[nodiscard]] Result<qint64> countHashes(const FileId &file, int level);

    /// Nothing for a file without rows.
    [[nodiscard]] Result<std::optional<ContentState>> state(const FileId &file);
    /// NotFound for a file without rows.
    [[nodiscard]] Result<void> setState(const FileId &file, ContentState state);
    /// The SHA-256 of the file's bytes from end to end, once it has been made.
    [[nodiscard]] Result<std::optional<Hash256>> flatSha256(const FileId &file);
    /// Makes a row for a file that has none.
    [[nodiscard]] Result<void> setFlatSha256(const FileId &file, const Hash256 &hash);
    struct Unnamed {
        QList<FileId> files;
        /// Where to go on; 0 when that was all.
        qint64 last = 0;
    };
    /// Of the next `limit` files behind this place (0: from the beginning) those that no share has among its files and
    /// no version as its list. A version that was fetched may still name them in its list.
    [[nodiscard]] Result<Unnamed> unnamed(qint64 after, int limit);
    /// Removes up to this many spans of the file, and the file itself with the last of them; says whether nothing is
    /// left. What is left is Partial. Removing what is not there is no error.
    [[nodiscard]] Result<bool> removeSome(const FileId &file, int spans);

private:
    [[nodiscard]] Result<qint64> contentRow(const FileId &file);

    Database &m_database;
};

} // namespace ttp
