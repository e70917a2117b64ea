// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace ttp {

/// What a profile keeps in settings.ini. A plain value; nodes read it once when they start and write what changes.
struct NodeSettings {
    /// How this peer calls itself to those it is registered with.
    QString name;
    /// Where to listen: an address, or "any" for all of IPv6 and IPv4.
    QString listenHost = QStringLiteral("any");
    /// 0: choose one at the first start and keep it (design.md section 9.14).
    quint16 port = 0;
    /// The address that links name first, "host:port"; empty: found out (design.md section 9.14).
    QString url;
    /// Where fetched shares go when nothing else is said.
    QString downloadFolder;
    /// "invite", "approval" or "closed".
    QString registration = QStringLiteral("approval");
    /// Bytes a second, 0 for none.
    qint64 upLimit = 0;
    qint64 downLimit = 0;
    /// Transfers that fetch at the same time.
    int activeTransfers = 3;
    /// Addresses of reverse proxies (design.md section 9.12).
    QStringList trustedProxies;
    /// "file", "metadata", "trust".
    QStringList roles;

    bool operator==(const NodeSettings &) const = default;
};

/// Reads profileFolder/settings.ini; defaults where it says nothing. InvalidInput, naming the key and what it takes,
/// for a value that makes no sense; ReadFailed when the file is there and cannot be read.
[[nodiscard]] Result<NodeSettings> readSettings(const QString &profileFolder);

/// Whether every value makes sense, wherever it came from: InvalidInput, naming the key and what it takes.
[[nodiscard]] Result<void> checkSettings(const NodeSettings &settings);

/// Makes the folder for what is fetched where it is missing. InvalidInput where the path is not absolute or a file is
/// there, WriteFailed when it cannot be made, PermissionDenied when nothing can be put into it.
[[nodiscard]] Result<void> makeDownloadFolder(const QString &path);

/// Replaces the file whole or not at all, mode 0600. WriteFailed, DiskFull, ReadOnly.
[[nodiscard]] Result<void> writeSettings(const QString &profileFolder, const NodeSettings &settings);

} // namespace ttp
