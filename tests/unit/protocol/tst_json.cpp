// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/protocol/JsonReader.h"
#include "core/protocol/JsonWriter.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <array>

using namespace ttp;

namespace {

constexpr QLatin1String m("m");

/// {"m": value}
JsonReader readerOf(const QByteArray &value)
{
    return JsonReader::parse("{\"m\":" + value + '}');
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data();
    void integers();
    void integerBounds();
    void strings_data();
    void strings();
    void stringLengths();
    void times_data();
    void times();
    void timesRoundTrip();
    void bytes_data();
    void bytes();
    void ids_data();
    void ids();
    void hashesAndFiles();
    void secrets_data();
    void secrets();
    void words();
    void booleans();
    void missingAndNull();
    void lists();
    void stringLists();
    void pairs_data();
    void pairs();
    void addresses();
    void errorNamesTheMember();
    void firstErrorStays();
    void unknownMembersAreIgnored();
};

void JsonTest::integers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("number");
    QTest::newRow("0") << QByteArray("0") << true << qint64(0);
    QTest::newRow("-0") << QByteArray("-0") << true << qint64(0);
    QTest::newRow("7") << QByteArray("7") << true << qint64(7);
    QTest::newRow("1e3") << QByteArray("1e3") << true << qint64(1000);
    QTest::newRow("2.0") << QByteArray("2.0") << true << qint64(2);
    QTest::newRow("2^53-1") << QByteArray("9007199254740991") << true << limits::maxInteger;
    QTest::newRow("2^53") << QByteArray("9007199254740992") << false << qint64(0);
    QTest::newRow("2^63-1") << QByteArray("9223372036854775807") << false << qint64(0);
    QTest::newRow("2^64-1") << QByteArray("18446744073709551615") << false << qint64(0);
    QTest::newRow("1e300") << QByteArray("1e300") << false << qint64(0);
    QTest::newRow("-1") << QByteArray("-1") << false << qint64(0);
    QTest::newRow("0.5") << QByteArray("0.5") << false << qint64(0);
    QTest::newRow("text") << QByteArray("\"7\"") << false << qint64(0);
    QTest::newRow("true") << QByteArray("true") << false << qint64(0);
    QTest::newRow("list") << QByteArray("[7]") << false << qint64(0);
    QTest::newRow("null") << QByteArray("null") << false << qint64(0);
}

void JsonTest::integers()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    QFETCH(qint64, number);
    JsonReader in = readerOf(value);
    const qint64 read = in.integer(m);
    QCOMPARE(!in.failed(), good);
    if (good)
        QCOMPARE(read, number);
    else
        QCOMPARE(in.finish(0).error().subject, QStringLiteral("m"));
}

void JsonTest::integerBounds()
{
    for (const int value : {-3, 4}) {
        JsonReader in = readerOf(QByteArray::number(value));
        QCOMPARE(in.integer(m, -3, 4), value);
        QVERIFY(!in.failed());
    }
    for (const int value : {-4, 5}) {
        JsonReader in = readerOf(QByteArray::number(value));
        QCOMPARE(in.integer(m, -3, 4), -3);
        QVERIFY(in.failed());
    }
}

void JsonTest::strings_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("asLine");
    QTest::addColumn<bool>("asText");
    QTest::newRow("plain") << QByteArray("\"Ada\"") << true << true;
    QTest::newRow("empty") << QByteArray("\"\"") << true << true;
    QTest::newRow("accents") << QByteArray("\"\xc3\x89lodie\"") << true << true;
    QTest::newRow("emoji") << QByteArray(R"("\ud83d\ude00")") << true << true;
    QTest::newRow("line feed") << QByteArray(R"("a\nb")") << false << true;
    QTest::newRow("tab") << QByteArray(R"("a\tb")") << false << true;
    QTest::newRow("carriage return") << QByteArray(R"("a\rb")") << false << false;
    QTest::newRow("nul") << QByteArray(R"("a\u0000b")") << false << false;
    QTest::newRow("escape") << QByteArray(R"("\u001b[31m")") << false << false;
    QTest::newRow("delete") << QByteArray(R"("\u007f")") << false << false;
    QTest::newRow("c1") << QByteArray(R"("\u0085")") << false << false;
    QTest::newRow("line separator") << QByteArray(R"("\u2028")") << false << false;
    QTest::newRow("rlo") << QByteArray(R"("\u202egpj.exe")") << false << false;
    QTest::newRow("isolate") << QByteArray(R"("\u2066")") << false << false;
    QTest::newRow("number") << QByteArray("1") << false << false;
    QTest::newRow("list") << QByteArray("[\"a\"]") << false << false;
    QTest::newRow("object") << QByteArray("{}") << false << false;
}

