// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/WindowPages.h"

#include "core/node/Snapshots.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/peers/PeersPage.h"
#include "ui/transfers/TransfersPage.h"
#include "ui/widgets/SideBar.h"
#include "ui/window/LogPage.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int stateVersion = 1;
// Below this width, or so many characters of a larger font, there is no room for the words of the side bar.
constexpr int narrowBelow = 900;
constexpr int narrowBelowCharacters = 110;

QString pageKey()
{
    return QStringLiteral("lastPage");
}

QString sideBarKey()
{
    return QStringLiteral("sideBar");
}

} // namespace

WindowPages::WindowPages(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_sideBar(new SideBar(this)), m_stack(new QStackedWidget(this)),
      m_transfers(new TransfersPage(context, this)), m_peers(new PeersPage(context, this)),
      m_log(new LogPage(context, this)), m_pages(makePages())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    row->addWidget(m_stack, 1);
    fill();
    connectPages();
    m_isNarrow = context.settings.state(sideBarKey(), stateVersion) == "narrow";
    m_sideBar->setCurrentPage(QString::fromUtf8(context.settings.state(pageKey(), stateVersion)));
    choose(m_sideBar->currentPage());
    countTransfers();
    fitSideBar();
}

WindowPages::~WindowPages()
{
    m_context.settings.setState(pageKey(), stateVersion, current().toUtf8());
    m_context.settings.setState(sideBarKey(), stateVersion, m_isNarrow ? "narrow" : "wide");
}

QList<WindowPages::Page> WindowPages::makePages() const
{
    const auto heading = [](const char *id, std::function<QString()> title) {
        return Page{QString::fromLatin1(id), std::move(title)};
    };
    const auto page = [](const char *id, IconName picture, QWidget *widget, std::function<QString()> title) {
        return Page{QString::fromLatin1(id), std::move(title), widget, picture};
    };
    const auto filtered = [this](const char *id, IconName picture, DatasetFilter filter,
                                 std::function<QString()> title) {
        return Page{QString::fromLatin1(id), std::move(title), m_transfers, picture, filter};
    };
    // Headings and rows of the side bar, from above.
    return {
        heading("transfers", [] { return tr("TRANSFERS"); }),
        filtered("all", IconName::ArrowUpDown, DatasetFilter::All, [] { return tr("All"); }),
        filtered("downloading", IconName::Download, DatasetFilter::Downloading, [] { return tr("Downloading"); }),
        filtered("complete", IconName::CheckCircle, DatasetFilter::Complete, [] { return tr("Complete"); }),
        filtered("sharing", IconName::Share, DatasetFilter::Sharing, [] { return tr("Sharing"); }),
        filtered("paused", IconName::Pause, DatasetFilter::Paused, [] { return tr("Paused"); }),
        filtered("errors", IconName::AlertCircle, DatasetFilter::Errors, [] { return tr("Errors"); }),
        heading("network", [] { return tr("NETWORK"); }),
        page("peers", IconName::Users, m_peers, [] { return tr("Peers"); }),
        heading("account", [] { return tr("ACCOUNT"); }),
        page("log", IconName::Log, m_log, [] { return tr("Log"); }),
    };
}

void WindowPages::fill()
{
    int number = 0;
    for (const Page &page : std::as_const(m_pages)) {
        if (!page.widget) {
            m_sideBar->addSection(page.id, page.title());
            continue;
        }
        if (m_stack->indexOf(page.widget) < 0)
            m_stack->addWidget(page.widget);
        m_sideBar->addPage(page.id, page.picture, page.title());
        addAction(page, ++number);
    }
    connect(m_sideBar, &SideBar::pageSelected, this, &WindowPages::choose);
}

void WindowPages::addAction(const Page &page, int number)
{
    auto *action = new QAction(icon(page.picture), page.title(), this);
    action->setObjectName(QStringLiteral("page-") + page.id);
    if (number <= 9)
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + number)));
    connect(action, &QAction::triggered, this, [this, id = page.id] { goTo(id); });
    m_actions.append(action);
}

