// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/Download.h"

#include "core/base/Logging.h"
#include "core/client/PeerClient.h"
#include "core/content/MerkleTree.h"
#include "core/database/BansTable.h"
#include "core/database/HashSpansTable.h"
#include "core/database/TransferSourcesTable.h"
#include "core/storage/FreeSpace.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/ExistingContent.h"
#include "core/transfers/OpenTransfer.h"

#include <QPointer>
#include <algorithm>
#include <random>
#include <utility>

namespace ttp {

namespace {

constexpr int firstRetryMs = 2000;
constexpr int longestRetryMs = 30'000;
constexpr int refreshAccessMs = 300'000;
// How often it is looked whether a finished folder that was gone is back.
constexpr int lookForFolderMs = 60'000;
constexpr int pieceLevel = PieceSize::standard().level();

bool cannotBeMended(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignatureInvalid:
    case ErrorCode::NotFound: // the publisher itself says so; others are passed over by the resolver
    case ErrorCode::UnsafePath:
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
    case ErrorCode::OwnIdentity: // the share is our own
    case ErrorCode::Conflict:    // its id is known as that of another one's share
        return true;
    default:
        return false;
    }
}

bool isActive(DownloadState state)
{
    return state == DownloadState::Resolving || state == DownloadState::Checking || state == DownloadState::Fetching;
}

template<typename T>
void warn(const Result<T> &result)
{
    if (!result)
        qCWarning(lcTransfers).noquote() << describe(result.error());
}

} // namespace

Download::Download(TransferServices services, TransferRow row, VersionWanted wanted, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_row(std::move(row)), m_wanted(std::move(wanted)),
      m_state(m_row.state == TransferState::Complete ? DownloadState::Done : DownloadState::Resolving),
      m_limit(std::make_shared<DownloadLimiter>(m_services.clock, m_row.limitDown)),
      m_servesOnly(m_row.state == TransferState::Complete)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &Download::retry);
    connect(&m_accessTimer, &QTimer::timeout, this, &Download::refreshAccess);
}

Download::~Download()
{
    m_cancel.cancel();
    stopParts();
}

void Download::setState(DownloadState state, const std::optional<Error> &error)
{
    const bool wasFetching = m_state == DownloadState::Fetching;
    if (wasFetching && state != DownloadState::Fetching)
        m_fetchedMs += m_services.clock.monotonicMs() - m_fetchingSinceMs;
    if (!wasFetching && state == DownloadState::Fetching)
        m_fetchingSinceMs = m_services.clock.monotonicMs();
    const bool isNews = error && (!m_error || m_error->code != error->code);
    m_state = state;
    m_error = error;
    if (isNews)
        qCInfo(lcTransfers).noquote() << m_row.name << describe(*error);
    Q_EMIT stateChanged();
}

void Download::start()
{
    m_retryTimer.stop();
    const bool isUnderWay = std::exchange(m_started, true) && isActive(m_state);
    if (isUnderWay) {
        if (m_sources)
            m_sources->askNow();
        return;
    }
    m_cancel = CancelToken();
    m_retries = 0;
    retry();
}

void Download::retry()
{
    if (m_hopeless)
        return fail(*m_hopeless);
    if (m_isClosing)
        setState(DownloadState::Checking); // and goes on when that is done
    else if (std::exchange(m_mustReopen, false))
        reopen();
    else
        goOn();
}

void Download::goOn()
{
    m_retryTimer.stop();
    if (m_servesOnly && m_had)
        return;
    if (m_had && m_scheduler) {
        const Result<void> room = roomForTheRest();
        return room ? startFetching() : hold(room.error());
    }
    if (m_catalog)
        return openStore();
    m_row.version > 0 ? loadKept() : resolve();
}

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

void Download::askedAgain()
{
    if (m_started && isActive(m_state))
        return;
    m_servesOnly = false;
    m_mayMakeFolder = true;
    // Opened again, it sees what became of its files.
    m_mustReopen = true;
    start();
}

bool Download::waitsForOthers() const
{
    return m_state == DownloadState::Waiting && m_error && m_error->code != ErrorCode::FolderMissing;
}

