// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/NoteLine.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/AlertWidget.h"
#include "ui/widgets/IconView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ttp {

namespace {

constexpr double iconLines = 1.1;
constexpr int panelMargin = 8;
constexpr double corner = 4;

} // namespace

NoteLine::NoteLine(QWidget *parent, Look look)
    : QFrame(parent), m_look(look), m_icon(new IconView(iconLines, this)), m_text(new QLabel(this))
{
    readAsAlert(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    const int margin = look == Look::Panel ? panelMargin : 0;
    row->setContentsMargins(margin, margin, margin, margin);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void NoteLine::say(MessageLevel level, const QString &text)
{
    m_icon->setIcon(messageIcon(level));
    const bool isNew = m_text->text() != text || m_level != level;
    m_level = level;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    // What only tells the time is not called out again and again.
    if (isNew && isVisible() && level != MessageLevel::Info)
        announceAlert(this, text);
}

QString NoteLine::text() const
{
    return m_text->text();
}

void NoteLine::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_look != Look::Panel)
        return;
    const auto [ground, edge] = messageSurface(m_level, stateColors(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace ttp
