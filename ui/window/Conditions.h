// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/window/WindowContext.h"

#include <QObject>
#include <functional>

namespace ttp {

class FreeSpace;
class MessageBar;

/// What is wrong with the whole of the peer, and not with one transfer: said once when it begins, with the way out, and
/// taken back when it is over. GUI thread.
class Conditions : public QObject
{
    Q_OBJECT

public:
    /// Below this a disk is nearly full, and it is well again only above the second figure: bytes.
    static constexpr qint64 nearlyFull = 1024LL * 1024 * 1024;
    static constexpr qint64 wellAgain = 2 * nearlyFull;

    Conditions(const WindowContext &context, FreeSpace &space, MessageBar &messages);

    void display(const NodeStatus &status);

Q_SIGNALS:
    /// The person wants to know why nobody can connect.
    void reachabilityAsked();

private:
    void spaceChanged();
    void say(const QString &key, const QString &text, const QString &action, std::function<void()> run);

    WindowContext m_context;
    FreeSpace &m_space;
    MessageBar &m_messages;
    bool m_isFull = false;
    bool m_isUnreachable = false;
};

} // namespace ttp
