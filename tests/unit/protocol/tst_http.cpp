// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/content/FileId.h"
#include "core/content/Sha256.h"
#include "core/protocol/Conditions.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/HttpDate.h"
#include "core/protocol/Limits.h"
#include "core/protocol/Range.h"

#include <QLocale>
#include <QSet>
#include <QTest>
#include <limits>

using namespace ttp;

namespace {

constexpr qint64 none = -1;
constexpr qint64 refused = -2;
constexpr qint64 largest = std::numeric_limits<qint64>::max();

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void range_data();
    void range();
    void rangeOfManyParts();
    void rangeRoundTrips();
    void contentRange_data();
    void contentRange();
    void date_data();
    void date();
    void dateIgnoresTheLocale();
    void ifNoneMatch_data();
    void ifNoneMatch();
    void ifRange_data();
    void ifRange();
    void wantDigest_data();
    void wantDigest();
    void digest();
    void everyCodeHasAStatus();
    void statusesOfTheProtocol_data();
    void statusesOfTheProtocol();
    void problemRoundTrips();
    void problemsKeepInnerThingsInside();
    void problemsOfStrangers_data();
    void problemsOfStrangers();
    void replies_data();
    void replies();
    void retryAfter_data();
    void retryAfter();
    void everyStatusHasACode();
};

void HttpTest::range_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("first"); // or none, or refused
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *header, qint64 size, qint64 first, qint64 length) {
        QTest::addRow("%s of %lld", header, size) << QByteArray(header) << size << first << length;
    };
    row("", 1000, none, 0);
    row("   ", 1000, none, 0);
    row("items=0-9", 1000, none, 0);
    row("byte=0-9", 1000, none, 0);
    row("bytes", 1000, none, 0);
    row("bytes 0-9", 1000, none, 0);
    row("bytes=0-9", 1000, 0, 10);
    row("Bytes=0-9", 1000, 0, 10);
    row(" bytes=0-9 ", 1000, 0, 10);
    row("bytes= 0-9", 1000, 0, 10);
    row("bytes=0-9 ,", 1000, 0, 10);
    row("bytes=,0-9", 1000, 0, 10);
    row("bytes=0-0", 1000, 0, 1);
    row("bytes=0-", 1000, 0, 1000);
    row("bytes=999-", 1000, 999, 1);
    row("bytes=5-999", 1000, 5, 995);
    row("bytes=5-1000", 1000, 5, 995);
    row("bytes=5-99999999999999999999999999", 1000, 5, 995);
    row("bytes=5-9223372036854775807", 1000, 5, 995);
    row("bytes=007-008", 1000, 7, 2);
    row("bytes=-100", 1000, 900, 100);
    row("bytes=-1000", 1000, 0, 1000);
    row("bytes=-1001", 1000, 0, 1000);
    row("bytes=-99999999999999999999999999", 1000, 0, 1000);
    row("bytes=-1", 1, 0, 1);
    row("bytes=0-", 9007199254740991, 0, 9007199254740991);
    row("bytes=9007199254740990-", 9007199254740991, 9007199254740990, 1);
    row("bytes=0-9223372036854775807", largest, 0, largest);
    row("bytes=1000-", 1000, refused, 0);
    row("bytes=1000-2000", 1000, refused, 0);
    row("bytes=99999999999999999999999999-", 1000, refused, 0);
    row("bytes=9223372036854775808-9223372036854775809", 1000, refused, 0);
    row("bytes=0-", 0, refused, 0);
    row("bytes=0-0", 0, refused, 0);
    row("bytes=-1", 0, refused, 0);
    row("bytes=-0", 1000, refused, 0);
    row("bytes=9-5", 1000, refused, 0);
    row("bytes=-", 1000, refused, 0);
    row("bytes=", 1000, refused, 0);
    row("bytes=,", 1000, refused, 0);
    row("bytes=5", 1000, refused, 0);
    row("bytes=a-b", 1000, refused, 0);
    row("bytes=0-9x", 1000, refused, 0);
    row("bytes=+0-9", 1000, refused, 0);
    row("bytes=0--9", 1000, refused, 0);
    row("bytes=--9", 1000, refused, 0);
    row("bytes=0 - 9", 1000, refused, 0);
    row("bytes=0- 9", 1000, refused, 0);
    row("bytes=0x0-0x9", 1000, refused, 0);
    row("bytes==0-9", 1000, refused, 0);
    row("bytes=0-9,20-29", 1000, refused, 0);
    row("bytes=0-9, -1", 1000, refused, 0);
    row("bytes=0-9;20-29", 1000, refused, 0);
}

