// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/client/PeerLine.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

namespace ttp {

/// Keeps us logged in at one peer: opens the session when it is needed, renews it, opens it again when it was refused.
/// The middle of PeerClient, which describes the rules. Lives on the node thread; completions as PeerClient's.
class PeerLogin : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;

    PeerLogin(PeerLine &line, const Clock &clock, std::shared_ptr<PeerSession> session, QObject *parent = nullptr);

    /// Done at once where there is a session; else when POST /sessions has answered.
    void logIn(Done done);
    /// The login of this serial was refused with this error: mends the session or opens a new one.
    void refused(quint64 loginSerial, ErrorCode code, Done done);
    /// Even a fresh login did not help: nothing is asked for 60 s.
    void keepAway(const Error &error);
    void logOut(Done done);

private:
    [[nodiscard]] std::optional<Result<void>> knownAnswer() const;
    void openSession();
    void sessionAnswered(const Result<HttpResponse> &result);
    [[nodiscard]] Result<void> takeSession(const HttpResponse &response);
    void tellOtherFamily();
    void renew();
    void renewAfter(qint64 seconds);
    void finish(const Result<void> &result);
    [[nodiscard]] PeerCall addressCall() const;

    PeerLine &m_line;
    const Clock &m_clock;
    const std::shared_ptr<PeerSession> m_session;
    std::vector<Done> m_waiting;
    std::optional<Error> m_refusal;
    qint64 m_refusedUntilMs = 0;
    // what was refused: another one is tried at once
    Secret m_refusedAuthId;
    QTimer m_renewal;
};

/// True for the errors with which a peer says that our session or our credentials are not (any longer) good.
[[nodiscard]] bool isRefusal(ErrorCode code);

} // namespace ttp
