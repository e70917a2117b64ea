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
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

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
        if (row.name.isEmpty())
            return tr("The transfer was removed from the list. Its files stay where they are.");
        const QString name = isolated(shownText(row.name));
        return row.own ? tr("“%1” is shared no more. Its files stay where they are.").arg(name)
                       : tr("“%1” removed from the list. Its files stay where they are.").arg(name);
    }
};

QString nameFor(const DatasetRow &row)
{
    return row.name.isEmpty() ? shortIdText(row.key.id.toString(QUuid::WithoutBraces)) : row.name;
}

const TransferStatus *statusOf(const NodeSnapshot &now, const TransferId &transfer)
{
    const auto found = std::find_if(now.transfers.cbegin(), now.transfers.cend(),
                                    [&transfer](const TransferStatus &each) { return each.transfer == transfer; });
    return found == now.transfers.cend() ? nullptr : &*found;
}

// Until its name is known a transfer has the folder in which its own is to be made.
QString ownFolderOf(const TransferStatus &transfer)
{
    return transfer.name.isEmpty() ? QString() : transfer.folder;
}

QStringList ownPaths(const NodeSnapshot &now)
{
    QStringList paths;
    for (const ShareStatus &share : now.shares) {
        if (share.own)
            paths += share.paths;
    }
    return paths;
}

// Absolute.
QStringList onlyIn(const FetchedFiles &asked, const FetchedFiles &files)
{
    QSet<QString> known;
    for (const FetchedFiles::File &file : files.files)
        known.insert(file.path);
    QStringList rest;
    for (const FetchedFiles::File &file : asked.files) {
        if (!known.contains(file.path))
            rest.append(asked.folder + u'/' + file.path);
    }
    return rest;
}

} // namespace

struct TransferRemoval::Known {
    DatasetRow row;
    /// Nothing while its own folder or its list of files is not known: whatever lies there is none of its.
    std::optional<FetchedFiles> files;
    /// Of these, found on this disk and not fetched.
    qint64 adopted = 0;
};

struct TransferRemoval::Asked {
    std::vector<Known> transfers;
    int originals = 0;
    size_t left = 0;
    QPointer<QMessageBox> box;
    QPointer<QPushButton> go;

    [[nodiscard]] int unknown() const
    {
        return int(std::count_if(transfers.begin(), transfers.end(), [](const Known &each) { return !each.files; }));
    }
    [[nodiscard]] int files() const
    {
        return int(std::min<size_t>(std::accumulate(transfers.begin(), transfers.end(), size_t(0),
                                                    [](size_t sum, const Known &each) {
                                                        return sum + (each.files ? each.files->files.size() : 0);
                                                    }),
                                    size_t(std::numeric_limits<int>::max())));
    }
    [[nodiscard]] qint64 bytes() const
    {
        return std::accumulate(transfers.begin(), transfers.end(), qint64(0), [](qint64 sum, const Known &each) {
            return sum + (each.files ? each.files->bytes() : 0);
        });
    }
    [[nodiscard]] qint64 adopted() const
    {
        return std::accumulate(transfers.begin(), transfers.end(), qint64(0), [](qint64 sum, const Known &each) {
            return sum + (each.files && !each.files->files.empty() ? each.adopted : 0);
        });
    }
};

struct TransferRemoval::Deleting {
    size_t left = 0;
    QStringList originals;
    QList<DatasetRow> removed;
    TrashedFiles trashed;
};

TransferRemoval::TransferRemoval(const WindowContext &context, DatasetsModel &datasets, QObject *parent)
    : QObject(parent), m_context(context), m_datasets(datasets)
{
    m_pool.setMaxThreadCount(1);
}

TransferRemoval::~TransferRemoval()
{
    *m_isCancelled = true;
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
    QStringList things;
    for (const DatasetKey &key : std::as_const(keys))
        things.append(removalThing(key));
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
    context.removals.add({things.first(), Words::removed(going), finish, takeBack, things});
    context.feed.askNow();
}

void TransferRemoval::removeAndDelete(const QList<DatasetRow> &rows, QWidget *window)
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    const auto asked = std::make_shared<Asked>();
    for (const DatasetRow &row : rows) {
        if (isTransfer(row))
            asked->transfers.push_back({row, std::nullopt, 0});
    }
    if (asked->transfers.empty())
        return;
    openQuestion(asked, window);
    m_context.client.snapshot(this, [this, asked, rows](const Result<NodeSnapshotPtr> &now) {
        if (!asked->box)
            return;
        if (now)
            return look(asked, rows, **now);
        asked->box->close();
        say(now.error(), rows.size() == 1 ? nameFor(rows.first()) : QString());
    });
}

