// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/VersionDecoder.h"
#include "core/sharing/VersionCatalog.h"
#include "core/storage/CancelToken.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/ShareAuthority.h"
#include "core/transfers/TransferChoices.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

/// What a transfer does before it fetches: reads what it knows, opens its folder, looks at what lies there. Functions
/// that block; for the DiskPool.
namespace ttp {

/// A version that was resolved in an earlier run.
struct KeptVersion {
    VersionCatalogPtr catalog;
    AccessRecord access;
};

/// From the envelopes of the database and the list on disk, all verified again: signatures, signers, the list's root.
/// authority is what keptAuthority() gives. ReadFailed, RootMismatch, InvalidInput, TooLarge, SignatureInvalid,
/// ProtocolViolation.
[[nodiscard]] Result<KeptVersion> loadKeptVersion(const QByteArray &manifestEnvelope, const QByteArray &accessEnvelope,
                                                  const QString &listPath, const ShareAuthority &authority);

struct OpenOrder {
    VersionCatalogPtr catalog;
    /// Absolute; made where it is missing, but not when synced says that there was something in it: then a disk is not
    /// mounted, and a new folder in its place would hide that.
    QString folder;
    /// Made all the same: the user has just asked for it.
    bool mayMakeFolder = false;
    TransferChoices choices;
    /// An earlier run may have written here.
    bool resumed = false;
    /// Pieces that were recorded as synced, BEP 3 order.
    QByteArray synced;
};

/// The hashes of all pieces of a file, for files of several pieces whose hashes are kept.
using KeptLayers = std::map<qint64, std::vector<Hash256>>;

struct OpenTransfer {
    std::shared_ptr<TransferStore> store;
    /// Bytes lie at their place but nobody has recorded them: to be checked once their hashes are known.
    QList<qint64> unverified;
    /// As in order.choices, with the paths that changed, and without what is lost of the finished files.
    TransferChoices choices;
    /// Pieces of order.synced that are gone. To be recorded as missing, together with choices, before lossRecorded() of
    /// the store is called and anything is written.
    QList<qint64> lost;
    qint64 adoptedBytes = 0;
    /// As keptLayers() found them, to be taken out; openTransfer() leaves it empty.
    std::shared_ptr<KeptLayers> layers;
};

/// Opens the folder and takes over what lies there already with the right content, of the files that are wanted or of
/// which something was had. Makes no file: that the transfer has begun is to be recorded first. DiskFull, before
/// anything else, when what is new does not fit; FolderMissing, PermissionDenied, ReadOnly, DiskFull; NotFound as
/// takeAsked(); Cancelled.
[[nodiscard]] Result<OpenTransfer> openTransfer(OpenOrder order, const CancelToken &cancel);

/// What the database at this path has of this version's hashes, each layer checked against its root. Reads over a
/// connection of its own; what cannot be read is not kept. Of one file only where one is given.
[[nodiscard]] KeptLayers keptLayers(const QString &databasePath, const VersionCatalog &catalog,
                                    std::optional<qint64> ofFile = {});

/// The time that a file is given when it is complete, in ms since 1970: the publisher's, where a disk can hold it.
[[nodiscard]] qint64 givenMtimeMs(const ManifestEntry &entry);

/// Removes the unfinished files that an earlier run left in the folder, and nothing else. Nothing happens when the
/// folder is not there. Errors as openTransfer().
[[nodiscard]] Result<void> removeLeftParts(const OpenOrder &order);

} // namespace ttp
