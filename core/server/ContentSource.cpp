// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ContentSource.h"

#include "core/storage/SafeFolder.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 lookAgainMs = 1000;

/// The list of files, which lies in the profile under its own name.
class ListReader final : public FileReader
{
public:
    explicit ListReader(std::unique_ptr<File> file) : m_file(std::move(file)) {}
    qint64 read(char *buffer, qint64 offset, qint64 size) override
    {
        const Result<qint64> got = m_file->read(offset, buffer, size);
        return got ? *got : -1;
    }

private:
    std::unique_ptr<File> m_file;
};

Error changed(const QString &subject)
{
    return {ErrorCode::FileChanged, Doing::Serving, subject, {}, 0};
}

} // namespace

ContentSource::ContentSource(ContentPlace place, ReadCache &cache, const Clock &clock, StillAllowed stillAllowed,
                             Failed failed)
    : m_place(std::move(place)), m_cache(cache), m_clock(clock), m_stillAllowed(std::move(stillAllowed)),
      m_failed(std::move(failed))
{
}

Result<std::shared_ptr<ContentSource>> ContentSource::open(ContentPlace place, ReadCache &cache, const Clock &clock,
                                                           StillAllowed stillAllowed, Failed failed)
{
    const auto source = std::shared_ptr<ContentSource>(
        new ContentSource(std::move(place), cache, clock, std::move(stillAllowed), std::move(failed)));
    if (source->m_place.bytes.isEmpty())
        return source;
    const Result<void> opened = source->openAt(source->m_place.bytes.first);
    if (!opened) {
        source->fail(opened.error());
        // Whatever is wrong with the file on this disk, to others it is one thing: it is not what was shared.
        return changed(source->m_place.share->name);
    }
    return source;
}

Result<void> ContentSource::openList()
{
    const QFileInfo path(m_place.version->listPath);
    const Result<SafeFolder> folder = SafeFolder::open(path.absolutePath());
    if (!folder)
        return folder.error();
    Result<std::unique_ptr<File>> file = folder->openRead(path.fileName());
    if (!file)
        return file.error();
    const FileId list = m_place.version->catalog->header().list;
    const Result<FileStamp> stamp = (*file)->stamp();
    if (!stamp || stamp->size != list.length)
        return changed(path.fileName());
    m_fileBytes = {0, list.length};
    m_reader = std::make_unique<ListReader>(std::move(file).value());
    return {};
}

Result<void> ContentSource::openAt(qint64 position)
{
    m_openedMs = m_clock.monotonicMs();
    if (m_place.list)
        return openList();
    const ContentLayout &layout = m_place.version->catalog->layout();
    m_reader.reset();
    m_fileIndex = layout.fileAt(position);
    m_fileBytes = layout.bytesOfFile(m_fileIndex);
    Result<std::unique_ptr<FileReader>> opened = m_place.version->files->open(m_fileIndex, m_cache);
    if (!opened)
        return opened.error();
    m_reader = std::move(opened).value();
    return {};
}

bool ContentSource::isFresh(qint64 position) const
{
    return m_reader && m_fileBytes.contains(position) &&
           (m_place.list || m_clock.monotonicMs() - m_openedMs < lookAgainMs);
}

qint64 ContentSource::read(char *buffer, qint64 offset, qint64 size)
{
    const qint64 position = m_place.bytes.first + offset;
    if (!m_place.bytes.contains(position) || (m_stillAllowed && !m_stillAllowed()))
        return -1;
    if (!isFresh(position)) {
        const Result<void> opened = openAt(position);
        if (!opened)
            return fail(opened.error());
    }
    // A piece may be taken back while it is being served: it was found damaged.
    const PieceProgress *progress = m_place.list ? nullptr : m_place.version->progress.get();
    if (progress && !progress->has(m_place.version->catalog->layout().pieceAt(position)))
        return -1;
    const qint64 wanted = std::min(size, m_fileBytes.end() - position);
    const qint64 got = m_reader->read(buffer, position - m_fileBytes.first, wanted);
    if (got > 0)
        return got;
    return fail({got == 0 ? ErrorCode::FileChanged : ErrorCode::ReadFailed, Doing::Serving, m_place.share->name,
                 QStringLiteral("the file ended early or cannot be read"), 0});
}

qint64 ContentSource::fail(const Error &error)
{
    if (m_failed)
        std::exchange(m_failed, nullptr)(m_fileIndex, error);
    return -1;
}

qint64 presentBytes(const ServedVersion &version, const ByteRange &range)
{
    if (range.isEmpty() || version.isComplete())
        return range.length;
    const ContentLayout &layout = version.catalog->layout();
    const PieceRange pieces = layout.touchedBy(range);
    qint64 piece = pieces.first;
    while (piece < pieces.end() && version.progress->has(piece))
        ++piece;
    if (piece == pieces.end())
        return range.length;
    return piece == pieces.first ? 0 : layout.piece(piece).inContent.first - range.first;
}

} // namespace ttp
