// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/shape/SourceTree.h"

#include <QTest>

namespace ttp::shape {

/// Fails the running test, with every finding on a line of its own before.
inline void expectNothing(const Findings &findings)
{
    for (const QString &finding : findings)
        qWarning("%s", qPrintable(finding));
    const QString count = QString::number(findings.size()) + QStringLiteral(" findings, listed above");
    QVERIFY2(findings.isEmpty(), qPrintable(count));
}

/// Fails unless there is exactly one finding and it contains the words; no words: unless there is none.
inline void expectFinding(const Findings &findings, const QString &words)
{
    if (words.isEmpty()) {
        expectNothing(findings);
        return;
    }
    const QString text = QStringLiteral("expected one finding with '") + words + QStringLiteral("', have:\n  ") +
                         findings.join(QStringLiteral("\n  "));
    QVERIFY2(findings.size() == 1 && findings.first().contains(words), qPrintable(text));
}

} // namespace ttp::shape