void JsonTest::strings()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, asLine);
    QFETCH(bool, asText);
    JsonReader line = readerOf(value);
    Q_UNUSED(line.string(m, 100));
    QCOMPARE(!line.failed(), asLine);
    JsonReader optional = readerOf(value);
    Q_UNUSED(optional.optionalString(m, 100));
    QCOMPARE(!optional.failed(), asLine);
    JsonReader text = readerOf(value);
    Q_UNUSED(text.optionalText(m, 100));
    QCOMPARE(!text.failed(), asText);
}

void JsonTest::stringLengths()
{
    JsonReader fits = readerOf("\"12345\"");
    QCOMPARE(fits.string(m, 5), QStringLiteral("12345"));
    QVERIFY(!fits.failed());
    JsonReader longer = readerOf("\"123456\"");
    QVERIFY(longer.string(m, 5).isEmpty());
    QCOMPARE(longer.finish(0).error().code, ErrorCode::TooLarge);
}

void JsonTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << QString::fromLatin1(text) << ms; };
    row("1970-01-01T00:00:00Z", 0);
    row("2025-11-22T16:42:00Z", 1763829720000);
    row("2025-11-22T16:42:00.25Z", 1763829720250);
    row("2025-11-22T16:42:00.123456789Z", 1763829720123);
    row("2024-02-29T23:59:59Z", 1709251199000);
    row("9999-12-31T23:59:59.999Z", 253402300799999);
    for (const char *bad : {"",
                            "Z",
                            "2025-11-22",
                            "2025-11-22T16:42:00",
                            "2025-11-22T16:42:00+00:00",
                            "2025-11-22T16:42:00z",
                            "2025-11-22t16:42:00Z",
                            "2025-11-22 16:42:00Z",
                            "2025-02-29T00:00:00Z",
                            "2025-13-01T00:00:00Z",
                            "2025-00-01T00:00:00Z",
                            "2025-01-32T00:00:00Z",
                            "2025-01-01T24:00:00Z",
                            "2025-01-01T00:60:00Z",
                            "2025-01-01T00:00:60Z",
                            "1969-12-31T23:59:59Z",
                            "0000-01-01T00:00:00Z",
                            "2025-1-01T00:00:00ZZ",
                            "2025-01-01T00:00:00.Z",
                            "2025-01-01T00:00:00.1234567890Z",
                            "2025-01-01T00:00:00,5Z",
                            "-025-01-01T00:00:00Z",
                            "+025-01-01T00:00:00Z",
                            " 2025-01-01T00:00:0Z",
                            "2025-01-01T00:00:00.1a3Z",
                            "12025-01-01T00:00:00Z"})
        row(bad, -1);
}

void JsonTest::times()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const QDateTime time = json::timeOf(text);
    QCOMPARE(time.isValid(), ms >= 0);
    JsonReader in = readerOf('"' + text.toUtf8() + '"');
    Q_UNUSED(in.time(m));
    QCOMPARE(!in.failed(), ms >= 0);
    if (ms >= 0) {
        QCOMPARE(time.toMSecsSinceEpoch(), ms);
        QCOMPARE(time.timeSpec(), Qt::UTC);
    }
}

void JsonTest::timesRoundTrip()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const qint64 ms = random.bounded(qint64(253402300799999));
        const QDateTime time = utcFromMs(ms);
        QCOMPARE(json::timeOf(json::timeText(time)), time);
        QCOMPARE(json::timeText(time.toOffsetFromUtc(3600)), json::timeText(time));
    }
    QCOMPARE(json::timeText(utcFromMs(1000)), QStringLiteral("1970-01-01T00:00:01Z"));
    QCOMPARE(json::timeText(utcFromMs(1005)), QStringLiteral("1970-01-01T00:00:01.005Z"));
}

