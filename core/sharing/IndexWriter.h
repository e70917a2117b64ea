// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/database/HashSpansTable.h"
#include "core/database/SharedFilesTable.h"
#include "core/sharing/SpanSpool.h"

#include <QObject>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ttp {

class Database;

/// One thing to be written: the layers of a file, its row, or both.
struct IndexedFile {
    FileId file;
    QList<HashSpan> spans;
    std::shared_ptr<SpanSpool> spool;
    std::optional<SharedFileRow> row;
};

/// Writes what indexing finds into the database, a bounded part in each turn of the event loop and in one transaction,
/// so that neither the node thread nor another connection waits long. The thread of its Database.
///
/// The layers of a file are Complete in the same transaction as its last span, never before; its row comes with or
/// after that.
class IndexWriter
{
public:
    /// Called from the event loop: written after everything given to one add() is on disk, failed once with what the
    /// database or a spool said, and nothing is written any more then. Either may destroy the writer only later.
    IndexWriter(Database &database, const ShareId &share, int version, std::function<void()> written,
                std::function<void(const Error &)> failed);
    Q_DISABLE_COPY_MOVE(IndexWriter)

    void add(std::vector<IndexedFile> files);
    /// Drops what is not written; nothing is called any more.
    void stop();
    [[nodiscard]] bool isIdle() const { return m_groups.empty(); }

private:
    struct Turn {
        int budget = 0;
        QList<SharedFileRow> rows;
    };

    void schedule();
    void writeSome();
    [[nodiscard]] Result<int> writeTurn();
    [[nodiscard]] Result<bool> writeFile(IndexedFile &file, Turn &turn);

    Database &m_database;
    ShareId m_share;
    int m_version;
    std::function<void()> m_written;
    std::function<void(const Error &)> m_failed;
    std::deque<std::deque<IndexedFile>> m_groups;
    bool m_isScheduled = false;
    bool m_isStopped = false;
    QObject m_context;
};

} // namespace ttp
