// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/SafeFolder.h"
#include "core/storage/StoreIo.h"

#include <QMutex>

namespace ttp {

/// StoreIo on a real folder, through SafeFolder. Keeps promises I1 to I4 of StoreIo.
/// When an operation finds the root gone it is looked up anew at the same path before the next one.
class DiskStoreIo final : public StoreIo
{
public:
    explicit DiskStoreIo(SafeFolder folder);

    [[nodiscard]] Result<std::unique_ptr<StoreFile>> openRead(const QString &path) override;
    [[nodiscard]] Result<std::unique_ptr<StoreFile>> openWrite(const QString &path) override;
    [[nodiscard]] Result<std::unique_ptr<StoreFile>> create(const QString &path) override;
    [[nodiscard]] Result<QStringList> makeFolders(const QString &path) override;
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<void> remove(const QString &path) override;
    [[nodiscard]] Result<void> removeFolder(const QString &path) override;
    [[nodiscard]] Result<EntryInfo> stat(const QString &path) override;
    [[nodiscard]] Result<void> syncFolder(const QString &path) override;
    [[nodiscard]] Result<void> syncAll() override;
    [[nodiscard]] Result<SpaceInfo> space() override;
    [[nodiscard]] Result<void> checkRoot() override;

private:
    [[nodiscard]] SafeFolder folder() const;
    /// Passes the result on; when it says that the root is gone the root is looked up anew.
    template<typename T>
    [[nodiscard]] Result<T> noticed(Result<T> result);
    /// Opens the root's path again; false when there is no folder.
    bool takeUpAgain();

    mutable QMutex m_mutex;
    /// guarded by m_mutex
    SafeFolder m_folder;
};

} // namespace ttp
