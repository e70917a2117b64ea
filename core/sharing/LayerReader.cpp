// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/LayerReader.h"

#include "core/content/LayerSpans.h"

#include <algorithm>

namespace ttp {

namespace {

// What the table gives in one call; a layer 12 of more than 4 TiB is longer.
constexpr qint64 mostAtOnce = 65'536;

} // namespace

LayerReader::LayerReader(Database &database, const FileId &file) : m_table(database), m_file(file) {}

Result<std::vector<Hash256>> LayerReader::hashes(int level, qint64 first, qint64 count) const
{
    std::vector<Hash256> all;
    all.reserve(size_t(count));
    while (count > 0) {
        const qint64 part = std::min(count, mostAtOnce);
        const Result<QByteArray> octets = m_table.hashes(m_file, level, first, part);
        if (!octets)
            return octets.error();
        const auto read = hashesOfOctets(*octets);
        if (!read)
            return Error{ErrorCode::DatabaseDamaged, Doing::ReadingDatabase, m_file.toString(),
                         QStringLiteral("a span of hashes has a broken length"), 0};
        all.insert(all.end(), read->begin(), read->end());
        first += part;
        count -= part;
    }
    return all;
}

} // namespace ttp
