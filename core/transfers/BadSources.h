// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/transfers/SourceState.h"

#include <map>
#include <optional>
#include <utility>

namespace ttp {

/// Who gave wrong bytes or hashes of which share since the program started: a transfer that is opened again, or begun
/// anew, must not ask them as if nothing had been (design.md section 9.18). Node thread.
class BadSources
{
public:
    /// As the source stands now; replaces what was known.
    void remember(const ShareId &share, const UserId &user, const SourceState &state)
    {
        m_known.insert_or_assign({share, user}, state);
    }
    /// Nothing for a source that never gave bad data.
    [[nodiscard]] std::optional<SourceState> find(const ShareId &share, const UserId &user) const
    {
        const auto found = m_known.find({share, user});
        return found == m_known.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::pair<ShareId, UserId>, SourceState> m_known;
};

} // namespace ttp
