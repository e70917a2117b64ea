// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/TransferRemoval.h"

#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/models/DatasetsModel.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/transfers/ChosenDataset.h"
#include "ui/window/Removals.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <limits>

namespace ttp {

namespace {

// A list that was not read since the program started is read when it is asked for.
constexpr int listTries = 25;
constexpr int listWaitMs = 200;
constexpr int goodNewsMs = 8000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ttp::TransferRemoval)

public:
    static QString removed(const QList<DatasetRow> &rows)
    {
        if (rows.size() > 1)
            return tr("%n dataset(s) removed from the list. Their files stay where they are.", nullptr,
                      int(rows.size()));
        const DatasetRow &row = rows.first();
        const QString name = row.name.isEmpty() ? tr("The transfer") : shownText(row.name);
        return row.own ? tr("“%1” is shared no more. Its files stay where they are.").arg(name)
                       : tr("“%1” removed from the list. Its files stay where they are.").arg(name);
    }
};

QString nameFor(const DatasetRow &row)
{
    return row.name.isEmpty() ? shortIdText(row.key.id.toString(QUuid::WithoutBraces)) : row.name;
}

} // namespace

/// What is known of the files before the person is asked.
struct TransferRemoval::Asked {
    QList<DatasetRow> rows;
    int originals = 0;
    /// Of which nobody could tell the files.
    int unknown = 0;
    qsizetype left = 0;
    qint64 files = 0;
    qint64 bytes = 0;
    QPointer<QWidget> window;
};

struct TransferRemoval::Deleting {
    qsizetype left = 0;
    TrashedFiles trashed;
};

TransferRemoval::TransferRemoval(const WindowContext &context, DatasetsModel &datasets, QObject *parent)
    : QObject(parent), m_context(context), m_datasets(datasets)
{
}

void TransferRemoval::say(const Error &error, const QString &name)
{
    Error said = error;
    said.subject = name;
    m_context.post({QStringLiteral("removal"), MessageLevel::Bad, errorText(said), {}, 0});
}

void TransferRemoval::bringBack(const DatasetRow &row, const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return; // somebody else was faster
    m_datasets.showRows({row.key});
    say(error, nameFor(row));
}

// The window may be gone when it comes to the end; the core and whoever undoes are there.
void TransferRemoval::remove(const QList<DatasetRow> &rows)
{
    QList<DatasetRow> going;
    QList<DatasetKey> keys;
    QList<TransferId> paused;
    for (const DatasetRow &row : rows) {
        if (!canRemove(row))
            continue;
        going.append(row);
        keys.append(row.key);
        if (canPause(row))
            paused.append(row.key.transfer());
    }
    if (going.isEmpty())
        return;
    const WindowContext context = m_context;
    m_datasets.hideRows(keys);
    const NodeClient::Answer<void> ignore = [](const Result<void> &) {};
    for (const TransferId &transfer : std::as_const(paused))
        context.client.pause(transfer, &context.removals, ignore);
    const auto finish = [context, going, self = QPointer(this)] {
        for (const DatasetRow &row : going) {
            const auto done = [self, row](const Result<void> &answer) {
                if (self && !answer)
                    self->bringBack(row, answer.error());
            };
            if (isTransfer(row))
                context.client.remove(row.key.transfer(), &context.removals, done);
            else
                context.client.unshare(row.share, &context.removals, done);
        }
        context.feed.askNow();
    };
    const auto takeBack = [context, keys, paused, ignore, self = QPointer(this)] {
        for (const TransferId &transfer : paused)
            context.client.resume(transfer, &context.removals, ignore);
        if (self)
            self->m_datasets.showRows(keys);
        context.feed.askNow();
    };
    context.removals.add({keys.first().id.toString(QUuid::WithoutBraces), Words::removed(going), finish, takeBack});
    context.feed.askNow();
}

void TransferRemoval::removeAndDelete(const QList<DatasetRow> &rows, QWidget *window)
{
    const auto asked = std::make_shared<Asked>();
    asked->window = window;
    for (const DatasetRow &row : rows) {
        if (isTransfer(row))
            asked->rows.append(row);
        else
            ++asked->originals;
    }
    asked->left = asked->rows.size();
    for (const DatasetRow &row : std::as_const(asked->rows))
        collect(asked, row, listTries);
}

void TransferRemoval::collect(const std::shared_ptr<Asked> &asked, const DatasetRow &row, int triesLeft)
{
    m_context.client.details(row.key.transfer(), this, [=, this](const Result<TransferDetails> &details) {
        const bool isToCome = details && !details->files && row.version > 0 && triesLeft > 0;
        if (isToCome) {
            QTimer::singleShot(listWaitMs, this, [=, this] { collect(asked, row, triesLeft - 1); });
            return;
        }
        if (details && details->files) {
            const FetchedFiles fetched = fetchedFiles(row.folder, *details);
            asked->files += qint64(fetched.files.size());
            asked->bytes += fetched.bytes();
        } else {
            ++asked->unknown;
        }
        if (--asked->left == 0 && asked->window)
            ask(*asked);
    });
}

