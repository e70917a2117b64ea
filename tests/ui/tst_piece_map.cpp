// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/widgets/PieceMap.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QToolTip>
#include <vector>

using namespace ttp;

namespace {

constexpr auto missing = PieceState::Missing;
constexpr auto running = PieceState::Running;
constexpr auto verified = PieceState::Verified;
constexpr auto failed = PieceState::Failed;

struct Shown {
    Shown()
    {
        map.resize(600, 160);
        map.show();
    }
    PieceMap map;
};

QPoint middleOf(const PieceMap &map, qint64 cell)
{
    return map.rectOfCell(cell).center();
}

QRect pixelsOfCell(const PieceMap &map, qint64 cell)
{
    return map.rectOfCell(cell);
}

// What every piece is, the slow way.
struct Plain {
    PieceState state = missing;
    int source = -1;
    bool operator==(const Plain &) const = default;
};

std::vector<Plain> plainOf(const MapRuns &runs)
{
    std::vector<Plain> all;
    for (const MapRun &run : runs.runs())
        all.insert(all.end(), size_t(run.count), {run.state, run.source});
    return all;
}

// What assistive technology was told. The handler is a plain function.
QList<QAccessible::Event> &heard()
{
    static QList<QAccessible::Event> events;
    return events;
}

void hear(QAccessibleEvent *event)
{
    heard().append(event->type());
}

} // namespace

