// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/Format.h"

#include "core/base/Utc.h"
#include "ui/text/StateText.h"

#include <QLocale>
#include <QTest>
#include <limits>

using namespace ttp;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void percentagesNeverSayMoreThanIsThere()
    {
        QCOMPARE(percentText(623, 1000), QStringLiteral("62.3 %"));
        QCOMPARE(percentText(0, 10), QStringLiteral("0.0 %"));
        QCOMPARE(percentText(9'999'999, 10'000'000), QStringLiteral("99.9 %"));
        QCOMPARE(percentText(10, 10), QStringLiteral("100 %"));
        QCOMPARE(percentText(11, 10), QStringLiteral("100 %"));
        QCOMPARE(percentText(-1, 10), QStringLiteral("0.0 %"));
        QVERIFY(percentText(1, 0).isEmpty());
        const qint64 huge = std::numeric_limits<qint64>::max();
        QCOMPARE(percentText(huge - 1, huge), QStringLiteral("99.9 %"));
    }

    void durationsAreShort()
    {
        QVERIFY(durationText(-1).isEmpty());
        QCOMPARE(durationText(0), QStringLiteral("0 s"));
        QCOMPARE(durationText(59), QStringLiteral("59 s"));
        QCOMPARE(durationText(60), QStringLiteral("1 min"));
        QCOMPARE(durationText(3600 + 20 * 60), QStringLiteral("1 h 20 min"));
        QCOMPARE(durationText(3 * 86'400 + 4 * 3600), QStringLiteral("3 d 4 h"));
        QCOMPARE(durationText(std::numeric_limits<qint64>::max()), QStringLiteral("\u221e"));
    }

    void numbersAreWords()
    {
        QCOMPARE(ratioText(13, 10), QStringLiteral("1.30"));
        QVERIFY(ratioText(13, 0).isEmpty());
        QCOMPARE(partText(2, 2300), QStringLiteral("2 of 2,300"));
        QCOMPARE(countText(12'345), QStringLiteral("12,345"));
        QCOMPARE(fileCountText(12'345), QStringLiteral("12,345 file(s)"));
        QCOMPARE(fileCountText(-5), QStringLiteral("0 file(s)"));
    }

    void theRecentPast()
    {
        const QDateTime now = utcAt(QDate(2026, 3, 4), QTime(12, 0));
        QCOMPARE(agoText({}, now), QStringLiteral("never"));
        QCOMPARE(agoText(now.addSecs(-59), now), QStringLiteral("now"));
        QCOMPARE(agoText(now.addDays(400), now), QStringLiteral("now")); // a clock that was wrong
        QCOMPARE(agoText(now.addSecs(-60 * 5), now), QStringLiteral("5 minute(s) ago"));
        QCOMPARE(agoText(now.addSecs(-3600 * 5), now), QStringLiteral("5 hour(s) ago"));
        QCOMPARE(agoText(now.addDays(-5), now), QStringLiteral("5 day(s) ago"));
    }

    void idsAndPins()
    {
        QCOMPARE(shortIdText(u"6f1c2c1e-0000-8000-8000-000000000000"), QStringLiteral("6f1c2c1e\u2026"));
        QCOMPARE(shortIdText(u"abc"), QStringLiteral("abc"));
        QVERIFY(fingerprintText(QStringLiteral("no pin")).isEmpty());
        QVERIFY(fingerprintText({}).isEmpty());
    }

    void whatOthersWroteIsCutAndEscaped()
    {
        QCOMPARE(shownText(u"a\nb"), QStringLiteral("a\\x0ab"));
        const QString cut = shownText(QString(3000, u'a') + QStringLiteral(".tar.gz"), 40);
        QCOMPARE(cut.size(), 41);
        QVERIFY(cut.endsWith(QStringLiteral(".tar.gz")) && cut.contains(QChar(0x2026)));
        // No half of a character, wherever it is cut.
        const QString faces = QStringLiteral("\U0001F600").repeated(100);
        for (qsizetype most = 1; most < 60; ++most) {
            const QString shown = shownText(faces, most);
            QCOMPARE(QString::fromUtf8(shown.toUtf8()), shown);
        }
        QCOMPARE(toolTipText(u"<img src=x>&\u202e"), QStringLiteral("<p>&lt;img src=x&gt;&amp;\\u{202e}</p>"));
    }

    void whatIsPassedOnNamesNobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *text, const char *redacted) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromUtf8(redacted);
        };
        row("nothing to hide", "nothing to hide");
        row("from 203.0.113.7 today", "from [address] today");
        row("203.0.113.7:8470", "[address]");
        row("2001:db8::7", "[address]");
        row("[2001:db8::7]:8470, ok", "[address], ok");
        row("fe80::1%eth0", "[address]");
        row("::ffff:203.0.113.7", "[address]");
        row("https://lab.example.org/v1", "[address]/v1");
        row("lab.example.org:8470", "[address]");
        row("localhost:80", "[address]");
        row("ttp://h:1/#u=6f1c2c1e&i=secret go", "[link] go");
        row("user 6f1c2c1e-1234-8abc-8def-0123456789ab.", "user 6f1c2c1e\u2026.");
        row("pin AbCd_-89AbCd_-89AbCd_-89AbCd_-89AbCd_-89abc!", "pin AbCd_-89\u2026!");
        row("root 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "root 01234567\u2026");
        row("run-2/part-3.bin #118", "run-2/part-3.bin #118");
    }
    void whatIsPassedOnNamesNobody()
    {
        QFETCH(const QString, text);
        QTEST(redactedText(text), "redacted");
    }

    void readersHaveNames()
    {
        const QString user = QStringLiteral("user:6f1c2c1e-1234-8abc-8def-0123456789ab");
        const QString group = QStringLiteral("group:lab: a");
        const auto said = [](const QString &to, const QString &name) { return readersText({to}, {name}); };
        QCOMPARE(said(QStringLiteral("everyone"), {}), QStringLiteral("Everyone registered here"));
        QCOMPARE(said(group, {}), QStringLiteral("Group lab: a"));
        QCOMPARE(said(group, QStringLiteral("field\n")), QStringLiteral("Group field\\x0a"));
        QCOMPARE(said(user, QStringLiteral("Ada\n")), QStringLiteral("Ada\\x0a"));
        QCOMPARE(said(user, {}), QStringLiteral("6f1c2c1e\u2026"));
        QCOMPARE(said(QStringLiteral("of a\x1b later version"), {}), QStringLiteral("of a\\x1b later version"));
        QCOMPARE(readersText({group, user}, {}), QStringLiteral("Group lab: a and 6f1c2c1e\u2026"));
        QVERIFY(readersText({}, {}).isEmpty());
    }

    void isolatedTextStandsBetweenTwoMarks()
    {
        QCOMPARE(isolated(QStringLiteral("a/b")), QStringLiteral("\u2068a/b\u2069"));
    }

    void wordsOfTheCoreAreKnown()
    {
        for (const char *state : {"idle", "busy", "waiting", "banned", "unreachable"})
            QVERIFY2(sourceStateText(QLatin1String(state)) != QLatin1String(state), state);
        for (const char *kind :
             {"stolen-session", "key-changed", "wrong-key-at-login", "second-copy", "registration-request", "bad-piece",
              "bad-hashes", "source-banned", "fetched-file-changed", "fetched-file-damaged", "own-file-damaged"})
            QVERIFY2(incidentKindText(QLatin1String(kind)) != QLatin1String(kind), kind);
        QCOMPARE(incidentKindText(QStringLiteral("a\nb")), QStringLiteral("a\\x0ab"));
        QCOMPARE(transferStateOf(QStringLiteral("done")), DatasetState::Complete);
        QCOMPARE(shareStateOf(QStringLiteral("done")), DatasetState::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
