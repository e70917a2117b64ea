// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/widgets/DropOverlay.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace ttp;

namespace {

Message message(const QString &text, MessageLevel level = MessageLevel::Info, const QString &key = {})
{
    Message result;
    result.text = text;
    result.level = level;
    result.key = key;
    return result;
}

/// A window with the bar above a field.
struct Window {
    Window()
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(bar);
        column->addWidget(field);
        widget.resize(600, 200);
        widget.show();
    }

    QString shown() const { return bar->findChild<QLabel *>(QStringLiteral("messageText"))->text(); }
    QString more() const { return bar->findChild<QLabel *>(QStringLiteral("messageMore"))->text(); }
    QPushButton *action(int number) const
    {
        return bar->findChild<QPushButton *>(QStringLiteral("messageAction%1").arg(number));
    }
    QToolButton *cross() const { return bar->findChild<QToolButton *>(QStringLiteral("messageClose")); }

    QWidget widget;
    MessageBar *bar = new MessageBar(&widget);
    QLineEdit *field = new QLineEdit(&widget);
};

} // namespace

class TestMessageWidgets : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void barIsThereOnlyWithSomethingToSay()
    {
        Window window;
        QVERIFY(window.bar->isHidden());
        QCOMPARE(window.bar->spokenText(), QString());
        window.bar->post(message(QStringLiteral("<b>new</b>")));
        QVERIFY(window.bar->isVisible());
        QCOMPARE(window.shown(), QStringLiteral("<b>new</b>"));
        QCOMPARE(window.bar->findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
        QCOMPARE(unnamedControls(window.bar), QStringList());
        window.bar->closeCurrent();
        QVERIFY(window.bar->isHidden());
        window.bar->closeCurrent();
        window.bar->withdraw(QStringLiteral("none"));
    }

    void newestIsShownAndOthersComeBack()
    {
        Window window;
        QSignalSpy closed(window.bar, &MessageBar::closed);
        window.bar->post(message(QStringLiteral("first"), MessageLevel::Info, QStringLiteral("1")));
        window.bar->post(message(QStringLiteral("second"), MessageLevel::Bad, QStringLiteral("2")));
        window.bar->post(message(QStringLiteral("third"), MessageLevel::Good, QStringLiteral("3")));
        QCOMPARE(window.shown(), QStringLiteral("third"));
        QCOMPARE(window.more(), QStringLiteral("2 more"));
        window.bar->withdraw(QStringLiteral("2"));
        QCOMPARE(window.shown(), QStringLiteral("third"));
        QTest::mouseClick(window.cross(), Qt::LeftButton);
        QCOMPARE(window.shown(), QStringLiteral("first"));
        QVERIFY(window.more().isEmpty());
        QCOMPARE(closed.size(), 2);
        QCOMPARE(closed.at(1).at(0).toString(), QStringLiteral("3"));
    }

    void sameKeyReplaces()
    {
        Window window;
        window.bar->post(message(QStringLiteral("40 %"), MessageLevel::Info, QStringLiteral("a")));
        window.bar->post(message(QStringLiteral("other")));
        window.bar->post(message(QStringLiteral("50 %"), MessageLevel::Info, QStringLiteral("a")));
        QCOMPARE(window.bar->count(), 2);
        QCOMPARE(window.shown(), QStringLiteral("50 %"));
        for (int i = 0; i < 200; ++i)
            window.bar->post(message(QString::number(i)));
        QCOMPARE(window.bar->count(), 50);
        QCOMPARE(window.shown(), QStringLiteral("199"));
    }

    void oneThatGoesMayTakeOthersAlong()
    {
        Window window;
        const QStringList keys{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        for (const QString &key : keys)
            window.bar->post(message(QStringLiteral("text ") + key, MessageLevel::Info, key));
        window.bar->post(message(QStringLiteral("without a key")));
        window.bar->withdraw({});
        QCOMPARE(window.bar->count(), 4);
        QSignalSpy closed(window.bar, &MessageBar::closed);
        connect(window.bar, &MessageBar::closed, window.bar, [&window, &keys] {
            for (const QString &key : keys)
                window.bar->withdraw(key);
        });
        window.bar->withdraw(keys.at(2));
        QCOMPARE(closed.size(), 3);
        QCOMPARE(window.shown(), QStringLiteral("without a key"));
    }

    void buttonsRunAndClose()
    {
        Window window;
        QStringList ran;
        Message undo = message(QStringLiteral("Removed"));
        undo.actions = {{QStringLiteral("Undo"), [&] { ran.append(QStringLiteral("undo")); }},
                        {QStringLiteral("Show"), [&] { ran.append(QStringLiteral("show")); }},
                        {QStringLiteral("Third"), {}}};
        window.bar->post(undo);
        QVERIFY(window.action(0)->isVisible() && window.action(1)->isVisible());
        QCOMPARE(window.action(1)->text(), QStringLiteral("Show"));
        QTest::mouseClick(window.action(0), Qt::LeftButton);
        QCOMPARE(ran, QStringList{QStringLiteral("undo")});
        QVERIFY(window.bar->isHidden());
        window.bar->post(message(QStringLiteral("plain")));
        QVERIFY(!window.action(0)->isVisible() && !window.action(1)->isVisible());
        // A button that posts the next message, as undoing may.
        Message again = message(QStringLiteral("again"));
        again.actions = {{QStringLiteral("Retry"), [&] { window.bar->post(message(QStringLiteral("refused"))); }}};
        window.bar->post(again);
        QTest::keyClick(window.action(0), Qt::Key_Space);
        QCOMPARE(window.shown(), QStringLiteral("refused"));
        QCOMPARE(window.bar->count(), 2);
    }

    void escapeClosesAndTheKeyboardIsNotLost()
    {
        Window window;
        window.bar->post(message(QStringLiteral("text")));
        window.cross()->setFocus();
        QTest::keyClick(window.cross(), Qt::Key_Escape);
        QVERIFY(window.bar->isHidden());
        QTRY_VERIFY(window.field->hasFocus());
    }

    void timeIsUpOnlyWhileNobodyIsOnIt()
    {
        Window other;
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.field->setFocus();
        Message brief = message(QStringLiteral("brief"));
        brief.lastsMs = 1;
        window.bar->post(message(QStringLiteral("lasting")));
        window.bar->post(brief);
        QTRY_COMPARE(window.shown(), QStringLiteral("lasting"));
        window.bar->post(brief);
        window.cross()->setFocus();
        other.bar->post(brief);
        QTRY_VERIFY(other.bar->isHidden()); // it was posted later, so the time of the first is up
        QCOMPARE(window.shown(), QStringLiteral("brief"));
        window.field->setFocus();
        QTRY_COMPARE(window.shown(), QStringLiteral("lasting"));
    }

    void timeRunsOnShowOnly()
    {
        Window hidden;
        Window seen;
        QVERIFY(QTest::qWaitForWindowActive(&seen.widget));
        for (const Window *window : {&hidden, &seen})
            window->field->setFocus(); // or the bar has the keyboard when its window becomes active
        Message brief = message(QStringLiteral("brief"));
        brief.lastsMs = 1;
        hidden.widget.hide();
        hidden.bar->post(brief);
        seen.bar->post(brief);
        QTRY_VERIFY(seen.bar->isHidden()); // it was posted later, so the other would be gone too
        QCOMPARE(hidden.bar->count(), 1);
        hidden.widget.show();
        QTRY_COMPARE(hidden.bar->count(), 0);
        // One that was on show is not lost either.
        hidden.bar->post(brief);
        hidden.widget.hide();
        seen.bar->post(brief);
        QTRY_VERIFY(seen.bar->isHidden());
        QCOMPARE(hidden.bar->count(), 1);
    }

    void barIsReadOut_data()
    {
        QTest::addColumn<MessageLevel>("level");
        QTest::addColumn<QString>("words");
        QTest::newRow("info") << MessageLevel::Info << QStringLiteral("Information: the text");
        QTest::newRow("good") << MessageLevel::Good << QStringLiteral("Done: the text");
        QTest::newRow("warning") << MessageLevel::Warning << QStringLiteral("Warning: the text");
        QTest::newRow("bad") << MessageLevel::Bad << QStringLiteral("Error: the text");
    }
    void barIsReadOut()
    {
        QFETCH(MessageLevel, level);
        QFETCH(QString, words);
        Window window;
        window.bar->post(message(QStringLiteral("the text"), level));
        QCOMPARE(roleOf(window.bar), QAccessible::AlertMessage);
        QCOMPARE(spoken(window.bar, QAccessible::Name), words);
        QCOMPARE(window.bar->spokenText(), words);
    }

    void levelsDifferInBothThemes()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            const StateColors colors = stateColors(palette);
            Window window;
            const std::pair<MessageLevel, std::pair<QColor, QColor>> levels[] = {
                {MessageLevel::Info, {colors.infoSurface, colors.active}},
                {MessageLevel::Good, {colors.goodSurface, colors.good}},
                {MessageLevel::Warning, {colors.warningSurface, colors.warning}},
                {MessageLevel::Bad, {colors.badSurface, colors.bad}}};
            for (const auto &[level, seen] : levels) {
                window.bar->post(message(QStringLiteral("text"), level));
                QVERIFY(pixelsOf(pictureOf(window.bar), seen.first) > 200);
                QVERIFY(pixelsOf(pictureOf(window.bar), seen.second) > 5); // the picture and the edge
            }
        }
    }

    void longTextsAreBrokenNotCut()
    {
        Window window;
        const int low = [&] {
            window.bar->post(message(QStringLiteral("short")));
            return window.bar->sizeHint().height();
        }();
        window.bar->post(message(QStringLiteral("a long message ").repeated(30)));
        window.widget.resize(300, 600);
        QTRY_VERIFY(window.bar->height() > 3 * low);
        const auto *text = window.bar->findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    }

    void wordsBeginBesideTheirPicture()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            Window window;
            window.bar->post(message(QStringLiteral("text")));
            auto *text = window.bar->findChild<QLabel *>(QStringLiteral("messageText"));
            QTRY_VERIFY(text->width() > 200);
            const QImage image = pictureOf(text);
            const QRect left(0, 0, 100, text->height());
            const QRect right(text->width() - 100, 0, 100, text->height());
            const auto isPlain = [&image](const QRect &where) {
                return pixelsOf(image, image.pixelColor(where.topLeft()), where) == where.width() * where.height();
            };
            QCOMPARE(isPlain(left), direction == Qt::RightToLeft);
            QCOMPARE(isPlain(right), direction == Qt::LeftToRight);
        }
    }

    void emptyStateSaysWhatToDo()
    {
        EmptyState empty;
        empty.setContent(IconName::Inbox, QStringLiteral("Nothing here yet"), QStringLiteral("Drop files here."));
        QPushButton *share = empty.addButton(QStringLiteral("Share files…"));
        QPushButton *add = empty.addButton(QStringLiteral("Add a peer…"));
        empty.resize(700, 400);
        empty.show();
        QVERIFY(share->isDefault() && !add->isDefault());
        QCOMPARE(spoken(&empty, QAccessible::Name), QStringLiteral("Nothing here yet"));
        QCOMPARE(spoken(&empty, QAccessible::Description), QStringLiteral("Drop files here."));
        QCOMPARE(unnamedControls(&empty), QStringList());
        QTRY_VERIFY(share->y() == add->y() && share->x() < add->x());
        empty.resize(empty.minimumSizeHint().width(), 400);
        QTRY_VERIFY(share->y() < add->y());
        const auto *title = empty.findChild<QLabel *>(QStringLiteral("emptyTitle"));
        QVERIFY(title->fontInfo().bold() && title->fontMetrics().height() > empty.fontMetrics().height());
        empty.removeButtons();
        QVERIFY(empty.findChildren<QPushButton *>().isEmpty());
        empty.setContent(IconName::Search, QStringLiteral("No match"), QString());
        QVERIFY(!empty.findChild<QLabel *>(QStringLiteral("emptyText"))->isVisible());
    }

    void emptyStateIsWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 500;
        QTest::newRow("wide") << 2000; // its words do not take all of that
    }
    void emptyStateIsWhole()
    {
        QFETCH(const int, width);
        EmptyState empty;
        empty.setFont(twiceAsLarge(empty.font()));
        empty.setContent(IconName::Inbox, QStringLiteral("Nothing here yet"),
                         QStringLiteral("many words ").repeated(20));
        empty.addButton(QStringLiteral("Share files…"));
        empty.resize(width, 700);
        empty.show();
        for (const QString &name : {QStringLiteral("emptyTitle"), QStringLiteral("emptyText")}) {
            const auto *label = empty.findChild<QLabel *>(name);
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(name));
            QTRY_VERIFY2(empty.rect().contains(label->geometry()), qPrintable(name));
        }
    }

    void overlaySaysWhatWouldHappen()
    {
        QWidget window;
        window.resize(500, 300);
        DropOverlay overlay(&window);
        window.show();
        QVERIFY(!overlay.isVisible());
        overlay.showItems(1);
        QCOMPARE(overlay.title(), QStringLiteral("Share 1 item"));
        overlay.showItems(1234);
        QCOMPARE(overlay.title(), QStringLiteral("Share 1,234 items"));
        QCOMPARE(overlay.geometry(), window.rect());
        QVERIFY(!overlay.isRefusal());
        overlay.showItemsFor(3, QStringLiteral("<i>Ada %2"));
        QCOMPARE(overlay.title(), QStringLiteral("Share 3 items with <i>Ada %2"));
        overlay.showLink();
        QVERIFY(!overlay.title().isEmpty() && !overlay.text().isEmpty());
        overlay.showInvitation();
        QCOMPARE(roleOf(&overlay), QAccessible::AlertMessage);
        QCOMPARE(spoken(&overlay, QAccessible::Name), overlay.title());
        overlay.showRefusal(QStringLiteral("This is not a file."));
        QVERIFY(overlay.isRefusal());
        QCOMPARE(spoken(&overlay, QAccessible::Description), QStringLiteral("This is not a file."));
        window.resize(700, 500);
        QTRY_COMPARE(overlay.geometry(), window.rect());
        overlay.hide();
        QVERIFY(!overlay.isVisible());
    }

    void overlayLetsEventsThrough()
    {
        QWidget window;
        window.resize(500, 300);
        QPushButton below(QStringLiteral("below"), &window);
        below.setGeometry(window.rect());
        DropOverlay overlay(&window);
        window.show();
        overlay.showItems(2);
        QCOMPARE(window.childAt(window.rect().center()), &below);
    }

    void overlayIsReadableOverWhatIsBelow()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            QWidget window;
            window.resize(500, 300);
            DropOverlay overlay(&window);
            window.show();
            const StateColors colors = stateColors(palette);
            overlay.showItems(2);
            const QImage accepting = pictureOf(&window);
            QVERIFY(pixelsOf(accepting, colors.active) > 200);
            QVERIFY(pixelsOf(accepting, palette.color(QPalette::Base)) > 2000); // the card under the words
            QCOMPARE(pixelsOf(accepting, colors.bad), 0);
            overlay.showRefusal(QStringLiteral("no"));
            QVERIFY(pixelsOf(pictureOf(&window), colors.bad) > 200);
            window.resize(30, 20);
            pictureOf(&window);
        }
    }

    void labelIsCutToFitAndReadOutWhole()
    {
        const QString path = QStringLiteral("/home/ada/datasets/climate-reanalysis-1979-2023/part-0001.nc");
        ElidedLabel label(path);
        label.setElideMode(Qt::ElideMiddle);
        label.resize(label.sizeHint());
        label.show();
        QCOMPARE(label.shownText(), path);
        QVERIFY(!label.isElided());
        label.resize(label.minimumSizeHint());
        QVERIFY(label.isElided() && label.shownText().contains(QChar(0x2026)));
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 4);
        QCOMPARE(spoken(&label, QAccessible::Name), path);
        const QImage cut = pictureOf(&label);
        label.setText(QString());
        QVERIFY(pictureOf(&label) != cut);
    }

    void labelShowsTheWholeInItsToolTip()
    {
        ElidedLabel label(QStringLiteral("<img src='x'> and a long text after it"));
        label.resize(60, 20);
        label.show();
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;img")));
        QToolTip::hideText();
    }

    void labelIsOnTheSideOfItsLanguage()
    {
        ElidedLabel label(QStringLiteral("text"));
        label.resize(300, 20);
        label.setLayoutDirection(Qt::RightToLeft);
        label.show();
        const QImage image = pictureOf(&label);
        const QColor ground = image.pixelColor(150, 10);
        QCOMPARE(pixelsOf(image, ground, QRect(0, 0, 150, 20)), 150 * 20);
        QVERIFY(pixelsOf(image, ground, QRect(150, 0, 150, 20)) < 150 * 20);
    }
};

QTEST_MAIN(TestMessageWidgets)
#include "tst_message_widgets.moc"
