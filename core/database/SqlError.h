// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"

#include <QString>

class QSqlError;

namespace ttp {

/// What SQLite said, as an Error with the file as subject; doing follows from the statement's first word. The detail
/// has SQLite's words and the statement, never a value. Pure.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &path, QStringView sql);

/// DatabaseDamaged for this file, with the finding and what a person can do about it.
[[nodiscard]] Error damagedError(const QString &path, Doing doing, const QString &finding);

/// Whether the statement only reads, by its first word.
[[nodiscard]] bool isReading(QStringView sql);

} // namespace ttp
