// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ttp {

/// The things that were named when something was shared, and how the paths of a share follow from them. A value.
///
/// A row path is how a file of the share is called in the database: below the folder when one folder was named, the
/// file's name when one file was named, and below the unique names of the things when several were. Brought to NFC it
/// is the path in the list of the version, so that the rows alone give the list again.
class SharePaths
{
public:
    struct Thing {
        /// Absolute, '/'-separated, without a '/' at its end unless it is a root.
        QString path;
        bool isFolder = false;
        /// Its base name, with " (2)" and so on where another thing before it has the same one in some writing of case.
        QString name;

        bool operator==(const Thing &) const = default;
    };

    SharePaths() = default;
    /// Looks at the disk what these are. A symlink to a file is replaced by the file. Errors: InvalidInput (none, a
    /// relative path, a line feed, the same twice, a file system's root beside others), FolderMissing (nothing is
    /// there), UnsafePath (neither folder nor regular file, or in a profile).
    [[nodiscard]] static Result<SharePaths> onDisk(const QStringList &paths);
    /// What toText() gave. DatabaseDamaged for anything else.
    [[nodiscard]] static Result<SharePaths> fromText(const QString &text);
    /// For the database: one line for each thing, folders with '/' at their end.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] const QList<Thing> &things() const { return m_things; }
    /// The paths as named, without marks.
    [[nodiscard]] QStringList paths() const;
    /// What a share of these is called when nobody says otherwise; never empty.
    [[nodiscard]] QString suggestedName() const;

    /// For each thing the folder beneath which its files are opened.
    [[nodiscard]] QStringList roots() const;
    /// The row path of a file that lies at diskPath below the root of a thing.
    [[nodiscard]] QString rowPath(qsizetype thing, const QString &diskPath) const;
    struct Place {
        qsizetype thing = 0;
        QString diskPath;
    };
    /// What rowPath() was made from. DatabaseDamaged when no thing has such a file.
    [[nodiscard]] Result<Place> placeOf(const QString &rowPath) const;

private:
    void giveNames();
    [[nodiscard]] bool isOneFolder() const { return m_things.size() == 1 && m_things.constFirst().isFolder; }

    QList<Thing> m_things;
};

} // namespace ttp
