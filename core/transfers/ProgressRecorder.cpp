// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ProgressRecorder.h"

#include "core/base/Logging.h"
#include "core/database/Transaction.h"
#include "core/database/TransferSourcesTable.h"
#include "core/database/TransfersTable.h"
#include "core/transfers/WantedFiles.h"

#include <QSysInfo>
#include <algorithm>
#include <chrono>
#include <utility>

namespace ttp {

namespace {

constexpr int lookEveryMs = 250;
constexpr qint64 syncEveryMs = 5000;
constexpr std::chrono::seconds longestLastWait(5);
constexpr qint64 syncEveryBytes = 64LL * 1024 * 1024;

// Whoever brings the last piece of a file says that it is whole; but a disk may have failed just then.
Result<void> finishWhole(TransferStore &store, const ContentLayout &layout, const TransferChoices &choices)
{
    Result<void> result;
    const PieceBitmap had = store.had();
    for (qint64 file = 0; file < layout.fileCount(); ++file) {
        const bool isWhole = choices.isWanted(file) && had.hasAll(layout.piecesOfFile(file));
        if (store.isFinished(file) || !isWhole)
            continue;
        const Result<void> finished = store.finishFile(file);
        if (result && !finished)
            result = finished;
    }
    return result;
}

// Names only what is wanted; nothing where no choice is given.
SyncReport syncAndName(TransferStore &store, const ContentLayout &layout, const std::optional<TransferChoices> &naming)
{
    const Result<void> named = naming ? finishWhole(store, layout, *naming) : Result<void>();
    SyncReport report = store.sync();
    if (!named && !report.error)
        report.error = named.error();
    return report;
}

} // namespace

qint64 bytesOfPieces(const ContentLayout &layout, const PieceBitmap &pieces)
{
    qint64 bytes = 0;
    for (const PieceRange &run : pieces.runs())
        bytes += layout.bytesOf(run).length;
    return bytes;
}

ProgressRecorder::ProgressRecorder(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_recordedCount(m_parts.had->haveCount())
{
    connect(&m_timer, &QTimer::timeout, this, &ProgressRecorder::look);
    noteWanted();
}

void ProgressRecorder::noteWanted()
{
    if (m_parts.choices.unwanted.isEmpty())
        m_wantedPieces.reset();
    else
        m_wantedPieces = wantedPieces(m_parts.catalog->layout(), m_parts.choices);
}

Result<void> ProgressRecorder::begin()
{
    m_hasBegun = true;
    m_choicesChanged = true;
    m_hasLost = true;
    m_mustName = true;
    return record();
}

Result<void> ProgressRecorder::setUnwanted(const QBitArray &unwanted)
{
    const QBitArray before = std::exchange(m_parts.choices.unwanted, unwanted);
    noteWanted();
    m_choicesChanged = true;
    m_mustName = true;
    const Result<void> kept = m_hasBegun ? record()
                                         : TransfersTable(m_parts.database)
                                               .setWanted(m_parts.transfer, m_parts.choices.toBytes(),
                                                          wantedBytes(*m_parts.catalog, m_parts.choices));
    if (!kept) {
        m_parts.choices.unwanted = before;
        noteWanted();
    }
    return kept;
}

void ProgressRecorder::start()
{
    m_lastSyncMs = m_parts.clock.monotonicMs();
    m_timer.start(lookEveryMs);
    if (m_mustName)
        sync();
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
    m_mustName = true;
    if (m_syncing)
        m_again = true;
    else
        sync();
}

void ProgressRecorder::recordLosses()
{
    if (m_syncing)
        m_again = true;
    else
        sync();
}

void ProgressRecorder::recordNow()
{
    if (m_syncing) {
        if (m_underWay.wait_for(longestLastWait) != std::future_status::ready)
            return;
        noteChoices(m_underWay.get());
    }
    const bool hasNews =
        m_syncing || m_parts.had->haveCount() != m_recordedCount || m_sourceBytes != m_recordedSourceBytes;
    if (!hasNews)
        return;
    noteChoices(m_parts.store->sync());
    if (const Result<void> recorded = record(); !recorded)
        qCWarning(lcTransfers).noquote() << describe(recorded.error());
}

void ProgressRecorder::sync()
{
    if (m_syncing)
        return;
    m_syncing = true;
    m_lastSyncMs = m_parts.clock.monotonicMs();
    m_recordedCount = m_parts.had->haveCount();
    auto promise = std::make_shared<std::promise<SyncReport>>();
    m_underWay = promise->get_future();
    m_parts.pool.submit<SyncReport>(
        DiskPool::Priority::Urgent, this,
        [store = m_parts.store, catalog = m_parts.catalog, promise,
         naming =
             std::exchange(m_mustName, false) ? std::optional(m_parts.choices) : std::nullopt](const CancelToken &) {
            const SyncReport report = syncAndName(*store, catalog->layout(), naming);
            promise->set_value(report);
            return Result<SyncReport>(report);
        },
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
    noteChoices(report);
    const Result<void> recorded = record();
    if (!report.lost.isEmpty()) {
        // What is fetched in their place is to be recorded as well.
        m_recordedCount = std::max<qint64>(0, m_recordedCount - report.lost.size());
        Q_EMIT lost(report.lost);
    }
    if (!recorded) {
        Q_EMIT failed(recorded.error());
        return;
    }
    if (report.error) {
        m_finishing = false;
        m_mustName = true;
        Q_EMIT failed(*report.error);
        return;
    }
    if (std::exchange(m_again, false))
        return sync();
    if (std::exchange(m_finishing, false))
        Q_EMIT finished();
}

void ProgressRecorder::noteChoices(const SyncReport &report)
{
    for (const Placement &placement : report.placed)
        m_parts.choices.placements.insert(placement.file, placement.path);
    for (qint64 file : report.finished)
        m_parts.choices.setFinished(file, true);
    for (qint64 piece : report.lost)
        m_parts.choices.setFinished(m_parts.catalog->layout().piece(piece).file, false);
    m_choicesChanged = m_choicesChanged || !report.placed.isEmpty() || !report.finished.isEmpty();
    m_hasLost = m_hasLost || !report.lost.isEmpty();
}

Result<void> ProgressRecorder::record()
{
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
        PieceBitmap had = m_parts.store->had();
        if (m_wantedPieces)
            had &= *m_wantedPieces;
        const qint64 bytes = bytesOfPieces(m_parts.catalog->layout(), had);
        if (const auto done = transfers.setProgress(m_parts.transfer, row, bytes); !done)
            return done;
        if (m_choicesChanged || m_hasLost) {
            const auto done = transfers.setWanted(m_parts.transfer, m_parts.choices.toBytes(),
                                                  wantedBytes(*m_parts.catalog, m_parts.choices));
            if (!done)
                return done;
        }
        return rows.isEmpty() ? Result<void>() : sources.add(m_parts.transfer, rows);
    });
    if (!result)
        return result;
    m_recordedSourceBytes = recorded;
    m_choicesChanged = false;
    if (std::exchange(m_hasLost, false))
        m_parts.store->lossRecorded();
    return {};
}

} // namespace ttp
