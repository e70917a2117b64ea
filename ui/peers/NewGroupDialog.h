// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/window/WindowContext.h"

#include "core/node/Snapshots.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ttp {

class NoteLine;

/// Makes a group: who is in it is said later. open() it; it deletes itself when it is closed. GUI thread.
class NewGroupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewGroupDialog(const WindowContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const ttp::GroupStatus &group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void create();
    void retranslate();

    WindowContext m_context;
    bool m_isAsking = false;
    QLabel *m_label;
    QLineEdit *m_name;
    NoteLine *m_note;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace ttp
