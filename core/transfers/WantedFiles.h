// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/PieceBitmap.h"
#include "core/sharing/VersionCatalog.h"
#include "core/transfers/TransferChoices.h"

/// What the choice of files means for one version. A piece never holds bytes of two files (ContentLayout), so what is
/// wanted begins and ends at the borders of files, and not a byte of an unwanted neighbour is fetched with it. Pure;
/// with a million files the work of a fraction of a second.
namespace ttp {

/// Brings what was asked for in words into choices.unwanted. NotFound with the first path that the version does not
/// have; choices stay as they were then.
[[nodiscard]] Result<void> takeAsked(TransferChoices &choices, const VersionCatalog &catalog);

/// Bytes and number of the files that are wanted.
[[nodiscard]] qint64 wantedBytes(const VersionCatalog &catalog, const TransferChoices &choices);
[[nodiscard]] qint64 wantedFileCount(const VersionCatalog &catalog, const TransferChoices &choices);
/// Their pieces; all of them for a choice of everything.
[[nodiscard]] PieceBitmap wantedPieces(const ContentLayout &layout, const TransferChoices &choices);
/// Somebody wants a file now that was not wanted before.
[[nodiscard]] bool wantsMore(const TransferChoices &now, const TransferChoices &before);

} // namespace ttp
