// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QIcon>
#include <QList>

namespace ttp {

enum class Tone;

/// What a picture means; which drawing of Lucide stands for it is written in Icons.cpp alone.
enum class IconName {
    Activity,
    Alert,
    AlertCircle,
    ArrowDown,
    ArrowDownToLine,
    ArrowUp,
    ArrowUpDown,
    ArrowUpToLine,
    Ban,
    Bell,
    Bubble,
    Chart,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clipboard,
    Clock,
    Close,
    Copy,
    Disk,
    Download,
    Ellipsis,
    ExternalLink,
    Eye,
    EyeOff,
    File,
    FilePlus,
    Filter,
    Fingerprint,
    Folder,
    FolderOpen,
    FolderPlus,
    Gauge,
    Help,
    History,
    Hourglass,
    Inbox,
    Info,
    Key,
    Keyboard,
    Language,
    Link,
    List,
    Lock,
    Log,
    LogOut,
    Mail,
    Minus,
    Monitor,
    Moon,
    Network,
    Offline,
    Package,
    PanelClose,
    PanelOpen,
    Pause,
    Pencil,
    Pie,
    Play,
    Plug,
    Plus,
    Power,
    QrCode,
    Redo,
    Refresh,
    Save,
    Search,
    Select,
    Server,
    Settings,
    Share,
    Shield,
    ShieldAlert,
    ShieldCheck,
    SlowDown,
    SpeedUp,
    Star,
    Sun,
    Ticket,
    Trash,
    Undo,
    Upload,
    User,
    UserPlus,
    Users,
    UserX,
    XCircle,
};

/// A Lucide drawing (resources/icons/lucide, ISC and MIT) in the colour of the text around it.
///
/// The colour is taken from QGuiApplication::palette() whenever it is painted, so one icon serves both themes, also
/// when they change while the program runs: Normal and Active as WindowText, Disabled as disabled WindowText, Selected
/// as HighlightedText. Sharp at every size and device pixel ratio. Drawings that point somewhere are mirrored while the
/// program reads from right to left. A picture is no name: whoever shows it without text sets an accessible name.
/// GUI thread, after the application was made.
[[nodiscard]] QIcon icon(IconName name);

/// The same in the colour of a state (StateColors.h), chosen by the palette of the moment too; disabled and selected as
/// above.
[[nodiscard]] QIcon icon(IconName name, Tone tone);

/// Every name, in the order above.
[[nodiscard]] QList<IconName> allIconNames();

/// The program's own icon, in every size that desktops ask for; its colours do not change. Drawn from
/// resources/icons/app/torrentttp.svg by the test program ttp_gallery.
[[nodiscard]] QIcon applicationIcon();

} // namespace ttp
