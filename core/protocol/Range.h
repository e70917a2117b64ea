// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/PieceGeometry.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace ttp {

/// What a Range header (RFC 9110 section 14.2) asks of a representation of that many bytes, clamped to it.
///
/// Nothing (serve all of it) for an empty header and for a unit other than bytes, which RFC 9110 section 14.2 says to
/// ignore. RangeNotSatisfiable for more than one range, a range outside, a suffix of 0, and anything malformed.
/// Numbers of any length are read: a last beyond 2^63 means the end, a first beyond it is outside.
[[nodiscard]] Result<std::optional<ByteRange>> parseRange(QByteArrayView header, qint64 size);

/// "bytes=first-last". The range must not be empty.
[[nodiscard]] QByteArray formatRange(const ByteRange &range);

/// A Content-Range header (RFC 9110 section 14.4).
struct ContentRange {
    /// Never empty. Nothing for an unsatisfied range ("bytes */1234").
    std::optional<ByteRange> range;
    /// Nothing where the sender does not tell ("bytes 0-9/*").
    std::optional<qint64> size;

    /// ProtocolViolation for anything malformed, an unknown unit, last < first, last >= size, "*/*", overflow.
    [[nodiscard]] static Result<ContentRange> parse(QByteArrayView header);
    [[nodiscard]] QByteArray format() const;
    bool operator==(const ContentRange &) const = default;
};

} // namespace ttp
