// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/PiecePicker.h"

#include <algorithm>
#include <limits>

namespace ttp {

namespace {

// With the first pieces taken anywhere, peers that start together soon have something to give each other.
constexpr int picksByChance = 4;

} // namespace

PiecePicker::PiecePicker(const ContentLayout &layout, const PieceBitmap &held, quint32 seed)
    : m_layout(layout), m_states(size_t(layout.pieceCount()), PieceState::Needed),
      m_verifiable(size_t(layout.pieceCount()), false), m_unwanted(size_t(layout.pieceCount()), false),
      m_partialHolders(size_t(layout.pieceCount()), 0), m_needed(layout.pieceCount()), m_random(seed)
{
    for (qint64 piece = 0; piece < layout.pieceCount(); ++piece) {
        if (held.test(piece))
            markHeld(piece);
    }
}

void PiecePicker::setWanted(qint64 firstPiece, qint64 pieceCount, bool wanted)
{
    const PieceState from = wanted ? PieceState::Unwanted : PieceState::Needed;
    const PieceState to = wanted ? PieceState::Needed : PieceState::Unwanted;
    for (qint64 piece = firstPiece; piece < firstPiece + pieceCount; ++piece) {
        m_unwanted[size_t(piece)] = !wanted;
        if (state(piece) == from)
            set(piece, to);
    }
}

void PiecePicker::setVerifiable(qint64 firstPiece, qint64 pieceCount)
{
    for (qint64 piece = firstPiece; piece < firstPiece + pieceCount; ++piece) {
        m_neededVerifiable += !m_verifiable[size_t(piece)] && state(piece) == PieceState::Needed;
        m_verifiable[size_t(piece)] = true;
    }
}

void PiecePicker::setComplete(const UserId &source)
{
    removeSource(source);
    m_sources.insert(source, {true, {}});
    ++m_completeSources;
}

void PiecePicker::setPieces(const UserId &source, const PieceBitmap &pieces)
{
    removeSource(source);
    const Source added{false, pieces};
    count(added, 1);
    m_sources.insert(source, added);
}

void PiecePicker::addPieces(const UserId &source, qint64 firstPiece, qint64 pieceCount)
{
    const auto found = m_sources.find(source);
    if (found == m_sources.end() || found->complete)
        return;
    for (qint64 piece = firstPiece; piece < firstPiece + pieceCount; ++piece) {
        if (found->pieces.test(piece))
            continue;
        found->pieces.set(piece);
        ++m_partialHolders[size_t(piece)];
    }
}

void PiecePicker::removeSource(const UserId &source)
{
    const auto found = m_sources.constFind(source);
    if (found == m_sources.constEnd())
        return;
    if (found->complete)
        --m_completeSources;
    else
        count(*found, -1);
    m_sources.erase(found);
}

std::optional<PieceRange> PiecePicker::pick(const UserId &source, qint64 maxBytes)
{
    const auto found = m_sources.constFind(source);
    if (found == m_sources.constEnd() || m_needed == 0)
        return std::nullopt;
    const bool copiesDiffer = m_completeSources < m_sources.size();
    std::optional<qint64> start;
    if (!copiesDiffer)
        start = startOfLargestGap(*found);
    else if (m_picks < picksByChance)
        start = anyStart(*found);
    else
        start = startOfRarestRun(*found);
    if (!start)
        return std::nullopt;
    ++m_picks;
    const PieceRange extent = runFrom(*found, *start, maxBytes);
    for (qint64 piece = extent.first; piece < extent.end(); ++piece)
        set(piece, PieceState::Assigned);
    return extent;
}

void PiecePicker::release(const PieceRange &extent)
{
    for (qint64 piece = extent.first; piece < extent.end(); ++piece) {
        if (state(piece) == PieceState::Assigned)
            set(piece, missing(piece));
    }
}

void PiecePicker::markHeld(qint64 piece)
{
    set(piece, PieceState::Held);
}

void PiecePicker::forget(qint64 piece)
{
    if (state(piece) == PieceState::Held)
        set(piece, missing(piece));
}

PiecePicker::PieceState PiecePicker::missing(qint64 piece) const
{
    return m_unwanted[size_t(piece)] ? PieceState::Unwanted : PieceState::Needed;
}

bool PiecePicker::isAvailable(qint64 piece) const
{
    return m_completeSources > 0 || m_partialHolders[size_t(piece)] > 0;
}

bool PiecePicker::hasAll(const UserId &source, const PieceRange &pieces) const
{
    const auto found = m_sources.constFind(source);
    return found != m_sources.constEnd() && (found->complete || found->pieces.hasAll(pieces));
}

bool PiecePicker::hasAny(const UserId &source, const PieceRange &pieces) const
{
    const auto found = m_sources.constFind(source);
    if (found == m_sources.constEnd() || found->complete)
        return found != m_sources.constEnd();
    return found->pieces.countIn(pieces) > 0;
}

bool PiecePicker::isAnythingAvailable() const
{
    if (m_completeSources > 0)
        return m_needed > 0;
    for (qint64 piece = 0; piece < m_layout.pieceCount(); ++piece) {
        if (state(piece) == PieceState::Needed && m_partialHolders[size_t(piece)] > 0)
            return true;
    }
    return false;
}

bool PiecePicker::sourceHas(const Source &source, qint64 piece) const
{
    return source.complete || source.pieces.test(piece);
}

bool PiecePicker::canGive(const Source &source, qint64 piece) const
{
    return state(piece) == PieceState::Needed && m_verifiable[size_t(piece)] && sourceHas(source, piece);
}

void PiecePicker::set(qint64 piece, PieceState to)
{
    PieceState &now = m_states[size_t(piece)];
    m_needed += (to == PieceState::Needed) - (now == PieceState::Needed);
    m_assigned += (to == PieceState::Assigned) - (now == PieceState::Assigned);
    if (m_verifiable[size_t(piece)])
        m_neededVerifiable += (to == PieceState::Needed) - (now == PieceState::Needed);
    now = to;
}

void PiecePicker::count(const Source &source, int sign)
{
    for (qint64 piece = 0; piece < m_layout.pieceCount(); ++piece) {
        if (source.pieces.test(piece))
            m_partialHolders[size_t(piece)] = quint16(m_partialHolders[size_t(piece)] + sign);
    }
}

std::optional<qint64> PiecePicker::startOfLargestGap(const Source &source) const
{
    std::optional<qint64> best;
    qint64 longest = 0;
    qint64 length = 0;
    for (qint64 piece = 0; piece < m_layout.pieceCount(); ++piece) {
        length = canGive(source, piece) ? length + 1 : 0;
        if (length > longest) {
            longest = length;
            best = piece - length + 1;
        }
    }
    return best;
}

std::optional<qint64> PiecePicker::startOfRarestRun(const Source &source)
{
    // Ties by chance: each of n equally rare starts is kept with probability 1/n, without a list of them. Only starts
    // of equally rare runs count, so that chance does not cut a long run into crumbs.
    std::optional<qint64> best;
    quint16 rarest = std::numeric_limits<quint16>::max();
    quint32 ties = 0;
    for (qint64 piece = 0; piece < m_layout.pieceCount(); ++piece) {
        if (!canGive(source, piece))
            continue;
        const quint16 holders = m_partialHolders[size_t(piece)];
        const bool continues =
            piece > 0 && canGive(source, piece - 1) && m_partialHolders[size_t(piece - 1)] == holders;
        if (holders > rarest || (holders == rarest && continues))
            continue;
        ties = holders < rarest ? 1 : ties + 1;
        rarest = holders;
        if (std::uniform_int_distribution<quint32>(1, ties)(m_random) == 1)
            best = piece;
    }
    return best;
}

std::optional<qint64> PiecePicker::anyStart(const Source &source)
{
    const qint64 pieces = m_layout.pieceCount();
    const qint64 from = std::uniform_int_distribution<qint64>(0, pieces - 1)(m_random);
    for (qint64 step = 0; step < pieces; ++step) {
        const qint64 piece = (from + step) % pieces;
        if (canGive(source, piece))
            return piece;
    }
    return std::nullopt;
}

PieceRange PiecePicker::runFrom(const Source &source, qint64 first, qint64 maxBytes) const
{
    PieceRange extent{first, 0};
    qint64 bytes = 0;
    for (qint64 piece = first; piece < m_layout.pieceCount() && canGive(source, piece); ++piece) {
        const qint64 size = m_layout.piece(piece).inContent.length;
        if (extent.count > 0 && bytes + size > maxBytes)
            break;
        bytes += size;
        ++extent.count;
    }
    return extent;
}

} // namespace ttp
