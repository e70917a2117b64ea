// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPlainTextEdit>

namespace ttp {

/// A few lines for a text from outside: not more of it than an invitation may have, Tab leaves it, Enter is not part
/// of it, and a file that is dropped or pasted is to be read. GUI thread.
class PastedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PastedText(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fileGiven(const QString &path);
    void enterPressed();

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
};

} // namespace ttp
