// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/window/WindowContext.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ttp {

/// Writes a backup of who this peer is into a file, under a passphrase that is typed twice. It closes when the file is
/// there; what goes wrong is said in the dialog. The passphrase is kept nowhere. open() it; it deletes itself when it
/// is closed. GUI thread.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int shortestPassphrase = 8;

    explicit BackupDialog(const WindowContext &context, QWidget *parent = nullptr);

    /// Asks where to, and writes.
    void accept() override;
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void check();
    void write(const QString &file);
    void setBusy(bool isBusy);
    void say(const QString &sentence, bool isError);
    void retranslate();

    WindowContext m_context;
    bool m_isBusy = false;
    bool m_isClosed = false;
    QLabel *m_text;
    QLabel *m_firstLabel;
    QLineEdit *m_first;
    QLabel *m_secondLabel;
    QLineEdit *m_second;
    QCheckBox *m_shown;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
};

} // namespace ttp
