// SPDX-License-Identifier: GPL-3.0-only
// What a transfer says of its pieces and files, whether this run has opened it or not.
#include "tests/unit/transfers/TransferNode.h"

#include <QElapsedTimer>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;

// Three pieces, none, one.
const TestVersion &small()
{
    static const TestVersion made({noise(2 * pieceBytes + 1000, 1), {}, noise(700, 2)});
    return made;
}

// As many pieces as files.
const TestVersion &manyPieces()
{
    static const TestVersion made(QList<QByteArray>(200'000, QByteArray("x")));
    return made;
}

std::vector<PieceRun> runsOf(const TransferDetails &details)
{
    return *details.pieces;
}

PieceRun run(qint64 first, qint64 count, PieceStatus status)
{
    return {first, count, status, -1};
}

} // namespace

class TestTransferDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThisRunHasNotOpenedIsLookedUp()
    {
        TransferNode node(small());
        const TransferRow row = node.row(QStringLiteral("to"), TransferState::Paused);
        PieceBitmap had(4);
        had.set(1);
        const TransferProgressRow progress{had.toOctets(), had.toOctets(), {}};
        QVERIFY(TransfersTable(*node.database).setProgress(row.id, progress, pieceBytes).ok());
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        QCOMPARE(manager.details(TransferId()).error().code, ErrorCode::NotFound);
        const TransferDetails before = manager.details(row.id).value();
        QVERIFY(!before.files && before.pieces && before.pieces->empty());
        QTRY_VERIFY_WITH_TIMEOUT(manager.details(row.id)->files, transferDeadlineMs);
        const TransferDetails details = manager.details(row.id).value();
        QCOMPARE(details.transfer, row.id);
        QCOMPARE(details.pieceBytes, pieceBytes);
        QCOMPARE(details.manifestSha256, small().catalog->manifestSha256().toHex());
        QCOMPARE(details.listRoot, small().header.list.root.toHex());
        QCOMPARE(runsOf(details),
                 (std::vector<PieceRun>{run(0, 1, PieceStatus::Missing), run(1, 1, PieceStatus::Verified),
                                        run(2, 2, PieceStatus::Missing)}));
        QVERIFY(details.sources.isEmpty());
        const qint64 big = 2 * pieceBytes + 1000;
        const auto time = [](size_t file) { return small().catalog->files()[file].mtimeMs; };
        QVERIFY(time(0) > 0);
        QCOMPARE(*details.files,
                 (std::vector<DetailFile>{{QStringLiteral("f0"), big, 0, 0, true, QStringLiteral("f0"), time(0)},
                                          {QStringLiteral("f1"), 0, big, 3, true, QStringLiteral("f1"), time(1)},
                                          {QStringLiteral("f2"), 700, big, 3, true, QStringLiteral("f2"), time(2)}}));
        // It is still paused, and nothing was made.
        QCOMPARE(manager.facts(row.id)->state, DownloadState::Paused);
        QVERIFY(!QFileInfo::exists(row.folder));
    }

    void theListStaysTheSameObjectUntilSomethingChanges()
    {
        TransferNode node(small());
        put(node.at(QStringLiteral("to/f0.ttp-part")), "of somebody else");
        put(node.at(QStringLiteral("to/f2")), small().contents.at(2));
        const TransferRow row = node.row(QStringLiteral("to"));
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        QTRY_VERIFY_WITH_TIMEOUT(manager.facts(row.id)->havePieces == 1, transferDeadlineMs);
        const TransferDetails details = manager.details(row.id).value();
        QCOMPARE(details.files->at(0).localPath, QStringLiteral("f0 (2)"));
        QCOMPARE(manager.details(row.id)->files.get(), details.files.get());
        QCOMPARE(runsOf(details),
                 (std::vector<PieceRun>{run(0, 3, PieceStatus::Missing), run(3, 1, PieceStatus::Verified)}));

        QVERIFY(manager.setWantedFiles(row.id, QStringList{QStringLiteral("f1"), QStringLiteral("f2")}).ok());
        const TransferDetails chosen = manager.details(row.id).value();
        QVERIFY(chosen.files.get() != details.files.get());
        QVERIFY(!chosen.files->at(0).wanted && chosen.files->at(1).wanted);
        QVERIFY(details.files->at(0).wanted); // whoever still has the old one sees no change
        QCOMPARE(runsOf(chosen),
                 (std::vector<PieceRun>{run(0, 3, PieceStatus::Unwanted), run(3, 1, PieceStatus::Verified)}));
    }

    // Asked twice a second: how long it takes is printed, not judged.
    void twoHundredThousandPieces()
    {
        TransferNode node(manyPieces());
        const TransferRow row = node.row(QStringLiteral("to"), TransferState::Paused);
        PieceBitmap had(200'000);
        for (qint64 piece = 0; piece < had.size(); piece += 2)
            had.set(piece);
        const TransferProgressRow progress{had.toOctets(), had.toOctets(), {}};
        QVERIFY(TransfersTable(*node.database).setProgress(row.id, progress, 100'000).ok());
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        QTRY_VERIFY_WITH_TIMEOUT(manager.details(row.id)->files, transferDeadlineMs);
        QElapsedTimer timer;
        timer.start();
        constexpr int times = 50;
        for (int i = 0; i < times; ++i)
            QCOMPARE(manager.details(row.id)->pieces->size(), size_t(200'000));
        qInfo("details of 200,000 pieces, no two alike side by side: %.2f ms", double(timer.elapsed()) / times);
    }
};

QTEST_GUILESS_MAIN(TestTransferDetails)
#include "tst_transferdetails.moc"
