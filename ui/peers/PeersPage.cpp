// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/PeersPage.h"

#include "ui/NodeFeed.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/models/RequestsModel.h"
#include "ui/peers/GroupsPanel.h"
#include "ui/peers/InvitesPanel.h"
#include "ui/peers/PeerActions.h"
#include "ui/peers/PeerDetails.h"
#include "ui/peers/PeersTable.h"
#include "ui/peers/RequestsBox.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/EmptyState.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int splitterVersion = 1;
constexpr int clockMs = 30'000;
constexpr int tableShare = 300;
constexpr int detailsShare = 220;
constexpr PeerFilter filters[] = {PeerFilter::All, PeerFilter::Online, PeerFilter::Waiting, PeerFilter::Blocked};

enum Page { TablePage, NobodyPage, NothingFoundPage };

QString splitterName()
{
    return QStringLiteral("peersSplitter");
}

QString textOf(PeerFilter filter)
{
    switch (filter) {
    case PeerFilter::All:
        return PeersPage::tr("All");
    case PeerFilter::Online:
        return PeersPage::tr("Online");
    case PeerFilter::Waiting:
        return PeersPage::tr("Waiting");
    case PeerFilter::Blocked:
        return PeersPage::tr("Blocked");
    }
    return {};
}

} // namespace

PeersPage::PeersPage(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_peers(new PeersModel(this)), m_shown(new PeersProxy(*m_peers, this)),
      m_requests(new RequestsModel(this)), m_actions(new PeerActions(context, *m_peers, this))
{
    setObjectName(QStringLiteral("peersPage"));
    build();
    connectAll();
    retranslate();
    followSelection();
    if (m_context.feed.now())
        display(m_context.feed.now());
}

const QList<QAction *> &PeersPage::actions() const
{
    return m_actions->all();
}

PeersPage::~PeersPage()
{
    m_context.settings.setState(splitterName(), splitterVersion, m_splitter->saveState());
}

void PeersPage::build()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("peersTabs"));
    m_tabs->setDocumentMode(true);
    m_groups = new GroupsPanel(m_context, m_tabs);
    m_invites = new InvitesPanel(m_context, m_tabs);
    m_tabs->addTab(buildPeers(), icon(IconName::Users), QString());
    m_tabs->addTab(m_groups, icon(IconName::List), QString());
    m_tabs->addTab(m_invites, icon(IconName::Ticket), QString());
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildBar());
    column->addWidget(m_tabs, 1);
    m_table->addAction(m_actions->remove());
}

QWidget *PeersPage::buildBar()
{
    auto *bar = new QWidget(this);
    m_add = new QPushButton(icon(IconName::UserPlus), QString(), bar);
    m_add->setObjectName(QStringLiteral("addPeer"));
    m_invite = new QPushButton(icon(IconName::QrCode), QString(), bar);
    m_invite->setObjectName(QStringLiteral("invitePeer"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_invite);
    row->addStretch(1);
    buildFilters(*row);
    return bar;
}

void PeersPage::buildFilters(QLayout &row)
{
    m_filters = new QButtonGroup(this);
    for (const PeerFilter filter : filters) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("peerFilter%1").arg(int(filter)));
        button->setCheckable(true);
        button->setChecked(filter == PeerFilter::All);
        button->setFocusPolicy(Qt::StrongFocus);
        m_filters->addButton(button, int(filter));
        row.addWidget(button);
    }
}

QWidget *PeersPage::buildPeers()
{
    auto *page = new QWidget(this);
    m_requestsBox = new RequestsBox(m_context, *m_requests, page);
    m_pages = new QStackedWidget(page);
    m_table = new PeersTable(m_context.settings, *m_shown, m_pages);
    m_nobody = new EmptyState(m_pages);
    m_nobody->setObjectName(QStringLiteral("noPeers"));
    m_nothingFound = new EmptyState(m_pages);
    m_nothingFound->setObjectName(QStringLiteral("noPeersFound"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nobody);
    m_pages->addWidget(m_nothingFound);
    m_details = new PeerDetails(m_context, m_actions->buttons(), page);
    m_splitter = new QSplitter(Qt::Vertical, page);
    m_splitter->setObjectName(splitterName());
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({tableShare, detailsShare});
    (void)m_splitter->restoreState(m_context.settings.state(splitterName(), splitterVersion));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_requestsBox);
    column->addWidget(m_splitter, 1);
    return page;
}

void PeersPage::connectAll()
{
    auto *add = m_nobody->addButton(QString());
    add->setObjectName(QStringLiteral("addFirstPeer"));
    auto *invite = m_nobody->addButton(QString());
    invite->setObjectName(QStringLiteral("inviteFirstPeer"));
    auto *clear = m_nothingFound->addButton(QString());
    clear->setObjectName(QStringLiteral("clearPeerFilters"));
    for (QPushButton *button : {add, m_add})
        connect(button, &QPushButton::clicked, this, &PeersPage::addPeerAsked);
    for (QPushButton *button : {invite, m_invite})
        connect(button, &QPushButton::clicked, this, &PeersPage::inviteAsked);
    connect(clear, &QPushButton::clicked, this, &PeersPage::clearFilters);
    connect(m_invites, &InvitesPanel::inviteAsked, this, &PeersPage::inviteAsked);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { setFilter(PeerFilter(id)); });
    connect(m_table, &PeersTable::filesDropped, this, &PeersPage::shareAsked);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeersPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeersPage::followSelection);
    connect(m_actions, &PeerActions::shareAsked, this, [this](const UserId &user) { Q_EMIT shareAsked({}, user); });
    connect(m_actions, &PeerActions::hidden, this, [this] {
        displayTable();
        displayCounts();
    });
    connect(m_actions, &PeerActions::shownAgain, this, &PeersPage::shownAgain);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PeersPage::displayTable);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, [this] { displayTable(); });
    connect(&m_context.feed, &NodeFeed::changed, this, &PeersPage::display);
    // Where nothing happens no snapshot comes, and "5 minutes ago" grows older all the same.
    m_clock.setObjectName(QStringLiteral("peersClock"));
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_now && isVisible())
            display(m_now);
    });
    m_clock.start(clockMs);
}

void PeersPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peersMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : actions()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->addSeparator();
    m_table->fillColumnsMenu(*menu->addMenu(tr("C&olumns")));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void PeersPage::display(const NodeSnapshotPtr &now)
{
    m_now = now;
    m_requests->applySnapshot(*now);
    m_requestsBox->age(QDateTime::currentDateTimeUtc());
    m_peers->applySnapshot(*now);
    m_groups->display(now);
    m_invites->applySnapshot(*now);
    displayTable();
    displayCounts();
    if (!m_toReveal.isNull())
        (void)tryReveal();
}

void PeersPage::displayTable()
{
    const bool hasPeers = m_peers->rowCount() > 0;
    const bool hasRows = m_shown->rowCount() > 0;
    m_pages->setCurrentIndex(hasRows ? TablePage : hasPeers ? NothingFoundPage : NobodyPage);
    for (QAbstractButton *button : m_filters->buttons())
        button->setVisible(hasPeers && m_tabs->currentIndex() == 0);
    followSelection();
}

void PeersPage::displayCounts()
{
    int counts[std::size(filters)] = {};
    for (int row = 0; row < m_peers->rowCount(); ++row) {
        const PeerState state = peerStateOf(m_peers->row(row));
        for (const PeerFilter filter : filters)
            counts[int(filter)] += isIn(filter, state) ? 1 : 0;
    }
    for (const PeerFilter filter : filters) {
        //: A filter and how many there are: "Online (3)"
        m_filters->button(int(filter))->setText(tr("%1 (%2)").arg(textOf(filter), countText(counts[int(filter)])));
    }
    const qsizetype open = m_now ? m_now->invites.size() : 0;
    m_tabs->setTabText(0, tr("Peers"));
    m_tabs->setTabText(1, tr("Groups"));
    //: The tab of invitations that are open, and how many
    m_tabs->setTabText(2, open > 0 ? tr("Invitations (%1)").arg(countText(open)) : tr("Invitations"));
}

QList<PeerStatus> PeersPage::chosenPeers() const
{
    QList<PeerStatus> peers;
    for (const UserId &user : m_table->chosen()) {
        const QModelIndex index = m_peers->indexOf(user);
        if (index.isValid())
            peers.append(m_peers->row(index));
    }
    return peers;
}

void PeersPage::followSelection()
{
    const QList<PeerStatus> peers = chosenPeers();
    m_actions->follow(peers);
    const QModelIndex current = m_table->currentIndex();
    const bool isCurrentChosen = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    const UserId shown = isCurrentChosen    ? m_shown->row(current).user
                         : !peers.isEmpty() ? peers.first().user
                                            : UserId();
    m_details->display(m_now, shown);
    m_details->setVisible(m_shown->rowCount() > 0 && !shown.isNull());
}

void PeersPage::setText(const QString &text)
{
    m_text = text;
    m_shown->setText(text);
    displayTable();
}

void PeersPage::setFilter(PeerFilter filter)
{
    m_shown->setFilter(filter);
    m_filters->button(int(filter))->setChecked(true);
    displayTable();
}

void PeersPage::clearFilters()
{
    setFilter(PeerFilter::All);
    if (!m_text.isEmpty()) {
        setText({});
        Q_EMIT clearFiltersAsked();
    }
}

void PeersPage::reveal(const UserId &user)
{
    m_actions->takeBack(user);
    m_toReveal = user;
    m_tabs->setCurrentIndex(0);
    if (!tryReveal())
        m_context.feed.askNow();
}

bool PeersPage::tryReveal()
{
    const bool isPeer = m_peers->indexOf(m_toReveal).isValid();
    if (!isPeer && !m_requestsBox->reveal(m_toReveal))
        return false;
    const UserId user = std::exchange(m_toReveal, {});
    if (!isPeer)
        return true;
    clearFilters();
    m_table->choose(m_shown->indexOf(user));
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void PeersPage::shownAgain(const QList<UserId> &users)
{
    displayTable();
    displayCounts();
    const QModelIndex first = m_shown->indexOf(users.first());
    if (first.isValid())
        m_table->choose(first);
}

void PeersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeersPage::retranslate()
{
    m_add->setText(tr("&Add peer\u2026"));
    m_invite->setText(tr("&Invite\u2026"));
    m_actions->retranslate();
    m_tabs->setAccessibleName(tr("Peers, groups and invitations"));
    m_nobody->setContent(IconName::Users, tr("No peers yet"),
                         tr("Peers share with each other after they have registered with each other: by an invitation "
                            "that one of them sends."));
    m_nothingFound->setContent(IconName::Search, tr("No peer is like this"),
                               tr("There are peers, but none that fits what you filter by."));
    const auto setButton = [this](const char *name, const QString &text) {
        findChild<QPushButton *>(QLatin1String(name))->setText(text);
    };
    setButton("addFirstPeer", tr("Add peer\u2026"));
    setButton("inviteFirstPeer", tr("Invite\u2026"));
    setButton("clearPeerFilters", tr("&Clear filter"));
    displayCounts();
    followSelection();
}

} // namespace ttp
