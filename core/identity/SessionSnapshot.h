// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Secret.h"
#include "core/identity/SessionRules.h"

#include <QHash>
#include <optional>

namespace ttp {

/// What the check of a token said.
struct SessionCheck {
    SessionVerdict verdict = SessionVerdict::Unknown;
    SessionId session; ///< null where the token could not be read
    UserId user;       ///< whose session it is; null unless verdict is Accept, AddressMismatch, KeyMismatch or Severed
    QDateTime expires; ///< null unless Accept
};

/// All live sessions as one immutable value, for the server threads: they share it by pointer, the node thread makes
/// a new one after each change. Holds the tag expected from each client, not the key it was made with.
class SessionSnapshot
{
public:
    struct Entry {
        SessionFacts facts;
        Secret expectedTag; ///< the tag for us as audience, 32 bytes
    };

    SessionSnapshot() = default;
    SessionSnapshot(QHash<SessionId, Entry> entries, SessionPolicy policy);

    /// Judges a Bearer token as it came in. address is canonical, clientKey the pin of the TLS client key.
    /// Never fails: what cannot be read is Unknown. Safe on every thread.
    [[nodiscard]] SessionCheck check(QByteArrayView token, const Address &address,
                                     const std::optional<Hash256> &clientKey, const QDateTime &now) const;

    /// Whether a session that was accepted before is good still: neither revoked nor run out.
    [[nodiscard]] bool isLive(const SessionId &session, const QDateTime &now) const;

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    QHash<SessionId, Entry> m_entries;
    SessionPolicy m_policy;
};

} // namespace ttp
