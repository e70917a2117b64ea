// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QMenu>
#include <array>

class QAction;
class QActionGroup;

namespace ttp {

/// How the window looks, as a menu. It shows and keeps what was chosen in the settings; those who draw are told by
/// signals. GUI thread; the settings outlive it.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ViewMenu(WindowSettings &settings, QWidget *parent = nullptr);

    /// Pages of the window, at the top of the menu.
    void addPages(const QList<QAction *> &pages);
    /// A submenu at its end, such as that of the languages.
    void addChoice(QMenu *menu);
    [[nodiscard]] QAction *narrowSideBar() const { return m_narrow; }

Q_SIGNALS:
    void themeChosen(ttp::ThemeChoice theme);
    void densityChosen(ttp::Density density);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WindowSettings &m_settings;
    QMenu *m_pages;
    QMenu *m_theme;
    std::array<QAction *, 3> m_themes{};
    QMenu *m_density;
    std::array<QAction *, 2> m_densities{};
    QAction *m_narrow;
};

} // namespace ttp
