// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/AdvicePanel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/IconView.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <utility>

namespace ttp {

namespace {

constexpr qreal radius = 6;

} // namespace

AdvicePanel::AdvicePanel(QWidget *parent)
    : QFrame(parent), m_icon(new IconView(1.4, this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("advice"));
    m_text->setObjectName(QStringLiteral("adviceText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    hide();
}

void AdvicePanel::setAdvice(const Advice &advice)
{
    if (advice == m_advice)
        return;
    const bool hasOthers = std::exchange(m_advice, advice).remedies != advice.remedies;
    m_icon->setIcon(messageIcon(advice.level));
    m_text->setText(advice.text);
    setAccessibleName(advice.text);
    if (hasOthers)
        makeButtons();
    setVisible(!advice.text.isEmpty());
    update();
}

// Those that stay are kept as they are: one of them may have the keyboard.
void AdvicePanel::makeButtons()
{
    while (m_all.size() > m_advice.remedies.size())
        m_all.takeLast()->deleteLater();
    while (m_all.size() < m_advice.remedies.size()) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("remedy%1").arg(m_all.size()));
        connect(button, &QPushButton::clicked, this,
                [this, place = m_all.size()] { Q_EMIT asked(m_advice.remedies.value(place)); });
        m_buttons->addWidget(button, 0, Qt::AlignVCenter);
        m_all.append(button);
    }
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        m_all.at(i)->setText(remedyText(m_advice.remedies.at(i)));
        padButton(m_all.at(i));
    }
}

void AdvicePanel::paintEvent(QPaintEvent *)
{
    const StateColors colors = stateColors(QApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(messageSurface(m_advice.level, colors).ground);
    painter.drawRoundedRect(rect(), radius, radius);
}

void AdvicePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        makeButtons();
    QFrame::changeEvent(event);
}

} // namespace ttp