void WindowPages::connectPages()
{
    connect(m_transfers, &TransfersPage::countsChanged, this, &WindowPages::countTransfers);
    connect(m_transfers, &TransfersPage::clearFiltersAsked, this, &WindowPages::clearFilters);
    connect(m_transfers, &TransfersPage::peerAsked, this, &WindowPages::revealPeer);
    connect(m_peers, &PeersPage::clearFiltersAsked, this, &WindowPages::clearFilters);
    connect(m_log, &LogPage::clearFiltersAsked, this, &WindowPages::clearFilters);
    connect(m_log, &LogPage::shownAsked, this, [this] { goTo(QStringLiteral("log")); });
    connect(m_log, &LogPage::peerAsked, this, &WindowPages::revealPeer);
    connect(m_log, &LogPage::unseenChanged, this,
            [this](int unseen) { m_sideBar->setBadge(QStringLiteral("log"), unseen, unseen > 0); });
}

QString WindowPages::current() const
{
    return m_sideBar->currentPage();
}

void WindowPages::goTo(const QString &page)
{
    m_sideBar->setCurrentPage(page);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void WindowPages::choose(const QString &id)
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const Page &each) { return each.id == id; });
    if (page == m_pages.cend())
        return;
    if (page->filter)
        m_transfers->setFilter(*page->filter);
    m_stack->setCurrentWidget(page->widget);
    Q_EMIT textChanged();
}

void WindowPages::reveal(const DatasetKey &key)
{
    m_sideBar->setCurrentPage(QStringLiteral("all"));
    setText({});
    m_transfers->reveal(key);
}

void WindowPages::revealPeer(const UserId &user)
{
    m_sideBar->setCurrentPage(QStringLiteral("peers"));
    setText({});
    m_peers->reveal(user);
}

void WindowPages::clearFilters()
{
    if (m_stack->currentWidget() == m_transfers)
        m_sideBar->setCurrentPage(QStringLiteral("all"));
    setText({});
}

void WindowPages::setText(const QString &text)
{
    QWidget *page = m_stack->currentWidget();
    if (m_texts.value(page) == text)
        return;
    m_texts.insert(page, text);
    apply(page, text);
    Q_EMIT textChanged();
}

void WindowPages::apply(QWidget *page, const QString &text)
{
    if (page == m_transfers)
        m_transfers->setText(text);
    else if (page == m_peers)
        m_peers->setText(text);
    else if (page == m_log)
        m_log->setText(text);
}

QString WindowPages::text() const
{
    return m_texts.value(m_stack->currentWidget());
}

QString WindowPages::searchHint() const
{
    if (m_stack->currentWidget() == m_peers)
        return tr("Filter peers");
    return m_stack->currentWidget() == m_log ? tr("Filter the log") : tr("Filter transfers");
}

void WindowPages::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    fitSideBar();
}

void WindowPages::fitSideBar()
{
    const int least = std::max(narrowBelow, narrowBelowCharacters * fontMetrics().averageCharWidth());
    m_sideBar->setCollapsed(m_isNarrow || width() < least);
}

void WindowPages::display(const NodeSnapshot &now)
{
    const bool isAsked = !now.requests.isEmpty();
    m_sideBar->setBadge(QStringLiteral("peers"), isAsked ? now.requests.size() : now.peers.size(), isAsked);
}

void WindowPages::countTransfers()
{
    for (const Page &page : std::as_const(m_pages))
        if (page.filter)
            m_sideBar->setBadge(page.id, m_transfers->count(*page.filter), *page.filter == DatasetFilter::Errors);
}

void WindowPages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSideBar();
}

void WindowPages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitSideBar();
}

void WindowPages::retranslate()
{
    qsizetype action = 0;
    for (const Page &page : std::as_const(m_pages)) {
        m_sideBar->setTitle(page.id, page.title());
        if (page.widget)
            m_actions.at(action++)->setText(page.title());
    }
    Q_EMIT textChanged();
}

} // namespace ttp
