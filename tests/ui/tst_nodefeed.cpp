// SPDX-License-Identifier: GPL-3.0-only
#include "ui/NodeFeed.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace ttp;

namespace {

/// A core whose answers come when the test says so.
class SlowCore
{
public:
    NodeFeed::Ask ask()
    {
        return [this](QObject *, NodeClient::Answer<NodeSnapshotPtr> answer) {
            ++asked;
            waiting.append(std::move(answer));
        };
    }

    void answer(const QString &name)
    {
        auto snapshot = std::make_shared<NodeSnapshot>();
        snapshot->status.name = name;
        waiting.takeFirst()(NodeSnapshotPtr(snapshot));
    }

    void refuse(ErrorCode code) { waiting.takeFirst()(Error{code, Doing::Commanding, {}, {}, 0}); }

    int asked = 0;
    QList<NodeClient::Answer<NodeSnapshotPtr>> waiting;
};

} // namespace

class TestNodeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsUnderWayAtATime()
    {
        SlowCore core;
        NodeFeed feed(core.ask());
        QTRY_COMPARE(core.asked, 1);
        QVERIFY(!feed.now());
        // An order is given while one is under way: it may be older than the order.
        feed.askNow();
        feed.askNow();
        QCOMPARE(core.asked, 1);
        QSignalSpy changed(&feed, &NodeFeed::changed);
        core.answer(QStringLiteral("a"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(feed.now()->status.name, QStringLiteral("a"));
        QTRY_COMPARE(core.asked, 2);
        core.answer(QStringLiteral("a"));
        QCOMPARE(changed.size(), 1); // nothing is new
        feed.askNow();
        QCOMPARE(core.asked, 3);
        core.answer(QStringLiteral("b"));
        QCOMPARE(changed.size(), 2);
    }

    void itGoesOnByItself()
    {
        SlowCore core;
        NodeFeed feed(core.ask());
        QWidget window;
        feed.watch(&window);
        window.show();
        QTRY_COMPARE(core.asked, 1);
        core.answer({});
        QTRY_COMPARE(core.asked, 2);
        core.refuse(ErrorCode::Internal); // one that failed is no end
        QVERIFY(!feed.isCoreGone());
        QTRY_COMPARE(core.asked, 3);
    }

    void itIsSlowWhileNobodyLooks()
    {
        SlowCore core;
        NodeFeed feed(core.ask());
        QCOMPARE(feed.intervalMs(), NodeFeed::hiddenMs);
        QTRY_COMPARE(core.asked, 1);
        core.answer({});
        auto window = std::make_unique<QWidget>();
        feed.watch(window.get());
        QCOMPARE(feed.intervalMs(), NodeFeed::hiddenMs);
        // Shown, it wants to know at once, long before the five seconds.
        window->show();
        QCOMPARE(feed.intervalMs(), NodeFeed::visibleMs);
        QTRY_COMPARE_WITH_TIMEOUT(core.asked, 2, NodeFeed::hiddenMs / 2);
        window->setWindowState(Qt::WindowMinimized);
        QTRY_COMPARE(feed.intervalMs(), NodeFeed::hiddenMs);
        window->setWindowState(Qt::WindowNoState);
        QTRY_COMPARE(feed.intervalMs(), NodeFeed::visibleMs);
        window.reset();
        QCOMPARE(feed.intervalMs(), NodeFeed::hiddenMs);
    }

    void theCoreMayStopAndComeBack()
    {
        SlowCore core;
        NodeFeed feed(core.ask());
        QSignalSpy gone(&feed, &NodeFeed::coreGoneChanged);
        QTRY_COMPARE(core.asked, 1);
        core.answer(QStringLiteral("a"));
        feed.askNow();
        core.refuse(ErrorCode::ShuttingDown);
        QVERIFY(feed.isCoreGone());
        QCOMPARE(feed.now()->status.name, QStringLiteral("a")); // the last that is known
        feed.askNow();
        QCOMPARE(core.asked, 3);
        core.refuse(ErrorCode::ShuttingDown);
        QCOMPARE(gone.size(), 1);
        feed.askNow();
        core.answer(QStringLiteral("b"));
        QVERIFY(!feed.isCoreGone());
        QCOMPARE(gone.size(), 2);
    }
};

QTEST_MAIN(TestNodeFeed)
#include "tst_nodefeed.moc"
