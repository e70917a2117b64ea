// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/InviteDialog.h"

#include "ui/NodeFeed.h"
#include "ui/desktop/FileChooser.h"
#include "ui/desktop/LinkFile.h"
#include "ui/peers/GroupsButton.h"
#include "ui/peers/InviteText.h"
#include "ui/peers/NewGroupDialog.h"
#include "ui/peers/NoteLine.h"
#include "ui/peers/TallEnough.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/FixedFont.h"
#include "ui/widgets/QrCode.h"
#include "ui/window/PostProblem.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ttp {

namespace {

constexpr int mostUses = 10'000; // as the core has it
constexpr int tickMs = 1000;
constexpr int wishedCharacters = 44;
constexpr qint64 hour = 3600;
constexpr qint64 lives[] = {hour, 24 * hour, 7 * 24 * hour, 30 * 24 * hour};
constexpr int usualLife = 1;
constexpr qsizetype mostShown = 5;

QLineEdit *readOnlyLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setReadOnly(true);
    return line;
}

void revokeUnseen(const WindowContext &context, const InviteId &invite)
{
    context.client.revokeInvite(invite, &context.feed, [context](const Result<void> &revoked) {
        context.feed.askNow();
        if (!revoked && revoked.error().code != ErrorCode::NotFound)
            postProblem(context, QStringLiteral("revoke-invite"), revoked.error());
    });
}

} // namespace

InviteDialog::InviteDialog(const WindowContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_picture(new QrCode(this)), m_pages(new QStackedWidget(this)),
      m_validLabel(new QLabel(this)), m_valid(new QComboBox(this)), m_usesLabel(new QLabel(this)),
      m_uses(new QSpinBox(this)), m_groupsLabel(new QLabel(this)), m_chosenGroups(new GroupsButton(this)),
      m_explanation(new QLabel(this)), m_linkLabel(new QLabel(this)),
      m_link(readOnlyLine(QStringLiteral("inviteLink"), this)), m_addressLabel(new QLabel(this)),
      m_address(readOnlyLine(QStringLiteral("inviteAddress"), this)), m_codeLabel(new QLabel(this)),
      m_code(readOnlyLine(QStringLiteral("inviteCode"), this)), m_terms(new QLabel(this)),
      m_reachable(new NoteLine(this)), m_came(new NoteLine(this)), m_waiting(new NoteLine(this)),
      m_note(new NoteLine(this)), m_make(new QPushButton(this)), m_revoke(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("inviteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectAll();
    retranslate();
    enter(State::Choosing);
    display();
    m_make->setFocus();
}

void InviteDialog::build()
{
    m_picture->setObjectName(QStringLiteral("inviteQrCode"));
    m_reachable->setObjectName(QStringLiteral("inviteReachable"));
    m_came->setObjectName(QStringLiteral("inviteCame"));
    m_waiting->setObjectName(QStringLiteral("inviteWaiting"));
    m_note->setObjectName(QStringLiteral("inviteNote"));
    m_pages->addWidget(buildChoices());
    m_pages->addWidget(buildInvitation());
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_reachable);
    column->addWidget(m_came);
    column->addWidget(m_waiting);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    keepTallEnough(this);
}

QWidget *InviteDialog::buildChoices()
{
    m_valid->setObjectName(QStringLiteral("inviteValid"));
    for (const qint64 seconds : lives)
        m_valid->addItem(QString(), seconds);
    m_valid->setCurrentIndex(usualLife);
    m_validLabel->setBuddy(m_valid);
    m_uses->setObjectName(QStringLiteral("inviteUses"));
    m_uses->setRange(1, mostUses);
    m_usesLabel->setBuddy(m_uses);
    m_chosenGroups->setObjectName(QStringLiteral("inviteGroups"));
    m_chosenGroups->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_groupsLabel->setBuddy(m_chosenGroups);
    m_explanation->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, field] :
         {std::pair<QLabel *, QWidget *>(m_validLabel, m_valid), std::pair<QLabel *, QWidget *>(m_usesLabel, m_uses),
          std::pair<QLabel *, QWidget *>(m_groupsLabel, m_chosenGroups)}) {
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->addWidget(m_explanation, row, 0, 1, 2);
    grid->setRowStretch(row + 1, 1);
    return page;
}

QWidget *InviteDialog::buildInvitation()
{
    m_link->setMinimumWidth(fontMetrics().averageCharWidth() * wishedCharacters);
    m_terms->setObjectName(QStringLiteral("inviteTerms"));
    m_terms->setTextFormat(Qt::PlainText);
    m_terms->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, field] :
         {std::pair(m_linkLabel, m_link), std::pair(m_addressLabel, m_address), std::pair(m_codeLabel, m_code)}) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->addWidget(m_terms, row, 0, 1, 2);
    grid->setRowStretch(row + 1, 1);
    return page;
}

