// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/window/WindowContext.h"

#include "core/base/Ids.h"

#include <QDialog>

namespace ttp {

/// What a link leads to - publisher, version, files to choose from, where it would lie and whether there is room - and
/// nothing starts before "Fetch" was pressed. open() it; it deletes itself when it is closed. GUI thread.
class FetchDialog : public QDialog
{
    Q_OBJECT

public:
    /// link: any text from outside, or empty.
    FetchDialog(const WindowContext &context, const QString &link, QWidget *parent = nullptr);

Q_SIGNALS:
    void fetching(const ttp::TransferId &transfer);

private:
    WindowContext m_context;
};

} // namespace ttp
