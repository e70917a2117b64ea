// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferManager.h"

#include "core/base/Logging.h"
#include "core/base/Post.h"
#include "core/database/SharesTable.h"
#include "core/transfers/ForgetTransfer.h"
#include "core/transfers/TransferChoices.h"

#include <QFileInfo>
#include <algorithm>

namespace ttp {

namespace {

Error noSuchTransfer(const TransferId &id)
{
    return {ErrorCode::NotFound, Doing::Commanding, id.toString(), QStringLiteral("there is no such transfer"), 0};
}

Error nothingChosen()
{
    return {ErrorCode::InvalidInput, Doing::Commanding, QStringLiteral("files"),
            QStringLiteral("choose at least one file"), 0};
}

} // namespace

TransferManager::TransferManager(TransferServices services, int mostActive, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_mostActive(mostActive)
{
}

TransferManager::~TransferManager()
{
    for (const auto &download : m_downloads) {
        if (download->isBeingRemoved())
            finishRemoval(*download);
        else
            download->shutDown();
    }
}

// Whoever was told that it is going must not find it again in the next run.
void TransferManager::finishRemoval(Download &download)
{
    if (m_forgotten.contains(download.row().id))
        return; // it is only to be deleted
    download.removeAtOnce();
    const Result<void> gone = forgetTransfer(m_services.database, m_services.listsFolder, download.row().id);
    if (!gone)
        qCWarning(lcTransfers).noquote() << describe(gone.error());
}

Result<void> TransferManager::restore()
{
    TransfersTable table(m_services.database);
    const Result<QList<TransferRow>> rows = table.all();
    if (!rows)
        return rows.error();
    for (const TransferRow &row : *rows) {
        const Result<VersionWanted> wanted = m_services.readLink(row.link);
        if (!wanted) {
            qCWarning(lcTransfers).noquote() << describe(wanted.error());
            add(row, VersionWanted{row.share, {}, int(row.version), {}})->giveUp(wanted.error());
            continue;
        }
        Download *download = add(row, *wanted);
        if (row.state == TransferState::Paused)
            download->pause();
    }
    numberAnew();
    sortByRank();
    startWhoMay();
    return {};
}

Result<TransferId> TransferManager::getAgain(Download &download, const std::optional<QStringList> &files)
{
    const TransferRow &row = download.row();
    if (download.isBeingRemoved()) {
        return Error{ErrorCode::Busy, Doing::Fetching, row.name,
                     QStringLiteral("an earlier transfer of it is just being removed"), 1};
    }
    const bool wasWhole = download.state() == DownloadState::Done && !download.lacksSomething();
    if (const Result<void> chosen = download.choose({files, true}); !chosen)
        return chosen.error();
    TransfersTable table(m_services.database);
    if (const Result<void> kept = table.setState(row.id, TransferState::Queued); !kept)
        return kept.error();
    if (wasWhole && download.state() == DownloadState::Done) {
        download.askedAgain(); // there is nothing to wait for: it is only looked at
    } else {
        download.lookAgain();
        startInTurn(download);
    }
    return row.id;
}

Result<TransferId> TransferManager::get(const VersionWanted &wanted, const QString &folder, const QString &link,
                                        const std::optional<QStringList> &files)
{
    if (files && files->isEmpty())
        return nothingChosen();
    const auto known = SharesTable(m_services.database).find(wanted.share);
    if (!known)
        return known.error();
    if (*known && (*known)->own)
        return ownShareError(wanted.share);
    if (Download *download = findSame(wanted, folder))
        return getAgain(*download, files);
    TransferRow row;
    row.id = newId<TransferId>();
    row.share = wanted.share;
    row.version = wanted.version;
    row.folder = folder;
    row.link = link;
    TransferChoices choices;
    choices.ask({files, false});
    row.wanted = choices.toBytes();
    for (const auto &download : m_downloads)
        row.queuePosition = std::max(row.queuePosition, download->row().queuePosition + 1);
    row.created = m_services.clock.now();
    TransfersTable table(m_services.database);
    if (const Result<void> kept = table.insert(row); !kept)
        return kept.error();
    add(row, wanted);
    sortByRank();
    startWhoMay();
    return row.id;
}

Download *TransferManager::findSame(const VersionWanted &wanted, const QString &folder) const
{
    const auto found = std::find_if(m_downloads.begin(), m_downloads.end(), [&](const auto &download) {
        const TransferRow &row = download->row();
        // Until its name is known a transfer has the folder in which the share's own is to be made.
        const QString into = row.name.isEmpty() ? row.folder : QFileInfo(row.folder).path();
        return row.share == wanted.share && into == folder && (wanted.version == 0 || row.version == wanted.version);
    });
    return found == m_downloads.end() ? nullptr : found->get();
}

TransferManager::Known TransferManager::known(const VersionWanted &wanted, const QString &folder, int version) const
{
    if (const Download *same = findSame(wanted, folder))
        return {same->row().id, same->row().folder};
    for (const auto &download : m_downloads) {
        const TransferRow &row = download->row();
        if (row.share == wanted.share && (row.version == 0 || version == 0 || row.version == version))
            return {row.id, {}};
    }
    return {};
}

Download *TransferManager::add(const TransferRow &row, const VersionWanted &wanted)
{
    m_downloads.push_back(std::make_unique<Download>(m_services, row, wanted));
    Download *download = m_downloads.back().get();
    connect(download, &Download::stateChanged, this, [this, id = row.id] {
        Q_EMIT stateChanged(id);
        // not from within the state change of the one that asks
        QMetaObject::invokeMethod(this, &TransferManager::startWhoMay, Qt::QueuedConnection);
    });
    return download;
}

Download *TransferManager::find(const TransferId &id) const
{
    const auto found = std::find_if(m_downloads.begin(), m_downloads.end(),
                                    [&id](const auto &download) { return download->row().id == id; });
    return found == m_downloads.end() ? nullptr : found->get();
}

Result<void> TransferManager::pause(const TransferId &id)
{
    Download *download = find(id);
    if (!download || download->isBeingRemoved())
        return noSuchTransfer(id);
    if (download->state() == DownloadState::Done)
        return {};
    TransfersTable table(m_services.database);
    if (const Result<void> kept = table.setState(id, TransferState::Paused); !kept)
        return kept;
    download->pause();
    return {};
}

Result<void> TransferManager::resume(const TransferId &id)
{
    Download *download = find(id);
    if (!download || download->isBeingRemoved())
        return noSuchTransfer(id);
    const bool isDone = download->state() == DownloadState::Done;
    if (isDone && !download->lacksSomething())
        return {};
    TransfersTable table(m_services.database);
    if (const Result<void> kept = table.setState(id, TransferState::Queued); !kept)
        return kept;
    if (isDone)
        download->lookAgain();
    startInTurn(*download);
    return {};
}

Result<void> TransferManager::setWantedFiles(const TransferId &id, const std::optional<QStringList> &files)
{
    Download *download = find(id);
    if (!download || download->isBeingRemoved())
        return noSuchTransfer(id);
    return files && files->isEmpty() ? nothingChosen() : download->choose({files, false});
}

void TransferManager::remove(const TransferId &id, std::function<void(Result<void>)> done)
{
    Download *download = find(id);
    if (!download)
        return done(noSuchTransfer(id));
    if (download->isBeingRemoved())
        return done({});
    // Until the parts are gone it must not begin again by itself: the program may end before.
    TransfersTable table(m_services.database);
    if (const Result<void> kept = table.setState(id, TransferState::Paused); !kept)
        return done(kept);
    download->remove([this, id, done = std::move(done)] {
        const Result<void> gone = forgetTransfer(m_services.database, m_services.listsFolder, id);
        if (gone)
            m_forgotten.insert(id);
        // not from within the download that is to go
        postTo(this, [this, id, done, gone] {
            if (gone)
                forget(id);
            done(gone);
        });
    });
    for (const auto &other : m_downloads) {
        const bool isSame =
            other->row().share == download->row().share && other->row().version == download->row().version;
        if (isSame)
            other->serveAgain();
    }
}

void TransferManager::forget(const TransferId &id)
{
    const auto found = std::find_if(m_downloads.begin(), m_downloads.end(),
                                    [&id](const auto &download) { return download->row().id == id; });
    if (found == m_downloads.end())
        return;
    m_downloads.erase(found);
    m_forgotten.remove(id);
    Q_EMIT stateChanged(id);
    startWhoMay();
}

Result<void> TransferManager::setLimits(const TransferId &id, std::optional<qint64> down, std::optional<qint64> up)
{
    Download *download = find(id);
    if (!download)
        return noSuchTransfer(id);
    const qint64 newDown = down.value_or(download->row().limitDown);
    const qint64 newUp = up.value_or(download->row().limitUp);
    TransfersTable table(m_services.database);
    if (const Result<void> kept = table.setLimits(id, newDown, newUp); !kept)
        return kept;
    download->setDownLimit(newDown);
    download->setUpLimit(newUp);
    return {};
}

QList<TransferFacts> TransferManager::facts() const
{
    QList<TransferFacts> all;
    qint64 position = 0;
    for (const auto &download : m_downloads) {
        all.append(download->facts());
        if (all.last().state != DownloadState::Done)
            all.last().queuePosition = ++position;
    }
    return all;
}

Result<TransferFacts> TransferManager::facts(const TransferId &id) const
{
    const Download *download = find(id);
    if (!download)
        return noSuchTransfer(id);
    TransferFacts facts = download->facts();
    if (facts.state == DownloadState::Done)
        return facts;
    for (const auto &other : m_downloads) {
        facts.queuePosition += other->state() != DownloadState::Done;
        if (other.get() == download)
            break;
    }
    return facts;
}

Result<TransferDetails> TransferManager::details(const TransferId &id)
{
    Download *download = find(id);
    if (!download)
        return noSuchTransfer(id);
    return download->details();
}

qint64 TransferManager::rate() const
{
    qint64 sum = 0;
    for (const auto &download : m_downloads)
        sum += download->rate();
    return sum;
}

void TransferManager::sourcesChanged()
{
    for (const auto &download : m_downloads)
        download->sourcesChanged();
}

void TransferManager::servedFileFailed(const ShareId &share, int version)
{
    for (const auto &download : m_downloads) {
        if (download->row().share == share && download->row().version == version)
            download->servedFileFailed();
    }
}

void TransferManager::doubted(const ShareId &share, int version, qint64 file, const ByteRange &inFile,
                              const UserId &complainer)
{
    for (const auto &download : m_downloads) {
        if (download->row().share == share && download->row().version == version)
            download->doubted(file, inFile, complainer);
    }
}

} // namespace ttp
