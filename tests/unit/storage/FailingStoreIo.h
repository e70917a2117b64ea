// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/StoreIo.h"

#include <atomic>
#include <memory>

namespace ttp {

/// Which operation fails, and how; shared by a FailingStoreIo and the files it opens.
struct FailurePlan {
    /// Number of the operation that fails, from 1; 0: none.
    qint64 failAt = 0;
    /// All later ones fail too: the program has stopped there.
    bool forGood = false;
    /// What the failing operation says.
    ErrorCode code = ErrorCode::WriteFailed;
    std::atomic<qint64> count = 0;

    [[nodiscard]] bool failsNow()
    {
        const qint64 number = ++count;
        return failAt > 0 && (number == failAt || (forGood && number > failAt));
    }
    [[nodiscard]] bool hasFailed() const { return failAt > 0 && count >= failAt; }
};

/// Passes everything on and fails the Nth operation (style.md habit 20). A write that fails has written its first half,
/// so that torn pieces are part of every test.
class FailingStoreIo final : public StoreIo
{
public:
    FailingStoreIo(std::shared_ptr<StoreIo> inner, std::shared_ptr<FailurePlan> plan);

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
    std::shared_ptr<StoreIo> m_inner;
    std::shared_ptr<FailurePlan> m_plan;
};

} // namespace ttp
