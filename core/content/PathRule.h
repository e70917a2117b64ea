// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/Sha256.h"

#include <QHash>
#include <QString>
#include <QStringView>
#include <array>

namespace ttp {

/// Whether a relative path may stand in a manifest: the manifest path rule at the end of protocol.md section 2.2.
///
/// '/' separates components. UnsafePath, with the rule that was broken in `detail`, unless: 1 … 255 bytes of UTF-8 a
/// component, at most 1,024 bytes and 64 components in all; well-formed UTF-16 in NFC; no component empty, "." or
/// "..", beginning or ending with a space, ending with a dot; none of \ : * ? " < > |, controls (C0, DEL, C1),
/// zero-width and bidi controls, U+FEFF, noncharacters; no name that Windows reserves, with or without extension.
/// The verdict is the same on every system and needs no disk. Paths are refused, never repaired.
[[nodiscard]] Result<void> checkManifestPath(const QString &path);

/// Whether one name (a file or folder without '/') may stand in a manifest path; UnsafePath as above.
[[nodiscard]] Result<void> checkManifestName(QStringView name);

/// The paths of one manifest, each good by itself and none in the way of another: unique after casefold(NFC)
/// with full case folding, and no file that is also a directory. About 40 bytes a path; two microseconds each.
class ManifestPathSet
{
public:
    /// Takes a path. UnsafePath when checkManifestPath() refuses it or when it collides with one taken before; the
    /// set is then unchanged.
    [[nodiscard]] Result<void> add(const QString &path);
    /// How many paths were taken.
    [[nodiscard]] qint64 size() const { return m_files; }

private:
    enum class Kind : quint8 { File, Folder };
    /// Half of a SHA-256 in place of the folded path: keeps a million long paths in memory that is bounded.
    struct Key {
        std::array<quint64, 2> words{};
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return size_t(key.words[0]) ^ seed; }
    };
    [[nodiscard]] Key keyOf(QStringView foldedPath);

    Sha256 m_sha;
    QHash<Key, Kind> m_entries;
    qint64 m_files = 0;
    /// The folder of the path taken last, which is known with all folders above it: lists are mostly in order.
    QString m_lastFolder;
};

} // namespace ttp
