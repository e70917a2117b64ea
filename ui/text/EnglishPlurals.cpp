// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/EnglishPlurals.h"

namespace ttp {

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    // Nothing means: not mine. A call without a number comes with -1.
    const QString text = QString::fromUtf8(sourceText);
    const QString ending = QStringLiteral("(s)");
    if (n < 0 || !text.contains(ending))
        return {};
    return QString(text).replace(ending, n == 1 ? QString() : QStringLiteral("s"));
}

} // namespace ttp
