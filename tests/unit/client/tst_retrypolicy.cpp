// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/RetryPolicy.h"

#include <QTest>

using namespace ttp;
using Action = RetryDecision::Action;

Q_DECLARE_METATYPE(ttp::RetryInput)
Q_DECLARE_METATYPE(ttp::RetryDecision)

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void waitsWithinItsBounds_data();
    void waitsWithinItsBounds();
    void everyErrorIsDecided();
};

void TestRetryPolicy::decides_data()
{
    QTest::addColumn<RetryInput>("input");
    QTest::addColumn<double>("random");
    QTest::addColumn<RetryDecision>("expected");
    const auto row = [](const char *name, RetryInput input, double random, RetryDecision expected) {
        QTest::newRow(name) << input << random << expected;
    };
    const auto status = [](int code, int retryAfter = 0, int failures = 0) {
        return RetryInput{code, ErrorCode::Internal, retryAfter, failures, false};
    };
    const auto lost = [](ErrorCode error, int failures = 0) { return RetryInput{0, error, 0, failures, false}; };

    row("503, low", status(503, 10), 0.0, {Action::Wait, 8'000});
    row("503, middle", status(503, 10), 0.5, {Action::Wait, 10'000});
    row("503, high", status(503, 10), 0.9999999, {Action::Wait, 12'000});
    row("503 does not grow with failures", status(503, 10, 9), 0.5, {Action::Wait, 10'000});
    row("429", status(429, 60), 0.5, {Action::Wait, 60'000});
    row("429 of a year is a day", status(429, 31'536'000), 0.5, {Action::Wait, 86'400'000});
    row("503 without Retry-After backs off", status(503, 0, 1), 0.5, {Action::Wait, 5'000});
    row("500, first", status(500), 0.5, {Action::Wait, 2'500});
    row("502, third", status(502, 0, 2), 0.5, {Action::Wait, 10'000});
    row("504 ignores Retry-After", status(504, 3), 0.5, {Action::Wait, 2'500});
    row("no connection, first", lost(ErrorCode::Unreachable), 0.5, {Action::Wait, 2'500});
    row("no connection, seventh", lost(ErrorCode::Unreachable, 6), 0.5, {Action::Wait, 160'000});
    row("no connection, eighth is capped", lost(ErrorCode::Unreachable, 7), 0.5, {Action::Wait, 300'000});
    row("no connection, hundredth is capped", lost(ErrorCode::Unreachable, 100), 0.999, {Action::Wait, 599'400});
    row("negative count", lost(ErrorCode::Unreachable, -3), 0.5, {Action::Wait, 2'500});
    row("timed out", lost(ErrorCode::TimedOut), 0.5, {Action::Wait, 2'500});
    row("cut off", lost(ErrorCode::ConnectionLost), 0.5, {Action::Wait, 2'500});
    row("another key", lost(ErrorCode::PinMismatch), 0.5, {Action::GiveUp, 0});
    row("cancelled", lost(ErrorCode::Cancelled), 0.5, {Action::GiveUp, 0});
    row("our own mistake", lost(ErrorCode::InvalidInput), 0.5, {Action::GiveUp, 0});
    row("401", status(401), 0.5, {Action::LogInAgain, 0});
    row("401 after a login", {401, ErrorCode::TokenInvalid, 0, 0, true}, 0.5, {Action::Wait, 60'000});
    row("404", status(404), 0.5, {Action::DropSource, 0});
    row("410", status(410), 0.5, {Action::DropSource, 0});
    row("416", status(416), 0.5, {Action::DropSource, 0});
    row("400", status(400), 0.5, {Action::GiveUp, 0});
    row("403", status(403), 0.5, {Action::GiveUp, 0});
    row("redirect", status(302), 0.5, {Action::GiveUp, 0});
}

void TestRetryPolicy::decides()
{
    QFETCH(RetryInput, input);
    QFETCH(double, random);
    QFETCH(RetryDecision, expected);
    const RetryDecision decision = decideRetry(input, random);
    QCOMPARE(int(decision.action), int(expected.action));
    QCOMPARE(decision.waitMs, expected.waitMs);
}

void TestRetryPolicy::waitsWithinItsBounds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("Retry-After 1") << 503 << 1 << 0 << 800 << 1'200;
    QTest::newRow("Retry-After 100") << 429 << 100 << 5 << 80'000 << 120'000;
    QTest::newRow("first back-off") << 0 << 0 << 0 << 0 << 5'000;
    QTest::newRow("fourth back-off") << 0 << 0 << 3 << 0 << 40'000;
    QTest::newRow("cap") << 500 << 0 << 20 << 0 << 600'000;
}

void TestRetryPolicy::waitsWithinItsBounds()
{
    QFETCH(int, status);
    QFETCH(int, retryAfter);
    QFETCH(int, failures);
    QFETCH(int, least);
    QFETCH(int, most);
    int smallest = std::numeric_limits<int>::max();
    int largest = 0;
    for (int i = 0; i < 1000; ++i) {
        const int wait =
            decideRetry({status, ErrorCode::Unreachable, retryAfter, failures, false}, double(i) / 1000).waitMs;
        QVERIFY(wait >= least && wait <= most);
        smallest = std::min(smallest, wait);
        largest = std::max(largest, wait);
    }
    // The whole of the span is used: sources that failed together do not come back together.
    QVERIFY(smallest <= least + (most - least) / 100);
    QVERIFY(largest >= most - (most - least) / 100);
}

void TestRetryPolicy::everyErrorIsDecided()
{
    for (const ErrorCode code : allErrorCodes()) {
        const RetryDecision decision = decideRetry({0, code, 0, 0, false}, 0.5);
        QVERIFY(decision.action == Action::Wait || decision.action == Action::GiveUp);
        QCOMPARE(decision.waitMs > 0, decision.action == Action::Wait);
    }
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
