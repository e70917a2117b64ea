// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/shape/SourceTree.h"

namespace ttp::shape {

constexpr int kFileLinesWished = 400;
constexpr int kFileLinesNever = 800;
constexpr int kFunctionLinesWished = 40;
constexpr int kFunctionLinesNever = 100;
constexpr int kTestPercentLeast = 60;

/// A function's body as found by its braces: where its first line begins and how many lines it has, from the first line
/// of its signature to its closing brace.
struct Function {
    QString name;
    qsizetype offset = 0;
    int lines = 0;
};

/// The functions defined in a C++ source. Works on braces alone, without a compiler: a lambda counts with the function
/// it stands in, a type's inline functions count one by one.
[[nodiscard]] QList<Function> functionsOf(const QByteArray &text);

/// Files and functions that are longer than the limits given.
[[nodiscard]] Findings sizeFindings(const SourceFile &file, int maximumFileLines, int maximumFunctionLines);

/// Too few lines of C++ tests for the lines of C++ of the program.
[[nodiscard]] Findings testShareFindings(qsizetype programLines, qsizetype testLines);

} // namespace ttp::shape
