// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/desktop/StartRequest.h"

#include <QObject>
#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;
class QWidget;

namespace ttp {

/// One desktop program a profile: a second start hands over what it was started with, and ends. Two profiles have two
/// programs beside each other.
///
/// Its lock and its local socket lie in the user's runtime folder under a name made from the profile's path, because a
/// profile may not exist yet; only this user can open them, and each side asks the system that the other is the same
/// user (on Windows neither does: SameUser.h). What was left behind by a program that was killed is replaced. Whatever
/// comes in, one frame a connection (StartRequest.h), is answered and becomes a signal, nothing more. A sender that is
/// slow, silent or wrong is cut off. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Who this program is among those of its profile.
    enum class Role {
        First,     ///< goes on, and hears what later ones want
        HandedOver ///< the first one has taken the request; there is nothing left to do
    };

    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);
    /// Gives the place free.
    ~SingleInstance() override;

    /// Takes the place, or hands the request to whoever has it. Blocks, without an event loop, for at most deadlineMs:
    /// so long as a first program that is starting or ending does not answer. ProfileInUse when it does not answer at
    /// all, Unsupported when it is another version that understands no request of ours, TooLarge for a request that is
    /// too long. Where neither lock nor socket can be made: WriteFailed or PermissionDenied; the program can go on,
    /// since the profile has a lock of its own.
    [[nodiscard]] Result<Role> start(const StartRequest &request, int deadlineMs = 10'000);
    /// Takes no more requests: a start from now on waits until this object is gone.
    void close();

    /// The socket's name, for tests.
    [[nodiscard]] QString socketName() const { return m_socketName; }

Q_SIGNALS:
    /// Somebody started the program again.
    void received(const ttp::StartRequest &request);

private:
    [[nodiscard]] Result<void> listen();
    void take(QLocalSocket *socket);
    void readFrom(QLocalSocket *socket);

    QString m_socketName;
    QString m_lockName;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server;
    int m_senders = 0;
};

/// The XDG_ACTIVATION_TOKEN that this program was started with, taken out of its environment so that programs it starts
/// do not inherit it; empty where there is none.
[[nodiscard]] QByteArray takeActivationToken();

/// Shows the window before all others, also where it was hidden or minimised; with the token where the desktop asks for
/// one.
void bringToFront(QWidget &window, const QByteArray &activationToken);

} // namespace ttp
