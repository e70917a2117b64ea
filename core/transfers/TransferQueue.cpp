// SPDX-License-Identifier: GPL-3.0-only
// Who of the transfers fetches, and who comes next.
#include "core/base/Logging.h"
#include "core/database/Transaction.h"
#include "core/transfers/TransferManager.h"

#include <QSet>
#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace ttp {

namespace {

constexpr int waitingForEachActive = 16;

bool ranksBefore(const TransferRow &a, const TransferRow &b)
{
    return a.priority != b.priority ? a.priority > b.priority : a.queuePosition < b.queuePosition;
}

bool holdsNobodyUp(const Download &download)
{
    return download.isStarted() && download.waitsForOthers();
}

} // namespace

// One that waits for its sources must not keep the others from theirs; but each of them asks from time to time. So it
// is those behind so many that wait for their turn, and whoever is moved ahead of them does not.
int TransferManager::mostWaiting() const
{
    return waitingForEachActive * m_mostActive;
}

int TransferManager::activeCount() const
{
    return int(std::count_if(m_downloads.begin(), m_downloads.end(),
                             [](const auto &download) { return download->takesAPlace(); }));
}

void TransferManager::startWhoMay()
{
    int active = activeCount();
    int opening = int(std::count_if(m_downloads.begin(), m_downloads.end(), [](const auto &download) {
        return download->isStarted() && download->servesOnly() && download->isOpening();
    }));
    int waitingAhead = 0;
    for (const auto &download : m_downloads) {
        waitingAhead += holdsNobodyUp(*download);
        if (download->isStarted() || download->isPaused() || download->isBeingRemoved())
            continue;
        const bool isFull =
            download->servesOnly() ? opening >= m_mostActive : active >= m_mostActive || waitingAhead >= mostWaiting();
        if (isFull)
            continue;
        ++(download->servesOnly() ? opening : active);
        download->start();
    }
}

// Somebody wants it to go on. One that has its place goes on at once.
void TransferManager::startInTurn(Download &download)
{
    if (download.isStarted() && download.state() != DownloadState::Done)
        return download.start();
    download.enqueue();
    startWhoMay();
}

void TransferManager::sortByRank()
{
    std::stable_sort(m_downloads.begin(), m_downloads.end(),
                     [](const auto &a, const auto &b) { return ranksBefore(a->row(), b->row()); });
}

// Somebody has said who comes first: the last of those that fetch make room for them.
void TransferManager::makeRoom()
{
    int active = activeCount();
    int waitingAhead = 0;
    auto last = m_downloads.rbegin();
    for (auto first = m_downloads.begin(); first != m_downloads.end(); ++first) {
        waitingAhead += holdsNobodyUp(**first);
        if (waitingAhead >= mostWaiting())
            break; // nobody from here on would get the place
        if (!(*first)->isQueued() || (*first)->isStarted() || (*first)->isBeingRemoved())
            continue;
        if (active < m_mostActive) {
            ++active; // it gets a place that is free
            continue;
        }
        while (last != m_downloads.rend() && !(*last)->takesAPlace())
            ++last;
        if (last == m_downloads.rend() || !ranksBefore((*first)->row(), (*last)->row()))
            break;
        (*last)->enqueue();
    }
    startWhoMay();
}

std::vector<TransferManager::Place> TransferManager::queue() const
{
    std::vector<Place> places;
    for (const auto &download : m_downloads) {
        if (download->state() != DownloadState::Done)
            places.push_back({download.get(), download->row().queuePosition, download->row().priority});
    }
    return places;
}

Result<void> TransferManager::checkKnown(const QList<TransferId> &ids) const
{
    for (const TransferId &id : ids) {
        if (!find(id)) {
            return Error{ErrorCode::NotFound, Doing::Commanding, id.toString(),
                         QStringLiteral("there is no such transfer"), 0};
        }
    }
    return {};
}

Result<void> TransferManager::keepPlaces(const std::vector<Place> &places)
{
    TransfersTable table(m_services.database);
    const auto isSame = [](const Place &place) {
        const TransferRow &row = place.download->row();
        return row.queuePosition == place.position && row.priority == place.priority;
    };
    const Result<void> kept = ensureTransaction(m_services.database, [&]() -> Result<void> {
        for (const Place &place : places) {
            if (isSame(place))
                continue;
            const auto done = table.setQueuePosition(place.download->row().id, place.position, place.priority);
            if (!done)
                return done;
        }
        return {};
    });
    if (!kept)
        return kept;
    for (const Place &place : places)
        place.download->setQueuePlace(place.position, place.priority);
    return {};
}

// No two in one place, so that two can change theirs.
void TransferManager::numberAnew()
{
    std::vector<Place> places;
    qint64 free = std::numeric_limits<qint64>::min();
    for (const auto &download : m_downloads) {
        const TransferRow &row = download->row();
        places.push_back({download.get(), std::max(free, row.queuePosition), row.priority});
        free = places.back().position + 1;
    }
    if (const Result<void> kept = keepPlaces(places); !kept)
        qCWarning(lcTransfers).noquote() << describe(kept.error());
}

Result<void> TransferManager::move(const QList<TransferId> &ids, QueueMove how)
{
    if (const Result<void> known = checkKnown(ids); !known)
        return known;
    const QSet<TransferId> moved(ids.begin(), ids.end());
    std::vector<Place> places = queue();
    const auto isMoved = [&moved](const Place &place) { return moved.contains(place.download->row().id); };
    // Past a neighbour that is not moved itself; towards the front when seen from there, else from the end.
    const auto step = [&isMoved](auto from, auto end) {
        for (auto place = from; place != end && std::next(place) != end; ++place) {
            const auto next = std::next(place);
            if (isMoved(*place) || !isMoved(*next) || place->priority != next->priority)
                continue;
            std::swap(place->position, next->position);
            std::swap(*place, *next);
        }
    };
    if (how == QueueMove::Up)
        step(places.begin(), places.end());
    if (how == QueueMove::Down)
        step(places.rbegin(), places.rend());
    if (how == QueueMove::Top || how == QueueMove::Bottom) {
        qint64 least = 0;
        qint64 most = 0;
        for (const auto &download : m_downloads) {
            least = std::min(least, download->row().queuePosition);
            most = std::max(most, download->row().queuePosition);
        }
        qint64 next = how == QueueMove::Top ? least - ids.size() : most + 1;
        for (Place &place : places) {
            if (isMoved(place))
                place.position = next++;
        }
    }
    if (const Result<void> kept = keepPlaces(places); !kept)
        return kept;
    sortByRank();
    makeRoom();
    return {};
}

Result<void> TransferManager::setPriority(const QList<TransferId> &ids, TransferPriority priority)
{
    if (const Result<void> known = checkKnown(ids); !known)
        return known;
    std::vector<Place> places;
    for (const TransferId &id : ids) {
        Download *download = find(id);
        places.push_back({download, download->row().queuePosition, int(priority)});
    }
    if (const Result<void> kept = keepPlaces(places); !kept)
        return kept;
    sortByRank();
    makeRoom();
    return {};
}

} // namespace ttp
