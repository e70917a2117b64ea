// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/ContentLayout.h"
#include "core/content/FileId.h"
#include "core/content/Manifest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 piece = 512 * KiB;

ContentLayout layoutOf(const std::vector<qint64> &lengths)
{
    return ContentLayout::fromLengths(lengths).value();
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoPieces()
    {
        for (const ContentLayout &layout : {ContentLayout(), layoutOf({})}) {
            QCOMPARE(layout.fileCount(), qint64(0));
            QCOMPARE(layout.byteCount(), qint64(0));
            QCOMPARE(layout.pieceCount(), qint64(0));
            QVERIFY(layout.slices({0, 0}).isEmpty());
            QVERIFY(layout.touchedBy({0, 0}).isEmpty());
        }
        const ContentLayout empties = layoutOf({0, 0, 0});
        QCOMPARE(empties.fileCount(), qint64(3));
        QCOMPARE(empties.pieceCount(), qint64(0));
        QVERIFY(empties.piecesOfFile(1).isEmpty());
    }

    void lengthsFromOutsideAreChecked()
    {
        const std::vector<qint64> negative{5, -1};
        QCOMPARE(ContentLayout::fromLengths(negative).error().code, ErrorCode::InvalidInput);
        const std::vector<qint64> tooLong{maxContentLength, 1};
        QCOMPARE(ContentLayout::fromLengths(tooLong).error().code, ErrorCode::TooLarge);
        const std::vector<qint64> overflow{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
        QCOMPARE(ContentLayout::fromLengths(overflow).error().code, ErrorCode::TooLarge);
        // What each piece costs in memory is bounded before anybody can be made to pay it.
        const std::vector<qint64> tooMany{ContentLayout::maxPieces * piece, 1};
        QCOMPARE(ContentLayout::fromLengths(tooMany).error().code, ErrorCode::TooLarge);
        const std::vector<qint64> oneTooMany{maxContentLength};
        QCOMPARE(ContentLayout::fromLengths(oneTooMany).error().code, ErrorCode::TooLarge);
        QCOMPARE(layoutOf({ContentLayout::maxPieces * piece, 0}).pieceCount(), ContentLayout::maxPieces);
    }

    void filesStandEndToEnd()
    {
        const ContentLayout layout = layoutOf({0, piece + 1, 0, 0, 3, 2 * piece, 0});
        QCOMPARE(layout.byteCount(), 3 * piece + 4);
        QCOMPARE(layout.pieceCount(), qint64(5));
        QCOMPARE(layout.fileAt(0), qint64(1));
        QCOMPARE(layout.fileAt(piece), qint64(1));
        QCOMPARE(layout.fileAt(piece + 1), qint64(4));
        QCOMPARE(layout.fileAt(piece + 3), qint64(4));
        QCOMPARE(layout.fileAt(piece + 4), qint64(5));
        QCOMPARE(layout.fileAt(layout.byteCount() - 1), qint64(5));
        QCOMPARE(layout.piecesOfFile(1), (PieceRange{0, 2}));
        QCOMPARE(layout.piecesOfFile(4), (PieceRange{2, 1}));
        QCOMPARE(layout.piecesOfFile(5), (PieceRange{3, 2}));
        QVERIFY(layout.piecesOfFile(6).isEmpty());
        QCOMPARE(layout.piece(1), (ContentLayout::Piece{1, 1, {piece, 1}, {piece, 1}}));
        QCOMPARE(layout.piece(2), (ContentLayout::Piece{4, 0, {0, 3}, {piece + 1, 3}}));
        QCOMPARE(layout.piece(4), (ContentLayout::Piece{5, 1, {piece, piece}, {2 * piece + 4, piece}}));
    }

    void rangesBecomePieces()
    {
        const ContentLayout layout = layoutOf({piece + 1, 0, 3, 2 * piece});
        QCOMPARE(layout.touchedBy({0, layout.byteCount()}), (PieceRange{0, 5}));
        QCOMPARE(layout.touchedBy({piece, 2}), (PieceRange{1, 2}));
        QCOMPARE(layout.touchedBy({piece - 1, 1}), (PieceRange{0, 1}));
        QCOMPARE(layout.containedIn({piece, 4}), (PieceRange{1, 2}));
        QCOMPARE(layout.containedIn({1, piece}), (PieceRange{1, 1}));
        QVERIFY(layout.containedIn({1, piece - 2}).isEmpty());
        QVERIFY(layout.containedIn({piece + 2, 1}).isEmpty());
        QCOMPARE(layout.containedIn({0, layout.byteCount()}), (PieceRange{0, 5}));
        QCOMPARE(layout.bytesOf({1, 2}), (ByteRange{piece, 4}));
        QVERIFY(layout.bytesOf({}).isEmpty());
    }

    void rangesAreCutAtFiles()
    {
        const ContentLayout layout = layoutOf({10, 0, 3, 20});
        using Slice = ContentLayout::Slice;
        QCOMPARE(layout.slices({8, 10}), QList<Slice>({{0, {8, 2}}, {2, {0, 3}}, {3, {0, 5}}}));
        QCOMPARE(layout.slices({10, 3}), QList<Slice>({{2, {0, 3}}}));
        QCOMPARE(layout.slices({0, 33}).size(), 3);
        QCOMPARE(layout.slices({0, 33}, 2).size(), 2);
        QCOMPARE(layout.slices({32, 1}), QList<Slice>({{3, {19, 1}}}));
    }

    /// Against the same answers from going through the files one by one.
    void randomLayoutsAgreeWithCounting()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            std::vector<qint64> lengths;
            for (int i = random.bounded(1, 40); i > 0; --i) {
                const qint64 around = piece * random.bounded(4) + random.bounded(-2, 3);
                lengths.push_back(random.bounded(4) == 0 ? 0 : std::max<qint64>(0, around));
            }
            const ContentLayout layout = layoutOf(lengths);
            qint64 index = 0;
            qint64 at = 0;
            for (size_t file = 0; file < lengths.size(); ++file) {
                QCOMPARE(layout.bytesOfFile(qint64(file)), (ByteRange{at, lengths[file]}));
                for (qint64 offset = 0; offset < lengths[file]; offset += piece, ++index) {
                    const ContentLayout::Piece found = layout.piece(index);
                    QCOMPARE(found.file, qint64(file));
                    QCOMPARE(found.indexInFile, offset / piece);
                    QCOMPARE(found.inFile, (ByteRange{offset, std::min(piece, lengths[file] - offset)}));
                    QCOMPARE(found.inContent.first, at + offset);
                    QCOMPARE(layout.pieceAt(found.inContent.first), index);
                    QCOMPARE(layout.pieceAt(found.inContent.end() - 1), index);
                    QCOMPARE(layout.touchedBy(found.inContent), (PieceRange{index, 1}));
                    QCOMPARE(layout.containedIn(found.inContent), (PieceRange{index, 1}));
                    QCOMPARE(layout.bytesOf({0, index + 1}), (ByteRange{0, found.inContent.end()}));
                }
                at += lengths[file];
            }
            QCOMPARE(layout.pieceCount(), index);
            QCOMPARE(layout.byteCount(), at);
            qint64 sum = 0;
            for (const ContentLayout::Slice &slice : layout.slices({0, at}))
                sum += slice.inFile.length;
            QCOMPARE(sum, at);
        }
    }

    void aMillionFilesAreFound()
    {
        std::vector<qint64> lengths(1'000'000);
        for (size_t i = 0; i < lengths.size(); ++i)
            lengths[i] = qint64(i % 1000) * KiB;
        const ContentLayout layout = layoutOf(lengths);
        QRandomGenerator random(5);
        for (int i = 0; i < 100'000; ++i) {
            const qint64 index = random.bounded(layout.pieceCount());
            QCOMPARE(layout.pieceAt(layout.piece(index).inContent.first), index);
        }
    }

    void manifestsCompareByValue()
    {
        ManifestHeader header;
        header.share = newId<ShareId>();
        ManifestHeader copy = header;
        QCOMPARE(copy, header);
        copy.previous = Hash256();
        QVERIFY(!(copy == header));
        const ManifestEntry entry{QStringLiteral("a"), {}, 5};
        QVERIFY(entry == (ManifestEntry{QStringLiteral("a"), {}, 5}));
        QVERIFY(!(entry == ManifestEntry{QStringLiteral("a"), {}, 6}));
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