void HttpTest::range()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, size);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    const Result<std::optional<ByteRange>> result = parseRange(header, size);
    QCOMPARE(result.ok(), first != refused);
    if (!result) {
        QCOMPARE(result.error().code, ErrorCode::RangeNotSatisfiable);
        return;
    }
    QCOMPARE(result.value().has_value(), first != none);
    if (first != none)
        QCOMPARE(*result.value(), (ByteRange{first, length}));
}

void HttpTest::rangeOfManyParts()
{
    QByteArray header = "bytes=0-0";
    for (int i = 1; i < 1000; ++i)
        header += ',' + QByteArray::number(2 * i) + '-' + QByteArray::number(2 * i);
    QCOMPARE(parseRange(header, 1'000'000).error().code, ErrorCode::RangeNotSatisfiable);
    QCOMPARE(parseRange("bytes=" + QByteArray(1'000'000, ','), 10).error().code, ErrorCode::RangeNotSatisfiable);
}

void HttpTest::rangeRoundTrips()
{
    for (const ByteRange &range : {ByteRange{0, 1}, ByteRange{5, 10}, ByteRange{9007199254740000, 991}}) {
        QCOMPARE(parseRange(formatRange(range), maxContentLength).value().value(), range);
        const ContentRange content{range, maxContentLength};
        QCOMPARE(ContentRange::parse(content.format()).value(), content);
        const ContentRange open{range, std::nullopt};
        QCOMPARE(ContentRange::parse(open.format()).value(), open);
    }
    QCOMPARE(formatRange({100, 50}), QByteArray("bytes=100-149"));
    QCOMPARE((ContentRange{std::nullopt, 12}).format(), QByteArray("bytes */12"));
}

void HttpTest::contentRange_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("first"); // or none, or refused
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("size"); // or none
    const auto row = [](const char *header, qint64 first, qint64 length, qint64 size) {
        QTest::newRow(header) << QByteArray(header) << first << length << size;
    };
    row("bytes 0-9/10", 0, 10, 10);
    row("bytes 0-0/1", 0, 1, 1);
    row("bytes 5-9/1000", 5, 5, 1000);
    row("bytes 5-9/*", 5, 5, none);
    row("bytes */1000", none, 0, 1000);
    row("Bytes 5-9/1000", 5, 5, 1000);
    row("bytes 0-9223372036854775805/9223372036854775806", 0, 9223372036854775806, 9223372036854775806);
    for (const char *bad : {"",
                            "bytes",
                            "bytes ",
                            "bytes */*",
                            "bytes 9-5/10",
                            "bytes 0-10/10",
                            "bytes 0-9/9",
                            "bytes 0-9",
                            "bytes=0-9/10",
                            "items 0-9/10",
                            "bytes -9/10",
                            "bytes 0-/10",
                            "bytes 0-9/-1",
                            "bytes 0-9/",
                            "bytes 0-9/10/10",
                            "bytes 0-9/10 x",
                            "bytes 0-9223372036854775807/*",
                            "bytes 0-9/9223372036854775808",
                            "bytes 18446744073709551616-18446744073709551617/*",
                            "bytes 0x0-0x9/10",
                            "bytes a-b/c"})
        row(bad, refused, 0, none);
}

void HttpTest::contentRange()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    QFETCH(qint64, size);
    const Result<ContentRange> result = ContentRange::parse(header);
    QCOMPARE(result.ok(), first != refused);
    if (!result) {
        QCOMPARE(result.error().code, ErrorCode::ProtocolViolation);
        return;
    }
    QCOMPARE(result.value().size.value_or(none), size);
    QCOMPARE(result.value().range.has_value(), first != none);
    if (first != none)
        QCOMPARE(*result.value().range, (ByteRange{first, length}));
}

void HttpTest::date_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *text, qint64 seconds) { QTest::newRow(text) << QByteArray(text) << seconds; };
    row("Sun, 06 Nov 1994 08:49:37 GMT", 784111777);
    row("Thu, 01 Jan 1970 00:00:00 GMT", 0);
    row("Sat, 22 Nov 2025 16:42:00 GMT", 1763829720);
    row("Thu, 29 Feb 2024 23:59:59 GMT", 1709251199);
    for (const char *bad :
         {"", "Mon, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
          "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 +000",
          "Sun, 06 nov 1994 08:49:37 GMT", "sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
          "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 ovD 1994 08:49:37 GMT",
          "Sun, 06 Nov 19 4 08:49:37 GMT", " Sun, 06 Nov 1994 08:49:37 GM", "Sun, 06 Nov 1994 08:49:3x GMT"})
        row(bad, none);
}

