// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/text/EnglishPlurals.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace ttp {

/// Which language the program speaks: words, Qt's own among them, the forms of numbers and dates, and where there are
/// windows the side they begin on. Changes while the program runs: every window gets QEvent::LanguageChange then. One
/// object for the whole program, made right after the application. Needs no widgets: the shell uses it as well.
class Languages : public QObject
{
    Q_OBJECT

public:
    struct Language {
        /// As WindowSettings::language(): "de", "zh_CN".
        QString code;
        /// What those who speak it call it; never translated.
        QString name;
    };

    /// English, with the forms of the system, until something is chosen.
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// In the order of a menu. English alone in a build without translations.
    [[nodiscard]] static QList<Language> available();
    /// The first of these ("de-AT", "zh-Hans-CN"; QLocale::uiLanguages()) that is available; English when none is.
    [[nodiscard]] static QString codeFor(const QStringList &uiLanguages);
    /// What the system asks for. As with gettext, LC_ALL, LC_MESSAGES and LANG come in this order, LANGUAGE goes before
    /// them, and the locale "C" is English whatever LANGUAGE says.
    [[nodiscard]] static QString codeOfSystem();

    /// One that is available; anything else, the empty code among it, is the language of the system. Numbers and dates
    /// keep the forms that the system has for them where its language is the one that is spoken.
    void choose(const QString &code);
    /// As it was chosen; empty for the language of the system.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// What is spoken now; never empty.
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    /// After a choice that made a difference.
    void changed();

private:
    /// One translator to the application, so that its windows are told once.
    class Words : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                        int n) const override;

        QTranslator own;
        QTranslator qt;
        EnglishPlurals english;
    };

    Words m_words;
    QString m_chosen;
    QString m_current;
};

} // namespace ttp
