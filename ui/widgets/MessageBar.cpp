// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/MessageBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/AlertWidget.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/IconView.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype mostWaiting = 50;
constexpr qsizetype mostActions = 2;
constexpr int askAgainMs = 1000;
constexpr qreal radius = 6;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconView(1.4, this)), m_text(new QLabel(this)), m_more(new QLabel(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    readAsAlert(this);
    build();
    retranslate();
    colorWords();
    fitFont();
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &MessageBar::closeWhenUnused);
    hide();
}

void MessageBar::build()
{
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_more->setObjectName(QStringLiteral("messageMore"));
    m_more->setTextFormat(Qt::PlainText);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(IconName::Close));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeCurrent);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    for (qsizetype i = 0; i < mostActions; ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("messageAction%1").arg(i));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { runAction(i); });
        row->addWidget(button);
        m_actions.append(button);
    }
    row->addWidget(m_close);
}

void MessageBar::post(const Message &message)
{
    if (!message.key.isEmpty())
        m_messages.removeIf([&message](const Message &old) { return old.key == message.key; });
    m_messages.append(message);
    while (m_messages.size() > mostWaiting) {
        const QString key = m_messages.takeFirst().key;
        Q_EMIT closed(key);
    }
    showNewest(true);
}

void MessageBar::withdraw(const QString &key)
{
    const auto found = std::find_if(m_messages.cbegin(), m_messages.cend(),
                                    [&key](const Message &message) { return message.key == key; });
    if (!key.isEmpty() && found != m_messages.cend())
        removeAt(found - m_messages.cbegin());
}

void MessageBar::closeCurrent()
{
    if (!m_messages.isEmpty())
        removeAt(m_messages.size() - 1);
}

void MessageBar::removeAt(qsizetype index)
{
    const bool wasShown = index == m_messages.size() - 1;
    const QString key = m_messages.takeAt(index).key;
    showNewest(wasShown && !m_messages.isEmpty());
    Q_EMIT closed(key);
}

// isNew: another message than before is on show, so its time begins and it is read out.
void MessageBar::showNewest(bool isNew)
{
    if (m_messages.isEmpty()) {
        rest(0);
        hide();
        return;
    }
    const Message &message = m_messages.constLast();
    m_icon->setIcon(messageIcon(message.level));
    // A label goes by the first letter, and a sentence may begin with a name in the letters of another language.
    m_text->setText(layoutDirection() == Qt::RightToLeft ? QChar(0x200f) + message.text : message.text);
    const int behind = int(m_messages.size() - 1);
    m_more->setText(behind > 0 ? tr("%Ln more", nullptr, behind) : QString());
    m_more->setVisible(behind > 0);
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i)->setVisible(i < message.actions.size());
        m_actions.at(i)->setText(i < message.actions.size() ? message.actions.at(i).text : QString());
        padButton(m_actions.at(i));
    }
    setAccessibleName(spokenText());
    if (isNew)
        rest(message.lastsMs);
    show();
    update();
    if (!isNew)
        return;
    goOn();
    announceAlert(this, accessibleName());
}

void MessageBar::rest(int leftMs)
{
    m_life.stop();
    m_leftMs = leftMs;
}

void MessageBar::goOn()
{
    if (m_leftMs > 0 && isVisible() && !m_life.isActive())
        m_life.start(m_leftMs);
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    goOn();
}

// What came while the window was in the tray is there when it comes back.
void MessageBar::hideEvent(QHideEvent *event)
{
    if (m_life.isActive())
        rest(std::max(1, m_life.remainingTime()));
    QFrame::hideEvent(event);
}

QString MessageBar::spokenText() const
{
    if (m_messages.isEmpty())
        return {};
    const Message &message = m_messages.constLast();
    switch (message.level) {
    case MessageLevel::Info:
        return tr("Information: %1").arg(message.text);
    case MessageLevel::Good:
        return tr("Done: %1").arg(message.text);
    case MessageLevel::Warning:
        return tr("Warning: %1").arg(message.text);
    case MessageLevel::Bad:
        return tr("Error: %1").arg(message.text);
    }
    return {};
}

void MessageBar::runAction(qsizetype index)
{
    if (m_messages.isEmpty() || index >= m_messages.constLast().actions.size())
        return;
    const auto run = m_messages.constLast().actions.at(index).run;
    closeCurrent();
    if (run)
        run();
}

// Nobody loses a message while reaching for its button.
void MessageBar::closeWhenUnused()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_life.start(askAgainMs);
    else
        closeCurrent();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (m_messages.isEmpty())
        return;
    const MessageSurface surface = messageSurface(m_messages.constLast().level, stateColors(QApplication::palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(surface.edge, 1));
    painter.setBrush(surface.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeCurrent();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showNewest(false);
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        showNewest(false);
    } else if (event->type() == QEvent::FontChange) {
        fitFont();
    } else if (event->type() == QEvent::PaletteChange) {
        colorWords();
        update();
    }
}

void MessageBar::fitFont()
{
    const int side = std::max(fontMetrics().height(), 16);
    m_close->setIconSize(QSize(side, side));
    for (QPushButton *button : std::as_const(m_actions))
        padButton(button);
}

void MessageBar::colorWords()
{
    QPalette words;
    words.setColor(QPalette::WindowText, stateColors(QApplication::palette()).text);
    m_text->setPalette(words);
    m_more->setPalette(words);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace ttp
