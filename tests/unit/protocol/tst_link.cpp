// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Limits.h"
#include "core/protocol/Link.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ttp;

namespace {

const QString user = QStringLiteral("6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c");
const QString share = QStringLiteral("7d9f3c21-5b8e-4a60-8d17-c3e5f7a9b1d2");
const QString pin(43, u'A');
const QString secret = QStringLiteral("geheimgeheim");

/// A link to `place` with these further keys.
QString link(const QString &more = {}, const QString &place = QStringLiteral("peer.example:8470/"))
{
    return QStringLiteral("ttp://") + place + QStringLiteral("#u=") + user + QStringLiteral("&k=") + pin + more;
}

template<typename IdType>
IdType randomId(QRandomGenerator &random)
{
    quint32 words[4];
    for (quint32 &word : words)
        word = random.generate();
    words[1] |= 1; // never nil
    return IdType(QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words), 16)));
}

Hash256 randomHash(QRandomGenerator &random)
{
    Hash256 hash;
    for (unsigned char &byte : hash.bytes)
        byte = static_cast<unsigned char>(random.bounded(256));
    return hash;
}

HostPort randomPlace(QRandomGenerator &random)
{
    const auto port = static_cast<quint16>(random.bounded(1, 65536));
    switch (random.bounded(3)) {
    case 0:
        return {QStringLiteral("%1.%2.%3.%4")
                    .arg(random.bounded(256))
                    .arg(random.bounded(256))
                    .arg(random.bounded(256))
                    .arg(random.bounded(256)),
                port};
    case 1: {
        QStringList groups;
        for (int i = 0; i < 8; ++i)
            groups.append(QString::number(random.bounded(3) == 0 ? random.bounded(65536) : 0, 16));
        return {canonicalAddress(groups.join(u':')).value(), port};
    }
    default:
        return {QStringLiteral("peer%1.example.org").arg(random.bounded(1000)), port};
    }
}

Link randomLink(QRandomGenerator &random)
{
    Link made;
    made.address = randomPlace(random);
    made.user = randomId<UserId>(random);
    made.pin = randomHash(random);
    if (random.bounded(2) == 1)
        made.invite = Secret(randomHash(random).toBase64Url().left(random.bounded(8, 44)).toLatin1());
    if (random.bounded(2) == 1) {
        made.share = randomId<ShareId>(random);
        if (random.bounded(2) == 1) {
            made.version = random.bounded(1, 1 << 30);
            made.manifest = randomHash(random);
        }
    }
    for (int i = random.bounded(5); i > 0; --i)
        made.moreAddresses.append(randomPlace(random));
    if (random.bounded(2) == 1)
        made.broker = randomId<UserId>(random);
    return made;
}

} // namespace

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
    void places_data();
    void places();
    void good_data();
    void good();
    void parts();
    void refused_data();
    void refused();
    void secretsStayOut();
    void errorsSayWhere();
    void roundTrips();
    void withoutTheInvite();
    void damagedLinksNeverCrash();
    void longLinks();
    void looks();
};

void LinkTest::hosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty where refused
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(canonical);
    };
    row("peer.example", "peer.example");
    row("PEER.Example", "peer.example");
    row("localhost", "localhost");
    row("a-b.c0", "a-b.c0");
    row("xn--bcher-kva.example", "xn--bcher-kva.example");
    row("127.0.0.1", "127.0.0.1");
    row("255.255.255.255", "255.255.255.255");
    row("::", "::");
    row("::1", "::1");
    row("[::1]", "::1");
    row("1::", "1::");
    row("2001:DB8:0:0:0:0:0:5", "2001:db8::5");
    row("2001:db8::0005", "2001:db8::5");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::ffff:192.0.2.1", "192.0.2.1");
    row("::ffff:c000:201", "192.0.2.1");
    row("::192.0.2.1", "::c000:201");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    row("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304");
    for (const char *bad : {"",
                            ".",
                            "a..b",
                            ".a",
                            "a.",
                            "-a",
                            "a-",
                            "a_b",
                            "a b",
                            "b\xc3\xbc"
                            "cher",
                            "a%41",
                            "a/b",
                            "a@b",
                            "127.1",
                            "127.0.0.01",
                            "0x7f.0.0.1",
                            "0177.0.0.1",
                            "2130706433",
                            "127.0.0.256",
                            "127.0.0.1.",
                            "1.2.3.4.5",
                            "127.0.0",
                            "1.2.3.+4",
                            "a.1",
                            "a.0x7f",
                            "[127.0.0.1]",
                            "[peer.example]",
                            "[",
                            "[]",
                            ":",
                            ":::",
                            "1::2::3",
                            "1:2:3:4:5:6:7",
                            "1:2:3:4:5:6:7:8:9",
                            "1:2:3:4:5:6:7:8::",
                            "::1:2:3:4:5:6:7:8",
                            "12345::",
                            "g::",
                            "::1%eth0",
                            "::1%25eth0",
                            "1:",
                            ":1",
                            "::1.2.3",
                            "::1.2.3.4:5",
                            "1.2.3.4::",
                            "::ffff:1.2.3.256",
                            "[::1",
                            "::1]"})
        row(bad, "");
    QTest::newRow("label of 64") << QString(64, u'a') << QString();
    QTest::newRow("label of 63") << QString(63, u'a') << QString(63, u'a');
    QTest::newRow("name of 254") << QStringLiteral("a.").repeated(127) << QString();
}

