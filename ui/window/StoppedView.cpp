// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/StoppedView.h"

#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ttp {

StoppedView::StoppedView(QWidget *parent)
    : QWidget(parent), m_content(new EmptyState(this)), m_start(m_content->addButton({})),
      m_quit(m_content->addButton({}))
{
    setObjectName(QStringLiteral("stoppedView"));
    m_start->setObjectName(QStringLiteral("startAgainButton"));
    m_quit->setObjectName(QStringLiteral("quitButton"));
    connect(m_start, &QPushButton::clicked, this, &StoppedView::startAgainAsked);
    connect(m_quit, &QPushButton::clicked, this, &StoppedView::quitAsked);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_content);
    retranslate();
}

void StoppedView::setReason(const QString &reason)
{
    m_reason = reason;
    retranslate();
}

void StoppedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_start->setFocus();
}

void StoppedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoppedView::retranslate()
{
    m_start->setText(tr("&Start again"));
    m_quit->setText(tr("&Quit"));
    padButton(m_start);
    padButton(m_quit);
    m_content->setContent(IconName::Power, tr("This peer has stopped"),
                          m_reason.isEmpty()
                              ? tr("Nothing is shared or fetched. What was under way goes on where it was when you "
                                   "start it again.")
                              : m_reason);
}

} // namespace ttp
