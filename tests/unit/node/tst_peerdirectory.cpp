// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/AuthenticationId.h"
#include "core/node/HeardPlaces.h"
#include "core/node/PeerDirectory.h"
#include "tests/unit/identity/IdentityFixture.h"

using namespace ttp;
using namespace ttp::test;

namespace {

OwnPlace at(const char *text)
{
    return {{address(text)}, false};
}

HostPort placeOf(const QString &text)
{
    return HostPort::fromString(text).value();
}

struct Node {
    DatabaseFixture file;
    ManualClock clock;
    const LocalIdentity own = LocalIdentity::ephemeral();
    const LocalIdentity peer = LocalIdentity::ephemeral();
    UsersTable users{file.database()};
    HttpTransport transport{HttpTransportOptions()};
    PeerDirectory directory{transport, file.database(), clock, own};

    // A peer we are registered at, known at these places.
    void know(const QStringList &urls)
    {
        UserRow row = userOf(peer.userId(), peer.publicKey().spki());
        row.authIdAtPeer = AuthenticationId::generate().text();
        row.urls = urls;
        if (const auto inserted = users.insert(row); !inserted)
            qFatal("%s", qPrintable(describe(inserted.error())));
        if (const auto loaded = directory.load(); !loaded)
            qFatal("%s", qPrintable(describe(loaded.error())));
    }

    QStringList dialled() const
    {
        QStringList texts;
        for (const HostPort &place : directory.peer(peer.userId())->session()->addresses())
            texts.append(place.toString());
        return texts;
    }

    QStringList kept() { return users.find(peer.userId())->value().urls; }
};

} // namespace

class TestPeerDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsayIsJudged_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("own");
        QTest::addColumn<bool>("dialled");
        const auto row = [](const char *place, const char *own, bool dialled) {
            QTest::addRow("%s from %s", place, own)
                << QString::fromLatin1(place) << QString::fromLatin1(own) << dialled;
        };
        row("8.8.8.8:8470", "9.9.9.9", true);
        row("8.8.8.8:443", "9.9.9.9", true);
        row("8.8.8.8:22", "9.9.9.9", false);
        row("8.8.8.8:1023", "9.9.9.9", false);
        row("peer.example.org:8470", "9.9.9.9", false);
        row("127.0.0.1:6379", "9.9.9.9", false);
        row("169.254.169.254:8080", "9.9.9.9", false);
        row("192.168.0.1:8080", "9.9.9.9", false);
        row("192.168.0.1:8080", "192.168.7.7", true);
        row("10.0.0.1:8080", "192.168.7.7", false);
        row("100.64.0.1:8080", "9.9.9.9", false);
        row("[fd00::1]:8080", "fd00::2", true);
        row("[fd00:1::1]:8080", "fd00:2::2", false);
        row("[fe80::1]:8080", "fe80::2", false);
        row("[::1]:8080", "9.9.9.9", false);
        row("0.0.0.0:8080", "9.9.9.9", false);
        row("224.0.0.1:8080", "9.9.9.9", false);
        row("255.255.255.255:8080", "9.9.9.9", false);
    }
    void hearsayIsJudged()
    {
        QFETCH(const QString, place);
        QFETCH(const QString, own);
        QFETCH(const bool, dialled);
        QCOMPARE(mayDial(placeOf(place), at(qPrintable(own))), dialled);
        Node node;
        node.directory.setOwnPlace(at(qPrintable(own)));
        node.know({QStringLiteral("198.51.100.1:8470"), heardText(placeOf(place))});
        QCOMPARE(node.dialled().contains(place), dialled);
        QCOMPARE(node.dialled().first(), QStringLiteral("198.51.100.1:8470"));
        // what a person typed or a link said is dialled wherever it is
        node.directory.addTrustedAddresses(node.peer.userId(), {placeOf(place)});
        QVERIFY(node.dialled().contains(place));
    }

    // Threat C17: a peer with a pin is never asked over plain HTTP, whatever it announces.
    void plainUrlsAreNobodysPlaces()
    {
        const Places places =
            placesOf({QStringLiteral("http://8.8.8.8:8470/v1"), QStringLiteral("ftp://8.8.8.8:8470"),
                      QStringLiteral("https://8.8.4.4:8470/v1"), QStringLiteral("HTTP://8.8.8.8:8470"), QString(),
                      QStringLiteral("https://user@8.8.8.8:8470/v1"), QStringLiteral("https://8.8.8.8/v1")});
        QCOMPARE(places.trusted.size(), 0);
        QCOMPARE(places.heard, QList<HostPort>{placeOf(QStringLiteral("8.8.4.4:8470"))});
    }

    void hearsayStaysHearsay()
    {
        Node node;
        node.directory.setOwnPlace(at("10.0.0.5"));
        node.know({QStringLiteral("198.51.100.1:8470")});
        const UserId user = node.peer.userId();
        node.directory.addHeardAddresses(user, {placeOf(QStringLiteral("10.0.0.9:8470"))}, at("10.0.0.5"));
        QVERIFY(node.dialled().contains(QStringLiteral("10.0.0.9:8470")));
        QCOMPARE(node.kept(),
                 (QStringList{QStringLiteral("198.51.100.1:8470"), QStringLiteral("https://10.0.0.9:8470/v1")}));
        // the same machine in another network
        node.directory.setOwnPlace(at("192.168.0.5"));
        QCOMPARE(node.dialled(), QStringList{QStringLiteral("198.51.100.1:8470")});
        TTP_OK(node.directory.refresh(user)); // as after a restart there
        QCOMPARE(node.dialled(), QStringList{QStringLiteral("198.51.100.1:8470")});
        // and back again
        node.directory.setOwnPlace(at("10.0.0.5"));
        QVERIFY(node.dialled().contains(QStringLiteral("10.0.0.9:8470")));
    }

    // Only the address at which its key answered is more than hearsay afterwards.
    void whatAnsweredIsPromoted()
    {
        Node node;
        node.directory.setOwnPlace(at("9.9.9.9"));
        const QString first = heardText(placeOf(QStringLiteral("8.8.8.1:8470")));
        const QString second = heardText(placeOf(QStringLiteral("8.8.8.2:8470")));
        node.know({first, second});
        const UserId user = node.peer.userId();
        PeerSession &session = *node.directory.peer(user)->session();
        session.markWorking(placeOf(QStringLiteral("8.8.8.2:8470")));
        node.directory.addHeardAddresses(user, {placeOf(QStringLiteral("8.8.8.3:8470"))}, at("9.9.9.9"));
        const QString third = heardText(placeOf(QStringLiteral("8.8.8.3:8470")));
        QCOMPARE(node.kept().first(), QStringLiteral("8.8.8.2:8470"));
        QVERIFY(node.kept().contains(first) && node.kept().contains(third));
        // It says that it has moved while we are logged in: nothing has answered there.
        TTP_OK(node.users.setUrls(user, {first, third}));
        TTP_OK(node.directory.refresh(user));
        node.directory.addHeardAddresses(user, {placeOf(QStringLiteral("8.8.8.4:8470"))}, at("9.9.9.9"));
        for (const QString &kept : node.kept())
            QVERIFY2(kept.startsWith(QStringLiteral("https://")), qPrintable(kept));
        // Where it does not answer any more is not forgotten, but was proven once.
        session.markWorking(placeOf(QStringLiteral("8.8.8.3:8470")));
        QVERIFY(session.working() == placeOf(QStringLiteral("8.8.8.3:8470")));
        session.markFailing(placeOf(QStringLiteral("8.8.8.3:8470")));
        QVERIFY(!session.working());
    }

    void theNewestAddressesAreKept()
    {
        Node node;
        node.directory.setOwnPlace(at("9.9.9.9"));
        node.know({QStringLiteral("198.51.100.1:8470")});
        const UserId user = node.peer.userId();
        for (int day = 1; day <= 30; ++day) {
            node.directory.addHeardAddresses(user, {placeOf(QStringLiteral("8.8.8.%1:8470").arg(day))}, at("9.9.9.9"));
            QVERIFY(node.dialled().contains(QStringLiteral("8.8.8.%1:8470").arg(day)));
            QVERIFY(node.dialled().size() <= 8);
            QVERIFY(node.kept().size() <= 8);
        }
        QCOMPARE(node.dialled().first(), QStringLiteral("198.51.100.1:8470")); // the one that worked last
        QVERIFY(!node.dialled().contains(QStringLiteral("8.8.8.1:8470")));
    }

    // Anybody can write a link: looked at, it is nothing that the peer or a person said.
    void whatIsOnlyTriedIsNotKept()
    {
        Node node;
        node.directory.setOwnPlace(at("9.9.9.9"));
        QStringList trusted;
        for (int i = 1; i <= 8; ++i)
            trusted.append(QStringLiteral("198.51.100.%1:8470").arg(i));
        node.know(trusted);
        const UserId user = node.peer.userId();
        QList<HostPort> places;
        for (int i = 1; i <= 30; ++i)
            places.append(placeOf(QStringLiteral("203.0.113.%1:8470").arg(i)));
        node.directory.tryAddresses(user, places);
        QVERIFY(node.dialled().mid(0, 8).contains(QStringLiteral("203.0.113.1:8470")));
        QVERIFY(node.dialled().size() <= 12);
        for (const QString &place : trusted)
            QVERIFY2(node.dialled().contains(place), qPrintable(place));
        // what comes meanwhile is recorded without them
        node.directory.addTrustedAddresses(user, {placeOf(trusted.last())});
        QCOMPARE(node.kept().size(), 8);
        for (const QString &place : trusted)
            QVERIFY2(node.kept().contains(place), qPrintable(place));
        // unless a person says the same
        node.directory.addTrustedAddresses(user, {places.first()});
        QVERIFY(node.kept().contains(QStringLiteral("203.0.113.1:8470")));
    }

    // Nobody is at any of them: what was known before is known again.
    void whatWasTriedInVainIsGone()
    {
        Node node;
        node.know({QStringLiteral("127.0.0.9:1")});
        const UserId user = node.peer.userId();
        node.directory.tryAddresses(user, {placeOf(QStringLiteral("127.0.0.9:2"))});
        QVERIFY(node.dialled().contains(QStringLiteral("127.0.0.9:2")));
        node.directory.connectAll();
        QTRY_COMPARE_WITH_TIMEOUT(node.dialled(), QStringList{QStringLiteral("127.0.0.9:1")}, 30000);
        QCOMPARE(node.kept(), QStringList{QStringLiteral("127.0.0.9:1")});
    }

    void anotherAuthenticationIdIsTaken()
    {
        Node node;
        node.know({QStringLiteral("198.51.100.1:8470")});
        const UserId user = node.peer.userId();
        const PeerClient *before = node.directory.peer(user);
        const Secret other = AuthenticationId::generate().text();
        TTP_OK(node.users.setAuthIdAtPeer(user, other));
        TTP_OK(node.directory.refresh(user));
        QVERIFY(node.directory.peer(user)->session()->authId() == other);
        QCOMPARE(node.directory.peer(user), before); // downloads wait for its answers
        QVERIFY(!node.directory.isRefusedThere(user));
        TTP_OK(node.users.setAuthIdAtPeer(user, Secret()));
        TTP_OK(node.directory.refresh(user));
        QVERIFY(!node.directory.peer(user));
    }
};

QTEST_GUILESS_MAIN(TestPeerDirectory)
#include "tst_peerdirectory.moc"
