// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/AccessibleWalk.h"
#include "tests/ui/i18n/TsFile.h"
#include "ui/desktop/Tray.h"
#include "ui/text/Format.h"
#include "ui/text/LanguageMenu.h"
#include "ui/text/Languages.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/SideBar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTreeView>
#include <utility>

using namespace ttp;

namespace {

/// Counts how often it is told that the language changed.
class Listener : public QWidget
{
public:
    int count = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
    }
};

QString translated(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

/// What the shell says with this environment and no other word about languages.
QString shellSays(const QStringList &arguments, const QList<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral(TTP_SHELL), arguments);
    return shell.waitForFinished(30'000) ? QString::fromUtf8(shell.readAllStandardOutput()) : shell.errorString();
}

QAction *actionFor(LanguageMenu &menu, const QString &code)
{
    return menu.findChild<QAction *>(QStringLiteral("language_") + code);
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theFirstThatIsSpokenIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *wanted, const char *code) {
            QTest::newRow(wanted) << QString::fromLatin1(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                  << QString::fromLatin1(code);
        };
        row("", "en");
        row("C", "en");
        row("de-AT de", "de");
        row("fr_CA", "fr");
        row("es-419", "es");
        row("ar-EG", "ar");
        row("it-IT it de", "de");
        row("en-GB de", "en");
        row("zh-Hans-CN zh", "zh_CN");
        row("zh_SG", "zh_CN");
        row("zh-TW", "en");
        row("zh-Hant-HK fr", "fr");
        row("tlh nonsense 42", "en");
    }
    void theFirstThatIsSpokenIsTaken()
    {
        QFETCH(QStringList, wanted);
        QTEST(Languages::codeFor(wanted), "code");
    }

    void everyLanguageHasItsOwnName()
    {
        QStringList names;
        for (const Languages::Language &language : Languages::available()) {
            QVERIFY(!language.name.isEmpty() && !names.contains(language.name));
            names.append(language.name);
            QVERIFY2(QLocale(language.code).language() != QLocale::C, qPrintable(language.code));
        }
        QCOMPARE(names.first(), QStringLiteral("English"));
        QVERIFY(names.contains(QStringLiteral("简体中文")));
    }

    void wordsNumbersAndDirectionChange()
    {
        Languages languages;
        QSignalSpy changed(&languages, &Languages::changed);
        QCOMPARE(languages.current(), QStringLiteral("en"));
        QCOMPARE(fileCountText(1), QStringLiteral("1 file"));
        languages.choose(QStringLiteral("de"));
        QCOMPARE(languages.current(), QStringLiteral("de"));
        QCOMPARE(languages.chosen(), QStringLiteral("de"));
        QCOMPARE(fileCountText(1), QStringLiteral("1 Datei"));
        QCOMPARE(fileCountText(12'345), QStringLiteral("12.345 Dateien"));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        languages.choose(QStringLiteral("ar"));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        languages.choose(QStringLiteral("zh_CN"));
        QCOMPARE(fileCountText(2), QStringLiteral("2 个文件"));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        languages.choose(QStringLiteral("en"));
        QCOMPARE(fileCountText(1), QStringLiteral("1 file"));
        QCOMPARE(fileCountText(0), QStringLiteral("0 files"));
        QCOMPARE(changed.size(), 4);
        languages.choose(QStringLiteral("en"));
        QCOMPARE(changed.size(), 4);
    }

    void arabicHasItsSixForms()
    {
        Languages languages;
        languages.choose(QStringLiteral("ar"));
        QStringList forms;
        for (const int count : {0, 1, 2, 3, 11, 100})
            forms.append(translated("Tray", "%n transfer(s) failed", count).remove(QString::number(count)));
        QCOMPARE(forms.removeDuplicates(), 1); // 11 and 100 differ in other words only
    }

    void whatIsNotSpokenIsTheLanguageOfTheSystem()
    {
        Languages languages;
        languages.choose(QStringLiteral("de"));
        for (const char *code : {"", "tlh", "DE", "../de", "torrentttp_de"}) {
            languages.choose(QString::fromLatin1(code));
            QCOMPARE(languages.chosen(), QString());
            QCOMPARE(languages.current(), Languages::codeOfSystem());
        }
    }

    void everyStringOfTheFileIsInTheProgram_data()
    {
        QTest::addColumn<QString>("code");
        for (const Languages::Language &language : Languages::available())
            if (language.code != QStringLiteral("en"))
                QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void everyStringOfTheFileIsInTheProgram()
    {
        QFETCH(QString, code);
        Languages languages;
        languages.choose(code);
        const TsFile file = readTs(QStringLiteral(TTP_SOURCE_DIR "/translations/torrentttp_%1.ts").arg(code));
        QCOMPARE(file.error, QString());
        for (const TsMessage &message : file.messages)
            if (!message.isNumerus)
                QCOMPARE(translated(qUtf8Printable(message.context), qUtf8Printable(message.source)),
                         message.translations.first());
    }

    void buttonsOfQtSpeakItToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
            QSKIP("Qt's own translations are not installed (Debian: qt6-translations-l10n)");
        Languages languages;
        const QString english = translated("QPlatformTheme", "Cancel");
        languages.choose(QStringLiteral("de"));
        QCOMPARE(translated("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
        languages.choose(QStringLiteral("en"));
        QCOMPARE(translated("QPlatformTheme", "Cancel"), english);
    }

    void everyWindowIsTold()
    {
        Languages languages;
        Listener window;
        Listener child;
        child.setParent(&window);
        Listener hidden;
        window.show();
        QCoreApplication::processEvents();
        for (Listener *each : {&window, &child, &hidden})
            each->count = 0;
        languages.choose(QStringLiteral("fr"));
        QTRY_COMPARE(hidden.count, 1); // and not once for each translator
        QCoreApplication::processEvents();
        // Qt itself tells a widget that is shown twice: once more by its native window.
        for (const Listener *each : {&window, &child})
            QVERIFY2(each->count == 1 || each->count == 2, qPrintable(QString::number(each->count)));
        QCOMPARE(hidden.count, 1);
    }

    void itIsGoneWithItsTranslators()
    {
        {
            Languages languages;
            languages.choose(QStringLiteral("de"));
            QCOMPARE(translated("State", "Paused"), QStringLiteral("Angehalten"));
        }
        QCOMPARE(translated("State", "Paused"), QStringLiteral("Paused"));
    }

    void theMenuChoosesAndFollows()
    {
        Languages languages;
        QWidget window;
        LanguageMenu menu(languages, &window);
        window.show();
        QCOMPARE(menu.actions().size(), 2 + Languages::available().size());
        QVERIFY(actionFor(menu, QStringLiteral("system"))->isChecked());
        QCOMPARE(mnemonicFindings(window), QStringList());
        QCOMPARE(accessibleFindings(window), QStringList());

        QSignalSpy chosen(&menu, &LanguageMenu::chosen);
        actionFor(menu, QStringLiteral("de"))->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("de"));
        QCOMPARE(languages.current(), QStringLiteral("de"));
        QTRY_COMPARE(menu.title(), QStringLiteral("&Sprache"));
        QCOMPARE(actionFor(menu, QStringLiteral("fr"))->text(), QStringLiteral("Français"));

        languages.choose(QStringLiteral("fr")); // by something else, such as the settings
        QVERIFY(actionFor(menu, QStringLiteral("fr"))->isChecked());
        QVERIFY(!actionFor(menu, QStringLiteral("de"))->isChecked());
        QCOMPARE(chosen.size(), 1);

        actionFor(menu, QStringLiteral("system"))->trigger();
        QCOMPARE(chosen.last().first().toString(), QString());
        QCOMPARE(languages.chosen(), QString());
    }

    void lettersInMenusAreTakenOnceInEveryLanguage()
    {
        Languages languages;
        Tray tray(applicationIcon());
        const LanguageMenu menu(languages, &tray.menu());
        for (const Languages::Language &language : Languages::available()) {
            languages.choose(language.code);
            QCoreApplication::processEvents();
            const QStringList findings = mnemonicFindings(tray.menu());
            QVERIFY2(findings.isEmpty(), qPrintable(language.code + QStringLiteral(": ") + findings.join(u'\n')));
        }
    }

    void inArabicTheWindowIsMirrored()
    {
        Languages languages;
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *bar = new SideBar;
        auto *table = new QTreeView;
        row->addWidget(bar);
        row->addWidget(table, 1);
        window.resize(700, 300);
        window.show();
        QVERIFY(bar->x() < table->x());
        languages.choose(QStringLiteral("ar"));
        QTRY_VERIFY(bar->x() > table->x());
        QVERIFY(table->isRightToLeft());
        languages.choose(QStringLiteral("es"));
        QTRY_VERIFY(bar->x() < table->x());
    }

    void theShellSpeaksTheLanguageOfTheSystem_data()
    {
        QTest::addColumn<QList<std::pair<QString, QString>>>("variables");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QList<std::pair<QString, QString>> &variables, const char *word) {
            QTest::newRow(name) << variables << QString::fromLatin1(word);
        };
        const QString german = QStringLiteral("de_DE.UTF-8");
        row("nothing", {}, "Usage: ttp");
        row("LANG", {{QStringLiteral("LANG"), german}}, "Aufruf: ttp");
        row("LANGUAGE first",
            {{QStringLiteral("LANG"), QStringLiteral("fr_FR.UTF-8")}, {QStringLiteral("LANGUAGE"), german}},
            "Aufruf: ttp");
        row("C is English", {{QStringLiteral("LC_ALL"), QStringLiteral("C")}, {QStringLiteral("LANG"), german}},
            "Usage: ttp");
        row("whatever LANGUAGE says",
            {{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}, {QStringLiteral("LANGUAGE"), german}},
            "Usage: ttp");
        row("numbers are something else",
            {{QStringLiteral("LANG"), german}, {QStringLiteral("LC_NUMERIC"), QStringLiteral("C")}}, "Aufruf: ttp");
    }
    void theShellSpeaksTheLanguageOfTheSystem()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        QSKIP("the environment does not say the language here");
#endif
        using Variables = QList<std::pair<QString, QString>>;
        QFETCH(Variables, variables);
        QFETCH(QString, word);
        const QString said = shellSays({QStringLiteral("--help")}, variables);
        QVERIFY2(said.startsWith(word), qPrintable(said.left(200)));
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
