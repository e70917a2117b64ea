// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineEdit>

namespace ttp {

/// Words to filter a list in a dialog by. Enter in it does not press the button of the dialog, which would share or
/// fetch what the person is still choosing; Escape empties it before it closes the dialog. GUI thread.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ttp
