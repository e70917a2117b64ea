// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ttp::test {

struct HostilePath {
    /// What is wrong with it, for the name of a test's row.
    QByteArray why;
    QString path;
};

/// More than 200 paths that no manifest may have (protocol.md section 2.2, B7 to B10).
[[nodiscard]] QList<HostilePath> hostilePaths();

} // namespace ttp::test
