// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Incidents.h"

#include <algorithm>
#include <utility>

namespace ttp {
namespace {

constexpr std::pair<IncidentKind, const char *> words[] = {
    {IncidentKind::StolenSession, "stolen-session"},
    {IncidentKind::KeyChanged, "key-changed"},
    {IncidentKind::WrongKeyAtLogin, "wrong-key-at-login"},
    {IncidentKind::SecondCopy, "second-copy"},
};

} // namespace

QString incidentWord(IncidentKind kind)
{
    for (const auto &[known, word] : words) {
        if (known == kind)
            return QString::fromLatin1(word);
    }
    return QStringLiteral("other");
}

IncidentKind incidentKindOf(QStringView word)
{
    for (const auto &[kind, known] : words) {
        if (word == QLatin1String(known))
            return kind;
    }
    return IncidentKind::Other;
}

Incidents::Incidents(Database &database, const Clock &clock) : m_table(database), m_clock(clock) {}

Result<bool> Incidents::record(IncidentKind kind, const UserId &user, const Address &address, const QString &detail)
{
    TTP_ON_THREAD(m_thread);
    const qint64 now = m_clock.monotonicMs();
    QHash<QString, qint64> &lastMs = m_lastMs[int(kind)];
    const QString same = user.toString() + u' ' + AddressBlock(address).toText();
    lastMs.removeIf([now](const auto &entry) { return now - entry.value() >= 1000LL * sameAgainSeconds; });
    if (lastMs.contains(same) || lastMs.size() >= mostPerKind)
        return false;

    EventRow row{0, m_clock.now(), incidentWord(kind), user, address.toText(), {}, detail};
    const auto seq = m_table.append(row);
    if (!seq)
        return seq.error();
    lastMs.insert(same, now);
    if (m_handler)
        m_handler({*seq, row.time, kind, user, address, detail});
    return true;
}

Result<QList<Incident>> Incidents::latest(int limit) const
{
    TTP_ON_THREAD(m_thread);
    const auto rows = m_table.latest(limit);
    if (!rows)
        return rows.error();
    QList<Incident> incidents;
    for (const EventRow &row : *rows) {
        const IncidentKind kind = incidentKindOf(row.kind);
        if (kind != IncidentKind::Other)
            incidents.append(
                {row.seq, row.time, kind, row.user, Address::fromText(row.address).value_or(Address()), row.detail});
    }
    return incidents;
}

void Incidents::setHandler(std::function<void(const Incident &)> handler)
{
    m_handler = std::move(handler);
}

} // namespace ttp
