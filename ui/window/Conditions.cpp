// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/Conditions.h"

#include "ui/desktop/Opener.h"
#include "ui/text/Format.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/FreeSpace.h"

#include <utility>

namespace ttp {

namespace {

QString diskKey()
{
    return QStringLiteral("disk-nearly-full");
}

QString reachabilityKey()
{
    return QStringLiteral("not-reachable");
}

} // namespace

Conditions::Conditions(const WindowContext &context, FreeSpace &space, MessageBar &messages)
    : QObject(&messages), m_context(context), m_space(space), m_messages(messages)
{
    connect(&space, &FreeSpace::changed, this, &Conditions::spaceChanged);
}

void Conditions::spaceChanged()
{
    const std::optional<qint64> bytes = m_space.bytes();
    const bool isFull = bytes && *bytes < (m_isFull ? wellAgain : nearlyFull);
    if (std::exchange(m_isFull, isFull) == isFull)
        return;
    if (!isFull) {
        m_messages.withdraw(diskKey());
        return;
    }
    say(diskKey(),
        tr("The disk is nearly full: %1 are left for %2. Transfers stop when it is full; make room, or choose another "
           "folder for what is fetched next.")
            .arg(sizeText(*bytes), isolated(shownText(m_space.folder()))),
        tr("Open folder"), [this] { m_context.opener.openPath(m_space.folder()); });
}

void Conditions::display(const NodeStatus &status)
{
    const bool isUnreachable = status.reachability == Reachability::NotReachable;
    if (std::exchange(m_isUnreachable, isUnreachable) == isUnreachable)
        return;
    if (isUnreachable)
        say(reachabilityKey(), tr("Others cannot connect to this peer, so nobody outside can fetch from you."),
            tr("What can I do?"), [this] { Q_EMIT reachabilityAsked(); });
    else
        m_messages.withdraw(reachabilityKey());
}

void Conditions::say(const QString &key, const QString &text, const QString &action, std::function<void()> run)
{
    Message message;
    message.key = key;
    message.level = MessageLevel::Warning;
    message.text = text;
    message.actions = {{action, std::move(run)}};
    m_messages.post(message);
}

} // namespace ttp
