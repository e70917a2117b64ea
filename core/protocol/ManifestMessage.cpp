// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/ManifestMessage.h"
#include "core/base/Utc.h"

#include "core/content/ContentLayout.h"
#include "core/protocol/JsonReader.h"
#include "core/protocol/JsonWriter.h"
#include "core/protocol/Limits.h"

#include <algorithm>
#include <limits>

namespace ttp {

namespace {

constexpr qint64 lastVersion = std::numeric_limits<int>::max();
/// 9999-12-31T23:59:59.999Z, the last moment that RFC 3339 can write.
constexpr qint64 lastMs = 253'402'300'799'999;
/// A path of 1,024 bytes of UTF-8 has at most that many UTF-16 units.
constexpr qsizetype pathLength = 1024;

/// Rules that join members; the single ones are checked already.
void checkTogether(JsonReader &in, const ManifestHeader &header)
{
    if ((header.version == 1) == header.previous.has_value())
        in.fail(QLatin1String("previous"), QStringLiteral("stands in every version but the first"));
    if (header.files > limits::manifestEntries)
        in.fail(QLatin1String("files"), QStringLiteral("are more than a version may have"), ErrorCode::TooLarge);
    if (header.bytes > ContentLayout::maxPieces * PieceSize::standard().bytes())
        in.fail(QLatin1String("bytes"), QStringLiteral("are more than a version may have"), ErrorCode::TooLarge);
    if (header.list.length > limits::manifestBytes)
        in.fail(QLatin1String("list"), QStringLiteral("is longer than a list may be"), ErrorCode::TooLarge);
    if ((header.files == 0) != header.list.isEmptyFile() || (header.files == 0 && header.bytes != 0))
        in.fail(QLatin1String("list"), QStringLiteral("does not fit the number of files"));
}

Error lineError(qint64 line, const Error &cause)
{
    const QString what = cause.subject.isEmpty() ? cause.detail : cause.subject + QStringLiteral(": ") + cause.detail;
    return Error{cause.code, Doing::ParsingMessage, QStringLiteral("line %1").arg(line), what, 0};
}

Error listError(ErrorCode code, const char *detail)
{
    return Error{code, Doing::ParsingMessage, QStringLiteral("list"), QString::fromLatin1(detail), 0};
}

} // namespace

QByteArray manifestHeaderToJson(const ManifestHeader &header)
{
    QJsonObject object{{QStringLiteral("share"), header.share.toString()},
                       {QStringLiteral("owner"), header.owner.toString()},
                       {QStringLiteral("publishers"), json::idList(header.publishers)},
                       {QStringLiteral("version"), header.version},
                       {QStringLiteral("created"), json::timeText(header.created)},
                       {QStringLiteral("name"), header.name},
                       {QStringLiteral("files"), header.files},
                       {QStringLiteral("bytes"), header.bytes},
                       {QStringLiteral("list"), header.list.toString()}};
    json::putIfAny(object, QLatin1String("note"), header.note);
    if (header.previous)
        object.insert(QLatin1String("previous"), header.previous->toBase64Url());
    return json::compact(object);
}

Result<ManifestHeader> manifestHeaderFromJson(QByteArrayView payload)
{
    JsonReader in = JsonReader::parse(payload, limits::envelopePayloadBytes);
    ManifestHeader header;
    header.share = in.id<ShareId>(QLatin1String("share"));
    header.owner = in.id<UserId>(QLatin1String("owner"));
    header.publishers = in.ids<UserId>(QLatin1String("publishers"), limits::publishers);
    header.version = static_cast<int>(in.integer(QLatin1String("version"), 1, lastVersion));
    header.previous = in.optionalFingerprint(QLatin1String("previous"));
    header.created = in.time(QLatin1String("created"));
    header.name = in.string(QLatin1String("name"), limits::nameLength);
    header.note = in.optionalText(QLatin1String("note"), limits::versionNoteLength);
    header.files = in.integer(QLatin1String("files"));
    header.bytes = in.integer(QLatin1String("bytes"));
    header.list = in.file(QLatin1String("list"));
    checkTogether(in, header);
    return in.finish(header);
}

QJsonObject manifestEntryToObject(const ManifestEntry &entry)
{
    const qint64 ms = std::clamp<qint64>(entry.mtimeMs, 0, lastMs);
    return {{QStringLiteral("path"), entry.path},
            {QStringLiteral("file"), entry.file.toString()},
            {QStringLiteral("mtime"), json::timeText(utcFromMs(ms))}};
}

ManifestEntry readManifestEntry(JsonReader &in)
{
    ManifestEntry entry;
    entry.path = in.string(QLatin1String("path"), pathLength);
    entry.file = in.file(QLatin1String("file"));
    const QDateTime mtime = in.time(QLatin1String("mtime"));
    entry.mtimeMs = mtime.isValid() ? mtime.toMSecsSinceEpoch() : 0;
    return entry;
}

QByteArray manifestLine(const ManifestEntry &entry)
{
    return json::compact(manifestEntryToObject(entry)) + '\n';
}

QByteArray manifestList(const std::vector<ManifestEntry> &entries)
{
    QByteArray list;
    for (const ManifestEntry &entry : entries)
        list += manifestLine(entry);
    return list;
}

ManifestListReader::ManifestListReader(const ManifestHeader &header) : m_header(header)
{
    // The header may not have come through manifestHeaderFromJson(), and what it promises is memory here.
    if (m_header.files < 0 || m_header.files > limits::manifestEntries || m_header.list.length < 0 ||
        m_header.list.length > limits::manifestBytes)
        m_error = listError(ErrorCode::TooLarge, "more than a version may have");
}

Result<void> ManifestListReader::refuse(Error error)
{
    m_error = std::move(error);
    m_partial.clear();
    m_entries.clear();
    return *m_error;
}

Result<void> ManifestListReader::feed(QByteArrayView bytes)
{
    if (m_error)
        return *m_error;
    m_fed += bytes.size();
    if (m_fed > m_header.list.length)
        return refuse(listError(ErrorCode::InvalidInput, "longer than the header says"));
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_partial.size() + part.size() > limits::manifestLineBytes) {
            return refuse(
                lineError(qint64(m_entries.size()) + 1, listError(ErrorCode::TooLarge, "longer than a line may be")));
        }
        if (end < 0) {
            m_partial.append(part);
            return {};
        }
        const Result<void> taken = m_partial.isEmpty() ? takeLine(part) : takeLine(QByteArray(m_partial).append(part));
        if (!taken)
            return taken;
        m_partial.clear();
        bytes = bytes.sliced(end + 1);
    }
    return {};
}

