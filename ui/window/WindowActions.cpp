// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/WindowActions.h"

#include <QWidget>
#include <optional>

namespace ttp {

namespace {

struct Look {
    const char *objectName;
    std::optional<IconName> picture;
    bool needsCore;
};

// In the order of the names.
constexpr Look looks[] = {
    {"shareAction", IconName::Share, true},      {"shareFolderAction", IconName::FolderPlus, true},
    {"fetchAction", IconName::Download, true},   {"closeAction", IconName::Close, false},
    {"quitAction", IconName::LogOut, false},     {"undoAction", IconName::Undo, true},
    {"pasteAction", IconName::Clipboard, true},  {"findAction", IconName::Search, false},
    {"addPeerAction", IconName::UserPlus, true}, {"inviteAction", IconName::Ticket, true},
    {"limitsAction", IconName::Gauge, true},     {"reachabilityAction", IconName::Plug, true},
    {"helpAction", IconName::Help, false},       {"shortcutsAction", IconName::Keyboard, false},
    {"backupAction", IconName::Key, true},       {"aboutAction", IconName::Info, false},
};
static_assert(std::size(looks) == WindowActions::Count);

} // namespace

WindowActions::WindowActions(QWidget &window) : QObject(&window)
{
    for (const Look &look : looks) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(look.objectName));
        if (look.picture)
            action->setIcon(icon(*look.picture));
        action->setMenuRole(QAction::NoRole);
        m_all.push_back(action);
        window.addAction(action);
    }
    m_all[Quit]->setMenuRole(QAction::QuitRole);
    m_all[About]->setMenuRole(QAction::AboutRole);
    setCanUndo(false);
    setShortcuts();
    retranslate();
}

// Plural, where the platform knows more than one.
void WindowActions::setShortcuts()
{
    m_all[ShareFiles]->setShortcuts(QKeySequence::New);
    m_all[ShareFolder]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_all[Fetch]->setShortcuts(QKeySequence::Open);
    m_all[CloseWindow]->setShortcut(Qt::CTRL | Qt::Key_W);
    m_all[Quit]->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_all[Undo]->setShortcuts(QKeySequence::Undo);
    m_all[Paste]->setShortcuts(QKeySequence::Paste);
    m_all[Find]->setShortcuts(QKeySequence::Find);
    m_all[AddPeer]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_all[Invite]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    m_all[Help]->setShortcuts(QKeySequence::HelpContents);
    m_all[Shortcuts]->setShortcut(Qt::CTRL | Qt::Key_F1);
}

void WindowActions::setCoreThere(bool isThere)
{
    for (size_t i = 0; i < std::size(looks); ++i)
        if (looks[i].needsCore && i != Undo)
            m_all[i]->setEnabled(isThere);
}

void WindowActions::setCanUndo(bool canUndo)
{
    m_all[Undo]->setEnabled(canUndo);
}

QString WindowActions::textOf(Name name)
{
    switch (name) {
    case ShareFiles:
        return tr("&Share files…");
    case ShareFolder:
        return tr("Share a f&older…");
    case Fetch:
        return tr("&Fetch from link…");
    case CloseWindow:
        return tr("&Close window");
    case Quit:
        return tr("&Quit");
    case Undo:
        return tr("&Undo removal");
    case Paste:
        return tr("&Paste link or files");
    case Find:
        return tr("&Find");
    case AddPeer:
        return tr("&Add peer…");
    case Invite:
        return tr("&Invite a peer…");
    case Limits:
        return tr("&Speed limits…");
    case Reachability:
        return tr("&Can others reach me?");
    case Help:
        return tr("&Help");
    case Shortcuts:
        return tr("&Keyboard shortcuts");
    case BackUp:
        return tr("&Back up identity…");
    case About:
        return tr("&About TorrentTTP");
    case Count:
        break;
    }
    return {};
}

void WindowActions::retranslate()
{
    for (int i = 0; i < Count; ++i)
        m_all[size_t(i)]->setText(textOf(Name(i)));
    m_all[ShareFiles]->setToolTip(tr("Lets others fetch files from here. They stay where they are."));
    m_all[ShareFolder]->setToolTip(tr("Lets others fetch everything in a folder. It stays where it is."));
    m_all[Fetch]->setToolTip(tr("Fetches what a ttp: link leads to. You see what it is before anything starts."));
    m_all[AddPeer]->setToolTip(tr("Registers with another peer, by its invitation or its address"));
    m_all[Undo]->setToolTip(tr("Brings back what was removed last"));
}

} // namespace ttp
