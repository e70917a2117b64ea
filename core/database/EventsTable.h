// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ttp {

class Database;

/// Something the user is shown: a stolen token, a ban, evidence of a bad piece, a request to register.
struct EventRow {
    /// Given by append(); grows, never comes twice.
    qint64 seq = 0;
    QDateTime time;
    /// A kebab-case word.
    QString kind;
    /// Whom it is about; the null id where that is nobody.
    UserId user;
    QString address;
    QString subject;
    /// Never a secret.
    QString detail;

    bool operator==(const EventRow &) const = default;
};

/// The table events: the newest 10,000. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class EventsTable
{
public:
    static constexpr qint64 kept = 10'000;

    explicit EventsTable(Database &database);

    /// Returns its seq; the given seq is not looked at. Drops what is older than the newest 10,000.
    [[nodiscard]] Result<qint64> append(const EventRow &event);
    /// Up to limit events after this seq, oldest first; 0 for the oldest that is kept.
    [[nodiscard]] Result<QList<EventRow>> since(qint64 seq, int limit);
    /// Up to limit events, newest first.
    [[nodiscard]] Result<QList<EventRow>> latest(int limit);
    /// The seq of the newest event; 0 where there never was one.
    [[nodiscard]] Result<qint64> lastSeq();

private:
    Database &m_database;
};

} // namespace ttp
