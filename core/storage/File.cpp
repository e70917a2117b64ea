// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/File.h"

namespace ttp {

Result<QByteArray> File::readAll(qint64 offset, qint64 length) const
{
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    const Result<qint64> count = read(offset, bytes.data(), length);
    if (!count)
        return count.error();
    if (*count != length)
        return Error{ErrorCode::ReadFailed, Doing::ReadingFile, m_path,
                     QStringLiteral("the file ends %1 bytes too early").arg(length - *count), 0};
    return bytes;
}

} // namespace ttp
