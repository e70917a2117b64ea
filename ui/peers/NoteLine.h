// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/MessageLook.h"

#include <QFrame>

class QLabel;

namespace ttp {

class IconView;

/// A sentence about what stands beside it: what is wrong with an input, why an order failed. Hidden while there is
/// nothing to say, and read out when that changes, unless it is mere information. GUI thread.
class NoteLine : public QFrame
{
    Q_OBJECT

public:
    /// Panel: on a surface of its colour, for what must not be overlooked.
    enum class Look { Line, Panel };

    explicit NoteLine(QWidget *parent = nullptr, Look look = Look::Line);

    /// Translated, plain text, names of others escaped; empty for nothing.
    void say(MessageLevel level, const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] MessageLevel level() const { return m_level; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    MessageLevel m_level = MessageLevel::Info;
    IconView *m_icon;
    QLabel *m_text;
};

} // namespace ttp
