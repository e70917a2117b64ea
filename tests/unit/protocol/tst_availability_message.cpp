// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/AvailabilityMessage.h"
#include "core/protocol/FileMessages.h"
#include "tests/unit/protocol/MessageFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ttp;

namespace {

AvailabilityMessage availability(qint64 pieces, const QList<PieceRange> &added, qint64 have, qint64 since = 0)
{
    AvailabilityMessage message;
    message.pieceSize = 524288;
    message.pieces = pieces;
    message.have = have;
    message.seq = 9;
    message.since = since;
    message.added = added;
    return message;
}

} // namespace

class AvailabilityMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void availabilityRoundTrips();
    void availabilityRefusals_data();
    void availabilityRefusals();
    void availabilityAndBitmaps();
    void availabilityOfRandomBitmaps();
    void availabilityTooScattered();
    void seqHeader_data();
    void seqHeader();
};

void AvailabilityMessageTest::availabilityRoundTrips()
{
    compareRoundTrip(availability(200, {{0, 100}, {150, 20}}, 120));
    compareRoundTrip(availability(200, {{199, 1}}, 120, 57));
    compareRoundTrip(availability(200, {}, 200, 57));
    compareRoundTrip(availability(0, {}, 0));
    compareRoundTrip(availability(limits::availabilityPieces, {{limits::availabilityPieces - 1, 1}}, 1));
}

void AvailabilityMessageTest::availabilityRefusals_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = availability(200, {{0, 100}}, 100).toJson();
    const auto row = [&good](const char *member, const char *value) {
        QTest::addRow("%s %s", member, value) << changed(good, member, value);
    };
    row("size", "8192");
    row("size", "524289");
    row("size", "134217728");
    row("pieces", "-1");
    row("pieces", "99");
    row("pieces", "4294967297");
    row("have", "201");
    row("have", "99");
    row("complete", "true");
    row("complete", "1");
    row("seq", "-1");
    row("since", "\"0\"");
    row("added", "[[0,101]]");
    row("added", "[[199,2]]");
    row("added", "[[200,1]]");
    row("added", "[[9007199254740991,9007199254740991]]");
    row("added", "[[10,5],[0,5]]");
    row("added", "[[0,5],[4,5]]");
    row("added", "[[0,5],[5,5]]");
    row("added", "[[0,5],[0,5]]");
    row("added", "[[0,0]]");
    row("added", "{}");
}

void AvailabilityMessageTest::availabilityRefusals()
{
    QFETCH(QByteArray, json);
    QVERIFY(!AvailabilityMessage::fromJson(json).ok());
}

void AvailabilityMessageTest::availabilityAndBitmaps()
{
    PieceBitmap known(200);
    known.set(7);
    QVERIFY(availability(200, {{10, 2}}, 3, 5).applyTo(known).ok());
    QVERIFY(known.test(7) && known.test(10) && known.test(11));
    QCOMPARE(known.count(), 3);
    // since 0 replaces what was known
    QVERIFY(availability(200, {{10, 1}}, 1).applyTo(known).ok());
    QCOMPARE(known.count(), 1);
    QVERIFY(availability(200, {}, 200, 9).applyTo(known).ok());
    QVERIFY(known.isComplete());
    QCOMPARE(availability(201, {}, 0).applyTo(known).error().code, ErrorCode::ProtocolViolation);
}

void AvailabilityMessageTest::availabilityOfRandomBitmaps()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        PieceBitmap bitmap(random.bounded(500));
        for (qint64 i = 0; i < bitmap.size(); ++i)
            bitmap.set(i, random.bounded(3) != 0);
        const AvailabilityMessage made = AvailabilityMessage::ofBitmap(bitmap, 524288, round);
        const AvailabilityMessage read = AvailabilityMessage::fromJson(made.toJson()).value();
        PieceBitmap applied(bitmap.size());
        QVERIFY(read.applyTo(applied).ok());
        QCOMPARE(applied, bitmap);
    }
}

void AvailabilityMessageTest::availabilityTooScattered()
{
    PieceBitmap bitmap(200'000);
    for (qint64 i = 0; i < bitmap.size(); i += 2)
        bitmap.set(i);
    const AvailabilityMessage made = AvailabilityMessage::ofBitmap(bitmap, 524288, 1);
    QCOMPARE(made.added.size(), limits::availabilityRuns);
    const Result<AvailabilityMessage> read = AvailabilityMessage::fromJson(made.toJson());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.error())));
    PieceBitmap applied(bitmap.size());
    QVERIFY(read.value().applyTo(applied).ok());
    QCOMPARE(applied.count(), qint64(limits::availabilityRuns));
    QCOMPARE(read.value().have, bitmap.count());
}

void AvailabilityMessageTest::seqHeader_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seq");
    QTest::newRow("0") << QByteArray("0") << qint64(0);
    QTest::newRow("57") << QByteArray(" 57 ") << qint64(57);
    QTest::newRow("2^53-1") << QByteArray("9007199254740991") << limits::maxInteger;
    for (const char *bad : {"", "-1", "1x", "1 2", "9007199254740992", "99999999999999999999"})
        QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
}

void AvailabilityMessageTest::seqHeader()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seq);
    const Result<qint64> read = parseSeqHeader(value);
    QCOMPARE(read.ok(), seq >= 0);
    if (read)
        QCOMPARE(read.value(), seq);
}

QTEST_APPLESS_MAIN(AvailabilityMessageTest)
#include "tst_availability_message.moc"
