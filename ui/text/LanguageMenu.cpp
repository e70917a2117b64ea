// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/LanguageMenu.h"

#include "ui/text/Languages.h"

#include <QActionGroup>
#include <QEvent>

namespace ttp {

LanguageMenu::LanguageMenu(Languages &languages, QWidget *parent)
    : QMenu(parent), m_languages(languages), m_group(new QActionGroup(this)), m_system(add(QString()))
{
    setObjectName(QStringLiteral("languageMenu"));
    addSeparator();
    for (const Languages::Language &language : Languages::available())
        add(language.code)->setText(language.name);
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) {
        m_languages.choose(action->data().toString());
        Q_EMIT chosen(m_languages.chosen());
    });
    connect(&m_languages, &Languages::changed, this, &LanguageMenu::checkChosen);
    connect(this, &QMenu::aboutToShow, this, &LanguageMenu::checkChosen);
    checkChosen();
    retranslate();
}

QAction *LanguageMenu::add(const QString &code)
{
    QAction *action = addAction(QString());
    action->setObjectName(QStringLiteral("language_") + (code.isEmpty() ? QStringLiteral("system") : code));
    action->setData(code);
    action->setCheckable(true);
    m_group->addAction(action);
    return action;
}

void LanguageMenu::checkChosen()
{
    for (QAction *action : m_group->actions())
        action->setChecked(action->data().toString() == m_languages.chosen());
}

void LanguageMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
    //: In the menu "Language": the language of the system
    m_system->setText(tr("As in the &system"));
}

} // namespace ttp
