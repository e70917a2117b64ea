// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/LinkFacts.h"

#include <QTest>

using namespace ttp;

namespace {

const QString user = QStringLiteral("6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c");
const QString share = QStringLiteral("7d9f3c21-5b8e-4a60-8d17-c3e5f7a9b1d2");
const QString pin(43, u'A');
const QString code = QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA");

QString link(const QString &more = {})
{
    return QStringLiteral("ttp://peer.example:8470/#u=") + user + QStringLiteral("&k=") + pin + more;
}

} // namespace

class TestLinkFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsRead()
    {
        const auto facts = linkFacts(QStringLiteral(" ") + link(QStringLiteral("&a=203.0.113.7:1,[2001:db8::7]:2")));
        QVERIFY(facts.ok());
        QCOMPARE(facts->user.toString(), user);
        QCOMPARE(facts->pin, pin);
        QCOMPARE(facts->addresses, QStringList({QStringLiteral("peer.example:8470"), QStringLiteral("203.0.113.7:1"),
                                                QStringLiteral("[2001:db8::7]:2")}));
        QVERIFY(!facts->letsIn && !facts->share);
        const auto invitation = linkFacts(link(QStringLiteral("&i=") + code));
        QVERIFY(invitation.ok() && invitation->letsIn);
        const auto dataset = linkFacts(link(QStringLiteral("&s=") + share));
        QVERIFY(dataset.ok() && dataset->share && dataset->share->toString() == share);
    }

    void whatIsWrongIsNamedAndNotQuoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        const QString secret = QStringLiteral("geheimgeheim");
        QTest::newRow("nothing") << QString() << QStringLiteral("link");
        QTest::newRow("another scheme") << QStringLiteral("https://peer.example/#") + secret << QStringLiteral("link");
        QTest::newRow("user info") << QStringLiteral("ttp://geheimgeheim@peer:1/#u=x") << QStringLiteral("address");
        QTest::newRow("no user") << QStringLiteral("ttp://peer:1/#k=") + secret << QStringLiteral("u");
        QTest::newRow("no pin") << QStringLiteral("ttp://peer:1/#u=") + user << QStringLiteral("k");
        // It reads like one of a link, and nobody made it.
        QTest::newRow("damaged code") << link(QStringLiteral("&i=") + secret) << QStringLiteral("i");
        QTest::newRow("bidi control") << link() + QChar(0x202e) << QStringLiteral("link");
        QTest::newRow("endless") << link(QStringLiteral("&x=") + QString(100'000, u'x')) << QStringLiteral("link");
    }
    void whatIsWrongIsNamedAndNotQuoted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, subject);
        const auto facts = linkFacts(text);
        QVERIFY(!facts.ok());
        QCOMPARE(facts.error().code, ErrorCode::InvalidInput);
        QCOMPARE(facts.error().subject, subject);
        QVERIFY(!describe(facts.error()).contains(QStringLiteral("geheim")));
    }

    void addressesAreTyped()
    {
        QCOMPARE(typedAddress(u"Peer.Example:8470"), std::optional(QStringLiteral("peer.example:8470")));
        QCOMPARE(typedAddress(u"[2001:DB8::7]:1"), std::optional(QStringLiteral("[2001:db8::7]:1")));
        for (const auto *wrong : {u"", u"peer.example", u"peer.example:0", u"ada@peer.example:1", u"2001:db8::7"})
            QVERIFY(!typedAddress(wrong));
    }

    void codesAreTyped()
    {
        QVERIFY(isTypedCode(u"ABCD-EFGH-IJKL-MNOP"));
        QVERIFY(isTypedCode(u" abcd efgh ijkl mn01 "));
        for (const QString &wrong : {QString(), QStringLiteral("ABCD-EFGH-IJKL-MNO"),
                                     QStringLiteral("ABCDEFGHIJKLMNO9"), code, QString(1000, u'A')})
            QVERIFY2(!isTypedCode(wrong), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestLinkFacts)
#include "tst_linkfacts.moc"
