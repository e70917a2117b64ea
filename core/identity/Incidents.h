// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/EventsTable.h"
#include "core/identity/Address.h"

#include <QHash>
#include <functional>

namespace ttp {

/// What a person is shown because somebody may be doing wrong.
enum class IncidentKind {
    StolenSession,   ///< valid token, wrong address, another key or none: the connection was severed
    KeyChanged,      ///< somebody asked to be registered under a known User ID with another key
    WrongKeyAtLogin, ///< the right Authentication ID with another key than the account's, or none
    SecondCopy,      ///< a second live copy of one identity
    Other,           ///< an event of another part of the program, where the list meets one
};

/// "stolen-session" …: what stands in the table.
[[nodiscard]] QString incidentWord(IncidentKind kind);
[[nodiscard]] IncidentKind incidentKindOf(QStringView word);

struct Incident {
    qint64 seq = 0;
    QDateTime time;
    IncidentKind kind = IncidentKind::Other;
    UserId user;
    Address address;
    QString detail; ///< technical English, never a secret
};

/// Records incidents and lists them. The same kind about the same user from the same place is recorded once a minute,
/// and no kind more than 64 times: what a stranger can trigger, from however many places, must not push out the rest.
/// Node thread. Errors are those of the database.
class Incidents
{
public:
    static constexpr int sameAgainSeconds = 60;
    static constexpr qsizetype mostPerKind = 64;

    Incidents(Database &database, const Clock &clock);
    Q_DISABLE_COPY_MOVE(Incidents)

    /// True when it was recorded, false when it was the same again within the minute, or one too many of its kind.
    Result<bool> record(IncidentKind kind, const UserId &user, const Address &address, const QString &detail);
    /// Newest first; other events of the table are left out, so fewer than limit may come.
    [[nodiscard]] Result<QList<Incident>> latest(int limit) const;
    /// Called with each incident that was recorded.
    void setHandler(std::function<void(const Incident &)> handler);

private:
    mutable EventsTable m_table;
    const Clock &m_clock;
    QHash<int, QHash<QString, qint64>> m_lastMs;
    std::function<void(const Incident &)> m_handler;
    ThreadCheck m_thread;
};

} // namespace ttp
