// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QWidget;

namespace ttp {

/// Snapshots of the core for everything in the window, from one timer: every 500 ms while a window that uses them is
/// visible, every 5 s otherwise. At most one is under way. Begins at once. GUI thread; the client must outlive it.
class NodeFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int visibleMs = 500;
    static constexpr int hiddenMs = 5000;

    /// How a snapshot is asked for: NodeClient::snapshot, or what a test puts in its place.
    using Ask = std::function<void(QObject *context, NodeClient::Answer<NodeSnapshotPtr> answer)>;

    explicit NodeFeed(NodeClient &client, QObject *parent = nullptr);
    explicit NodeFeed(Ask ask, QObject *parent = nullptr);

    /// This window shows what the snapshots say. Counts as visible while it is shown and not minimised.
    void watch(QWidget *window);

    /// A snapshot that is made after this call: an order was given, and its effect is to be seen now. Also tries again
    /// when the core was gone.
    void askNow();

    /// The latest one; null before the first.
    [[nodiscard]] NodeSnapshotPtr now() const { return m_now; }
    /// The core has stopped: what now() says is of the past, and nothing is asked until askNow().
    [[nodiscard]] bool isCoreGone() const { return m_isGone; }
    /// How long it waits between two snapshots at present.
    [[nodiscard]] int intervalMs() const;

Q_SIGNALS:
    /// With each snapshot that differs from the one before.
    void changed(const ttp::NodeSnapshotPtr &now);
    void coreGoneChanged(bool isGone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(const Result<NodeSnapshotPtr> &answer);
    void setGone(bool isGone);
    void visibilityChanged();

    Ask m_ask;
    QList<QPointer<QWidget>> m_windows;
    NodeSnapshotPtr m_now;
    bool m_isAsking = false;
    bool m_asksAgain = false;
    bool m_isGone = false;
    QTimer m_timer;
};

} // namespace ttp
