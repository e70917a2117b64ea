// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Answers.h"
#include "app/cli/CommandArguments.h"
#include "app/cli/Commands.h"
#include "app/cli/TextTable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
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

    void getNamesTheFilesItWants()
    {
        const auto call = findCommand(QStringLiteral("get"))->parse(split("ttp://x --only a --only b/c --wait"));
        QVERIFY(call.ok());
        QCOMPARE(call->params.value(QStringLiteral("files")).toArray(), QJsonArray::fromStringList(split("a b/c")));
        const auto all = findCommand(QStringLiteral("get"))->parse(split("ttp://x"));
        QVERIFY(all.ok() && !all->params.contains(QStringLiteral("files")));
        QVERIFY(!findCommand(QStringLiteral("get"))->parse(split("ttp://x --only")).ok());
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

    void someOptionsMayComeAgain()
    {
        const QStringList again{QStringLiteral("--to")};
        const auto parsed = CommandArguments::parse(split("--to a x --to=b"), {}, {}, again);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->values(QStringLiteral("--to")), split("a b"));
        QCOMPARE(parsed->words(), split("x"));
        QVERIFY(!CommandArguments::parse(split("a --to"), {}, {}, again).ok());
    }

    void readersAreAList_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("to");
        QTest::newRow("default") << QStringLiteral("share /a") << split("everyone");
        QTest::newRow("one") << QStringLiteral("share /a --to group:x") << split("group:x");
        QTest::newRow("several") << QStringLiteral("share /a --to group:x --to user:y") << split("group:x user:y");
        QTest::newRow("nobody") << QStringLiteral("share /a --to nobody") << QStringList();
        QTest::newRow("anew") << QStringLiteral("readers S user:y group:x") << split("user:y group:x");
        QTest::newRow("nobody any more") << QStringLiteral("readers S nobody") << QStringList();
    }
    void readersAreAList()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, to);
        const QStringList words = line.split(QLatin1Char(' '));
        const auto call = findCommand(words.first())->parse(words.mid(1));
        QVERIFY(call.ok());
        QCOMPARE(call->params.value(QStringLiteral("to")), QJsonValue(QJsonArray::fromStringList(to)));
        // to take every reader away by forgetting a word would be too easy
        QVERIFY(!findCommand(QStringLiteral("readers"))->parse({QStringLiteral("S")}).ok());
    }

    void anIdentityIsMovedByTtpItself()
    {
        const Command *identity = findCommand(QStringLiteral("identity"));
        QVERIFY(identity);
        const auto call = identity->parse(split("export ada.key"));
        QVERIFY(call.ok() && call->isLocal);
        QCOMPARE(call->method, QStringLiteral("identity_export"));
        QVERIFY(QDir::isAbsolutePath(call->params.value(QStringLiteral("file")).toString()));
        // a passphrase has no place on a command line
        for (const char *line : {"", "export", "import", "show x", "export x secret", "import x --passphrase y"})
            QVERIFY2(!identity->parse(split(line)).ok(), line);
        QCOMPARE(int(exitCodeOf({ErrorCode::CredentialsInvalid, Doing::ReadingIdentity, {}, {}, 0})), int(ExitFailed));
        QVERIFY(!findCommand(QStringLiteral("status"))->parse({})->isLocal);
    }

    void whatIsSetIsSaid()
    {
        const Command *set = findCommand(QStringLiteral("set"));
        QVERIFY(set && !set->parse({}).ok());
        const auto call = set->parse(split("--name= --download-folder down"));
        QVERIFY(call.ok());
        QCOMPARE(call->params.value(QStringLiteral("name")), QJsonValue(QString()));
        const QString folder = call->params.value(QStringLiteral("download_folder")).toString();
        QVERIFY(QDir::isAbsolutePath(folder) && folder.endsWith(QStringLiteral("/down")));
        // nothing is not the folder one happens to be in
        QVERIFY(!set->parse(split("--download-folder=")).ok());
        QVERIFY(!set->parse(split("--name Ada"))->params.contains(QStringLiteral("download_folder")));
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
            if (code == ErrorCode::InvalidInput)
                exitCode = ExitUsage;
            else if (code == ErrorCode::NotRunning)
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
        QCOMPARE(int(exitCodeOf({code, Doing::Commanding, {}, {}, 0})), exitCode);
    }

    void whatAnotherPeerRefusesIsRefused()
    {
        for (const ErrorCode code :
             {ErrorCode::NotFound, ErrorCode::Gone, ErrorCode::InvalidInput, ErrorCode::Forbidden})
            QCOMPARE(int(exitCodeOf({code, Doing::Requesting, {}, {}, 0})), int(ExitRefused));
        QCOMPARE(int(exitCodeOf({ErrorCode::Unreachable, Doing::Requesting, {}, {}, 0})), int(ExitFailed));
        QCOMPARE(int(exitCodeOf({ErrorCode::NotFound, Doing::Commanding, {}, {}, 0})), int(ExitFailed));
        // a connection to another peer that was lost is not "nothing runs here"
        QCOMPARE(int(exitCodeOf({ErrorCode::ConnectionLost, Doing::Requesting, {}, {}, 0})), int(ExitFailed));
    }

    void columnsStandBelowEachOther()
    {
        QCOMPARE(displayWidth(u"abc"), 3);
        QCOMPARE(displayWidth(u"\u51b0\u51b0"), 4);       // wide
        QCOMPARE(displayWidth(u"e\u0301"), 1);            // combining
        QCOMPARE(displayWidth(u"\U0001f9ca"), 2);         // beyond the first plane
        QCOMPARE(displayWidth(u"\u05e7\u05e8\u05d7"), 3); // right to left
        TextTable table({QStringLiteral("A"), QStringLiteral("B")});
        QVERIFY(table.isEmpty());
        table.addRow({QStringLiteral("\u51b0\u51b0"), QStringLiteral("1")});
        table.addNote(QStringLiteral("why"));
        table.addRow({QStringLiteral("x"), QStringLiteral("22")});
        QCOMPARE(table.text(), QStringLiteral("A     B\n\u51b0\u51b0  1\n    why\nx     22"));
    }

    void progressFitsItsLine_data()
    {
        QTest::addColumn<QJsonObject>("moving");
        const auto transfer = [](const char *state, double bytes, double total) {
            return QJsonObject{{QStringLiteral("transfer_id"), QStringLiteral("x")},
                               {QStringLiteral("state"), QLatin1String(state)},
                               {QStringLiteral("bytes"), bytes},
                               {QStringLiteral("total_bytes"), total},
                               {QStringLiteral("rate"), 1e6}};
        };
        QTest::newRow("fetching") << transfer("fetching", 50, 200);
        QTest::newRow("nothing yet") << transfer("resolving", 0, 0);
        QTest::newRow("more than all") << transfer("done", 300, 200);
        QTest::newRow("negative") << transfer("done", -5, 200);
        QTest::newRow("huge") << transfer("fetching", 9e18, 9.1e18);
        QTest::newRow("empty") << QJsonObject();
        QJsonObject waiting = transfer("waiting", 1, 2);
        waiting.insert(QStringLiteral("error"),
                       QJsonObject{{QStringLiteral("code"), QStringLiteral("disk-full")},
                                   {QStringLiteral("subject"), QStringLiteral("/\x1b[2J\u202e")}});
        QTest::newRow("with a reason") << waiting;
    }
    void progressFitsItsLine()
    {
        QFETCH(const QJsonObject, moving);
        for (const int width : {0, 1, 10, 40, 80, 200}) {
            const QString line = progressLine(moving, width);
            QVERIFY2(displayWidth(line) < std::max(1, width), qPrintable(line));
            QVERIFY(!line.contains(QLatin1Char('\x1b')) && !line.contains(QChar(0x202e)));
        }
    }

    void progressIsThatOfTheCall()
    {
        const auto parsed = findCommand(QStringLiteral("get"))->parse({QStringLiteral("ttp://h:1/#s=aaa")});
        QVERIFY(parsed.ok());
        QVERIFY(isMovedBy(*parsed, {{QStringLiteral("share_id"), QStringLiteral("aaa")}}));
        QVERIFY(!isMovedBy(*parsed, {{QStringLiteral("share_id"), QStringLiteral("bbb")}}));
        QVERIFY(!isMovedBy(*parsed, {}));
        const auto waiting = findCommand(QStringLiteral("wait"))->parse({QStringLiteral("id")});
        QVERIFY(isMovedBy(*waiting, {{QStringLiteral("transfer_id"), QStringLiteral("id")}}));
        QVERIFY(!isMovedBy(*waiting, {{QStringLiteral("transfer_id"), QStringLiteral("other")}}));
    }

    void namesOfOthersAreShownSafely()
    {
        const QString evil = QStringLiteral("a\x1b]0;x\x07\n\u202eb");
        const QJsonObject any{{QStringLiteral("name"), evil},
                              {QStringLiteral("note"), evil},
                              {QStringLiteral("state"), evil},
                              {QStringLiteral("user_id"), evil},
                              {QStringLiteral("address"), evil},
                              {QStringLiteral("kind"), evil},
                              {QStringLiteral("subject"), evil},
                              {QStringLiteral("detail"), evil},
                              {QStringLiteral("link"), evil},
                              {QStringLiteral("folder"), evil},
                              {QStringLiteral("bad"), QJsonArray{evil}},
                              {QStringLiteral("left_out"), QJsonArray{evil}},
                              {QStringLiteral("renamed"), QJsonArray{evil}},
                              {QStringLiteral("words"), QJsonArray{evil}},
                              {QStringLiteral("used_by"), QJsonArray{QJsonObject{{QStringLiteral("name"), evil}}}},
                              {QStringLiteral("users"), QJsonArray{evil}}};
        for (const Command &command : commands()) {
            for (const QString &shown : {command.show(any), command.show(QJsonArray{any})}) {
                QVERIFY2(!shown.contains(QLatin1Char('\x1b')) && !shown.contains(QLatin1Char('\x07')) &&
                             !shown.contains(QChar(0x202e)),
                         qPrintable(command.name));
                QVERIFY2(!shown.contains(QStringLiteral("\x07\n")), qPrintable(command.name));
            }
        }
    }

    // The manual names every command and every option of its usage, and no command that is not there.
    void theManualIsComplete()
    {
        QFile file(QStringLiteral(TTP_SOURCE_DIR "/resources/man/ttp.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll()).remove(QLatin1Char('\\'));
        QStringList named;
        static const QRegularExpression entry(QStringLiteral("\\.T[PQ]\n\\.BI? \"?([a-z]+)\\b"));
        const QString commandsPart =
            page.section(QStringLiteral(".SH COMMANDS"), 1).section(QStringLiteral(".SH EXIT"), 0, 0);
        for (auto it = entry.globalMatch(commandsPart); it.hasNext();)
            named.append(it.next().captured(1));
        for (const Command &command : commands()) {
            QVERIFY2(named.removeAll(command.name) > 0, qPrintable(command.name));
            static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
            for (auto it = option.globalMatch(command.usage); it.hasNext();) {
                const QString word = it.next().captured();
                QVERIFY2(commandsPart.contains(word), qPrintable(command.name + QLatin1Char(' ') + word));
            }
        }
        QVERIFY2(named.isEmpty(), qPrintable(named.join(QLatin1Char(' '))));
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
        for (const char *name :
             {"status", "invite", "register", "requests", "peers", "groups", "share", "shares", "unshare", "get",
              "transfers", "pause", "resume", "queue", "priority", "remove", "verify", "limit", "shutdown"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