void Download::wait(const Error &error)
{
    if (m_servesOnly) {
        m_retryTimer.start(lookForFolderMs);
        return setState(DownloadState::Done, error);
    }
    if (!cannotBeMended(error.code))
        return hold(error);
    fail(error);
}

void Download::fail(const Error &error)
{
    stopParts();
    setState(DownloadState::Failed, error);
}

void Download::giveUp(const Error &error)
{
    m_hopeless = error;
    m_started = true; // nobody needs to start it
    fail(error);
}

// What is wrong with a disk can always be mended.
void Download::diskFailed(const Error &error)
{
    if (isPaused() || m_state == DownloadState::Done || m_removed || m_isClosing)
        return; // it is told when the transfer goes on and meets it again
    hold(error);
    switch (error.code) {
    case ErrorCode::Gone:
        // Somebody removed an unfinished file: it is written anew only once its loss is recorded.
        m_recorder->finish();
        break;
    case ErrorCode::FolderMissing:
        // What is there when it comes back, or whether it may be made, is decided by opening it.
        m_mustReopen = true;
        break;
    default:
        break;
    }
}

void Download::hold(const Error &error)
{
    stopParts();
    setState(DownloadState::Waiting, error);
    const int backOff = std::min(longestRetryMs, firstRetryMs << std::min(m_retries++, 8));
    m_retryTimer.start(error.retryAfterSeconds > 0 ? std::min(1000 * error.retryAfterSeconds, longestRetryMs)
                                                   : backOff);
}

Result<void> Download::roomForTheRest() const
{
    return checkSpace(m_row.folder, m_catalog->header().bytes - haveBytes(), ReserveRule());
}

void Download::pause()
{
    m_started = false;
    m_cancel.cancel();
    m_retryTimer.stop();
    m_resolver.reset();
    stopParts();
    if (m_recorder)
        m_recorder->finish();
    setState(DownloadState::Paused);
}

void Download::shutDown()
{
    stopParts();
    if (m_recorder)
        m_recorder->recordNow();
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

void Download::stopParts()
{
    if (m_scheduler)
        m_scheduler->stop();
    if (m_sources)
        m_sources->stop();
    if (m_recorder) {
        countSources();
        m_recorder->stop();
    }
}

void Download::sourcesChanged()
{
    if (m_sources)
        m_sources->askNow();
    if (m_state == DownloadState::Waiting && !m_catalog)
        m_retryTimer.start(0);
}

// ---- what is there

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
                                  else if (number == m_opening && !m_removed && m_state != DownloadState::Paused)
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
            m_catalog = version->catalog;
            m_authority = kept.authority;
            m_access = version->access;
            m_accessEnvelope = kept.access;
            m_heardAt = kept.heardAt;
            openStore();
        });
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
    m_accessTimer.start(refreshAccessMs);
    showWhatIsGone();
}

Result<void> Download::takeUp(const OpenTransfer &open)
{
    m_store = open.store;
    m_adoptedBytes = open.adoptedBytes;
    m_leftBehind = PieceBitmap(m_catalog->layout().pieceCount());
    for (qint64 piece : open.unverified)
        m_leftBehind.set(piece);
    m_had = std::make_shared<PieceProgress>(m_store->had());
    m_heldBefore = m_had->haveCount();
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
    return bytesOfPieces(m_catalog->layout(), m_had->bitmap());
}

