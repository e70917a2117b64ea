// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/ErrorText.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/StateText.h"

#include <QSet>
#include <QTest>

using namespace ttp;

namespace {

Error errorOf(ErrorCode code, const QString &subject = {})
{
    return {code, Doing::Commanding, subject, QStringLiteral("errno 28"), 0};
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : allErrorCodes())
            QTest::newRow(qPrintable(errorWord(code))) << code;
    }
    void everyCodeHasASentence()
    {
        QFETCH(const ErrorCode, code);
        const QString sentence = errorText(errorOf(code));
        QVERIFY(sentence.size() > 10 && sentence.at(0).isUpper());
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!sentence.contains(errorWord(code) + QLatin1Char(' ')) || !errorWord(code).contains(QLatin1Char('-')),
                 "the code is no sentence");
        // only the error that nobody expected may say so
        const bool isUnexpected = sentence == errorText(errorOf(ErrorCode::Internal));
        QCOMPARE(isUnexpected, code == ErrorCode::Internal);
        QVERIFY(!sentence.contains(QStringLiteral("errno")));
        QCOMPARE(errorText(errorOf(code, QStringLiteral("/a/b"))), QStringLiteral("/a/b: ") + sentence);
    }

    void aPassphraseIsNoRegistration()
    {
        Error error = errorOf(ErrorCode::CredentialsInvalid);
        const QString elsewhere = errorText(error);
        error.doing = Doing::ReadingIdentity;
        QVERIFY(errorText(error) != elsewhere);
        QVERIFY(errorText(error).contains(QStringLiteral("passphrase")));
    }

    void englishHasItsPlurals()
    {
        const EnglishPlurals english;
        const auto said = [&english](int n) { return english.translate("Format", "%n minute(s)", nullptr, n); };
        QCOMPARE(said(1), QStringLiteral("%n minute"));
        QCOMPARE(said(0), QStringLiteral("%n minutes"));
        QCOMPARE(said(2), QStringLiteral("%n minutes"));
        QVERIFY(said(-1).isEmpty()); // asked without a number
        QVERIFY(english.translate("Format", "%1/s", nullptr, 2).isEmpty());
    }

    void everyStateHasItsWords()
    {
        for (const char *state : {"queued", "resolving", "checking", "fetching", "waiting", "paused", "done", "failed"})
            QVERIFY2(transferStateText(QLatin1String(state)) != QLatin1String(state), state);
        for (const char *state : {"indexing", "ready", "source-changed", "failed"})
            QVERIFY2(shareStateText(QLatin1String(state)) != QLatin1String(state), state);
        // Said as the window says it.
        QCOMPARE(transferStateText(QStringLiteral("done")), datasetStateText(DatasetState::Complete));
        QCOMPARE(shareStateText(QStringLiteral("ready")), datasetStateText(DatasetState::Sharing));
        QCOMPARE(transferStateText(QStringLiteral("a\nb")), QStringLiteral("a\\x0ab"));
    }

    void sentencesDiffer()
    {
        QSet<QString> sentences;
        for (const ErrorCode code : allErrorCodes())
            sentences.insert(errorText(errorOf(code)));
        // a few codes mean the same to a person
        QVERIFY(sentences.size() > allErrorCodes().size() * 3 / 4);
    }

    void subjectsAreEscaped_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("line feed") << QStringLiteral("a\nb");
        QTest::newRow("escape sequence") << QStringLiteral("a\x1b[31mb");
        QTest::newRow("right-to-left override") << QStringLiteral("cod\u202eexe.txt");
        QTest::newRow("isolate") << QStringLiteral("a\u2066b");
        QTest::newRow("bell") << QStringLiteral("a\ab");
        QTest::newRow("C1 control") << QStringLiteral("a\u009bb");
        QTest::newRow("delete") << QStringLiteral("a\u007fb");
    }
    void subjectsAreEscaped()
    {
        QFETCH(const QString, subject);
        const QString text = errorText(errorOf(ErrorCode::NotFound, subject));
        for (const QChar c : text) {
            const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
            QVERIFY2(!isHidden, qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
