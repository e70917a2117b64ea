// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/unit/storage/MemoryStoreIo.h"

#include "core/storage/StoreIo.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <memory>

namespace ttp {

/// A place to store in, in memory or on the real disk, so that one test runs on both.
class StoreBench
{
public:
    explicit StoreBench(bool onDisk);

    /// A new StoreIo on the place; several may be used one after the other.
    [[nodiscard]] std::unique_ptr<StoreIo> io() const;
    /// The bytes of a file; null when there is none.
    [[nodiscard]] QByteArray bytesOf(const QString &path) const;
    [[nodiscard]] bool exists(const QString &path) const;
    void putForeign(const QString &path, const QByteArray &bytes) const;
    void removeForeign(const QString &path) const;
    void makeForeignFolder(const QString &path) const;
    /// The whole place goes away and comes back.
    void takeAway();
    void bringBack();
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Only in memory.
    [[nodiscard]] MemoryDisk &memory() const { return *m_memory; }

private:
    bool m_onDisk;
    std::shared_ptr<MemoryDisk> m_memory = std::make_shared<MemoryDisk>();
    QTemporaryDir m_temporary;
    QString m_folder;
};

} // namespace ttp
