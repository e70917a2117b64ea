// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/VersionDecoder.h"
#include "core/identity/LocalIdentity.h"
#include "core/sharing/VersionCatalog.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/VersionResolver.h"
#include "tests/unit/storage/FailingStoreIo.h"
#include "tests/unit/storage/MemoryStoreIo.h"

#include <QByteArray>
#include <QList>
#include <memory>
#include <vector>

namespace ttp {

/// A version of a share whose files are f0, f1 … with these contents (at most 64 MiB each), signed by its owner.
struct TestVersion {
    explicit TestVersion(QList<QByteArray> files);

    LocalIdentity owner = LocalIdentity::ephemeral();
    LocalIdentity publisher = LocalIdentity::ephemeral();
    LocalIdentity reader = LocalIdentity::ephemeral();
    QList<QByteArray> contents;
    ManifestHeader header;
    QByteArray list;
    SignedBytes manifest;
    SignedBytes access;
    VersionCatalogPtr catalog;

    /// The byte-space: all files end to end.
    [[nodiscard]] QByteArray bytes() const { return contents.join(); }
    [[nodiscard]] QByteArray bytesOf(const PieceRange &pieces) const;
    [[nodiscard]] std::vector<Hash256> hashesOf(const PieceRange &pieces) const;
    /// What a link of the owner asks for.
    [[nodiscard]] VersionWanted wanted() const;
    [[nodiscard]] AccessRecord accessRecord() const;
};

/// The payload sealed by this identity.
[[nodiscard]] SignedBytes signedBy(const LocalIdentity &identity, const QByteArray &payload);
[[nodiscard]] QByteArray payloadOf(const ManifestHeader &header);
[[nodiscard]] QByteArray payloadOf(const AccessRecord &record);
[[nodiscard]] FileId fileIdOf(const QByteArray &bytes);
/// The same bytes for the same seed.
[[nodiscard]] QByteArray noise(qsizetype size, quint32 seed);

/// A store on a disk in memory whose operations can be made to fail.
struct TestStore {
    explicit TestStore(const TestVersion &version);

    std::shared_ptr<MemoryDisk> disk = std::make_shared<MemoryDisk>();
    std::shared_ptr<FailurePlan> failures = std::make_shared<FailurePlan>();
    std::shared_ptr<TransferStore> store;

    /// The next operations on the disk fail with this.
    void failFromNowOn(ErrorCode code);
    void heal() { failures->failAt = 0; }
};

} // namespace ttp
