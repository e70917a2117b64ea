// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineEdit>

namespace ttp {

/// Words to filter by: with a picture, a button that clears it, and Escape that clears it and then goes back to what is
/// filtered. What is dropped on it is the window's. GUI thread.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What it looks for, also its accessible name.
    void setHint(const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Escape or Down: the keyboard is to go to what is filtered.
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ttp
