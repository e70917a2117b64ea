// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace ttp {

/// The folder that holds everything a peer is (design.md section 2), held for one program at a time.
/// Closing gives it free; so does the death of the program.
class ProfileFolder
{
public:
    /// Makes the folder where it is missing (0700) and takes its lock. ProfileInUse when another program holds it,
    /// with its pid as detail; ReadOnly, PermissionDenied, DiskFull or FolderMissing when it cannot be written.
    [[nodiscard]] static Result<ProfileFolder> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databasePath() const { return m_path + QStringLiteral("/state.sqlite"); }
    [[nodiscard]] QString listsPath() const { return m_path + QStringLiteral("/lists"); }
    [[nodiscard]] QString logPath() const { return m_path + QStringLiteral("/log"); }

private:
    ProfileFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ttp
