// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/shape/SourceTree.h"

namespace ttp::shape {

/// What is wrong with the #include lines of one source of core/, ui/ or app/: a floor that reaches up or sideways, a
/// foreign library outside the one place that may know it, a folder that must not know JSON, sockets, files or threads,
/// an own header that is not the first include (only then the .cpp proves that its header compiles alone).
/// siblingHeaderExists: whether the header of the same name lies beside the file.
[[nodiscard]] Findings includeFindings(const SourceFile &file, bool siblingHeaderExists);

/// The floors of core/ that the table knows.
[[nodiscard]] QStringList floors();

} // namespace ttp::shape
