// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/ViewMenu.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>

namespace ttp {

namespace {

// The entries stand for the values of an enumeration, in its order; one of them is chosen.
template<size_t count>
QActionGroup *fillChoice(QMenu &menu, std::array<QAction *, count> &actions, int chosen,
                         const char *const (&names)[count])
{
    auto *group = new QActionGroup(&menu);
    for (size_t i = 0; i < count; ++i) {
        actions[i] = menu.addAction(QString());
        actions[i]->setObjectName(QString::fromLatin1(names[i]));
        actions[i]->setCheckable(true);
        actions[i]->setData(int(i));
        group->addAction(actions[i]);
    }
    actions[size_t(chosen)]->setChecked(true);
    return group;
}

} // namespace

ViewMenu::ViewMenu(WindowSettings &settings, QWidget *parent)
    : QMenu(parent), m_settings(settings), m_pages(addMenu(QString())), m_theme(addMenu(QString())),
      m_density(addMenu(QString())), m_narrow(addAction(QString()))
{
    setObjectName(QStringLiteral("viewMenu"));
    m_pages->setObjectName(QStringLiteral("pagesMenu"));
    m_theme->setObjectName(QStringLiteral("themeMenu"));
    m_theme->setIcon(ttp::icon(IconName::Sun));
    const QActionGroup *themes =
        fillChoice(*m_theme, m_themes, int(settings.theme()), {"themeSystem", "themeLight", "themeDark"});
    connect(themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto theme = ThemeChoice(action->data().toInt());
        m_settings.setTheme(theme);
        Q_EMIT themeChosen(theme);
    });
    m_density->setObjectName(QStringLiteral("densityMenu"));
    m_density->setIcon(ttp::icon(IconName::List));
    const QActionGroup *densities =
        fillChoice(*m_density, m_densities, int(settings.density()), {"densityComfortable", "densityCompact"});
    connect(densities, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto density = Density(action->data().toInt());
        m_settings.setDensity(density);
        Q_EMIT densityChosen(density);
    });
    m_narrow->setObjectName(QStringLiteral("narrowSideBar"));
    m_narrow->setCheckable(true);
    insertSeparator(m_theme->menuAction());
    insertSeparator(m_narrow);
    retranslate();
}

void ViewMenu::addPages(const QList<QAction *> &pages)
{
    m_pages->addActions(pages);
}

void ViewMenu::addChoice(QMenu *menu)
{
    addMenu(menu);
}

void ViewMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ViewMenu::retranslate()
{
    setTitle(tr("&View"));
    m_pages->setTitle(tr("&Page"));
    m_theme->setTitle(tr("&Colors"));
    m_themes[size_t(ThemeChoice::System)]->setText(tr("As the &system"));
    m_themes[size_t(ThemeChoice::Light)]->setText(tr("&Light"));
    m_themes[size_t(ThemeChoice::Dark)]->setText(tr("&Dark"));
    //: how much room each row of a table has
    m_density->setTitle(tr("&Rows"));
    m_densities[size_t(Density::Comfortable)]->setText(tr("C&omfortable"));
    m_densities[size_t(Density::Compact)]->setText(tr("Co&mpact"));
    m_narrow->setText(tr("&Narrow side bar"));
}

} // namespace ttp
