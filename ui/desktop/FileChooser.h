// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <functional>

class QFileDialog;
class QWidget;

namespace ttp {

/// Asks the person for files and folders. A seam: tests answer without a dialog (tests/ui/desktop/FakeFileChooser.h).
/// GUI thread.
class FileChooser
{
public:
    struct Question {
        /// The dialog's title, translated.
        QString title;
        /// Where to begin; empty for where it was last, or the home folder.
        QString folder;
        /// saveName(): the name to begin with.
        QString name;
        /// "Invitations (*.ttpinvite)"; empty for all.
        QStringList filters;
        /// On the button, translated; empty for the desktop's word.
        QString accept;
    };
    /// Gets absolute paths, or nothing at all when the person thought better of it. Called once, later, unless context
    /// has died.
    using Answer = std::function<void(const QStringList &paths)>;

    FileChooser() = default;
    virtual ~FileChooser() = default;
    Q_DISABLE_COPY_MOVE(FileChooser)

    /// One or several files that exist.
    virtual void files(QWidget *parent, const Question &question, QObject *context, Answer answer) = 0;
    /// One folder that exists.
    virtual void folder(QWidget *parent, const Question &question, QObject *context, Answer answer) = 0;
    /// One path to write to; the person has agreed when something is there already.
    virtual void saveName(QWidget *parent, const Question &question, QObject *context, Answer answer) = 0;
};

/// The desktop's own dialogs, which block nothing. They are children of parent and die with it; this object outlives
/// them.
class DialogFileChooser final : public FileChooser
{
public:
    void files(QWidget *parent, const Question &question, QObject *context, Answer answer) override;
    void folder(QWidget *parent, const Question &question, QObject *context, Answer answer) override;
    void saveName(QWidget *parent, const Question &question, QObject *context, Answer answer) override;

private:
    enum class Kind { Files, Folder, SaveName };
    void ask(Kind kind, QWidget *parent, const Question &question, QObject *context, Answer answer);

    QString m_lastFolder;
};

} // namespace ttp
