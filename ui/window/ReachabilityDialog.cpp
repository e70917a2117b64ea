// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/ReachabilityDialog.h"

#include "ui/NodeFeed.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/IconView.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ttp {

namespace {

constexpr double pictureLines = 2.4;
constexpr int widthCharacters = 62;
constexpr int addressLines = 5;

QIcon pictureOf(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Reachable:
        return icon(IconName::CheckCircle, Tone::Good);
    case Reachability::NotReachable:
        return icon(IconName::Alert, Tone::Warning);
    case Reachability::Unknown:
        break;
    }
    return icon(IconName::Hourglass, Tone::Muted);
}

} // namespace

QString reachabilityText(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Reachable:
        return ReachabilityDialog::tr("Reachable");
    case Reachability::NotReachable:
        return ReachabilityDialog::tr("Not reachable");
    case Reachability::Unknown:
        break;
    }
    return ReachabilityDialog::tr("Reachable?");
}

ReachabilityDialog::ReachabilityDialog(NodeFeed &feed, QWidget *parent)
    : QDialog(parent), m_feed(feed), m_picture(new IconView(pictureLines, this)), m_state(new QLabel(this)),
      m_advice(new QLabel(this)), m_addressesLabel(new QLabel(this)), m_addresses(new QPlainTextEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)),
      m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("reachabilityDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    connect(&feed, &NodeFeed::changed, this, &ReachabilityDialog::display);
}

void ReachabilityDialog::build()
{
    QFont bold = font();
    bold.setBold(true);
    m_state->setObjectName(QStringLiteral("reachabilityState"));
    m_state->setFont(bold);
    m_advice->setObjectName(QStringLiteral("reachabilityAdvice"));
    for (QLabel *label : {m_state, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_advice->setMinimumWidth(widthCharacters * fontMetrics().averageCharWidth());
    m_addresses->setObjectName(QStringLiteral("ownAddresses"));
    m_addresses->setReadOnly(true);
    m_addresses->setTabChangesFocus(true);
    m_addresses->setLayoutDirection(Qt::LeftToRight);
    m_addresses->setFixedHeight((addressLines + 1) * fontMetrics().lineSpacing());
    m_addressesLabel->setBuddy(m_addresses);
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_copy->setIcon(icon(IconName::Copy));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_addresses->toPlainText()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ReachabilityDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_advice, 1, 1);
    grid->addWidget(m_addressesLabel, 2, 1);
    grid->addWidget(m_addresses, 3, 1);
    grid->addWidget(m_buttons, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void ReachabilityDialog::display()
{
    const NodeSnapshotPtr now = m_feed.now();
    const NodeStatus status = now ? now->status : NodeStatus();
    m_picture->setIcon(pictureOf(status.reachability));
    const QString port = QString::number(status.port);
    switch (status.reachability) {
    case Reachability::Reachable:
        m_state->setText(tr("Others can connect to this peer."));
        m_advice->setText(tr("A peer that knows you has tried it. Your links and invitations work from outside."));
        break;
    case Reachability::NotReachable:
        m_state->setText(tr("Others cannot connect to this peer."));
        m_advice->setText(tr("You can fetch from others all the same, but nobody outside your network can fetch from "
                             "you. Let port %1 (TCP) through the firewall of this computer, and have your router "
                             "forward it to this computer.")
                              .arg(port));
        break;
    case Reachability::Unknown:
        m_state->setText(tr("Nobody has tried yet whether others can connect to this peer."));
        m_advice->setText(tr("It is found out as soon as a peer that you are registered with is online. This peer "
                             "listens on port %1 (TCP).")
                              .arg(port));
        break;
    }
    const QString addresses = status.addresses.join(u'\n');
    if (m_addresses->toPlainText() != addresses)
        m_addresses->setPlainText(addresses);
    m_copy->setEnabled(!addresses.isEmpty());
}

void ReachabilityDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReachabilityDialog::retranslate()
{
    setWindowTitle(tr("Can others reach me?"));
    m_addressesLabel->setText(tr("&Addresses that your links name"));
    m_copy->setText(tr("&Copy addresses"));
    display();
}

} // namespace ttp
