// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerTypes.h"

namespace ttp {

void Availability::applyTo(PieceBitmap &bitmap) const
{
    if (!isDelta) {
        bitmap = all;
        return;
    }
    for (const PieceRange &run : added)
        bitmap.setRange(run);
}

} // namespace ttp
