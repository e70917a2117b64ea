// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/OwnAddresses.h"

#include <QTest>

using namespace ttp;

namespace {

QStringList textsOf(const QList<HostPort> &places)
{
    QStringList texts;
    for (const HostPort &place : places)
        texts.append(place.toString());
    return texts;
}

Address addressOf(const char *text)
{
    return Address::fromText(QString::fromLatin1(text)).value();
}

} // namespace

class TestOwnAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeReachedComesFirst_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QStringList>("reported");
        QTest::addColumn<QStringList>("links");
        const QStringList none;
        QTest::newRow("loopback where there is nothing else")
            << QString() << QStringLiteral("127.0.0.1") << none << QStringList{QStringLiteral("127.0.0.1:8470")};
        QTest::newRow("link-local is of no use") << QString() << QStringLiteral("169.254.1.1") << none << none;
        QTest::newRow("what others see beats the local network")
            << QString() << QStringLiteral("192.168.1.5")
            << QStringList{QStringLiteral("8.8.4.4"), QStringLiteral("8.8.4.4")}
            << QStringList{QStringLiteral("8.8.4.4:8470"), QStringLiteral("192.168.1.5:8470")};
        QTest::newRow("what one alone sees comes last")
            << QString() << QStringLiteral("192.168.1.5")
            << QStringList{QStringLiteral("8.8.4.4"), QStringLiteral("8.8.4.5"), QStringLiteral("8.8.4.5")}
            << QStringList{QStringLiteral("8.8.4.5:8470"), QStringLiteral("192.168.1.5:8470"),
                           QStringLiteral("8.8.4.4:8470")};
        QTest::newRow("what we have beats what others see")
            << QString() << QStringLiteral("8.8.8.8") << QStringList{QStringLiteral("8.8.4.4")}
            << QStringList{QStringLiteral("8.8.8.8:8470"), QStringLiteral("8.8.4.4:8470")};
        QTest::newRow("private addresses that others see are theirs")
            << QString() << QStringLiteral("8.8.8.8")
            << QStringList{QStringLiteral("10.0.0.1"), QStringLiteral("127.0.0.1")}
            << QStringList{QStringLiteral("8.8.8.8:8470")};
        QTest::newRow("the user knows best")
            << QStringLiteral("peer.example.org:443") << QStringLiteral("10.1.2.3") << none
            << QStringList{QStringLiteral("peer.example.org:443"), QStringLiteral("10.1.2.3:8470")};
        QTest::newRow("nothing twice") << QStringLiteral("8.8.8.8:8470") << QStringLiteral("8.8.8.8")
                                       << QStringList{QStringLiteral("8.8.8.8")}
                                       << QStringList{QStringLiteral("8.8.8.8:8470")};
        QTest::newRow("IPv6") << QString() << QStringLiteral("2600::1") << none
                              << QStringList{QStringLiteral("[2600::1]:8470")};
    }
    void whatCanBeReachedComesFirst()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, listen);
        QFETCH(const QStringList, reported);
        QFETCH(const QStringList, links);
        OwnAddresses own(url, listen, 8470);
        for (const QString &text : reported)
            own.addReported(newId<UserId>(), Address::fromText(text).value());
        QCOMPARE(textsOf(own.forLinks()), links);
    }

    void onePeerHasOneWord()
    {
        OwnAddresses own({}, QStringLiteral("192.168.1.5"), 1);
        const auto liar = newId<UserId>();
        for (int i = 1; i <= 20; ++i)
            own.addReported(liar, Address::fromText(QStringLiteral("8.8.4.%1").arg(i)).value());
        // said often is not said by many
        own.addReported(liar, addressOf("8.8.4.20"));
        QCOMPARE(textsOf(own.forLinks()), (QStringList{QStringLiteral("192.168.1.5:1"), QStringLiteral("8.8.4.20:1")}));
    }

    void manyLiarsLeaveRoomForWhatIsOurs()
    {
        OwnAddresses own(QStringLiteral("peer.example.org:443"), QStringLiteral("192.168.1.5"), 1);
        for (int i = 1; i <= 200; ++i)
            own.addReported(newId<UserId>(), Address::fromText(QStringLiteral("8.8.4.%1").arg(i / 2)).value());
        const QStringList links = textsOf(own.forLinks());
        QCOMPARE(links.size(), 5);
        QCOMPARE(links.first(), QStringLiteral("peer.example.org:443"));
        QVERIFY(links.contains(QStringLiteral("192.168.1.5:1")));
        // the oldest are forgotten
        QVERIFY(!links.contains(QStringLiteral("8.8.4.1:1")));
    }

    void onlyWhoListensThereIsOnLoopback()
    {
        QVERIFY(OwnAddresses({}, QStringLiteral("127.0.0.1"), 1).place().listensOnLoopback);
        QVERIFY(!OwnAddresses({}, QStringLiteral("8.8.8.8"), 1).place().listensOnLoopback);
        QVERIFY(!OwnAddresses({}, QStringLiteral("169.254.1.1"), 1).place().listensOnLoopback);
        QCOMPARE(OwnAddresses({}, QStringLiteral("8.8.8.8"), 1).place().addresses,
                 QList<Address>{addressOf("8.8.8.8")});
    }
};

QTEST_GUILESS_MAIN(TestOwnAddresses)
#include "tst_ownaddresses.moc"
