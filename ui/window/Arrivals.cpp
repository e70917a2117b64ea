// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/Arrivals.h"

#include "ui/NodeFeed.h"
#include "ui/desktop/FileChooser.h"
#include "ui/desktop/LinkFile.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/dialogs/FetchDialog.h"
#include "ui/peers/AddPeerDialog.h"
#include "ui/peers/InviteDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/window/BackupDialog.h"
#include "ui/window/DroppedThings.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <utility>

namespace ttp {

namespace {

constexpr int messageMs = 15'000;

/// For as long as a double click takes, a dialog that comes by itself in place of another one gets no click and no key:
/// the person meant the one before, and this one may hold what a stranger has sent.
class HeldInput : public QObject
{
public:
    explicit HeldInput(QDialog &dialog) : QObject(&dialog), m_dialog(dialog)
    {
        QCoreApplication::instance()->installEventFilter(this);
        QTimer::singleShot(QApplication::doubleClickInterval(), this, &QObject::deleteLater);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::ShortcutOverride:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick: {
            const auto *widget = qobject_cast<const QWidget *>(watched);
            return widget && widget->window() == &m_dialog;
        }
        default:
            return false;
        }
    }

private:
    QDialog &m_dialog;
};

} // namespace

Arrivals::Arrivals(const WindowContext &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window)
{
}

void Arrivals::take(const StartRequest &request)
{
    if (!isOfUse(request)) {
        if (!request.unknown.isEmpty())
            say(MessageLevel::Warning, tr("What arrived is no link, no file and no folder. Nothing was done."));
        return;
    }
    if (!request.unknown.isEmpty())
        say(MessageLevel::Warning,
            tr("%Ln thing(s) that arrived as well are no link, file or folder.", nullptr, int(request.unknown.size())));
    qsizetype leftOut = 0;
    const auto hasRoom = [this, &leftOut] {
        const bool isFull = m_waiting.size() >= mostWaiting;
        leftOut += isFull ? 1 : 0;
        return !isFull;
    };
    if (!request.paths.isEmpty() && hasRoom())
        share({request.paths});
    for (const QString &link : request.links)
        if (hasRoom())
            openLink(link);
    for (const QString &path : request.linkFiles)
        if (hasRoom())
            openLinkFile(path);
    if (leftOut > 0)
        say(MessageLevel::Warning,
            tr("Too much arrived at once: %Ln thing(s) were left out. Open them again later.", nullptr, int(leftOut)));
}

void Arrivals::openLink(const QString &link)
{
    if (linkPurposeOf(link) == LinkPurpose::Dataset)
        fetch(link);
    else
        addPeer(link);
}

void Arrivals::openLinkFile(const QString &path)
{
    const Result<QString> link = readLinkFile(path);
    if (link)
        openLink(*link);
    else
        say(MessageLevel::Warning, errorText(link.error()));
}

void Arrivals::share(const ShareDialog::Draft &draft)
{
    enqueue([this, draft] {
        auto *dialog = new ShareDialog(m_context, draft, &m_window);
        connect(dialog, &ShareDialog::shared, this, &Arrivals::shared);
        return dialog;
    });
}

void Arrivals::fetch(const QString &link)
{
    enqueue([this, link] {
        auto *dialog = new FetchDialog(m_context, link, &m_window);
        connect(dialog, &FetchDialog::fetching, this, &Arrivals::fetching);
        // Over it, not after it: it looks again when they are registered.
        connect(dialog, &FetchDialog::addPeerAsked, dialog, [this, dialog](const QString &invitation) {
            auto *peer = new AddPeerDialog(m_context, invitation, dialog);
            connect(peer, &AddPeerDialog::registered, this, &Arrivals::registered);
            peer->open();
        });
        return dialog;
    });
}

void Arrivals::addPeer(const QString &invitation)
{
    enqueue([this, invitation] {
        auto *dialog = new AddPeerDialog(m_context, invitation, &m_window);
        connect(dialog, &AddPeerDialog::registered, this, &Arrivals::registered);
        return dialog;
    });
}

void Arrivals::invite()
{
    enqueue([this] { return new InviteDialog(m_context, &m_window); });
}

void Arrivals::backUp()
{
    enqueue([this] { return new BackupDialog(m_context, &m_window); });
}

void Arrivals::chooseFiles(const QStringList &to)
{
    showWindow();
    FileChooser::Question question;
    question.title = tr("Share files");
    question.accept = tr("&Share…");
    m_context.chooser.files(&m_window, question, this, [this, to](const QStringList &paths) {
        if (!paths.isEmpty())
            share({paths, to});
    });
}

void Arrivals::chooseFolder()
{
    showWindow();
    FileChooser::Question question;
    question.title = tr("Share a folder");
    question.accept = tr("&Share…");
    m_context.chooser.folder(&m_window, question, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            share({paths});
    });
}

void Arrivals::enqueue(Make make)
{
    // It has gone while the person chose files; the window says so.
    if (m_context.feed.isCoreGone())
        return;
    m_waiting.append(std::move(make));
    if (m_open && m_open->isVisible())
        bringToFront(*m_open, {});
    else
        openNext(); // or, where one is just closing, when it has gone
}

void Arrivals::openNext()
{
    if (m_open || m_waiting.isEmpty())
        return;
    showWindow();
    QDialog *dialog = m_waiting.takeFirst()();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open = dialog;
    connect(
        dialog, &QObject::destroyed, this,
        [this] {
            openNext();
            if (m_open)
                new HeldInput(*m_open);
        },
        Qt::QueuedConnection);
    dialog->open();
}

void Arrivals::closeAll()
{
    m_waiting.clear();
    if (m_open)
        m_open->close();
}

// A dialog of a window that is hidden would be alone on the screen.
void Arrivals::showWindow()
{
    if (!m_window.isVisible() || m_window.isMinimized())
        bringToFront(m_window, {});
}

void Arrivals::say(MessageLevel level, const QString &text)
{
    Message message;
    message.level = level;
    message.text = text;
    message.lastsMs = messageMs;
    m_context.post(message);
}

} // namespace ttp
