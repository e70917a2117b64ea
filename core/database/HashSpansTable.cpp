// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/HashSpansTable.h"

#include "core/content/LayerSpans.h"
#include "core/database/Database.h"
#include "core/database/Transaction.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 mostHashesAtOnce = 65'536;

Error invalid(const FileId &file, const QString &detail)
{
    return {ErrorCode::InvalidInput, Doing::WritingDatabase, file.toString(), detail};
}

bool isStoredLevel(int level)
{
    return std::find(storedLevels.begin(), storedLevels.end(), level) != storedLevels.end();
}

Result<void> checkSpan(const FileId &file, const HashSpan &span)
{
    const qsizetype size = span.hashes.size();
    if (!isStoredLevel(span.level) || span.span < 0)
        return invalid(file, QStringLiteral("no such level or span"));
    if (size == 0 || size % Hash256::size != 0 || size > hashesPerSpan * Hash256::size)
        return invalid(file, QStringLiteral("a span has 1 to 4096 hashes"));
    return {};
}

} // namespace

HashSpansTable::HashSpansTable(Database &database) : m_database(database) {}

Result<qint64> HashSpansTable::contentRow(const FileId &file)
{
    const Result<void> made =
        m_database
            .prepare(QStringLiteral(
                "INSERT INTO content (root, length, state) VALUES (?, ?, ?) ON CONFLICT (root, length) DO NOTHING"))
            .bind(file.root, file.length, ContentState::Partial)
            .run();
    if (!made)
        return made.error();
    return m_database.prepare(QStringLiteral("SELECT id FROM content WHERE root = ? AND length = ?"))
        .bind(file.root, file.length)
        .number();
}

Result<void> HashSpansTable::put(const FileId &file, const QList<HashSpan> &spans)
{
    for (const HashSpan &span : spans) {
        if (const Result<void> right = checkSpan(file, span); !right)
            return right;
    }
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const Result<qint64> content = contentRow(file);
        if (!content)
            return content.error();
        Statement insert = m_database.prepare(
            QStringLiteral("INSERT INTO hash_spans (content, level, span, hashes) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (content, level, span) DO UPDATE SET hashes = excluded.hashes"));
        for (const HashSpan &span : spans) {
            if (const Result<void> done = insert.bind(*content, span.level, span.span, span.hashes).run(); !done)
                return done;
        }
        return {};
    });
}

Result<QByteArray> HashSpansTable::hashes(const FileId &file, int level, qint64 first, qint64 count)
{
    if (first < 0 || count < 1 || count > mostHashesAtOnce || first > maxContentLength)
        return invalid(file, QStringLiteral("no such run of hashes"));
    Statement read = m_database.prepare(
        QStringLiteral("SELECT substr(h.hashes, ?, ?) FROM hash_spans h JOIN content c ON c.id = h.content "
                       "WHERE c.root = ? AND c.length = ? AND h.level = ? AND h.span = ?"));
    QByteArray run;
    run.reserve(count * Hash256::size);
    for (qint64 hash = first; hash < first + count;) {
        const qint64 place = LayerSpans::placeInSpan(hash);
        const qint64 part = std::min(hashesPerSpan - place, first + count - hash);
        // substr() counts bytes of a BLOB from 1
        const auto bytes = read.bind(place * Hash256::size + 1, part * Hash256::size, file.root, file.length, level,
                                     LayerSpans::spanOf(hash))
                               .first([](Statement &row) { return row.blob(0); });
        if (!bytes)
            return bytes.error();
        if (!bytes->has_value() || bytes->value().size() != part * Hash256::size)
            return Error{ErrorCode::LayerNotHeld, Doing::ReadingDatabase, file.toString(),
                         QStringLiteral("level %1, hash %2 is not here").arg(level).arg(hash)};
        run += **bytes;
        hash += part;
    }
    return run;
}

