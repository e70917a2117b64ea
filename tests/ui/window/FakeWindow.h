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

#include <QAccessible>
#include <QAccessibleInterface>
#include <QTemporaryDir>
#include <memory>

namespace ttp {

/// Controls below the widget that can be seen and reached and have no name for a screen reader. Parts of Qt's own
/// controls speak with those.
inline QString unnamedOnShow(QWidget *widget)
{
    QStringList found;
    for (QWidget *each : widget->findChildren<QWidget *>()) {
        const QAccessibleInterface *spokenAs = QAccessible::queryAccessibleInterface(each);
        const bool isReached = each->focusPolicy() != Qt::NoFocus && each->isVisible();
        if (isReached && !each->objectName().startsWith(QStringLiteral("qt_")) &&
            (!spokenAs || spokenAs->text(QAccessible::Name).isEmpty()))
            found.append(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName());
    }
    return found.join(u'|');
}

/// What a page or dialog works with, with nothing behind it: snapshots are what the test says, no core runs and every
/// order is answered with ShuttingDown, and what is said is remembered.
struct FakeWindow {
    FakeWindow()
        : client(node), feed([this](QObject *, const NodeClient::Answer<NodeSnapshotPtr> &answer) {
              if (isGone)
                  answer(Error{ErrorCode::ShuttingDown, Doing::Stopping, {}, {}, 0});
              else
                  answer(std::make_shared<const NodeSnapshot>(now));
          }),
          settings(folder.path()), removals(messages)
    {
        (void)settings.open();
    }

    [[nodiscard]] WindowContext context()
    {
        return {client,
                feed,
                settings,
                opener,
                chooser,
                removals,
                [this](const Message &message) {
                    said.append(message); }};
    }

    NodeSnapshot now;
    bool isGone = false;
    QTemporaryDir folder;
    PeerNode node;
    NodeClient client;
    NodeFeed feed;
    WindowSettings settings;
    FakeOpener opener;
    FakeFileChooser chooser;
    MessageBar messages;
    Removals removals;
    QList<Message> said;
};

} // namespace ttp
