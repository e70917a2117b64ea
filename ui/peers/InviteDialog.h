// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/node/Snapshots.h"
#include "ui/window/WindowContext.h"

#include <QDialog>
#include <QTimer>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace ttp {

class GroupsButton;
class NoteLine;
class QrCode;

/// Makes an invitation and shows it: link, code and QR picture, until when and how often it is good, and who has come
/// in by it. open() it; it deletes itself when it is closed, and the invitation stays good; one that was not there yet
/// is revoked, because nobody has seen it. GUI thread.
class InviteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InviteDialog(const WindowContext &context, QWidget *parent = nullptr);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State {
        Choosing,
        Making,
        Open,
        Revoking,
        Revoked,
        GivenUp ///< while it was made: it is revoked when it is there
    };

    void build();
    QWidget *buildChoices();
    QWidget *buildInvitation();
    QWidget *buildButtons();
    void connectAll();
    void make();
    void take(const Result<NewInvite> &made);
    void revoke();
    /// It is revoked, here or elsewhere.
    void forget();
    void copy(const QString &text, const QString &said);
    void save();
    void askForGroup();
    void write(const QString &path);
    void display();
    void displayState();
    void enter(State state);
    [[nodiscard]] QString stateText(const QDateTime &now) const;
    void retranslate();

    WindowContext m_context;
    State m_state = State::Choosing;
    NewInvite m_invite;
    QStringList m_groups;
    /// As the core has it; nothing before it was listed, and when it is no more.
    std::optional<InviteStatus> m_status;
    QTimer m_tick;

    QrCode *m_picture;
    QStackedWidget *m_pages;
    QLabel *m_validLabel;
    QComboBox *m_valid;
    QLabel *m_usesLabel;
    QSpinBox *m_uses;
    QLabel *m_groupsLabel;
    GroupsButton *m_chosenGroups;
    QLabel *m_explanation;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_terms;
    NoteLine *m_reachable;
    NoteLine *m_came;
    NoteLine *m_waiting;
    NoteLine *m_note;
    QPushButton *m_make;
    QPushButton *m_revoke;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace ttp
