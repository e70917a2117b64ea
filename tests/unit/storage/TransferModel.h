// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/TransferStore.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <functional>
#include <memory>

namespace ttp {

/// What the program around a TransferStore does in a transfer: knows the right bytes, fetches what is missing, and
/// keeps the record that survives the program.
class TransferModel
{
public:
    /// Adds a file with these bytes.
    void add(const QString &path, const QByteArray &bytes);
    /// Adds a file of random bytes, the same for the same path and length.
    void addRandom(const QString &path, qint64 length);
    /// To be called when all files are added.
    void seal();

    /// A store on this io with what is recorded.
    [[nodiscard]] std::unique_ptr<TransferStore> open(std::unique_ptr<StoreIo> io);
    /// Scans, verifies what was found and takes what is right. False when an operation failed; may be repeated.
    [[nodiscard]] bool begin(TransferStore &store);
    /// open() and begin(), for whom a failure of these would be no result but the end of the test.
    [[nodiscard]] std::unique_ptr<TransferStore> begun(std::unique_ptr<StoreIo> io);
    /// Writes all missing pieces once and finishes complete files, going on after errors. True when nothing failed.
    bool fetchOnce(TransferStore &store);
    /// One sync, recorded.
    SyncReport syncOnce(TransferStore &store);
    /// Begins where that is not done, fetches and syncs until all is recorded as finished; false when that takes more
    /// than `rounds`.
    [[nodiscard]] bool complete(TransferStore &store, int rounds = 20);
    [[nodiscard]] bool isComplete() const { return finished.size() == files.size(); }
    /// Where the file is to be found according to the record.
    [[nodiscard]] QString pathOf(qint64 file) const;
    [[nodiscard]] QByteArray bytesOf(qint64 piece) const;

    QList<StoredFile> files;
    QList<QByteArray> contents;
    ContentLayout layout;
    // the record
    PieceBitmap recorded;
    QSet<qint64> finished;
    QMap<qint64, QString> placed;
    bool isBegun = false;
    // of this run
    bool isScanned = false;
    ReserveRule reserve{0, 0, 0};
    qsizetype openFiles = 128;
    /// Stands for hashing a file that was found; without it none is adopted.
    std::function<bool(const ExistingFile &)> candidateIsRight;
    /// Sync after so many pieces.
    int syncEvery = 3;
};

/// An io that is owned twice: the store gives it back when it dies.
[[nodiscard]] std::unique_ptr<StoreIo> sharedIo(std::shared_ptr<StoreIo> io);

/// Bytes that are the same for the same seed.
[[nodiscard]] QByteArray randomBytes(qint64 length, quint32 seed);

} // namespace ttp
