// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Address.h"
#include "core/identity/AddressRules.h"
#include "tests/unit/identity/IdentityFixture.h"

using namespace ttp;
using namespace ttp::test;

Q_DECLARE_METATYPE(ttp::AddressClass)

namespace {

QList<Address> addressList(const QString &texts)
{
    QList<Address> list;
    const QStringList parts = texts.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list.append(Address::fromText(part).value());
    return list;
}

} // namespace

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneSpelling_data();
    void readsOneSpelling();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void keepsDifferentAddressesApart_data();
    void keepsDifferentAddressesApart();
    void canonicalFormOfSocketAddresses();
    void knowsItsClass_data();
    void knowsItsClass();
    void blocks_data();
    void blocks();
    void sharesLocalPrefix_data();
    void sharesLocalPrefix();
    void mayBeUsed_data();
    void mayBeUsed();
    void mayBeUsedFromLan_data();
    void mayBeUsedFromLan();
};

void TestAddress::readsOneSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("127.0.0.1", "127.0.0.1");
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("::ffff:203.0.113.7", "203.0.113.7");
    row("::FFFF:cb00:7107", "203.0.113.7");
    row("0:0:0:0:0:ffff:203.0.113.7", "203.0.113.7");
    row("::ffff:0.0.0.0", "0.0.0.0");
    row("::1", "::1");
    row("::", "::");
    row("2001:DB8:0:0:0:0:0:1", "2001:db8::1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("fe80::1%eth0", "fe80::1");
    row("fe80::1%3", "fe80::1");
}

void TestAddress::readsOneSpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto read = Address::fromText(text);
    QVERIFY(read);
    QCOMPARE(read->toText(), canonical);
    QVERIFY(Address::fromText(canonical) == read);
    QCOMPARE(qHash(*Address::fromText(canonical)), qHash(*read));
}

void TestAddress::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "127.1",
                             "0x7f.0.0.1",
                             "0177.0.0.1",
                             "2130706433",
                             "1.2.3.4.5",
                             "1.2.3",
                             "256.1.1.1",
                             "1.2.3.4 ",
                             " 1.2.3.4",
                             "1.2.3.4\n",
                             "+1.2.3.4",
                             "1.2.3.",
                             ".1.2.3",
                             "1..2.3",
                             "[::1]",
                             "localhost",
                             "example.org",
                             "0",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "::1::",
                             "12345::",
                             "1.2.3.4/24",
                             "::1/64",
                             ":",
                             "::ffff:127.1",
                             "::ffff:256.0.0.1",
                             "1.2.3.4%eth0",
                             "01.2.3.4",
                             "g::1",
                             "1.2.3.0004",
                             "::ffff:0177.0.0.1",
                             "::1 ",
                             " ::1",
                             "::1\n"}) {
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }
    QTest::newRow("full-width digit") << QStringLiteral("\uff11.2.3.4");
    QTest::newRow("Arabic digit") << QStringLiteral("\u0661.2.3.4");
    QTest::newRow("a zero in between") << QString::fromLatin1("1.2.3.4\0.5", 9);
    QTest::newRow("a zero in between, v6") << QString::fromLatin1("::1\0:2", 6);
    QTest::newRow("no zone") << QStringLiteral("fe80::1%");
    QTest::newRow("two zones") << QStringLiteral("fe80::1%a%b");
    QTest::newRow("zone of an IPv4 address") << QStringLiteral("192.0.2.1%eth0");
    QTest::newRow("long") << QString(100'000, u':');
    QTest::newRow("long zone") << QStringLiteral("fe80::1%") + QString(100, u'a');
}

void TestAddress::refusesOtherTexts()
{
    QFETCH(QString, text);
    const auto read = Address::fromText(text);
    QVERIFY2(!read, read ? qPrintable(read->toText()) : "");
}

void TestAddress::keepsDifferentAddressesApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::addRow("%s %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other);
    };
    row("::1", "127.0.0.1");
    row("::1", "0.0.0.1");
    row("::", "0.0.0.0");
    row("::5.6.7.8", "5.6.7.8");
    row("::127.0.0.1", "127.0.0.1");
    row("64:ff9b::5.6.7.8", "5.6.7.8");
    row("2001:db8::1", "2001:db8::2");
}

void TestAddress::keepsDifferentAddressesApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto a = Address::fromText(one);
    const auto b = Address::fromText(other);
    QVERIFY(a && b);
    QVERIFY2(!(*a == *b), qPrintable(a->toText()));
    QVERIFY(a->toText() != b->toText());
}

