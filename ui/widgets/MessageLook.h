// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/StateColors.h"

#include <QColor>
#include <QIcon>

namespace ttp {

/// How a sentence is meant: in the message bar, beside an input, above a list.
enum class MessageLevel { Info, Good, Warning, Bad };

/// The picture that says it without the colour.
[[nodiscard]] QIcon messageIcon(MessageLevel level);

/// What such a sentence stands on. Text on the ground has the contrast that StateColors promises.
struct MessageSurface {
    QColor ground;
    QColor edge;
};
[[nodiscard]] MessageSurface messageSurface(MessageLevel level, const StateColors &colors);

} // namespace ttp
