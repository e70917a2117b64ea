// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/LogPage.h"

#include "ui/NodeFeed.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/models/IncidentsModel.h"
#include "ui/models/IncidentsProxy.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/ColumnWidth.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int columnsVersion = 1;
constexpr int margin = 8;
constexpr qsizetype longestSubject = 80;

// Worth a message of its own. Misused sessions and requests are told of as events (ui/desktop/NodeEvents.h).
bool isNews(const IncidentStatus &incident)
{
    for (const char *kind : {"source-banned", "fetched-file-changed", "fetched-file-damaged", "own-file-damaged"}) {
        if (incident.kind == QLatin1String(kind))
            return true;
    }
    return false;
}

QString tableName()
{
    return QStringLiteral("logTable");
}

} // namespace

LogPage::LogPage(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_incidents(new IncidentsModel(this)),
      m_shown(new IncidentsProxy(*m_incidents, this)), m_kindLabel(new QLabel(this)), m_kinds(new QComboBox(this)),
      m_peerButton(new QPushButton(this)), m_copyButton(new QPushButton(this)), m_view(new QTreeView(this)),
      m_nothing(new EmptyState(this)), m_nothingFound(new EmptyState(this)), m_clear(m_nothingFound->addButton({})),
      m_stack(new QStackedWidget(this)), m_copy(new QAction(this)), m_showPeer(new QAction(this))
{
    setObjectName(QStringLiteral("logPage"));
    makeTop();
    makeTable();
    makeActions();
    m_nothing->setObjectName(QStringLiteral("logEmpty"));
    m_nothingFound->setObjectName(QStringLiteral("logNothingFound"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_nothingFound)})
        m_stack->addWidget(widget);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(margin, margin, margin, 0);
    top->addWidget(m_kindLabel);
    top->addWidget(m_kinds);
    top->addStretch(1);
    top->addWidget(m_peerButton);
    top->addWidget(m_copyButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    retranslate();
    connect(m_incidents, &IncidentsModel::arrived, this, [this](const QList<IncidentStatus> &fresh) {
        if (isVisible())
            return;
        setUnseen(m_unseen + int(fresh.size()));
        tell(fresh);
    });
    connect(&context.feed, &NodeFeed::changed, this, [this](const NodeSnapshotPtr &now) { take(*now); });
    if (const NodeSnapshotPtr now = context.feed.now())
        take(*now);
    updateShown();
}

LogPage::~LogPage()
{
    m_context.settings.setState(tableName(), columnsVersion, m_view->header()->saveState());
}

void LogPage::makeTop()
{
    m_kinds->setObjectName(QStringLiteral("logKind"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kindLabel->setBuddy(m_kinds);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        m_shown->setKind(m_kinds->currentData().toString());
        updateShown();
    });
    m_peerButton->setObjectName(QStringLiteral("logShowPeer"));
    m_peerButton->setIcon(icon(IconName::User));
    connect(m_peerButton, &QPushButton::clicked, this, &LogPage::showPeer);
    m_copyButton->setObjectName(QStringLiteral("logCopy"));
    m_copyButton->setIcon(icon(IconName::Copy));
    connect(m_copyButton, &QPushButton::clicked, this, &LogPage::copy);
    m_clear->setObjectName(QStringLiteral("logClearFilter"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_kinds->setCurrentIndex(0);
        Q_EMIT clearFiltersAsked();
    });
}

void LogPage::makeTable()
{
    m_view->setObjectName(tableName());
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(IncidentsModel::TimeColumn, Qt::DescendingOrder);
    restoreColumns();
    connect(m_view, &QTreeView::activated, this, &LogPage::showPeer);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::updateActions);
}

void LogPage::restoreColumns()
{
    QHeaderView &header = *m_view->header();
    header.setStretchLastSection(true);
    for (const auto &[column, characters] :
         {std::pair(IncidentsModel::TimeColumn, 25), std::pair(IncidentsModel::KindColumn, 28),
          std::pair(IncidentsModel::WhoColumn, 18), std::pair(IncidentsModel::SubjectColumn, 20),
          std::pair(IncidentsModel::AddressColumn, 18)})
        header.resizeSection(column, firstWidthOf(*m_view, column, characters));
    header.restoreState(m_context.settings.state(tableName(), columnsVersion));
}

