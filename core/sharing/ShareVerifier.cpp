// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ShareVerifier.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

HashingRunPtr makeRun(SourceTablePtr table)
{
    auto run = std::make_shared<HashingRun>();
    run->table = std::move(table);
    return run;
}

} // namespace

ShareVerifier::ShareVerifier(DiskPool &pool, VersionCatalogPtr catalog, SourceTablePtr table,
                             const QString &spoolFolder, Done done)
    : m_catalog(std::move(catalog)), m_run(makeRun(std::move(table))), m_done(std::move(done)),
      m_hasher(
          pool, m_run, spoolFolder,
          [this](const HashedBatch &batch) {
              take(batch);
              m_hasher.release();
          },
          [this](const Result<void> &result) {
              std::sort(m_outcome.check.bad.begin(), m_outcome.check.bad.end(),
                        [](const auto &a, const auto &b) { return a.path < b.path; });
              m_done(result ? Result<Outcome>(std::move(m_outcome)) : Result<Outcome>(result.error()));
          })
{
}

void ShareVerifier::take(const HashedBatch &batch)
{
    for (const RefusedFile &refused : batch.refused)
        noteBad(refused.index, refused.error.code, refused.error.detail);
    for (const HashedFile &file : batch.files) {
        const FileStamp &expected = m_run->table->files[size_t(file.index)].stamp;
        const bool sameStamp = file.stamp.sameContentAs(expected);
        ++m_outcome.check.checkedFiles;
        m_outcome.check.checkedBytes += file.file.length;
        if (file.file == m_catalog->files()[size_t(file.index)].file) {
            if (!sameStamp)
                m_outcome.otherStamps.insert(file.index, file.stamp);
        } else if (sameStamp) {
            noteBad(file.index, ErrorCode::PieceMismatch,
                    QStringLiteral("its bytes are others than those that were hashed, but not its size and time"));
        } else {
            noteBad(file.index, ErrorCode::FileChanged, QStringLiteral("it was changed after it was hashed"));
        }
    }
}

void ShareVerifier::noteBad(qint64 index, ErrorCode code, const QString &why)
{
    const QString &path = m_catalog->files()[size_t(index)].path;
    m_outcome.bad.insert(index, code);
    m_outcome.check.bad.append({path, Error{code, Doing::Verifying, path, why, 0}});
}

} // namespace ttp
