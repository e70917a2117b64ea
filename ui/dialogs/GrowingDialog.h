// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

namespace ttp {

/// A dialog that becomes as high as what is in it needs, also when that is another sentence that takes two lines: a
/// window of Qt goes by the height of one. It does not shrink under the hand of the person. GUI thread.
class GrowingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;

private:
    void grow();
};

} // namespace ttp
