// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "ui/window/WindowContext.h"

#include <QDialog>
#include <QStringList>

namespace ttp {

/// What is to be shared, under which name and with whom; Enter shares. With paths dropped on a peer it begins with that
/// peer alone as reader. open() it; it deletes itself when it is closed. GUI thread.
class ShareDialog : public QDialog
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

Q_SIGNALS:
    /// The core has taken it; its row is to be shown.
    void shared(const ttp::ShareId &share);

private:
    WindowContext m_context;
};

} // namespace ttp
