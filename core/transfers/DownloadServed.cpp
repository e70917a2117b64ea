// SPDX-License-Identifier: GPL-3.0-only
// What becomes of a download when something that was served from it turns out wrong.
#include "core/transfers/Download.h"

#include "core/base/Logging.h"
#include "core/database/Database.h"
#include "core/database/TransfersTable.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/ExistingContent.h"
#include "core/transfers/WantedFiles.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 rereadAfterMs = 600'000;

// What was opened to be served only has not got its hashes; some of them may be kept.
std::vector<Hash256> keptHashes(const QString &databasePath, const VersionCatalog &catalog, qint64 file,
                                const PieceRange &pieces)
{
    const KeptLayers layers = keptLayers(databasePath, catalog, file);
    const auto layer = layers.find(file);
    if (layer == layers.end())
        return {};
    const auto first = layer->second.cbegin() + (pieces.first - catalog.layout().piecesOfFile(file).first);
    return {first, first + pieces.count};
}

} // namespace

void Download::servedFileFailed()
{
    // Comes for every request that failed; after the sync it is known.
    if (!m_removed && m_recorder && m_store->hasLosses())
        m_recorder->recordLosses();
}

void Download::doubted(qint64 file, const ByteRange &inFile, const UserId &complainer)
{
    const ContentLayout &layout = m_catalog ? m_catalog->layout() : ContentLayout();
    if (m_removed || !m_recorder || file < 0 || file >= layout.fileCount() || inFile.isEmpty())
        return;
    const PieceRange pieces = layout.touchedBy({layout.bytesOfFile(file).first + inFile.first, inFile.length});
    bool areKnown = true;
    for (qint64 piece = pieces.first; piece < pieces.end(); ++piece)
        areKnown = areKnown && m_hashes->isKnown(piece);
    const qint64 now = m_services.clock.monotonicMs();
    // What was adopted has no hashes but its root; reading all of it for a complaint, which may be a lie, is rare.
    if (!areKnown && m_rereadAtMs && now - *m_rereadAtMs < rereadAfterMs)
        return;
    if (!areKnown)
        m_rereadAtMs = now;
    const std::vector<Hash256> expected = areKnown ? m_hashes->of(pieces) : std::vector<Hash256>();
    m_services.pool.submit<QList<qint64>>(
        DiskPool::Priority::Normal, this,
        [store = m_store, catalog = m_catalog, database = m_services.database.path(), pieces, file,
         expected](const CancelToken &cancel) {
            const auto hashes = expected.empty() ? keptHashes(database, *catalog, file, pieces) : expected;
            return hashes.empty() ? findRottenFile(*store, *catalog, file, cancel)
                                  : findRotten(*store, *catalog, pieces, hashes, cancel);
        },
        [this, store = m_store, complainer](const Result<QList<qint64>> &rotten) {
            if (rotten && store == m_store && !m_removed && m_recorder)
                takeBack(*rotten, complainer);
        });
}

void Download::takeBack(const QList<qint64> &rotten, const UserId &complainer)
{
    if (!rotten.isEmpty()) {
        // What its owner has removed must not come back with it.
        const bool heals = !lacksSomething();
        m_store->forgetPieces(rotten);
        const QString detail = QStringLiteral("a peer complained, and what lies on disk is not what was fetched: %1 "
                                              "pieces are served no more and %2");
        m_services.incident(
            QStringLiteral("fetched-file-damaged"), complainer, nameOfPiece(rotten.first()),
            detail.arg(rotten.size())
                .arg(heals ? QStringLiteral("fetched again") : QStringLiteral("can be asked for again")));
        forgetPieces(rotten);
        for (qint64 piece : rotten)
            markBad(piece);
        heals ? fetchAgain() : showWhatIsGone();
    }
    if (!rotten.isEmpty() || m_store->hasLosses())
        m_recorder->recordLosses();
}

void Download::forgetPieces(const QList<qint64> &pieces)
{
    m_knownHaveBytes.reset();
    for (qint64 piece : pieces) {
        m_had->forget(piece);
        m_picker->forget(piece);
        m_origins.forget(piece);
        m_badPieces.clear(piece);
    }
}

void Download::fetchAgain()
{
    if (m_state == DownloadState::Fetching && !m_scheduler->isRunning())
        return startFetching();
    if (m_state != DownloadState::Done || m_removed)
        return;
    const auto kept = TransfersTable(m_services.database).setState(m_row.id, TransferState::Queued);
    if (!kept)
        qCWarning(lcTransfers).noquote() << describe(kept.error());
    if (m_servesOnly) {
        m_servesOnly = false;
        m_mustReopen = true;
    }
    start();
}

// A transfer that is done stays so: its owner may have had reasons. Asked for again, it fetches them.
void Download::lostPieces(const QList<qint64> &pieces)
{
    forgetPieces(pieces);
    if (m_state != DownloadState::Done)
        return fetchAgain();
    const TransferChoices &chosen = m_recorder->choices();
    const auto isWanted = [this, &chosen](qint64 piece) {
        return chosen.isWanted(m_catalog->layout().piece(piece).file);
    };
    const auto first = std::find_if(pieces.cbegin(), pieces.cend(), isWanted);
    if (first == pieces.cend())
        return; // a part of a file that was not wanted any more
    const qint64 file = m_catalog->layout().piece(*first).file;
    m_services.incident(QStringLiteral("fetched-file-changed"), UserId(), m_catalog->files()[size_t(file)].path,
                        QStringLiteral("it is not what was fetched, or not there: it is served no more; asked for "
                                       "again, it is fetched beside what stands in its place"));
    showWhatIsGone();
}

void Download::showWhatIsGone()
{
    const ContentLayout &layout = m_catalog->layout();
    const TransferChoices &chosen = m_recorder->choices();
    const PieceBitmap had = m_store->had();
    qint64 missing = 0;
    for (qint64 file = 0; file < layout.fileCount(); ++file) {
        const bool isThere = m_store->isFinished(file) && had.hasAll(layout.piecesOfFile(file));
        missing += chosen.isWanted(file) && !isThere;
    }
    if (missing == 0)
        return setState(DownloadState::Done);
    setState(DownloadState::Done,
             Error{ErrorCode::Gone, Doing::Verifying, m_row.name,
                   QStringLiteral("%1 of %2 files are gone or were changed; they can be asked for again")
                       .arg(missing)
                       .arg(wantedFileCount(*m_catalog, chosen)),
                   0});
}

} // namespace ttp
