// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/MessageBar.h"

#include <functional>

namespace ttp {

class FileChooser;
class NodeClient;
class NodeFeed;
class Opener;
class Removals;
class WindowSettings;

/// What every page and dialog of the window works with. All of it outlives them. GUI thread.
struct WindowContext {
    NodeClient &client;
    /// Whoever gives the client an order asks it for a snapshot then: NodeFeed::askNow().
    NodeFeed &feed;
    WindowSettings &settings;
    Opener &opener;
    FileChooser &chooser;
    Removals &removals;
    /// Says something in the message bar of the window.
    std::function<void(const Message &message)> post;
};

} // namespace ttp
