// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferChoices.h"

#include <QTest>

using namespace ttp;

namespace {

TransferChoices some()
{
    TransferChoices choices;
    choices.unwanted = {3, 1'000'000};
    choices.placements = {{0, QStringLiteral("a (2).txt")}, {7, QStringLiteral("Ünï/ø (3)")}};
    choices.setFinished(9, true);
    return choices;
}

} // namespace

class TestTransferChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSpecialIsNothing()
    {
        QVERIFY(TransferChoices().toBytes().isEmpty());
        QCOMPARE(TransferChoices::fromBytes({}), TransferChoices());
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<TransferChoices>("choices");
        TransferChoices one;
        one.unwanted = {0};
        QTest::newRow("unwanted") << one;
        one = {};
        one.placements = {{5, QStringLiteral("x (2)")}};
        QTest::newRow("placed") << one;
        one = {};
        one.setFinished(0, true);
        QTest::newRow("finished") << one;
        QTest::newRow("all") << some();
    }
    void comesBackAsItWas()
    {
        QFETCH(const TransferChoices, choices);
        QCOMPARE(TransferChoices::fromBytes(choices.toBytes()), choices);
    }

    void finishedFilesGrowAndShrink()
    {
        TransferChoices choices;
        choices.setFinished(5, false);
        QVERIFY(choices.finished.isEmpty());
        choices.setFinished(5, true);
        QVERIFY(choices.isFinished(5) && !choices.isFinished(4) && !choices.isFinished(6));
        QVERIFY(!choices.isFinished(1LL << 40));
        choices.setFinished(5, false);
        QVERIFY(!choices.isFinished(5));
    }

    void damagedBytesAreNothingSpecial()
    {
        const QByteArray whole = some().toBytes();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(TransferChoices::fromBytes(whole.left(length)), TransferChoices());
        QCOMPARE(TransferChoices::fromBytes(whole + 'x'), TransferChoices());
        QCOMPARE(TransferChoices::fromBytes(QByteArray(100, char(0xff))), TransferChoices());
        QByteArray otherFormat = whole;
        otherFormat[0] = char(99);
        QCOMPARE(TransferChoices::fromBytes(otherFormat), TransferChoices());
    }
};

QTEST_GUILESS_MAIN(TestTransferChoices)
#include "tst_transferchoices.moc"
