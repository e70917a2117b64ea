// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace ttp {

/// Which files of a version somebody wants.
struct FileChoice {
    /// Paths as in the list, of files, or of folders for everything below; nothing for all files.
    std::optional<QStringList> paths;
    /// What is wanted already stays so.
    bool adds = false;
};

/// What differs about a transfer from "everything, under the names of the list", and what became of its files; kept
/// with it in the database.
struct TransferChoices {
    /// Files that are not fetched, by their place in the list; may be shorter than the list.
    QBitArray unwanted;
    /// Files that lie under another path than the list says, because theirs was taken.
    QHash<qint64, QString> placements;
    /// Files that were given their final name, by their place in the list; may be shorter than the list.
    QBitArray finished;
    /// What was asked for before the list was known: nothing but these, or these as well. To be brought into `unwanted`
    /// when it is (WantedFiles.h).
    QStringList asked;
    bool askedAdds = false;

    [[nodiscard]] bool isWanted(qint64 file) const { return file >= unwanted.size() || !unwanted.testBit(file); }
    [[nodiscard]] bool isFinished(qint64 file) const { return file < finished.size() && finished.testBit(file); }
    void setFinished(qint64 file, bool value);
    /// Another choice, in words, while the list may not be known.
    void ask(const FileChoice &choice);

    /// The form in which it is stored; an empty array for nothing special.
    [[nodiscard]] QByteArray toBytes() const;
    /// What toBytes() made, also that of earlier releases; nothing special for bytes that are damaged.
    [[nodiscard]] static TransferChoices fromBytes(const QByteArray &bytes);

    bool operator==(const TransferChoices &) const = default;
};

} // namespace ttp
