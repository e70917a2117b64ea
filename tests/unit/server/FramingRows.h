// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>

namespace ttp {

/// Bytes that are sent to a GateHandler at once, and what must come back.
struct FramingRow {
    const char *name = nullptr;
    QByteArray bytes;
    /// The statuses of all replies, in order.
    QList<int> statuses;
    /// Whether the connection is kept after them.
    bool kept = false;
};

/// The shapes of protocol.md section 2.3 C6 and C8, and those by which QtHttpServer was found to be misled.
[[nodiscard]] QList<FramingRow> framingRows();

} // namespace ttp
