// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ProgressRecorder.h"

#include "core/base/Logging.h"
#include "core/database/Transaction.h"
#include "core/database/TransferSourcesTable.h"
#include "core/database/TransfersTable.h"

#include <QSysInfo>
#include <utility>

namespace ttp {

namespace {

constexpr int lookEveryMs = 250;
constexpr qint64 syncEveryMs = 5000;
constexpr qint64 syncEveryBytes = 64LL * 1024 * 1024;

} // namespace

ProgressRecorder::ProgressRecorder(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_recordedCount(m_parts.had->haveCount())
{
    connect(&m_timer, &QTimer::timeout, this, &ProgressRecorder::look);
}

void ProgressRecorder::start()
{
    m_lastSyncMs = m_parts.clock.monotonicMs();
    m_timer.start(lookEveryMs);
}

void ProgressRecorder::stop()
{
    m_timer.stop();
}

void ProgressRecorder::setRecordedSourceBytes(const QHash<UserId, qint64> &bytes)
{
    m_recordedSourceBytes = bytes;
    m_sourceBytes = bytes;
}

void ProgressRecorder::look()
{
    const qint64 fresh = (m_parts.had->haveCount() - m_recordedCount) * PieceSize::standard().bytes();
    const bool isDue = m_parts.clock.monotonicMs() - m_lastSyncMs >= syncEveryMs;
    if (fresh >= syncEveryBytes || (fresh > 0 && isDue))
        sync();
}

void ProgressRecorder::finish()
{
    m_finishing = true;
    if (m_syncing)
        m_again = true;
    else
        sync();
}

void ProgressRecorder::sync()
{
    if (m_syncing)
        return;
    m_syncing = true;
    m_lastSyncMs = m_parts.clock.monotonicMs();
    m_recordedCount = m_parts.had->haveCount();
    m_parts.pool.submit<SyncReport>(
        DiskPool::Priority::Urgent, this,
        [store = m_parts.store](const CancelToken &) { return Result<SyncReport>(store->sync()); },
        [this](const Result<SyncReport> &report) {
            m_syncing = false;
            if (report)
                synced(*report);
            else
                Q_EMIT failed(report.error());
        });
}

void ProgressRecorder::synced(const SyncReport &report)
{
    if (const Result<void> recorded = record(report); !recorded) {
        Q_EMIT failed(recorded.error());
        return;
    }
    if (!report.lost.isEmpty()) {
        m_parts.store->lossRecorded();
        Q_EMIT lost(report.lost);
    }
    if (report.error) {
        m_finishing = false;
        Q_EMIT failed(*report.error);
        return;
    }
    if (std::exchange(m_again, false))
        return sync();
    if (std::exchange(m_finishing, false))
        Q_EMIT finished();
}

Result<void> ProgressRecorder::record(const SyncReport &report)
{
    for (const Placement &placement : report.placed)
        m_parts.choices.placements.insert(placement.file, placement.path);
    QList<TransferSourceRow> rows;
    for (auto entry = m_sourceBytes.cbegin(); entry != m_sourceBytes.cend(); ++entry) {
        const qint64 fresh = entry.value() - m_recordedSourceBytes.value(entry.key());
        if (fresh > 0)
            rows.append({entry.key(), fresh});
    }
    const QHash<UserId, qint64> recorded = m_sourceBytes;
    TransfersTable transfers(m_parts.database);
    TransferSourcesTable sources(m_parts.database);
    const Result<void> result = ensureTransaction(m_parts.database, [&]() -> Result<void> {
        const TransferProgressRow row{m_parts.store->had().toOctets(), m_parts.store->synced().toOctets(),
                                      QString::fromLatin1(QSysInfo::bootUniqueId())};
        const qint64 bytes = m_parts.had->haveCount() * PieceSize::standard().bytes();
        if (const auto done = transfers.setProgress(m_parts.transfer, row, bytes); !done)
            return done;
        if (!report.placed.isEmpty()) {
            const auto done = transfers.setWanted(m_parts.transfer, m_parts.choices.toBytes(), m_parts.pieceBytes);
            if (!done)
                return done;
        }
        return rows.isEmpty() ? Result<void>() : sources.add(m_parts.transfer, rows);
    });
    if (result)
        m_recordedSourceBytes = recorded;
    return result;
}

} // namespace ttp
