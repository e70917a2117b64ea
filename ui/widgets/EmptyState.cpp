// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/EmptyState.h"

#include "ui/theme/StateColors.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/IconView.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr double pictureLines = 3.6;
constexpr double titleScale = 1.4;
constexpr int textCharacters = 62;
constexpr int margin = 16;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new IconView(pictureLines, this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() knows of the narrow form
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    // In rows of their own: aligned in the column they would get the height that they need at its width.
    for (QLabel *label : {m_title, m_text}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        row->addStretch(1);
        row->addWidget(label);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(6);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(m_buttons);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    fitWidth();
}

void EmptyState::setContent(IconName picture, const QString &title, const QString &text)
{
    m_picture->setIcon(icon(picture, Tone::Muted));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    fitWidth();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true);
    button->setDefault(m_all.isEmpty());
    m_buttons->addWidget(button);
    m_all.append(button);
    fitWidth();
    return button;
}

void EmptyState::removeButtons()
{
    qDeleteAll(m_all);
    m_all.clear();
    fitWidth();
}

QSize EmptyState::minimumSizeHint() const
{
    int width = m_picture->sizeHint().width();
    for (const QPushButton *button : m_all)
        width = std::max({width, button->sizeHint().width(), button->minimumWidth()});
    return {width + 2 * margin, QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    fitWidth();
    QWidget::resizeEvent(event);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

// Words as wide as they read well, or as there is room; buttons beside each other where they fit.
void EmptyState::fitWidth()
{
    for (QPushButton *button : std::as_const(m_all))
        padButton(button);
    const int room = std::max(width() - 2 * margin, minimumSizeHint().width() - 2 * margin);
    QFont large = font();
    large.setBold(true);
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * titleScale);
    m_title->setFont(large);
    const int words = std::min(room, fontMetrics().averageCharWidth() * textCharacters);
    m_text->setFixedWidth(words);
    m_title->setFixedWidth(room);
    int row = m_buttons->spacing() * int(std::max<qsizetype>(m_all.size() - 1, 0));
    for (const QPushButton *button : m_all)
        row += std::max(button->sizeHint().width(), button->minimumWidth());
    m_buttons->setDirection(row <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ttp
