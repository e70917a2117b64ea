// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace ttp {

class Opener;

/// Which program and version this is, under which licence, and what of others is in it. show() it; it deletes itself
/// when it is closed. GUI thread; the opener outlives it.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(Opener &opener, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addText(const QString &name, const QString &text);
    void retranslate();
    [[nodiscard]] QString componentsPage() const;

    QLabel *m_title;
    QLabel *m_facts;
    QTabWidget *m_tabs;
    QTextBrowser *m_parts;
    QList<QPlainTextEdit *> m_texts;
    QDialogButtonBox *m_buttons;
};

} // namespace ttp
