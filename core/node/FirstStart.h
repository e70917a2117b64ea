// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace ttp {

/// What a peer is before it runs on a profile: what a wizard asks and proposes.
struct FirstStart {
    /// Nothing of a peer is in the folder, or there is no folder.
    bool isNew = true;
    /// From the settings where there are some; else what they would be.
    QString name;
    QString downloadFolder;
    /// Of a new profile one that is free at this moment: usualPort, or one that the system picks.
    quint16 port = 0;
    /// "host:port" of this machine, best first, as links would name them.
    QStringList addresses;
};

/// What a new profile listens on where that is free.
constexpr quint16 usualPort = 8470;

/// Looks and changes nothing; every thread. Errors are those of readSettings().
[[nodiscard]] Result<FirstStart> firstStart(const QString &profileFolder);

/// Whether a peer could listen there at this moment: PortInUse; PermissionDenied for a port that the system keeps for
/// its administrator; InvalidInput for a listenHost that is neither "any" nor an address of this machine. Port 0 is
/// always free. Every thread.
[[nodiscard]] Result<void> checkPort(const QString &listenHost, quint16 port);

} // namespace ttp
