// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/Languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QMetaObject>
#include <QVariant>

#include <algorithm>
#include <utility>

#ifdef TTP_HAVE_TRANSLATIONS
// Outside of every namespace, as Qt wants it: the resource lies in a static library.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}
#else
static void initTranslations() {}
#endif

namespace ttp {

namespace {

QString sourceCode()
{
    return QStringLiteral("en");
}

QString folder()
{
    return QStringLiteral(":/i18n");
}

QString fileName(const QString &code)
{
    return QStringLiteral("torrentttp_") + code;
}

QList<Languages::Language> known()
{
    return {{sourceCode(), QStringLiteral("English")},         {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

// Only where the environment is what says it.
bool systemIsPlain()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN) && !defined(Q_OS_ANDROID)
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return true;
#else
    return false;
#endif
}

// Only an application with windows has it, and this code is linked to others as well.
void setDirection(Qt::LayoutDirection direction)
{
    QCoreApplication *const app = QCoreApplication::instance();
    constexpr char name[] = "layoutDirection";
    if (app && app->metaObject()->indexOfProperty(name) >= 0)
        app->setProperty(name, QVariant::fromValue(direction));
}

} // namespace

Languages::Languages(QObject *parent) : QObject(parent), m_current(sourceCode())
{
    initTranslations();
    QCoreApplication::installTranslator(&m_words);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
}

QString Languages::Words::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    for (const QTranslator *words : {&own, &qt, static_cast<const QTranslator *>(&english)}) {
        const QString text = words->translate(context, sourceText, disambiguation, n);
        if (!text.isNull())
            return text;
    }
    return {};
}

QList<Languages::Language> Languages::available()
{
    initTranslations();
    QList<Language> languages = known();
    languages.removeIf([](const Language &language) {
        return language.code != sourceCode() &&
               !QFile::exists(folder() + QLatin1Char('/') + fileName(language.code) + QStringLiteral(".qm"));
    });
    return languages;
}

QString Languages::codeFor(const QStringList &uiLanguages)
{
    const QList<Language> languages = available();
    for (const QString &wanted : uiLanguages) {
        const QLocale locale(wanted);
        // Whoever reads traditional Chinese does not want simplified.
        const auto found = std::find_if(languages.begin(), languages.end(), [&locale](const Language &language) {
            const QLocale ours(language.code);
            return ours.language() == locale.language() && ours.script() == locale.script();
        });
        if (found != languages.end())
            return found->code;
    }
    return sourceCode();
}

QString Languages::codeOfSystem()
{
    return systemIsPlain() ? sourceCode() : codeFor(QLocale::system().uiLanguages());
}

void Languages::choose(const QString &code)
{
    const QList<Language> languages = available();
    const bool isAvailable =
        std::any_of(languages.begin(), languages.end(), [&code](const Language &each) { return each.code == code; });
    const QString system = codeOfSystem();
    m_chosen = isAvailable ? code : QString();
    const QString before = std::exchange(m_current, isAvailable ? code : system);
    const QLocale locale(m_current);
    // First: whoever hears of the new language writes numbers at once.
    QLocale::setDefault(m_current == system ? QLocale::system() : locale);
    setDirection(locale.textDirection());
    // English has no file, and without Qt's only the words of its own buttons stay as they are.
    (void)m_words.qt.load(QStringLiteral("qtbase_") + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    (void)m_words.own.load(fileName(m_current), folder());
    if (m_current == before)
        return;
    QEvent event(QEvent::LanguageChange);
    if (QCoreApplication *const app = QCoreApplication::instance())
        QCoreApplication::sendEvent(app, &event);
    Q_EMIT changed();
}

} // namespace ttp
