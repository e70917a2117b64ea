// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"

#include <atomic>
#include <memory>

namespace ttp {

/// What the server threads count about one user: the only state they change (design.md section 4).
///
/// One object a user for as long as the program runs, shared by every snapshot, so that a new snapshot starts with the
/// counts of the old one. Every member may be used from every thread.
struct Account {
    explicit Account(const UserId &id) : user(id) {}

    const UserId user;
    /// Requests being answered now; held ones included, waiting polls not.
    std::atomic<int> inService{0};
    /// Payload bytes that have left towards this user, since the program started.
    std::atomic<qint64> bytesOut{0};
    /// Payload bytes taken from this user, since the program started.
    std::atomic<qint64> bytesIn{0};
    std::atomic<qint64> requests{0};
};

using AccountPtr = std::shared_ptr<Account>;

} // namespace ttp
