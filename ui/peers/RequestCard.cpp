// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/RequestCard.h"

#include "ui/peers/NoteLine.h"
#include "ui/peers/PeerText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/SelectableText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ttp {

namespace {

constexpr double corner = 4;

} // namespace

RequestCard::RequestCard(QWidget *parent)
    : QFrame(parent), m_name(new ElidedLabel(this)), m_received(new ElidedLabel(this)), m_user(new QLabel(this)),
      m_address(new ElidedLabel(this)), m_said(new ElidedLabel(this)), m_wordsTitle(new QLabel(this)),
      m_words(new QLabel(this)), m_note(new NoteLine(this)), m_accept(new QPushButton(this)),
      m_refuse(new QPushButton(this)), m_block(new QPushButton(this))
{
    build();
    const std::pair<QPushButton *, RequestDecision> decisions[] = {
        {m_accept, RequestDecision::Accept}, {m_refuse, RequestDecision::Refuse}, {m_block, RequestDecision::Block}};
    for (const auto &[button, decision] : decisions)
        connect(button, &QPushButton::clicked, this, [this, decision = decision] { Q_EMIT decided(decision); });
    retranslate();
}

void RequestCard::build()
{
    m_name->setObjectName(QStringLiteral("requestName"));
    m_said->setObjectName(QStringLiteral("requestNote"));
    m_address->setObjectName(QStringLiteral("requestAddress"));
    m_user->setObjectName(QStringLiteral("requestUser"));
    m_words->setObjectName(QStringLiteral("requestWords"));
    m_accept->setObjectName(QStringLiteral("acceptRequest"));
    m_refuse->setObjectName(QStringLiteral("refuseRequest"));
    m_block->setObjectName(QStringLiteral("blockRequest"));
    m_accept->setIcon(icon(IconName::Check));
    m_block->setIcon(icon(IconName::Ban));
    for (QLabel *label : {m_user, m_words}) {
        label->setTextFormat(Qt::PlainText);
        letSelect(label);
    }
    m_words->setWordWrap(true);
    auto *picture = new IconView(1.4, this);
    picture->setIcon(icon(IconName::UserPlus, Tone::Warning));
    auto *title = new QHBoxLayout;
    title->addWidget(picture);
    title->addWidget(m_name, 1);
    title->addWidget(m_received);
    auto *facts = new QHBoxLayout;
    facts->addWidget(m_user);
    facts->addWidget(m_address, 1);
    auto *words = new QHBoxLayout;
    words->addWidget(m_wordsTitle);
    words->addWidget(m_words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addStretch(1);
    for (QPushButton *button : {m_accept, m_refuse, m_block})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    column->addLayout(title);
    column->addLayout(facts);
    column->addWidget(m_said);
    column->addLayout(words);
    column->addLayout(buttons);
}

void RequestCard::display(const RequestStatus &request, const QDateTime &now)
{
    m_request = request;
    m_now = now;
    retranslate();
}

void RequestCard::age(const QDateTime &now)
{
    m_now = now;
    m_received->setText(agoText(m_request.received, m_now));
}

void RequestCard::setBusy(bool isBusy)
{
    for (QPushButton *button : {m_accept, m_refuse, m_block})
        button->setEnabled(!isBusy);
}

void RequestCard::say(const QString &problem)
{
    m_note->say(MessageLevel::Bad, problem);
}

void RequestCard::retranslate()
{
    const QString name = m_request.name.isEmpty() ? shortIdText(m_request.user.toString()) : shownText(m_request.name);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_words->setFont(bold);
    m_name->setText(tr("%1 wants to register").arg(isolated(name)));
    age(m_now);
    m_user->setText(tr("User ID %1").arg(isolated(m_request.user.toString())));
    m_address->setText(tr("from %1").arg(isolated(shownText(m_request.address))));
    m_said->setText(m_request.note.isEmpty() ? QString()
                                             : tr("\u201c%1\u201d").arg(isolated(shownText(m_request.note))));
    m_said->setVisible(!m_request.note.isEmpty());
    m_wordsTitle->setText(tr("Words to compare:"));
    m_words->setText(comparisonText(m_request.words));
    m_words->setAccessibleName(tr("Words to compare: %1").arg(shownText(m_request.words.join(u' '))));
    m_accept->setText(tr("Accept"));
    m_refuse->setText(tr("Refuse"));
    m_block->setText(tr("Block"));
    for (QPushButton *button : {m_accept, m_refuse, m_block})
        padButton(button);
    // Told apart where there are several.
    m_accept->setAccessibleName(tr("Accept %1").arg(name));
    m_refuse->setAccessibleName(tr("Refuse %1").arg(name));
    m_block->setAccessibleName(tr("Block %1").arg(name));
    setAccessibleName(m_name->text());
}

void RequestCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const StateColors colors = stateColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.warning);
    painter.setBrush(colors.warningSurface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void RequestCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace ttp
