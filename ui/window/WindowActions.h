// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/Icons.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <vector>

class QWidget;

namespace ttp {

/// What can be done in the window as a whole, whatever page it shows: each with words, picture and shortcut, and alive
/// wherever in the window the keyboard is. What they do is connected by the window. GUI thread.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget &window);

    /// The order is that of the menus.
    enum Name {
        ShareFiles,
        ShareFolder,
        Fetch,
        CloseWindow,
        Quit,
        Undo,
        Paste,
        Find,
        AddPeer,
        Invite,
        Limits,
        Reachability,
        Help,
        Shortcuts,
        BackUp,
        About,
        Count
    };

    [[nodiscard]] QAction *operator[](Name name) const { return m_all[size_t(name)]; }

    /// What asks something of the core is there only while the core is.
    void setCoreThere(bool isThere);
    void setCanUndo(bool canUndo);
    /// The words, for another language.
    void retranslate();

private:
    void setShortcuts();
    [[nodiscard]] static QString textOf(Name name);

    std::vector<QAction *> m_all;
};

} // namespace ttp
