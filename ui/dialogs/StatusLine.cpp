// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/StatusLine.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/AlertWidget.h"
#include "ui/widgets/IconView.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ttp {

namespace {

constexpr double pictureLines = 1.15;

QIcon iconOf(StatusLine::Kind kind)
{
    switch (kind) {
    case StatusLine::Kind::Hint:
        return {};
    case StatusLine::Kind::Busy:
        return icon(IconName::Hourglass, Tone::Muted);
    case StatusLine::Kind::Good:
        return icon(IconName::CheckCircle, Tone::Good);
    case StatusLine::Kind::Warning:
        return icon(IconName::Alert, Tone::Warning);
    case StatusLine::Kind::Bad:
        return icon(IconName::AlertCircle, Tone::Bad);
    }
    return {};
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_icon(new IconView(pictureLines, this)), m_words(new QLabel(this))
{
    readAsAlert(this);
    m_words->setObjectName(QStringLiteral("statusWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1); // a path of one long name is not to decide how wide the window is
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    showWords();
}

void StatusLine::say(Kind kind, const QString &text)
{
    if (kind == m_kind && text == m_text)
        return;
    m_kind = kind;
    m_text = text;
    showWords();
    if (!text.isEmpty() && (kind == Kind::Warning || kind == Kind::Bad))
        announceAlert(this, text);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        showWords();
}

void StatusLine::showWords()
{
    m_icon->setIcon(iconOf(m_kind));
    m_icon->setVisible(m_kind != Kind::Hint);
    // A label goes by the first letter, and a sentence may begin with a name in the letters of another language.
    m_words->setText(layoutDirection() == Qt::RightToLeft ? QChar(0x200f) + m_text : m_text);
    const StateColors colors = stateColors(QApplication::palette());
    const bool isQuiet = m_kind == Kind::Hint || m_kind == Kind::Busy;
    QPalette words;
    words.setColor(QPalette::WindowText, isQuiet ? colors.muted : colors.text);
    m_words->setPalette(words);
    m_words->setVisible(!m_text.isEmpty());
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
}

} // namespace ttp
