// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace ttp {

/// What differs about a transfer from "everything, under the names of the list", and what became of its files; kept
/// with it in the database.
struct TransferChoices {
    /// Files, by their place in the list, that are not fetched.
    QSet<qint64> unwanted;
    /// Files that lie under another path than the list says, because theirs was taken.
    QHash<qint64, QString> placements;
    /// Files that were given their final name, by their place in the list; may be shorter than the list.
    QBitArray finished;

    [[nodiscard]] bool isFinished(qint64 file) const { return file < finished.size() && finished.testBit(file); }
    void setFinished(qint64 file, bool value);

    /// The form in which it is stored; an empty array for nothing special.
    [[nodiscard]] QByteArray toBytes() const;
    /// What toBytes() made; nothing special for bytes that are damaged.
    [[nodiscard]] static TransferChoices fromBytes(const QByteArray &bytes);

    bool operator==(const TransferChoices &) const = default;
};

} // namespace ttp
