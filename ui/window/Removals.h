// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/MessageBar.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

class QTimer;

namespace ttp {

/// Removals with a way back: for 8 seconds the thing is only out of sight, and "Undo", in the message bar or with
/// Ctrl+Z, brings it back as it was. After that, or as soon as the message is closed, it is removed for good; only
/// whoever has the mouse or the keyboard on the message has longer. What has not come to that when the program is
/// killed stays. GUI thread.
class Removals : public QObject
{
    Q_OBJECT

public:
    static constexpr int undoMs = 8000;

    struct Removal {
        /// What is removed, once among those that can be taken back: a second one of the same key finishes the first.
        QString key;
        /// "Removed 2 transfers", translated, names escaped.
        QString text;
        /// Really removes it.
        std::function<void()> finish;
        /// Shows it again.
        std::function<void()> takeBack;
        /// What is in it, thing by thing, for takeBack(); the key alone where it is empty.
        QStringList things = {};
    };

    /// Shows its messages there, which must outlive it.
    explicit Removals(MessageBar &messages, QObject *parent = nullptr);
    /// Finishes them all.
    ~Removals() override;

    /// The caller has hidden it already.
    void add(const Removal &removal);
    /// Takes the latest one back; nothing happens when there is none.
    void undo();
    /// Takes back the removal that this thing is in: it was asked for anew, and must not go. The other things of that
    /// removal come back with it. Nothing happens when it is in none.
    void takeBack(const QString &thing);
    [[nodiscard]] bool canUndo() const { return !m_pending.empty(); }
    /// Before the core stops.
    void finishAll();

Q_SIGNALS:
    void canUndoChanged(bool canUndo);

private:
    struct Pending {
        Removal removal;
        /// Of its message: never used again, so that a message that goes late cannot end another removal.
        QString message;
        QTimer *life = nullptr;
    };

    void say(const Pending &pending);
    void endWhenUnused(const QString &message);
    void end(const QString &message, bool isTakenBack);
    [[nodiscard]] std::vector<Pending>::iterator pendingOf(const QString &message);

    MessageBar &m_messages;
    int m_made = 0;
    std::vector<Pending> m_pending;
};

} // namespace ttp
