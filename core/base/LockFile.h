// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLockFile>

namespace ttp {

/// Takes the lock, waiting at most waitMs where another program holds it (and half a second more where its file is only
/// being written). Also takes one that was left behind by a program which died in a way that the file does not show:
/// before it had written its number, or with the number that we have now; it is removed only when the system says that
/// nobody holds it. False when it is held, or cannot be written: lock.error() tells which. The lock is its caller's; on
/// any thread.
[[nodiscard]] bool takeLock(QLockFile &lock, int waitMs);

} // namespace ttp