void JsonTest::bytes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("4 bytes") << QByteArray("\"AQIDBA\"") << true;
    QTest::newRow("2 bytes") << QByteArray("\"AQI\"") << true;
    QTest::newRow("1 byte") << QByteArray("\"AQ\"") << false;
    QTest::newRow("5 bytes") << QByteArray("\"AQIDBAU\"") << false;
    QTest::newRow("padding") << QByteArray("\"AQIDBA==\"") << false;
    QTest::newRow("standard alphabet") << QByteArray("\"++//\"") << false;
    QTest::newRow("tail bits") << QByteArray("\"AQIDBB\"") << false;
    QTest::newRow("impossible length") << QByteArray("\"AQIDB\"") << false;
    QTest::newRow("white space") << QByteArray("\"AQ IDBA\"") << false;
    QTest::newRow("empty") << QByteArray("\"\"") << false;
    QTest::newRow("list") << QByteArray("[1,2,3,4]") << false;
}

void JsonTest::bytes()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    JsonReader in = readerOf(value);
    const QByteArray read = in.bytes(m, 2, 4);
    QCOMPARE(!in.failed(), good);
    if (good)
        QCOMPARE('"' + json::bytesText(read).toLatin1() + '"', value);
}

void JsonTest::ids_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("\"6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c\"") << true;
    QTest::newRow("capitals") << QByteArray("\"6F1D0C5A-9B1E-8C4F-A2B7-3D5E7F901B2C\"") << true;
    QTest::newRow("nil") << QByteArray("\"00000000-0000-0000-0000-000000000000\"") << false;
    QTest::newRow("braces") << QByteArray("\"{6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c}\"") << false;
    QTest::newRow("urn") << QByteArray("\"urn:uuid:6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c\"") << false;
    QTest::newRow("without hyphens") << QByteArray("\"6f1d0c5a9b1e8c4fa2b73d5e7f901b2c\"") << false;
    QTest::newRow("empty") << QByteArray("\"\"") << false;
    QTest::newRow("number") << QByteArray("1") << false;
}

void JsonTest::ids()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    JsonReader in = readerOf(value);
    const UserId id = in.id<UserId>(m);
    QCOMPARE(!in.failed(), good);
    QCOMPARE(id.isNull(), !good);
    JsonReader list = readerOf('[' + value + ']');
    QCOMPARE(list.ids<UserId>(m, 3).size(), good ? 1 : 0);
    QCOMPARE(!list.failed(), good);
}

void JsonTest::hashesAndFiles()
{
    const QByteArray hex(64, 'a');
    JsonReader in = JsonReader::parse("{\"h\":\"" + hex + "\",\"f\":\"" + hex + "-12\",\"p\":\"" + QByteArray(43, 'A') +
                                      "\",\"l\":[\"" + hex + "\"]}");
    QCOMPARE(in.hash(QLatin1String("h")).toHex().toLatin1(), hex);
    QCOMPARE(in.file(QLatin1String("f")).length, qint64(12));
    QVERIFY(in.optionalFile(QLatin1String("f")).has_value());
    QVERIFY(!in.optionalFile(QLatin1String("x")).has_value());
    QVERIFY(in.fingerprint(QLatin1String("p")).isZero());
    QCOMPARE(in.hashes(QLatin1String("l"), 1).size(), 1);
    QVERIFY(!in.failed());
    for (const QByteArray &bad : {QByteArray(63, 'a'), QByteArray(64, 'A'), QByteArray(64, 'g'), QByteArray()}) {
        JsonReader single = readerOf('"' + bad + '"');
        Q_UNUSED(single.hash(m));
        QVERIFY(single.failed());
        JsonReader list = readerOf("[\"" + bad + "\"]");
        QVERIFY(list.hashes(m, 1).size() <= 1);
        QVERIFY(list.failed());
    }
    for (const char *bad : {"\"x\"", "\"-1\"", "1"}) {
        JsonReader file = readerOf(bad);
        Q_UNUSED(file.file(m));
        QVERIFY(file.failed());
    }
}

