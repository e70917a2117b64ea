// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/JsonReader.h"
#include "core/protocol/JsonScanner.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace ttp;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class JsonScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scan_data();
    void scan();
    void scanCountsBytes();
    void scanCountsValues();
    void scanSurvivesBombs();
    void scanAgreesWithQt();
    void scanQuotesNothing();
    void onlyObjects_data();
    void onlyObjects();
};

void JsonScanTest::scan_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("tooLarge");
    const auto good = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << true << false; };
    const auto bad = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false << false; };
    const auto large = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false << true; };

    good("object", R"({"a":1,"b":[true,false,null],"c":{"a":"x"}})");
    good("empty object", "{}");
    good("white space", " \t\r\n{ \"a\" : [ 1 , 2 ] } \n");
    good("escapes", R"({"a":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"})");
    good("utf-8", "{\"a\":\"\xc3\xa9\xf0\x9f\x98\x80\"}");
    good("numbers", "[0,-0,1,-1,0.5,-0.5e10,1E+2,1e-2,123456789012]");
    good("same name in different objects", R"({"a":{"x":1},"b":{"x":1}})");
    good("depth 32", nested(32));
    large("depth 33", nested(33));

    bad("nothing", "");
    bad("white space only", " \n");
    bad("two documents", "{}{}");
    bad("rubbish behind", "{}x");
    bad("nul behind", QByteArray("{}\0", 3));
    bad("nul inside", QByteArray("{\"a\":\"\0\"}", 9));
    bad("nul between", QByteArray("{\0}", 3));
    bad("byte order mark", "\xef\xbb\xbf{}");
    bad("bad utf-8", "{\"a\":\"\xff\"}");
    bad("overlong utf-8", "{\"a\":\"\xc0\xaf\"}");
    bad("surrogate in utf-8", "{\"a\":\"\xed\xa0\x80\"}");
    bad("truncated utf-8", "{\"a\":\"\xc3\"}");
    bad("latin-1", "{\"a\":\"\xe9\"}");
    bad("utf-16", QByteArray("\xff\xfe{\0}\0", 6));
    bad("line feed in a string", "{\"a\":\"\n\"}");
    bad("string without end", "{\"a\":\"x");
    bad("string ends in a backslash", "{\"a\":\"x\\");
    bad("unknown escape", R"({"a":"\x41"})");
    bad("short \\u", R"({"a":"\u12"})");
    bad("bad digit in \\u", R"({"a":"\u12g4"})");
    bad("lone high surrogate", R"({"a":"\ud83d"})");
    bad("lone low surrogate", R"({"a":"\ude00"})");
    bad("high, then no low", R"({"a":"\ud83d\u0041"})");
    bad("two highs", R"({"a":"\ud83d\ud83d"})");
    bad("high at the end of the text", R"({"a":"\ud83d)");
    bad("surrogate in a name", R"({"\ud83d":1})");
    bad("the same name twice", R"({"a":1,"a":1})");
    bad("the same name twice, escaped", R"({"a":1,"\u0061":1})");
    bad("the same name twice, deep", R"({"x":[{"a":1,"b":2,"a":3}]})");
    bad("the same empty name twice", R"({"":1,"":2})");
    bad("escaped quote in names", R"({"\"":1,"\u0022":2})");
    bad("trailing comma", R"({"a":1,})");
    bad("trailing comma in a list", "[1,]");
    bad("no comma", R"({"a":1 "b":2})");
    bad("no colon", R"({"a" 1})");
    bad("name without quotes", "{a:1}");
    bad("single quotes", "{'a':1}");
    bad("comment", "{/**/}");
    bad("unclosed object", "{");
    bad("unclosed list", "[");
    bad("closed by the other", "[}");
    bad("only a closing bracket", "]");
    bad("1e999", R"({"n":1e999})");
    bad("-1e999", R"({"n":-1e999})");
    bad("NaN", R"({"n":NaN})");
    bad("Infinity", R"({"n":Infinity})");
    bad("leading zero", "[01]");
    bad("leading plus", "[+1]");
    bad("bare minus", "[-]");
    bad("point without digits", "[1.]");
    bad("point first", "[.5]");
    bad("exponent without digits", "[1e]");
    bad("exponent with two signs", "[1e+-1]");
    bad("hexadecimal", "[0x10]");
    bad("a thousand digits", '[' + QByteArray(1000, '9') + ']');
    bad("literal cut short", "[tru]");
    bad("literal in capitals", "[True]");
    bad("literal too long", "[nullx]");
}

