// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/FlatDigest.h"

#include "core/content/FileTreeBuilder.h"
#include "core/content/Sha256.h"
#include "core/storage/ReadCache.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

Error failed(ErrorCode code, const FileId &file)
{
    return {code, Doing::HashingFile, file.toString(), {}, 0};
}

/// Reads one span of the tree into both hashes.
Result<void> readSpan(FileReader &reader, const FileId &file, qint64 span, Sha256 &flat, FileTreeBuilder &tree,
                      const CancelToken &token)
{
    SpanHasher hasher(file.length, span);
    QByteArray block(std::min(blockSize, hasher.range().length), Qt::Uninitialized);
    while (hasher.missing() > 0) {
        if (token.isCancelled())
            return failed(ErrorCode::Cancelled, file);
        const qint64 offset = hasher.range().end() - hasher.missing();
        const qint64 got = reader.read(block.data(), offset, std::min<qint64>(block.size(), hasher.missing()));
        if (got <= 0)
            return failed(got == 0 ? ErrorCode::FileChanged : ErrorCode::ReadFailed, file);
        const QByteArrayView bytes = QByteArrayView(block).first(got);
        flat.update(bytes);
        if (const Result<void> added = hasher.add(bytes); !added)
            return added;
    }
    Result<SpanHashes> hashes = hasher.finish();
    if (!hashes)
        return hashes.error();
    const auto rows = tree.add(span, std::move(hashes).value());
    return rows ? Result<void>() : Result<void>(rows.error());
}

} // namespace

Result<Hash256> flatDigest(const ServedVersion &version, qint64 fileIndex, const Clock &clock, const CancelToken &token)
{
    const FileId file = version.catalog->files()[size_t(fileIndex)].file;
    Sha256 flat;
    FileTreeBuilder tree(file.length);
    if (tree.spanCount() > 0) {
        ReadCache cache(clock, 1);
        const Result<std::unique_ptr<FileReader>> reader = version.files->open(fileIndex, cache);
        if (!reader)
            return reader.error();
        for (qint64 span = 0; span < tree.spanCount(); ++span) {
            if (const Result<void> read = readSpan(**reader, file, span, flat, tree, token); !read)
                return read.error();
        }
    }
    const Result<FileId> made = tree.finish();
    if (!made)
        return made.error();
    return *made == file ? Result<Hash256>(flat.finish()) : Result<Hash256>(failed(ErrorCode::FileChanged, file));
}

} // namespace ttp
