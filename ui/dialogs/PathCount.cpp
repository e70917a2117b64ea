// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/PathCount.h"

#include <QDirIterator>
#include <QFileInfo>

namespace ttp {

namespace {

PathCount::Kind kindOf(const QFileInfo &info)
{
    if (!info.exists())
        return PathCount::Kind::Missing;
    if (info.isDir())
        return info.isReadable() && info.isExecutable() ? PathCount::Kind::Folder : PathCount::Kind::Unreadable;
    if (!info.isFile())
        return PathCount::Kind::Special;
    return info.isReadable() ? PathCount::Kind::File : PathCount::Kind::Unreadable;
}

void countBelow(const QString &folder, PathCount &count)
{
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && !count.isCancelled) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        if (info.isSymLink() || (!info.isFile() && !info.isDir()))
            continue;
        if (!info.isReadable()) {
            ++count.unreadable;
        } else if (info.isFile()) {
            ++count.files;
            count.bytes += info.size();
        }
    }
}

} // namespace

void countPath(const QString &path, PathCount &count)
{
    const QFileInfo info(path);
    const PathCount::Kind kind = kindOf(info);
    if (kind == PathCount::Kind::File) {
        count.files = 1;
        count.bytes = info.size();
    }
    count.kind = kind;
    if (kind == PathCount::Kind::Folder)
        countBelow(path, count);
    count.isDone = !count.isCancelled;
}

} // namespace ttp
