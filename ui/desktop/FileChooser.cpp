// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/FileChooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <memory>
#include <utility>

namespace ttp {

void DialogFileChooser::files(QWidget *parent, const Question &question, QObject *context, Answer answer)
{
    ask(Kind::Files, parent, question, context, std::move(answer));
}

void DialogFileChooser::folder(QWidget *parent, const Question &question, QObject *context, Answer answer)
{
    ask(Kind::Folder, parent, question, context, std::move(answer));
}

void DialogFileChooser::saveName(QWidget *parent, const Question &question, QObject *context, Answer answer)
{
    ask(Kind::SaveName, parent, question, context, std::move(answer));
}

void DialogFileChooser::ask(Kind kind, QWidget *parent, const Question &question, QObject *context, Answer answer)
{
    const QString start = !question.folder.isEmpty() ? question.folder
                          : !m_lastFolder.isEmpty()  ? m_lastFolder
                                                     : QDir::homePath();
    auto *dialog = new QFileDialog(parent, question.title, start);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(kind == Kind::Files    ? QFileDialog::ExistingFiles
                        : kind == Kind::Folder ? QFileDialog::Directory
                                               : QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, kind == Kind::Folder);
    dialog->setAcceptMode(kind == Kind::SaveName ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    if (!question.accept.isEmpty())
        dialog->setLabelText(QFileDialog::Accept, question.accept);
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    // The context may be any object; what a dialog without one would do is nothing.
    QObject::connect(dialog, &QDialog::finished, context, [this, dialog, answer = std::move(answer)](int result) {
        const QStringList paths = result == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
        if (!paths.isEmpty())
            m_lastFolder = QFileInfo(paths.first()).absolutePath();
        answer(paths);
    });
    dialog->open();
}

} // namespace ttp
