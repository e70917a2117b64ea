// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/OverviewTab.h"

#include "ui/text/Format.h"
#include "ui/transfers/AdvicePanel.h"
#include "ui/transfers/DatasetFacts.h"
#include "ui/transfers/FactGrid.h"
#include "ui/widgets/PieceMap.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ttp {

namespace {

constexpr int mapLines = 6;

PieceState stateOf(PieceStatus status)
{
    switch (status) {
    case PieceStatus::Missing:
        return PieceState::Missing;
    case PieceStatus::Fetching:
        return PieceState::Running;
    case PieceStatus::Verified:
        return PieceState::Verified;
    case PieceStatus::Bad:
        return PieceState::Failed;
    case PieceStatus::Unwanted:
        return PieceState::Unwanted;
    }
    return PieceState::Missing;
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent), m_advice(new AdvicePanel(this)), m_pieces(new QWidget(this)), m_modeLabel(new QLabel(m_pieces)),
      m_mode(new QComboBox(m_pieces)), m_map(new PieceMap(m_pieces)), m_facts(new FactGrid(this))
{
    build();
    retranslate();
    connect(m_advice, &AdvicePanel::asked, this, &OverviewTab::asked);
    connect(m_mode, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_map->setMode(index == 1 ? PieceMap::Mode::BySource : PieceMap::Mode::ByState); });
}

void OverviewTab::build()
{
    m_mode->setObjectName(QStringLiteral("pieceMode"));
    m_modeLabel->setBuddy(m_mode);
    for (int i = 0; i < 2; ++i)
        m_mode->addItem(QString());
    // It takes the room there is and asks for little: the facts below are to be seen too.
    m_map->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    fitMap();
    auto *top = new QHBoxLayout;
    top->addWidget(m_modeLabel);
    top->addWidget(m_mode);
    top->addStretch(1);
    auto *pieces = new QVBoxLayout(m_pieces);
    pieces->setContentsMargins(0, 0, 0, 0);
    pieces->addLayout(top);
    pieces->addWidget(m_map, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 8, 6, 6);
    column->setSpacing(10);
    column->addWidget(m_advice);
    column->addWidget(m_pieces, 1);
    column->addWidget(m_facts);
    column->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and is scrolled to
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void OverviewTab::display(const ChosenDataset &chosen, const TransferDetails *details)
{
    m_advice->setAdvice(chosen.isThere() ? adviceFor(chosen) : Advice{});
    m_facts->setFacts(chosen.isThere() ? datasetFacts(chosen, details) : QList<FactGrid::Fact>());
    m_pieces->setVisible(chosen.transfer);
    if (!details) {
        m_shown.reset();
        m_map->setPieces(0, {});
        return;
    }
    displayPieces(*details);
}

void OverviewTab::displayPieces(const TransferDetails &details)
{
    QStringList names;
    for (const DetailSource &source : details.sources)
        names.append(source.name.isEmpty() ? shortIdText(source.user.toString()) : shownText(source.name, 40));
    m_map->setSources(names);
    if (details.pieces == m_shown)
        return;
    m_shown = details.pieces;
    QList<MapRun> runs;
    qint64 total = 0;
    if (m_shown) {
        runs.reserve(qsizetype(m_shown->size()));
        for (const PieceRun &run : *m_shown) {
            runs.append({run.first, run.count, stateOf(run.status), run.source});
            total = run.first + run.count;
        }
    }
    m_map->setPieces(total, runs);
}

void OverviewTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitMap();
}

void OverviewTab::fitMap()
{
    m_map->setMinimumHeight(fontMetrics().height() * mapLines);
}

void OverviewTab::retranslate()
{
    m_modeLabel->setText(tr("Pie&ces by"));
    m_mode->setItemText(0, tr("state"));
    m_mode->setItemText(1, tr("who delivered them"));
}

} // namespace ttp
