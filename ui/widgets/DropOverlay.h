// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

namespace ttp {

/// What lies over a window while something is dragged over it: what letting go would do, or why it would do nothing.
/// Covers its parent whatever its size, lets every event through to it, and is read out when it appears. GUI thread.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    /// Files and folders, which would be shared. count >= 1.
    void showItems(int count);
    /// The same with one peer or group only. name: plain text, escaped.
    void showItemsFor(int count, const QString &name);
    /// A ttp: link or a file with one.
    void showLink();
    /// An invitation, as a link or a file.
    void showInvitation();
    /// Letting go does nothing. reason: translated, plain text.
    void showRefusal(const QString &reason);

    [[nodiscard]] bool isRefusal() const { return m_isRefusal; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display(IconName picture, const QString &title, const QString &text, bool isRefusal);
    void drawCard(QPainter &painter, const QColor &edge) const;

    IconName m_picture = IconName::Share;
    QString m_title;
    QString m_text;
    bool m_isRefusal = false;
};

} // namespace ttp