Result<qint64> HashSpansTable::countHashes(const FileId &file, int level)
{
    return m_database
        .prepare(QStringLiteral("SELECT sum(length(h.hashes)) / 32 FROM hash_spans h JOIN content c ON c.id = "
                                "h.content WHERE c.root = ? AND c.length = ? AND h.level = ?"))
        .bind(file.root, file.length, level)
        .number();
}

Result<std::optional<ContentState>> HashSpansTable::state(const FileId &file)
{
    return m_database.prepare(QStringLiteral("SELECT state FROM content WHERE root = ? AND length = ?"))
        .bind(file.root, file.length)
        .first([](Statement &row) { return row.enumeration(0, ContentState::Complete); });
}

Result<void> HashSpansTable::setState(const FileId &file, ContentState state)
{
    return m_database.prepare(QStringLiteral("UPDATE content SET state = ? WHERE root = ? AND length = ?"))
        .bind(state, file.root, file.length)
        .runOnOne(file.toString());
}

Result<std::optional<Hash256>> HashSpansTable::flatSha256(const FileId &file)
{
    return m_database
        .prepare(
            QStringLiteral("SELECT flat_sha256 FROM content WHERE root = ? AND length = ? AND flat_sha256 IS NOT NULL"))
        .bind(file.root, file.length)
        .first([](Statement &row) { return row.hash(0); });
}

Result<void> HashSpansTable::setFlatSha256(const FileId &file, const Hash256 &hash)
{
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const Result<qint64> content = contentRow(file);
        if (!content)
            return content.error();
        return m_database.prepare(QStringLiteral("UPDATE content SET flat_sha256 = ? WHERE id = ?"))
            .bind(hash, *content)
            .runOnOne(file.toString());
    });
}

Result<HashSpansTable::Unnamed> HashSpansTable::unnamed(qint64 after, int limit)
{
    struct Row {
        qint64 id = 0;
        FileId file;
        bool isNamed = false;
    };
    const auto rows =
        m_database
            .prepare(QStringLiteral(
                "SELECT c.id, c.root, c.length, "
                "EXISTS (SELECT 1 FROM shared_files f WHERE f.root = c.root AND f.length = c.length) OR "
                "EXISTS (SELECT 1 FROM versions v WHERE v.list_root = c.root AND v.list_length = c.length) "
                "FROM content c WHERE c.id > ? ORDER BY c.id LIMIT ?"))
            .bind(after, limit)
            .all([](Statement &row) {
                return Row{row.integer(0), row.file(1), row.boolean(3)};
            });
    if (!rows)
        return rows.error();
    Unnamed found;
    for (const Row &row : *rows) {
        if (!row.isNamed)
            found.files.append(row.file);
    }
    if (rows->size() == limit)
        found.last = rows->last().id;
    return found;
}

Result<bool> HashSpansTable::removeSome(const FileId &file, int spans)
{
    return ensureTransaction(m_database, [&]() -> Result<bool> {
        const Result<void> marked =
            m_database.prepare(QStringLiteral("UPDATE content SET state = ? WHERE root = ? AND length = ?"))
                .bind(ContentState::Partial, file.root, file.length)
                .run();
        if (!marked)
            return marked.error();
        const Result<qint64> gone =
            m_database
                .prepare(
                    QStringLiteral("DELETE FROM hash_spans WHERE id IN (SELECT h.id FROM hash_spans h JOIN content "
                                   "c ON c.id = h.content WHERE c.root = ? AND c.length = ? LIMIT ?)"))
                .bind(file.root, file.length, spans)
                .runCounted();
        if (!gone)
            return gone.error();
        if (*gone == spans)
            return false; // perhaps that was all: the next call finds out
        const Result<void> removed =
            m_database.prepare(QStringLiteral("DELETE FROM content WHERE root = ? AND length = ?"))
                .bind(file.root, file.length)
                .run();
        return removed ? Result<bool>(true) : Result<bool>(removed.error());
    });
}

} // namespace ttp
