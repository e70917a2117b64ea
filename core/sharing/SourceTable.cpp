// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/SourceTable.h"

namespace ttp {

StampRow rowOfStamp(const FileStamp &stamp)
{
    return {QString::number(stamp.volume, 16), QString::fromLatin1(stamp.fileId.toHex()), stamp.size, stamp.mtimeNs};
}

FileStamp stampOfRow(const StampRow &row)
{
    bool isNumber = false;
    FileStamp stamp{row.volume.toULongLong(&isNumber, 16), QByteArray::fromHex(row.fileId.toLatin1()), row.size,
                    row.mtimeNs};
    if (!isNumber)
        stamp.size = -1;
    return stamp;
}

} // namespace ttp
