// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/peers/InvitationText.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ttp {

class NoteLine;

/// An invitation as it is read out: an address and a code, with what is still missing below them. GUI thread.
class TypedInvitation : public QWidget
{
    Q_OBJECT

public:
    explicit TypedInvitation(QWidget *parent = nullptr);

    [[nodiscard]] const InvitationText &invitation() const { return m_invitation; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void display();
    void retranslate();

    InvitationText m_invitation;
    QLabel *m_addressLabel;
    QLabel *m_codeLabel;
    QLineEdit *m_address;
    QLineEdit *m_code;
    NoteLine *m_note;
};

} // namespace ttp
