// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/FileProgress.h"

#include <algorithm>

namespace ttp {

std::vector<qint64> verifiedBytes(const TransferDetails &details)
{
    std::vector<qint64> verified;
    if (!details.files || !details.pieces || details.pieceBytes <= 0)
        return verified;
    verified.reserve(details.files->size());
    auto run = details.pieces->begin();
    for (const DetailFile &file : *details.files) {
        const qint64 count = (file.bytes + details.pieceBytes - 1) / details.pieceBytes;
        const qint64 end = file.firstPiece + count;
        qint64 bytes = 0;
        while (run != details.pieces->end() && run->first + run->count <= file.firstPiece)
            ++run;
        // The last run may reach into the next file: it is looked at again there.
        for (auto each = run; each != details.pieces->end() && each->first < end; ++each) {
            run = each;
            if (each->status != PieceStatus::Verified)
                continue;
            const qint64 first = std::max(each->first, file.firstPiece) - file.firstPiece;
            const qint64 behind = std::min(each->first + each->count, end) - file.firstPiece;
            // The last piece of a file is as long as what is left.
            bytes += std::min(behind * details.pieceBytes, file.bytes) - first * details.pieceBytes;
        }
        verified.push_back(bytes);
    }
    return verified;
}

} // namespace ttp