// At once, so that nobody presses the keys again; what there is comes when it is known.
void TransferRemoval::openQuestion(const std::shared_ptr<Asked> &asked, QWidget *window)
{
    auto *box = new QMessageBox(window);
    m_question = box;
    asked->box = box;
    box->setObjectName(QStringLiteral("deleteFiles"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Remove and delete files"));
    box->setIcon(QMessageBox::Warning);
    const int count = int(asked->transfers.size());
    box->setText(count == 1 ? tr("Remove “%1” and move its files to the trash?")
                                  .arg(isolated(shownText(nameFor(asked->transfers.front().row), 80)))
                            : tr("Remove %n dataset(s) and move their files to the trash?", nullptr, count));
    box->setInformativeText(tr("One moment…"));
    // The box has a format for one of its texts only, and names and folders are of others.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    asked->go = box->addButton(tr("Move to the &trash"), QMessageBox::DestructiveRole);
    asked->go->setObjectName(QStringLiteral("moveToTrash"));
    asked->go->setEnabled(false);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(asked->go, &QPushButton::clicked, this, [this, asked] { deleteAll(asked); });
    box->open();
}

// The table may be a moment behind: where the files of a transfer lie the core says.
void TransferRemoval::look(const std::shared_ptr<Asked> &asked, const QList<DatasetRow> &rows, const NodeSnapshot &now)
{
    const QStringList originals = ownPaths(now);
    asked->originals = int(std::count_if(rows.begin(), rows.end(), [](const DatasetRow &row) { return row.own; }));
    std::vector<Known> transfers;
    for (Known &known : asked->transfers) {
        const TransferStatus *status = statusOf(now, known.row.key.transfer());
        const QString folder = status ? ownFolderOf(*status) : QString();
        if (!folder.isEmpty() && overlaps(folder, originals)) {
            ++asked->originals;
            continue;
        }
        known.row.folder = folder;
        known.adopted = status ? status->adoptedBytes : 0;
        transfers.push_back(known);
    }
    asked->transfers = transfers;
    asked->left = transfers.size();
    if (transfers.empty())
        fillQuestion(asked);
    for (size_t place = 0; place < transfers.size(); ++place)
        collect(asked, place, listTries);
}

void TransferRemoval::collect(const std::shared_ptr<Asked> &asked, size_t place, int triesLeft)
{
    const DatasetRow &row = asked->transfers.at(place).row;
    m_context.client.details(row.key.transfer(), this, [=, this](const Result<TransferDetails> &details) {
        if (!asked->box)
            return; // nobody asks any more
        Known &known = asked->transfers.at(place);
        const bool isToCome = details && !details->files && known.row.version > 0 && triesLeft > 0;
        if (isToCome) {
            QTimer::singleShot(listWaitMs, this, [=, this] { collect(asked, place, triesLeft - 1); });
            return;
        }
        if (details && details->files && !known.row.folder.isEmpty())
            known.files = fetchedFiles(known.row.folder, *details);
        if (--asked->left == 0)
            fillQuestion(asked);
    });
}

// What the person must know before it is done, a paragraph each.
QStringList TransferRemoval::explanation(const Asked &asked)
{
    const int files = asked.files();
    QStringList all;
    if (files == 0 && !asked.transfers.empty()) {
        all.append(tr("No complete file is known here: nothing is moved to the trash, whatever lies in the folder."));
    } else if (files > 0 && asked.transfers.size() == 1) {
        //: %1 is a size, %2 a folder
        all.append(tr("%Ln file(s), %1, in %2", nullptr, files)
                       .arg(sizeText(asked.bytes()), isolated(shownText(asked.transfers.front().row.folder, 80))));
    } else if (files > 0) {
        //: %1 is a size
        all.append(tr("%Ln file(s), %1, of these datasets", nullptr, files).arg(sizeText(asked.bytes())));
    }
    if (files > 0)
        all.append(tr("Only complete files of the dataset are moved. Whatever else lies in the folder stays."));
    if (files > 0 && asked.adopted() > 0) //: %1 is a size
        all.append(tr("%1 of this was found on this disk, and not fetched.").arg(sizeText(asked.adopted())));
    if (files > 0 && asked.unknown() > 0)
        all.append(tr("Of %n dataset(s) the list of files is not known here: nothing of it is deleted.", nullptr,
                      asked.unknown()));
    if (asked.originals > 0)
        all.append(tr("%n chosen dataset(s) shared from here: those files are the originals. They are left alone, and "
                      "stay shared.",
                      nullptr, asked.originals));
    return all;
}

void TransferRemoval::fillQuestion(const std::shared_ptr<Asked> &asked)
{
    if (!asked->box || !asked->go)
        return;
    asked->box->setInformativeText(explanation(*asked).join(QStringLiteral("\n\n")));
    if (asked->files() == 0)
        asked->go->setText(tr("&Remove from the list"));
    asked->go->setEnabled(!asked->transfers.empty());
}

// Looked at again, because the question may have stood for long.
void TransferRemoval::deleteAll(const std::shared_ptr<Asked> &asked)
{
    m_context.client.snapshot(this, [this, asked](const Result<NodeSnapshotPtr> &now) {
        if (!now)
            return say(now.error(), {});
        const auto deleting = std::make_shared<Deleting>();
        deleting->originals = ownPaths(**now);
        deleting->left = asked->transfers.size();
        for (const Known &known : asked->transfers) {
            const TransferStatus *status = statusOf(**now, known.row.key.transfer());
            const QString folder = status ? ownFolderOf(*status) : QString();
            const bool isSame = !known.files || folder == known.files->folder;
            if (status && isSame && (folder.isEmpty() || !overlaps(folder, deleting->originals))) {
                deleteOne(deleting, known);
                continue;
            }
            if (status)
                say({ErrorCode::PreconditionFailed, Doing::Commanding, {}, {}, 0}, nameFor(known.row));
            oneDone(deleting);
        }
    });
}

// Files go when nobody serves or writes them any more, and none that was not asked about.
void TransferRemoval::deleteOne(const std::shared_ptr<Deleting> &deleting, const Known &known)
{
    const TransferId transfer = known.row.key.transfer();
    m_context.client.details(transfer, this, [=, this](const Result<TransferDetails> &details) {
        if (!details) {
            say(details.error(), nameFor(known.row));
            return oneDone(deleting);
        }
        const FetchedFiles asked = known.files.value_or(FetchedFiles());
        const FetchedFiles files = stillThere(asked, fetchedFiles(asked.folder, *details));
        m_context.client.remove(transfer, this, [=, this](const Result<void> &removed) {
            m_context.feed.askNow();
            if (!removed) {
                say(removed.error(), nameFor(known.row));
                return oneDone(deleting);
            }
            deleting->removed.append(known.row);
            deleting->trashed.left += onlyIn(asked, files);
            toTrash(deleting, files);
        });
    });
}

void TransferRemoval::toTrash(const std::shared_ptr<Deleting> &deleting, const FetchedFiles &files)
{
    if (files.files.empty())
        return oneDone(deleting);
    m_pool.start([self = QPointer(this), deleting, files, originals = deleting->originals, stop = m_isCancelled] {
        const TrashedFiles trashed = moveToTrash(files, originals, *stop);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, deleting, trashed] {
            if (!self)
                return;
            deleting->trashed += trashed;
            self->oneDone(deleting);
        });
    });
}

void TransferRemoval::oneDone(const std::shared_ptr<Deleting> &deleting)
{
    if (--deleting->left == 0)
        finish(*deleting);
}

void TransferRemoval::finish(const Deleting &deleting)
{
    const TrashedFiles &trashed = deleting.trashed;
    if (deleting.removed.isEmpty())
        return; // why has been said
    const int files = int(std::min<qint64>(trashed.files, std::numeric_limits<int>::max()));
    Message message{QStringLiteral("trashed"), MessageLevel::Info, {}, {}, goodNewsMs};
    if (files > 0)
        message.text = tr("%Ln file(s), %1, moved to the trash.", nullptr, files).arg(sizeText(trashed.bytes));
    else
        message.text = Words::removed(deleting.removed);
    if (!trashed.left.isEmpty()) {
        message.level = MessageLevel::Warning;
        message.lastsMs = 0;
        //: %1 is the first of them
        const QString left = tr("%Ln file(s) left in place: changed since the transfer, or not taken by the trash. The "
                                "first is %1",
                                nullptr, int(trashed.left.size()))
                                 .arg(isolated(shownText(trashed.left.first())));
        message.text = files > 0 ? message.text + u' ' + left : left;
    }
    m_context.post(message);
}

} // namespace ttp
