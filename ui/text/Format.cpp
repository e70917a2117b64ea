// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/Format.h"

#include "core/base/Encoding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ttp {

namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    static QString rate(const QString &size) { return tr("%1/s").arg(size); }
    static QString seconds(int count) { return tr("%n second(s)", nullptr, count); }
    static QString minutes(int count) { return tr("%n minute(s)", nullptr, count); }
    static QString hours(int count) { return tr("%n hour(s)", nullptr, count); }
    static QString days(int count) { return tr("%n day(s)", nullptr, count); }
    static QString files(int count) { return tr("%Ln file(s)", nullptr, count); }
    static QString minutesAgo(int count) { return tr("%n minute(s) ago", nullptr, count); }
    static QString hoursAgo(int count) { return tr("%n hour(s) ago", nullptr, count); }
    static QString daysAgo(int count) { return tr("%n day(s) ago", nullptr, count); }
    static QString now() { return tr("now"); }
    static QString never() { return tr("never"); }
    //: A percentage: a number and the sign
    static QString percent(const QString &number) { return tr("%1 %").arg(number); }
    //: Some of all, "2 of 23"
    static QString part(const QString &some, const QString &all) { return tr("%1 of %2").arg(some, all); }
    //: Short forms of second, minute, hour and day, for the column "Time left"
    static QString shortSeconds(const QString &s) { return tr("%1 s").arg(s); }
    static QString shortMinutes(const QString &min) { return tr("%1 min").arg(min); }
    static QString shortHours(const QString &h, const QString &min) { return tr("%1 h %2 min").arg(h, min); }
    static QString shortDays(const QString &d, const QString &h) { return tr("%1 d %2 h").arg(d, h); }
    static QString address() { return tr("[address]"); }
    static QString link() { return tr("[link]"); }
};

constexpr qsizetype shortIdLength = 8;
constexpr qsizetype pinBytes = 32;

int asCount(qint64 value)
{
    return int(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max()));
}

// Never between the two halves of one character.
qsizetype wholeCharacters(const QString &text, qsizetype length)
{
    return length > 0 && text.at(length - 1).isHighSurrogate() ? length - 1 : length;
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1);
}

QString rateText(qint64 bytesPerSecond)
{
    return FormatWords::rate(sizeText(bytesPerSecond));
}

QString remainingText(qint64 bytes, qint64 bytesPerSecond)
{
    if (bytesPerSecond <= 0)
        return {};
    const qint64 seconds = bytes / bytesPerSecond;
    if (seconds < 60)
        return FormatWords::seconds(int(seconds));
    if (seconds < 3600)
        return FormatWords::minutes(int(seconds / 60));
    if (seconds < 86'400)
        return FormatWords::hours(int(seconds / 3600));
    return FormatWords::days(int(qMin<qint64>(seconds / 86'400, 9999)));
}

QString durationText(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return FormatWords::shortSeconds(countText(seconds));
    if (seconds < 3600)
        return FormatWords::shortMinutes(countText(seconds / 60));
    if (seconds < 86'400)
        return FormatWords::shortHours(countText(seconds / 3600), countText(seconds / 60 % 60));
    const qint64 days = seconds / 86'400;
    return days > 9999 ? QStringLiteral("\u221e")
                       : FormatWords::shortDays(countText(days), countText(seconds / 3600 % 24));
}

QString percentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    const qint64 bounded = std::clamp<qint64>(part, 0, whole);
    if (bounded == whole)
        return FormatWords::percent(countText(100));
    const double tenths = std::min(999.0, std::floor(double(bounded) * 1000 / double(whole)));
    return FormatWords::percent(QLocale().toString(tenths / 10, 'f', 1));
}

QString ratioText(qint64 given, qint64 taken)
{
    return taken > 0 ? QLocale().toString(double(given) / double(taken), 'f', 2) : QString();
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString partText(qint64 part, qint64 whole)
{
    return FormatWords::part(countText(part), countText(whole));
}

QString fileCountText(qint64 files)
{
    return FormatWords::files(asCount(files));
}

QString agoText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return FormatWords::never();
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return FormatWords::now();
    if (seconds < 3600)
        return FormatWords::minutesAgo(asCount(seconds / 60));
    if (seconds < 86'400)
        return FormatWords::hoursAgo(asCount(seconds / 3600));
    return FormatWords::daysAgo(asCount(seconds / 86'400));
}

QString shortIdText(QStringView id)
{
    const QString all = escapedForDisplay(id.left(4 * shortIdLength));
    return all.size() > shortIdLength ? all.left(shortIdLength) + QChar(0x2026) : all;
}

QString fingerprintText(const QString &pin)
{
    const std::optional<QByteArray> bytes = bytesFromBase64Url(pin.toLatin1());
    if (!bytes || bytes->size() != pinBytes)
        return {};
    QStringList groups;
    for (qsizetype i = 0; i < 8; i += 2)
        groups.append(QString::fromLatin1(bytes->mid(i, 2).toHex().toUpper()));
    return groups.join(u' ');
}

QString shownText(QStringView text, qsizetype most)
{
    const qsizetype tail = most / 4;
    if (text.size() <= most)
        return escapedForDisplay(text);
    const QString all = text.toString();
    const qsizetype from = wholeCharacters(all, all.size() - tail);
    return escapedForDisplay(all.left(wholeCharacters(all, most - tail))) + QChar(0x2026) +
           escapedForDisplay(all.mid(from));
}

QString toolTipText(QStringView text)
{
    return QStringLiteral("<p>%1</p>").arg(escapedForDisplay(text).toHtmlEscaped());
}

QString isolated(const QString &text)
{
    // First strong isolate, pop directional isolate.
    return QChar(0x2068) + text + QChar(0x2069);
}

QString redactedText(const QString &text)
{
    static const QRegularExpression link(QStringLiteral(R"(\bttp:\S+)"));
    // A URL's host; an IPv4 address; three or more groups with colons; a name with a port.
    static const QRegularExpression address(
        QStringLiteral(R"(\bhttps?://[^\s/]+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b)"
                       R"(|\[?[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,}(?:\.\d{1,3}){0,3}(?:%\w+)?\]?(?::\d+)?)"
                       R"(|\b[\w-]+(?:\.[\w-]+)*:\d{1,5}\b)"));
    static const QRegularExpression id(
        QStringLiteral(R"(\b([0-9A-Fa-f]{8})(?:(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{24,}\b))"
                       R"(|(?<![\w-])([\w-]{8})[\w-]{35}(?![\w-]))"));
    QString out = text;
    out.replace(link, FormatWords::link());
    out.replace(address, FormatWords::address());
    out.replace(id, QStringLiteral("\\1\\2") + QChar(0x2026));
    return out;
}

} // namespace ttp
