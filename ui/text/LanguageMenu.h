// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMenu>

class QActionGroup;

namespace ttp {

class Languages;

/// "Language": that of the system, and every language by its own name. Choosing one changes the program at once. GUI
/// thread; the languages must outlive it.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(Languages &languages, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person chose it and it is spoken already; to be kept: WindowSettings::setLanguage(). Empty for that of the
    /// system.
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const QString &code);
    void checkChosen();
    void retranslate();

    Languages &m_languages;
    QActionGroup *m_group;
    QAction *m_system;
};

} // namespace ttp
