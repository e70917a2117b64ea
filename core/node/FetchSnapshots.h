// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/transfers/TransferDetails.h"
#include "core/transfers/TransferFacts.h"

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

/// What the outside sees of one thing that is or may be fetched: too much to be in every NodeSnapshot. The rules of
/// Snapshots.h hold: plain values; what came from others is as it came. Lists that may have a million entries are
/// shared and never changed, so that nobody copies them. TransferDetails is where it is made, in
/// core/transfers/TransferDetails.h.
namespace ttp {

struct PreviewFile {
    /// Relative, "/" between the parts.
    QString path;
    qint64 bytes = 0;

    bool operator==(const PreviewFile &) const = default;
};

using PreviewFiles = std::shared_ptr<const std::vector<PreviewFile>>;

/// What a link leads to, before anything of it is fetched.
struct FetchPreview {
    ShareId share;
    /// Whose link it is, and what we call that peer; empty for one we know nothing of.
    UserId publisher;
    QString publisherName;
    /// We may log in there.
    bool registered = false;
    /// The link carries a code: getting it registers with the publisher first.
    bool letsIn = false;

    /// Why nothing below is known; only while we are not registered with the publisher and nobody else could tell.
    std::optional<Error> unknown;
    QString name;
    /// What the publisher says about this version.
    QString note;
    /// That of the link, or the latest; 0 while it is not known.
    int version = 0;
    QDateTime created;
    qint64 bytes = 0;
    qint64 fileCount = 0;
    /// In list order; null while it is not known.
    PreviewFiles files;

    /// Where it would lie: a folder with the share's name, in the folder that was asked for. While the name is not
    /// known that folder itself.
    QString folder;
    /// What may still be written there; nothing where the system will not say.
    std::optional<qint64> freeBytes;
    /// A transfer of it that there is already. When it lies in `folder`, get() goes on with it.
    std::optional<TransferId> transfer;
};

} // namespace ttp