void LogPage::makeActions()
{
    m_copy->setObjectName(QStringLiteral("logCopyAction"));
    m_copy->setShortcuts(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy->setIcon(icon(IconName::Copy));
    connect(m_copy, &QAction::triggered, this, &LogPage::copy);
    m_showPeer->setObjectName(QStringLiteral("logShowPeerAction"));
    m_showPeer->setIcon(icon(IconName::User));
    connect(m_showPeer, &QAction::triggered, this, &LogPage::showPeer);
    m_view->addActions({m_copy, m_showPeer});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LogPage::setText(const QString &text)
{
    m_shown->setText(text);
    updateShown();
}

void LogPage::take(const NodeSnapshot &now)
{
    m_incidents->applySnapshot(now);
    if (const QStringList kinds = m_incidents->kinds(); kinds != m_kindWords) {
        m_kindWords = kinds;
        fillKinds();
    }
    updateShown();
}

void LogPage::tell(const QList<IncidentStatus> &fresh)
{
    const auto count = int(std::count_if(fresh.begin(), fresh.end(), &isNews));
    if (count == 0)
        return;
    const auto last = std::find_if(fresh.rbegin(), fresh.rend(), &isNews);
    const QString kind = incidentKindText(last->kind);
    const QString what = shownText(last->subject.isEmpty() ? last->detail : last->subject, longestSubject);
    Message message;
    message.key = QStringLiteral("log-news");
    message.level = MessageLevel::Warning;
    if (count > 1)
        message.text = tr("%Ln new line(s) in the log. The last one: %1", nullptr, count).arg(kind);
    else
        //: %1 is what happened ("Source left out"), %2 with what
        message.text = what.isEmpty() ? kind : tr("%1: %2").arg(kind, isolated(what));
    message.actions = {{tr("Show log"), [this] { Q_EMIT shownAsked(); }}};
    m_context.post(message);
}

void LogPage::fillKinds()
{
    const QString chosen = m_kinds->currentData().toString();
    const QSignalBlocker silent(m_kinds);
    m_kinds->clear();
    m_kinds->addItem(tr("Everything"), QString());
    for (const QString &kind : std::as_const(m_kindWords))
        m_kinds->addItem(incidentKindText(kind), kind);
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
    // One of which no line is left is not filtered by any more.
    m_shown->setKind(m_kinds->currentData().toString());
}

void LogPage::updateShown()
{
    const bool isEmpty = m_incidents->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty                    ? static_cast<QWidget *>(m_nothing)
                              : m_shown->rowCount() == 0 ? static_cast<QWidget *>(m_nothingFound)
                                                         : static_cast<QWidget *>(m_view));
    m_kinds->setEnabled(!isEmpty);
    m_kindLabel->setEnabled(!isEmpty);
    updateActions();
}

void LogPage::updateActions()
{
    const bool canCopy = m_shown->rowCount() > 0;
    m_copy->setEnabled(canCopy);
    m_copyButton->setEnabled(canCopy);
    const bool hasPeer = chosenPeer().has_value();
    m_showPeer->setEnabled(hasPeer);
    m_peerButton->setEnabled(hasPeer);
}

std::optional<UserId> LogPage::chosenPeer() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_view->selectionModel()->isSelected(current))
        return std::nullopt;
    return m_incidents->row(m_shown->mapToSource(current).row()).user;
}

void LogPage::showPeer()
{
    if (const std::optional<UserId> user = chosenPeer())
        Q_EMIT peerAsked(*user);
}

void LogPage::copy()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    QGuiApplication::clipboard()->setText(m_shown->copied(rows, IncidentsModel::Copy::Redacted));
    Message message;
    message.key = QStringLiteral("log-copied");
    message.level = MessageLevel::Good;
    message.lastsMs = 5000;
    const int lines = rows.isEmpty() ? m_shown->rowCount() : int(rows.size());
    message.text = tr("Copied %Ln line(s), without addresses and whole IDs.", nullptr, lines);
    m_context.post(message);
}

void LogPage::setUnseen(int unseen)
{
    if (std::exchange(m_unseen, unseen) != unseen)
        Q_EMIT unseenChanged(unseen);
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setUnseen(0);
}

void LogPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        padButtons();
}

void LogPage::padButtons()
{
    for (QPushButton *button : {m_clear, m_peerButton, m_copyButton})
        padButton(button);
}

void LogPage::retranslate()
{
    m_kindLabel->setText(tr("S&how"));
    m_view->setAccessibleName(tr("Log"));
    m_peerButton->setText(tr("Show &peer"));
    m_peerButton->setToolTip(tr("Shows the peer that the chosen line is about"));
    m_copyButton->setText(tr("&Copy redacted"));
    m_copyButton->setToolTip(tr("Copies the chosen lines, or all of them, without addresses and whole IDs"));
    m_copy->setText(tr("&Copy redacted"));
    m_showPeer->setText(tr("Show &peer"));
    m_nothing->setContent(IconName::ShieldCheck, tr("Nothing has gone wrong"),
                          tr("Wrong pieces, banned sources, misused sessions and requests to register will be listed "
                             "here."));
    m_nothingFound->setContent(IconName::Search, tr("No line fits"), tr("Lines are there, but none with these words."));
    m_clear->setText(tr("C&lear filter"));
    padButtons();
    fillKinds();
    // The words of the model are asked for when they are painted.
    m_view->viewport()->update();
    m_view->header()->viewport()->update();
}

} // namespace ttp
