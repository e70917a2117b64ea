// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/VersionCatalog.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace ttp {

namespace {

bool comesBefore(const FileId &a, const FileId &b)
{
    return std::tie(a.root, a.length) < std::tie(b.root, b.length);
}

} // namespace

Result<VersionCatalogPtr> VersionCatalog::make(ManifestHeader header, QByteArray envelope,
                                               const Hash256 &manifestSha256, std::vector<ManifestEntry> files)
{
    std::vector<qint64> lengths;
    lengths.reserve(files.size());
    for (const ManifestEntry &entry : files)
        lengths.push_back(entry.file.length);
    Result<ContentLayout> layout = ContentLayout::fromLengths(lengths);
    if (!layout)
        return layout.error();
    if (layout->fileCount() != header.files || layout->byteCount() != header.bytes) {
        return Error{ErrorCode::ProtocolViolation, Doing::ParsingMessage, header.name,
                     QStringLiteral("the list of files does not match its signed header"), 0};
    }
    auto catalog = std::shared_ptr<VersionCatalog>(new VersionCatalog);
    catalog->m_header = std::move(header);
    catalog->m_envelope = std::move(envelope);
    catalog->m_manifestSha256 = manifestSha256;
    catalog->m_files = std::move(files);
    catalog->m_layout = std::move(layout).value();
    catalog->sortByFile();
    return VersionCatalogPtr(std::move(catalog));
}

void VersionCatalog::sortByFile()
{
    m_byFile.resize(m_files.size());
    std::iota(m_byFile.begin(), m_byFile.end(), 0);
    std::stable_sort(m_byFile.begin(), m_byFile.end(), [this](qint32 a, qint32 b) {
        return comesBefore(m_files[size_t(a)].file, m_files[size_t(b)].file);
    });
}

std::optional<qint64> VersionCatalog::indexOf(const FileId &file) const
{
    const auto found = std::lower_bound(m_byFile.begin(), m_byFile.end(), file, [this](qint32 index, const FileId &f) {
        return comesBefore(m_files[size_t(index)].file, f);
    });
    if (found == m_byFile.end() || m_files[size_t(*found)].file != file)
        return std::nullopt;
    return *found;
}

} // namespace ttp