QWidget *InviteDialog::buildButtons()
{
    const std::pair<QPushButton *, const char *> named[] = {{m_revoke, "revokeInvite"},
                                                            {m_make, "makeInvite"},
                                                            {m_copy, "copyInvite"},
                                                            {m_save, "saveInvite"},
                                                            {m_close, "closeInvite"}};
    m_make->setIcon(icon(IconName::Ticket));
    m_copy->setIcon(icon(IconName::Copy));
    m_save->setIcon(icon(IconName::Save));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (const auto &[button, name] : named) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return line;
}

void InviteDialog::connectAll()
{
    connect(m_make, &QPushButton::clicked, this, &InviteDialog::make);
    connect(m_revoke, &QPushButton::clicked, this, &InviteDialog::revoke);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_invite.link, tr("The link was copied.")); });
    connect(m_save, &QPushButton::clicked, this, &InviteDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_chosenGroups, &GroupsButton::newGroupAsked, this, &InviteDialog::askForGroup);
    connect(&m_context.feed, &NodeFeed::changed, this, &InviteDialog::display);
    connect(&m_tick, &QTimer::timeout, this, &InviteDialog::displayState);
}

void InviteDialog::askForGroup()
{
    auto *dialog = new NewGroupDialog(m_context, this);
    connect(dialog, &NewGroupDialog::created, this, [this](const GroupStatus &group) {
        QList<GroupStatus> groups = m_context.feed.now() ? m_context.feed.now()->groups : QList<GroupStatus>();
        groups.append(group);
        m_chosenGroups->setGroups(groups);
        m_chosenGroups->setChosen(m_chosenGroups->chosenGroups() + QList<GroupId>{group.group});
    });
    dialog->open();
}

void InviteDialog::make()
{
    enter(State::Making);
    m_groups = m_chosenGroups->chosenNames();
    QStringList groups;
    for (const GroupId &group : m_chosenGroups->chosenGroups())
        groups.append(group.toString());
    // Also answered when the dialog is gone: then nobody has seen the invitation, and it must not stay open.
    m_context.client.invite(
        m_uses->value(), m_valid->currentData().toLongLong(), groups, &m_context.feed,
        [context = m_context, dialog = QPointer<InviteDialog>(this)](const Result<NewInvite> &made) {
            if (dialog && dialog->m_state == State::Making)
                dialog->take(made);
            else if (made)
                revokeUnseen(context, made->invite);
        });
}

void InviteDialog::take(const Result<NewInvite> &made)
{
    if (!made) {
        enter(State::Choosing);
        m_note->say(MessageLevel::Bad, errorText(made.error()));
        return;
    }
    m_invite = *made;
    m_link->setText(m_invite.link);
    m_link->setCursorPosition(0);
    m_code->setText(m_invite.code);
    m_picture->setText(m_invite.link);
    m_context.feed.askNow();
    m_tick.start(tickMs);
    enter(State::Open);
    display();
}

void InviteDialog::revoke()
{
    enter(State::Revoking);
    m_context.client.revokeInvite(m_invite.invite, this, [this](const Result<void> &revoked) {
        m_context.feed.askNow();
        const bool isOpen = !revoked && revoked.error().code != ErrorCode::NotFound;
        if (m_state == State::Revoking && isOpen) {
            enter(State::Open);
            m_note->say(MessageLevel::Bad, errorText(revoked.error()));
            return;
        }
        forget();
    });
}

void InviteDialog::forget()
{
    for (QLineEdit *line : {m_link, m_code})
        line->clear();
    m_picture->setText({});
    m_invite.link.clear();
    m_invite.code.clear();
    enter(State::Revoked);
    displayState();
}

void InviteDialog::done(int result)
{
    if (m_state == State::Making)
        m_state = State::GivenUp;
    QDialog::done(result);
}

void InviteDialog::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_note->say(MessageLevel::Good, said);
}

void InviteDialog::save()
{
    FileChooser::Question question;
    question.title = tr("Save the invitation");
    question.name = QStringLiteral("TorrentTTP.ttpinvite");
    question.filters = {tr("Invitations (*.ttpinvite)")};
    m_context.chooser.saveName(this, question, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            write(paths.first());
    });
}

void InviteDialog::write(const QString &path)
{
    const Result<void> written = writeLinkFile(path, m_invite.link);
    if (written)
        m_note->say(MessageLevel::Good, tr("Saved. Whoever has the file can come in by it."));
    else
        m_note->say(MessageLevel::Bad, errorText(written.error()));
}

