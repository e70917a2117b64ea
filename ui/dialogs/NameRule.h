// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

/// Names that a person gives: to a peer, to a dataset. The core has the last word. Pure.
namespace ttp {

constexpr qsizetype longestGivenName = 100;

/// Why others would not take it, as a translated sentence; empty for a name that is good. Spaces around it do not
/// count.
[[nodiscard]] QString nameProblem(const QString &name);

/// What a dataset of these absolute paths is called when nobody says otherwise: the only one's name, or that of the
/// folder in which all of them lie, unless that says nothing (the home folder, the root of a disk). Always good.
[[nodiscard]] QString proposedName(const QStringList &paths);

} // namespace ttp