Result<void> ManifestListReader::takeLine(QByteArrayView line)
{
    const qint64 number = qint64(m_entries.size()) + 1;
    if (number > m_header.files)
        return refuse(lineError(number, listError(ErrorCode::InvalidInput, "more files than the header says")));
    JsonReader in = JsonReader::parse(line, limits::manifestLineBytes);
    const ManifestEntry entry = readManifestEntry(in);
    const Result<ManifestEntry> read = in.finish(entry);
    if (!read)
        return refuse(lineError(number, read.error()));
    // The path itself stays out of the error: it may be made to look like anything.
    if (const Result<void> path = m_paths.add(entry.path); !path) {
        return refuse(Error{ErrorCode::UnsafePath, Doing::ParsingMessage, QStringLiteral("line %1").arg(number),
                            path.error().detail, 0});
    }
    if (entry.file.length > m_header.bytes - m_bytes)
        return refuse(lineError(number, listError(ErrorCode::InvalidInput, "more bytes than the header says")));
    m_bytes += entry.file.length;
    m_entries.push_back(entry);
    return {};
}

Result<std::vector<ManifestEntry>> ManifestListReader::finish()
{
    if (m_error)
        return *m_error;
    if (m_fed != m_header.list.length || !m_partial.isEmpty())
        return listError(ErrorCode::InvalidInput, "shorter than the header says");
    if (qint64(m_entries.size()) != m_header.files || m_bytes != m_header.bytes)
        return listError(ErrorCode::InvalidInput, "other files than the header says");
    return std::move(m_entries);
}

} // namespace ttp
