// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"
#include "ui/transfers/FetchedFiles.h"
#include "ui/window/WindowContext.h"

#include <QObject>
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
/// after the person has read how many and how much. What is shared from here are originals: the question says that
/// they are left alone, and they are. GUI thread.
class TransferRemoval : public QObject
{
    Q_OBJECT

public:
    TransferRemoval(const WindowContext &context, DatasetsModel &datasets, QObject *parent = nullptr);

    void remove(const QList<DatasetRow> &rows);
    /// Asks in a box of this window.
    void removeAndDelete(const QList<DatasetRow> &rows, QWidget *window);

private:
    /// Before the question.
    struct Asked;
    /// After it.
    struct Deleting;

    void collect(const std::shared_ptr<Asked> &asked, const DatasetRow &row, int triesLeft);
    void ask(const Asked &asked);
    [[nodiscard]] static QStringList explanation(const Asked &asked);
    void deleteAll(const QList<DatasetRow> &rows);
    void deleteOne(const std::shared_ptr<Deleting> &deleting, const DatasetRow &row);
    void toTrash(const std::shared_ptr<Deleting> &deleting, const FetchedFiles &files);
    void finish(const std::shared_ptr<Deleting> &deleting);
    void bringBack(const DatasetRow &row, const Error &error);
    void say(const Error &error, const QString &name);

    WindowContext m_context;
    DatasetsModel &m_datasets;
};

} // namespace ttp
