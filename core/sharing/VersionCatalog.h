// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/ContentLayout.h"
#include "core/content/Manifest.h"

#include <QByteArray>
#include <memory>
#include <optional>
#include <vector>

namespace ttp {

/// What is the same about a version on every peer that holds it: the signed manifest and the list of files.
/// Immutable; shared between threads.
class VersionCatalog
{
public:
    /// envelope is the signed manifest exactly as it is sent; manifestSha256 is the hash of its payload bytes, the
    /// value that links and the next version's "previous" name. ProtocolViolation when files are not what the header
    /// says (count, bytes) or are more than a version can have.
    [[nodiscard]] static Result<std::shared_ptr<const VersionCatalog>>
    make(ManifestHeader header, QByteArray envelope, const Hash256 &manifestSha256, std::vector<ManifestEntry> files);

    [[nodiscard]] const ManifestHeader &header() const { return m_header; }
    [[nodiscard]] const QByteArray &envelope() const { return m_envelope; }
    [[nodiscard]] const Hash256 &manifestSha256() const { return m_manifestSha256; }
    [[nodiscard]] const std::vector<ManifestEntry> &files() const { return m_files; }
    [[nodiscard]] const ContentLayout &layout() const { return m_layout; }

    /// The index of the first file in list order with this content; nothing when the version has none.
    [[nodiscard]] std::optional<qint64> indexOf(const FileId &file) const;

private:
    VersionCatalog() = default;
    void sortByFile();

    ManifestHeader m_header;
    QByteArray m_envelope;
    Hash256 m_manifestSha256;
    std::vector<ManifestEntry> m_files;
    ContentLayout m_layout;
    // indexes of m_files, ordered by their FileId
    std::vector<qint32> m_byFile;
};

using VersionCatalogPtr = std::shared_ptr<const VersionCatalog>;

} // namespace ttp
