// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace ttp {

/// The longest file, and the largest sum of lengths: the largest integer of I-JSON (RFC 7493), 2^53 - 1 bytes.
inline constexpr qint64 maxContentLength = (qint64(1) << 53) - 1;

/// What a file is: the root of its BEP 52 tree and its length in bytes, never the root alone.
///
/// BEP 52 does not tell leaves from inner nodes: a file of 64 bytes made of the two top nodes of a long file has the
/// same root as that file. Only the length tells them apart (protocol.md section 2.2, B3). The empty file has the
/// root of 32 zero bytes. A plain value; says nothing about who may read the file.
struct FileId {
    Hash256 root;
    qint64 length = 0;

    /// The fid "<64 lower-case hex digits>-<decimal length>"; nothing for any other spelling: upper case, leading
    /// zeros, signs, a length above maxContentLength, or exactly one of root and length being zero.
    [[nodiscard]] static std::optional<FileId> fromString(QStringView text);

    /// The one text form: what URLs, ETags and messages call fid.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isEmptyFile() const { return length == 0; }

    auto operator<=>(const FileId &) const = default;
};

[[nodiscard]] size_t qHash(const FileId &file, size_t seed = 0) noexcept;

} // namespace ttp
