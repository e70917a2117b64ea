// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/widgets/SpeedGraph.h"
#include "ui/widgets/SpeedHistory.h"
#include "ui/widgets/SpeedView.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace ttp;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr SpeedRange ranges[] = {SpeedRange::FiveMinutes, SpeedRange::HalfHour, SpeedRange::SixHours, SpeedRange::Day};

SpeedHistory steady(const Speeds &speeds, qint64 seconds, qint64 everyMs = 500)
{
    SpeedHistory history;
    for (qint64 now = 0; now <= seconds * 1000; now += everyMs)
        history.add(speeds, now);
    return history;
}

} // namespace

class TestSpeedGraph : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void steadySpeedIsSteadyInEveryRange()
    {
        const Speeds speeds{10 * mebibyte, mebibyte};
        const SpeedHistory history = steady(speeds, 600);
        QCOMPARE(history.of(SpeedRange::FiveMinutes).size(), SpeedHistory::averages);
        QCOMPARE(history.of(SpeedRange::HalfHour).size(), 100);
        QCOMPARE(history.of(SpeedRange::SixHours).size(), 9); // the last one is not over
        QCOMPARE(history.of(SpeedRange::Day).size(), 3);
        for (const SpeedRange range : ranges)
            for (const Speeds &each : history.of(range))
                QCOMPARE(each, speeds);
        QCOMPARE(history.latest(), speeds);
    }

    void differentPacesAverageAlike()
    {
        SpeedHistory history;
        history.add({}, 0);
        history.add({1000, 10}, 250);  // a quarter of a second of it
        history.add({2000, 20}, 1000); // and three of this
        const QList<Speeds> all = history.of(SpeedRange::FiveMinutes);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0), (Speeds{1750, 17}));
        QCOMPARE(history.of(SpeedRange::Day).constLast(), (Speeds{1750, 17}));
    }

    void silenceIsNoMovement()
    {
        SpeedHistory history = steady({1000, 1000}, 100);
        history.add({1000, 1000}, 100'000 + 60'000); // asleep for a minute
        const QList<Speeds> all = history.of(SpeedRange::FiveMinutes);
        QCOMPARE(all.size(), 160);
        QCOMPARE(all.at(99), (Speeds{1000, 1000}));
        QCOMPARE(all.at(100), Speeds());
        QCOMPARE(all.constLast(), Speeds());
    }

    void clockThatStandsStillOrJumps()
    {
        SpeedHistory history = steady({1000, 0}, 10);
        history.add({5000, 0}, 10'000);
        history.add({5000, 0}, 3'000);
        QCOMPARE(history.latest().down, 1000);
        QCOMPARE(history.of(SpeedRange::FiveMinutes).size(), 10);
        history.add({1000, 0}, std::numeric_limits<qint64>::max() / 2);
        QCOMPARE(history.of(SpeedRange::FiveMinutes).size(), SpeedHistory::averages);
        QCOMPARE(history.of(SpeedRange::FiveMinutes).constLast(), Speeds());
    }

    void linesBehindAreRoundAndFew_data()
    {
        QTest::addColumn<qint64>("highest");
        QTest::addColumn<qint64>("step");
        QTest::newRow("nothing") << qint64(0) << qint64(1024);
        QTest::newRow("little") << qint64(4096) << qint64(1024);
        QTest::newRow("more") << qint64(4097) << qint64(2048);
        QTest::newRow("as in the picture") << 24 * mebibyte << 8 * mebibyte;
        QTest::newRow("absurd") << std::numeric_limits<qint64>::max() << (qint64(1) << 60);
    }
    void linesBehindAreRoundAndFew()
    {
        QFETCH(qint64, highest);
        QTEST(SpeedGraph::stepFor(highest), "step");
    }

    void isReadOutAsAGraphicWithItsValue()
    {
        SpeedGraph graph;
        SpeedHistory history = steady({4 * mebibyte, mebibyte}, 20);
        history.add({2 * mebibyte, 0}, 21'000);
        graph.setHistory(history);
        QCOMPARE(roleOf(&graph), QAccessible::Graphic);
        QCOMPARE(spoken(&graph, QAccessible::Name), QStringLiteral("Speed"));
        QCOMPARE(spoken(&graph, QAccessible::Value),
                 QStringLiteral("Down 2.0 MiB/s, up 0 bytes/s; at most 4.0 MiB/s and 1.0 MiB/s in the last 5 minutes"));
        graph.setRange(SpeedRange::Day);
        QVERIFY(spoken(&graph, QAccessible::Value).endsWith(QStringLiteral("in the last 24 hours")));
    }

    void whereNobodyCountsWhatGoesUpNothingIsSaidOfIt()
    {
        SpeedHistory history;
        for (int i = 0; i < 60; ++i)
            history.add({4 * 1024 * 1024, 64 * 1024 * 1024}, i * 1000);
        SpeedGraph graph;
        graph.resize(500, 160);
        graph.setHistory(history);
        QVERIFY(graph.valueText().contains(QStringLiteral("up ")));
        graph.setShowsUp(false);
        QCOMPARE(graph.valueText(), QStringLiteral("Down 4.0 MiB/s; at most 4.0 MiB/s in the last 5 minutes"));
        const StateColors colors = stateColors(QApplication::palette());
        QCOMPARE(pixelsOf(pictureOf(&graph), colors.good), 0);
        QVERIFY(pixelsOf(pictureOf(&graph), colors.active) > 0);
    }

    void linesAreDrawnInBothThemesAndDirections_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
        QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
        QTest::newRow("right to left") << lightPalette() << Qt::RightToLeft;
    }
    void linesAreDrawnInBothThemesAndDirections()
    {
        QFETCH(QPalette, palette);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setPalette(palette);
        QApplication::setLayoutDirection(direction);
        const StateColors colors = stateColors(palette);
        SpeedGraph graph;
        graph.resize(600, 200);
        graph.show();
        graph.setHistory(steady({8 * mebibyte, 2 * mebibyte}, 60)); // the newest fifth of five minutes
        const QImage image = pictureOf(&graph);
        const QRect left(0, 0, 200, 160);
        const QRect right(400, 0, 200, 160);
        const QRect newest = direction == Qt::LeftToRight ? right : left;
        const QRect oldest = direction == Qt::LeftToRight ? left : right;
        const int down = pixelsOf(image, colors.active, newest);
        const int up = pixelsOf(image, colors.good, newest);
        QVERIFY2(down > 50 && up > 20, qPrintable(QStringLiteral("%1 %2").arg(down).arg(up)));
        QVERIFY(up < down); // dashes have gaps
        QCOMPARE(pixelsOf(image, colors.active, oldest), 0);
    }

    void whatIsHiddenIsNotDrawn()
    {
        SpeedGraph graph;
        graph.resize(400, 150);
        for (int i = 0; i < 100; ++i)
            graph.setHistory(steady({1000, 1000}, i));
        QCOMPARE(graph.drawings(), 0);
        pictureOf(&graph);
        QCOMPARE(graph.drawings(), 1);
        graph.resize(2, 2);
        pictureOf(&graph);
        graph.resize(400, 150);
        graph.setFont(twiceAsLarge(graph.font()));
        pictureOf(&graph);
    }

    void rangeIsChosenByKeyboard()
    {
        SpeedView view;
        view.setHistory(steady({1000, 1000}, 5));
        view.resize(500, 250);
        view.show();
        QCOMPARE(unnamedControls(&view), QStringList());
        auto *box = view.findChild<QComboBox *>(QStringLiteral("speedRange"));
        QVERIFY(box);
        QSignalSpy changes(&view, &SpeedView::rangeChanged);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(view.range(), SpeedRange::Day);
        QCOMPARE(changes.size(), 1);
        view.setRange(SpeedRange::HalfHour);
        QCOMPARE(box->currentText(), QStringLiteral("30 minutes"));
        QCOMPARE(view.findChild<SpeedGraph *>(QStringLiteral("speedGraph"))->range(), SpeedRange::HalfHour);
    }
};

QTEST_MAIN(TestSpeedGraph)
#include "tst_speed_graph.moc"
