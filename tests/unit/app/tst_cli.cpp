// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/CommandArguments.h"
#include "app/cli/Commands.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace ttp;

namespace {

const QStringList options{QStringLiteral("--to"), QStringLiteral("--up")};
const QStringList flags{QStringLiteral("--wait")};

QStringList split(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndOptionsAreTakenApart()
    {
        const auto parsed = CommandArguments::parse(split("a --to=x=y --wait b -- --to c"), options, flags);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->words(), split("a b --to c"));
        QCOMPARE(parsed->value(QStringLiteral("--to")), QStringLiteral("x=y"));
        QCOMPARE(parsed->value(QStringLiteral("--up"), QStringLiteral("none")), QStringLiteral("none"));
        QVERIFY(parsed->has(QStringLiteral("--wait")));
        // the value of an option may look like one
        const auto odd = CommandArguments::parse(split("--to --wait"), options, flags);
        QVERIFY(odd.ok() && !odd->has(QStringLiteral("--wait")));
        // a lone dash is a word
        QCOMPARE(CommandArguments::parse(split("-"), options, flags)->words(), split("-"));
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"--nothing", "--to", "--to a --to b", "--to=a --to=b", "--wait --wait", "--wait=1",
                                 "a --to", "--", "--TO x", "--=x"}) {
            if (qstrcmp(line, "--") != 0)
                QTest::newRow(line) << QString::fromLatin1(line);
        }
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(const QString, line);
        const auto parsed = CommandArguments::parse(line.split(QLatin1Char(' ')), options, flags);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QVERIFY(!parsed.error().detail.isEmpty());
    }

    void wordsAreCounted()
    {
        const auto parsed = CommandArguments::parse(split("a b"), options, flags);
        QVERIFY(parsed->expectWords(2, 2).ok() && parsed->expectWords(0, -1).ok() && parsed->expectWords(1, 3).ok());
        QVERIFY(!parsed->expectWords(3, -1).ok());
        QVERIFY(!parsed->expectWords(0, 1).ok());
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("amount");
        const auto row = [](const char *text, qint64 amount) {
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << amount;
        };
        row("0", 0);
        row("500k", 500'000);
        row("20M", 20'000'000);
        row("1Gi", 1LL << 30);
        row("3Ti", 3LL << 40);
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("9223372036854775807k", -1);
        row("9223372036854775808", -1);
        row("9000000000T", -1);
        row("-1", -1);
        row("1.5M", -1);
        row("1 M", -1);
        row("1m", -1);
        row("1KB", -1);
        row("k", -1);
        row("", -1);
        row("0x10", -1);
    }
    void amounts()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, amount);
        const auto parsed = CommandArguments::parse({QStringLiteral("--up=") + text}, options, flags);
        QVERIFY(parsed.ok());
        const auto value = parsed->amount(QStringLiteral("--up"));
        QCOMPARE(value.ok(), amount >= 0);
        if (value)
            QCOMPARE(value->value(), amount);
        QVERIFY(!parsed->amount(QStringLiteral("--to"))->has_value());
    }

    void everyErrorHasItsExitCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("exitCode");
        const QSet<ErrorCode> notRunning{ErrorCode::NotRunning, ErrorCode::ConnectionLost};
        const QSet<ErrorCode> refused{ErrorCode::CredentialsInvalid,
                                      ErrorCode::TokenInvalid,
                                      ErrorCode::SessionAddressMismatch,
                                      ErrorCode::Forbidden,
                                      ErrorCode::Suspended,
                                      ErrorCode::InviteInvalid,
                                      ErrorCode::RegistrationClosed,
                                      ErrorCode::RegistrationRejected,
                                      ErrorCode::KeyChanged,
                                      ErrorCode::PinMismatch,
                                      ErrorCode::TooManyRequests,
                                      ErrorCode::QuotaDisk,
                                      ErrorCode::QuotaBandwidth};
        const QSet<ErrorCode> unverified{ErrorCode::RootMismatch, ErrorCode::PieceMismatch,
                                         ErrorCode::SignatureInvalid};
        for (const ErrorCode code : allErrorCodes()) {
            int exitCode = ExitFailed;
            if (notRunning.contains(code))
                exitCode = ExitNotRunning;
            else if (refused.contains(code))
                exitCode = ExitRefused;
            else if (unverified.contains(code))
                exitCode = ExitVerificationFailed;
            QTest::newRow(qPrintable(errorWord(code))) << code << exitCode;
        }
    }
    void everyErrorHasItsExitCode()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const int, exitCode);
        QCOMPARE(int(exitCodeOf(code)), exitCode);
    }

    void everyCommandIsComplete()
    {
        QSet<QString> names;
        for (const Command &command : commands()) {
            QVERIFY2(!names.contains(command.name), qPrintable(command.name));
            names.insert(command.name);
            QCOMPARE(findCommand(command.name), &command);
            QVERIFY2(!command.help.isEmpty() && command.parse && command.show, qPrintable(command.name));
            // an option that nobody knows is no command's
            const auto parsed = command.parse({QStringLiteral("--nobody-knows")});
            QVERIFY2(!parsed.ok(), qPrintable(command.name));
            QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
            // an answer of any shape is shown somehow
            (void)command.show(QJsonValue());
            (void)command.show(QJsonArray{1, QJsonValue(), QJsonObject()});
            (void)command.show(QJsonObject{{QStringLiteral("bytes"), QStringLiteral("x")}});
        }
        QVERIFY(!findCommand(QString()));
        QVERIFY(!findCommand(QStringLiteral("STATUS")));
        for (const char *name : {"status", "invite", "register", "share", "get", "transfers", "verify", "peers"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
