// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/ErrorText.h"

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
