// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/LayerSpans.h"
#include "core/database/HashSpansTable.h"

#include <QList>
#include <QString>
#include <QTemporaryFile>
#include <deque>
#include <memory>

namespace ttp {

/// A span as a row of the database.
[[nodiscard]] HashSpan rowOfSpan(const StoredSpan &span);

/// Keeps the hashes of a long file until its root is known, for without a root there is no row to store them under:
/// 128 KiB for every 64 MiB. The first 8 MiB stay in memory, the rest goes into a temporary file that has no name as
/// soon as the system allows that, so that a file of any length takes bounded memory. Any one thread at a time.
class SpanSpool
{
public:
    /// The temporary file is made in this folder.
    explicit SpanSpool(QString folder);
    Q_DISABLE_COPY_MOVE(SpanSpool)

    /// WriteFailed with the system's words.
    [[nodiscard]] Result<void> append(const StoredSpan &span);
    /// The next rows, at most this many, none when all were taken; to be called after the last append(). ReadFailed.
    [[nodiscard]] Result<QList<HashSpan>> take(qsizetype most);

private:
    struct Spilled {
        int level = 0;
        qint64 span = 0;
        qint64 bytes = 0;
    };

    QString m_folder;
    std::deque<HashSpan> m_inMemory;
    std::deque<Spilled> m_spilled;
    std::unique_ptr<QTemporaryFile> m_file;
    bool m_isReading = false;
};

} // namespace ttp
