// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/window/WindowContext.h"

#include "core/base/Ids.h"

#include <QDialog>

namespace ttp {

/// Registers with another peer, by an invitation or by its address and a code, and shows step by step how far it has
/// come, with the words to compare while a person there decides. Nothing is asked of the network before "Register".
/// open() it; it deletes itself when it is closed. GUI thread.
class AddPeerDialog : public QDialog
{
    Q_OBJECT

public:
    /// invitation: any text from outside, or empty.
    AddPeerDialog(const WindowContext &context, const QString &invitation, QWidget *parent = nullptr);

Q_SIGNALS:
    void registered(const ttp::UserId &user);

private:
    WindowContext m_context;
};

} // namespace ttp
