// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ttp {

/// The name of the local socket over which the program that runs on this profile is told what to do; what QLocalServer
/// and QLocalSocket take. In the profile folder, which only its user can enter; where that path is longer than a socket
/// may have (107 bytes), in a folder of the same kind below the user's runtime folder. On Windows a named pipe.
[[nodiscard]] QString controlSocketName(const QString &profileFolder);

} // namespace ttp
