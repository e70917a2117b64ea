// SPDX-License-Identifier: GPL-3.0-only
#include "core/accounting/ServiceSlots.h"
#include "tests/support/ManualClock.h"

#include <QTest>
#include <thread>

using namespace ttp;

class TestServiceSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesUpToTheLimitAtOnceAndTheRestInOrder()
    {
        ManualClock clock;
        ServiceSlots places(clock, 2);
        const auto account = std::make_shared<Account>(newId<UserId>());
        std::vector<ServiceSlot> held(4);
        QList<int> order;
        for (int i = 0; i < 4; ++i) {
            places.take(account, [&held, &order, i](Result<ServiceSlot> slot) {
                QVERIFY(slot.ok());
                order.append(i);
                held[size_t(i)] = slot.value();
            });
        }
        QCOMPARE(order, (QList<int>{0, 1}));
        held[0].reset();
        QCOMPARE(order, (QList<int>{0, 1, 2}));
        held[1].reset();
        QCOMPARE(order, (QList<int>{0, 1, 2, 3}));
        QCOMPARE(account->inService.load(), 2);
        held.clear();
        QCOMPARE(account->inService.load(), 0);
    }

    void refusesAsBusyAfterTheWait()
    {
        ManualClock clock;
        ServiceSlots places(clock, 1, 2000);
        const auto account = std::make_shared<Account>(newId<UserId>());
        ServiceSlot held;
        places.take(account, [&held](Result<ServiceSlot> slot) { held = slot.value(); });
        ErrorCode refused = ErrorCode::Internal;
        places.take(account, [&refused](Result<ServiceSlot> slot) { refused = slot.error().code; });
        clock.advance(1999);
        places.expire();
        QCOMPARE(refused, ErrorCode::Internal);
        clock.advance(1);
        places.expire();
        QCOMPARE(refused, ErrorCode::Busy);
        held.reset();
        QCOMPARE(account->inService.load(), 0);
    }

    void aLongQueueIsRefusedAtOnce()
    {
        ManualClock clock;
        ServiceSlots places(clock, 1, 2000, 3);
        const auto account = std::make_shared<Account>(newId<UserId>());
        std::vector<ServiceSlot> held;
        int refused = 0;
        for (int i = 0; i < 6; ++i) {
            places.take(account, [&](Result<ServiceSlot> slot) {
                if (slot)
                    held.push_back(slot.value());
                else
                    ++refused;
            });
        }
        QCOMPARE(held.size(), size_t(1));
        QCOMPARE(refused, 2);
    }

    void accountsDoNotHoldEachOtherUp()
    {
        ManualClock clock;
        ServiceSlots places(clock, 1);
        const auto a = std::make_shared<Account>(newId<UserId>());
        const auto b = std::make_shared<Account>(newId<UserId>());
        ServiceSlot heldByA;
        bool servedB = false;
        places.take(a, [&](Result<ServiceSlot> slot) { heldByA = slot.value(); });
        places.take(b, [&](Result<ServiceSlot> slot) { servedB = slot.ok(); });
        QVERIFY(servedB);
    }

    void manyThreadsNeverExceedTheLimit()
    {
        ManualClock clock;
        ServiceSlots places(clock, 3, 2000, 100'000);
        const auto account = std::make_shared<Account>(newId<UserId>());
        std::atomic<int> most{0};
        std::atomic<int> served{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 2000; ++i) {
                    places.take(account, [&](Result<ServiceSlot> slot) {
                        if (!slot)
                            return;
                        ++served;
                        int now = account->inService.load();
                        int seen = most.load();
                        while (now > seen && !most.compare_exchange_weak(seen, now)) {
                        }
                    });
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(served.load(), 8000);
        QVERIFY(most.load() <= 3);
        QCOMPARE(account->inService.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestServiceSlots)
#include "tst_serviceslots.moc"