void JsonTest::secrets_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("token") << QByteArray("\"geheim.-_~+/=\"") << true;
    QTest::newRow("space") << QByteArray("\"geheim geheim\"") << false;
    QTest::newRow("empty") << QByteArray("\"\"") << false;
    QTest::newRow("accent") << QByteArray("\"geheim\xc3\xa9\"") << false;
    QTest::newRow("too long") << '"' + QByteArray("geheim").repeated(10) + '"' << false;
    QTest::newRow("line feed") << QByteArray(R"("geheim\n")") << false;
}

void JsonTest::secrets()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    JsonReader in = readerOf(value);
    const Secret secret = in.secret(m, 36);
    QCOMPARE(!in.failed(), good);
    QCOMPARE(secret.isEmpty(), !good);
    if (!good)
        QVERIFY(!describe(in.finish(0).error()).contains(QStringLiteral("geheim")));
}

void JsonTest::words()
{
    static constexpr std::array known{QLatin1String("one"), QLatin1String("two")};
    JsonReader two = readerOf("\"two\"");
    QCOMPARE(two.word(m, known), 1);
    QVERIFY(!two.failed());
    for (const char *bad : {"\"three\"", "\"Two\"", "\"\"", "2"}) {
        JsonReader in = readerOf(bad);
        QCOMPARE(in.word(m, known), 0);
        QVERIFY(in.failed());
    }
}

void JsonTest::booleans()
{
    JsonReader in = JsonReader::parse(R"({"t":true,"f":false,"n":1})");
    QVERIFY(in.boolean(QLatin1String("t")));
    QVERIFY(!in.boolean(QLatin1String("f")));
    QVERIFY(in.optionalBoolean(QLatin1String("x"), true));
    QVERIFY(!in.failed());
    QVERIFY(!in.boolean(QLatin1String("n")));
    QVERIFY(in.failed());
}

void JsonTest::missingAndNull()
{
    for (const char *text : {"{}", R"({"m":null})"}) {
        JsonReader in = JsonReader::parse(text);
        QVERIFY(!in.has(m));
        QVERIFY(!in.isString(m));
        QVERIFY(in.optionalString(m, 5).isEmpty());
        QCOMPARE(in.optionalInteger(m, 7), 7);
        QVERIFY(!in.optionalTime(m));
        QVERIFY(!in.optionalFingerprint(m));
        QVERIFY(!in.optionalId<ShareId>(m));
        QVERIFY(!in.optionalObject(m));
        QVERIFY(in.optionalSecret(m, 5).isEmpty());
        QVERIFY(in.optionalBytes(m, 1, 5).isEmpty());
        QVERIFY(in.optionalStrings(m, 1, 5).isEmpty());
        QVERIFY(!in.failed());
        Q_UNUSED(in.string(m, 5));
        QCOMPARE(in.finish(0).error().detail, QStringLiteral("is missing"));
    }
    // an optional member of another type is still wrong
    JsonReader in = readerOf("1");
    QVERIFY(in.optionalString(m, 5).isEmpty());
    QVERIFY(in.failed());
}

void JsonTest::lists()
{
    const auto read = [](JsonReader &item) { return item.integer(QLatin1String("n")); };
    JsonReader good = readerOf(R"([{"n":1},{"n":2}])");
    QCOMPARE(good.list<qint64>(m, 2, read), (QList<qint64>{1, 2}));
    QVERIFY(!good.failed());
    JsonReader many = readerOf(R"([{"n":1},{"n":2},{"n":3}])");
    QVERIFY(many.list<qint64>(m, 2, read).isEmpty());
    QCOMPARE(many.finish(0).error().code, ErrorCode::TooLarge);
    for (const char *bad : {R"([{"n":1},{"n":"2"}])", R"([{"n":1},2])", R"([{"n":1},[]])", R"({"n":1})"}) {
        JsonReader in = readerOf(bad);
        QVERIFY(in.list<qint64>(m, 2, read).isEmpty());
        QVERIFY(in.failed());
    }
}

