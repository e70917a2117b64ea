// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/GateShared.h"

#include "core/server/GateServer.h"

namespace ttp {

void GateShared::closeEvicted(quint64 connection) const
{
    postOf(connection).post([connection](GateServer &server) { server.closeEvicted(connection); });
}

} // namespace ttp
