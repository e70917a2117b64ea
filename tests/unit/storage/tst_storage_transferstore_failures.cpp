// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/FailingStoreIo.h"
#include "tests/unit/storage/MemoryStoreIo.h"
#include "tests/unit/storage/TransferModel.h"

#include "core/storage/StoreNames.h"

#include <QTest>
#include <random>

using namespace ttp;

namespace {

constexpr qint64 piece = 512 * 1024;

/// A small version with everything that is special: several pieces, zeros, an empty file, folders, a taken name with
/// the same content, one with other content, and a part of somebody else.
TransferModel smallVersion()
{
    TransferModel model;
    model.addRandom(QStringLiteral("a/big.bin"), 2 * piece + 77);
    model.add(QStringLiteral("a/zeros.bin"), QByteArray(piece + 5, '\0'));
    model.add(QStringLiteral("b/c/empty"), {});
    model.addRandom(QStringLiteral("b/c/small.txt"), 10);
    model.addRandom(QStringLiteral("taken-same"), 1000);
    model.addRandom(QStringLiteral("taken-other"), 1000);
    model.addRandom(QStringLiteral("foreign-part"), 20);
    model.seal();
    return model;
}

QMap<QString, QByteArray> foreignFiles(const TransferModel &model)
{
    return {{QStringLiteral("taken-same"), model.contents[4]},
            {QStringLiteral("taken-other"), randomBytes(1000, 99)},
            {QStringLiteral("foreign-part.ttp-part"), randomBytes(20, 98)},
            {QStringLiteral("b/user.txt"), randomBytes(30, 97)}};
}

std::shared_ptr<MemoryDisk> diskWithForeign(const TransferModel &model)
{
    auto disk = std::make_shared<MemoryDisk>();
    const auto foreign = foreignFiles(model);
    for (auto file = foreign.cbegin(); file != foreign.cend(); ++file)
        disk->putForeign(file.key(), file.value());
    return disk;
}

/// What is wrong with the disk, or an empty text. A final name holds the right bytes or does not exist (T2), and what
/// is the user's is as it was (T3).
QString complaint(const TransferModel &model, MemoryDisk &disk)
{
    const QMap<QString, QByteArray> all = disk.allFiles();
    const QMap<QString, QByteArray> foreign = foreignFiles(model);
    for (auto file = foreign.cbegin(); file != foreign.cend(); ++file) {
        if (all.value(file.key()) != file.value())
            return QStringLiteral("the user's %1 was touched").arg(file.key());
    }
    for (auto file = all.cbegin(); file != all.cend(); ++file) {
        if (foreign.contains(file.key()) || file.key().endsWith(partSuffix()))
            continue;
        if (!model.contents.contains(file.value()))
            return QStringLiteral("%1 has a final name and wrong bytes").arg(file.key());
    }
    return {};
}

QString complaintAtEnd(const TransferModel &model, MemoryDisk &disk)
{
    QString wrong = complaint(model, disk);
    const QMap<QString, QByteArray> all = disk.allFiles();
    for (qint64 file = 0; wrong.isEmpty() && file < model.files.size(); ++file) {
        if (!all.contains(model.pathOf(file)) || all.value(model.pathOf(file)) != model.contents[file])
            wrong = QStringLiteral("%1 is not there").arg(model.pathOf(file));
    }
    for (auto file = all.cbegin(); wrong.isEmpty() && file != all.cend(); ++file) {
        if (file.key().endsWith(partSuffix()) && file.key() != QStringLiteral("foreign-part.ttp-part"))
            wrong = QStringLiteral("%1 was left behind").arg(file.key());
    }
    return wrong;
}

} // namespace

class TestTransferStoreFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// T5, T1, T2, T3: whichever operation fails, once, the transfer ends right after trying again.
    void T5_anyOneOperationMayFail_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("input/output error") << int(ErrorCode::WriteFailed);
        QTest::newRow("disk full") << int(ErrorCode::DiskFull);
        QTest::newRow("read-only") << int(ErrorCode::ReadOnly);
        QTest::newRow("folder missing") << int(ErrorCode::FolderMissing);
        QTest::newRow("permission denied") << int(ErrorCode::PermissionDenied);
    }
    void T5_anyOneOperationMayFail()
    {
        QFETCH(int, code);
        qint64 failures = 0;
        for (qint64 n = 1;; ++n) {
            TransferModel model = m_version;
            const auto disk = diskWithForeign(model);
            const auto plan = std::make_shared<FailurePlan>();
            plan->failAt = n;
            plan->code = ErrorCode(code);
            auto store = model.open(std::make_unique<FailingStoreIo>(std::make_shared<MemoryStoreIo>(disk), plan));
            QVERIFY2(model.complete(*store), qPrintable(QStringLiteral("operation %1").arg(n)));
            const bool hasFailed = plan->hasFailed();
            plan->failAt = 0;
            QVERIFY2(!model.syncOnce(*store).error, qPrintable(QStringLiteral("operation %1").arg(n)));
            const QString wrong = complaintAtEnd(model, *disk);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("operation %1: %2").arg(n).arg(wrong)));
            if (!hasFailed)
                break;
            ++failures;
        }
        qInfo("%lld operations failed one after the other", static_cast<long long>(failures));
        QVERIFY(failures > 50);
    }

    /// T1, T2, T3: the power goes after any operation; nothing that was named synced is missing.
    void T1_thePowerMayGoAtAnyTime_data()
    {
        QTest::addColumn<int>("generosity");
        QTest::addColumn<int>("syncEvery");
        QTest::newRow("nothing unsynced survives") << -1 << 3;
        QTest::newRow("nothing unsynced survives, sync after each piece") << -1 << 1;
        for (int seed = 0; seed < 6; ++seed)
            QTest::addRow("some of it survives, seed %d", seed) << seed << (seed % 2 ? 1 : 4);
    }
    void T1_thePowerMayGoAtAnyTime()
    {
        QFETCH(int, generosity);
        QFETCH(int, syncEvery);
        std::mt19937 generator(static_cast<quint32>(generosity));
        for (qint64 n = 1;; ++n) {
            TransferModel model = m_version;
            model.syncEvery = syncEvery;
            const auto disk = diskWithForeign(model);
            const auto plan = std::make_shared<FailurePlan>();
            plan->failAt = n;
            plan->forGood = true;
            {
                auto store = model.open(std::make_unique<FailingStoreIo>(std::make_shared<MemoryStoreIo>(disk), plan));
                (void)model.complete(*store, 3);
            }
            disk->losePower(generosity < 0 ? nullptr : &generator);
            checkAfterPowerLoss(model, disk, n);
            if (QTest::currentTestFailed() || !plan->hasFailed())
                break;
        }
    }

private:
    const TransferModel m_version = smallVersion();

    void checkAfterPowerLoss(TransferModel &model, const std::shared_ptr<MemoryDisk> &disk, qint64 n)
    {
        const QString when = QStringLiteral("power lost after operation %1").arg(n);
        const QString wrong = complaint(model, *disk);
        QVERIFY2(wrong.isEmpty(), qPrintable(when + QStringLiteral(": ") + wrong));
        auto store = model.open(std::make_unique<MemoryStoreIo>(disk));
        const PieceBitmap before = model.recorded;
        model.candidateIsRight = [&](const ExistingFile &found) {
            return disk->allFiles().value(found.path) == model.contents[found.file];
        };
        QVERIFY2(model.begin(*store), qPrintable(when));
        // A final name that was given and not recorded any more is found and verified again; nothing is fetched again.
        for (qint64 i = before.nextSet(0); i >= 0; i = before.nextSet(i + 1))
            QVERIFY2(store->has(i), qPrintable(when + QStringLiteral(": a synced piece is missing")));
        for (qint64 i = before.nextSet(0); i >= 0; i = before.nextSet(i + 1)) {
            const Result<QByteArray> bytes = store->read(i);
            QVERIFY2(bytes && *bytes == model.bytesOf(i), qPrintable(when));
        }
        QVERIFY2(model.complete(*store), qPrintable(when));
        const QString wrongAtEnd = complaintAtEnd(model, *disk);
        QVERIFY2(wrongAtEnd.isEmpty(), qPrintable(when + QStringLiteral(": ") + wrongAtEnd));
    }
};

QTEST_GUILESS_MAIN(TestTransferStoreFailures)
#include "tst_storage_transferstore_failures.moc"
