// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/server/Routes.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

namespace ttp {

/// Holds requests that wait for news, on one server thread. It looks every tickMs whether there are some: news of many
/// pieces come as one reply, and whoever has them need not know who waits.
class WaitRoom : public QObject
{
    Q_OBJECT

public:
    static constexpr int tickMs = 200;

    /// Why a held request is looked at.
    enum class Look {
        Tick, ///< maybe there is news
        Last, ///< its time is over, or a newer one of the same kind has come: it must be answered now
    };
    /// Answers the call where it can and returns true; must do so at the last look.
    using Answer = std::function<bool(Look look)>;

    explicit WaitRoom(const Clock &clock, QObject *parent = nullptr);
    ~WaitRoom() override;

    /// Holds the call for up to ms. Of two with the same key the older one is answered at once.
    void hold(const ApiCallPtr &call, const QByteArray &key, qint64 ms, Answer answer);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_held.size()); }
    /// Has look() called at every tick until that moment, also while nobody waits.
    void tickUntil(qint64 monotonicMs);
    void setTickHandler(std::function<void()> handler) { m_onTick = std::move(handler); }

private:
    struct Held {
        ApiCallPtr call;
        QByteArray key;
        qint64 untilMs = 0;
        Answer answer;
    };

    void tick();

    const Clock &m_clock;
    QTimer m_timer;
    std::vector<Held> m_held;
    qint64 m_tickUntilMs = 0;
    std::function<void()> m_onTick;
};

} // namespace ttp
