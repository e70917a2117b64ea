// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ttp {

class IconView;

/// What stands where a list is empty: a picture, what there would be, what one can do, and the buttons that do it, in
/// the middle of the room there is. Narrow, its buttons stand one below the other. GUI thread.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Translated, plain text. The title is also the accessible name of the whole.
    void setContent(IconName picture, const QString &title, const QString &text);

    /// Another button at the end of the row; the caller connects it and gives it its object name. The first one is the
    /// default button.
    QPushButton *addButton(const QString &text);
    void removeButtons();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    IconView *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_buttons;
    QList<QPushButton *> m_all;
};

} // namespace ttp
