// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <optional>

namespace ttp {

/// The trash of the desktop, for many files one after the other. On Unix it is that of the freedesktop.org trash
/// specification 1.0: the home trash for what lies on the same file system, else "$topdir/.Trash/$uid" or
/// "$topdir/.Trash-$uid". (QFile::moveToTrash() of Qt 6.4 tries for ever where a name is too long or the trash cannot
/// be written.) Elsewhere it is Qt's. Nothing is ever copied, overwritten or deleted. Blocks for the disk; for one
/// thread at a time.
class TrashFolder
{
public:
    /// Moves this file or folder there; a symbolic link itself. path is absolute. False, and nothing has happened, when
    /// it is not there, cannot be moved, or there is no trash for it.
    [[nodiscard]] bool take(const QString &path);

private:
    /// One trash: empty where its file system has none that can be used.
    struct Place {
        QByteArray trash;
        /// What the paths in it are relative to; empty for absolute ones.
        QByteArray top;
    };

    [[nodiscard]] bool takeInto(const Place &place, const QByteArray &path);
    [[nodiscard]] const Place &placeFor(const QByteArray &folder, quint64 device);

    QHash<quint64, Place> m_places;
    /// By name: how many of it went there in this run, so that the next one need not try all their numbers.
    QHash<QByteArray, int> m_numbers;
};

} // namespace ttp
