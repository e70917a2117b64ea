// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/shape/SourceTree.h"

#include <functional>

namespace ttp::shape {

/// The licence line: first in the file, or second after a "#!" line, in the comment form of its kind.
[[nodiscard]] Findings licenceFindings(const SourceFile &file);

/// Words that must not stand in a C++ source: a translated string in core/, a task left without an issue's number,
/// printing left over from a search for a fault, connections by name of a signal, a nested event loop, `using
/// namespace` in a header, a header without #pragma once. isCore: the file belongs to core/.
[[nodiscard]] Findings wordFindings(const SourceFile &file, bool isCore);

/// What is wrong with a page (Markdown): a floor of core/ it should name and does not, a file it names that is not
/// there. exists: whether a path from the repository's root, or one from core/, is a file or folder.
[[nodiscard]] Findings pageFindings(const SourceFile &page, const QStringList &floorsToName,
                                    const std::function<bool(const QString &)> &exists);

/// What is wrong with the frozen schema. list: lines "<sha256 or unreleased> <file name> [<release>]"; steps: the SQL
/// files. A released step keeps its bytes for ever; every step stands in the list; numbers have no gap.
[[nodiscard]] Findings schemaFindings(const QByteArray &list, const QList<SourceFile> &steps);

/// The names that stand at the top of the repository and should not.
[[nodiscard]] Findings topLevelFindings(const QStringList &entries);

/// Sources of the program or its tests that no CMakeLists.txt between them and the root names: never built, never
/// tested. cmakeTextFor: the text of <folder>/CMakeLists.txt, empty if there is none.
[[nodiscard]] Findings unbuiltFindings(const QStringList &sources,
                                       const std::function<QByteArray(const QString &)> &cmakeTextFor);

} // namespace ttp::shape