void TestAddress::canonicalFormOfSocketAddresses()
{
    QVERIFY(Address().isNull());
    QVERIFY(Address(QHostAddress()).isNull());
    QVERIFY(Address().toText().isEmpty());
    QVERIFY(AddressBlock().isNull());
    QVERIFY(AddressBlock(Address()).isNull());
    QCOMPARE(Address().kind(), AddressClass::Unusable);

    // what a socket that listens on both families says about an IPv4 client (threat A11)
    const QHostAddress mapped(QStringLiteral("::ffff:192.0.2.1"));
    QCOMPARE(mapped.protocol(), QAbstractSocket::IPv6Protocol);
    QVERIFY(Address(mapped) == address("192.0.2.1"));
    QVERIFY(Address(mapped).isV4());

    QHostAddress zoned(QStringLiteral("fe80::1"));
    zoned.setScopeId(QStringLiteral("eth0"));
    QVERIFY(Address(zoned) == address("fe80::1"));
    QVERIFY(Address(QHostAddress(QHostAddress::LocalHost)) == address("127.0.0.1"));
    QVERIFY(Address(QHostAddress(QHostAddress::LocalHostIPv6)) == address("::1"));
    for (const auto any : {QHostAddress::Any, QHostAddress::AnyIPv4, QHostAddress::AnyIPv6, QHostAddress::Broadcast})
        QCOMPARE(Address(QHostAddress(any)).kind(), AddressClass::Unusable);
}

void TestAddress::knowsItsClass_data()
{
    QTest::addColumn<AddressClass>("expected");
    const auto row = [](const char *texts, AddressClass expected) {
        const QStringList parts = QString::fromLatin1(texts).split(u' ');
        for (const QString &text : parts)
            QTest::newRow(qPrintable(text)) << expected;
    };
    row("8.8.8.8 172.15.255.255 172.32.0.0 192.167.0.1 100.63.255.255 100.128.0.0 169.253.0.1 223.255.255.255 "
        "2001:db8::1 2606:4700::1 3fff::1 2002:808:808::1 64:ff9b::8.8.8.8",
        AddressClass::Global);
    row("127.0.0.1 127.255.255.255 ::1 ::ffff:127.0.0.1", AddressClass::Loopback);
    row("169.254.0.1 169.254.255.255 fe80::1 febf::1", AddressClass::LinkLocal);
    row("10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 ::ffff:10.1.2.3", AddressClass::Private);
    row("fc00::1 fd00:1:2::3 fdff::1", AddressClass::UniqueLocal);
    row("100.64.0.1 100.127.255.255", AddressClass::SharedNat);
    row("0.0.0.0 0.1.2.3 192.0.0.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 :: ::2 ::5.6.7.8 ff02::1 fec0::1 "
        "4000::1 100::1 2002:a00:1::1 2002:7f00:1::1 64:ff9b::10.0.0.1 64:ff9b::127.0.0.1 64:ff9b:1::8.8.8.8",
        AddressClass::Unusable);
}

void TestAddress::knowsItsClass()
{
    QFETCH(AddressClass, expected);
    QCOMPARE(address(QTest::currentDataTag()).kind(), expected);
}

void TestAddress::blocks_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("text");
    QTest::newRow("192.0.2.1") << "192.0.2.1 ::ffff:192.0.2.1"
                               << "192.0.2.2 192.0.2.0 ::1"
                               << "192.0.2.1";
    QTest::newRow("2001:db8:1:2::3") << "2001:db8:1:2:ffff::9 2001:db8:1:2::"
                                     << "2001:db8:1:3::3 2001:db8:1:1:ffff::"
                                     << "2001:db8:1:2::/64";
    QTest::newRow("::1") << "::1 ::2"
                         << "127.0.0.1 0.0.0.0 0.0.0.1"
                         << "::/64";
}

void TestAddress::blocks()
{
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    QFETCH(QString, text);
    const AddressBlock block(address(QTest::currentDataTag()));
    QCOMPARE(block.toText(), text);
    for (const Address &one : addressList(inside)) {
        QVERIFY2(block.contains(one), qPrintable(one.toText()));
        QCOMPARE(qHash(AddressBlock(one)), qHash(block));
    }
    for (const Address &one : addressList(outside))
        QVERIFY2(!block.contains(one), qPrintable(one.toText()));
}

void TestAddress::sharesLocalPrefix_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *one, const char *other, bool expected) {
        QTest::addRow("%s", one) << QString::fromLatin1(other) << expected;
    };
    row("10.0.0.1", "10.255.0.1", true);
    row("10.0.0.1", "192.168.0.1", false);
    row("172.16.0.1", "172.31.0.1", true);
    row("172.16.0.1", "10.0.0.1", false);
    row("192.168.1.1", "192.168.200.1", true);
    row("100.64.0.1", "100.127.0.1", true);
    row("169.254.1.1", "169.254.9.9", true);
    row("127.0.0.1", "127.9.9.9", true);
    row("127.0.0.1", "::1", false);
    row("fd00:1:2:3::1", "fd00:1:2:4::1", true);
    row("fd00:1:2::1", "fd00:1:3::1", false);
    row("fe80::1", "fe80::2", true);
    row("8.8.8.8", "8.8.8.8", false);
    row("2001:db8::1", "2001:db8::1", false);
    row("224.0.0.1", "224.0.0.1", false);
    row("10.0.0.1", "::", false);
}

