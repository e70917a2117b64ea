// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"

#include <QString>

/// What can be said about a link before, and about an error after, the core was asked. Pure.
namespace ttp {

enum class LinkKind {
    None,       ///< nothing is there
    NoLink,     ///< something else
    Damaged,    ///< begins like a link, and is none
    Invitation, ///< lets somebody in, and names no dataset
    Dataset,    ///< may lead to one; the core reads it exactly
};

/// The link in a text that was typed or pasted, with whatever stands around it; the trimmed text where there is none.
[[nodiscard]] QString linkIn(const QString &text);

[[nodiscard]] LinkKind linkKindOf(const QString &link);

/// A sentence that says what to do; empty for a dataset's link.
[[nodiscard]] QString linkHint(LinkKind kind);

/// Why a look at a link has shown nothing, as a translated sentence.
[[nodiscard]] QString previewErrorText(const Error &error);

/// The dataset may be there all the same, only not at this moment: it can be fetched without having been seen.
[[nodiscard]] bool passesByItself(const Error &error);

} // namespace ttp
