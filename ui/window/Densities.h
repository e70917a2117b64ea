// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QWidget;

namespace ttp {

enum class Density; // ui/desktop/WindowSettings.h

/// Gives every table below the widget rows of this height: those whose delegate is a RowDelegate that is a child of
/// something in there.
void applyDensity(QWidget &below, Density density);

} // namespace ttp
