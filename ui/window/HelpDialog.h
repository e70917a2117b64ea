// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;

namespace ttp {

/// The manual of the window on one page: how to share, invite and fetch, and what the states mean. It does not stand in
/// the way of the work. show() it; it deletes itself when it is closed. GUI thread.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTextBrowser *m_page;
    QDialogButtonBox *m_buttons;
};

} // namespace ttp
