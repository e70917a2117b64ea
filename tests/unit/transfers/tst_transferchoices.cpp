// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferChoices.h"

#include <QDataStream>
#include <QSet>
#include <QTest>

using namespace ttp;

namespace {

TransferChoices some()
{
    TransferChoices choices;
    choices.unwanted.resize(1'000'001);
    choices.unwanted.setBit(3);
    choices.unwanted.setBit(1'000'000);
    choices.placements = {{0, QStringLiteral("a (2).txt")}, {7, QStringLiteral("Ünï/ø (3)")}};
    choices.setFinished(9, true);
    choices.asked = QStringList{QStringLiteral("a/b"), QStringLiteral("ü")};
    choices.askedAdds = true;
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
        one.unwanted = QBitArray(1, true);
        QTest::newRow("unwanted") << one;
        one = {};
        one.placements = {{5, QStringLiteral("x (2)")}};
        QTest::newRow("placed") << one;
        one = {};
        one.setFinished(0, true);
        QTest::newRow("finished") << one;
        one = {};
        one.asked = QStringList{QStringLiteral("x")};
        QTest::newRow("asked") << one;
        QTest::newRow("all") << some();
    }
    void comesBackAsItWas()
    {
        QFETCH(const TransferChoices, choices);
        QCOMPARE(TransferChoices::fromBytes(choices.toBytes()), choices);
    }

    void whatEarlierReleasesWroteIsUnderstood()
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_4);
        const TransferChoices wanted = some();
        out << quint8(2) << QSet<qint64>{3, 1'000'000} << wanted.placements << wanted.finished;
        const TransferChoices read = TransferChoices::fromBytes(bytes);
        QCOMPARE(read.unwanted, wanted.unwanted);
        QCOMPARE(read.placements, wanted.placements);
        QCOMPARE(read.finished, wanted.finished);
        QVERIFY(read.asked.isEmpty());

        QByteArray hostile;
        QDataStream other(&hostile, QIODevice::WriteOnly);
        other.setVersion(QDataStream::Qt_6_4);
        other << quint8(2) << QSet<qint64>{-1, 1LL << 60} << wanted.placements << wanted.finished;
        QVERIFY(TransferChoices::fromBytes(hostile).unwanted.isEmpty());
    }

    void whatIsAskedForAddsUp()
    {
        const QStringList a{QStringLiteral("a")};
        const QStringList b{QStringLiteral("b")};
        TransferChoices choices;
        choices.ask({a, true}); // to everything
        QCOMPARE(choices, TransferChoices());
        choices.ask({a, false});
        QCOMPARE(choices.asked, a);
        choices.ask({b, true});
        QCOMPARE(choices.asked, a + b);
        QVERIFY(!choices.askedAdds);
        choices.ask({b, false});
        QCOMPARE(choices.asked, b);
        choices.ask({std::nullopt, true});
        QCOMPARE(choices, TransferChoices());
        // to what is known already
        choices.unwanted = QBitArray(3, true);
        choices.ask({a, true});
        QVERIFY(choices.askedAdds);
        choices.ask({b, true});
        QCOMPARE(choices.asked, a + b);
        QVERIFY(choices.askedAdds);
        choices.ask({a, false});
        QVERIFY(!choices.askedAdds);
        QCOMPARE(choices.asked, a);
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
