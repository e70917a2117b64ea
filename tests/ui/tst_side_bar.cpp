// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/widgets/SideBar.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ttp;

namespace {

struct Shown {
    Shown()
    {
        bar.addSection(QStringLiteral("datasets"), QStringLiteral("DATASETS"));
        bar.addPage(QStringLiteral("all"), IconName::ArrowUpDown, QStringLiteral("All"));
        bar.addPage(QStringLiteral("errors"), IconName::AlertCircle, QStringLiteral("Errors"));
        bar.addSection(QStringLiteral("network"), QStringLiteral("NETWORK"));
        bar.addPage(QStringLiteral("peers"), IconName::Users, QStringLiteral("Peers"));
        bar.resize(bar.width(), 400);
        bar.show();
    }

    QModelIndex row(int number) { return bar.model()->index(number, 0); }
    QString spokenOf(int number) { return row(number).data(Qt::AccessibleTextRole).toString(); }

    SideBar bar;
};

} // namespace

class TestSideBar : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void firstPageIsTheCurrentOne()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.bar.model());
        QCOMPARE(shown.bar.currentPage(), QStringLiteral("all"));
        QSignalSpy selected(&shown.bar, &SideBar::pageSelected);
        shown.bar.setCurrentPage(QStringLiteral("peers"));
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.at(0).at(0).toString(), QStringLiteral("peers"));
        shown.bar.setCurrentPage(QStringLiteral("peers"));
        shown.bar.setCurrentPage(QStringLiteral("network"));
        shown.bar.setCurrentPage(QStringLiteral("none"));
        QCOMPARE(selected.size(), 1);
        QCOMPARE(shown.bar.currentPage(), QStringLiteral("peers"));
    }

    void keyboardPassesOverHeadings()
    {
        Shown shown;
        shown.bar.setFocus();
        const auto press = [&shown](Qt::Key key) {
            QTest::keyClick(&shown.bar, key);
            return shown.bar.currentPage();
        };
        QCOMPARE(press(Qt::Key_Up), QStringLiteral("all"));
        QCOMPARE(press(Qt::Key_Down), QStringLiteral("errors"));
        QCOMPARE(press(Qt::Key_Down), QStringLiteral("peers"));
        QCOMPARE(press(Qt::Key_Down), QStringLiteral("peers"));
        QCOMPARE(press(Qt::Key_Home), QStringLiteral("all"));
        QCOMPARE(press(Qt::Key_End), QStringLiteral("peers"));
        QCOMPARE(press(Qt::Key_Up), QStringLiteral("errors"));
        QCOMPARE(press(Qt::Key_P), QStringLiteral("peers")); // the first letter
        QCOMPARE(shown.bar.selectionModel()->selectedIndexes(), QModelIndexList{shown.row(4)});
    }

    void thereIsAlwaysOnePage()
    {
        Shown shown;
        const QRect peers = shown.bar.visualRect(shown.row(4));
        QTest::mouseClick(shown.bar.viewport(), Qt::LeftButton, {}, peers.center());
        QCOMPARE(shown.bar.currentPage(), QStringLiteral("peers"));
        QTest::mouseClick(shown.bar.viewport(), Qt::LeftButton, Qt::ControlModifier, peers.center());
        QTest::mouseClick(shown.bar.viewport(), Qt::LeftButton, {}, shown.bar.visualRect(shown.row(3)).center());
        QTest::mouseClick(shown.bar.viewport(), Qt::LeftButton, {}, QPoint(20, 390));
        QCOMPARE(shown.bar.selectionModel()->selectedIndexes(), QModelIndexList{shown.row(4)});
        QCOMPARE(shown.bar.currentPage(), QStringLiteral("peers"));
    }

    void rowsAreReadOutWithTheirBadges()
    {
        Shown shown;
        QCOMPARE(roleOf(&shown.bar), QAccessible::List);
        QCOMPARE(spoken(&shown.bar, QAccessible::Name), QStringLiteral("Pages"));
        QCOMPARE(shown.spokenOf(1), QStringLiteral("All"));
        shown.bar.setBadge(QStringLiteral("all"), 14);
        shown.bar.setBadge(QStringLiteral("errors"), 1, true);
        QCOMPARE(shown.spokenOf(1), QStringLiteral("All, 14 items"));
        QCOMPARE(shown.spokenOf(2), QStringLiteral("Errors, 1 warning"));
        shown.bar.setBadge(QStringLiteral("errors"), 3, true);
        QCOMPARE(shown.spokenOf(2), QStringLiteral("Errors, 3 warnings"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.bar);
        QVERIFY(list->tableInterface());
        QCOMPARE(list->tableInterface()->cellAt(2, 0)->text(QAccessible::Name), QStringLiteral("Errors, 3 warnings"));
        shown.bar.setBadge(QStringLiteral("errors"), 0, true);
        QCOMPARE(shown.spokenOf(2), QStringLiteral("Errors"));
        shown.bar.setBadge(QStringLiteral("none"), 3);
    }

    void alertIsRedAndCollapsedADot_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
        QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
        QTest::newRow("right to left") << lightPalette() << Qt::RightToLeft;
    }
    void alertIsRedAndCollapsedADot()
    {
        QFETCH(QPalette, palette);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setPalette(palette);
        QApplication::setLayoutDirection(direction);
        const StateColors colors = stateColors(palette);
        Shown shown;
        shown.bar.setBadge(QStringLiteral("all"), 3);
        shown.bar.setBadge(QStringLiteral("errors"), 1, true);
        const auto redOf = [&](int number) {
            return pixelsOf(pictureOf(&shown.bar), colors.alert, shown.bar.visualRect(shown.row(number)));
        };
        QVERIFY(redOf(2) > 20);
        QCOMPARE(redOf(1), 0);
        const QRect row = shown.bar.visualRect(shown.row(2));
        const QRect end = direction == Qt::LeftToRight ? row.adjusted(row.width() / 2, 0, 0, 0)
                                                       : row.adjusted(0, 0, -row.width() / 2, 0);
        QCOMPARE(pixelsOf(pictureOf(&shown.bar), colors.alert, end), redOf(2));
        shown.bar.setCollapsed(true);
        QVERIFY(redOf(2) > 10);
        QCOMPARE(redOf(1), 0);
        QVERIFY(shown.row(2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Errors, 1 warning")));
    }

    void collapsedIsNarrowAndBack()
    {
        Shown shown;
        const int wide = shown.bar.width();
        QVERIFY(!shown.bar.isCollapsed() && !shown.row(1).data(Qt::ToolTipRole).isValid());
        shown.bar.setCollapsed(true);
        QVERIFY(shown.bar.isCollapsed() && shown.bar.width() < wide / 3);
        QCOMPARE(shown.bar.currentPage(), QStringLiteral("all"));
        shown.bar.setCollapsed(false);
        QCOMPARE(shown.bar.width(), wide);
    }

    void widthFollowsFontAndTitleWithinBounds()
    {
        Shown shown;
        const int wide = shown.bar.width();
        shown.bar.setFont(twiceAsLarge(shown.bar.font()));
        QVERIFY(shown.bar.width() > wide * 3 / 2);
        shown.bar.setTitle(QStringLiteral("peers"), QString(4096, QLatin1Char('w')));
        QVERIFY(shown.bar.width() < wide * 5);
        // A title that is cut leaves its badge inside of the bar.
        shown.bar.setBadge(QStringLiteral("peers"), 123'456, true);
        QVERIFY(pixelsOf(pictureOf(&shown.bar), stateColors(lightPalette()).alert) > 20);
        QCOMPARE(shown.bar.visualRect(shown.row(4)).width(), shown.bar.viewport()->width());
    }
};

QTEST_MAIN(TestSideBar)
#include "tst_side_bar.moc"
