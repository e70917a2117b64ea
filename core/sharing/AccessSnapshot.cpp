// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/AccessSnapshot.h"

#include <QMutexLocker>

namespace ttp {

ServedSharePtr AccessSnapshot::readableShare(const ShareId &share, const UserId &user, const QDateTime &now) const
{
    const ServedSharePtr found = shares.value(share);
    if (!found || !found->mayRead(user))
        return nullptr;
    const bool lapsed = found->servedUntil && *found->servedUntil < now;
    return lapsed ? nullptr : found;
}

std::optional<AccessSnapshot::FoundFile> AccessSnapshot::readableFile(const FileId &file, const UserId &user,
                                                                      const QDateTime &now) const
{
    std::optional<FoundFile> partial;
    for (auto entry = shares.cbegin(); entry != shares.cend(); ++entry) {
        const ServedSharePtr share = readableShare(entry.key(), user, now);
        if (!share)
            continue;
        for (const auto &version : share->versions) {
            const bool isList = version->catalog->header().list == file;
            const std::optional<qint64> index = isList ? -1 : version->catalog->indexOf(file);
            if (!index)
                continue;
            if (isList || version->isComplete())
                return FoundFile{share, version, *index};
            partial = FoundFile{share, version, *index};
        }
    }
    return partial;
}

AccessSnapshotPtr SnapshotBox::get() const
{
    const QMutexLocker lock(&m_mutex);
    return m_snapshot;
}

void SnapshotBox::put(AccessSnapshotPtr snapshot)
{
    // the old one dies after the lock is released: taking down a large table must not hold up the server threads
    const QMutexLocker lock(&m_mutex);
    m_snapshot.swap(snapshot);
}

} // namespace ttp
