// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/PeerDetails.h"

#include "ui/NodeFeed.h"
#include "ui/models/PeersModel.h"
#include "ui/peers/GroupsButton.h"
#include "ui/peers/NewGroupDialog.h"
#include "ui/peers/NoteLine.h"
#include "ui/peers/OrderProblem.h"
#include "ui/peers/PeerText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FixedFont.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/SelectableText.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ttp {

namespace {

constexpr int widthOfTwo = 110; // characters
constexpr qsizetype mostNamed = 20;

QString sharedText(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const QString some = QLocale().createSeparatedList(names.first(std::min(names.size(), mostNamed)));
    //: How many datasets a peer may fetch, and some of their names
    return PeerDetails::tr("%1: %2").arg(countText(names.size()), some);
}

} // namespace

PeerDetails::PeerDetails(const WindowContext &context, const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_icon(nullptr), m_name(nullptr), m_warning(nullptr), m_grid(nullptr),
      m_groupsLabel(nullptr), m_groups(nullptr), m_note(nullptr), m_copyUser(nullptr), m_copyFingerprint(nullptr)
{
    setObjectName(QStringLiteral("peerDetails"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has it
    build(actions);
    retranslate();
    connect(m_groups, &GroupsButton::chosen, this,
            [this](const GroupId &group, bool isChosen) { changeGroup(m_user, group, isChosen); });
    connect(m_groups, &GroupsButton::newGroupAsked, this, &PeerDetails::createGroup);
}

void PeerDetails::build(const QList<QAction *> &actions)
{
    auto *content = new QWidget(this);
    m_warning = new NoteLine(content, NoteLine::Look::Panel);
    m_warning->setObjectName(QStringLiteral("peerWarning"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (size_t fact = 0; fact < FactCount; ++fact) {
        Row &row = m_facts[fact];
        row.name = new QLabel(content);
        row.name->setForegroundRole(QPalette::PlaceholderText);
        const bool isForeign = fact == AddressesFact || fact == SharedFact;
        row.value = isForeign ? new ElidedLabel(content) : new QLabel(content);
        row.value->setObjectName(QStringLiteral("peerFact%1").arg(fact));
        row.value->setTextFormat(Qt::PlainText);
        if (!isForeign)
            letSelect(row.value);
    }
    m_copyUser = copyButton(QStringLiteral("copyUser"), UserFact);
    m_copyFingerprint = copyButton(QStringLiteral("copyFingerprint"), FingerprintFact);
    m_groupsLabel = new QLabel(content);
    m_groups = new GroupsButton(content);
    m_groups->setObjectName(QStringLiteral("peerGroups"));
    m_groupsLabel->setBuddy(m_groups);
    m_groupsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_note = new NoteLine(content);
    m_note->setObjectName(QStringLiteral("peerNote"));
    auto *column = new QVBoxLayout(content);
    column->addWidget(buildTitle(actions));
    column->addWidget(m_warning);
    column->addLayout(m_grid);
    column->addWidget(m_note);
    column->addStretch(1);
    setWidget(content);
    place();
}

// Beside each other where there is room for two columns.
void PeerDetails::place()
{
    const int columns = viewport()->width() >= widthOfTwo * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    constexpr Fact first[] = {UserFact, FingerprintFact, AddressesFact, SharedFact};
    constexpr Fact second[] = {SessionFact, RegisteredFact, LastSeenFact, BytesFact, HoldingsFact};
    int row = 0;
    for (const Fact fact : first) {
        m_grid->addWidget(m_facts[fact].name, row, 0);
        m_grid->addWidget(m_facts[fact].value, row++, 1, 1, fact == UserFact || fact == FingerprintFact ? 1 : 3);
    }
    m_grid->addWidget(m_copyUser, 0, 2);
    m_grid->addWidget(m_copyFingerprint, 1, 2);
    m_grid->addWidget(m_groupsLabel, row, 0);
    m_grid->addWidget(m_groups, row++, 1, 1, 3, Qt::AlignLeading);
    if (columns == 2)
        row = 0;
    for (const Fact fact : second) {
        m_grid->addWidget(m_facts[fact].name, row, columns == 2 ? 4 : 0);
        m_grid->addWidget(m_facts[fact].value, row++, columns == 2 ? 5 : 1, 1, columns == 2 ? 1 : 3);
    }
    m_grid->setColumnStretch(3, 1);
    m_grid->setColumnStretch(5, columns == 2 ? 1 : 0);
}

void PeerDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

QWidget *PeerDetails::buildTitle(const QList<QAction *> &actions)
{
    auto *title = new QWidget(this);
    m_icon = new IconView(1.4, title);
    m_name = new ElidedLabel(title);
    m_name->setObjectName(QStringLiteral("peerName"));
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon);
    row->addWidget(m_name, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton(title);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    return title;
}

QToolButton *PeerDetails::copyButton(const QString &objectName, Fact fact)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(IconName::Copy));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, fact] {
        if (fact == UserFact)
            QGuiApplication::clipboard()->setText(m_user.toString());
        else
            QGuiApplication::clipboard()->setText(m_facts[fact].value->text());
        m_note->say(MessageLevel::Good, tr("Copied."));
    });
    return button;
}

void PeerDetails::display(const NodeSnapshotPtr &now, const UserId &user)
{
    if (user != m_user)
        m_note->say(MessageLevel::Info, {});
    m_now = now;
    m_user = user;
    const QList<PeerStatus> peers = now ? now->peers : QList<PeerStatus>();
    const auto peer =
        std::find_if(peers.begin(), peers.end(), [&user](const PeerStatus &each) { return each.user == user; });
    widget()->setVisible(peer != peers.end());
    if (peer != peers.end())
        fill(*peer);
}

void PeerDetails::fill(const PeerStatus &peer)
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setText(peerName(peer));
    m_icon->setIcon(peerIcon(peer));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList warnings = peerWarnings(*m_now, peer.user, now);
    m_warning->say(MessageLevel::Warning, warnings.join(u'\n'));
    const auto set = [this](Fact fact, const QString &text) {
        m_facts[fact].value->setText(text.isEmpty() ? QStringLiteral("\u2014") : text);
    };
    QStringList addresses;
    for (const QString &address : peer.addresses)
        addresses.append(isolated(shownText(address)));
    const QFont fixed = fixedFont(font());
    m_facts[UserFact].value->setFont(fixed);
    m_facts[FingerprintFact].value->setFont(fixed);
    set(UserFact, peer.user.toString());
    set(FingerprintFact, fingerprintText(peer.pin));
    set(SessionFact, peerStateText(peerStateOf(peer)));
    set(RegisteredFact, registeredText(peer));
    set(AddressesFact, addresses.join(QStringLiteral(", ")));
    set(LastSeenFact, agoText(peer.online ? now : peer.lastSeen, now));
    set(BytesFact, tr("%1 received, %2 sent").arg(sizeText(peer.bytesIn), sizeText(peer.bytesOut)));
    set(HoldingsFact, countText(peer.holdings));
    set(SharedFact, sharedText(sharedWith(*m_now, peer)));
    m_copyFingerprint->setEnabled(!peer.pin.isEmpty());
    m_groups->setGroups(m_now->groups);
    m_groups->setChosen(groupsOf(*m_now, peer.user));
    m_groups->setEnabled(!isOwnRequest(peer));
    for (const Row &row : m_facts)
        row.value->setAccessibleName(tr("%1: %2").arg(row.name->text(), row.value->text()));
}