void HttpTest::date()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const QDateTime time = parseHttpDate(text);
    QCOMPARE(time.isValid(), seconds != none);
    if (seconds != none) {
        QCOMPARE(time.toSecsSinceEpoch(), seconds);
        QCOMPARE(formatHttpDate(time), text);
        QCOMPARE(formatHttpDate(time.addMSecs(999)), text);
        QCOMPARE(formatHttpDate(time.toOffsetFromUtc(-7200)), text);
    }
}

void HttpTest::dateIgnoresTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(formatHttpDate(utcFromSeconds(784111777)), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    QLocale::setDefault(before);
}

void HttpTest::ifNoneMatch_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("weak");
    QTest::addColumn<bool>("strong");
    QTest::newRow("absent") << QByteArray() << false << false;
    QTest::newRow("same") << QByteArray("\"abc\"") << true << true;
    QTest::newRow("weak") << QByteArray("W/\"abc\"") << true << false;
    QTest::newRow("other") << QByteArray("\"abd\"") << false << false;
    QTest::newRow("asterisk") << QByteArray(" * ") << true << true;
    QTest::newRow("in a list") << QByteArray("\"x\", \"abc\" , W/\"y\"") << true << true;
    QTest::newRow("comma in a tag") << QByteArray("\"x,y\",\"abc\"") << true << true;
    QTest::newRow("inside another tag") << QByteArray("\"x \"abc\"\"") << false << false;
    QTest::newRow("without quotes") << QByteArray("abc") << false << false;
    QTest::newRow("open quote") << QByteArray("\"abc") << false << false;
    QTest::newRow("w without tag") << QByteArray("W/") << false << false;
    QTest::newRow("small w") << QByteArray("w/\"abc\"") << false << false;
    QTest::newRow("rubbish behind") << QByteArray("\"abc\"x") << false << false;
    QTest::newRow("case") << QByteArray("\"ABC\"") << false << false;
}

void HttpTest::ifNoneMatch()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, weak);
    QFETCH(bool, strong);
    QCOMPARE(ifNoneMatchHolds(header, entityTag("abc")), weak);
    QCOMPARE(ifMatchHolds(header, entityTag("abc")), strong);
}

void HttpTest::ifRange_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("holds");
    QTest::newRow("absent") << QByteArray() << true;
    QTest::newRow("same tag") << QByteArray("\"abc\"") << true;
    QTest::newRow("other tag") << QByteArray("\"abd\"") << false;
    QTest::newRow("weak tag") << QByteArray("W/\"abc\"") << false;
    QTest::newRow("two tags") << QByteArray("\"abc\", \"abc\"") << false;
    QTest::newRow("asterisk") << QByteArray("*") << false;
    QTest::newRow("same date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("earlier") << QByteArray("Sun, 06 Nov 1994 08:49:36 GMT") << false;
    QTest::newRow("later") << QByteArray("Sun, 06 Nov 1994 08:49:38 GMT") << false;
    QTest::newRow("rubbish") << QByteArray("yesterday") << false;
}

void HttpTest::ifRange()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, holds);
    QCOMPARE(ifRangeHolds(header, entityTag("abc"), utcFromSeconds(784111777)), holds);
    // without a modification time no date can hold
    if (header.endsWith("GMT"))
        QVERIFY(!ifRangeHolds(header, entityTag("abc"), {}));
}

void HttpTest::wantDigest_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("wants");
    QTest::newRow("absent") << QByteArray() << false;
    QTest::newRow("1") << QByteArray("sha-256=1") << true;
    QTest::newRow("10") << QByteArray("sha-256=10") << true;
    QTest::newRow("0") << QByteArray("sha-256=0") << false;
    QTest::newRow("11") << QByteArray("sha-256=11") << false;
    QTest::newRow("-1") << QByteArray("sha-256=-1") << false;
    QTest::newRow("second") << QByteArray("sha-512=3, sha-256=10, unixsum=0") << true;
    QTest::newRow("other") << QByteArray("sha-512=3") << false;
    QTest::newRow("no weight") << QByteArray("sha-256") << false;
    QTest::newRow("rubbish") << QByteArray("sha-256=x,=,,") << false;
}

