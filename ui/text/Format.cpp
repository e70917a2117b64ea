// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QLocale>

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
};

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

} // namespace ttp
