// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/FactGrid.h"

#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>

namespace ttp {

namespace {

constexpr int characters = 22;
constexpr int columnGap = 18;
constexpr int rowGap = 8;

QLineEdit *makeValue(QWidget *parent)
{
    auto *value = new QLineEdit(parent);
    value->setReadOnly(true);
    value->setFrame(false);
    value->setTextMargins(0, 0, 0, 0);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    value->setPalette(palette);
    return value;
}

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    const bool isOtherShape =
        !std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(),
                    [](const Fact &a, const Fact &b) { return a.caption == b.caption && a.isLong == b.isLong; });
    m_facts = facts;
    while (m_cells.size() > facts.size()) {
        const Cell cell = m_cells.takeLast();
        cell.caption->deleteLater();
        cell.value->deleteLater();
    }
    while (m_cells.size() < facts.size()) {
        m_cells.append({new QLabel(this), makeValue(this)});
        m_cells.last().caption->setTextFormat(Qt::PlainText);
        m_cells.last().caption->show();
        m_cells.last().value->show();
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Cell &cell = m_cells.at(i);
        cell.caption->setText(facts.at(i).caption);
        cell.value->setAccessibleName(facts.at(i).caption);
        cell.value->setObjectName(QStringLiteral("fact%1").arg(i));
        if (cell.value->text() == facts.at(i).value)
            continue;
        cell.value->setText(facts.at(i).value);
        cell.value->setCursorPosition(0);
    }
    colorWords();
    if (isOtherShape)
        lay();
}

void FactGrid::colorWords()
{
    const StateColors colors = stateColors(QApplication::palette());
    for (const Cell &cell : std::as_const(m_cells)) {
        QPalette palette = cell.caption->palette();
        if (palette.color(QPalette::WindowText) == colors.muted)
            continue;
        palette.setColor(QPalette::WindowText, colors.muted);
        cell.caption->setPalette(palette);
    }
}

int FactGrid::placeWidth() const
{
    return fontMetrics().averageCharWidth() * characters;
}

int FactGrid::arrange(int width, bool isForReal) const
{
    const int columns = std::max(1, (width + columnGap) / (placeWidth() + columnGap));
    const int place = (width - (columns - 1) * columnGap) / columns;
    const int line = fontMetrics().height() + 2;
    int column = 0;
    int top = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const int wanted = std::min(m_facts.at(i).isLong ? 2 : 1, columns);
        if (column + wanted > columns) {
            column = 0;
            top += 2 * line + rowGap;
        }
        const QRect cell(column * (place + columnGap), top, wanted * place + (wanted - 1) * columnGap, 2 * line);
        column += wanted;
        if (!isForReal)
            continue;
        const QRect seen = QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), cell);
        const int inset = layoutDirection() == Qt::LeftToRight ? 2 : 0;
        m_cells.at(i).caption->setGeometry(seen.adjusted(inset, 0, inset - 2, -line));
        m_cells.at(i).value->setGeometry(seen.adjusted(0, line, 0, 0));
    }
    return m_cells.isEmpty() ? 0 : top + 2 * line;
}

void FactGrid::lay()
{
    arrange(width(), true);
    updateGeometry();
}

int FactGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FactGrid::sizeHint() const
{
    const int width = placeWidth() * 4 + columnGap * 3;
    return {width, heightForWidth(width)};
}

QSize FactGrid::minimumSizeHint() const
{
    return {placeWidth(), heightForWidth(std::max(width(), placeWidth()))};
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

void FactGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        colorWords();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        lay();
}

} // namespace ttp
