// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/SpanSpool.h"

#include <utility>

namespace ttp {

namespace {

constexpr size_t spansInMemory = 64;

} // namespace

HashSpan rowOfSpan(const StoredSpan &span)
{
    return {span.level, span.span, octetsOfHashes(span.hashes)};
}

SpanSpool::SpanSpool(QString folder) : m_folder(std::move(folder)) {}

Result<void> SpanSpool::append(const StoredSpan &span)
{
    HashSpan row = rowOfSpan(span);
    if (m_inMemory.size() < spansInMemory) {
        m_inMemory.push_back(std::move(row));
        return {};
    }
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/spans-XXXXXX"));
        if (!m_file->open())
            return Error{ErrorCode::WriteFailed, Doing::HashingFile, m_folder, m_file->errorString(), 0};
    }
    if (m_file->write(row.hashes) != row.hashes.size())
        return Error{ErrorCode::WriteFailed, Doing::HashingFile, m_folder, m_file->errorString(), 0};
    m_spilled.push_back({row.level, row.span, row.hashes.size()});
    return {};
}

Result<QList<HashSpan>> SpanSpool::take(qsizetype most)
{
    QList<HashSpan> rows;
    while (rows.size() < most && !m_inMemory.empty()) {
        rows.append(std::move(m_inMemory.front()));
        m_inMemory.pop_front();
    }
    if (m_file && !m_isReading) {
        m_isReading = true;
        if (!m_file->seek(0))
            return Error{ErrorCode::ReadFailed, Doing::HashingFile, m_folder, m_file->errorString(), 0};
    }
    while (rows.size() < most && !m_spilled.empty()) {
        const Spilled next = m_spilled.front();
        m_spilled.pop_front();
        rows.append(HashSpan{next.level, next.span, m_file->read(next.bytes)});
        if (rows.constLast().hashes.size() != next.bytes)
            return Error{ErrorCode::ReadFailed, Doing::HashingFile, m_folder, m_file->errorString(), 0};
    }
    return rows;
}

} // namespace ttp
