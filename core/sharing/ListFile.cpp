// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ListFile.h"

#include "core/content/FileTreeBuilder.h"
#include "core/sharing/SpanSpool.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype writtenAtOnce = 256 * 1024;
constexpr qint64 readAtOnce = 1024 * 1024;

Error writeError(const QString &path, const QString &words)
{
    return {ErrorCode::WriteFailed, Doing::WritingFile, path, words, 0};
}

Result<void> writeLines(const QString &path, const std::vector<ManifestEntry> &entries, const SharingWorld &world,
                        const CancelToken &cancel)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QByteArray block;
    block.reserve(writtenAtOnce + 8 * 1024);
    for (size_t i = 0; i < entries.size(); ++i) {
        block += world.listLine(entries[i]);
        if (block.size() < writtenAtOnce && i + 1 < entries.size())
            continue;
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Doing::WritingFile, path, QStringLiteral("indexing was stopped"), 0};
        if (file.write(block) != block.size())
            return writeError(path, file.errorString());
        block.clear();
    }
    if (!file.commit())
        return writeError(path, file.errorString());
    return {};
}

Result<WrittenList> hashList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, Doing::HashingFile, path, file.errorString(), 0};
    FileTreeBuilder builder(file.size());
    WrittenList list{{}, path, {}};
    for (qint64 span = 0; span < builder.spanCount(); ++span) {
        SpanHasher hasher(file.size(), span);
        while (hasher.missing() > 0) {
            const QByteArray bytes = file.read(std::min(readAtOnce, hasher.missing()));
            if (bytes.isEmpty())
                return Error{ErrorCode::ReadFailed, Doing::HashingFile, path, file.errorString(), 0};
            if (const Result<void> added = hasher.add(bytes); !added)
                return added.error();
        }
        Result<SpanHashes> hashes = hasher.finish();
        if (!hashes)
            return hashes.error();
        const auto rows = builder.add(span, std::move(hashes).value());
        if (!rows)
            return rows.error();
        for (const StoredSpan &row : *rows)
            list.spans.append(rowOfSpan(row));
    }
    const Result<FileId> id = builder.finish();
    if (!id)
        return id.error();
    list.file = *id;
    return list;
}

} // namespace

QString listPath(const QString &listsFolder, const FileId &list)
{
    return listsFolder + u'/' + list.toString();
}

Result<WrittenList> writeList(const QString &listsFolder, const ShareId &share,
                              const std::vector<ManifestEntry> &entries, const SharingWorld &world,
                              const CancelToken &cancel)
{
    // The name is known only when all is written: first under the name of the share.
    const QString unnamed = listsFolder + u'/' + share.toString() + QStringLiteral(".new");
    if (const Result<void> written = writeLines(unnamed, entries, world, cancel); !written)
        return written.error();
    Result<WrittenList> list = hashList(unnamed);
    if (!list)
        return list;
    list->path = listPath(listsFolder, list->file);
    if (QFileInfo::exists(list->path)) {
        const Result<WrittenList> there = hashList(list->path);
        const QString obsolete = there && there->file == list->file ? unnamed : list->path;
        if (!QFile::remove(obsolete))
            return writeError(obsolete, QStringLiteral("it cannot be removed"));
    }
    if (QFileInfo::exists(unnamed) && !QFile::rename(unnamed, list->path))
        return writeError(list->path, QStringLiteral("the list cannot be given its name"));
    return list;
}

} // namespace ttp
