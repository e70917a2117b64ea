// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/window/WindowContext.h"

#include <QDialog>

namespace ttp {

/// Makes an invitation and shows it: link, code and QR picture, until when and how often it is good, and who has come
/// in by it. open() it; it deletes itself when it is closed, and the invitation stays good. GUI thread.
class InviteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InviteDialog(const WindowContext &context, QWidget *parent = nullptr);

private:
    WindowContext m_context;
};

} // namespace ttp
