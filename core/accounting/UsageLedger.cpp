// SPDX-License-Identifier: GPL-3.0-only
#include "core/accounting/UsageLedger.h"
#include "core/base/Utc.h"

#include "core/database/UsageTable.h"

#include <QMutexLocker>

namespace ttp {

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

UsageLedger::UsageLedger(const Clock &clock, const UserId &self) : m_clock(clock), m_self(self) {}

void UsageLedger::add(const UserId &user, const ShareId &share, qint64 bytesOut, qint64 bytesIn, qint64 requests)
{
    const qint64 hour = m_clock.now().toMSecsSinceEpoch() / hourMs;
    const QMutexLocker lock(&m_mutex);
    Sums &sums = m_sums[{user, share, hour}];
    sums.bytesOut += bytesOut;
    sums.bytesIn += bytesIn;
    sums.requests += requests;
}

Result<void> UsageLedger::flush(UsageTable &table)
{
    QHash<Key, Sums> batch;
    {
        const QMutexLocker lock(&m_mutex);
        batch.swap(m_sums);
    }
    if (batch.isEmpty())
        return {};
    QList<UsageRow> rows;
    rows.reserve(batch.size());
    for (auto entry = batch.cbegin(); entry != batch.cend(); ++entry) {
        const QDateTime hour = utcFromMs(entry.key().hour * hourMs);
        rows.append(
            {entry.key().user, m_self, entry.key().share, hour, entry->bytesIn, entry->bytesOut, entry->requests});
    }
    const Result<void> written = table.add(rows);
    if (!written) {
        const QMutexLocker lock(&m_mutex);
        for (auto entry = batch.cbegin(); entry != batch.cend(); ++entry) {
            Sums &sums = m_sums[entry.key()];
            sums.bytesOut += entry->bytesOut;
            sums.bytesIn += entry->bytesIn;
            sums.requests += entry->requests;
        }
    }
    return written;
}

} // namespace ttp
