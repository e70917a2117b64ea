// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/content/ContentLayout.h"
#include "core/content/PieceBitmap.h"

#include <QHash>
#include <functional>
#include <optional>
#include <random>
#include <vector>

namespace ttp {

/// Decides which run of pieces of one version (an extent: one range of its byte-space, design.md section 9.3) is
/// asked for next, and from whom. Pure: no clock, no network, no files;
/// chance comes from the seed. One thread.
///
/// The rule is protocol.md section 3.3: while every source has everything, run after run from the start of the largest
/// gap (kind to disks); as soon as copies differ, the rarest pieces first, ties by chance, the first four extents
/// anywhere, and always the longest run that the source has from there.
class PiecePicker
{
public:
    /// What a piece is to us. A piece is Needed, then Assigned to one extent, then Held.
    enum class PieceState : quint8 { Unwanted, Needed, Assigned, Held };

    PiecePicker(const ContentLayout &layout, const PieceBitmap &held, quint32 seed);

    /// Pieces are wanted from the start; a selection of files takes the others out and back in. Held pieces stay held,
    /// assigned ones stay assigned; given back or forgotten they are unwanted then.
    void setWanted(qint64 firstPiece, qint64 count, bool wanted);
    /// Only pieces that can be checked are given out: their hash is known.
    void setVerifiable(qint64 firstPiece, qint64 count);

    /// A source has every piece.
    void setComplete(const UserId &source);
    /// A source has these pieces; replaces what was known. The bitmap has as many pieces as the layout.
    void setPieces(const UserId &source, const PieceBitmap &pieces);
    /// A source got more pieces. Ignored for a source that is not known or complete.
    void addPieces(const UserId &source, qint64 firstPiece, qint64 count);
    /// Forgets a source. What is assigned to it must be given back with release().
    void removeSource(const UserId &source);

    /// The next extent for this source, at most maxBytes long but at least one piece; its pieces become Assigned.
    /// Nothing when the source has nothing that is needed and verifiable.
    [[nodiscard]] std::optional<PieceRange> pick(const UserId &source, qint64 maxBytes);

    /// Assigned pieces that will not come from there become Needed again; held ones stay.
    void release(const PieceRange &extent);
    void markHeld(qint64 piece);
    /// A held piece was found damaged: it is needed again.
    void forget(qint64 piece);

    [[nodiscard]] PieceState state(qint64 piece) const { return m_states[size_t(piece)]; }
    /// Pieces neither held nor unwanted.
    [[nodiscard]] qint64 missingCount() const { return m_needed + m_assigned; }
    [[nodiscard]] qint64 neededCount() const { return m_needed; }
    [[nodiscard]] bool isFinished() const { return missingCount() == 0; }
    /// Pieces that are needed and can be checked: what is there to be given out.
    [[nodiscard]] qint64 verifiableCount() const { return m_neededVerifiable; }
    /// True when some known source has the piece.
    [[nodiscard]] bool isAvailable(qint64 piece) const;
    /// True when this source has the piece, or all of these; false for one that is not known.
    [[nodiscard]] bool hasPiece(const UserId &source, qint64 piece) const { return hasAll(source, {piece, 1}); }
    [[nodiscard]] bool hasAll(const UserId &source, const PieceRange &pieces) const;
    /// True when it has at least one of these.
    [[nodiscard]] bool hasAny(const UserId &source, const PieceRange &pieces) const;
    /// True when some known source has a piece that is needed.
    [[nodiscard]] bool isAnythingAvailable() const;

private:
    struct Source {
        bool complete = false;
        PieceBitmap pieces;
    };

    bool sourceHas(const Source &source, qint64 piece) const;
    bool canGive(const Source &source, qint64 piece) const;
    void set(qint64 piece, PieceState state);
    [[nodiscard]] PieceState missing(qint64 piece) const;
    void count(const Source &source, int sign);
    std::optional<qint64> startOfLargestGap(const Source &source) const;
    std::optional<qint64> startOfRarestRun(const Source &source);
    std::optional<qint64> anyStart(const Source &source);
    PieceRange runFrom(const Source &source, qint64 first, qint64 maxBytes) const;

    const ContentLayout &m_layout;
    std::vector<PieceState> m_states;
    std::vector<bool> m_verifiable;
    std::vector<bool> m_unwanted;
    // how many sources that have only a part hold the piece
    std::vector<quint16> m_partialHolders;
    QHash<UserId, Source> m_sources;
    qint64 m_needed = 0;
    qint64 m_neededVerifiable = 0;
    qint64 m_assigned = 0;
    int m_completeSources = 0;
    int m_picks = 0;
    std::mt19937 m_random;
};

} // namespace ttp
