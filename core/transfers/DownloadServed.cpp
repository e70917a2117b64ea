// SPDX-License-Identifier: GPL-3.0-only
// What becomes of a download when something that was served from it turns out wrong.
#include "core/transfers/Download.h"

#include "core/storage/TransferStore.h"
#include "core/transfers/ExistingContent.h"

#include <utility>

namespace ttp {

namespace {

constexpr qint64 rereadAfterMs = 600'000;

} // namespace

void Download::servedFileFailed()
{
    // Comes for every request that failed; after the sync it is known.
    if (!m_removed && m_recorder && m_store->hasLosses())
        m_recorder->finish();
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
        [store = m_store, catalog = m_catalog, pieces, file, expected](const CancelToken &cancel) {
            return expected.empty() ? findRottenFile(*store, *catalog, file, cancel)
                                    : findRotten(*store, *catalog, pieces, expected, cancel);
        },
        [this, store = m_store, complainer](const Result<QList<qint64>> &rotten) {
            if (rotten && store == m_store && !m_removed && m_recorder)
                takeBack(*rotten, complainer);
        });
}

void Download::takeBack(const QList<qint64> &rotten, const UserId &complainer)
{
    if (!rotten.isEmpty()) {
        m_store->forgetPieces(rotten);
        m_services.incident(QStringLiteral("fetched-file-damaged"), complainer, nameOfPiece(rotten.first()),
                            QStringLiteral("a peer complained, and what lies on disk is not what was fetched: %1 "
                                           "pieces are served no more and fetched again")
                                .arg(rotten.size()));
        fetchAgain(rotten);
    }
    if (!rotten.isEmpty() || m_store->hasLosses())
        m_recorder->finish();
}

void Download::fetchAgain(const QList<qint64> &pieces)
{
    for (qint64 piece : pieces) {
        m_had->forget(piece);
        m_picker->forget(piece);
    }
    if (m_state == DownloadState::Done && !m_removed)
        start();
    else if (m_state == DownloadState::Fetching && !m_scheduler->isRunning())
        startFetching();
}

void Download::lostPieces(const QList<qint64> &pieces)
{
    if (m_state == DownloadState::Done && !pieces.isEmpty()) {
        const qint64 file = m_catalog->layout().piece(pieces.first()).file;
        m_services.incident(QStringLiteral("fetched-file-changed"), UserId(), m_catalog->files()[size_t(file)].path,
                            QStringLiteral("it is not what was fetched, or not there: it is served no more and fetched "
                                           "again; what stands in its place stays"));
    }
    fetchAgain(pieces);
}

} // namespace ttp
