// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"
#include "core/node/Snapshots.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ttp {

class ElidedLabel;
class NoteLine;

/// One who wants to be let in: what they say of themselves, the words to compare, and the decision. Everything in it
/// but the User ID and the words is what a stranger wrote: plain, on one line each, cut to fit. GUI thread.
class RequestCard : public QFrame
{
    Q_OBJECT

public:
    explicit RequestCard(QWidget *parent = nullptr);

    void display(const RequestStatus &request, const QDateTime &now);
    /// What is said of the time since then becomes older.
    void age(const QDateTime &now);
    /// The decision is under way: no second one can be made.
    void setBusy(bool isBusy);
    /// Why it came to nothing: translated.
    void say(const QString &problem);

Q_SIGNALS:
    void decided(ttp::RequestDecision decision);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    RequestStatus m_request;
    QDateTime m_now;
    ElidedLabel *m_name;
    ElidedLabel *m_received;
    QLabel *m_user;
    ElidedLabel *m_address;
    ElidedLabel *m_said;
    QLabel *m_wordsTitle;
    QLabel *m_words;
    NoteLine *m_note;
    QPushButton *m_accept;
    QPushButton *m_refuse;
    QPushButton *m_block;
};

} // namespace ttp
