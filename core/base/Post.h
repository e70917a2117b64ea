// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>

class QObject;

namespace ttp {

/// Has the function called by the event loop of the context's thread, after what was posted there before; it is dropped
/// uncalled when the context dies first. The only way across threads, so that what is handed over is handed over once:
/// whatever the poster wrote before, the function sees. Every thread; context must live while this runs.
void postTo(QObject *context, std::function<void()> function);

/// The same, and returns when it was called. Not for the context's own thread, which would wait for itself.
void runOn(QObject *context, const std::function<void()> &function);

/// What one thread wrote before givesUp() another one sees after takesOver(), with the same address. Only for the
/// thread sanitizer, which does not see the locks inside of Qt where Qt itself was built without it; nothing otherwise.
namespace handover {
void givesUp(const void *what);
void takesOver(const void *what);
} // namespace handover

} // namespace ttp
