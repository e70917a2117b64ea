// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QLocalSocket;

namespace ttp {

/// Whether the program at the other end of a connected socket runs as the user that we are, as the system says. On
/// Windows it is not checked, and the answer is always yes: who listens relies on the pipe's access list
/// (QLocalServer::UserAccessOption), and who connects does not know who made the pipe.
[[nodiscard]] bool isSameUser(const QLocalSocket &socket);

/// Windows only: lets the program at the other end, which listens, bring its window to the front, as we may.
void letComeToFront(const QLocalSocket &socket);

} // namespace ttp
