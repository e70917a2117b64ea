// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/StatusLine.h"

#include <QWizardPage>

class QCheckBox;
class QLabel;

namespace ttp {

/// What will be, once more, and what can be done right after. GUI thread.
class ReadyPage : public QWizardPage
{
    Q_OBJECT

public:
    struct Summary {
        QString name;
        /// Of the identity that is restored; empty for a new one.
        QString user;
        QString downloadFolder;
        quint16 port = 0;
    };

    explicit ReadyPage(QWidget *parent = nullptr);

    void setSummary(const Summary &summary);
    void say(StatusLine::Kind kind, const QString &text);

    [[nodiscard]] bool wantsBackup() const;
    [[nodiscard]] bool wantsFirstPeer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSummary();
    void retranslate();

    Summary m_summary;
    QLabel *m_titles[4];
    QLabel *m_values[4];
    QLabel *m_next;
    QCheckBox *m_backup;
    StatusLine *m_why;
    QCheckBox *m_firstPeer;
    StatusLine *m_says;
};

} // namespace ttp
