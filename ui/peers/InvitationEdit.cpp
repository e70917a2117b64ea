// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/InvitationEdit.h"

#include "ui/NodeFeed.h"
#include "ui/desktop/FileChooser.h"
#include "ui/desktop/LinkFile.h"
#include "ui/peers/NoteLine.h"
#include "ui/peers/PastedText.h"
#include "ui/peers/PeerText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/SelectableText.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ttp {

InvitationEdit::InvitationEdit(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_label(new QLabel(this)), m_text(new PastedText(this)),
      m_paste(new QPushButton(this)), m_open(new QPushButton(this)), m_facts(new QLabel(this)),
      m_note(new NoteLine(this))
{
    build();
    retranslate();
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InvitationEdit::read);
    connect(m_text, &PastedText::fileGiven, this, &InvitationEdit::readFile);
    connect(m_text, &PastedText::enterPressed, this, &InvitationEdit::accepted);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        setText(QGuiApplication::clipboard()->text().left(longestInvitation + 1));
        m_text->setFocus();
    });
    connect(m_open, &QPushButton::clicked, this, &InvitationEdit::askForFile);
}

void InvitationEdit::build()
{
    m_label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("invitationText"));
    m_paste->setObjectName(QStringLiteral("pasteInvitation"));
    m_paste->setIcon(icon(IconName::Clipboard));
    m_open->setObjectName(QStringLiteral("openInvitation"));
    m_open->setIcon(icon(IconName::FolderOpen));
    for (QPushButton *button : {m_paste, m_open})
        button->setAutoDefault(false);
    m_facts->setObjectName(QStringLiteral("invitationFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    letSelect(m_facts);
    m_facts->hide();
    m_note->setObjectName(QStringLiteral("invitationNote"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_label);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    column->addWidget(m_facts);
    column->addWidget(m_note);
}

void InvitationEdit::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void InvitationEdit::askForFile()
{
    FileChooser::Question question;
    question.title = tr("Open an invitation");
    question.filters = {tr("Invitations (*.ttpinvite)"), tr("All files (*)")};
    m_context.chooser.files(this, question, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            readFile(paths.first());
    });
}

void InvitationEdit::readFile(const QString &path)
{
    const Result<QString> link = readLinkFile(path);
    setText(link.valueOr({}));
    if (!link)
        m_note->say(MessageLevel::Bad, errorText(link.error()));
}

void InvitationEdit::read()
{
    display();
    Q_EMIT changed();
}

void InvitationEdit::display()
{
    m_invitation = readInvitation(m_text->toPlainText());
    const std::optional<LinkFacts> &facts = m_invitation.facts;
    m_facts->setVisible(facts.has_value());
    m_facts->clear();
    if (!facts) {
        m_note->say(MessageLevel::Bad, m_invitation.problem);
    } else {
        QStringList places;
        for (const QString &address : facts->addresses)
            places.append(isolated(address));
        m_facts->setText(tr("At %1\nUser ID %2\nFingerprint %3: compare it with the sender\u2019s")
                             .arg(places.join(QStringLiteral(", ")), isolated(facts->user.toString()),
                                  isolated(fingerprintText(facts->pin))));
        const NodeSnapshotPtr now = m_context.feed.now();
        if (now && now->status.user == facts->user) {
            m_note->say(MessageLevel::Warning, tr("This is an invitation of your own. It is for somebody else."));
            m_invitation.link.clear();
        } else if (facts->letsIn) {
            m_note->say(MessageLevel::Good, tr("It carries a code, which lets you in at once."));
        } else {
            m_note->say(MessageLevel::Info, tr("It carries no code: a person there must accept you first."));
        }
    }
}

void InvitationEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvitationEdit::retranslate()
{
    m_label->setText(tr("&Invitation link or text"));
    m_paste->setText(tr("&Paste"));
    m_open->setText(tr("&Open file\u2026"));
    m_facts->setAccessibleName(tr("What the invitation says"));
    if (!m_text->document()->isEmpty())
        display();
}

} // namespace ttp