void PeerDetails::changeGroup(const UserId &user, const GroupId &group, bool isChosen)
{
    const QList<UserId> users{user};
    m_note->say(MessageLevel::Info, {});
    m_context.client.changeGroup(group.toString(), isChosen ? users : QList<UserId>(),
                                 isChosen ? QList<UserId>() : users, this,
                                 [this, user](const Result<GroupStatus> &changed) {
                                     m_context.feed.askNow();
                                     if (!changed)
                                         tellProblem(m_context, *m_note, user == m_user, changed.error());
                                     // Also what was not changed is shown as it is.
                                     display(m_now, m_user);
                                 });
}

void PeerDetails::createGroup()
{
    auto *dialog = new NewGroupDialog(m_context, this);
    connect(dialog, &NewGroupDialog::created, this,
            [this, user = m_user](const GroupStatus &group) { changeGroup(user, group.group, true); });
    dialog->open();
}

void PeerDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_grid)
        place();
}

void PeerDetails::retranslate()
{
    setAccessibleName(tr("Details of the peer"));
    const QString names[] = {tr("User ID"),    tr("Fingerprint"),   tr("Session"),
                             tr("Registered"), tr("Addresses"),     tr("Last seen"),
                             tr("Traffic"),    tr("Versions held"), tr("Shared with it")};
    for (size_t fact = 0; fact < FactCount; ++fact)
        m_facts[fact].name->setText(names[fact]);
    m_groupsLabel->setText(tr("&Groups"));
    m_groups->setWhat(tr("Groups"));
    m_copyUser->setAccessibleName(tr("Copy the User ID"));
    m_copyUser->setToolTip(tr("Copy the User ID"));
    m_copyFingerprint->setAccessibleName(tr("Copy the fingerprint"));
    m_copyFingerprint->setToolTip(tr("Copy the fingerprint"));
    display(m_now, m_user);
}

} // namespace ttp
