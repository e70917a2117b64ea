// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/Manifest.h"
#include "core/content/PathRule.h"
#include "core/protocol/JsonReader.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <optional>
#include <vector>

/// A version of a share on the wire (design.md ruling 2): the header is the payload of a signed envelope; the list of
/// files is a file of its own, one object of JSON on each line.
namespace ttp {

/// The header as the publisher signs it. The bytes of toJson() are what is signed, hashed and sent from then on.
[[nodiscard]] QByteArray manifestHeaderToJson(const ManifestHeader &header);

/// InvalidInput where a member is missing or wrong, and where they do not fit each other: version 1 has no previous
/// and every other has one, an empty list belongs to 0 files and 0 bytes. TooLarge beyond limits::manifestEntries, a
/// list beyond limits::manifestBytes, or more bytes than ContentLayout::maxPieces hold.
[[nodiscard]] Result<ManifestHeader> manifestHeaderFromJson(QByteArrayView payload);

/// {path, file, mtime}. A time before 1970 is written as 1970.
[[nodiscard]] QJsonObject manifestEntryToObject(const ManifestEntry &entry);
/// Reads those members. The path is text only: who uses it checks it with PathRule.
[[nodiscard]] ManifestEntry readManifestEntry(JsonReader &in);

/// The line of one file, with its line feed: manifestEntryToObject() and nothing else.
[[nodiscard]] QByteArray manifestLine(const ManifestEntry &entry);

/// All lines: the bytes of the list. Meant for lists that fit into memory comfortably; longer ones line by line.
[[nodiscard]] QByteArray manifestList(const std::vector<ManifestEntry> &entries);

/// Reads the list of a version, in pieces of any size as they come from disk, without ever holding more of it than
/// one line. Bounded by limits::manifestLineBytes, manifestEntries and manifestBytes whatever the input.
/// Not thread safe; one object reads one list.
class ManifestListReader
{
public:
    /// For the list of this header.
    explicit ManifestListReader(const ManifestHeader &header);

    /// Takes the next bytes. InvalidInput or TooLarge with the number of the line as subject ("line 17"); UnsafePath
    /// for a path that may not be there or is in the way of another. After an error the reader stays failed and
    /// returns the same error again.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    /// The files in list order, when all bytes were fed. InvalidInput when the last line is not ended, or when
    /// number of bytes of the list, number of files or sum of their lengths are not what the header says.
    [[nodiscard]] Result<std::vector<ManifestEntry>> finish();

private:
    [[nodiscard]] Result<void> takeLine(QByteArrayView line);
    [[nodiscard]] Result<void> refuse(Error error);

    ManifestHeader m_header;
    QByteArray m_partial;
    std::vector<ManifestEntry> m_entries;
    ManifestPathSet m_paths;
    qint64 m_fed = 0;
    qint64 m_bytes = 0;
    std::optional<Error> m_error;
};

} // namespace ttp
