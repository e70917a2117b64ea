// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/SystemScheme.h"

namespace ttp {

enum class ThemeChoice { System, Light, Dark };

/// How the program looks: the style Fusion with one of our two palettes, switched while it runs. Owned by main, made
/// right after the application and before the first widget. GUI thread.
///
/// System follows the desktop; one that says nothing is taken for what the palette looked like with which the program
/// started. Where the system is in high contrast its own palette stays, whatever was chosen.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// platformScheme() for the program.
    explicit Theme(std::unique_ptr<SystemScheme> system, QObject *parent = nullptr);

    /// The palette of the application is the new one at once; widgets get it, with a QEvent::PaletteChange, in the next
    /// turn of the event loop.
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    [[nodiscard]] bool isDark() const;

Q_SIGNALS:
    /// The palette is another one. What widgets draw follows by itself; this is for what was drawn in advance.
    void changed();

private:
    void apply();

    std::unique_ptr<SystemScheme> m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_startedDark = false;
};

} // namespace ttp
