// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// A language nobody speaks: English with accents, a third longer, between brackets. What has none on the screen never
/// went through tr(); what is cut there will be cut in German.
namespace ttp {

inline constexpr QChar pseudoOpens(0x27e6);
inline constexpr QChar pseudoCloses(0x27e7);

/// What must stay as it is: %1, %L1, %n, %Ln, a tag, an entity. The letter behind a lone & as well: it is pressed.
inline const QRegularExpression &keptInPseudo()
{
    static const QRegularExpression kept(QStringLiteral(R"(%L?(?:\d{1,2}|n)|<[^>]*>|&\w+;|&\w)"));
    return kept;
}

inline QString accented(const QString &words)
{
    static const QString plain = QStringLiteral("AEIOUYCDNSZaeiouycdnsz");
    static const QString with = QStringLiteral("ÀÉÎÕÜÝÇÐÑŠŽàéîõüýçðñšž");
    QString out = words;
    for (QChar &c : out)
        if (const qsizetype at = plain.indexOf(c); at >= 0)
            c = with.at(at);
    return out;
}

/// The source of a message in that language.
inline QString pseudoText(const QString &source)
{
    QString out(pseudoOpens);
    qsizetype from = 0;
    for (auto kept = keptInPseudo().globalMatch(source); kept.hasNext();) {
        const QRegularExpressionMatch match = kept.next();
        out += accented(source.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    out += accented(source.mid(from));
    // In words of their own, so that it wraps as words do.
    for (qsizetype length = 0; length * 20 < source.size() * 7; length += 5)
        out += QStringLiteral(" ~~~~");
    return out + pseudoCloses;
}

/// What of a text is not in that language and has letters: empty when everything went through tr(). data: what somebody
/// wrote and is shown as it is. Ids and the units of sizes, which come from QLocale, need no brackets.
inline QString plainWords(const QString &text, const QStringList &data = {})
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == pseudoOpens ? 1 : 0;
        if (depth == 0)
            outside += c;
        depth -= c == pseudoCloses && depth > 0 ? 1 : 0;
    }
    for (const QString &known : data)
        if (!known.isEmpty())
            outside.replace(known, QStringLiteral(" "));
    static const QRegularExpression other(
        QStringLiteral(R"(<[^>]*>|&\w+;|\b(?:bytes|[KMGTPE]i?B|[0-9a-f]{8}[0-9a-f-]*)\b)"));
    static const QRegularExpression letter(QStringLiteral(R"(\p{L})"));
    outside.remove(other);
    return outside.contains(letter) ? outside.simplified() : QString();
}

} // namespace ttp
