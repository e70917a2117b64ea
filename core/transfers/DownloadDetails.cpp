// SPDX-License-Identifier: GPL-3.0-only
// A transfer as it is looked at: piece by piece, file by file.
#include "core/transfers/Download.h"

#include "core/base/Logging.h"
#include "core/database/TransfersTable.h"
#include "core/transfers/WantedFiles.h"

#include <utility>

namespace ttp {

namespace {

/// Joins pieces about which the same is to be said.
class RunBuilder
{
public:
    void add(qint64 piece, PieceStatus status, int source)
    {
        if (!m_runs.empty() && m_runs.back().status == status && m_runs.back().source == source)
            ++m_runs.back().count;
        else
            m_runs.push_back({piece, 1, status, source});
    }
    [[nodiscard]] PieceRuns take() { return std::make_shared<const std::vector<PieceRun>>(std::move(m_runs)); }

private:
    std::vector<PieceRun> m_runs;
};

} // namespace

TransferDetails Download::details()
{
    TransferDetails details;
    details.transfer = m_row.id;
    details.pieceBytes = PieceSize::standard().bytes();
    details.pieces = std::make_shared<const std::vector<PieceRun>>();
    if (!m_catalog) {
        lookUpList();
        return details;
    }
    details.manifestSha256 = m_catalog->manifestSha256().toHex();
    details.listRoot = m_catalog->header().list.root.toHex();
    details.pieces = pieceRuns();
    for (const UserId &source : m_origins.sources())
        details.sources.append({source, {}});
    details.files = detailFiles();
    return details;
}

// A transfer that is paused, or waits for its turn, since the program started has not read its list.
void Download::lookUpList()
{
    if (m_started || m_isLookingUp || m_row.version == 0 || m_removed)
        return;
    const auto rows = keptRows();
    if (!rows || !*rows)
        return;
    m_isLookingUp = true;
    m_services.pool.submit<KeptVersion>(
        DiskPool::Priority::Normal, this,
        [kept = **rows](const CancelToken &) {
            return loadKeptVersion(kept.manifest, kept.access, kept.listPath, kept.authority);
        },
        [this, kept = **rows](const Result<KeptVersion> &version) {
            m_isLookingUp = false;
            if (!version)
                qCWarning(lcTransfers).noquote() << describe(version.error());
            else if (!m_catalog && !m_started && !m_removed)
                takeKept(kept, *version);
        });
}

// What an earlier run recorded, while this one has not opened the folder.
PieceBitmap Download::recordedPieces() const
{
    const qint64 count = m_catalog->layout().pieceCount();
    const auto progress = TransfersTable(m_services.database).progress(m_row.id);
    if (!progress || !*progress)
        return PieceBitmap(count);
    return PieceBitmap::fromOctets((*progress)->recorded, count).valueOr(PieceBitmap(count));
}

PieceRuns Download::pieceRuns()
{
    const qint64 count = m_catalog->layout().pieceCount();
    const PieceBitmap had = m_had ? m_had->bitmap() : recordedPieces();
    std::optional<PieceBitmap> wanted = m_wantedPieces;
    if (const TransferChoices chosen = choices(); !wanted && !chosen.unwanted.isEmpty())
        wanted = wantedPieces(m_catalog->layout(), chosen);
    QHash<qint64, int> fetching;
    if (m_scheduler) {
        for (const ExtentScheduler::UnderWay &extent : m_scheduler->underWay()) {
            for (qint64 piece = extent.pieces.first; piece < extent.pieces.end(); ++piece)
                fetching.insert(piece, m_origins.indexOf(extent.source));
        }
    }
    RunBuilder runs;
    for (qint64 piece = 0; piece < count; ++piece) {
        if (had.test(piece)) {
            runs.add(piece, PieceStatus::Verified, m_origins.of(piece));
            continue;
        }
        const auto asked = fetching.isEmpty() ? fetching.constEnd() : fetching.constFind(piece);
        if (asked != fetching.constEnd())
            runs.add(piece, PieceStatus::Fetching, *asked);
        else if (wanted && !wanted->test(piece))
            runs.add(piece, PieceStatus::Unwanted, PieceOrigins::unknown);
        else if (m_badPieces.size() > 0 && m_badPieces.test(piece))
            runs.add(piece, PieceStatus::Bad, PieceOrigins::unknown);
        else
            runs.add(piece, PieceStatus::Missing, PieceOrigins::unknown);
    }
    return runs.take();
}

DetailFiles Download::detailFiles()
{
    const TransferChoices chosen = choices();
    const bool isSame = m_detailChoices.unwanted == chosen.unwanted && m_detailChoices.placements == chosen.placements;
    if (m_detailFiles && isSame)
        return m_detailFiles;
    m_detailChoices = chosen;
    const ContentLayout &layout = m_catalog->layout();
    auto files = std::make_shared<std::vector<DetailFile>>();
    files->reserve(m_catalog->files().size());
    qint64 index = 0;
    for (const ManifestEntry &entry : m_catalog->files()) {
        files->push_back({entry.path, entry.file.length, layout.bytesOfFile(index).first,
                          layout.piecesOfFile(index).first, chosen.isWanted(index),
                          chosen.placements.value(index, entry.path), givenMtimeMs(entry)});
        ++index;
    }
    m_detailFiles = std::move(files);
    return m_detailFiles;
}

void Download::markBad(qint64 piece)
{
    m_badPieces.set(piece);
}

} // namespace ttp
