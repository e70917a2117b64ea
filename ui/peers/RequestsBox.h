// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/peers/ClickGuard.h"
#include "ui/window/WindowContext.h"

#include "core/node/NodeClient.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace ttp {

class RequestCard;
class RequestsModel;

/// Who wants to be let in, a card each, in the order in which they came; hidden while there is nobody. Not higher than
/// a few of them: the others are scrolled to. A click right after the cards have moved counts for nothing, because it
/// was meant for the one that stood there before. GUI thread; the model must outlive it.
class RequestsBox : public QScrollArea
{
    Q_OBJECT

public:
    RequestsBox(const WindowContext &context, RequestsModel &model, QWidget *parent = nullptr);

    /// Scrolls to the request and gives it the keyboard; false when there is none.
    bool reveal(const UserId &user);

    /// For "5 minutes ago", which grows older without anything having happened.
    void age(const QDateTime &now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void decide(const UserId &user, RequestDecision decision);
    void tellDecision(const QString &name, RequestDecision decision);
    [[nodiscard]] int highestCard() const;
    void retranslate();

    WindowContext m_context;
    RequestsModel &m_model;
    QVBoxLayout *m_column;
    QHash<UserId, RequestCard *> m_cards;
    ClickGuard m_guard;
};

} // namespace ttp
