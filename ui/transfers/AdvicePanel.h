// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/transfers/Advice.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ttp {

class IconView;

/// An Advice with its buttons; hidden while there is none. GUI thread.
class AdvicePanel : public QFrame
{
    Q_OBJECT

public:
    explicit AdvicePanel(QWidget *parent = nullptr);

    void setAdvice(const Advice &advice);
    [[nodiscard]] const Advice &advice() const { return m_advice; }

Q_SIGNALS:
    void asked(ttp::Remedy remedy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();

    Advice m_advice;
    IconView *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_all;
};

} // namespace ttp
