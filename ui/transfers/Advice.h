// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/transfers/ChosenDataset.h"
#include "ui/widgets/MessageBar.h"

#include <QList>
#include <QString>

namespace ttp {

/// What a button beside an advice does.
enum class Remedy {
    Resume,
    TryAgain,
    ToFront,
    RaiseLimit,    ///< of this transfer
    RaiseAllLimit, ///< of the whole peer
    AddPeer,
    ShowPeers, ///< those that have it
    OpenFolder,
    FreeSpace,
    Verify,
    ChangeReaders,
    CopyLeftOut,
};

/// Why a dataset is not getting on, or what should be known of it, in words, and what helps. A value.
struct Advice {
    MessageLevel level = MessageLevel::Info;
    /// Translated, plain text, names of others escaped; empty while all is well.
    QString text;
    /// The best first.
    QList<Remedy> remedies;

    bool operator==(const Advice &) const = default;
};

/// Pure.
[[nodiscard]] Advice adviceFor(const ChosenDataset &chosen);
/// On the button, with a mnemonic.
[[nodiscard]] QString remedyText(Remedy remedy);

} // namespace ttp
