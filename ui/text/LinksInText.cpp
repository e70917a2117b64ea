// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/LinksInText.h"

#include <QRegularExpression>
#include <algorithm>

namespace ttp {

namespace {

QRegularExpression linkPattern()
{
    // No link has these: marks of quotation, and what mail programs put around addresses.
    const QString outside = QStringLiteral(R"(\s<>"'\x{00ab}\x{00bb}\x{2018}-\x{201f}\x{2039}\x{203a})");
    const QString pattern = QStringLiteral(R"(\bttp:[^%1]*[^%1.,;:!?()\[\]{}\x{2026}])").arg(outside);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QStringList linksInText(QStringView text)
{
    static const QRegularExpression link = linkPattern();
    QStringList links;
    const QString start = text.first(std::min(text.size(), longestTextWithLinks)).toString();
    for (auto each = link.globalMatch(start); each.hasNext();) {
        const QString found = each.next().captured();
        if (!links.contains(found))
            links.append(found);
    }
    return links;
}

} // namespace ttp
