// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/swarm/TestPeer.h"
#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Removals.h"
#include "ui/window/WindowContext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace ttp {

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What a dialog works with, on one peer, which may run or not. What it says in the window is kept.
class DialogDesk
{
public:
    explicit DialogDesk(TestPeer &peer)
        : settings(folder.path()), removals(bar), feed(peer.client()), context{peer.client(),
                                                                               feed,
                                                                               settings,
                                                                               opener,
                                                                               chooser,
                                                                               removals,
                                                                               [this](const Message &message) { posted.append(message); }}
    {
        (void)settings.open();
    }

    QTemporaryDir folder;
    WindowSettings settings;
    FakeOpener opener;
    FakeFileChooser chooser;
    MessageBar bar;
    Removals removals;
    NodeFeed feed;
    QList<Message> posted;
    WindowContext context;
};

} // namespace ttp
