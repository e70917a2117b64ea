// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Post.h"
#include "core/base/WorkerThread.h"

#include <QObject>
#include <QtTest/QTest>
#include <memory>

using namespace ttp;

class TestPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postedIsCalledLaterAndInOrder()
    {
        QObject here;
        QList<int> called;
        for (int i = 0; i < 3; ++i)
            postTo(&here, [&called, i] { called.append(i); });
        QVERIFY(called.isEmpty());
        QTRY_COMPARE(called, (QList<int>{0, 1, 2}));
    }

    void aDeadContextIsCalledNoMore()
    {
        auto context = std::make_unique<QObject>();
        auto held = std::make_shared<int>(7);
        bool called = false;
        postTo(context.get(), [&called, held] { called = true; });
        QCOMPARE(held.use_count(), 2L);
        context.reset();
        QObject last;
        bool after = false;
        postTo(&last, [&after] { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!called);
        QCOMPARE(held.use_count(), 1L); // what it held is gone too
    }

    void whatThePosterWroteIsSeenThere()
    {
        QObject here;
        constexpr int times = 1000;
        int seen = 0;
        WorkerThread worker(QStringLiteral("worker"));
        for (int i = 0; i < times; ++i) {
            auto value = std::make_shared<QList<int>>(QList<int>{i});
            worker.post([value, &here, &seen] {
                value->append(value->first());
                postTo(&here, [value, &seen] { seen += value->size() == 2 && value->at(0) == value->at(1) ? 1 : 0; });
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(seen, times, 30000);
    }

    void runIsOverWhenItReturns()
    {
        WorkerThread worker(QStringLiteral("worker"));
        int plain = 0;
        for (int i = 1; i <= 100; ++i) {
            worker.runAndWait([&plain] { ++plain; });
            QCOMPARE(plain, i);
        }
    }
};

QTEST_GUILESS_MAIN(TestPost)
#include "tst_post.moc"
