// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QString>
#include <QStringList>

/// Rows for the tests of the models.
namespace ttp::samples {

inline constexpr qint64 mebibyte = 1024 * 1024;

[[nodiscard]] inline TransferStatus transfer(const QString &name, const QString &state, qint64 mebibytes = 4)
{
    TransferStatus transfer;
    transfer.transfer = newId<TransferId>();
    transfer.share = newId<ShareId>();
    transfer.version = 1;
    transfer.name = name;
    transfer.folder = QStringLiteral("/data/") + name;
    transfer.state = state;
    transfer.totalBytes = mebibytes * mebibyte;
    transfer.bytes = transfer.totalBytes / 4;
    return transfer;
}

[[nodiscard]] inline ShareStatus share(const QString &name, const QString &state, bool own = true)
{
    ShareStatus share;
    share.share = newId<ShareId>();
    share.owner = newId<UserId>();
    share.name = name;
    share.own = own;
    share.state = state;
    share.version = 1;
    share.bytes = 8 * mebibyte;
    share.indexedBytes = 2 * mebibyte;
    share.files = 3;
    share.to = own ? QStringList{QStringLiteral("everyone")} : QStringList();
    return share;
}

[[nodiscard]] inline PeerStatus peer(const QString &name, const QString &state = QStringLiteral("active"))
{
    PeerStatus peer;
    peer.user = newId<UserId>();
    peer.name = name;
    peer.state = state;
    peer.addresses = {QStringLiteral("198.51.100.10:8470")};
    return peer;
}

[[nodiscard]] inline IncidentStatus incident(qint64 sequence, const QString &kind)
{
    IncidentStatus incident;
    incident.sequence = sequence;
    incident.time = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
    incident.kind = kind;
    return incident;
}

/// What somebody may write where a name belongs.
[[nodiscard]] inline QStringList hostileNames()
{
    return {QStringLiteral("cod\u202eexe.txt"),
            QStringLiteral("a\u2066b\u200fc"),
            QStringLiteral("line\nfeed\ttab\x1b[31m"),
            QStringLiteral("<img src='file:///etc/passwd'><b>bold</b>"),
            QStringLiteral("%1 %2 %n & && \\"),
            QString(4096, u'x'),
            QString(2048, u'\u202e'),
            QStringLiteral("\U0001F600").repeated(2048),
            QString(QChar(0xD83D)) + QStringLiteral("half"),
            QString()};
}

/// No control, no bidi control, no line separator: what may be painted in one line.
[[nodiscard]] inline bool isHarmless(const QString &text)
{
    for (const QChar c : text) {
        const bool isMark = c.unicode() == 0x2026;
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                              c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (isHidden && !isMark)
            return false;
    }
    return true;
}

} // namespace ttp::samples
