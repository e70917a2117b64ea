// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SessionSnapshot.h"

#include "core/identity/SessionToken.h"

#include <utility>

namespace ttp {

SessionSnapshot::SessionSnapshot(QHash<SessionId, Entry> entries, SessionPolicy policy)
    : m_entries(std::move(entries)), m_policy(std::move(policy))
{
}

SessionCheck SessionSnapshot::check(QByteArrayView token, const Address &address,
                                    const std::optional<Hash256> &clientKey, const QDateTime &now) const
{
    const auto shown = SessionToken::parse(token);
    if (!shown)
        return {};
    SessionCheck result;
    result.session = shown->session;
    const auto entry = m_entries.constFind(shown->session);
    if (entry == m_entries.constEnd())
        return result;

    const bool tagValid = !entry->expectedTag.isEmpty() && shown->tag == entry->expectedTag;
    result.verdict = judgeSession(&entry->facts, {address, clientKey, tagValid}, now, m_policy);
    if (result.verdict != SessionVerdict::BadTag && result.verdict != SessionVerdict::Expired)
        result.user = entry->facts.user;
    if (result.verdict == SessionVerdict::Accept)
        result.expires = entry->facts.expires;
    return result;
}

bool SessionSnapshot::isLive(const SessionId &session, const QDateTime &now) const
{
    const auto entry = m_entries.constFind(session);
    return entry != m_entries.constEnd() && now < entry->facts.expires;
}

} // namespace ttp
