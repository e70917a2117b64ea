// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/i18n/TsRules.h"
#include "ui/text/Languages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

QDir translations()
{
    return QDir(QStringLiteral(TTP_SOURCE_DIR "/translations"));
}

QStringList files()
{
    return translations().entryList({QStringLiteral("torrentttp_*.ts")});
}

QString codeOf(const QString &file)
{
    return file.chopped(3).section(QLatin1Char('_'), 1);
}

TsFile fileWith(const QString &language, const QString &source, const QStringList &translations)
{
    TsMessage message;
    message.context = QStringLiteral("Page");
    message.source = source;
    message.translations = translations;
    message.isNumerus = source.contains(QStringLiteral("(s)"));
    TsFile file;
    file.language = language;
    file.messages = {message};
    return file;
}

QByteArray inFull(const QStringList &findings)
{
    return findings.mid(0, 40).join(QLatin1Char('\n')).toUtf8();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("translations");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *language, const char *source, const QStringList &forms,
                            const char *finding) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(source) << forms
                                << QString::fromUtf8(finding);
        };
        row("good", "de", "&Share %1…", {QStringLiteral("%1 &teilen…")}, "");
        row("empty", "de", "Share", {QStringLiteral(" ")}, "no translation");
        row("placeholder gone", "de", "%1 of %2", {QStringLiteral("%1 von")}, "placeholder \"%1 %2\" became \"%1\"");
        row("placeholder twice", "de", "%1 more", {QStringLiteral("%1 %1 mehr")}, "placeholder");
        row("other digits", "de", "%L1 more", {QStringLiteral("%1 mehr")}, "placeholder");
        row("turned round", "zh_CN", "%1 of %2", {QStringLiteral("%2 个中的 %1 个")}, "");
        row("markup", "de", "<b>Now</b>", {QStringLiteral("<b>Jetzt<b>")}, "markup");
        row("option", "de", "use --name here", {QStringLiteral("hier --namen nutzen")}, "option");
        row("no mnemonic", "de", "&Quit", {QStringLiteral("Beenden")}, "mnemonic");
        row("a mnemonic too many", "de", "Quit", {QStringLiteral("&Beenden")}, "mnemonic");
        row("a written &", "de", "You && me", {QStringLiteral("Du && ich")}, "");
        row("mnemonic of a script", "zh_CN", "&Quit", {QStringLiteral("退出(&Q)")}, "");
        row("space in front", "de", " done", {QStringLiteral("fertig")}, "space in front");
        row("space behind", "de", "Name: ", {QStringLiteral("Name:")}, "space behind");
        row("space in a mark", "zh_CN", "Name: ", {QStringLiteral("名称：")}, "");
        row("no dots", "de", "Share…", {QStringLiteral("Teilen")}, "last mark");
        row("mark of a script", "zh_CN", "Really?", {QStringLiteral("确定吗？")}, "");
        row("wrong mark of a script", "zh_CN", "Wait, please", {QStringLiteral("请,等待")}, "not how");
        row("Arabic comma", "ar", "Wait, please", {QStringLiteral("انتظر, من فضلك")}, "not how");
        row("French space", "fr", "Error: %1", {QStringLiteral("Erreur : %1")}, "not how");
        row("French space that holds", "fr", "Error: %1", {QStringLiteral("Erreur\u00a0: %1")}, "");
        row("lines", "de", "One\nTwo", {QStringLiteral("Eins Zwei")}, "another number of lines");
        row("English", "de", "Wait a little, then go on", {QStringLiteral("Wait a little, then go on")}, "English");
        row("same in both", "de", "TorrentTTP: %1", {QStringLiteral("TorrentTTP: %1")}, "");
        row("override", "ar", "Now", {QStringLiteral("\u202eالآن")}, "override");
        row("forms", "de", "%n file(s)", {QStringLiteral("%n Datei"), QStringLiteral("%n Dateien")}, "");
        row("one without its number", "de", "%n file(s)", {QStringLiteral("eine Datei"), QStringLiteral("%n Dateien")},
            "");
        row("many without it", "de", "%n file(s)", {QStringLiteral("%n Datei"), QStringLiteral("Dateien")},
            "placeholder");
        row("0 is singular in French", "fr", "%n file(s)",
            {QStringLiteral("un fichier"), QStringLiteral("%n fichiers")}, "placeholder");
        row("too few forms", "ar", "%n file(s)", {QStringLiteral("%n"), QStringLiteral("%n")}, "2 forms instead of 6");
        row("too many forms", "zh_CN", "%n file(s)", {QStringLiteral("%n 个"), QStringLiteral("%n 个")}, "2 forms");
        row("unknown language", "tlh", "Quit", {QStringLiteral("mev")}, "no rules");
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QString, language);
        QFETCH(QString, source);
        QFETCH(QStringList, translations);
        QFETCH(QString, finding);
        const QStringList findings = translationFindings(fileWith(language, source, translations));
        if (finding.isEmpty())
            QCOMPARE(findings, QStringList());
        else
            QVERIFY2(findings.join(QLatin1Char('\n')).contains(finding), inFull(findings).constData());
    }

    void findsUnfinishedOnes()
    {
        TsFile file = fileWith(QStringLiteral("de"), QStringLiteral("Quit"), {QStringLiteral("Ende")});
        file.messages.first().type = QStringLiteral("unfinished");
        QCOMPARE(translationFindings(file), QStringList{QStringLiteral("Page, \"Quit\": unfinished")});
    }

    void findsWhatIsOutdated()
    {
        const TsFile kept = fileWith(QStringLiteral("de"), QStringLiteral("Quit"), {QStringLiteral("Ende")});
        QCOMPARE(outdatedFindings(kept, kept), QStringList());
        const TsFile fresh = fileWith(QStringLiteral("de"), QStringLiteral("Leave"), {QString()});
        QCOMPARE(outdatedFindings(kept, fresh),
                 (QStringList{QStringLiteral("Page, \"Leave\": is new"),
                              QStringLiteral("Page, \"Quit\": is gone from the source")}));
        TsFile other = kept;
        other.messages.first().note = QStringLiteral("Of the program");
        QCOMPARE(outdatedFindings(kept, other).size(), 1);
    }

    void aFileIsReadAsItWasWritten()
    {
        const QTemporaryDir folder;
        TsFile file = fileWith(QStringLiteral("de"), QStringLiteral("<b>%n</b> & \"file(s)\"\n"),
                               {QStringLiteral("eine\n"), QStringLiteral("<b>%n</b>\n")});
        file.path = folder.filePath(QStringLiteral("a.ts"));
        QVERIFY(writeTs(file));
        const TsFile back = readTs(file.path);
        QCOMPARE(back.error, QString());
        QCOMPARE(back.messages.size(), 1);
        QCOMPARE(back.messages.first().source, file.messages.first().source);
        QCOMPARE(back.messages.first().translations, file.messages.first().translations);
        QVERIFY(back.messages.first().isNumerus);
        QVERIFY(!readTs(folder.filePath(QStringLiteral("none.ts"))).error.isEmpty());
    }

    void theProgramHasEveryLanguage()
    {
        QStringList codes{QStringLiteral("en")};
        for (const QString &file : files())
            codes.append(codeOf(file));
        QStringList spoken;
        for (const Languages::Language &language : Languages::available())
            spoken.append(language.code);
        codes.sort();
        spoken.sort();
        QVERIFY(codes.size() >= 6);
        QCOMPARE(spoken, codes);
    }

    void everyTranslationIsComplete_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &file : files())
            QTest::newRow(qPrintable(file)) << translations().filePath(file);
    }
    void everyTranslationIsComplete()
    {
        QFETCH(QString, path);
        const TsFile file = readTs(path);
        QCOMPARE(file.language, codeOf(QFileInfo(path).fileName()));
        QVERIFY(!file.messages.isEmpty());
        const QStringList findings = translationFindings(file);
        QVERIFY2(findings.isEmpty(), inFull(findings).constData());
    }

    // Compared as messages and not as bytes: every version of lupdate writes them a little differently.
    void everyFileIsUpToDate()
    {
        const QString lupdate = QStringLiteral(TTP_LUPDATE);
        QVERIFY2(QFile::exists(lupdate), "there is no lupdate (Debian: qt6-l10n-tools)");
        const QTemporaryDir copies;
        QStringList arguments = QStringLiteral(TTP_LUPDATE_OPTIONS).split(QLatin1Char('|'));
        arguments.append(QStringLiteral("-ts"));
        for (const QString &file : files()) {
            QVERIFY(QFile::copy(translations().filePath(file), copies.filePath(file)));
            QVERIFY(QFile::setPermissions(copies.filePath(file), QFile::ReadOwner | QFile::WriteOwner));
            arguments.append(copies.filePath(file));
        }
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(TTP_SOURCE_DIR));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(lupdate, arguments);
        QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
        // What it warns of is a string that it could not give a context.
        QVERIFY2(said.trimmed().isEmpty(), said.constData());
        for (const QString &file : files()) {
            const QStringList findings =
                outdatedFindings(readTs(translations().filePath(file)), readTs(copies.filePath(file)));
            QVERIFY2(
                findings.isEmpty(),
                ("cmake --build … --target update_translations, then translate:\n" + inFull(findings)).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