void Download::makeParts(const TransferChoices &choices)
{
    m_recorder.reset();
    m_scheduler.reset();
    m_sources.reset();
    m_picker = std::make_unique<PiecePicker>(m_catalog->layout(), m_had->bitmap(), std::random_device{}());
    m_hashes = std::make_unique<PieceHashes>(m_catalog);
    m_sources = std::make_unique<SourcePool>(m_services.sources, m_services.clock, m_catalog, m_wanted.publisher,
                                             *m_picker, m_services.badSources);
    m_scheduler = std::make_unique<ExtentScheduler>(
        ExtentScheduler::Parts{m_services.clock, m_services.nodeContext, m_catalog, m_store, m_had, *m_picker,
                               *m_hashes, *m_sources, m_services.transports, m_limit, m_services.globalLimit});
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
                return; // it was about files that have been opened anew since
            if (kept) {
                for (qint64 piece : *kept) {
                    m_had->add(piece);
                    m_picker->markHeld(piece);
                }
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
    warn(table.put(id, rows));
}

// ---- fetching

void Download::startFetching()
{
    setState(DownloadState::Fetching);
    m_accessTimer.start(refreshAccessMs);
    m_recorder->start();
    m_sources->start();
    m_scheduler->start();
    advanced();
}

void Download::advanced()
{
    countSources();
    if (m_state != DownloadState::Fetching)
        return;
    if (const qint64 held = m_had->haveCount(); held != std::exchange(m_heldBefore, held))
        m_retries = 0;
    if (!m_picker->isFinished() || !m_leftBehind.isEmpty())
        return;
    m_scheduler->stop();
    m_sources->stop();
    m_recorder->finish();
}

void Download::countSources()
{
    QHash<UserId, qint64> bytes;
    for (const auto &[user, source] : m_sources->all())
        bytes.insert(user, source.bytes);
    m_recorder->setSourceBytes(bytes);
    countUsage();
}

void Download::countUsage()
{
    for (const auto &[user, source] : m_sources->all()) {
        const qint64 fresh = source.bytes - m_countedBytes.value(user);
        if (fresh <= 0)
            continue;
        m_countedBytes.insert(user, source.bytes);
        m_services.usage.add(user, m_row.share, 0, fresh, 1);
    }
}

qint64 Download::firstUnfinished() const
{
    for (qint64 file = 0; file < m_catalog->layout().fileCount(); ++file) {
        if (!m_store->isFinished(file))
            return file;
    }
    return -1;
}

void Download::recorded()
{
    m_row.wanted = m_recorder->choices().toBytes();
    if (m_state == DownloadState::Paused || m_state == DownloadState::Done || !m_picker->isFinished())
        return;
    m_recorder->stop();
    if (const qint64 file = firstUnfinished(); file >= 0) {
        m_mustReopen = true;
        return hold({ErrorCode::WriteFailed, Doing::WritingFile, m_catalog->files()[size_t(file)].path,
                     QStringLiteral("it has not got its final name yet"), 0});
    }
    TransfersTable transfers(m_services.database);
    if (!m_row.finished.isValid())
        m_row.finished = m_services.clock.now();
    warn(transfers.setFinished(m_row.id, m_row.finished));
    setState(DownloadState::Done);
}

QString Download::nameOfPiece(qint64 piece) const
{
    const ContentLayout::Piece place = m_catalog->layout().piece(piece);
    return m_catalog->files()[size_t(place.file)].path + QStringLiteral(" #") + QString::number(place.indexInFile);
}

void Download::gotBadData(const UserId &source, const BadData &bad)
{
    m_sources->rememberBad(source);
    const bool isPiece = bad.kind == BadData::Kind::Piece;
    const QString kind = isPiece ? QStringLiteral("bad-piece") : QStringLiteral("bad-hashes");
    const QString subject = nameOfPiece(bad.piece);
    m_services.incident(
        kind, source, subject,
        QStringLiteral("what came is not what the publisher signed; the source is left out for a while"));
    if (bad.banned) {
        BansTable bans(m_services.database);
        warn(bans.put({source, m_row.share, kind, subject, m_services.clock.now(), {}}));
        m_services.incident(QStringLiteral("source-banned"), source, m_row.name,
                            QStringLiteral("wrong data again after its complaint was answered"));
        return;
    }
    complain(source, bad);
}

void Download::complain(const UserId &source, const BadData &bad)
{
    PeerClient *peer = m_sources->peer(source);
    if (!peer)
        return;
    const ContentLayout::Piece place = m_catalog->layout().piece(bad.piece);
    peer->complain(m_catalog->files()[size_t(place.file)].file, PieceSize::standard(), place.indexInFile, bad.got,
                   [guard = QPointer(this), source](const Result<void> &answer) {
                       Source *blamed = guard && guard->m_sources ? guard->m_sources->find(source) : nullptr;
                       if (!answer || !blamed)
                           return;
                       blamed->state.complaintAnswered();
                       guard->m_sources->rememberBad(source);
                   });
}

// ---- for others

void Download::setDownLimit(qint64 bytesPerSecond)
{
    m_row.limitDown = bytesPerSecond;
    m_limit->setRate(bytesPerSecond);
}

void Download::remove(std::function<void()> done)
{
    m_removed = std::move(done);
    m_started = false;
    m_cancel.cancel();
    m_retryTimer.stop();
    m_accessTimer.stop();
    m_resolver.reset();
    stopParts();
    m_mayHaveParts = m_state != DownloadState::Done && !m_servesOnly;
    setState(DownloadState::Paused);
    if (m_catalog)
        m_services.withdraw(m_row.share, int(m_row.version));
    if (m_openingsUnderWay == 0)
        removeNow();
}

// Thousands of files may have to go, and first to be found again when this run has not opened the folder yet.
void Download::removeNow()
{
    const Result<OpenOrder> order = openOrder();
    const auto rows = keptRows();
    const bool isKnown = m_store || m_catalog || (rows && *rows);
    if (!m_mayHaveParts || !order || !isKnown)
        return m_removed();
    m_services.pool.submit<void>(
        DiskPool::Priority::Normal, this,
        [order = *order, kept = rows ? *rows : std::nullopt, store = m_store](const CancelToken &) -> Result<void> {
            if (store)
                return store->removeParts();
            OpenOrder known = order;
            if (!known.catalog) {
                const auto version = loadKeptVersion(kept->manifest, kept->access, kept->listPath, kept->authority);
                if (!version)
                    return version.error();
                known.catalog = version->catalog;
            }
            return removeLeftParts(known);
        },
        [this](const Result<void> &removed) {
            warn(removed);
            m_removed();
        });
}

qint64 Download::rate() const
{
    return m_state == DownloadState::Fetching && m_scheduler ? m_scheduler->rate() : 0;
}

TransferFacts Download::facts() const
{
    TransferFacts facts;
    facts.transfer = m_row.id;
    facts.share = m_row.share;
    facts.publisher = m_wanted.publisher;
    facts.name = m_row.name;
    facts.version = int(m_row.version);
    facts.folder = m_row.folder;
    facts.state = m_state;
    facts.error = m_error;
    facts.totalBytes = m_row.totalBytes;
    facts.bytes = m_had ? haveBytes() : m_row.haveBytes;
    facts.adoptedBytes = m_adoptedBytes;
    facts.downLimit = m_row.limitDown;
    facts.upLimit = m_row.limitUp;
    facts.seconds = double(m_fetchedMs) / 1000.0;
    if (m_state == DownloadState::Fetching)
        facts.seconds += double(m_services.clock.monotonicMs() - m_fetchingSinceMs) / 1000.0;
    if (!m_had || !m_recorder)
        return facts;
    facts.pieces = m_had->pieceCount();
    facts.havePieces = m_had->haveCount();
    facts.rate = rate();
    const qint64 now = m_services.clock.monotonicMs();
    for (const auto &[user, source] : m_sources->all()) {
        facts.sources.append({user, source.bytes, source.state.rate(), source.have, source.active > 0,
                              source.state.isBanned(), !source.state.isAvailable(now)});
    }
    const bool isIdle = m_state == DownloadState::Fetching && m_scheduler->isIdle() && !m_picker->isFinished();
    if (isIdle && (m_sources->usable().isEmpty() || !m_picker->isAnythingAvailable())) {
        facts.state = DownloadState::Waiting;
        facts.error = m_sources->whyNobody();
    }
    const TransferChoices &choices = m_recorder->choices();
    for (auto entry = choices.placements.cbegin(); entry != choices.placements.cend(); ++entry) {
        facts.renamed.append(m_catalog->files()[size_t(entry.key())].path + QStringLiteral(" -> ") + entry.value());
    }
    return facts;
}

} // namespace ttp
