// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ExtentFetch.h"

#include "core/content/MerkleTree.h"
#include "core/storage/TransferStore.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ttp {

namespace {

constexpr int statusOk = 200;
constexpr int statusPartialContent = 206;
// Not the whole wait of a low limit: it may be raised meanwhile.
constexpr int longestPauseMs = 1000;

// The reply may be shorter than the question (RFC 9110 section 15.3.7), but it must begin where we asked.
bool answersTheQuestion(int status, const HttpHeaders &headers, const ByteRange &asked)
{
    if (status == statusOk)
        return asked.first == 0;
    const auto range = parseContentRange(headers.value("content-range"));
    return range && range->first == asked.first && range->last < asked.end();
}

} // namespace

ExtentFetch::ExtentFetch(Job job)
    : m_job(std::move(job)), m_bytes(m_job.catalog->layout().bytesOf(m_job.pieces)), m_piece(m_job.pieces.first)
{
    m_job.progress->nextPiece = m_job.pieces.first;
    m_job.progress->endPiece = m_job.pieces.end();
    m_leaves.reserve(size_t(PieceSize::standard().leaves()));
    beginPiece();
}

SinkVerdict ExtentFetch::onHead(RequestId, int status, const HttpHeaders &headers)
{
    m_outcome.status = status;
    m_outcome.retryAfterSeconds = headers.retryAfterSeconds();
    if (status != statusOk && status != statusPartialContent)
        return SinkVerdict::proceed();
    m_takesBody = answersTheQuestion(status, headers, m_bytes);
    if (m_takesBody)
        return SinkVerdict::proceed();
    (void)fail({ErrorCode::ProtocolViolation, Doing::Fetching, m_job.catalog->header().name,
                QStringLiteral("the reply is about other bytes than were asked for"), 0},
               false);
    return SinkVerdict::abort();
}

SinkVerdict ExtentFetch::onBody(const char *data, qsizetype size)
{
    if (m_outcome.error)
        return SinkVerdict::abort(); // nothing after the first thing that went wrong counts
    if (!m_takesBody)
        return SinkVerdict::proceed(); // the words of a refusal
    if (m_outcome.error)
        return SinkVerdict::abort(); // nothing behind the first failure counts, whoever brings it
    if (const int waitMs = takeFromBoth(m_job.ownLimit.get(), m_job.globalLimit.get(), size))
        return SinkVerdict::pauseFor(std::min(waitMs, longestPauseMs));
    m_job.progress->receivedBytes.fetch_add(size, std::memory_order_relaxed);
    return take(data, size) ? SinkVerdict::proceed() : SinkVerdict::abort();
}

void ExtentFetch::onDone(const Result<HttpResponse> &result)
{
    m_outcome.complete = m_piece >= m_job.progress->endPiece.load(std::memory_order_acquire);
    if (result && result->timings.roundTripUs() >= 0)
        m_outcome.roundTripMs = result->timings.roundTripUs() / 1000;
    if (!m_outcome.complete && !m_outcome.error) {
        if (!result)
            m_outcome.error = result.error();
        else if (m_takesBody)
            m_outcome.error = Error{ErrorCode::ConnectionLost, Doing::Fetching, m_job.catalog->header().name,
                                    QStringLiteral("the reply ended early"), 0};
    }
    m_job.done(std::exchange(m_outcome, {}));
}

bool ExtentFetch::take(const char *data, qsizetype size)
{
    while (size > 0) {
        if (m_piece >= m_job.progress->endPiece.load(std::memory_order_acquire))
            return false; // the rest is somebody else's by now, or more came than was asked for
        const qsizetype part = std::min(size, qsizetype(m_place.inFile.length) - m_filled);
        std::memcpy(m_buffer.data() + m_filled, data, size_t(part));
        m_filled += part;
        data += part;
        size -= part;
        const bool atEnd = m_filled == m_place.inFile.length;
        hashNewLeaves(atEnd);
        if (atEnd && !finishPiece())
            return false;
    }
    return true;
}

void ExtentFetch::hashNewLeaves(bool atEnd)
{
    // Hashing while the bytes are still in the processor's cache.
    qsizetype ready = m_filled - m_hashed;
    if (!atEnd)
        ready -= ready % PieceSize::leafBytes;
    if (ready == 0)
        return;
    m_sha.appendLeaves(QByteArrayView(m_buffer.constData() + m_hashed, ready), m_leaves);
    m_hashed += ready;
}

bool ExtentFetch::finishPiece()
{
    const ContentLayout &layout = m_job.catalog->layout();
    const PieceRange ofFile = layout.piecesOfFile(m_place.file);
    const Hash256 hash = pieceHashFromLeaves(std::move(m_leaves), PieceSize::standard(), ofFile.count == 1);
    if (hash != m_job.expected[size_t(m_piece - m_job.pieces.first)]) {
        m_outcome.badPiece = m_piece;
        m_outcome.badHash = hash;
        return fail({ErrorCode::PieceMismatch, Doing::Verifying, m_job.catalog->files()[size_t(m_place.file)].path,
                     QStringLiteral("piece %1 is not what the publisher signed").arg(m_place.indexInFile), 0},
                    false);
    }
    // The last piece of a slow source is asked for twice: whoever is second gave nothing.
    const bool isNews = !m_job.had->has(m_piece);
    const QByteArrayView bytes(m_buffer.constData(), m_filled);
    if (const Result<void> written = m_job.store->writePiece(m_piece, bytes); !written)
        return fail(written.error(), true);
    m_job.had->add(m_piece);
    if (isNews)
        m_job.progress->verifiedBytes.fetch_add(m_filled, std::memory_order_relaxed);
    if (m_job.had->hasAll(ofFile.first, ofFile.count)) {
        if (const Result<void> finished = m_job.store->finishFile(m_place.file); !finished)
            return fail(finished.error(), true);
    }
    ++m_piece;
    m_job.progress->nextPiece.store(m_piece, std::memory_order_release);
    if (m_piece < m_job.pieces.end())
        beginPiece();
    return true;
}

bool ExtentFetch::fail(Error error, bool ownFault)
{
    m_outcome.error = std::move(error);
    m_outcome.ownFault = ownFault;
    return false;
}

void ExtentFetch::beginPiece()
{
    m_place = m_job.catalog->layout().piece(m_piece);
    if (m_buffer.size() < m_place.inFile.length)
        m_buffer.resize(m_place.inFile.length);
    m_filled = 0;
    m_hashed = 0;
    m_leaves.clear();
}

} // namespace ttp
