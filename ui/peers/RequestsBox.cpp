// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/RequestsBox.h"

#include "ui/NodeFeed.h"
#include "ui/models/RequestsModel.h"
#include "ui/peers/RequestCard.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QEvent>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

namespace ttp {

namespace {

constexpr double mostCardsHigh = 1.6; // a cut one says that there are more
constexpr int messageMs = 8000;

} // namespace

RequestsBox::RequestsBox(const WindowContext &context, RequestsModel &model, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_model(model), m_column(nullptr)
{
    setObjectName(QStringLiteral("requests"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus); // its cards have it
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(content);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, [this] { fill(); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RequestsBox::fill);
    retranslate();
    fill();
}

void RequestsBox::fill()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<UserId> gone;
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        gone.insert(it.key());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RequestStatus &request = m_model.row(row);
        gone.remove(request.user);
        RequestCard *&card = m_cards[request.user];
        if (!card) {
            card = new RequestCard(widget());
            connect(card, &RequestCard::decided, this,
                    [this, user = request.user](RequestDecision decision) { decide(user, decision); });
            m_column->addWidget(card);
            card->show();
        }
        card->display(request, now);
    }
    for (const UserId &user : std::as_const(gone)) {
        RequestCard *const card = m_cards.take(user);
        card->hide();
        card->deleteLater();
        m_guard.moved();
    }
    setVisible(!m_cards.isEmpty());
    updateGeometry();
}

void RequestsBox::age(const QDateTime &now)
{
    for (RequestCard *card : std::as_const(m_cards))
        card->age(now);
}

bool RequestsBox::reveal(const UserId &user)
{
    RequestCard *const card = m_cards.value(user);
    if (!card)
        return false;
    widget()->layout()->activate();
    ensureWidgetVisible(card);
    // Not on the button that accepts: a key that was meant for something else must not let anybody in.
    if (auto *words = card->findChild<QWidget *>(QStringLiteral("requestWords")))
        words->setFocus(Qt::OtherFocusReason);
    return true;
}

void RequestsBox::decide(const UserId &user, RequestDecision decision)
{
    RequestCard *const card = m_cards.value(user);
    const QModelIndex index = m_model.indexOf(user);
    if (!card || !index.isValid() || m_guard.isTooSoon())
        return;
    const QString name = index.data().toString();
    card->setBusy(true);
    card->say({});
    m_context.client.decide(user, decision, this, [this, user, name, decision](const Result<void> &done) {
        m_context.feed.askNow();
        if (done) {
            tellDecision(name, decision);
            return;
        }
        if (RequestCard *const there = m_cards.value(user)) {
            there->setBusy(false);
            there->say(errorText(done.error()));
        }
    });
}

void RequestsBox::tellDecision(const QString &name, RequestDecision decision)
{
    Message message;
    message.key = QStringLiteral("request-decided");
    message.lastsMs = messageMs;
    message.level = decision == RequestDecision::Accept ? MessageLevel::Good : MessageLevel::Info;
    const QString who = isolated(name);
    switch (decision) {
    case RequestDecision::Accept:
        message.text = tr("%1 was let in.").arg(who);
        break;
    case RequestDecision::Refuse:
        message.text = tr("%1 was refused. They may ask again.").arg(who);
        break;
    case RequestDecision::Block:
        message.text = tr("%1 was blocked and cannot ask again, until you allow it under “Blocked”.").arg(who);
        break;
    }
    m_context.post(message);
}

int RequestsBox::highestCard() const
{
    int highest = 0;
    for (const RequestCard *card : m_cards)
        highest = std::max(highest, card->sizeHint().height());
    return highest;
}

QSize RequestsBox::sizeHint() const
{
    const int all = widget()->sizeHint().height();
    return {widget()->sizeHint().width(), std::min(all, int(highestCard() * mostCardsHigh))};
}

QSize RequestsBox::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), highestCard()};
}

void RequestsBox::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RequestsBox::retranslate()
{
    setAccessibleName(tr("Requests to register"));
}

} // namespace ttp
