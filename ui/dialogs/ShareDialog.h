// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/node/Snapshots.h"
#include "ui/dialogs/GrowingDialog.h"
#include "ui/window/WindowContext.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ttp {

class ReadersBox;
class ShareItems;
class StatusLine;

/// What is to be shared, under which name and with whom; Enter shares. With paths dropped on a peer it begins with that
/// peer alone as reader. When the core has taken it the dialog closes, and the message bar offers its link, which works
/// at once. open() it; it deletes itself when it is closed. GUI thread.
class ShareDialog : public GrowingDialog
{
    Q_OBJECT

public:
    struct Draft {
        /// Absolute; what is not there is named in the dialog and left out.
        QStringList paths;
        /// As ShareOrder::to.
        QStringList to{QStringLiteral("everyone")};
    };

    ShareDialog(const WindowContext &context, const Draft &draft, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    /// The core has taken it; its row is to be shown.
    void shared(const ttp::ShareId &share);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void proposeName();
    void judge();
    void applySnapshot();
    void share(bool copiesLink);
    void setSending(bool isSending);
    void refused(const Error &error);
    void taken(const ShareStatus &status);
    void retranslate();

    WindowContext m_context;
    bool m_isSending = false;
    bool m_isClosed = false;
    /// What stands in the field is a name of the person's own when it is another one.
    QString m_proposedName;
    QLabel *m_nameTitle;
    QLineEdit *m_name;
    StatusLine *m_nameProblem;
    ShareItems *m_items;
    ReadersBox *m_readers;
    StatusLine *m_error;
    QPushButton *m_shareAndCopy;
    QPushButton *m_cancel;
    QPushButton *m_share;
};

/// Why the core did not take a share, as a translated sentence.
[[nodiscard]] QString shareErrorText(const Error &error);

} // namespace ttp
