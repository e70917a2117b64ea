// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/node/Snapshots.h"
#include "core/transfers/TransferFacts.h"

#include <QObject>
#include <functional>

namespace ttp {

class NodeCore;

/// Reads a fetched folder again, in the pool, and says whether it is exactly the version that was fetched. The answer
/// comes on the node thread unless the context has died. Only files that are wanted are read, and only what lies at or
/// below part, a path relative to the folder; empty for all of it. ReadFailed when the version is not known any more,
/// NotFound when it has nothing there.
void verifyFetched(NodeCore &core, const TransferFacts &facts, const QString &part, QObject *context,
                   std::function<void(Result<VerifyReport>)> answer);

} // namespace ttp
