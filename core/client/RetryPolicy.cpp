// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/RetryPolicy.h"

#include <algorithm>
#include <cmath>

namespace ttp {

namespace {

constexpr double firstBackOffMs = 5'000;
constexpr double longestBackOffMs = 600'000;
constexpr int refusedWaitMs = 60'000;
constexpr int longestRetryAfter = 24 * 60 * 60;

RetryDecision waitFor(double milliseconds)
{
    return {RetryDecision::Action::Wait, int(std::lround(milliseconds))};
}

RetryDecision backOff(int failuresBefore, double random)
{
    const int doublings = std::clamp(failuresBefore, 0, 16);
    return waitFor(std::min(longestBackOffMs, firstBackOffMs * std::exp2(doublings)) * random);
}

RetryDecision obey(int retryAfterSeconds, double random)
{
    const double seconds = std::min(retryAfterSeconds, longestRetryAfter);
    return waitFor(seconds * 1000.0 * (0.8 + 0.4 * random));
}

bool mayPass(ErrorCode error)
{
    switch (error) {
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::ConnectionLost:
    case ErrorCode::ProtocolViolation:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

} // namespace

RetryDecision decideRetry(const RetryInput &input, double random)
{
    using Action = RetryDecision::Action;
    switch (input.status) {
    case 0:
        return mayPass(input.error) ? backOff(input.failuresBefore, random) : RetryDecision{Action::GiveUp, 0};
    case 401:
        return input.loggedInAlready ? RetryDecision{Action::Wait, refusedWaitMs}
                                     : RetryDecision{Action::LogInAgain, 0};
    case 404:
    case 410:
    case 416:
        return {Action::DropSource, 0};
    case 429:
    case 503:
        return input.retryAfterSeconds > 0 ? obey(input.retryAfterSeconds, random)
                                           : backOff(input.failuresBefore, random);
    default:
        return input.status >= 500 ? backOff(input.failuresBefore, random) : RetryDecision{Action::GiveUp, 0};
    }
}

} // namespace ttp
