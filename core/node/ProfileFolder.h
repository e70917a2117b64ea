// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/storage/StoreNames.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace ttp {

/// The folder that holds everything a peer is (design.md section 2), held for one program at a time.
/// Closing gives it free; so does the death of the program.
class ProfileFolder
{
public:
    /// Makes the folder where it is missing and takes its lock; nobody else may look into it (0700). ProfileInUse when
    /// another program holds it, with its pid as detail; InvalidInput where a file is in the way; ReadOnly, DiskFull,
    /// PermissionDenied or WriteFailed when it cannot be written; PermissionDenied also for the folder of another user,
    /// and for one that is open to others and has other things in it. What is there is not changed then.
    [[nodiscard]] static Result<ProfileFolder> open(const QString &path);

    /// No peer has been here: there is no folder, or neither key, database nor settings in it. Changes nothing.
    [[nodiscard]] static bool isNew(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databasePath() const { return m_path + u'/' + profileDatabaseName(); }
    [[nodiscard]] QString listsPath() const { return m_path + QStringLiteral("/lists"); }
    [[nodiscard]] QString logPath() const { return m_path + QStringLiteral("/log"); }

private:
    ProfileFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ttp
