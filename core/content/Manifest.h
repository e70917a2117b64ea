// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/content/FileId.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace ttp {

/// One file of a version: one line of its list.
struct ManifestEntry {
    /// Relative, by the rule of checkManifestPath().
    QString path;
    FileId file;
    /// Time of last change in milliseconds since 1970-01-01 UTC. Not part of what a file is.
    qint64 mtimeMs = 0;

    bool operator==(const ManifestEntry &) const = default;
};

/// What the publisher signs for a version of a share (design.md section 9.2). The list of files is itself a file.
struct ManifestHeader {
    ShareId share;
    /// Who made the share, and alone may change `publishers`.
    UserId owner;
    /// Who may publish versions; the owner always may.
    QList<UserId> publishers;
    /// 1, 2, 3 …
    int version = 1;
    /// SHA-256 of the manifest of version - 1; nothing in version 1.
    std::optional<Hash256> previous;
    /// UTC.
    QDateTime created;
    /// What people call the share.
    QString name;
    /// What the publisher says about this version; may be empty.
    QString note;
    /// How many files the list has, and the sum of their lengths in bytes.
    qint64 files = 0;
    qint64 bytes = 0;
    /// The list: a file of one line of JSON for each ManifestEntry.
    FileId list;

    bool operator==(const ManifestHeader &) const = default;
};

} // namespace ttp
