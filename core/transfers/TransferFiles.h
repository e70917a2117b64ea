// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sharing/VersionFiles.h"
#include "core/storage/TransferStore.h"

#include <memory>

namespace ttp {

/// The files of a version that is being fetched or was fetched, for serving on: parts and finished files alike.
/// Which pieces in them are good only the transfer's PieceProgress says.
class TransferFiles final : public VersionFiles
{
public:
    explicit TransferFiles(std::shared_ptr<TransferStore> store) : m_store(std::move(store)) {}

    [[nodiscard]] Result<std::unique_ptr<FileReader>> open(qint64 fileIndex, ReadCache &cache) const override;

private:
    std::shared_ptr<TransferStore> m_store;
};

} // namespace ttp
