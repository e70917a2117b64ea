// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/content/Manifest.h"
#include "core/protocol/JsonReader.h"

#include <optional>

namespace ttp {

/// GET /shares/{id}, and the items of GET /shares: a dataset and its latest version.
struct ShareMessage {
    enum class State {
        /// Its first version is being hashed; there is nothing to fetch yet, but the link is good.
        Indexing,
        /// `version` can be fetched.
        Ready,
    };

    ShareId share;
    QString name;
    QString description;
    UserId owner;
    State state = State::Ready;
    /// The latest version that is ready; 0 while the first is being indexed.
    int version = 0;
    /// SHA-256 of that version's manifest payload; nothing while there is none.
    std::optional<Hash256> manifest;
    /// Of the latest version; while indexing what has been counted so far.
    qint64 files = 0;
    qint64 bytes = 0;
    /// While indexing, how many of `bytes` are hashed.
    qint64 indexedBytes = 0;
    /// When `version` was published, or the share was made.
    QDateTime changed;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<ShareMessage> fromJson(QByteArrayView body);
    [[nodiscard]] static ShareMessage read(JsonReader &in);
    bool operator==(const ShareMessage &) const = default;
};

/// GET /shares: one page of what the caller may read.
struct ShareListMessage {
    QList<ShareMessage> shares;
    /// For ?cursor= of the next page; empty on the last.
    QString next;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<ShareListMessage> fromJson(QByteArrayView body);
    bool operator==(const ShareListMessage &) const = default;
};

/// GET /shares/{id}/versions/{n}/files: one page of a version's list, for looking at it. Not signed and not checked
/// for collisions: whoever fetches uses the list itself, see ManifestListReader.
struct ShareFilesMessage {
    qint64 total = 0;
    /// The position in the list of the first of these.
    qint64 first = 0;
    QList<ManifestEntry> files;
    QString next;

    [[nodiscard]] QByteArray toJson() const;
    /// UnsafePath where a path breaks the rule of checkManifestPath().
    [[nodiscard]] static Result<ShareFilesMessage> fromJson(QByteArrayView body);
    bool operator==(const ShareFilesMessage &) const = default;
};

} // namespace ttp