class TestPieceMap : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void runsAreTakenApartAndJoined()
    {
        MapRuns pieces(10, {{2, 3, verified, 0}, {5, 2, verified, 0}, {9, 1, failed}});
        QCOMPARE(pieces.runs(), (QList<MapRun>{{0, 2}, {2, 5, verified, 0}, {7, 2}, {9, 1, failed}}));
        QCOMPARE(pieces.count(verified), 5);
        QCOMPARE(pieces.count(missing), 4);
        pieces.change({{3, 1, failed}});
        QCOMPARE(
            pieces.runs(),
            (QList<MapRun>{{0, 2}, {2, 1, verified, 0}, {3, 1, failed}, {4, 3, verified, 0}, {7, 2}, {9, 1, failed}}));
        pieces.change({{0, 10, verified, 1}});
        QCOMPARE(pieces.runs(), (QList<MapRun>{{0, 10, verified, 1}}));
        pieces.change({});
        QCOMPARE(pieces.count(verified), 10);
    }

    void nonsenseIsLeftOut()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const MapRuns pieces(5, {{-2, 3, verified},
                                 {4, most, running},
                                 {most, most, failed},
                                 {2, 0, failed},
                                 {2, -7, failed},
                                 {3, 1, verified, 1'000'000}});
        QCOMPARE(pieces.runs(), (QList<MapRun>{{0, 1, verified}, {1, 2}, {3, 1, verified, 7}, {4, 1, running}}));
        QCOMPARE(MapRuns(-1, {{0, 5, verified}}).total(), 0);
        QCOMPARE(MapRuns(0, {{0, 5, verified}}).runs(), QList<MapRun>());
        const MapRuns overlapping(6, {{2, 4, failed}, {0, 4, verified}});
        QCOMPARE(overlapping.runs(), (QList<MapRun>{{0, 4, verified}, {4, 2, failed}}));
    }

    void agreesWithThePlainWay()
    {
        QRandomGenerator random(1);
        constexpr int total = 300;
        std::vector<Plain> plain(total);
        MapRuns pieces(total, {});
        for (int round = 0; round < 300; ++round) {
            QList<MapRun> changes;
            int from = 0;
            for (int i = 0; i < 6 && from < total; ++i) {
                from += int(random.bounded(60));
                const int count = 1 + int(random.bounded(40));
                changes.append(
                    {from, count, PieceState(random.bounded(int(pieceStateCount))), int(random.bounded(3)) - 1});
                for (int piece = from; piece < std::min(from + count, total); ++piece)
                    plain[size_t(piece)] = {changes.constLast().state, changes.constLast().source};
                from += count;
            }
            pieces.change(changes);
            QVERIFY(plainOf(pieces) == plain);
            const int first = int(random.bounded(total));
            const int count = 1 + int(random.bounded(50));
            std::array<qint64, pieceStateCount> counts{};
            for (int piece = first; piece < std::min(first + count, total); ++piece)
                ++counts[size_t(plain[size_t(piece)].state)];
            QCOMPARE(pieces.summary(first, count).counts, counts);
        }
    }

    void whoDeliveredTheMostIsNamed()
    {
        const MapRuns pieces(10, {{0, 2, verified, 3}, {2, 5, verified, 1}, {7, 3, running, 2}});
        QCOMPARE(pieces.summary(0, 10).source, 1);
        QCOMPARE(pieces.summary(0, 3).source, 3);
        QCOMPARE(pieces.summary(7, 3).source, -1);
    }

    void cellsLieInReadingOrder_data()
    {
        QTest::addColumn<qint64>("pieces");
        QTest::addColumn<qint64>("perCell");
        QTest::newRow("one") << qint64(1) << qint64(1);
        QTest::newRow("some") << qint64(600) << qint64(1);
        QTest::newRow("too many") << qint64(200'000) << qint64(36);
    }
    void cellsLieInReadingOrder()
    {
        QFETCH(qint64, pieces);
        QFETCH(qint64, perCell);
        const QRect area(10, 20, 600, 152);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const PieceMapLayout layout(pieces, area, 16, direction);
            QCOMPARE(layout.piecesPerCell(), perCell);
            QCOMPARE(layout.cells(), (pieces + perCell - 1) / perCell);
            for (qint64 cell = 0; cell < layout.cells(); ++cell) {
                QVERIFY(area.contains(layout.rectOf(cell)));
                QCOMPARE(layout.cellAt(layout.rectOf(cell).center()), cell);
            }
            QCOMPARE(layout.rectOf(0).left() < area.center().x(), direction == Qt::LeftToRight);
            QCOMPARE(layout.cellAt(QPoint(0, 0)), -1);
            QVERIFY(layout.rectOf(layout.cells()).isNull());
        }
    }

    void noRoomIsNoCells()
    {
        for (const QRect &area : {QRect(), QRect(0, 0, 3, 3), QRect(0, 0, 100, 0), QRect(0, 0, -5, 9)}) {
            const PieceMapLayout layout(100, area, 12, Qt::LeftToRight);
            QCOMPARE(layout.cells(), 0);
            QCOMPARE(layout.cellAt(QPoint(1, 1)), -1);
        }
    }

    void anotherValueIsTold()
    {
        // tests/acceptance/accessible_session.py has it.
        if (!qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
            QSKIP("there is no assistive technology here");
        QTRY_VERIFY(QAccessible::isActive());
        Shown shown;
        const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(hear);
        heard().clear();
        shown.map.setPieces(600, {{0, 339, verified}});
        QAccessible::installUpdateHandler(before);
        QVERIFY(heard().contains(QAccessible::DescriptionChanged));
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QVERIFY(heard().contains(QAccessible::ValueChanged));
#endif
    }

    void isReadOutAsAGraphicWithItsValue()
    {
        Shown shown;
        QCOMPARE(roleOf(&shown.map), QAccessible::Graphic);
        QCOMPARE(spoken(&shown.map, QAccessible::Name), QStringLiteral("Pieces"));
        QCOMPARE(spoken(&shown.map, QAccessible::Value), QStringLiteral("No pieces yet"));
        shown.map.setPieces(600, {{0, 339, verified}});
        QCOMPARE(spoken(&shown.map, QAccessible::Value), QStringLiteral("339 of 600 pieces verified"));
        QCOMPARE(spoken(&shown.map, QAccessible::Description), QStringLiteral("339 of 600 pieces verified"));
        shown.map.changePieces({{400, 2, failed}});
        QCOMPARE(spoken(&shown.map, QAccessible::Value), QStringLiteral("339 of 600 pieces verified, 2 failed"));
        shown.map.setPieces(1, {{0, 1, verified}});
        QCOMPARE(spoken(&shown.map, QAccessible::Value), QStringLiteral("1 of 1 piece verified"));
        QCOMPARE(unnamedControls(&shown.map), QStringList());
    }

    void statesDifferInColorAndShape_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void statesDifferInColorAndShape()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        const StateColors colors = stateColors(palette);
        Shown shown;
        shown.map.setPieces(5, {{0, 1, verified}, {1, 1, running}, {2, 1, failed}});
        const QImage image = pictureOf(&shown.map);
        const QColor grounds[] = {colors.pieceVerified, colors.pieceRunning, colors.pieceFailed, colors.pieceMissing};
        for (int cell = 0; cell < 4; ++cell)
            QVERIFY2(pixelsOf(image, grounds[cell], pixelsOfCell(shown.map, cell)) > 20,
                     qPrintable(QString::number(cell)));
        QCOMPARE(pixelsOf(image, colors.pieceMark, pixelsOfCell(shown.map, 0)), 0);
        QVERIFY(pixelsOf(image, colors.pieceMark, pixelsOfCell(shown.map, 1)) > 0);
        QVERIFY(image.pixelColor(middleOf(shown.map, 1)) == colors.pieceMark);
        QVERIFY(pixelsOf(image, colors.pieceMark, pixelsOfCell(shown.map, 2)) > 0);
        QCOMPARE(pixelsOf(image, colors.pieceMark, pixelsOfCell(shown.map, 3)), 0);
    }

    void whatIsNotWantedIsHollowAndNotCounted()
    {
        const StateColors colors = stateColors(lightPalette());
        Shown shown;
        shown.map.setPieces(5, {{0, 2, verified}, {3, 2, PieceState::Unwanted}});
        QCOMPARE(shown.map.valueText(), QStringLiteral("2 of 3 pieces verified"));
        QCOMPARE(shown.map.textAt(middleOf(shown.map, 3)), QStringLiteral("Piece 4: not wanted"));
        const QImage image = pictureOf(&shown.map);
        QVERIFY(pixelsOf(image, colors.pieceMissing, pixelsOfCell(shown.map, 2)) > 20);
        QCOMPARE(pixelsOf(image, colors.pieceMissing, pixelsOfCell(shown.map, 3)), 0);
        QVERIFY(pixelsOf(image, colors.border, pixelsOfCell(shown.map, 3)) > 20);
    }

    void sourcesDifferInColorAndPattern()
    {
        const StateColors colors = stateColors(lightPalette());
        Shown shown;
        shown.map.setSources({QStringLiteral("Ada"), QStringLiteral("Ben")});
        shown.map.setPieces(4, {{0, 1, verified, 0}, {1, 1, verified, 1}, {2, 1, verified}});
        const QColor byState = pictureOf(&shown.map).pixelColor(middleOf(shown.map, 1));
        QCOMPARE(byState, colors.pieceVerified);
        shown.map.setMode(PieceMap::Mode::BySource);
        const QImage image = pictureOf(&shown.map);
        QVERIFY(pixelsOf(image, colors.sources[0], pixelsOfCell(shown.map, 0)) > 20);
        QVERIFY(pixelsOf(image, colors.sources[1], pixelsOfCell(shown.map, 1)) > 20);
        QVERIFY(image.pixelColor(middleOf(shown.map, 0)) == colors.sources[0]);
        QVERIFY(image.pixelColor(middleOf(shown.map, 1)) != colors.sources[1]); // its pattern
        QVERIFY(pixelsOf(image, colors.idle, pixelsOfCell(shown.map, 2)) > 20);
        QVERIFY(pixelsOf(image, colors.sources[1],
                         QRect(0, shown.map.height() / 2, shown.map.width(), shown.map.height())) > 5);
    }

    void squareSaysWhatItIs()
    {
        Shown shown;
        shown.map.setPieces(5, {{0, 2, verified, 1}, {2, 1, running}, {3, 1, failed}});
        QCOMPARE(shown.map.textAt(middleOf(shown.map, 0)), QStringLiteral("Piece 1: verified"));
        shown.map.setSources({QStringLiteral("Ada"), QStringLiteral("<b>Ben")});
        QCOMPARE(shown.map.textAt(middleOf(shown.map, 1)), QStringLiteral("Piece 2: verified, from <b>Ben"));
        QCOMPARE(shown.map.textAt(middleOf(shown.map, 2)), QStringLiteral("Piece 3: being fetched"));
        QCOMPARE(shown.map.textAt(middleOf(shown.map, 3)), QStringLiteral("Piece 4: failed"));
        QCOMPARE(shown.map.textAt(middleOf(shown.map, 4)), QStringLiteral("Piece 5: missing"));
        shown.map.changePieces({{0, 1, verified, -1}});
        QCOMPARE(shown.map.textAt(middleOf(shown.map, 0)), QStringLiteral("Piece 1: verified, on this disk already"));
        QCOMPARE(shown.map.textAt(QPoint(590, 2)), QString());
    }

    void namesInTheToolTipAreOnlyText()
    {
        Shown shown;
        shown.map.setSources({QStringLiteral("<img src='file:///x'>")});
        shown.map.setPieces(1, {{0, 1, verified, 0}});
        const QPoint there = middleOf(shown.map, 0);
        QHelpEvent help(QEvent::ToolTip, there, shown.map.mapToGlobal(there));
        QApplication::sendEvent(&shown.map, &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;img")), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void keyboardGoesFromSquareToSquare_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void keyboardGoesFromSquareToSquare()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        Shown shown;
        shown.map.setPieces(300, {{0, 1, verified}});
        shown.map.setFocus();
        const Qt::Key onward = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        QTest::keyClick(&shown.map, onward);
        QCOMPARE(shown.map.currentCell(), 0);
        QCOMPARE(spoken(&shown.map, QAccessible::Description), QStringLiteral("Piece 1: verified"));
        QTest::keyClick(&shown.map, onward);
        QTest::keyClick(&shown.map, onward);
        QTest::keyClick(&shown.map, back);
        QCOMPARE(shown.map.currentCell(), 1);
        QCOMPARE(spoken(&shown.map, QAccessible::Description), QStringLiteral("Piece 2: missing"));
        QTest::keyClick(&shown.map, Qt::Key_Down);
        QVERIFY(shown.map.currentCell() > 2);
        QCOMPARE(shown.map.rectOfCell(shown.map.currentCell()).left(), shown.map.rectOfCell(1).left());
        QTest::keyClick(&shown.map, Qt::Key_Up);
        QTest::keyClick(&shown.map, Qt::Key_Up); // there is nothing above
        QCOMPARE(shown.map.currentCell(), 1);
        QTest::keyClick(&shown.map, Qt::Key_End);
        QTest::keyClick(&shown.map, onward);
        QCOMPARE(shown.map.currentCell(), 299);
        QTest::keyClick(&shown.map, Qt::Key_PageUp);
        QTest::keyClick(&shown.map, Qt::Key_Home);
        QCOMPARE(shown.map.currentCell(), 0);
        shown.map.setPieces(3, {});
        QCOMPARE(shown.map.currentCell(), -1);
    }

    void manyPiecesShareSquares()
    {
        const StateColors colors = stateColors(lightPalette());
        Shown shown;
        shown.map.setPieces(200'000, {{0, 100'000, verified}, {150'000, 1, failed}});
        const QString first = shown.map.textAt(middleOf(shown.map, 0));
        QVERIFY2(first.startsWith(QStringLiteral("Pieces 1 to ")) &&
                     first.endsWith(QStringLiteral("0 being fetched, 0 failed")),
                 qPrintable(first));
        const QImage image = pictureOf(&shown.map);
        QVERIFY(pixelsOf(image, colors.pieceVerified) > 1000);
        QVERIFY(pixelsOf(image, colors.pieceFailed) > 3); // one of 200,000, and still seen
        QCOMPARE(shown.map.valueText(), QStringLiteral("100,000 of 200,000 pieces verified, 1 failed"));
    }

    void changesAreDrawnOnceAPaint()
    {
        Shown shown;
        shown.map.setPieces(200'000, {});
        pictureOf(&shown.map);
        const int before = shown.map.drawings();
        QRandomGenerator random(2);
        QElapsedTimer clock;
        clock.start();
        QList<MapRun> changes;
        for (int i = 0; i < 5000; ++i)
            changes.append({qint64(random.bounded(200'000)), 1, verified, 0});
        shown.map.changePieces(changes);
        const double changed = double(clock.nsecsElapsed()) / 1e6;
        QCOMPARE(shown.map.drawings(), before);
        clock.start();
        pictureOf(&shown.map);
        const double drawn = double(clock.nsecsElapsed()) / 1e6;
        QCOMPARE(shown.map.drawings(), before + 1);
        pictureOf(&shown.map);
        QCOMPARE(shown.map.drawings(), before + 1);
        shown.map.changePieces(changes);
        pictureOf(&shown.map);
        QCOMPARE(shown.map.drawings(), before + 1); // nothing has changed
        qInfo("5,000 of 200,000 pieces: changed in %.1f ms, drawn in %.1f ms", changed, drawn);
        QVERIFY2(changed < 250 && drawn < 500, "far from what it takes on any machine");
    }

    void isMirrored()
    {
        const StateColors colors = stateColors(lightPalette());
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Shown shown;
        shown.map.setPieces(2, {{0, 1, verified}});
        QVERIFY(shown.map.rectOfCell(0).left() > shown.map.rectOfCell(1).left());
        QVERIFY(pixelsOf(pictureOf(&shown.map), colors.pieceVerified, shown.map.rectOfCell(0)) > 20);
    }

    void paletteFontAndSizeAreFollowed()
    {
        Shown shown;
        shown.map.setPieces(5, {{0, 5, verified}});
        pictureOf(&shown.map);
        QApplication::setPalette(darkPalette());
        const StateColors colors = stateColors(darkPalette());
        QVERIFY(pixelsOf(pictureOf(&shown.map), colors.pieceVerified) > 50);
        const int least = shown.map.minimumSizeHint().height();
        shown.map.setFont(twiceAsLarge(shown.map.font()));
        QVERIFY(shown.map.minimumSizeHint().height() > least * 3 / 2);
        shown.map.resize(40, 20);
        pictureOf(&shown.map);
        shown.map.resize(1, 1);
        pictureOf(&shown.map);
    }

    void manySourcesEndInOthers()
    {
        Shown shown;
        QStringList names;
        for (int i = 0; i < 40; ++i)
            names.append(QStringLiteral("peer %1").arg(i));
        shown.map.setSources(names);
        shown.map.setMode(PieceMap::Mode::BySource);
        shown.map.setPieces(40, {{0, 1, verified, 6}, {1, 1, verified, 7}, {2, 1, verified, 39}});
        QVERIFY(shown.map.textAt(middleOf(shown.map, 0)).endsWith(QStringLiteral("peer 6")));
        QVERIFY(shown.map.textAt(middleOf(shown.map, 1)).endsWith(QStringLiteral("Others")));
        QVERIFY(shown.map.textAt(middleOf(shown.map, 2)).endsWith(QStringLiteral("Others")));
        pictureOf(&shown.map);
    }
};

QTEST_MAIN(TestPieceMap)
#include "tst_piece_map.moc"
