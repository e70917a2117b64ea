// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "tests/ui/peers/PeerSamples.h"
#include "ui/peers/InvitationText.h"

using namespace ttp;
using namespace ttp::samples;

class TestInvitationText : public WidgetTest
{
    Q_OBJECT

    UserId m_user = newId<UserId>();

private Q_SLOTS:
    void initTestCase() { begin(); }

    void theLinkIsFoundInWhatWasPasted_data()
    {
        QTest::addColumn<QString>("text");
        const QString link = linkOf(m_user);
        QTest::newRow("alone") << link;
        QTest::newRow("with white space") << QStringLiteral("  \n") + link + QStringLiteral("\r\n");
        QTest::newRow("in a mail") << QStringLiteral("Dear Ben, come in: <%1>.\nAda").arg(link);
        QTest::newRow("at the end of a sentence") << QStringLiteral("Here (%1).").arg(link);
        QTest::newRow("twice the same") << link + u' ' + link;
        QTest::newRow("broken by a mail program") << link.left(60) + QStringLiteral("\r\n  ") + link.mid(60);
    }
    void theLinkIsFoundInWhatWasPasted()
    {
        QFETCH(const QString, text);
        const InvitationText read = readInvitation(text);
        QCOMPARE(read.link, linkOf(m_user));
        QVERIFY(read.facts && read.facts->user == m_user && read.facts->letsIn);
        QVERIFY(read.problem.isEmpty());
    }

    void whatIsNoneIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const QString link = linkOf(m_user);
        const auto row = [](const char *name, const QString &text, const char *word) {
            QTest::newRow(name) << text << QString::fromLatin1(word);
        };
        row("words", QStringLiteral("hello"), "no link");
        row("another scheme", QStringLiteral("https://example.org/#u=1"), "no link");
        row("two of them", link + u' ' + linkOf(newId<UserId>()), "several");
        row("cut", link.left(60), "missing or damaged");
        row("user info", QStringLiteral("ttp://ada@peer:1/#u=x"), "address");
        row("code", linkOf(m_user, false) + QStringLiteral("&i=tooshort"), "code");
        row("bidi control", link.left(50) + QChar(0x202e) + link.mid(50), "characters");
        row("endless", QString(longestInvitation + 1, u'x'), "too long");
        row("an endless link", QStringLiteral("ttp://") + QString(60'000, u'a'), "too long");
    }
    void whatIsNoneIsRefusedInWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        const InvitationText read = readInvitation(text);
        QVERIFY(read.link.isEmpty() && !read.facts);
        QVERIFY2(read.problem.contains(word), qPrintable(read.problem));
        QVERIFY(isHarmless(read.problem));
    }

    void nothingIsNoProblem()
    {
        QVERIFY(readInvitation(u" \n").problem.isEmpty());
        QVERIFY(readTyped({}, QStringLiteral(" ")).problem.isEmpty());
    }

    void typedOnesAreRead_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *address, const char *code, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(code)
                                << QString::fromLatin1(word);
        };
        row("whole", " Peer.Example:8470 ", "abcd-efgh-ijkl-mnop", "");
        row("no address", "", "abcd", "address is missing");
        row("no port", "peer.example", "", "port");
        row("no address at all", "a:b:c", "", "no address");
        row("no code yet", "peer.example:1", "", "0 of 16");
        row("half a code", "peer.example:1", "ABCD-EF", "6 of 16");
        row("too much", "peer.example:1", "ABCD-EFGH-IJKL-MNOP-Q", "these are 17");
        row("a foreign digit", "peer.example:1", "ABCD-EFGH-IJKL-MNO9", "no code has");
        row("a foreign sign", "peer.example:1", "ABCD_EFGH", "letters and digits only");
    }
    void typedOnesAreRead()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, code);
        QFETCH(const QString, word);
        const InvitationText read = readTyped(address, code);
        QVERIFY2(read.problem.contains(word), qPrintable(read.problem));
        QCOMPARE(read.problem.isEmpty(), word.isEmpty());
        QCOMPARE(read.link, word.isEmpty() ? QStringLiteral("peer.example:8470 abcd-efgh-ijkl-mnop") : QString());
    }
};

QTEST_MAIN(TestInvitationText)
#include "tst_invitationtext.moc"
