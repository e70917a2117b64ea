// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/PiecePicker.h"

#include <QSet>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;
constexpr qint64 plenty = 1LL << 40;

ContentLayout layoutOf(std::vector<qint64> lengths)
{
    return ContentLayout::fromLengths(lengths).value();
}

PiecePicker pickerOf(const ContentLayout &layout)
{
    PiecePicker picker(layout, PieceBitmap(layout.pieceCount()), 1);
    picker.setVerifiable(0, layout.pieceCount());
    return picker;
}

PieceBitmap piecesOf(qint64 count, std::initializer_list<qint64> set)
{
    PieceBitmap bitmap(count);
    for (qint64 piece : set)
        bitmap.set(piece);
    return bitmap;
}

const UserId alice = UserId(QUuid::createUuid());
const UserId bob = UserId(QUuid::createUuid());

} // namespace

class TestPiecePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeSourcesAreReadInOrder()
    {
        const ContentLayout layout = layoutOf({10 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        picker.setComplete(bob);
        QCOMPARE(picker.pick(alice, 2 * pieceBytes), (PieceRange{0, 2}));
        QCOMPARE(picker.pick(bob, 3 * pieceBytes), (PieceRange{2, 3}));
        QCOMPARE(picker.pick(alice, plenty), (PieceRange{5, 5}));
        QVERIFY(!picker.pick(bob, plenty));
        QCOMPARE(picker.neededCount(), 0);
        QCOMPARE(picker.missingCount(), 10);
    }

    void theLargestGapIsFilledFirst()
    {
        const ContentLayout layout = layoutOf({10 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        picker.markHeld(2);
        QCOMPARE(picker.pick(alice, pieceBytes), (PieceRange{3, 1}));
    }

    void anExtentSpansFilesAndHasAtLeastOnePiece()
    {
        const ContentLayout layout = layoutOf({100, 0, 200, 300});
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        QCOMPARE(picker.pick(alice, 350), (PieceRange{0, 2}));
        QCOMPARE(picker.pick(alice, 1), (PieceRange{2, 1}));
    }

    void whatCannotBeCheckedIsNotAskedFor()
    {
        const ContentLayout layout = layoutOf({10 * pieceBytes});
        PiecePicker picker(layout, PieceBitmap(10), 1);
        picker.setComplete(alice);
        QVERIFY(!picker.pick(alice, plenty));
        picker.setVerifiable(4, 2);
        QCOMPARE(picker.pick(alice, plenty), (PieceRange{4, 2}));
    }

    void onlyWhatTheSourceHas()
    {
        const ContentLayout layout = layoutOf({10 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setPieces(alice, piecesOf(10, {3, 4, 5}));
        QCOMPARE(picker.pick(alice, plenty)->end(), 6);
        picker.addPieces(alice, 9, 1);
        QSet<qint64> rest;
        while (const auto extent = picker.pick(alice, plenty))
            rest.insert(extent->first);
        QVERIFY(rest.contains(9));
        QVERIFY(!picker.pick(bob, plenty));
        QVERIFY(!picker.isAvailable(0));
        QVERIFY(picker.isAvailable(9));
    }

    void saysWhatIsThereToBeHad()
    {
        const ContentLayout layout = layoutOf({10 * pieceBytes});
        PiecePicker picker(layout, PieceBitmap(10), 1);
        QCOMPARE(picker.verifiableCount(), 0);
        picker.setVerifiable(2, 4);
        picker.setVerifiable(3, 4);
        QCOMPARE(picker.verifiableCount(), 5);
        QVERIFY(!picker.isAnythingAvailable());
        picker.setPieces(alice, piecesOf(10, {4, 5}));
        QVERIFY(picker.isAnythingAvailable());
        QVERIFY(picker.hasAll(alice, {4, 2}));
        QVERIFY(!picker.hasAll(alice, {4, 3}));
        QVERIFY(!picker.hasPiece(bob, 4));
        const auto extent = picker.pick(alice, plenty);
        QVERIFY(extent);
        QCOMPARE(picker.verifiableCount(), 5 - extent->count);
        picker.release(*extent);
        QCOMPARE(picker.verifiableCount(), 5);
        picker.markHeld(4);
        picker.markHeld(5);
        picker.markHeld(0);
        QCOMPARE(picker.verifiableCount(), 3);
        QVERIFY(!picker.isAnythingAvailable()); // the rest nobody has
    }

    void rareFirstWhenCopiesDiffer()
    {
        const ContentLayout layout = layoutOf({20 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        picker.setPieces(bob, piecesOf(20, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}));
        for (int byChance = 0; byChance < 4; ++byChance)
            picker.release(*picker.pick(alice, pieceBytes));
        for (int i = 0; i < 5; ++i)
            QVERIFY(picker.pick(alice, pieceBytes)->first >= 15);
        QVERIFY(picker.pick(alice, pieceBytes)->first < 15);
    }

    void twoFetchersOfOneSeedDiverge()
    {
        const ContentLayout layout = layoutOf({1000 * pieceBytes});
        QSet<qint64> starts;
        for (quint32 seed = 1; seed <= 8; ++seed) {
            PiecePicker picker(layout, PieceBitmap(1000), seed);
            picker.setVerifiable(0, 1000);
            picker.setComplete(alice);
            picker.setPieces(bob, PieceBitmap(1000));
            starts.insert(picker.pick(alice, pieceBytes)->first);
        }
        QVERIFY(starts.size() >= 6);
    }

    void releasedPiecesAreNeededAgainAndHeldOnesStay()
    {
        const ContentLayout layout = layoutOf({4 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        const PieceRange extent = *picker.pick(alice, plenty);
        picker.markHeld(0);
        picker.release(extent);
        QCOMPARE(picker.state(0), PiecePicker::PieceState::Held);
        QCOMPARE(picker.neededCount(), 3);
        picker.forget(0);
        QCOMPARE(picker.neededCount(), 4);
    }

    void aSelectionLeavesTheRestOut()
    {
        const ContentLayout layout = layoutOf({2 * pieceBytes, 2 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        picker.setWanted(0, 2, false);
        QCOMPARE(picker.pick(alice, plenty), (PieceRange{2, 2}));
        picker.markHeld(2);
        picker.markHeld(3);
        QVERIFY(picker.isFinished());
        picker.setWanted(0, 2, true);
        QVERIFY(!picker.isFinished());
        QCOMPARE(picker.pick(alice, plenty), (PieceRange{0, 2}));
    }

    void whatIsNotWantedAnyMoreDoesNotComeBack()
    {
        const ContentLayout layout = layoutOf({2 * pieceBytes, 2 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        QCOMPARE(picker.pick(alice, plenty), (PieceRange{0, 4}));
        picker.markHeld(0);
        picker.setWanted(0, 2, false);
        QCOMPARE(picker.state(0), PiecePicker::PieceState::Held);
        QCOMPARE(picker.state(1), PiecePicker::PieceState::Assigned);
        picker.release({0, 4});
        picker.forget(0);
        QCOMPARE(picker.missingCount(), 2);
        QCOMPARE(picker.pick(alice, plenty), (PieceRange{2, 2}));
        picker.setWanted(0, 2, true);
        QCOMPARE(picker.pick(alice, plenty), (PieceRange{0, 2}));
    }

    void aSourceThatLeavesIsForgotten()
    {
        const ContentLayout layout = layoutOf({4 * pieceBytes});
        PiecePicker picker = pickerOf(layout);
        picker.setPieces(alice, piecesOf(4, {1}));
        QVERIFY(picker.hasAny(alice, {0, 2}) && picker.hasAny(alice, {1, 3}));
        QVERIFY(!picker.hasAny(alice, {0, 1}) && !picker.hasAny(alice, {2, 2}) && !picker.hasAny(alice, {1, 0}));
        picker.removeSource(alice);
        QVERIFY(!picker.hasAny(alice, {0, 4}));
        QVERIFY(!picker.isAvailable(1));
        QVERIFY(!picker.pick(alice, plenty));
    }

    void everyPieceIsGivenExactlyOnceWhateverHappens()
    {
        const ContentLayout layout = layoutOf({300 * pieceBytes, 5, 0, 40 * pieceBytes + 1});
        std::mt19937 random(7);
        PiecePicker picker = pickerOf(layout);
        picker.setComplete(alice);
        PieceBitmap half(layout.pieceCount());
        for (qint64 piece = 0; piece < half.size(); piece += 2)
            half.set(piece);
        picker.setPieces(bob, half);
        while (!picker.isFinished()) {
            const UserId &source = random() % 2 ? alice : bob;
            const auto extent = picker.pick(source, qint64(1 + random() % 8) * pieceBytes);
            if (!extent)
                continue;
            for (qint64 piece = extent->first; piece < extent->end(); ++piece) {
                QCOMPARE(picker.state(piece), PiecePicker::PieceState::Assigned);
                QVERIFY(source == alice || half.test(piece));
                if (random() % 5 != 0)
                    picker.markHeld(piece);
            }
            picker.release(*extent);
        }
        QCOMPARE(picker.missingCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPiecePicker)
#include "tst_piecepicker.moc"
