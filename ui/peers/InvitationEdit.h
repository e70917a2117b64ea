// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/peers/InvitationText.h"
#include "ui/window/WindowContext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ttp {

class NoteLine;
class PastedText;

/// An invitation as text: pasted, typed, opened or dropped as a file, with what it says below it in words. GUI thread.
class InvitationEdit : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationEdit(const WindowContext &context, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const InvitationText &invitation() const { return m_invitation; }

Q_SIGNALS:
    void changed();
    /// Enter, which is no part of a link.
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void readFile(const QString &path);
    void askForFile();
    void read();
    void display();
    void retranslate();

    WindowContext m_context;
    InvitationText m_invitation;
    QLabel *m_label;
    PastedText *m_text;
    QPushButton *m_paste;
    QPushButton *m_open;
    QLabel *m_facts;
    NoteLine *m_note;
};

} // namespace ttp