void JsonTest::stringLists()
{
    JsonReader good = readerOf(R"(["a","b"])");
    QCOMPARE(good.strings(m, 2, 1), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!good.failed());
    for (const char *bad : {R"(["a","b","c"])", R"(["aa"])", R"([1])", R"(["\n"])", R"("a")", R"([null])"}) {
        JsonReader in = readerOf(bad);
        Q_UNUSED(in.strings(m, 2, 1));
        QVERIFY2(in.failed(), bad);
    }
    JsonReader named = readerOf(R"(["a","\n"])");
    Q_UNUSED(named.strings(m, 2, 1));
    QCOMPARE(named.finish(0).error().subject, QStringLiteral("m[1]"));
}

void JsonTest::pairs_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QByteArray("[]") << true;
    QTest::newRow("two") << QByteArray("[[0,1],[5,9007199254740991]]") << true;
    QTest::newRow("count 0") << QByteArray("[[0,0]]") << false;
    QTest::newRow("negative") << QByteArray("[[-1,1]]") << false;
    QTest::newRow("three numbers") << QByteArray("[[0,1,2]]") << false;
    QTest::newRow("one number") << QByteArray("[[0]]") << false;
    QTest::newRow("flat") << QByteArray("[0,1]") << false;
    QTest::newRow("text") << QByteArray("[[\"0\",1]]") << false;
    QTest::newRow("fraction") << QByteArray("[[0.5,1]]") << false;
    QTest::newRow("too many") << QByteArray("[[0,1],[2,1],[4,1]]") << false;
}

void JsonTest::pairs()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    JsonReader in = readerOf(value);
    const QList<std::pair<qint64, qint64>> read = in.pairs(m, 2);
    QCOMPARE(!in.failed(), good);
    if (good)
        QCOMPARE(QJsonDocument(json::pairList(read)).toJson(QJsonDocument::Compact), value);
}

void JsonTest::addresses()
{
    JsonReader in = readerOf(R"(["203.0.113.7","2001:DB8::0005","::ffff:203.0.113.9"])");
    QCOMPARE(in.addresses(m, 4), (QStringList{QStringLiteral("203.0.113.7"), QStringLiteral("2001:db8::5"),
                                              QStringLiteral("203.0.113.9")}));
    QVERIFY(!in.failed());
    for (const char *bad : {R"(["example.org"])", R"(["[::1]"])", R"(["127.1"])", R"([""])"}) {
        JsonReader wrong = readerOf(bad);
        Q_UNUSED(wrong.addresses(m, 4));
        QVERIFY2(wrong.failed(), bad);
    }
}

void JsonTest::errorNamesTheMember()
{
    JsonReader in = JsonReader::parse(R"({"a":{"b":[{"c":1},{"c":"geheim"}]}})");
    JsonReader a = in.object(QLatin1String("a"));
    Q_UNUSED(a.list<qint64>(QLatin1String("b"), 5, [](JsonReader &item) { return item.integer(QLatin1String("c")); }));
    const Error error = in.finish(0).error();
    QCOMPARE(error.subject, QStringLiteral("a.b[1].c"));
    QVERIFY(!describe(error).contains(QStringLiteral("geheim")));
}

void JsonTest::firstErrorStays()
{
    JsonReader in = JsonReader::parse(R"({"a":1})");
    Q_UNUSED(in.string(QLatin1String("a"), 5));
    Q_UNUSED(in.integer(QLatin1String("b")));
    in.fail(QLatin1String("c"), QStringLiteral("later"));
    QCOMPARE(in.finish(0).error().subject, QStringLiteral("a"));
    // getters give empty values from then on
    QCOMPARE(in.integer(QLatin1String("a")), 0);
}

void JsonTest::unknownMembersAreIgnored()
{
    JsonReader in = JsonReader::parse(R"({"m":1,"other":{"deep":[1e300,"\u0000"]}})");
    QCOMPARE(in.integer(m), 1);
    QVERIFY(in.finish(0).ok());
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
