// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/Download.h"

#include "core/base/Logging.h"
#include "core/client/PeerClient.h"
#include "core/database/BansTable.h"
#include "core/storage/FreeSpace.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/OpenTransfer.h"
#include "core/transfers/WantedFiles.h"

#include <QPointer>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int firstRetryMs = 2000;
constexpr int longestRetryMs = 30'000;
constexpr int refreshAccessMs = 300'000;
// How often it is looked whether a finished folder that was gone is back.
constexpr int lookForFolderMs = 60'000;

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
      m_state(m_row.state == TransferState::Complete ? DownloadState::Done : DownloadState::Queued),
      m_limit(std::make_shared<DownloadLimiter>(m_services.clock, m_row.limitDown)),
      m_servesOnly(m_row.state == TransferState::Complete)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &Download::retry);
    m_accessTimer.setInterval(refreshAccessMs);
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

void Download::askedAgain()
{
    if (m_started && isActive(m_state))
        return;
    lookAgain();
    start();
}

void Download::lookAgain()
{
    if (m_started && isActive(m_state))
        return;
    m_servesOnly = false;
    m_mayMakeFolder = true;
    // Opened again, it sees what became of its files.
    m_mustReopen = true;
}

bool Download::takesAPlace() const
{
    return m_started && isActive(m_state);
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
    if (isResting() || m_state == DownloadState::Done || m_removed || m_isClosing)
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
    // What was under way fails together, for one reason: that is one failure, not many in a row.
    const bool isSameFailure =
        m_state == DownloadState::Waiting && m_retryTimer.isActive() && m_error && m_error->code == error.code;
    stopParts();
    setState(DownloadState::Waiting, error);
    if (isSameFailure)
        return;
    const int backOff = std::min(longestRetryMs, firstRetryMs << std::min(m_retries++, 8));
    m_retryTimer.start(error.retryAfterSeconds > 0 ? std::min(1000 * error.retryAfterSeconds, longestRetryMs)
                                                   : backOff);
}

Result<void> Download::roomForTheRest() const
{
    return checkSpace(m_row.folder, m_row.totalBytes - haveBytes(), ReserveRule());
}

void Download::pause()
{
    rest(DownloadState::Paused);
}

void Download::enqueue()
{
    rest(DownloadState::Queued);
}

void Download::rest(DownloadState state)
{
    m_started = false;
    m_cancel.cancel();
    m_retryTimer.stop();
    m_resolver.reset();
    stopParts();
    if (m_recorder)
        m_recorder->finish();
    setState(state);
}

void Download::shutDown()
{
    stopParts();
    if (m_recorder)
        m_recorder->recordNow();
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

// ---- fetching

void Download::startFetching()
{
    setState(DownloadState::Fetching);
    m_accessTimer.start();
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
    if (!nothingIsMissing())
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

void Download::recorded()
{
    m_row.wanted = m_recorder->choices().toBytes();
    if (isResting() || m_state == DownloadState::Done || !m_picker->isFinished())
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
    if (isPiece)
        markBad(bad.piece);
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

void Download::setQueuePlace(qint64 position, int priority)
{
    m_row.queuePosition = position;
    m_row.priority = priority;
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
    // Of files that are not wanted any more parts may have stayed.
    m_mayHaveParts = (m_state != DownloadState::Done && !m_servesOnly) || !choices().unwanted.isEmpty();
    setState(DownloadState::Paused);
    if (m_catalog)
        m_services.withdraw(m_row.share, int(m_row.version));
    if (m_openingsUnderWay == 0)
        removeNow();
}

std::function<Result<void>()> Download::partsRemoval() const
{
    const Result<OpenOrder> order = openOrder();
    const auto rows = keptRows();
    const bool isKnown = m_store || m_catalog || (rows && *rows);
    if (!m_mayHaveParts || !order || !isKnown)
        return {};
    return [order = *order, kept = rows ? *rows : std::nullopt, store = m_store]() -> Result<void> {
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
    };
}

// Thousands of files may have to go, and first to be found again when this run has not opened the folder yet.
void Download::removeNow()
{
    const std::function<Result<void>()> removal = partsRemoval();
    if (!removal)
        return m_removed();
    m_services.pool.submit<void>(
        DiskPool::Priority::Normal, this, [removal](const CancelToken &) { return removal(); },
        [this](const Result<void> &removed) {
            warn(removed);
            m_removed();
        });
}

void Download::removeAtOnce()
{
    if (const std::function<Result<void>()> removal = partsRemoval())
        warn(removal());
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
    facts.priority = TransferPriority(std::clamp(m_row.priority, -1, 1));
    facts.totalBytes = m_row.totalBytes;
    facts.bytes = m_had ? haveBytes() : std::min(m_row.haveBytes, m_row.totalBytes);
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
    facts.files = m_catalog->layout().fileCount();
    facts.wantedFiles = wantedFileCount(*m_catalog, choices);
    for (auto entry = choices.placements.cbegin(); entry != choices.placements.cend(); ++entry) {
        const bool isListed = entry.key() >= 0 && entry.key() < facts.files;
        if (!isListed)
            continue;
        facts.renamed.append(m_catalog->files()[size_t(entry.key())].path + QStringLiteral(" -> ") + entry.value());
    }
    return facts;
}

} // namespace ttp
