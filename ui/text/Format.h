// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QString>

/// Numbers, times and the words of others as text in the user's locale. Pure; on every thread.
namespace ttp {

/// "3.4 GiB": binary units, at most one decimal, in the user's locale.
[[nodiscard]] QString sizeText(qint64 bytes);
/// "12.3 MiB/s".
[[nodiscard]] QString rateText(qint64 bytesPerSecond);
/// "about 3 minutes", for what is left; empty when it cannot be told (rate 0).
[[nodiscard]] QString remainingText(qint64 bytes, qint64 bytesPerSecond);
/// "45 s", "2 min", "1 h 20 min", "3 d 4 h": for a column; empty for less than nothing.
[[nodiscard]] QString durationText(qint64 seconds);
/// "62.3 %", rounded down, so that "100 %" is said of the whole only; empty when the whole is nothing.
[[nodiscard]] QString percentText(qint64 part, qint64 whole);
/// "1.30": what was given for what was taken; empty when nothing was taken.
[[nodiscard]] QString ratioText(qint64 given, qint64 taken);
/// "12,345".
[[nodiscard]] QString countText(qint64 count);
/// "2 of 23".
[[nodiscard]] QString partText(qint64 part, qint64 whole);
/// "1 file", "12,345 files".
[[nodiscard]] QString fileCountText(qint64 files);
/// "now", "5 minutes ago", "3 days ago"; a time in the future is "now", none "never".
[[nodiscard]] QString agoText(const QDateTime &then, const QDateTime &now);
/// "6f1c2c1e…", from a User ID or any other id; escaped.
[[nodiscard]] QString shortIdText(QStringView id);
/// "9F2A 51C0 77DE 1B04": the first 8 bytes of a pin (base64url), to be compared aloud; empty for what is no pin.
[[nodiscard]] QString fingerprintText(const QString &pin);

/// What somebody else wrote, fit for one line on the screen: escapedForDisplay(), and cut in the middle when it has
/// more than `most` characters. Still plain text: never for a widget that takes markup.
[[nodiscard]] QString shownText(QStringView text, qsizetype most = 256);
/// The same as a tool tip, which Qt would take for markup: whole, escaped, wrapped.
[[nodiscard]] QString toolTipText(QStringView text);

/// Between marks that keep the order of what is in it, whichever direction the words around it have. For painting: who
/// copies the text copies the marks.
[[nodiscard]] QString isolated(const QString &text);

/// For passing on: links and addresses become "[link]" and "[address]", ids and hashes their first 8 characters.
/// Rather too much than too little: a time of day may be taken for an address.
[[nodiscard]] QString redactedText(const QString &text);

} // namespace ttp
