// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/HashRun.h"
#include "core/database/HashSpansTable.h"

namespace ttp {

/// The stored hash layers of one file as makeHashRun() wants them: levels 0, 5 and 12 from the table of spans. Cheap to
/// make, one for each request. On the thread of its Database (a server thread's read-only one), which must outlive it.
class LayerReader final : public LayerSource
{
public:
    LayerReader(Database &database, const FileId &file);

    /// LayerNotHeld where spans are absent; else the errors of the database.
    [[nodiscard]] Result<std::vector<Hash256>> hashes(int level, qint64 first, qint64 count) const override;

private:
    mutable HashSpansTable m_table;
    FileId m_file;
};

} // namespace ttp
