// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/SpeedView.h"

#include "ui/widgets/SpeedGraph.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ttp {

SpeedView::SpeedView(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_ranges(new QComboBox(this)), m_graph(new SpeedGraph(this))
{
    m_ranges->setObjectName(QStringLiteral("speedRange"));
    m_label->setBuddy(m_ranges);
    for (int i = 0; i < 4; ++i)
        m_ranges->addItem(QString());
    retranslate();
    connect(m_ranges, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_graph->setRange(SpeedRange(index));
        Q_EMIT rangeChanged(m_graph->range());
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_label);
    top->addWidget(m_ranges);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_graph, 1);
}

void SpeedView::setHistory(const SpeedHistory &history)
{
    m_graph->setHistory(history);
}

void SpeedView::setRange(SpeedRange range)
{
    m_ranges->setCurrentIndex(int(range));
}

void SpeedView::setShowsUp(bool showsUp)
{
    m_graph->setShowsUp(showsUp);
}

SpeedRange SpeedView::range() const
{
    return m_graph->range();
}

void SpeedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SpeedView::retranslate()
{
    m_label->setText(tr("Show the &last"));
    m_ranges->setAccessibleName(tr("Time shown"));
    const QString names[] = {tr("5 minutes"), tr("30 minutes"), tr("6 hours"), tr("24 hours")};
    for (int i = 0; i < 4; ++i)
        m_ranges->setItemText(i, names[i]);
}

} // namespace ttp
