// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/PeerClient.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/client/FakePeer.h"

#include <QTest>
#include <memory>
#include <optional>

namespace ttp {

constexpr int patience = 20'000;

/// Waits for one completion.
template<typename T>
class Awaited
{
public:
    PeerClient::Done<T> done()
    {
        return [this](Result<T> result) {
            ++m_count;
            m_result.emplace(std::move(result));
        };
    }
    Result<T> get()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, patience))
            return Error{ErrorCode::Internal, Doing::Requesting, {}, QStringLiteral("the completion never came"), 0};
        return *m_result;
    }
    [[nodiscard]] bool came() const { return m_count > 0; }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::optional<Result<T>> m_result;
    int m_count = 0;
};

/// A peer, a client and their session.
struct PeerClientSetup {
    explicit PeerClientSetup(const TestCertificate &certificate, QList<HostPort> addressesBefore = {})
        : peer(certificate)
    {
        addressesBefore.append(peer.place());
        session =
            std::make_shared<PeerSession>(peer.user, certificate.pin, addressesBefore, peer.own, Secret(peer.authId));
        client = std::make_unique<PeerClient>(transport, clock, session);
    }
    FakePeer peer;
    ManualClock clock;
    HttpTransport transport;
    std::shared_ptr<PeerSession> session;
    std::unique_ptr<PeerClient> client;
};

} // namespace ttp
