// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/DropOverlay.h"

#include "ui/theme/StateColors.h"
#include "ui/widgets/AlertWidget.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace ttp {

namespace {

constexpr double pictureLines = 3.6;
constexpr double titleScale = 1.5;
constexpr int cardPadding = 24;
constexpr int gap = 10;
constexpr int frameMargin = 12;
constexpr qreal radius = 10;
constexpr int wrap = int(Qt::TextWordWrap) | int(Qt::AlignHCenter) | int(Qt::AlignTop);

} // namespace

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    readAsAlert(this);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::showItems(int count)
{
    display(IconName::Share, tr("Share %Ln item(s)", nullptr, count),
            tr("They stay where they are; nothing is copied."), false);
}

void DropOverlay::showItemsFor(int count, const QString &name)
{
    //: %1 is the name of a peer or group
    display(IconName::UserPlus, tr("Share %Ln item(s) with %1", nullptr, count).arg(name),
            tr("Nobody else may fetch them. They stay where they are; nothing is copied."), false);
}

void DropOverlay::showLink()
{
    display(IconName::Download, tr("Fetch this dataset"), tr("You choose files and folder before anything starts."),
            false);
}

void DropOverlay::showInvitation()
{
    display(IconName::Ticket, tr("Open this invitation"), tr("You see whom it is from before anything is sent."),
            false);
}

void DropOverlay::showRefusal(const QString &reason)
{
    display(IconName::Ban, tr("This cannot be dropped here"), reason, true);
}

void DropOverlay::display(IconName picture, const QString &title, const QString &text, bool isRefusal)
{
    const bool isSame = isVisible() && m_title == title && m_text == text && m_isRefusal == isRefusal;
    m_picture = picture;
    m_title = title;
    m_text = text;
    m_isRefusal = isRefusal;
    setAccessibleName(title);
    setAccessibleDescription(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
    if (!isSame) // a drag asks with every move
        announceAlert(this, title);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const QPalette colors = QApplication::palette();
    const StateColors states = stateColors(colors);
    const QColor edge = m_isRefusal ? states.bad : states.active;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = mixed(colors.color(QPalette::Window), edge, 0.10);
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    QPen pen(edge, 2.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    const QRectF frame = QRectF(rect()).adjusted(frameMargin, frameMargin, -frameMargin, -frameMargin);
    painter.drawRoundedRect(frame, radius, radius);
    drawCard(painter, edge);
}

// Words over what shines through could not be read.
void DropOverlay::drawCard(QPainter &painter, const QColor &edge) const
{
    QFont large = font();
    large.setBold(true);
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * titleScale);
    const int room = std::max(width() - 4 * frameMargin - 2 * cardPadding, 60);
    const QRect most(0, 0, std::min(room, fontMetrics().averageCharWidth() * 64), 10'000);
    const int side = int(std::lround(fontMetrics().height() * pictureLines));
    const QSize title = QFontMetrics(large).boundingRect(most, wrap, m_title).size();
    const QSize text = fontMetrics().boundingRect(most, wrap, m_text).size();
    const int wide = std::max({title.width(), text.width(), side}) + 2;
    const int high = side + gap + title.height() + gap / 2 + text.height();
    const QRect card = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                                           QSize(wide + 2 * cardPadding, high + 2 * cardPadding), rect());

    painter.setPen(QPen(edge, 1));
    painter.setBrush(QApplication::palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRect line(card.left() + cardPadding, card.top() + cardPadding, wide, side);
    icon(m_picture, m_isRefusal ? Tone::Bad : Tone::Active).paint(&painter, line);
    painter.setPen(QApplication::palette().color(QPalette::Text));
    painter.setFont(large);
    line = QRect(line.left(), line.bottom() + 1 + gap, wide, title.height());
    painter.drawText(line, wrap, m_title);
    painter.setFont(font());
    line = QRect(line.left(), line.bottom() + 1 + gap / 2, wide, text.height() + 2);
    painter.drawText(line, wrap, m_text);
}

} // namespace ttp
