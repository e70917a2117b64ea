// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "ui/desktop/StartRequest.h"
#include "ui/dialogs/ShareDialog.h"
#include "ui/window/WindowContext.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

class QDialog;
class QWidget;

namespace ttp {

/// Opens the dialog for what the person wants to share, fetch or register with, or for what came from outside: filled
/// in, and nothing happens before a click there. One dialog at a time; what comes meanwhile waits for its turn. GUI
/// thread.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    /// What comes from outside beyond these is left out, and the person told.
    static constexpr qsizetype mostWaiting = 20;

    /// The window is the parent of the dialogs, and is brought to the front with them.
    Arrivals(const WindowContext &context, QWidget &window);

    /// What was dropped, pasted, or handed over by another start of the program.
    void take(const StartRequest &request);

    void share(const ShareDialog::Draft &draft);
    void fetch(const QString &link);
    void addPeer(const QString &invitation);
    void invite();
    void backUp();
    /// The person is asked for what to share first; nothing is opened when they think better of it. to as in
    /// ShareOrder::to.
    void chooseFiles(const QStringList &to = {QStringLiteral("everyone")});
    void chooseFolder();

    /// Closes what is open and forgets what waits: the core has gone.
    void closeAll();

Q_SIGNALS:
    void shared(const ttp::ShareId &share);
    void fetching(const ttp::TransferId &transfer);
    void registered(const ttp::UserId &user);

private:
    using Make = std::function<QDialog *()>;

    void enqueue(Make make);
    void openNext();
    void openLink(const QString &link);
    void openLinkFile(const QString &path);
    void say(MessageLevel level, const QString &text);
    void showWindow();

    WindowContext m_context;
    QWidget &m_window;
    QPointer<QDialog> m_open;
    QList<Make> m_waiting;
};

} // namespace ttp
