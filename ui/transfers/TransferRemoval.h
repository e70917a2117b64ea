// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"
#include "ui/transfers/FetchedFiles.h"
#include "ui/window/WindowContext.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <vector>

class QMessageBox;

namespace ttp {

class DatasetsModel;

/// Takes datasets from the list, with a way back, or with their files, after a question.
///
/// Removing: the rows vanish at once, and what fetches is paused, while it can be undone (Removals); then the core
/// forgets the transfers and ends the shares. Files stay.
///
/// Deleting: only of what was fetched, only complete files of the transfer (FetchedFiles), only to the trash, and only
/// what the person has read of: how many and how much. What has changed since the question was asked is left, and so
/// said. What is shared from here, and transfers whose folder overlaps that, are originals: the question says that they
/// are left alone, and they are. One question at a time. GUI thread.
class TransferRemoval : public QObject
{
    Q_OBJECT

public:
    TransferRemoval(const WindowContext &context, DatasetsModel &datasets, QObject *parent = nullptr);
    /// What is on its way to the trash ends with the file that is being moved.
    ~TransferRemoval() override;

    void remove(const QList<DatasetRow> &rows);
    /// Asks in a box of this window.
    void removeAndDelete(const QList<DatasetRow> &rows, QWidget *window);

private:
    /// What is known of one transfer when the person is asked.
    struct Known;
    /// Before the question.
    struct Asked;
    /// After it.
    struct Deleting;

    void openQuestion(const std::shared_ptr<Asked> &asked, QWidget *window);
    void look(const std::shared_ptr<Asked> &asked, const QList<DatasetRow> &rows, const NodeSnapshot &now);
    void collect(const std::shared_ptr<Asked> &asked, size_t place, int triesLeft);
    void fillQuestion(const std::shared_ptr<Asked> &asked);
    [[nodiscard]] static QStringList explanation(const Asked &asked);
    void deleteAll(const std::shared_ptr<Asked> &asked);
    void deleteOne(const std::shared_ptr<Deleting> &deleting, const Known &known);
    void toTrash(const std::shared_ptr<Deleting> &deleting, const FetchedFiles &files);
    void oneDone(const std::shared_ptr<Deleting> &deleting);
    void finish(const Deleting &deleting);
    void bringBack(const DatasetRow &row, const Error &error);
    void say(const Error &error, const QString &name);

    WindowContext m_context;
    DatasetsModel &m_datasets;
    QPointer<QMessageBox> m_question;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    /// One thread, of its own: a slow disk holds up nobody else.
    QThreadPool m_pool;
};

} // namespace ttp
