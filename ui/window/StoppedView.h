// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QPushButton;

namespace ttp {

class EmptyState;

/// What stands in the place of everything when the core has stopped: why, and the ways out. GUI thread.
class StoppedView : public QWidget
{
    Q_OBJECT

public:
    explicit StoppedView(QWidget *parent = nullptr);

    /// A sentence, plain text; empty when it is not known.
    void setReason(const QString &reason);

Q_SIGNALS:
    void startAgainAsked();
    void quitAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    EmptyState *m_content;
    QPushButton *m_start;
    QPushButton *m_quit;
    QString m_reason;
};

} // namespace ttp
