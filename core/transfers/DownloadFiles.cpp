// SPDX-License-Identifier: GPL-3.0-only
// Which files of a version a transfer is to bring.
#include "core/transfers/Download.h"

#include "core/database/TransfersTable.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/WantedFiles.h"

#include <algorithm>

namespace ttp {

TransferChoices Download::choices() const
{
    return m_recorder ? m_recorder->choices() : TransferChoices::fromBytes(m_row.wanted);
}

Result<void> Download::choose(const FileChoice &choice)
{
    const TransferChoices before = choices();
    TransferChoices now = before;
    FileChoice asked = choice;
    // A path that there is not was asked for before the list was known: what is asked for now stands in its place.
    if (m_catalog && !takeAsked(now, *m_catalog)) {
        asked.adds = asked.adds && now.askedAdds;
        now.asked.clear();
        now.askedAdds = false;
    }
    now.ask(asked);
    if (m_catalog) {
        if (const Result<void> known = takeAsked(now, *m_catalog); !known)
            return known;
    }
    if (now == before)
        return {};
    const bool isBeingRead = !m_catalog && m_state == DownloadState::Done && !m_error;
    if (isBeingRead && choice.paths) {
        return Error{ErrorCode::Busy, Doing::Commanding, m_row.name,
                     QStringLiteral("its list of files is still being read"), 1};
    }
    const bool hasMore = !m_catalog || wantsMore(now, before);
    // First: one that is queued and lacks nothing is soon complete again, but nobody looks at what is complete.
    if (m_state == DownloadState::Done && hasMore) {
        const Result<void> queued = TransfersTable(m_services.database).setState(m_row.id, TransferState::Queued);
        if (!queued)
            return queued;
    }
    if (const Result<void> kept = keepChoices(now); !kept)
        return kept;
    openWithNewChoices(hasMore);
    return {};
}

Result<void> Download::keepChoices(const TransferChoices &choices)
{
    const qint64 total = m_catalog ? wantedBytes(*m_catalog, choices) : m_row.totalBytes;
    const Result<void> kept = m_recorder
                                  ? m_recorder->setUnwanted(choices.unwanted)
                                  : TransfersTable(m_services.database).setWanted(m_row.id, choices.toBytes(), total);
    if (!kept)
        return kept;
    m_row.wanted = choices.toBytes();
    if (m_catalog)
        takeUpChoices(choices);
    return {};
}

void Download::takeUpChoices(const TransferChoices &choices)
{
    m_row.totalBytes = wantedBytes(*m_catalog, choices);
    m_knownHaveBytes.reset();
    if (choices.unwanted.isEmpty())
        m_wantedPieces.reset();
    else
        m_wantedPieces = wantedPieces(m_catalog->layout(), choices);
}

void Download::leaveOut(const TransferChoices &choices)
{
    const ContentLayout &layout = m_catalog->layout();
    const qint64 end = std::min<qint64>(choices.unwanted.size(), layout.fileCount());
    for (qint64 file = 0; file < end; ++file) {
        const PieceRange pieces = layout.piecesOfFile(file);
        if (!choices.isWanted(file))
            m_picker->setWanted(pieces.first, pieces.count, false);
    }
}

// What lies at the place of a file that is wanted now is looked at only when the folder is opened.
void Download::openWithNewChoices(bool hasMore)
{
    if (m_state == DownloadState::Done && !hasMore) {
        if (m_recorder) {
            leaveOut(m_recorder->choices());
            return showWhatIsGone();
        }
        dropParts(); // what is just being opened was chosen before
        if (m_started)
            goOn();
        return;
    }
    if (m_state == DownloadState::Done) {
        lookAgain();
        m_started = false;
        return setState(DownloadState::Queued); // whoever gives out the turns starts it
    }
    // Without a list there is no folder yet; and one that is being closed is opened with what is chosen now.
    const bool isToBeOpened = !m_catalog || m_isClosing;
    if (!isToBeOpened)
        m_mustReopen = true;
    if (!m_started || isToBeOpened)
        return stateChanged();
    m_retryTimer.stop();
    retry();
}

// Of files that are not wanted, nobody will ever know whether what lies there is right.
bool Download::nothingIsMissing() const
{
    if (!m_picker->isFinished())
        return false;
    if (!m_wantedPieces || m_leftBehind.isEmpty())
        return m_leftBehind.isEmpty();
    PieceBitmap toCheck = m_leftBehind;
    toCheck &= *m_wantedPieces;
    return toCheck.isEmpty();
}

qint64 Download::firstUnfinished() const
{
    const TransferChoices &chosen = m_recorder->choices();
    for (qint64 file = 0; file < m_catalog->layout().fileCount(); ++file) {
        if (chosen.isWanted(file) && !m_store->isFinished(file))
            return file;
    }
    return -1;
}

} // namespace ttp
