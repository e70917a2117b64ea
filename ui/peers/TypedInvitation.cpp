// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/TypedInvitation.h"

#include "ui/peers/NoteLine.h"
#include "ui/widgets/FixedFont.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace ttp {

namespace {

constexpr int longestAddress = 300;
constexpr int longestCode = 64;

} // namespace

TypedInvitation::TypedInvitation(QWidget *parent)
    : QWidget(parent), m_addressLabel(new QLabel(this)), m_codeLabel(new QLabel(this)), m_address(new QLineEdit(this)),
      m_code(new QLineEdit(this)), m_note(new NoteLine(this))
{
    m_address->setObjectName(QStringLiteral("typedAddress"));
    m_address->setMaxLength(longestAddress);
    m_addressLabel->setBuddy(m_address);
    m_code->setObjectName(QStringLiteral("typedCode"));
    m_code->setMaxLength(longestCode);
    m_code->setFont(fixedFont(font()));
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
    m_codeLabel->setBuddy(m_code);
    m_note->setObjectName(QStringLiteral("typedNote"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_addressLabel, 0, 0);
    grid->addWidget(m_address, 0, 1);
    grid->addWidget(m_codeLabel, 1, 0);
    grid->addWidget(m_code, 1, 1);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    setFocusProxy(m_address);
    for (QLineEdit *edit : {m_address, m_code})
        connect(edit, &QLineEdit::textChanged, this, &TypedInvitation::read);
    retranslate();
}

void TypedInvitation::read()
{
    display();
    Q_EMIT changed();
}

void TypedInvitation::display()
{
    m_invitation = readTyped(m_address->text(), m_code->text());
    if (m_invitation.link.isEmpty()) {
        m_note->say(MessageLevel::Info, m_invitation.problem);
    } else {
        m_note->say(MessageLevel::Good,
                    tr("You and the other peer prove to each other that you know the code. It is never "
                       "sent, so nobody in between can learn it."));
    }
}

void TypedInvitation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_code->setFont(fixedFont(font()));
}

void TypedInvitation::retranslate()
{
    m_addressLabel->setText(tr("&Address"));
    m_address->setPlaceholderText(tr("host:port, as in 203.0.113.7:8470"));
    m_codeLabel->setText(tr("&Code"));
    m_code->setPlaceholderText(QStringLiteral("XXXX-XXXX-XXXX-XXXX"));
    display();
}

} // namespace ttp
