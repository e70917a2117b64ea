// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/PieceBitmap.h"
#include "core/protocol/JsonReader.h"

namespace ttp {

/// GET /shares/{id}/versions/{n}/availability and GET /files/{fid}/availability: which pieces this peer has.
///
/// Pieces are those of the version's byte-space (ContentLayout) or of the one file. As JSON the pieces travel as runs;
/// as application/octet-stream (by Accept) the whole bitmap does, in BEP 3 order, with seq in the header TTP-Seq.
struct AvailabilityMessage {
    static constexpr char seqHeader[] = "TTP-Seq";

    /// Bytes of a full piece.
    qint64 pieceSize = 0;
    qint64 pieces = 0;
    qint64 have = 0;
    /// Grows with every change; what ?since= names next time.
    qint64 seq = 0;
    /// `added` is what came after this number; 0 where it is everything, because it was asked for or because the
    /// peer cannot tell from where the caller stands.
    qint64 since = 0;
    /// Ascending, not touching each other. Empty where `have` was all that was asked for, and always when complete.
    QList<PieceRange> added;

    [[nodiscard]] bool isComplete() const { return have == pieces; }

    /// A full answer (since 0) from a bitmap; more than limits::availabilityRuns runs are cut off at the end, the rest
    /// is had but not told: whoever wants it asks for octets.
    [[nodiscard]] static AvailabilityMessage ofBitmap(const PieceBitmap &bitmap, qint64 pieceSize, qint64 seq);
    /// Brings a bitmap of what is known of the peer up to date. ProtocolViolation when its size is not `pieces`.
    [[nodiscard]] Result<void> applyTo(PieceBitmap &bitmap) const;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<AvailabilityMessage> fromJson(QByteArrayView body);
    bool operator==(const AvailabilityMessage &) const = default;
};

/// The number in a TTP-Seq header. ProtocolViolation for anything but digits up to 2^53-1.
[[nodiscard]] Result<qint64> parseSeqHeader(QByteArrayView value);

} // namespace ttp