void LinkTest::hosts()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const std::optional<QString> host = canonicalHost(text);
    QCOMPARE(host.has_value(), !canonical.isEmpty());
    if (host) {
        QCOMPARE(*host, canonical);
        QCOMPARE(canonicalHost(*host).value(), canonical);
    }
}

void LinkTest::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *good : {"peer.example:1", "127.0.0.1:8470", "[2001:db8::5]:65535", "localhost:443"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"",
                            ":",
                            "peer.example",
                            "peer.example:",
                            "peer.example:0",
                            "peer.example:65536",
                            "peer.example:99999",
                            "peer.example:999999",
                            "peer.example:+1",
                            "peer.example:-1",
                            "peer.example:01",
                            "peer.example: 1",
                            "peer.example:1 ",
                            "peer.example:x",
                            ":8470",
                            "::1:8470",
                            "2001:db8::5:8470",
                            "[2001:db8::5]",
                            "[2001:db8::5]8470",
                            "[2001:db8::5]::8470",
                            "[::1]x:1",
                            "a:1:2",
                            "user@peer.example:1",
                            "user:pw@peer.example:1"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void LinkTest::places()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const std::optional<HostPort> place = HostPort::fromString(text);
    QCOMPARE(place.has_value(), good);
    if (good) {
        QCOMPARE(place->toString(), text);
        QCOMPARE(place->isAddress(), text[0].isDigit() || text[0] == u'[');
    }
}

void LinkTest::good_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("shortest") << link();
    QTest::newRow("without slash") << link({}, QStringLiteral("peer.example:8470"));
    QTest::newRow("ipv4") << link({}, QStringLiteral("203.0.113.7:8470/"));
    QTest::newRow("ipv6") << link({}, QStringLiteral("[2001:db8::5]:8470/"));
    QTest::newRow("capitals") << link().replace(0, 3, QStringLiteral("TTP"));
    QTest::newRow("pasted") << QStringLiteral(" \n") + link() + QStringLiteral("\r\n ");
    QTest::newRow("invitation") << link(QStringLiteral("&i=") + secret);
    QTest::newRow("share") << link(QStringLiteral("&s=") + share);
    QTest::newRow("version") << link(QStringLiteral("&s=%1&v=3&m=%2").arg(share, pin));
    QTest::newRow("any order") << QStringLiteral("ttp://a:1/#s=") + share + QStringLiteral("&k=") + pin +
                                      QStringLiteral("&u=") + user;
    QTest::newRow("addresses") << link(QStringLiteral("&a=1.2.3.4:5,[::1]:6,peer:7,x.y:8"));
    QTest::newRow("addresses, encoded") << link(QStringLiteral("&a=1.2.3.4:5%2C%5B::1%5D:6"));
    QTest::newRow("broker") << link(QStringLiteral("&b=") + user);
    QTest::newRow("unknown keys") << link(QStringLiteral("&z=1&zz=2&utm_source=mail&flag"));
    QTest::newRow("unknown key twice") << link(QStringLiteral("&z=1&z=2"));
    QTest::newRow("unknown key, broken") << link(QStringLiteral("&z=%"));
    QTest::newRow("empty items") << link(QStringLiteral("&&"));
}

void LinkTest::good()
{
    QFETCH(QString, text);
    const Result<Link> parsed = Link::parse(text);
    QVERIFY2(parsed.ok(), qPrintable(parsed.ok() ? QString() : describe(parsed.error())));
    QCOMPARE(Link::parse(parsed.value().toString()).value(), parsed.value());
}

void LinkTest::parts()
{
    const Link parsed =
        Link::parse(link(QStringLiteral("&i=%1&s=%2&v=3&m=%3&a=1.2.3.4:5,[::1]:6&b=%4").arg(secret, share, pin, user)))
            .value();
    QCOMPARE(parsed.address, (HostPort{QStringLiteral("peer.example"), 8470}));
    QCOMPARE(parsed.user.toString(), user);
    QVERIFY(parsed.pin.isZero());
    QCOMPARE(parsed.invite, Secret("geheimgeheim"));
    QCOMPARE(parsed.share->toString(), share);
    QCOMPARE(parsed.version.value(), 3);
    QVERIFY(parsed.manifest->isZero());
    QCOMPARE(parsed.moreAddresses.size(), 2);
    QCOMPARE(parsed.moreAddresses.last(), (HostPort{QStringLiteral("::1"), 6}));
    QCOMPARE(parsed.broker->toString(), user);
}

void LinkTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &text, const char *subject) {
        QTest::newRow(name) << text << QString::fromLatin1(subject);
    };
    const auto more = [](const char *keys) { return link(QString::fromUtf8(keys)); };
    const auto at = [](const char *place) { return link({}, QString::fromUtf8(place)); };
    row("empty", {}, "link");
    row("https", link().replace(0, 3, QStringLiteral("https")), "link");
    row("magnet", QStringLiteral("magnet:?xt=urn"), "link");
    row("no slashes", QStringLiteral("ttp:peer:1#u="), "link");
    row("javascript", QStringLiteral("javascript:alert(1)"), "link");
    row("file", QStringLiteral("file:///etc/passwd"), "link");
    row("scheme inside", QStringLiteral("xttp://peer:1/#u=") + user, "link");
    row("no fragment", QStringLiteral("ttp://peer.example:8470/"), "link");
    row("no address", at(""), "address");
    row("no port", at("peer.example/"), "address");
    row("port 0", at("peer.example:0/"), "address");
    row("port 65536", at("peer.example:65536/"), "address");
    row("bare ipv6", at("::1:8470/"), "address");
    row("zone", at("[fe80::1%25eth0]:1/"), "address");
    row("short ipv4", at("127.1:8470/"), "address");
    row("decimal ipv4", at("2130706433:80/"), "address");
    row("user", at("ada@peer.example:8470/"), "address");
    row("user and password", at("ada:pw@peer.example:8470/"), "address");
    row("path", at("peer.example:8470/x"), "address");
    row("two slashes", at("peer.example:8470//"), "address");
    row("query", at("peer.example:8470/?a=1"), "address");
    row("query without path", at("peer.example:8470?a=1"), "address");
    row("backslash", at("peer.example:8470\\"), "link");
    row("encoded host", at("p%65er.example:8470/"), "address");
    row("no user", QStringLiteral("ttp://a:1/#k=") + pin, "u");
    row("no pin", QStringLiteral("ttp://a:1/#u=") + user, "k");
    row("nil user", QStringLiteral("ttp://a:1/#u=00000000-0000-0000-0000-000000000000&k=") + pin, "u");
    row("user twice", more("&u=6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c"), "u");
    row("pin twice", link(QStringLiteral("&k=") + pin), "k");
    row("code twice", more("&i=geheimgeheim&i=geheimgeheim"), "i");
    row("short pin", QStringLiteral("ttp://a:1/#u=%1&k=AAAA").arg(user), "k");
    row("pin with padding", QStringLiteral("ttp://a:1/#u=%1&k=%2=").arg(user, pin), "k");
    row("pin with tail bits", QStringLiteral("ttp://a:1/#u=%1&k=%2B").arg(user, pin.left(42)), "k");
    row("short code", more("&i=1234567"), "i");
    row("empty code", more("&i="), "i");
    row("code with a dot", more("&i=geheim.geheim"), "i");
    row("code with %00", more("&i=geheim%00geheim"), "i");
    row("long code", link(QStringLiteral("&i=") + QString(65, u'a')), "i");
    row("share no uuid", more("&s=x"), "s");
    row("version without share", link(QStringLiteral("&v=1&m=") + pin), "v");
    row("version without manifest", link(QStringLiteral("&s=%1&v=1").arg(share)), "v");
    row("manifest without version", link(QStringLiteral("&s=%1&m=%2").arg(share, pin)), "m");
    row("version 0", link(QStringLiteral("&s=%1&v=0&m=%2").arg(share, pin)), "v");
    row("version 01", link(QStringLiteral("&s=%1&v=01&m=%2").arg(share, pin)), "v");
    row("version -1", link(QStringLiteral("&s=%1&v=-1&m=%2").arg(share, pin)), "v");
    row("version latest", link(QStringLiteral("&s=%1&v=latest&m=%2").arg(share, pin)), "v");
    row("version 2^31", link(QStringLiteral("&s=%1&v=2147483648&m=%2").arg(share, pin)), "v");
    row("version huge", link(QStringLiteral("&s=%1&v=99999999999999999999&m=%2").arg(share, pin)), "v");
    row("manifest short", link(QStringLiteral("&s=%1&v=1&m=AAAA").arg(share)), "m");
    row("five addresses", more("&a=a:1,b:2,c:3,d:4,e:5"), "a");
    row("empty address", more("&a="), "a");
    row("address with a gap", more("&a=a:1,,b:2"), "a");
    row("address without port", more("&a=a"), "a");
    row("address with user", more("&a=x%40a:1"), "a");
    row("broker no uuid", more("&b=x"), "b");
    row("broken percent", more("&b=%4"), "b");
    row("space inside", more("& i=geheimgeheim"), "link");
    row("tab inside", more("&\ti=geheimgeheim"), "link");
    row("line feed inside", more("&\ni=geheimgeheim"), "link");
    row("escape", more("&\x1b[31m"), "link");
    row("nul", link() + QChar(u'\0') + u'x', "link");
    row("rlo", more("\xe2\x80\xae"), "link");
    row("zero width", more("&x=\xe2\x80\x8b"), "link");
    row("umlaut", at("p\xc3\xa4rt.example:1/"), "link");
    row("quote", more("&x=\""), "link");
    row("tag", more("<script>"), "link");
}

