// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/DetailsPane.h"

#include "ui/models/DatasetText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/transfers/DetailsWatch.h"
#include "ui/transfers/FilesTab.h"
#include "ui/transfers/OverviewTab.h"
#include "ui/transfers/SharingTab.h"
#include "ui/transfers/SourcesTab.h"
#include "ui/transfers/SpeedHistories.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SpeedView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <utility>

namespace ttp {

namespace {

constexpr int speedMs = 1000;

IconName iconOf(DetailsPane::Tab tab)
{
    switch (tab) {
    case DetailsPane::Sources:
        return IconName::Users;
    case DetailsPane::Files:
        return IconName::File;
    case DetailsPane::Speed:
        return IconName::Chart;
    case DetailsPane::Sharing:
        return IconName::Share;
    default:
        return IconName::Info;
    }
}

} // namespace

DetailsPane::DetailsPane(const WindowContext &context, const SpeedHistories &histories, QWidget *parent)
    : QWidget(parent), m_histories(histories), m_watch(new DetailsWatch(context.client, this)),
      m_name(new ElidedLabel(this)), m_close(new QToolButton(this)), m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)), m_overview(new OverviewTab(this)), m_sources(new SourcesTab(this)),
      m_files(new FilesTab(context, this)), m_speed(new SpeedView(this)), m_sharing(new SharingTab(context, this))
{
    setObjectName(QStringLiteral("details"));
    build();
    connectTabs();
    retranslate();
    m_speedTimer.setInterval(speedMs);
    connect(&m_speedTimer, &QTimer::timeout, this, &DetailsPane::displayTab);
}

void DetailsPane::build()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_name->setElideMode(Qt::ElideMiddle);
    m_close->setObjectName(QStringLiteral("closeDetails"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_speed->setShowsUp(false); // the core does not count what goes up of one transfer
    m_speed->setContentsMargins(6, 8, 6, 6);
    QWidget *const order[] = {m_overview, m_sources, m_files, m_speed, m_sharing};
    for (int tab = 0; tab < TabCount; ++tab) {
        m_tabs->addTab(icon(iconOf(Tab(tab))), QString());
        m_pages->addWidget(order[tab]);
    }
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 4, 2);
    top->addWidget(m_name, 1);
    top->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
}

void DetailsPane::connectTabs()
{
    connect(m_close, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_tabs, &QTabBar::tabBarClicked, this, &DetailsPane::tabClicked);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailsPane::chooseTab);
    connect(m_watch, &DetailsWatch::changed, this, &DetailsPane::displayTab);
    connect(m_overview, &OverviewTab::asked, this, [this](Remedy remedy) {
        if (remedy == Remedy::ShowPeers)
            showTab(Sources);
        else if (remedy == Remedy::ChangeReaders)
            showTab(Sharing);
        else
            Q_EMIT remedyAsked(remedy);
    });
    connect(m_sources, &SourcesTab::peerAsked, this, &DetailsPane::peerAsked);
    connect(m_files, &FilesTab::detailsWanted, m_watch, &DetailsWatch::askNow);
    connect(m_sharing, &SharingTab::peerAsked, this, &DetailsPane::peerAsked);
    connect(m_sharing, &SharingTab::copyLinkAsked, this, &DetailsPane::copyLinkAsked);
    connect(m_sharing, &SharingTab::stopAsked, this, &DetailsPane::stopSharingAsked);
}

bool DetailsPane::applies(Tab tab) const
{
    switch (tab) {
    case Sources:
    case Files:
    case Speed:
        return m_chosen.transfer;
    case Sharing:
        return m_chosen.isThere() && m_chosen.row.own;
    default:
        return true;
    }
}

void DetailsPane::display(const ChosenDataset &chosen)
{
    m_chosen = chosen;
    m_watch->setTransfer(chosen.transfer ? chosen.transfer->transfer : TransferId());
    m_name->setText(chosen.isThere() ? datasetName(chosen.row) : QString());
    m_isChoosing = true;
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->setTabVisible(tab, applies(Tab(tab)));
    m_tabs->setCurrentIndex(applies(Tab(m_wanted)) ? m_wanted : Overview);
    m_isChoosing = false;
    const QString peers = chosen.transfer && !chosen.transfer->sources.isEmpty()
                              //: The title of a tab; %1 is a number
                              ? tr("Peers (%1)").arg(countText(chosen.transfer->sources.size()))
                              : tr("Peers");
    if (m_tabs->tabText(Sources) != peers)
        m_tabs->setTabText(Sources, peers);
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    watch();
    displayTab();
}

DetailsPane::Tab DetailsPane::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void DetailsPane::showTab(Tab tab)
{
    m_wanted = tab;
    if (applies(tab))
        m_tabs->setCurrentIndex(tab);
    setOpen(true);
    if (tab == Sharing && applies(tab))
        m_sharing->edit();
}

// It comes before the tab is the current one.
void DetailsPane::tabClicked(int tab)
{
    if (tab >= 0)
        setOpen(!(m_isOpen && tab == m_tabs->currentIndex()));
}

void DetailsPane::chooseTab(int tab)
{
    if (m_isChoosing || tab < 0)
        return;
    m_wanted = tab;
    m_pages->setCurrentIndex(tab);
    watch();
    displayTab();
}

void DetailsPane::displayTab()
{
    if (!m_isOpen || !isVisible())
        return;
    const TransferDetails *details = m_watch->now() ? &*m_watch->now() : nullptr;
    switch (tab()) {
    case Overview:
        m_overview->display(m_chosen, details);
        break;
    case Sources:
        m_sources->display(m_chosen);
        break;
    case Files:
        m_files->display(m_chosen, details);
        break;
    case Speed:
        if (m_chosen.transfer)
            m_speed->setHistory(m_histories.of(m_chosen.transfer->transfer));
        break;
    case Sharing:
        m_sharing->display(m_chosen);
        break;
    default:
        break;
    }
}

void DetailsPane::watch()
{
    const bool isSeen = m_isOpen && isVisible() && !window()->isMinimized();
    m_watch->setWatching(isSeen && m_chosen.transfer && (tab() == Overview || tab() == Files));
    if (isSeen && tab() == Speed)
        m_speedTimer.start();
    else
        m_speedTimer.stop();
}

void DetailsPane::setOpen(bool isOpen)
{
    if (std::exchange(m_isOpen, isOpen) == isOpen)
        return;
    m_pages->setVisible(isOpen);
    retranslate();
    watch();
    displayTab();
    Q_EMIT openChanged(isOpen);
}

int DetailsPane::closedHeight() const
{
    return layout()->itemAt(0)->sizeHint().height() + m_tabs->sizeHint().height();
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch();
    displayTab();
}

void DetailsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watch();
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        display(m_chosen);
    }
    QWidget::changeEvent(event);
}

void DetailsPane::retranslate()
{
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setTabText(Overview, tr("Overview"));
    m_tabs->setTabText(Files, tr("Files"));
    m_tabs->setTabText(Speed, tr("Speed"));
    m_tabs->setTabText(Sharing, tr("Sharing"));
    const QString text = m_isOpen ? tr("Hide details") : tr("Show details");
    m_close->setIcon(icon(m_isOpen ? IconName::ChevronDown : IconName::ChevronUp));
    m_close->setAccessibleName(text);
    m_close->setToolTip(text);
}

} // namespace ttp
