// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "ui/window/WindowContext.h"

#include <QWidget>

namespace ttp {

class IncidentsModel;
class IncidentsProxy;

/// What happened that a person should know of: bans, wrong pieces, misused sessions, requests. With a filter by kind
/// and by words, and copied without anything secret. GUI thread.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(const WindowContext &context, QWidget *parent = nullptr);

    /// Every word must be in the line.
    void setText(const QString &text);

Q_SIGNALS:
    void clearFiltersAsked();
    /// The peer that a line is about is to be shown.
    void peerAsked(const ttp::UserId &user);

private:
    WindowContext m_context;
    IncidentsModel *m_incidents;
    IncidentsProxy *m_shown;
};

} // namespace ttp