void HttpTest::wantDigest()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, wants);
    QCOMPARE(wantsSha256(header), wants);
}

void HttpTest::digest()
{
    const Hash256 hash = sha256("hello");
    QCOMPARE(formatDigest(hash), QByteArray("sha-256=:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=:"));
    QCOMPARE(parseDigest(formatDigest(hash)), std::optional(hash));
    QCOMPARE(parseDigest("sha-512=:AAAA:, " + formatDigest(hash)), std::optional(hash));
    for (const char *bad : {"", "sha-256", "sha-256=", "sha-256=:", "sha-256=::", "sha-256=:AAAA:", "sha-256=:%%%%:",
                            "sha-512=:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=:",
                            "sha-256=LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="})
        QVERIFY2(!parseDigest(bad), bad);
}

void HttpTest::everyCodeHasAStatus()
{
    // RFC 9110 and 6585, 4918: what the protocol may answer with (protocol.md section 1.1)
    static const QSet<int> registered{400, 401, 403, 404, 409, 410, 412, 413, 415, 416, 422, 429, 500, 503, 507};
    for (const ErrorCode code : allErrorCodes()) {
        const QByteArray word = errorWord(code).toLatin1();
        QVERIFY2(registered.contains(httpStatusOf(code)), word.constData());
        const ErrorCode wire = wireCodeOf(code);
        QCOMPARE(wireCodeOf(wire), wire);
        QCOMPARE(httpStatusOf(wire), httpStatusOf(code));
        const ErrorMessage message = ErrorMessage::of(Error{code, Doing::Serving, {}, {}, 0});
        QVERIFY2(!message.title.isEmpty(), word.constData());
        // the code comes back, or its class
        const ErrorMessage read = ErrorMessage::fromJson(message.toJson(), message.status).value();
        QCOMPARE(read.code, wire);
    }
}

void HttpTest::statusesOfTheProtocol_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<int>("status");
    const auto row = [](const char *slug, int status) { QTest::newRow(slug) << QString::fromLatin1(slug) << status; };
    row("credentials", 401);
    row("invalid-token", 401);
    row("session-address-mismatch", 401);
    row("forbidden", 403);
    row("suspended", 403);
    row("tls-required", 403);
    row("invite-invalid", 403);
    row("registration-closed", 403);
    row("rejected", 403);
    row("not-found", 404);
    row("already-registered", 409);
    row("key-changed", 409);
    row("hashes-first", 409);
    row("gone", 410);
    row("file-changed", 410);
    row("precondition-failed", 412);
    row("piece-size", 400);
    row("hash-range", 400);
    row("range-not-satisfiable", 416);
    row("root-mismatch", 422);
    row("piece-hash-mismatch", 422);
    row("quota-bandwidth", 429);
    row("quota-disk", 507);
    row("busy", 503);
}

void HttpTest::statusesOfTheProtocol()
{
    QFETCH(QString, slug);
    QFETCH(int, status);
    const ErrorCode code = errorCodeOf(slug);
    QVERIFY(code != ErrorCode::Internal);
    QCOMPARE(httpStatusOf(code), status);
    QCOMPARE(wireCodeOf(code), code);
}

void HttpTest::problemRoundTrips()
{
    const Error error{ErrorCode::Busy, Doing::Serving, QStringLiteral("/home/ada/x.nc"), QStringLiteral("no slot"), 7};
    const ErrorMessage message = ErrorMessage::of(error, QStringLiteral("/v1/shares"));
    QCOMPARE(message.status, 503);
    const QByteArray json = message.toJson();
    QVERIFY(json.contains("\"urn:ttp:problem:busy\""));
    QVERIFY(!json.contains("ada"));
    QCOMPARE(ErrorMessage::fromJson(json, 503).value(), message);
    const Error back = message.toError(Doing::Fetching, QStringLiteral("peer.example:8470"));
    QCOMPARE(back.code, ErrorCode::Busy);
    QCOMPARE(back.doing, Doing::Fetching);
    QCOMPARE(back.subject, QStringLiteral("peer.example:8470"));
    QCOMPARE(back.retryAfterSeconds, 7);
    QVERIFY(back.detail.contains(QStringLiteral("no slot")));
    // what a peer says cannot begin a line of its own in our log
    ErrorMessage forged = message;
    forged.detail = QStringLiteral("x\nERROR: disk on fire");
    QVERIFY(!ErrorMessage::fromJson(forged.toJson(), 503).value().toError(Doing::Fetching, {}).detail.contains(u'\n'));
}