void JsonScanTest::scan()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QFETCH(bool, tooLarge);
    const Result<void> result = scanJson(text, limits::jsonBytes);
    QCOMPARE(result.ok(), good);
    if (!good) {
        QCOMPARE(result.error().code, tooLarge ? ErrorCode::TooLarge : ErrorCode::InvalidInput);
        QCOMPARE(result.error().doing, Doing::ParsingMessage);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

void JsonScanTest::scanCountsBytes()
{
    const QByteArray text = R"({"a":1})";
    QVERIFY(scanJson(text, text.size()).ok());
    QCOMPARE(scanJson(text, text.size() - 1).error().code, ErrorCode::TooLarge);
    QCOMPARE(scanJson(QByteArray(limits::jsonBytes + 1, ' '), limits::jsonBytes).error().code, ErrorCode::TooLarge);
}

void JsonScanTest::scanCountsValues()
{
    QByteArray text = "[0";
    for (qsizetype i = 2; i < limits::jsonValues; ++i)
        text += ",0";
    QVERIFY(scanJson(text + ']', limits::jsonBytes).ok());
    QCOMPARE(scanJson(text + ",0]", limits::jsonBytes).error().code, ErrorCode::TooLarge);
}

void JsonScanTest::scanSurvivesBombs()
{
    for (const char *unit : {"[", "{\"a\":", "[[],", "{\"", "\"", "\\", "[{", "-", "9", "\\ud83d"}) {
        QByteArray text;
        while (text.size() < limits::jsonBytes - 16)
            text += unit;
        QVERIFY2(!scanJson(text, limits::jsonBytes).ok(), unit);
        QVERIFY2(JsonReader::parse(text).failed(), unit);
    }
    // 10^6 brackets fit into the megabyte
    QCOMPARE(scanJson(QByteArray(1'000'000, '['), limits::jsonBytes).error().code, ErrorCode::TooLarge);
}

void JsonScanTest::scanAgreesWithQt()
{
    // Whatever the scanner lets through, Qt's parser must take too, or the two mean different things.
    static constexpr char alphabet[] = "{}[]\",:0123456789.eE+-truefalsn\\u \n";
    QRandomGenerator random(20251122);
    int passed = 0;
    for (int round = 0; round < 40'000; ++round) {
        QByteArray text = R"({"a":[1,{"b":"x\u0041"}],"c":null,"d":-1.5e3})";
        const int changes = random.bounded(3);
        for (int i = 0; i < changes; ++i) {
            text[random.bounded(static_cast<int>(text.size()))] =
                alphabet[random.bounded(static_cast<int>(sizeof(alphabet)) - 1)];
        }
        if (!scanJson(text, limits::jsonBytes).ok())
            continue;
        ++passed;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
    }
    QVERIFY(passed > 1000);
}

void JsonScanTest::scanQuotesNothing()
{
    for (const char *text : {R"({"auth_id":"geheim" x})", R"({"geheim":1,"geheim":2})", "geheim", R"({"a":"geheim)"}) {
        const Result<void> result = scanJson(text, limits::jsonBytes);
        QVERIFY(!result.ok());
        QVERIFY(!describe(result.error()).contains(QStringLiteral("geheim")));
    }
}

void JsonScanTest::onlyObjects_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"[]", "1", "\"x\"", "null", "true", "[{}]"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonScanTest::onlyObjects()
{
    QFETCH(QByteArray, text);
    const JsonReader in = JsonReader::parse(text);
    QVERIFY(in.failed());
    QCOMPARE(in.finish(0).error().code, ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(JsonScanTest)
#include "tst_json_scan.moc"
