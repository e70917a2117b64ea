// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ProgramStyle.h"
#include "ui/widgets/ColumnWidth.h"
#include "ui/widgets/FieldButtons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

using namespace ttp;

namespace {

struct Shown {
    explicit Shown(const QString &title) : model(1, 1)
    {
        model.setHorizontalHeaderLabels({title});
        view.setModel(&model);
    }
    QStandardItemModel model;
    QTreeView view;
};

} // namespace

class TestFieldsAndColumns : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        QApplication::setStyle(new ProgramStyle);
    }
    void init() { reset(); }

    void itIsWideEnoughForWhatIsInIt()
    {
        Shown shown(QStringLiteral("A"));
        QVERIFY(firstWidthOf(shown.view, 0, 20) > 20 * shown.view.fontMetrics().averageCharWidth());
        QVERIFY(firstWidthOf(shown.view, 0, 30) > firstWidthOf(shown.view, 0, 20));
    }

    // Other languages have other titles.
    void itIsNeverNarrowerThanItsTitle()
    {
        const QString title = QStringLiteral("Geschwindigkeit beim Herunterladen");
        Shown shown(title);
        const int width = firstWidthOf(shown.view, 0, 3);
        QVERIFY(width > shown.view.header()->fontMetrics().horizontalAdvance(title));
        QVERIFY(width >= shown.view.header()->sectionSizeHint(0));
        shown.view.setColumnHidden(0, true);
        QCOMPARE(firstWidthOf(shown.view, 0, 3), width);
    }

    void buttonsInAFieldHaveNames()
    {
        QLineEdit field(QStringLiteral("ice"));
        field.setAccessibleName(QStringLiteral("Filter the files"));
        field.addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
        setUpFieldButtons(field);
        setUpFieldButtons(field); // for another language
        const QList<QToolButton *> buttons = field.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(spoken(buttons.at(0), QAccessible::Name), QStringLiteral("Filter the files"));
        QCOMPARE(spoken(buttons.at(1), QAccessible::Name), QStringLiteral("Clear"));
        field.show();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(field.text(), QString());
    }

    void picturesGrowWithTheLetters()
    {
        QPushButton button;
        const int usual = button.iconSize().height();
        button.setFont(twiceAsLarge(twiceAsLarge(button.font())));
        QVERIFY(button.iconSize().height() > usual);
        QVERIFY(button.iconSize().height() >= button.fontMetrics().height());
    }

    void standardButtonsHaveNoPicturesOfTheirOwn()
    {
        const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Close);
        for (const QAbstractButton *button : box.buttons())
            QVERIFY(button->icon().isNull());
    }

    // A line below one letter takes an Arabic word apart.
    void noLineStandsBelowLettersThatJoin()
    {
        const QStyle &style = *QApplication::style();
        QVERIFY(style.styleHint(QStyle::SH_UnderlineShortcut));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QVERIFY(!style.styleHint(QStyle::SH_UnderlineShortcut));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    // Right aligned beside left aligned.
    void textsOfTwoColumnsDoNotTouch()
    {
        Shown shown(QStringLiteral("A"));
        const QStyle &style = *shown.view.style();
        const int part = shown.view.fontMetrics().height() / 5;
        QVERIFY(style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &shown.view) > part);
        QVERIFY(style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, shown.view.header()) > part);
    }
};

QTEST_MAIN(TestFieldsAndColumns)
#include "tst_fields_and_columns.moc"