void HttpTest::problemsKeepInnerThingsInside()
{
    for (const ErrorCode code : {ErrorCode::DatabaseDamaged, ErrorCode::ReadFailed, ErrorCode::Internal,
                                 ErrorCode::DiskFull, ErrorCode::FolderMissing}) {
        const ErrorMessage message = ErrorMessage::of(
            Error{code, Doing::ReadingFile, QStringLiteral("/home/ada"), QStringLiteral("sqlite says /home/ada"), 0});
        QVERIFY(message.detail.isEmpty());
        const QByteArray json = message.toJson();
        QVERIFY(!json.contains("ada"));
        QVERIFY(!json.contains("database"));
        QVERIFY(!json.contains("disk-full"));
    }
}

void HttpTest::problemsOfStrangers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *body, int status, ErrorCode code) {
        QTest::newRow(name) << QByteArray(body) << status << int(code);
    };
    row("known", R"({"type":"urn:ttp:problem:hashes-first"})", 409, ErrorCode::HashesFirst);
    row("unknown slug", R"({"type":"urn:ttp:problem:weather"})", 404, ErrorCode::NotFound);
    row("other type", R"({"type":"https://example.org/broken"})", 429, ErrorCode::TooManyRequests);
    row("no type", "{}", 403, ErrorCode::Forbidden);
    row("about:blank", R"({"type":"about:blank","status":200})", 416, ErrorCode::RangeNotSatisfiable);
    // nobody outside may tell us that our own disk is full or our database broken
    row("our disk", R"({"type":"urn:ttp:problem:disk-full"})", 500, ErrorCode::Internal);
    row("our database", R"({"type":"urn:ttp:problem:database-damaged"})", 503, ErrorCode::Busy);
    row("our profile", R"({"type":"urn:ttp:problem:profile-in-use"})", 409, ErrorCode::Conflict);
}

void HttpTest::problemsOfStrangers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    const Result<ErrorMessage> read = ErrorMessage::fromJson(body, status);
    QVERIFY(read.ok());
    QCOMPARE(int(read.value().code), code);
    QCOMPARE(read.value().status, status);
}

void HttpTest::replies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const QByteArray problem = R"({"type":"urn:ttp:problem:key-changed","detail":"d","retry_after":99999999})";
    QTest::newRow("problem") << QByteArray("application/problem+json") << problem << int(ErrorCode::KeyChanged);
    QTest::newRow("charset") << QByteArray("Application/Problem+JSON ; charset=utf-8") << problem
                             << int(ErrorCode::KeyChanged);
    QTest::newRow("html") << QByteArray("text/html") << QByteArray("<html>") << int(ErrorCode::Conflict);
    QTest::newRow("json") << QByteArray("application/json") << problem << int(ErrorCode::Conflict);
    QTest::newRow("broken") << QByteArray("application/problem+json") << QByteArray("{") << int(ErrorCode::Conflict);
    QTest::newRow("mistyped") << QByteArray("application/problem+json") << QByteArray(R"({"type":5})")
                              << int(ErrorCode::Conflict);
    QTest::newRow("empty") << QByteArray() << QByteArray() << int(ErrorCode::Conflict);
}

void HttpTest::replies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const Error error = errorOfReply(409, type, body, 0, Doing::Registering, QStringLiteral("peer"));
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.doing, Doing::Registering);
    QVERIFY(error.retryAfterSeconds <= 24 * 3600);
    QCOMPARE(errorOfReply(409, type, body, 5, Doing::Registering, {}).retryAfterSeconds, 5);
}

void HttpTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("absent") << QByteArray() << 0;
    QTest::newRow("30") << QByteArray(" 30 ") << 30;
    QTest::newRow("a week") << QByteArray("604800") << 86400;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << 0;
    QTest::newRow("negative") << QByteArray("-1") << 0;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0;
    QTest::newRow("fraction") << QByteArray("1.5") << 0;
}

void HttpTest::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    QCOMPARE(retryAfterOf(header), seconds);
}

void HttpTest::everyStatusHasACode()
{
    for (int status = 0; status < 1000; ++status) {
        const ErrorCode code = errorCodeOfStatus(status);
        QCOMPARE(wireCodeOf(code), code);
        if (status >= 400 && status < 600)
            QVERIFY(code != ErrorCode::ProtocolViolation);
        else
            QCOMPARE(code, ErrorCode::ProtocolViolation);
    }
}

QTEST_APPLESS_MAIN(HttpTest)
#include "tst_http.moc"
