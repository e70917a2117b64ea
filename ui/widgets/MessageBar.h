// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/MessageLook.h"

#include <QFrame>
#include <QList>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ttp {

class IconView;

/// What a button of a message does; its message is closed first.
struct MessageAction {
    QString text;
    std::function<void()> run;
};

struct Message {
    /// A message replaces the one with the same key. Empty: stands for itself.
    QString key;
    MessageLevel level = MessageLevel::Info;
    /// Translated, plain text, names of others escaped.
    QString text;
    /// At most two are shown.
    QList<MessageAction> actions;
    /// After so many milliseconds on show it closes itself, unless the mouse or the keyboard is on it; 0: never. They
    /// do not run while the window is hidden.
    int lastsMs = 0;
};

/// Messages inside the window, in place of boxes that stop the work: hidden while there is nothing to say. The newest
/// one is shown, with the number of those behind it, which come back as it is closed; at most 50 wait, and the oldest
/// go first. Read out by screen readers when it appears. Escape closes it while the keyboard is on it. GUI thread.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void post(const Message &message);
    /// Takes back the message with this key, wherever it stands; nothing when there is none, or the key is empty.
    void withdraw(const QString &key);
    /// Closes the one on show.
    void closeCurrent();

    /// Those on show and behind it.
    [[nodiscard]] int count() const { return int(m_messages.size()); }
    /// "Warning: the disk is nearly full", as it is read out; empty while nothing is shown.
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    /// A message has gone, by its button, its cross, its time or withdraw(). Others may be posted and withdrawn then.
    void closed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showNewest(bool isNew);
    void rest(int leftMs);
    void goOn();
    void runAction(qsizetype index);
    void closeWhenUnused();
    void removeAt(qsizetype index);
    void fitFont();
    void colorWords();
    void retranslate();

    QList<Message> m_messages;
    QTimer m_life;
    /// Of the time on show, when the timer rests; 0: without end.
    int m_leftMs = 0;
    IconView *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    QList<QPushButton *> m_actions;
    QToolButton *m_close;
};

} // namespace ttp
