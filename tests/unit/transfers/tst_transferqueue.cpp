// SPDX-License-Identifier: GPL-3.0-only
// Who fetches and who waits for his turn. Nobody gives anything: who has a place keeps it.
#include "tests/unit/transfers/TransferNode.h"

#include <QHash>

using namespace ttp;

namespace {

const TestVersion &version()
{
    static const TestVersion made({noise(700, 2)});
    return made;
}

/// Transfers a, b, c … in this order, each into a folder of its name.
class Queue : public TransferNode
{
public:
    explicit Queue(const QString &names, int mostActive) : TransferNode(::version()), m_mostActive(mostActive)
    {
        for (const QChar name : names)
            m_ids.insert(name, row(QString(name)).id);
        restart();
    }
    void restart()
    {
        manager.reset();
        manager = std::make_unique<TransferManager>(services(), m_mostActive);
        if (!manager->restore().ok())
            qFatal("the transfers cannot be taken up");
    }
    /// Nothing is known of these but who publishes them, and he is not there.
    void makeUnknown(const QString &names)
    {
        manager.reset();
        TransfersTable table(*database);
        const QList<TransferId> all = ids(names);
        for (const TransferId &id : all) {
            TransferRow row = table.find(id).value().value();
            row.version = 0;
            if (!table.update(row).ok())
                qFatal("the fixture cannot be made");
        }
        restart();
    }
    QList<TransferId> ids(const QString &names) const
    {
        QList<TransferId> list;
        for (const QChar name : names)
            list.append(m_ids.value(name));
        return list;
    }
    TransferFacts facts(const QString &name) const { return manager->facts(m_ids.value(name.at(0))).value(); }
    /// In the order of the queue.
    QString order() const
    {
        QString names;
        const QList<TransferFacts> all = manager->facts();
        for (const TransferFacts &one : all)
            names += m_ids.key(one.transfer);
        return names;
    }
    /// Those that have a place, in the order of the queue.
    QString active() const
    {
        QString names;
        const QList<TransferFacts> all = manager->facts();
        for (const TransferFacts &one : all) {
            if (one.state != DownloadState::Queued && one.state != DownloadState::Paused &&
                one.state != DownloadState::Done)
                names += m_ids.key(one.transfer);
        }
        return names;
    }

    std::unique_ptr<TransferManager> manager;

private:
    int m_mostActive;
    QHash<QChar, TransferId> m_ids;
};

} // namespace

class TestTransferQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstHavePlacesAndTheOthersAreQueued()
    {
        Queue queue(QStringLiteral("abcd"), 2);
        QCOMPARE(queue.order(), QStringLiteral("abcd"));
        QCOMPARE(queue.active(), QStringLiteral("ab"));
        QCOMPARE(queue.facts(QStringLiteral("c")).state, DownloadState::Queued);
        QCOMPARE(queue.facts(QStringLiteral("c")).queuePosition, 3);
        QCOMPARE(queue.facts(QStringLiteral("c")).priority, TransferPriority::Normal);
        QCOMPARE(queue.manager->facts().at(3).queuePosition, 4);
        // A place that becomes free goes to the next.
        QVERIFY(queue.manager->pause(queue.ids(QStringLiteral("a")).first()).ok());
        QTRY_COMPARE_WITH_TIMEOUT(queue.active(), QStringLiteral("bc"), transferDeadlineMs);
        // and who comes back waits for his turn
        QVERIFY(queue.manager->resume(queue.ids(QStringLiteral("a")).first()).ok());
        QCOMPARE(queue.facts(QStringLiteral("a")).state, DownloadState::Queued);
        QCOMPARE(queue.active(), QStringLiteral("bc"));
        QVERIFY(queue.manager->pause(queue.ids(QStringLiteral("c")).first()).ok());
        QTRY_COMPARE_WITH_TIMEOUT(queue.active(), QStringLiteral("ab"), transferDeadlineMs);
    }

    void moving_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *moved, QueueMove how, const char *order) {
            QTest::addRow("%s %d", moved, int(how))
                << QString::fromLatin1(moved) << int(how) << QString::fromLatin1(order);
        };
        row("c", QueueMove::Up, "acbde");
        row("a", QueueMove::Up, "abcde");
        row("cd", QueueMove::Up, "acdbe");
        row("dc", QueueMove::Up, "acdbe");
        row("ab", QueueMove::Up, "abcde");
        row("ac", QueueMove::Up, "acbde");
        row("ce", QueueMove::Up, "acbed");
        row("c", QueueMove::Down, "abdce");
        row("e", QueueMove::Down, "abcde");
        row("bc", QueueMove::Down, "adbce");
        row("de", QueueMove::Down, "abcde");
        row("ac", QueueMove::Down, "badce");
        row("d", QueueMove::Top, "dabce");
        row("db", QueueMove::Top, "bdace");
        row("a", QueueMove::Bottom, "bcdea");
        row("ca", QueueMove::Bottom, "bdeac");
    }
    void moving()
    {
        QFETCH(const QString, moved);
        QFETCH(const int, how);
        QFETCH(const QString, order);
        Queue queue(QStringLiteral("abcde"), 1);
        QVERIFY(queue.manager->move(queue.ids(moved), QueueMove(how)).ok());
        QCOMPARE(queue.order(), order);
        QCOMPARE(queue.active(), order.left(1));
        queue.restart();
        QCOMPARE(queue.order(), order);
        QCOMPARE(queue.active(), order.left(1));
    }

    void priorityComesBeforePlace()
    {
        Queue queue(QStringLiteral("abcde"), 1);
        QVERIFY(queue.manager->setPriority(queue.ids(QStringLiteral("cd")), TransferPriority::High).ok());
        QCOMPARE(queue.order(), QStringLiteral("cdabe"));
        QCOMPARE(queue.active(), QStringLiteral("c"));
        QCOMPARE(queue.facts(QStringLiteral("a")).state, DownloadState::Queued);
        QVERIFY(queue.manager->setPriority(queue.ids(QStringLiteral("a")), TransferPriority::Low).ok());
        QCOMPARE(queue.order(), QStringLiteral("cdbea"));
        // Nobody leaves his priority by moving.
        QVERIFY(queue.manager->move(queue.ids(QStringLiteral("b")), QueueMove::Up).ok());
        QVERIFY(queue.manager->move(queue.ids(QStringLiteral("a")), QueueMove::Top).ok());
        QCOMPARE(queue.order(), QStringLiteral("cdbea"));
        QVERIFY(queue.manager->move(queue.ids(QStringLiteral("e")), QueueMove::Top).ok());
        QCOMPARE(queue.order(), QStringLiteral("cdeba"));
        QCOMPARE(queue.active(), QStringLiteral("c"));
        queue.restart();
        QCOMPARE(queue.order(), QStringLiteral("cdeba"));
        QCOMPARE(queue.facts(QStringLiteral("a")).priority, TransferPriority::Low);
        QCOMPARE(queue.facts(QStringLiteral("c")).priority, TransferPriority::High);
        QCOMPARE(queue.facts(QStringLiteral("a")).queuePosition, 5);
    }

    void onlyAsManyMakeRoomAsAreNeeded()
    {
        Queue queue(QStringLiteral("abcde"), 2);
        QVERIFY(queue.manager->move(queue.ids(QStringLiteral("e")), QueueMove::Top).ok());
        QCOMPARE(queue.order(), QStringLiteral("eabcd"));
        QCOMPARE(queue.active(), QStringLiteral("ea"));
        QVERIFY(queue.manager->setPriority(queue.ids(QStringLiteral("cd")), TransferPriority::High).ok());
        QCOMPARE(queue.active(), QStringLiteral("cd"));
        // Who is paused wants no place.
        QVERIFY(queue.manager->pause(queue.ids(QStringLiteral("b")).first()).ok());
        QVERIFY(queue.manager->setPriority(queue.ids(QStringLiteral("b")), TransferPriority::High).ok());
        QCOMPARE(queue.facts(QStringLiteral("b")).state, DownloadState::Paused);
        QCOMPARE(queue.active().size(), 2);
        QVERIFY(!queue.active().contains(QLatin1Char('b')));
    }

    // Those that nobody answers hold up who is behind them, and nobody else.
    void onlyWhoWaitsAheadIsCounted()
    {
        const QString waiting = QStringLiteral("abcdefghijklmnop");
        Queue queue(waiting + QStringLiteral("qr"), 1);
        queue.makeUnknown(waiting);
        QTRY_COMPARE_WITH_TIMEOUT(queue.active(), waiting, transferDeadlineMs);
        QCOMPARE(queue.facts(QStringLiteral("q")).state, DownloadState::Queued);
        QVERIFY(queue.manager->setPriority(queue.ids(QStringLiteral("r")), TransferPriority::High).ok());
        QCOMPARE(queue.active(), QStringLiteral("r") + waiting);
        // Nobody makes room for one that would not get it.
        QVERIFY(queue.manager->setPriority(queue.ids(QStringLiteral("r")), TransferPriority::Low).ok());
        QCOMPARE(queue.order(), waiting + QStringLiteral("qr"));
        QCOMPARE(queue.active(), waiting + QStringLiteral("r"));
        QVERIFY(queue.manager->move(queue.ids(QStringLiteral("q")), QueueMove::Top).ok());
        QCOMPARE(queue.active(), QStringLiteral("q") + waiting);
    }

    void whoIsNotThereMovesNobody()
    {
        Queue queue(QStringLiteral("abc"), 1);
        const QList<TransferId> wrong = queue.ids(QStringLiteral("c")) << newId<TransferId>();
        QCOMPARE(queue.manager->move(wrong, QueueMove::Top).error().code, ErrorCode::NotFound);
        QCOMPARE(queue.manager->setPriority(wrong, TransferPriority::High).error().code, ErrorCode::NotFound);
        QCOMPARE(queue.order(), QStringLiteral("abc"));
        QVERIFY(queue.manager->move({}, QueueMove::Top).ok());
        QCOMPARE(queue.order(), QStringLiteral("abc"));
    }

    // As earlier releases left them after a removal.
    void whoSharesAPlaceGetsHisOwn()
    {
        Queue queue(QStringLiteral("abc"), 1);
        queue.manager.reset();
        TransfersTable table(*queue.database);
        for (const TransferId &id : queue.ids(QStringLiteral("abc")))
            QVERIFY(table.setQueuePosition(id, 7, 0).ok());
        queue.restart();
        const QString before = queue.order();
        QVERIFY(queue.manager->move(queue.ids(before.right(1)), QueueMove::Up).ok());
        const QString after = before.left(1) + before.right(1) + before.mid(1, 1);
        QCOMPARE(queue.order(), after);
        queue.restart();
        QCOMPARE(queue.order(), after);
    }

    void whatIsDoneStandsInNoQueue()
    {
        Queue queue(QStringLiteral("ab"), 1);
        put(queue.at(QStringLiteral("d/f0")), version().contents.at(0));
        const TransferRow row = queue.row(QStringLiteral("d"));
        queue.restart();
        QVERIFY(queue.manager->move({row.id}, QueueMove::Top).ok());
        QTRY_COMPARE_WITH_TIMEOUT(queue.manager->facts(row.id)->state, DownloadState::Done, transferDeadlineMs);
        QCOMPARE(queue.manager->facts(row.id)->queuePosition, 0);
        QCOMPARE(queue.facts(QStringLiteral("a")).queuePosition, 1);
        // a took the place back when it was free
        QTRY_COMPARE_WITH_TIMEOUT(queue.active(), QStringLiteral("a"), transferDeadlineMs);
        QVERIFY(queue.manager->move({row.id}, QueueMove::Up).ok());
        // Asked for once more it is looked at, and waits for nobody.
        const int served = queue.served;
        const auto again = queue.manager->get(version().wanted(), queue.base.path(), QStringLiteral("ttp://x"));
        QVERIFY(again.ok() && *again == row.id);
        QTRY_COMPARE_WITH_TIMEOUT(queue.manager->facts(row.id)->state, DownloadState::Done, transferDeadlineMs);
        QVERIFY(queue.served > served);
        QCOMPARE(queue.active(), QStringLiteral("a"));
    }
};

QTEST_GUILESS_MAIN(TestTransferQueue)
#include "tst_transferqueue.moc"
