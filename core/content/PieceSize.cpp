// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/PieceSize.h"

#include <bit>

namespace ttp {

Result<PieceSize> PieceSize::fromBytes(qint64 bytes)
{
    if (bytes < leaf().bytes() || bytes > coarse().bytes() || !std::has_single_bit(quint64(bytes))) {
        return Error{ErrorCode::PieceSizeInvalid, Doing::ParsingMessage, QString::number(bytes),
                     QStringLiteral("a piece size is a power of two from 16384 to 67108864"), 0};
    }
    return PieceSize(std::countr_zero(quint64(bytes)) - std::countr_zero(quint64(leafBytes)));
}

} // namespace ttp
