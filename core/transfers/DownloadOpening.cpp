// SPDX-License-Identifier: GPL-3.0-only
// How a transfer comes to its folder: what it knows of the version, what lies there, what of that is to be believed.
#include "core/transfers/Download.h"

#include "core/base/Logging.h"
#include "core/content/MerkleTree.h"
#include "core/database/HashSpansTable.h"
#include "core/database/TransferSourcesTable.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/ExistingContent.h"
#include "core/transfers/OpenTransfer.h"
#include "core/transfers/WantedFiles.h"

#include <random>
#include <utility>

namespace ttp {

namespace {

constexpr int pieceLevel = PieceSize::standard().level();

} // namespace

// The folder is opened again, once what was written is recorded; what the sources gave stays put down to them.
void Download::reopen()
{
    stopParts();
    if (!m_recorder) {
        dropParts();
        return goOn();
    }
    m_isClosing = true;
    setState(DownloadState::Checking);
    disconnect(m_recorder.get(), &ProgressRecorder::finished, this, nullptr);
    disconnect(m_recorder.get(), &ProgressRecorder::failed, this, nullptr);
    const auto closed = [this] {
        if (!m_isClosing)
            return;
        dropParts();
        if (m_started && !m_removed)
            goOn();
    };
    // not from within the recorder that is to go
    connect(m_recorder.get(), &ProgressRecorder::finished, this, closed, Qt::QueuedConnection);
    connect(m_recorder.get(), &ProgressRecorder::failed, this, closed, Qt::QueuedConnection);
    m_recorder->finish();
}

// What is still under way for them is of no interest any more.
void Download::dropParts()
{
    stopParts();
    m_accessTimer.stop();
    m_cancel.cancel();
    m_cancel = CancelToken();
    ++m_opening;
    m_isClosing = false;
    m_mustReopen = false;
    if (m_recorder)
        m_row.wanted = m_recorder->choices().toBytes();
    m_recorder.reset();
    m_scheduler.reset();
    m_sources.reset();
}

Result<OpenOrder> Download::openOrder() const
{
    TransfersTable transfers(m_services.database);
    const auto progress = transfers.progress(m_row.id);
    if (!progress)
        return progress.error();
    OpenOrder order;
    order.catalog = m_catalog;
    order.folder = m_row.folder;
    order.mayMakeFolder = m_mayMakeFolder;
    order.choices = TransferChoices::fromBytes(m_row.wanted);
    order.resumed = progress->has_value();
    if (*progress)
        order.synced = (*progress)->synced;
    return order;
}

// done is called only while it still is what this transfer waits for.
template<typename T>
void Download::inPool(std::function<Result<T>(const CancelToken &)> work, std::function<void(const Result<T> &)> done)
{
    ++m_openingsUnderWay;
    m_services.pool.submit<T>(DiskPool::Priority::Normal, this, std::move(work),
                              [this, number = ++m_opening, done = std::move(done)](const Result<T> &result) {
                                  --m_openingsUnderWay;
                                  if (m_removed && m_openingsUnderWay == 0)
                                      removeNow();
                                  else if (number == m_opening && !m_removed && !isResting())
                                      done(result);
                              });
}

void Download::loadKept()
{
    const auto rows = keptRows();
    if (!rows)
        return wait(rows.error());
    if (!*rows)
        return resolve();
    if (!m_servesOnly)
        setState(DownloadState::Checking);
    inPool<KeptVersion>(
        [kept = **rows](const CancelToken &) {
            return loadKeptVersion(kept.manifest, kept.access, kept.listPath, kept.authority);
        },
        [this, kept = **rows](const Result<KeptVersion> &version) {
            if (!version) {
                qCWarning(lcTransfers).noquote() << "asking anew:" << describe(version.error());
                return resolve();
            }
            takeKept(kept, *version);
            openStore();
        });
}

void Download::takeKept(const KeptRows &rows, const KeptVersion &version)
{
    m_catalog = version.catalog;
    m_authority = rows.authority;
    m_access = version.access;
    m_accessEnvelope = rows.access;
    m_heardAt = rows.heardAt;
}

void Download::openStore()
{
    if (!m_servesOnly)
        setState(DownloadState::Checking);
    const Result<OpenOrder> order = openOrder();
    if (!order)
        return wait(order.error());
    const QString database = m_servesOnly ? QString() : m_services.database.path();
    inPool<OpenTransfer>(
        [order = *order, database, cancel = m_cancel](const CancelToken &) {
            Result<OpenTransfer> open = openTransfer(order, cancel);
            if (open && !database.isEmpty())
                open->layers = std::make_shared<KeptLayers>(keptLayers(database, *order.catalog));
            return open;
        },
        [this](const Result<OpenTransfer> &result) { opened(result); });
}

void Download::opened(const Result<OpenTransfer> &open)
{
    if (!open)
        return wait(open.error());
    m_mayMakeFolder = false;
    if (const Result<void> taken = takeUp(*open); !taken) {
        dropParts();
        return wait(taken.error());
    }
    if (!m_servesOnly)
        takeLayers(*open->layers);
    publish();
    if (!m_servesOnly)
        return startFetching();
    m_accessTimer.start();
    showWhatIsGone();
}

Result<void> Download::takeUp(const OpenTransfer &open)
{
    m_store = open.store;
    takeUpChoices(open.choices);
    m_adoptedBytes = open.adoptedBytes;
    m_leftBehind = PieceBitmap(m_catalog->layout().pieceCount());
    if (m_badPieces.size() != m_leftBehind.size()) {
        m_badPieces = PieceBitmap(m_leftBehind.size());
        m_origins = PieceOrigins(m_leftBehind.size());
    }
    for (qint64 piece : open.unverified)
        m_leftBehind.set(piece);
    m_had = std::make_shared<PieceProgress>(m_store->had());
    m_heldBefore = m_had->haveCount();
    m_knownHaveBytes.reset();
    if (m_servesOnly) {
        // What is gone is not recorded: it may come back, and nothing is written meanwhile.
        connectParts(open.choices);
        return {};
    }
    if (const Result<void> room = roomForTheRest(); !room)
        return room;
    connectParts(open.choices);
    return m_recorder->begin();
}

qint64 Download::haveBytes() const
{
    if (!m_had)
        return m_row.haveBytes;
    // Taken first: pieces that come meanwhile make it another one.
    const qint64 count = m_had->haveCount();
    if (m_knownHaveBytes && m_knownHaveBytes->count == count)
        return m_knownHaveBytes->bytes;
    PieceBitmap had = m_had->bitmap();
    if (m_wantedPieces)
        had &= *m_wantedPieces;
    m_knownHaveBytes = HaveBytes{count, bytesOfPieces(m_catalog->layout(), had)};
    return m_knownHaveBytes->bytes;
}

void Download::makeParts(const TransferChoices &choices)
{
    m_recorder.reset();
    m_scheduler.reset();
    m_sources.reset();
    m_picker = std::make_unique<PiecePicker>(m_catalog->layout(), m_had->bitmap(), std::random_device{}());
    leaveOut(choices);
    m_hashes = std::make_unique<PieceHashes>(m_catalog, choices.unwanted);
    m_sources = std::make_unique<SourcePool>(m_services.sources, m_services.clock, m_catalog, m_wanted.publisher,
                                             *m_picker, m_services.badSources);
    m_scheduler = std::make_unique<ExtentScheduler>(ExtentScheduler::Parts{
        m_services.clock, m_services.nodeContext, m_catalog, m_store, m_had, *m_picker, *m_hashes, *m_sources,
        m_services.transports, m_limit, m_services.globalLimit, m_origins});
    m_recorder = std::make_unique<ProgressRecorder>(ProgressRecorder::Parts{
        m_services.clock, m_services.database, m_services.pool, m_row.id, m_store, m_had, m_catalog, choices});
}

void Download::connectParts(const TransferChoices &choices)
{
    makeParts(choices);
    TransferSourcesTable table(m_services.database);
    QHash<UserId, qint64> recordedBytes;
    if (const auto rows = table.all(m_row.id)) {
        for (const TransferSourceRow &row : *rows) {
            m_sources->addRecordedBytes(row.user, row.bytes);
            recordedBytes.insert(row.user, row.bytes);
        }
    }
    m_recorder->setRecordedSourceBytes(recordedBytes);
    m_countedBytes = recordedBytes;
    connect(m_scheduler.get(), &ExtentScheduler::hashesKnown, this, &Download::hashesKnown);
    connect(m_scheduler.get(), &ExtentScheduler::advanced, this, &Download::advanced);
    connect(m_scheduler.get(), &ExtentScheduler::diskFailed, this, &Download::diskFailed);
    connect(m_scheduler.get(), &ExtentScheduler::badData, this, &Download::gotBadData);
    connect(m_recorder.get(), &ProgressRecorder::lost, this, &Download::lostPieces);
    connect(m_recorder.get(), &ProgressRecorder::finished, this, &Download::recorded);
    connect(m_recorder.get(), &ProgressRecorder::failed, this, &Download::diskFailed);
}

void Download::takeLayers(KeptLayers &layers)
{
    const ContentLayout &layout = m_catalog->layout();
    for (qint64 file = 0; file < layout.fileCount(); ++file) {
        const PieceRange pieces = layout.piecesOfFile(file);
        const auto layer = layers.find(file);
        if (layer != layers.end())
            m_hashes->addLayer(file, std::move(layer->second));
        if (pieces.count == 1 || layer != layers.end())
            giveOut(pieces);
    }
}

void Download::hashesKnown(const PieceRange &pieces, qint64 file)
{
    if (m_hashes->isComplete(file) && m_catalog->layout().piecesOfFile(file).count > 1)
        storeLayer(file);
    giveOut(pieces);
}

// The hashes of these pieces are known: what lies on disk already is looked at first, the rest is asked for.
void Download::giveOut(const PieceRange &pieces)
{
    if (m_leftBehind.countIn(pieces) == 0) {
        m_picker->setVerifiable(pieces.first, pieces.count);
        return;
    }
    QList<qint64> toCheck;
    for (qint64 piece = m_leftBehind.nextSet(pieces.first); piece >= 0 && piece < pieces.end();
         piece = m_leftBehind.nextSet(piece + 1))
        toCheck.append(piece);
    m_leftBehind.setRange(pieces, false);
    checkLeftBehind(toCheck, pieces);
}

void Download::checkLeftBehind(const QList<qint64> &pieces, const PieceRange &all)
{
    std::vector<Hash256> expected;
    for (qint64 piece : pieces)
        expected.push_back(m_hashes->of({piece, 1}).front());
    m_services.pool.submit<QList<qint64>>(
        DiskPool::Priority::Normal, this,
        [store = m_store, catalog = m_catalog, pieces, expected, cancel = m_cancel](const CancelToken &) {
            return keepVerified(*store, *catalog, pieces, expected, cancel);
        },
        [this, all, number = m_opening](const Result<QList<qint64>> &kept) {
            if (number != m_opening)
                return;  // it was about files that have been opened anew since
            if (!kept) { // it rested meanwhile: nobody knows what of it is right
                m_mustReopen = true;
                if (takesAPlace())
                    retry();
                return;
            }
            for (qint64 piece : *kept) {
                m_had->add(piece);
                m_picker->markHeld(piece);
            }
            m_picker->setVerifiable(all.first, all.count);
            advanced();
        });
}

void Download::storeLayer(qint64 file)
{
    const FileId &id = m_catalog->files()[size_t(file)].file;
    HashSpansTable table(m_services.database);
    const auto known = table.countHashes(id, pieceLevel);
    if (known && *known == m_catalog->layout().piecesOfFile(file).count)
        return;
    QList<HashSpan> rows;
    for (const StoredSpan &span : m_hashes->spansOf(file))
        rows.append({span.level, span.span, octetsOfHashes(span.hashes)});
    if (const Result<void> put = table.put(id, rows); !put)
        qCWarning(lcTransfers).noquote() << describe(put.error());
}

} // namespace ttp
