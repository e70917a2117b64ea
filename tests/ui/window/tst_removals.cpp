// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/window/Removals.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <memory>

using namespace ttp;

namespace {

/// A window with a message bar, and what came of the removals.
struct Shown {
    Shown() : bar(&window), removals(std::make_unique<Removals>(bar))
    {
        window.resize(600, 200);
        bar.setGeometry(100, 100, 400, 60); // not where the mouse of a test rests
        window.show();
    }

    void remove(const QString &key)
    {
        removals->add({key, QStringLiteral("Removed ") + key, [this, key] { finished.append(key); },
                       [this, key] { back.append(key); }});
    }
    // As if eight seconds had passed for all of them.
    void letTimePass() const
    {
        for (QTimer *timer : removals->findChildren<QTimer *>())
            timer->start(0);
        QTest::qWait(20);
    }
    QPushButton *undoButton() const { return bar.findChild<QPushButton *>(QStringLiteral("messageAction0")); }

    QWidget window;
    MessageBar bar;
    QStringList finished;
    QStringList back;
    std::unique_ptr<Removals> removals;
};

} // namespace

class TestRemovals : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }

    void undoBringsBack()
    {
        Shown shown;
        QSignalSpy can(shown.removals.get(), &Removals::canUndoChanged);
        QVERIFY(!shown.removals->canUndo());
        shown.removals->undo(); // nothing
        shown.remove(QStringLiteral("a"));
        QVERIFY(shown.removals->canUndo());
        QCOMPARE(shown.bar.spokenText(), QStringLiteral("Information: Removed a"));
        shown.removals->undo();
        QCOMPARE(shown.back, QStringList{QStringLiteral("a")});
        QVERIFY(shown.finished.isEmpty() && !shown.removals->canUndo());
        QCOMPARE(shown.bar.count(), 0);
        QCOMPARE(can.size(), 2);
        QTest::qWait(10); // what the closed message says late changes nothing
        QVERIFY(shown.finished.isEmpty());
    }

    void whatIsAskedForAnewComesBack()
    {
        Shown shown;
        shown.remove(QStringLiteral("a"));
        shown.removals->add({QStringLiteral("b"),
                             QStringLiteral("Removed 2"),
                             [&shown] { shown.finished.append(QStringLiteral("b")); },
                             [&shown] { shown.back.append(QStringLiteral("b")); },
                             {QStringLiteral("b"), QStringLiteral("c")}});
        shown.removals->takeBack(QStringLiteral("d"));
        QVERIFY(shown.back.isEmpty());
        shown.removals->takeBack(QStringLiteral("c"));
        QCOMPARE(shown.back, QStringList{QStringLiteral("b")});
        shown.removals->takeBack(QStringLiteral("a"));
        QCOMPARE(shown.back, (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        shown.removals->finishAll();
        QVERIFY(shown.finished.isEmpty() && !shown.removals->canUndo());
    }

    void theButtonBringsBackItsOwn()
    {
        Shown shown;
        shown.remove(QStringLiteral("a"));
        shown.remove(QStringLiteral("b"));
        QTest::mouseClick(shown.undoButton(), Qt::LeftButton);
        QCOMPARE(shown.back, QStringList{QStringLiteral("b")});
        QCOMPARE(shown.bar.spokenText(), QStringLiteral("Information: Removed a"));
        QTest::keyClick(shown.undoButton(), Qt::Key_Space);
        QCOMPARE(shown.back, (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QTest::qWait(10);
        QVERIFY(shown.finished.isEmpty());
    }

    void closingTheMessageFinishes()
    {
        Shown shown;
        shown.remove(QStringLiteral("a"));
        shown.bar.closeCurrent();
        QTRY_COMPARE(shown.finished, QStringList{QStringLiteral("a")});
        QVERIFY(!shown.removals->canUndo() && shown.back.isEmpty());
    }

    void aRemovalOfTheSameKeyFinishesTheFirst()
    {
        Shown shown;
        shown.remove(QStringLiteral("a"));
        shown.remove(QStringLiteral("a"));
        QCOMPARE(shown.finished.size(), 1);
        QTest::qWait(10); // the message of the first one must not take the second one along
        QCOMPARE(shown.finished.size(), 1);
        QVERIFY(shown.removals->canUndo());
        QCOMPARE(shown.bar.count(), 1);
        shown.removals->undo();
        QCOMPARE(shown.back.size(), 1);
    }

    void timeFinishesAlsoBehindOthersAndHidden()
    {
        Shown shown;
        shown.remove(QStringLiteral("a"));
        Message other;
        other.text = QStringLiteral("Something else");
        shown.bar.post(other);
        shown.window.hide();
        shown.letTimePass();
        QCOMPARE(shown.finished, QStringList{QStringLiteral("a")});
        QCOMPARE(shown.bar.count(), 1);
    }

    void whoReachesForTheButtonHasTime()
    {
        Shown shown;
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.remove(QStringLiteral("a"));
        shown.undoButton()->setFocus();
        QTRY_VERIFY(shown.undoButton()->hasFocus());
        shown.letTimePass();
        QVERIFY(shown.finished.isEmpty() && shown.removals->canUndo());
        shown.undoButton()->clearFocus();
        QVERIFY(!shown.bar.underMouse() && !shown.bar.isAncestorOf(QApplication::focusWidget()));
        shown.letTimePass();
        QCOMPARE(shown.finished, QStringList{QStringLiteral("a")});
    }

    void itEndsWithAllFinished()
    {
        Shown shown;
        shown.remove(QStringLiteral("a"));
        shown.remove(QStringLiteral("b"));
        shown.removals->finishAll();
        QCOMPARE(shown.finished, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        shown.remove(QStringLiteral("c"));
        shown.removals.reset();
        QCOMPARE(shown.finished.size(), 3);
        QCOMPARE(shown.bar.count(), 0);
    }

    void whatIsDoneMayRemoveMore()
    {
        Shown shown;
        shown.removals->add(
            {QStringLiteral("a"), QStringLiteral("a"), [&shown] { shown.remove(QStringLiteral("b")); }, {}});
        shown.removals->finishAll();
        QCOMPARE(shown.finished, QStringList{QStringLiteral("b")});
    }
};

QTEST_MAIN(TestRemovals)
#include "tst_removals.moc"
