// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Theme.h"

#include "ui/theme/Palettes.h"
#include "ui/theme/ProgramStyle.h"
#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace ttp {

Theme::Theme(std::unique_ptr<SystemScheme> system, QObject *parent)
    : QObject(parent), m_system(std::move(system)), m_startedDark(isDark())
{
    QApplication::setStyle(new ProgramStyle);
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // The frames of windows, which are not ours, follow.
    QGuiApplication::styleHints()->setColorScheme(choice == ThemeChoice::Dark    ? Qt::ColorScheme::Dark
                                                  : choice == ThemeChoice::Light ? Qt::ColorScheme::Light
                                                                                 : Qt::ColorScheme::Unknown);
#endif
    apply();
}

bool Theme::isDark() const
{
    return stateColors(QGuiApplication::palette()).isDark;
}

void Theme::apply()
{
    const QPalette before = QGuiApplication::palette();
    bool dark = m_choice == ThemeChoice::Dark;
    if (m_choice == ThemeChoice::System) {
        const ColorScheme scheme = m_system->scheme();
        dark = scheme == ColorScheme::Unknown ? m_startedDark : scheme == ColorScheme::Dark;
    }
    const QPalette wanted = m_system->isHighContrast() ? QPalette() : dark ? darkPalette() : lightPalette();
    QApplication::setPalette(wanted);
    if (QGuiApplication::palette() != before)
        Q_EMIT changed();
}

} // namespace ttp
