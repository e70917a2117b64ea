// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/ServiceSlots.h"
#include "core/accounting/UsageLedger.h"
#include "core/server/Reply.h"

namespace ttp {

/// Counts the bytes of a reply as they leave, for the account at once and for the ledger in steps, and keeps the place
/// in service until the reply has gone. Also what was cut short is counted, as far as it left. usage must outlive the
/// reply.
void countSent(Reply &reply, const AccountPtr &account, const ShareId &share, UsageLedger &usage, ServiceSlot place);

} // namespace ttp
