// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/node/Snapshots.h"
#include "ui/window/WindowContext.h"

#include <QDialog>
#include <QHash>

class QPushButton;
class QTabWidget;

namespace ttp {

class InvitationEdit;
class RegistrationView;
class TypedInvitation;
struct InvitationText;

/// Registers with another peer, by an invitation or by its address and a code, and shows step by step how far it has
/// come, with the words to compare while a person there decides. Nothing is asked of the network before "Register".
/// "Stop", and closing it, end what is under way there as if it had never been asked for; once a person there has to
/// decide, closing leaves the request standing and "Withdraw request" takes it back.
/// open() it; it deletes itself when it is closed. GUI thread.
class AddPeerDialog : public QDialog
{
    Q_OBJECT

public:
    /// invitation: any text from outside, or empty.
    AddPeerDialog(const WindowContext &context, const QString &invitation, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// Once: we can log in there from now on.
    void registered(const ttp::UserId &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Editing, Running, Pending, Registered };

    void build();
    [[nodiscard]] const InvitationText &invitation() const;
    void edited();
    void start();
    void stepTaken(const RegistrationProgress &progress);
    void failed(const Error &error);
    void succeeded(const UserId &user);
    void stop();
    [[nodiscard]] bool withdraw();
    void enter(State state);
    void retranslate();

    WindowContext m_context;
    State m_state = State::Editing;
    /// Nothing is told any more when it is gone.
    QObject *m_attempt = nullptr;
    /// Whom we asked, as soon as it is known.
    UserId m_user;
    RegistrationStep m_step = RegistrationStep::Reading;
    /// Whom we knew before, and whether that was more than a request of ours: it is not ours to take back here.
    QHash<UserId, bool> m_before;
    bool m_isBeforeKnown = false;

    QTabWidget *m_tabs;
    InvitationEdit *m_pasted;
    TypedInvitation *m_typed;
    RegistrationView *m_steps;
    QPushButton *m_register;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace ttp
