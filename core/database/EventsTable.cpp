// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/EventsTable.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

namespace ttp {

namespace {

QString selectEvents(QLatin1String tail)
{
    return QLatin1String("SELECT seq, time, kind, user_id, address, subject, detail FROM events ") + tail;
}

EventRow readEvent(Statement &row)
{
    EventRow event;
    event.seq = row.integer(0);
    event.time = row.time(1);
    event.kind = row.text(2);
    event.user = row.id<UserId>(3);
    event.address = row.text(4);
    event.subject = row.text(5);
    event.detail = row.text(6);
    return event;
}

} // namespace

EventsTable::EventsTable(Database &database) : m_database(database) {}

Result<qint64> EventsTable::append(const EventRow &event)
{
    return ensureTransaction(m_database, [&]() -> Result<qint64> {
        const Result<qint64> seq =
            m_database
                .prepare(QStringLiteral("INSERT INTO events (time, kind, user_id, address, subject, detail) "
                                        "VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"))
                .bind(event.time, event.kind, event.user, event.address, event.subject, event.detail)
                .number();
        if (!seq)
            return seq;
        const Result<void> pruned =
            m_database.prepare(QStringLiteral("DELETE FROM events WHERE seq <= ?")).bind(*seq - kept).run();
        if (!pruned)
            return pruned.error();
        return seq;
    });
}

Result<QList<EventRow>> EventsTable::since(qint64 seq, int limit)
{
    return m_database.prepare(selectEvents(QLatin1String("WHERE seq > ? ORDER BY seq LIMIT ?")))
        .bind(seq, limit)
        .all(readEvent);
}

Result<QList<EventRow>> EventsTable::latest(int limit)
{
    return m_database.prepare(selectEvents(QLatin1String("ORDER BY seq DESC LIMIT ?"))).bind(limit).all(readEvent);
}

Result<qint64> EventsTable::lastSeq()
{
    return m_database.prepare(QStringLiteral("SELECT max(seq) FROM events")).number();
}

} // namespace ttp
