// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/MapRuns.h"

class QPainter;
class QRect;

namespace ttp {

struct StateColors;

/// One square of a PieceMap, which says what these pieces are: a cross where one failed, else a dot where one is being
/// fetched, else filled as far as they are verified. isBySource: in the colour and pattern of who delivered the most.
void paintPieces(QPainter &painter, const QRect &rect, const MapRuns::Summary &cell, bool isBySource,
                 const StateColors &colors);

} // namespace ttp
