// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"
#include "core/node/PeerNode.h"
#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Removals.h"
#include "ui/window/WindowContext.h"

#include <QTemporaryDir>
#include <QTest>

namespace ttp {

/// What a page is put on in a test: everything of a WindowContext, without a window around it. By itself its snapshots
/// are what the test lays ready, and its core is one that never started: every order is answered with ShuttingDown.
class Desk
{
public:
    Desk() : Desk(nullptr) {}
    /// With a core that runs.
    explicit Desk(NodeClient &core) : Desk(&core) {}

    /// A snapshot of what the test has laid ready. To be called again after each change of it.
    void tick() { feed.askNow(); }
    /// The message that was posted last; empty when there was none.
    [[nodiscard]] QString said() const { return posted.isEmpty() ? QString() : posted.constLast().text; }

    NodeSnapshot now;
    bool answers = true;
    bool isGone = false;
    QList<Message> posted;

    QTemporaryDir folder;
    PeerNode idle;
    NodeClient idleClient;
    NodeFeed feed;
    WindowSettings settings;
    FakeOpener opener;
    FakeFileChooser chooser;
    MessageBar bar;
    Removals removals;
    WindowContext context;

private:
    explicit Desk(NodeClient *core)
        : idleClient(idle), feed(core ? realFeed(*core) : ownFeed()), settings(folder.path()), removals(bar),
          context{core ? *core : idleClient, feed, settings, opener, chooser, removals, [this](const Message &message) {
                      posted.append(message);
                      bar.post(message);
                  }}
    {
        (void)settings.open();
    }

    static NodeFeed::Ask realFeed(NodeClient &core)
    {
        return [&core](QObject *asker, NodeClient::Answer<NodeSnapshotPtr> answer) {
            core.snapshot(asker, std::move(answer));
        };
    }
    NodeFeed::Ask ownFeed()
    {
        return [this](QObject *, const NodeClient::Answer<NodeSnapshotPtr> &answer) {
            if (isGone)
                answer(Error{ErrorCode::ShuttingDown, Doing::Stopping, {}, {}, 0});
            else if (answers)
                answer(std::make_shared<const NodeSnapshot>(now));
        };
    }
};

} // namespace ttp