// What the person must know before it is done, a paragraph each.
QStringList TransferRemoval::explanation(const Asked &asked)
{
    const int files = int(std::min<qint64>(asked.files, std::numeric_limits<int>::max()));
    QStringList all;
    if (asked.files == 0) {
        all.append(tr("No complete file is known here: nothing is moved to the trash, whatever lies in the folder."));
    } else if (asked.rows.size() == 1) {
        //: %1 is a size, %2 a folder
        all.append(tr("%Ln file(s), %1, in %2", nullptr, files)
                       .arg(sizeText(asked.bytes), isolated(shownText(asked.rows.first().folder, 80))));
    } else {
        //: %1 is a size
        all.append(tr("%Ln file(s), %1, of these datasets", nullptr, files).arg(sizeText(asked.bytes)));
    }
    if (asked.files > 0)
        all.append(tr("Only complete files of the dataset are moved. Whatever else lies in the folder stays."));
    if (asked.files > 0 && asked.unknown > 0)
        all.append(tr("Of %n dataset(s) the list of files is not known here: nothing of it is deleted.", nullptr,
                      asked.unknown));
    if (asked.originals > 0)
        all.append(tr("%n chosen dataset(s) shared from here: those files are the originals. They are left alone, and "
                      "stay shared.",
                      nullptr, asked.originals));
    return all;
}

void TransferRemoval::ask(const Asked &asked)
{
    auto *box = new QMessageBox(asked.window);
    box->setObjectName(QStringLiteral("deleteFiles"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Remove and delete files"));
    box->setIcon(QMessageBox::Warning);
    box->setText(
        asked.rows.size() == 1
            ? tr("Remove “%1” and move its files to the trash?").arg(shownText(nameFor(asked.rows.first()), 80))
            : tr("Remove %n dataset(s) and move their files to the trash?", nullptr, int(asked.rows.size())));
    box->setInformativeText(explanation(asked).join(QStringLiteral("\n\n")));
    // The box has a format for one of its texts only, and names and folders are of others.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    QPushButton *go = box->addButton(asked.files > 0 ? tr("Move to the &trash") : tr("&Remove from the list"),
                                     QMessageBox::DestructiveRole);
    go->setObjectName(QStringLiteral("moveToTrash"));
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(go, &QPushButton::clicked, this, [this, rows = asked.rows] { deleteAll(rows); });
    box->open();
}

void TransferRemoval::deleteAll(const QList<DatasetRow> &rows)
{
    const auto deleting = std::make_shared<Deleting>();
    deleting->left = rows.size();
    for (const DatasetRow &row : rows) {
        if (canPause(row))
            m_context.client.pause(row.key.transfer(), this, [](const Result<void> &) {});
        deleteOne(deleting, row);
    }
}

// Looked at again, because the question may have stood for long. Files go when nobody serves or writes them any more.
void TransferRemoval::deleteOne(const std::shared_ptr<Deleting> &deleting, const DatasetRow &row)
{
    m_context.client.details(row.key.transfer(), this, [=, this](const Result<TransferDetails> &details) {
        const FetchedFiles files = details ? fetchedFiles(row.folder, *details) : FetchedFiles();
        m_context.client.remove(row.key.transfer(), this, [=, this](const Result<void> &removed) {
            m_context.feed.askNow();
            if (removed)
                return toTrash(deleting, files);
            say(removed.error(), nameFor(row));
            if (--deleting->left == 0)
                finish(deleting);
        });
    });
}

void TransferRemoval::toTrash(const std::shared_ptr<Deleting> &deleting, const FetchedFiles &files)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), deleting, files] {
        const TrashedFiles trashed = moveToTrash(files);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, deleting, trashed] {
            if (!self)
                return;
            deleting->trashed += trashed;
            if (--deleting->left == 0)
                self->finish(deleting);
        });
    });
}

void TransferRemoval::finish(const std::shared_ptr<Deleting> &deleting)
{
    const TrashedFiles &trashed = deleting->trashed;
    const int files = int(std::min<qint64>(trashed.files, std::numeric_limits<int>::max()));
    if (trashed.left.isEmpty() && trashed.files == 0)
        return;
    if (trashed.left.isEmpty()) {
        m_context.post({QStringLiteral("trashed"),
                        MessageLevel::Info,
                        tr("%Ln file(s), %1, moved to the trash.", nullptr, files).arg(sizeText(trashed.bytes)),
                        {},
                        goodNewsMs});
        return;
    }
    Message message{QStringLiteral("trashed"), MessageLevel::Warning, {}, {}, 0};
    //: %1 is the first of them
    message.text = tr("%Ln file(s) left where they are: changed since they were fetched, or the trash does not take "
                      "them. The first is %1",
                      nullptr, int(trashed.left.size()))
                       .arg(isolated(shownText(trashed.left.first())));
    m_context.post(message);
}

} // namespace ttp
