// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "tests/ui/shots/Scene.h"
#include "ui/MainWindow.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/WindowSettings.h"

#include <QSize>
#include <QString>
#include <QTemporaryDir>
#include <functional>

class QDialog;

namespace ttp {

class Languages;

/// A window on one of the peers of the scene, as somebody would have it the first time.
struct Stage {
    Stage(TestPeer &peer, Languages &languages, const QSize &size);

    QTemporaryDir folder;
    NodeFeed feed;
    WindowSettings settings;
    FakeOpener opener;
    FakeFileChooser chooser;
    MainWindow window;
};

/// Takes the pictures of one variant. Whatever does not come to be seen is said on stderr, and the rest is taken.
class Camera
{
public:
    /// folder: there already.
    Camera(Scene &scene, Languages &languages, const QString &folder, const QSize &windowSize);

    /// False when one of them could not be taken.
    [[nodiscard]] bool takeAll();

private:
    void takeWindow();
    void takeDetails(Stage &stage);
    void takePeers(Stage &stage);
    void takeDialogs(Stage &stage);
    void takePeerDialogs(Stage &stage);
    void takeShareAndFetch(Stage &stage);
    void takeMenus(Stage &stage);
    void takeBeginnings();
    void takeWizard();

    /// When the condition holds and everything has its place.
    void take(QWidget &what, const QString &name, const std::function<bool()> &isReady = {});
    /// Opens it, waits for the dialog of this name, lets it be filled in, and closes it after the picture.
    void takeDialog(Stage &stage, const char *objectName, const QString &name, const std::function<void()> &open,
                    const std::function<bool(QDialog &)> &fill = {});
    bool choose(Stage &stage, const QString &dataset);

    Scene &m_scene;
    Languages &m_languages;
    QString m_folder;
    QSize m_windowSize;
    bool m_isComplete = true;
};

} // namespace ttp
