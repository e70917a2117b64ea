// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/NoteLine.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/AlertWidget.h"
#include "ui/widgets/IconView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <utility>

namespace ttp {

namespace {

constexpr double iconLines = 1.1;
constexpr int panelMargin = 8;
constexpr double corner = 4;

QIcon iconOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Info:
        return icon(IconName::Info, Tone::Muted);
    case NoteKind::Good:
        return icon(IconName::CheckCircle, Tone::Good);
    case NoteKind::Warning:
        return icon(IconName::Alert, Tone::Warning);
    case NoteKind::Bad:
        return icon(IconName::AlertCircle, Tone::Bad);
    }
    return {};
}

std::pair<QColor, QColor> surfaceOf(NoteKind kind, const StateColors &colors)
{
    switch (kind) {
    case NoteKind::Info:
        return {colors.infoSurface, colors.active};
    case NoteKind::Good:
        return {colors.goodSurface, colors.good};
    case NoteKind::Warning:
        return {colors.warningSurface, colors.warning};
    case NoteKind::Bad:
        return {colors.badSurface, colors.bad};
    }
    return {};
}

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

void NoteLine::say(NoteKind kind, const QString &text)
{
    m_icon->setIcon(iconOf(kind));
    const bool isNew = m_text->text() != text || m_kind != kind;
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    // What only tells the time is not called out again and again.
    if (isNew && isVisible() && kind != NoteKind::Info)
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
    const auto [ground, edge] = surfaceOf(m_kind, stateColors(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace ttp