void InviteDialog::display()
{
    const NodeSnapshotPtr now = m_context.feed.now();
    if (!now)
        return;
    if (m_state == State::Choosing)
        m_chosenGroups->setGroups(now->groups);
    m_address->setText(now->status.addresses.value(0));
    m_reachable->say(MessageLevel::Warning,
                     now->status.reachability == Reachability::NotReachable
                         ? tr("Others cannot connect to this computer at present. An invitation is "
                              "of use only where they can, such as in the same network.")
                         : QString());
    const bool wasListed = m_status.has_value();
    m_status.reset();
    for (const InviteStatus &invite : now->invites) {
        if (invite.invite == m_invite.invite)
            m_status = invite;
    }
    // Not before it was listed: this may be a snapshot of before. One that has expired goes by itself.
    const bool isRevoked = wasListed && !m_status && m_invite.expires > QDateTime::currentDateTimeUtc();
    if (isRevoked && (m_state == State::Open || m_state == State::Revoking))
        forget();
    displayState();
}

QString InviteDialog::stateText(const QDateTime &now) const
{
    if (m_state == State::Revoked)
        return tr("Revoked. Nobody can come in by it any more; whoever came in stays.");
    if (m_status && m_status->usesLeft == 0)
        return tr("It is used up.");
    if (m_invite.expires <= now)
        return tr("It has expired.");
    const bool hasCome = m_status && !m_status->usedBy.isEmpty();
    const QString left = leftText(m_invite.expires, now);
    return hasCome ? tr("Waiting for others\u2026 %1").arg(left) : tr("Waiting for the peer\u2026 %1").arg(left);
}

void InviteDialog::displayState()
{
    if (m_state == State::Choosing || m_state == State::Making || m_state == State::GivenUp) {
        m_waiting->say(MessageLevel::Info, {});
        return;
    }
    QStringList came;
    for (const InviteUse &use : m_status ? m_status->usedBy : QList<InviteUse>())
        came.append(cameInText(use));
    if (came.size() > mostShown) // the latest
        came = QStringList{QChar(0x2026)} + came.last(mostShown);
    m_came->say(MessageLevel::Good, came.join(u'\n'));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_waiting->say(MessageLevel::Info, stateText(now));
    // What lets nobody in any more is not handed on.
    const bool isUsedUp = m_status && m_status->usesLeft == 0;
    const bool isGood = m_state == State::Open && !isUsedUp && m_invite.expires > now;
    for (QPushButton *button : {m_revoke, m_copy, m_save})
        button->setEnabled(isGood);
    m_terms->setText(termsText(m_invite, m_groups));
}

void InviteDialog::enter(State state)
{
    m_state = state;
    const bool isChoosing = state == State::Choosing || state == State::Making;
    m_picture->setVisible(!isChoosing);
    m_pages->setCurrentIndex(isChoosing ? 0 : 1);
    m_pages->setEnabled(state != State::Making);
    m_note->say(MessageLevel::Info, {});
    m_make->setVisible(isChoosing);
    m_make->setEnabled(state == State::Choosing);
    for (QPushButton *button : {m_revoke, m_copy, m_save}) {
        button->setVisible(!isChoosing && state != State::Revoked);
        button->setEnabled(state == State::Open);
    }
    m_make->setDefault(isChoosing);
    m_close->setDefault(!isChoosing);
    m_close->setText(isChoosing ? tr("Cancel") : tr("Clos&e"));
    padButton(m_close);
    if (state == State::Open)
        m_copy->setFocus();
    else if (state == State::Revoked)
        m_close->setFocus();
}

void InviteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    enter(m_state);
    display();
}

void InviteDialog::retranslate()
{
    setWindowTitle(tr("Invite a peer"));
    m_picture->setAccessibleName(tr("QR code of the invitation"));
    m_validLabel->setText(tr("&Valid for"));
    for (int i = 0; i < m_valid->count(); ++i)
        m_valid->setItemText(i, lifeText(m_valid->itemData(i).toLongLong()));
    m_usesLabel->setText(tr("&How many may come in"));
    // A screen reader comes to the field in the box, not to the box.
    m_uses->setAccessibleName(tr("How many may come in"));
    m_uses->findChild<QLineEdit *>()->setAccessibleName(m_uses->accessibleName());
    m_groupsLabel->setText(tr("&Add them to groups"));
    m_chosenGroups->setWhat(tr("Add them to groups"));
    m_explanation->setText(tr("Whoever has the invitation can register here without being asked. Send it to nobody "
                              "else. It is shown once, and can be revoked."));
    m_linkLabel->setText(tr("&Link"));
    m_addressLabel->setText(tr("A&ddress"));
    m_codeLabel->setText(tr("C&ode"));
    m_code->setFont(fixedFont(font()));
    m_make->setText(tr("&Make invitation"));
    m_revoke->setText(tr("&Revoke"));
    m_copy->setText(tr("&Copy link"));
    m_save->setText(tr("&Save\u2026"));
    for (QPushButton *button : {m_make, m_revoke, m_copy, m_save, m_close})
        padButton(button);
}

} // namespace ttp
