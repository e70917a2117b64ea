// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/database/SharesTable.h"
#include "core/database/VersionsTable.h"
#include "core/storage/SafeFolder.h"
#include "core/transfers/TransferManager.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>

namespace ttp {

constexpr int transferDeadlineMs = 60'000;

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

class Nobody final : public SourceDirectory
{
public:
    QList<UserId> candidates(const ShareId &, const UserId &) const override { return {}; }
    PeerClient *peer(const UserId &) const override { return nullptr; }
    bool isOnline(const UserId &) const override { return false; }
};

/// A peer that has resolved the version in an earlier run, and its transfers of it. Nobody gives anything.
class TransferNode
{
public:
    explicit TransferNode(const TestVersion &of) : version(of)
    {
        database = std::move(Database::open(at(QStringLiteral("state.sqlite")))).value();
        put(at(QStringLiteral("lists/") + version.header.list.toString()), version.list);
        ShareRow share;
        share.id = version.header.share;
        share.name = version.header.name;
        share.owner = version.header.owner;
        share.created = clock.now();
        VersionRow row;
        row.share = share.id;
        row.version = version.header.version;
        row.manifest = encodeEnvelope(version.manifest);
        row.manifestSha256 = version.catalog->manifestSha256();
        row.list = version.header.list;
        row.files = version.header.files;
        row.bytes = version.header.bytes;
        row.created = clock.now();
        SharesTable shares(*database);
        const QByteArray access = encodeEnvelope(version.access);
        const bool made = shares.insert(share).ok() &&
                          shares.setAccessRecord(share.id, share.owner, access, 7, clock.now()).ok() &&
                          VersionsTable(*database).insert(row).ok();
        if (!made)
            qFatal("the fixture cannot be made");
    }
    QString at(const QString &path) const { return base.filePath(path); }
    TransferServices services()
    {
        TransferServices all{clock, *database, pool, nobody, {}, {}, &context, at(QStringLiteral("lists")),
                             usage, {},        {},   {},     {}};
        all.serve = [this](const FetchedVersion &, const HeardAccess &) {
            ++served;
            if (onServe)
                onServe();
        };
        all.withdraw = [](const ShareId &, int) {};
        all.readLink = [this](const QString &) { return Result<VersionWanted>(version.wanted()); };
        all.incident = [](const QString &, const UserId &, const QString &, const QString &) {};
        return all;
    }
    /// A transfer into this folder, as the database has it.
    TransferRow row(const QString &folder, TransferState state = TransferState::Queued)
    {
        TransferRow row;
        row.id = newId<TransferId>();
        row.share = version.header.share;
        row.version = version.header.version;
        row.name = version.header.name;
        row.folder = at(folder);
        row.link = QStringLiteral("ttp://x");
        row.state = state;
        row.queuePosition = position++;
        row.created = clock.now();
        row.totalBytes = version.header.bytes;
        if (!TransfersTable(*database).insert(row).ok())
            qFatal("the fixture cannot be made");
        return row;
    }
    std::unique_ptr<Download> download(const TransferRow &row)
    {
        const auto now = TransfersTable(*database).find(row.id).value();
        return std::make_unique<Download>(services(), *now, version.wanted());
    }
    /// One of the pool's threads does nothing until held is released.
    void holdPool(QSemaphore &held, DiskPool::Priority priority = DiskPool::Priority::Urgent)
    {
        pool.submit<void>(
            priority, &context,
            [&held](const CancelToken &) {
                held.acquire();
                return Result<void>();
            },
            [](const Result<void> &) {});
    }
    /// One that was finished in an earlier run.
    TransferRow finished(const QString &folder)
    {
        put(at(folder + QStringLiteral("/f0")), version.contents.at(0));
        put(at(folder + QStringLiteral("/f2")), version.contents.at(2));
        const TransferRow made = row(folder);
        const auto earlier = download(made);
        earlier->start();
        if (!QTest::qWaitFor([&] { return earlier->state() == DownloadState::Done; }, transferDeadlineMs))
            qFatal("it did not finish");
        return made;
    }
    /// Changes one bit of a file and leaves size and time as they were, as a failing disk does.
    void flip(const QString &folder, const QString &name)
    {
        const auto opened = SafeFolder::open(at(folder));
        const auto file = opened->openWrite(name);
        const FileStamp before = (*file)->stamp().value();
        char byte = 0;
        const bool isRead = (*file)->read(500, &byte, 1).ok();
        byte = char(byte ^ 1);
        const bool isWritten = (*file)->write(500, QByteArrayView(&byte, 1)).ok();
        if (!isRead || !isWritten || !(*file)->setMtime(before.mtimeNs).ok())
            qFatal("cannot damage %s", qPrintable(name));
    }
    TransferChoices recordedChoices(const TransferId &id)
    {
        return TransferChoices::fromBytes(TransfersTable(*database).find(id).value()->wanted);
    }
    PieceBitmap recordedPieces(const TransferId &id)
    {
        const qint64 pieces = version.catalog->layout().pieceCount();
        const auto row = TransfersTable(*database).progress(id).value();
        return row ? PieceBitmap::fromOctets(row->synced, pieces).value() : PieceBitmap(pieces);
    }

    const TestVersion &version;
    QTemporaryDir base;
    SystemClock clock;
    DiskPool pool{2};
    Nobody nobody;
    QObject context;
    UsageLedger usage{clock, UserId(QUuid::createUuid())};
    std::unique_ptr<Database> database;
    qint64 position = 0;
    int served = 0;
    std::function<void()> onServe;
};

} // namespace ttp
