// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/AddPeerDialog.h"

#include "ui/NodeFeed.h"
#include "ui/peers/InvitationEdit.h"
#include "ui/peers/PeerText.h"
#include "ui/peers/RegistrationView.h"
#include "ui/peers/TallEnough.h"
#include "ui/peers/TypedInvitation.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/window/PostProblem.h"

#include <QEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

namespace ttp {

AddPeerDialog::AddPeerDialog(const WindowContext &context, const QString &invitation, QWidget *parent)
    : QDialog(parent), m_context(context), m_tabs(new QTabWidget(this)), m_pasted(new InvitationEdit(context, this)),
      m_typed(new TypedInvitation(this)), m_steps(new RegistrationView(this)), m_register(new QPushButton(this)),
      m_stop(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("addPeerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_pasted, &InvitationEdit::changed, this, &AddPeerDialog::edited);
    connect(m_typed, &TypedInvitation::changed, this, &AddPeerDialog::edited);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AddPeerDialog::edited);
    connect(m_pasted, &InvitationEdit::accepted, this, &AddPeerDialog::start);
    connect(m_register, &QPushButton::clicked, this, &AddPeerDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &AddPeerDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &AddPeerDialog::reject);
    retranslate();
    m_pasted->setText(invitation.left(longestInvitation + 1));
    enter(State::Editing);
    m_pasted->setFocus();
}

void AddPeerDialog::build()
{
    m_tabs->setObjectName(QStringLiteral("addPeerTabs"));
    m_tabs->addTab(m_pasted, QString());
    m_tabs->addTab(m_typed, QString());
    m_steps->setObjectName(QStringLiteral("registrationSteps"));
    m_steps->hide();
    m_register->setObjectName(QStringLiteral("register"));
    m_register->setIcon(icon(IconName::UserPlus));
    m_stop->setObjectName(QStringLiteral("stopRegistering"));
    m_close->setObjectName(QStringLiteral("closeAddPeer"));
    for (QPushButton *button : {m_register, m_stop, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_register);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_steps);
    column->addLayout(buttons);
    keepTallEnough(this);
}

const InvitationText &AddPeerDialog::invitation() const
{
    return m_tabs->currentIndex() == 0 ? m_pasted->invitation() : m_typed->invitation();
}

// Nobody edits what is under way; what says that it has changed then has been translated only.
void AddPeerDialog::edited()
{
    if (m_state == State::Editing)
        enter(State::Editing);
}

void AddPeerDialog::start()
{
    if (m_state != State::Editing || invitation().link.isEmpty())
        return;
    const NodeSnapshotPtr now = m_context.feed.now();
    m_isBeforeKnown = now != nullptr;
    m_before.clear();
    for (const PeerStatus &peer : now ? now->peers : QList<PeerStatus>())
        m_before.insert(peer.user, !isOwnRequest(peer));
    m_user = invitation().facts ? invitation().facts->user : UserId();
    m_step = RegistrationStep::Reading;
    m_steps->begin();
    enter(State::Running);
    m_attempt = new QObject(this);
    m_context.client.registerInSteps(
        invitation().link, m_attempt, [this](const RegistrationProgress &progress) { stepTaken(progress); },
        [this](const Result<RegistrationStatus> &answer) {
            m_context.feed.askNow();
            if (!answer)
                failed(answer.error());
            else if (answer->state == QStringLiteral("active"))
                succeeded(answer->user);
        });
}

void AddPeerDialog::stepTaken(const RegistrationProgress &progress)
{
    m_step = progress.step;
    if (!progress.user.isNull())
        m_user = progress.user;
    m_steps->take(progress);
    if (progress.state == RegistrationProgress::State::Failed)
        failed(progress.error.value_or(Error()));
    else if (progress.step == RegistrationStep::Registered)
        succeeded(progress.user);
    else if (progress.step == RegistrationStep::Approval)
        enter(State::Pending);
}

void AddPeerDialog::failed(const Error &error)
{
    if (m_state != State::Running && m_state != State::Pending)
        return;
    m_context.feed.askNow();
    enter(State::Editing);
    m_steps->fail(error);
    m_steps->show();
}

void AddPeerDialog::succeeded(const UserId &user)
{
    if (m_state == State::Registered)
        return;
    m_context.feed.askNow();
    enter(State::Registered);
    Q_EMIT registered(user);
}

// Whether nothing of it is left there: not so with somebody we were registered with already, whom removing would lose.
bool AddPeerDialog::withdraw()
{
    // In this order: what is not asked yet will not be, and what was asked is taken back.
    delete std::exchange(m_attempt, nullptr);
    if (m_user.isNull())
        return true;
    const bool wasAsked = m_step >= RegistrationStep::Asking;
    if (!m_isBeforeKnown || m_before.value(m_user) || (m_before.contains(m_user) && !wasAsked))
        return !wasAsked;
    m_context.client.removePeer(m_user, &m_context.feed, [context = m_context](const Result<void> &removed) {
        context.feed.askNow();
        if (!removed && removed.error().code != ErrorCode::NotFound) // which is: it had not come to asking
            postProblem(context, QStringLiteral("withdraw-request"), removed.error());
    });
    return true;
}

void AddPeerDialog::stop()
{
    const bool wasAsked = m_step >= RegistrationStep::Asking;
    const bool isWithdrawn = withdraw();
    enter(State::Editing);
    m_steps->show();
    if (!isWithdrawn)
        m_steps->stop(tr("This dialog waits no more. The request stands there."));
    else if (wasAsked)
        m_steps->stop(tr("The request was withdrawn."));
    else
        m_steps->stop(tr("Stopped. Nothing was asked there."));
}

void AddPeerDialog::reject()
{
    if (m_state == State::Running)
        (void)withdraw();
    QDialog::reject();
}

void AddPeerDialog::enter(State state)
{
    const bool isBusy = state == State::Running || state == State::Pending;
    m_state = state;
    if (!isBusy && m_attempt) {
        m_attempt->deleteLater(); // this may be one of its calls
        m_attempt = nullptr;
    }
    m_tabs->setEnabled(state == State::Editing);
    m_steps->setVisible(state != State::Editing);
    m_register->setVisible(state == State::Editing || state == State::Running);
    m_register->setEnabled(state == State::Editing && !invitation().link.isEmpty());
    m_register->setDefault(state == State::Editing);
    m_stop->setVisible(isBusy);
    m_close->setDefault(state == State::Pending || state == State::Registered);
    retranslate();
    if (state == State::Registered)
        m_close->setFocus();
    else if (isBusy)
        m_stop->setFocus();
}

void AddPeerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddPeerDialog::retranslate()
{
    setWindowTitle(tr("Add a peer"));
    m_tabs->setTabText(0, tr("I&nvitation"));
    m_tabs->setTabText(1, tr("Address and co&de"));
    m_tabs->setAccessibleName(tr("How the peer is named"));
    m_register->setText(tr("&Register"));
    m_stop->setText(m_state == State::Pending ? tr("&Withdraw request") : tr("&Stop"));
    const bool isOver = m_state == State::Pending || m_state == State::Registered;
    m_close->setText(isOver ? tr("&Close") : tr("Cancel"));
    for (QPushButton *button : {m_register, m_stop, m_close})
        padButton(button);
}

} // namespace ttp
