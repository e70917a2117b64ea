// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLabel>

namespace ttp {

/// One line of plain text that may be cut to fit, with an ellipsis where it was cut. The whole text is its accessible
/// name, and its tool tip while something is cut. It asks for the width of its text and can do with that of a few
/// characters. Text of others is not escaped here.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    /// Paths and identifiers are best cut in the middle. Right, the end of the text, at first.
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] Qt::TextElideMode elideMode() const { return m_mode; }

    /// What is visible of text().
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace ttp
