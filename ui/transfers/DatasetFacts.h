// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"
#include "ui/transfers/ChosenDataset.h"
#include "ui/transfers/FactGrid.h"

namespace ttp {

/// What the overview says of a dataset, in the order in which it is shown. details: null while they are not known.
/// Pure.
[[nodiscard]] QList<FactGrid::Fact> datasetFacts(const ChosenDataset &chosen, const TransferDetails *details);

} // namespace ttp
