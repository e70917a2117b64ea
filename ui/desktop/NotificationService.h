// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/Notices.h"

#include <QByteArray>
#include <QObject>

namespace ttp {

/// One way to show notices outside of the window. GUI thread; blocks never.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows it, in the place of the last one of its kind where notice.count is more than one; or emits
    /// cannotShow(), now or later.
    virtual void show(const Notice &notice) = 0;

Q_SIGNALS:
    /// The person chose the notice or its button. The token, where the desktop gives one, is the right to come to the
    /// front.
    void activated(const ttp::NodeEvent &event, const QByteArray &activationToken);
    /// There is nobody who would show it now.
    void cannotShow(const ttp::Notice &notice);
};

} // namespace ttp
