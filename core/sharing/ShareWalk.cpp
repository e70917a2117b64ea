// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ShareWalk.h"

#include "core/content/FileId.h"
#include "core/content/PathRule.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

void takeLeftOut(const SharePaths &paths, qsizetype thing, const WalkResult &walked, LeftOutList &list)
{
    for (LeftOut one : walked.leftOut) {
        one.path = paths.rowPath(thing, one.path);
        list.add(one);
    }
}

Result<void> takeFiles(const SharePaths &paths, qsizetype thing, const WalkResult &walked, SourceTable &table,
                       WalkedShare &share)
{
    for (const WalkedFile &file : walked.files) {
        SourceFile source{qint32(thing), file.diskPath, paths.rowPath(thing, file.diskPath), file.stamp};
        // Only beneath one folder the path in the list is the one that the walk has looked at.
        if (paths.things().size() > 1) {
            const Result<void> good = checkManifestPath(pathInList(source));
            if (!good) {
                share.leftOut.add({source.rowPath, LeftOutReason::RefusedName, good.error().detail});
                continue;
            }
        }
        share.bytes += file.stamp.size;
        if (share.bytes > maxContentLength) {
            return Error{ErrorCode::TooLarge, Doing::Sharing, file.diskPath,
                         QStringLiteral("the files are longer than 2^53 - 1 bytes together"), 0};
        }
        table.files.push_back(std::move(source));
    }
    return {};
}

} // namespace

void LeftOutList::add(const LeftOut &one)
{
    ++count;
    if (first.size() < leftOutKept)
        first.append(one);
}

Result<WalkedShare> walkShare(const SharePaths &paths, const CancelToken &cancel)
{
    WalkedShare share;
    SourceTable table;
    table.roots = paths.roots();
    for (qsizetype thing = 0; thing < paths.things().size(); ++thing) {
        const Result<WalkResult> walked = walkFolder(paths.things().at(thing).path, cancel);
        if (!walked)
            return walked.error();
        takeLeftOut(paths, thing, *walked, share.leftOut);
        if (const Result<void> taken = takeFiles(paths, thing, *walked, table, share); !taken)
            return taken.error();
    }
    if (paths.things().size() > 1) {
        std::sort(table.files.begin(), table.files.end(), [](const SourceFile &a, const SourceFile &b) {
            return pathInList(a).toUtf8() < pathInList(b).toUtf8();
        });
    }
    share.table = std::make_shared<const SourceTable>(std::move(table));
    return share;
}

QString pathInList(const SourceFile &file)
{
    return file.rowPath.normalized(QString::NormalizationForm_C);
}

} // namespace ttp
