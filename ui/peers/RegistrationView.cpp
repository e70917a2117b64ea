// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/RegistrationView.h"

#include "ui/peers/NoteLine.h"
#include "ui/peers/PeerText.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/SelectableText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ttp {

namespace {

constexpr double wordsScale = 1.15;

QString nameOf(RegistrationStep step)
{
    switch (step) {
    case RegistrationStep::Reading:
        return RegistrationView::tr("Read the invitation");
    case RegistrationStep::Connecting:
        return RegistrationView::tr("Connect to the peer");
    case RegistrationStep::Certificate:
        return RegistrationView::tr("Look at its key");
    case RegistrationStep::Asking:
        return RegistrationView::tr("Ask to be let in");
    case RegistrationStep::Approval:
        return RegistrationView::tr("Wait until a person there accepts");
    case RegistrationStep::Registered:
        return RegistrationView::tr("Registered with each other");
    }
    return {};
}

QIcon iconOf(std::optional<RegistrationProgress::State> state)
{
    if (!state)
        return icon(IconName::Minus, Tone::Idle);
    switch (*state) {
    case RegistrationProgress::State::Running:
        return icon(IconName::Hourglass, Tone::Active);
    case RegistrationProgress::State::Done:
        return icon(IconName::CheckCircle, Tone::Good);
    case RegistrationProgress::State::Failed:
        return icon(IconName::XCircle, Tone::Bad);
    }
    return {};
}

QString wordOf(std::optional<RegistrationProgress::State> state)
{
    if (!state)
        return {};
    switch (*state) {
    case RegistrationProgress::State::Running:
        return RegistrationView::tr("running\u2026");
    case RegistrationProgress::State::Done:
        return RegistrationView::tr("done");
    case RegistrationProgress::State::Failed:
        return RegistrationView::tr("failed");
    }
    return {};
}

} // namespace

RegistrationView::RegistrationView(QWidget *parent)
    : QWidget(parent), m_note(new NoteLine(this)), m_wordsTitle(new QLabel(this)), m_wordsText(new QLabel(this))
{
    build();
    begin();
}

void RegistrationView::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (Line &line : m_lines) {
        line.icon = new IconView(1.1, this);
        line.name = new QLabel(this);
        line.word = new QLabel(this);
        line.name->setObjectName(QStringLiteral("step%1").arg(row));
        line.word->setObjectName(QStringLiteral("stepWord%1").arg(row));
        grid->addWidget(line.icon, row, 0);
        grid->addWidget(line.name, row, 1);
        grid->addWidget(line.word, row, 2);
        ++row;
    }
    m_note->setObjectName(QStringLiteral("registrationNote"));
    m_wordsText->setObjectName(QStringLiteral("registrationWords"));
    m_wordsTitle->setWordWrap(true);
    m_wordsText->setTextFormat(Qt::PlainText);
    m_wordsText->setWordWrap(true);
    letSelect(m_wordsText);
    grid->addWidget(m_note, row, 0, 1, 3);
    grid->addWidget(m_wordsTitle, row + 1, 0, 1, 3);
    grid->addWidget(m_wordsText, row + 2, 0, 1, 3);
}

void RegistrationView::begin()
{
    for (Line &line : m_lines)
        line.state.reset();
    m_error.reset();
    m_stopped.clear();
    m_words.clear();
    display();
}

void RegistrationView::take(const RegistrationProgress &progress)
{
    m_lines[size_t(progress.step)].state = progress.state;
    if (progress.state == RegistrationProgress::State::Failed)
        m_error = progress.error;
    m_words = progress.words;
    display();
}

void RegistrationView::fail(const Error &error)
{
    m_error = error;
    for (Line &line : m_lines) {
        if (line.state == RegistrationProgress::State::Running)
            line.state = RegistrationProgress::State::Failed;
    }
    display();
}

void RegistrationView::stop(const QString &why)
{
    m_stopped = why;
    for (Line &line : m_lines) {
        if (line.state == RegistrationProgress::State::Running)
            line.state.reset();
    }
    display();
}

void RegistrationView::display()
{
    for (size_t step = 0; step < stepCount; ++step)
        displayLine(RegistrationStep(step));
    if (m_error)
        m_note->say(MessageLevel::Bad, errorText(*m_error));
    else
        m_note->say(MessageLevel::Info, m_stopped);
    const bool isWaiting = m_lines[size_t(RegistrationStep::Approval)].state == RegistrationProgress::State::Running;
    m_wordsTitle->setText(tr("Compare these words with the person there, over the phone or face to face. When both of "
                             "you see the same, nobody sits in between:"));
    QFont large = font();
    large.setBold(true);
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * wordsScale);
    m_wordsText->setFont(large);
    m_wordsText->setText(comparisonText(m_words));
    m_wordsText->setAccessibleName(tr("Words to compare: %1").arg(m_words.join(u' ')));
    m_wordsTitle->setVisible(isWaiting && !m_words.isEmpty());
    m_wordsText->setVisible(isWaiting && !m_words.isEmpty());
}

// Reading is worth a line only when it fails, waiting for a person only where it comes to that.
void RegistrationView::displayLine(RegistrationStep step)
{
    const Line &line = m_lines[size_t(step)];
    const bool isShown = step == RegistrationStep::Reading    ? line.state == RegistrationProgress::State::Failed
                         : step == RegistrationStep::Approval ? line.state.has_value()
                                                              : true;
    line.icon->setIcon(iconOf(line.state));
    line.name->setText(nameOf(step));
    line.word->setText(wordOf(line.state));
    line.name->setEnabled(line.state.has_value());
    line.name->setAccessibleName(stepText(step));
    for (QWidget *widget :
         {static_cast<QWidget *>(line.icon), static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.word)})
        widget->setVisible(isShown);
}

QString RegistrationView::stepText(RegistrationStep step) const
{
    const State state = m_lines[size_t(step)].state;
    //: A step of a registration and how it stands: "Connect to the peer: done"
    return state ? tr("%1: %2").arg(nameOf(step), wordOf(state)) : nameOf(step);
}

void RegistrationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        display();
}

} // namespace ttp
