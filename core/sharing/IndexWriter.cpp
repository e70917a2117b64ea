// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/IndexWriter.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

#include <QTimer>
#include <iterator>
#include <utility>

namespace ttp {

namespace {

// What one turn may cost, in rows without hashes: some 10 ms.
constexpr int budgetOfTurn = 600;
constexpr int costOfFileWithSpans = 6;
constexpr int costOfSpan = 8;

} // namespace

IndexWriter::IndexWriter(Database &database, const ShareId &share, int version, std::function<void()> written,
                         std::function<void(const Error &)> failed)
    : m_database(database), m_share(share), m_version(version), m_written(std::move(written)),
      m_failed(std::move(failed))
{
}

void IndexWriter::add(std::vector<IndexedFile> files)
{
    m_groups.emplace_back(std::make_move_iterator(files.begin()), std::make_move_iterator(files.end()));
    schedule();
}

void IndexWriter::stop()
{
    m_isStopped = true;
    m_groups.clear();
}

void IndexWriter::schedule()
{
    if (m_isScheduled || m_isStopped || m_groups.empty())
        return;
    m_isScheduled = true;
    QTimer::singleShot(0, &m_context, [this] { writeSome(); });
}

void IndexWriter::writeSome()
{
    m_isScheduled = false;
    if (m_isStopped)
        return;
    const Result<int> groups = ensureTransaction(m_database, [this] { return writeTurn(); });
    if (!groups) {
        m_isStopped = true;
        return m_failed(groups.error());
    }
    schedule();
    for (int i = 0; i < *groups && !m_isStopped; ++i)
        m_written();
}

/// Writes until the budget is spent; how many groups came to an end.
Result<int> IndexWriter::writeTurn()
{
    Turn turn;
    int groups = 0;
    while (!m_groups.empty() && turn.budget < budgetOfTurn) {
        std::deque<IndexedFile> &group = m_groups.front();
        while (!group.empty() && turn.budget < budgetOfTurn) {
            const Result<bool> isWhole = writeFile(group.front(), turn);
            if (!isWhole)
                return isWhole.error();
            if (*isWhole)
                group.pop_front();
        }
        if (!group.empty())
            break;
        m_groups.pop_front();
        ++groups;
    }
    if (!turn.rows.isEmpty()) {
        const Result<void> put = SharedFilesTable(m_database).put(m_share, m_version, turn.rows);
        if (!put)
            return put.error();
    }
    return groups;
}

/// False when a part of its spans is left for the next turn.
Result<bool> IndexWriter::writeFile(IndexedFile &file, Turn &turn)
{
    HashSpansTable table(m_database);
    if (file.spool) {
        const Result<QList<HashSpan>> some = file.spool->take((budgetOfTurn - turn.budget) / costOfSpan + 1);
        if (!some)
            return some.error();
        if (!some->isEmpty()) {
            turn.budget += int(some->size()) * costOfSpan;
            if (const Result<void> put = table.put(file.file, *some); !put)
                return put.error();
            return false;
        }
    }
    if (!file.spans.isEmpty()) {
        turn.budget += costOfFileWithSpans + int(file.spans.size()) * costOfSpan;
        if (const Result<void> put = table.put(file.file, file.spans); !put)
            return put.error();
        if (const Result<void> whole = table.setState(file.file, ContentState::Complete); !whole)
            return whole.error();
    }
    if (file.row) {
        ++turn.budget;
        turn.rows.append(*file.row);
    }
    return true;
}

} // namespace ttp