void TestAddress::sharesLocalPrefix()
{
    QFETCH(QString, other);
    QFETCH(bool, expected);
    const Address one = address(QTest::currentDataTag());
    const Address two = address(other);
    QCOMPARE(shareLocalPrefix(one, two), expected);
    QCOMPARE(shareLocalPrefix(two, one), expected);
    QVERIFY(!shareLocalPrefix(one, Address()));
    QVERIFY(!shareLocalPrefix(Address(), one));
}

// The table of design.md section 9.15.
void TestAddress::mayBeUsed_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("onLoopback");
    QTest::addColumn<bool>("heard");
    QTest::addColumn<bool>("exempt");
    const auto row = [](const char *text, const char *own, bool onLoopback, bool heard, bool exempt) {
        QTest::addRow("%s", text) << QString::fromLatin1(own) << onLoopback << heard << exempt;
    };
    row("8.8.8.8", "", false, true, true);
    row("2001:db8::1", "", false, true, true);
    row("127.0.0.1", "127.0.0.1", false, false, true);
    row("127.0.0.1", "", true, true, true);
    row("::1", "::1 127.0.0.1", false, false, true);
    row("::1", "", true, true, true);
    row("::ffff:127.0.0.1", "", false, false, true);
    row("10.1.2.3", "", false, false, true);
    row("10.1.2.3", "192.168.0.2 8.8.8.8", false, false, true);
    row("10.1.2.3", "192.168.0.2 10.9.9.9", false, true, true);
    row("10.1.2.3", "", true, false, true);
    row("172.16.0.1", "172.31.0.9", false, true, true);
    row("192.168.0.1", "10.0.0.1", false, false, true);
    row("100.64.1.1", "100.100.0.1", false, true, true);
    row("100.64.1.1", "10.0.0.1", false, false, true);
    row("fd00:1:2::1", "fd00:1:2:3::1", false, true, true);
    row("fd00:1:2::1", "fd00:9:9::1", false, false, true);
    row("169.254.1.1", "169.254.2.2", false, false, true);
    row("169.254.169.254", "169.254.2.2", false, false, true);
    row("169.254.169.254", "10.0.0.1", false, false, true);
    row("fe80::1", "fe80::2", true, false, true);
    row("0.0.0.0", "", true, false, false);
    row("::", "", true, false, false);
    row("224.0.0.1", "", true, false, false);
    row("255.255.255.255", "", true, false, false);
    row("2002:7f00:1::1", "", true, false, false);
    row("64:ff9b::10.0.0.1", "10.0.0.2", true, false, false);
}

void TestAddress::mayBeUsed()
{
    QFETCH(QString, own);
    QFETCH(bool, onLoopback);
    QFETCH(bool, heard);
    QFETCH(bool, exempt);
    const Address one = address(QTest::currentDataTag());
    const OwnPlace place{addressList(own), onLoopback};
    QCOMPARE(mayUseAddress(one, place, AddressOrigin::Heard), heard);
    QCOMPARE(mayUseAddress(one, place, AddressOrigin::Exempt), exempt);
    QVERIFY(!mayUseAddress(Address(), place, AddressOrigin::Exempt));
}

void TestAddress::mayBeUsedFromLan_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *seen, const char *bound, const char *own, bool expected) {
        QTest::addRow("%s", seen) << QString::fromLatin1(bound) << QString::fromLatin1(own) << expected;
    };
    row("192.168.1.5", "203.0.113.7", "192.168.1.2", true);
    row("192.168.1.5", "10.0.0.1 203.0.113.7", "192.168.1.2", true);
    row("192.168.1.5", "203.0.113.7", "10.0.0.2", false);
    row("192.168.1.5", "203.0.113.7", "", false);
    row("192.168.1.5", "10.0.0.7", "192.168.1.2", false);
    row("192.168.1.5", "100.64.0.7", "192.168.1.2", false);
    row("fd00:1:2::5", "2001:db8::7", "fd00:1:2::2", true);
    row("fd00:1:2::5", "2001:db8::7", "fd00:1:3::2", false);
    row("fe80::5", "2001:db8::7", "fe80::2", true);
    row("169.254.1.5", "203.0.113.7", "169.254.1.2", true);
    row("100.64.0.5", "203.0.113.7", "100.64.0.2", false);
    row("127.0.0.1", "203.0.113.7", "127.0.0.1", false);
    row("198.51.100.5", "203.0.113.7", "198.51.100.2", false);
}

void TestAddress::mayBeUsedFromLan()
{
    QFETCH(QString, bound);
    QFETCH(QString, own);
    QFETCH(bool, expected);
    const Address seen = address(QTest::currentDataTag());
    const auto judge = [&](const std::optional<Hash256> &shown, const std::optional<Hash256> &session) {
        return mayUseFromLan(seen, addressList(bound), addressList(own), shown, session);
    };
    const Hash256 key = pinOfSpki("key");
    QCOMPARE(judge(key, key), expected);
    QVERIFY(!judge(std::nullopt, std::nullopt));
    QVERIFY(!judge(std::nullopt, key));
    QVERIFY(!judge(key, std::nullopt));
    QVERIFY(!judge(pinOfSpki("another"), key));
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
