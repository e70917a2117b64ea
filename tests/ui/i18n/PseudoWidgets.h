// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QWidget>
#include <functional>

namespace ttp {

/// A widget of ui/widgets in a state with as many words as it has. What its owner would hand in is in the language of
/// PseudoText.h, or a name: "Ada".
struct PseudoWidget {
    const char *name;
    std::function<QWidget *()> make;
    /// Not for what was said in one language and stays in it.
    bool isRetranslated;
};

[[nodiscard]] QList<PseudoWidget> pseudoWidgets();

} // namespace ttp