void LinkTest::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    const Result<Link> parsed = Link::parse(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QCOMPARE(parsed.error().doing, Doing::ParsingLink);
    QCOMPARE(parsed.error().subject, subject);
    QVERIFY(parsed.error().detail.startsWith(QStringLiteral("character ")));
    QVERIFY(!describe(parsed.error()).contains(QStringLiteral("geheim")));
}

void LinkTest::secretsStayOut()
{
    // wherever a link with a code is broken, the code is not in the error
    const QString whole = link(QStringLiteral("&i=%1&s=%2").arg(secret, share));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char16_t c : {u' ', u'%', u'&', u'='}) {
            QString broken = whole;
            broken[i] = c;
            const Result<Link> parsed = Link::parse(broken);
            if (!parsed)
                QVERIFY(!describe(parsed.error()).contains(QStringLiteral("geheim")));
        }
    }
}

void LinkTest::errorsSayWhere()
{
    // ttp://a:1/#u=… : the value of u begins at character 14
    QCOMPARE(Link::parse(u"ttp://a:1/#u=x&k=y").error().detail, QStringLiteral("character 14: is not a User ID"));
    QCOMPARE(Link::parse(u"ttp://a:0/#u=x").error().detail.left(13), QStringLiteral("character 7: "));
}

void LinkTest::roundTrips()
{
    QRandomGenerator random(20251122);
    for (int i = 0; i < 5000; ++i) {
        const Link made = randomLink(random);
        const QString text = made.toString();
        QVERIFY(text.size() <= limits::linkLength);
        const Result<Link> parsed = Link::parse(text);
        QVERIFY2(parsed.ok(), qPrintable(text));
        QCOMPARE(parsed.value(), made);
        QCOMPARE(parsed.value().toString(), text);
    }
}

void LinkTest::withoutTheInvite()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        Link made = randomLink(random);
        made.invite = Secret("geheimgeheim");
        QVERIFY(made.toString().contains(QStringLiteral("&i=geheimgeheim")));
        const QString shown = made.toStringWithoutInvite();
        QVERIFY(!shown.contains(QStringLiteral("geheim")));
        Link expected = made;
        expected.invite = Secret();
        QCOMPARE(Link::parse(shown).value(), expected);
    }
}

void LinkTest::damagedLinksNeverCrash()
{
    QRandomGenerator random(99);
    for (int i = 0; i < 20'000; ++i) {
        QString text = randomLink(random).toString();
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(text.size()));
            switch (random.bounded(3)) {
            case 0:
                text[at] = QChar(static_cast<char16_t>(random.bounded(0x10000)));
                break;
            case 1:
                text.remove(at, random.bounded(1, 10));
                break;
            default:
                text.insert(at, text.mid(random.bounded(static_cast<int>(text.size()))).left(10));
            }
            if (text.isEmpty())
                break;
        }
        const Result<Link> parsed = Link::parse(text);
        if (parsed)
            QCOMPARE(Link::parse(parsed.value().toString()).value(), parsed.value());
    }
}

void LinkTest::longLinks()
{
    const QString filler(limits::linkLength - link(QStringLiteral("&z=")).size(), u'x');
    QVERIFY(Link::parse(link(QStringLiteral("&z=") + filler)).ok());
    QVERIFY(!Link::parse(link(QStringLiteral("&z=x") + filler)).ok());
    QVERIFY(!Link::parse(QStringLiteral("ttp://") + QString(10'000'000, u'#')).ok());
    QVERIFY(!Link::parse(QString(10'000'000, u' ')).ok());
}

void LinkTest::looks()
{
    QVERIFY(looksLikeLink(u"ttp://x"));
    QVERIFY(looksLikeLink(u"  TTP://x"));
    QVERIFY(!looksLikeLink(u"http://x"));
    QVERIFY(!looksLikeLink(u"ttp:x"));
    QVERIFY(!looksLikeLink(u""));
}

QTEST_APPLESS_MAIN(LinkTest)
#include "tst_link.moc"
