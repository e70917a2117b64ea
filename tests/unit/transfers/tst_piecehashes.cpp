// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/PieceHashes.h"

#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"

#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;
constexpr int pieceLevel = 5;
constexpr int coarseLevel = 12;

std::vector<Hash256> madeUpLayer(qint64 pieces, int salt)
{
    std::vector<Hash256> layer;
    for (qint64 i = 0; i < pieces; ++i)
        layer.push_back(sha256(QByteArray::number(i) + '/' + QByteArray::number(salt)));
    return layer;
}

/// Files of so many pieces, the last of them half full, whose hashes are made up: nobody has to hash gigabytes.
struct MadeUp {
    explicit MadeUp(const QList<qint64> &pieceCounts)
    {
        ManifestHeader header;
        std::vector<ManifestEntry> entries;
        for (qsizetype i = 0; i < pieceCounts.size(); ++i) {
            const qint64 pieces = pieceCounts.at(i);
            const qint64 length = pieces == 0 ? 0 : pieces * pieceBytes - pieceBytes / 2;
            layers.push_back(madeUpLayer(pieces, int(i)));
            const Hash256 root =
                pieces == 1 ? layers.back().front() : rootFromLayer(layers.back(), pieceLevel, length).value();
            entries.push_back({QStringLiteral("f%1").arg(i), {root, length}, 0});
            header.bytes += length;
        }
        header.files = qint64(entries.size());
        catalog = VersionCatalog::make(header, {}, {}, entries).value();
    }
    std::vector<Hash256> partOf(size_t file, const HashRun &run) const
    {
        const auto from = layers[file].begin() + run.first;
        return {from, from + std::min<qint64>(run.count, layers[file].end() - from)};
    }

    std::vector<std::vector<Hash256>> layers;
    VersionCatalogPtr catalog;
};

/// Layers as a peer keeps them: in spans.
class SpanSource final : public LayerSource
{
public:
    explicit SpanSource(const std::vector<StoredSpan> &spans) : m_spans(spans) {}
    Result<std::vector<Hash256>> hashes(int level, qint64 first, qint64 count) const override
    {
        std::vector<Hash256> found;
        for (qint64 i = first; i < first + count; ++i) {
            for (const StoredSpan &span : m_spans) {
                if (span.level == level && span.span == LayerSpans::spanOf(i))
                    found.push_back(span.hashes[size_t(LayerSpans::placeInSpan(i))]);
            }
        }
        if (qint64(found.size()) != count)
            return Error{ErrorCode::LayerNotHeld, Doing::Serving, {}, {}, 0};
        return found;
    }

private:
    const std::vector<StoredSpan> &m_spans;
};

} // namespace

class TestPieceHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOnePieceAreKnownFromTheList()
    {
        const MadeUp version({1, 0, 1});
        PieceHashes hashes(version.catalog);
        QVERIFY(hashes.isKnown(0) && hashes.isKnown(1));
        QVERIFY(hashes.isComplete(0) && hashes.isComplete(1) && hashes.isComplete(2));
        QVERIFY(!hashes.takeWanted(0));
        const std::vector<Hash256> roots{version.layers[0][0], version.layers[2][0]};
        QCOMPARE(hashes.of({0, 2}), roots);
        QVERIFY(hashes.spansOf(0).empty());
    }

    void nothingIsWantedOfNothing()
    {
        const MadeUp version({});
        PieceHashes hashes(version.catalog);
        QVERIFY(!hashes.takeWanted(0));
    }

    void nobodyIsAskedForHashesOfWhatIsNotWanted()
    {
        const MadeUp version({600, 3, 1300});
        QBitArray unwanted(3);
        unwanted.setBit(0);
        unwanted.setBit(2);
        PieceHashes hashes(version.catalog, unwanted);
        const auto wanted = hashes.takeWanted(0);
        QVERIFY(wanted);
        QCOMPARE(wanted->file, 1);
        QVERIFY(!hashes.takeWanted(0));
        // what is known of them all the same changes nothing about that
        hashes.addLayer(0, version.layers[0]);
        QVERIFY(hashes.isKnown(0));
        hashes.giveBack(*wanted);
        QCOMPARE(hashes.takeWanted(0)->file, 1);
        QVERIFY(!hashes.takeWanted(0));
    }

    void whoHasNoneOfAFileIsAskedForOthers()
    {
        const MadeUp version({3, 3, 3});
        PieceHashes hashes(version.catalog);
        const auto onlyLast = [](qint64 file) { return file == 2; };
        QCOMPARE(hashes.takeWanted(0, onlyLast)->file, 2);
        QVERIFY(!hashes.takeWanted(0, onlyLast));
        QCOMPARE(hashes.takeWanted(0)->file, 0);
    }

    // A dataset has a million files, and somebody is asked for hashes every few milliseconds.
    void filesOfWhichNothingIsMissingAreNotLookedAt()
    {
        const MadeUp version({3, 1300, 3, 3});
        PieceHashes hashes(version.catalog);
        hashes.addLayer(2, version.layers[2]);
        QList<qint64> looked;
        const auto note = [&looked](qint64 file) {
            looked.append(file);
            return true;
        };
        const auto take = [&](qint64 fromPiece) {
            looked.clear();
            return hashes.takeWanted(fromPiece, note);
        };
        const auto first = take(0);
        QCOMPARE(looked, QList<qint64>{0});
        QList<PieceHashes::Wanted> ofSecond;
        for (int run = 0; run < 3; ++run) {
            ofSecond.append(take(0).value());
            QCOMPARE(looked, QList<qint64>{1});
        }
        QCOMPARE(take(0)->file, 3);
        QCOMPARE(looked, QList<qint64>{3});
        QVERIFY(!take(0));
        QVERIFY(looked.isEmpty());
        // what is given back is found again, wherever it lies
        hashes.giveBack(ofSecond.at(1));
        hashes.giveBack(*first);
        QCOMPARE(take(3)->run.first, 512);
        QCOMPARE(looked, QList<qint64>{1});
        QCOMPARE(take(3)->file, 0);
        QCOMPARE(looked, QList<qint64>{0});
        QVERIFY(!take(3));
    }

    void runsAreAskedOnceEachAndInOrder()
    {
        const MadeUp version({1, 1300, 2});
        PieceHashes hashes(version.catalog);
        QList<QPair<qint64, qint64>> asked;
        // from the middle of the second run on, then from the beginning
        while (const auto wanted = hashes.takeWanted(1 + 600)) {
            QVERIFY(checkHashRun(version.catalog->files()[size_t(wanted->file)].file.length, wanted->run).ok());
            asked.append({wanted->file, wanted->run.first});
        }
        const QList<QPair<qint64, qint64>> expected{{1, 512}, {1, 1024}, {2, 0}, {1, 0}};
        QCOMPARE(asked, expected);
        QVERIFY(!hashes.isKnown(1));
    }

    void aRunThatDidNotComeIsWantedAgain()
    {
        const MadeUp version({3});
        PieceHashes hashes(version.catalog);
        const auto first = hashes.takeWanted(0);
        QVERIFY(first && !hashes.takeWanted(0));
        hashes.giveBack(*first);
        hashes.giveBack(*first);
        const auto second = hashes.takeWanted(2);
        QVERIFY(second && !hashes.takeWanted(0));
        QCOMPARE(second->run, first->run);
        QCOMPARE(hashes.add(*second, version.partOf(0, second->run)), (PieceRange{0, 3}));
        hashes.giveBack(*second);
        QVERIFY(hashes.isComplete(0) && !hashes.takeWanted(0));
    }

    void runsMakeTheLayer_data()
    {
        QTest::addColumn<qint64>("pieces");
        for (const qint64 pieces : {2, 3, 127, 128, 129, 511, 512, 513, 1024, 1300, 4096, 4097})
            QTest::addRow("%lld pieces", static_cast<long long>(pieces)) << pieces;
    }
    void runsMakeTheLayer()
    {
        QFETCH(const qint64, pieces);
        const MadeUp version({1, pieces});
        const std::vector<Hash256> &layer = version.layers[1];
        PieceHashes hashes(version.catalog);
        qint64 known = 0;
        while (const auto wanted = hashes.takeWanted(0)) {
            QVERIFY(!hashes.isComplete(1) && hashes.spansOf(1).empty());
            const PieceRange now = hashes.add(*wanted, version.partOf(1, wanted->run));
            QCOMPARE(now.first, 1 + wanted->run.first);
            QVERIFY(hashes.isKnown(now.first) && hashes.isKnown(now.end() - 1));
            known += now.count;
            // a second copy of the same run changes nothing
            QCOMPARE(hashes.add(*wanted, version.partOf(1, wanted->run)), now);
        }
        QCOMPARE(known, pieces);
        QVERIFY(hashes.isComplete(1));
        QCOMPARE(hashes.of({1, pieces}), layer);
    }

    void whatIsStoredServesEveryRunWithProof_data() { runsMakeTheLayer_data(); }
    void whatIsStoredServesEveryRunWithProof()
    {
        QFETCH(const qint64, pieces);
        const MadeUp version({pieces});
        const FileId &file = version.catalog->files()[0].file;
        PieceHashes hashes(version.catalog);
        hashes.addLayer(0, version.layers[0]);
        QVERIFY(hashes.isComplete(0) && !hashes.takeWanted(0));
        const std::vector<StoredSpan> spans = hashes.spansOf(0);
        for (const StoredSpan &span : spans) {
            QVERIFY(span.level == pieceLevel || span.level == coarseLevel);
            const LayerSpans shape(file.length, span.level);
            QCOMPARE(qint64(span.hashes.size()), shape.hashesOf(span.span).count);
        }
        const SpanSource stored(spans);
        PieceHashes other(version.catalog);
        while (const auto wanted = other.takeWanted(0)) {
            const auto run = makeHashRun(file, wanted->run, stored);
            QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(describe(run.error())));
            const auto proven = verifyHashRun(file, wanted->run, octetsOfHashes(*run));
            QVERIFY(proven.ok());
            (void)other.add(*wanted, *proven);
        }
        QCOMPARE(other.of({0, pieces}), version.layers[0]);
    }
};

QTEST_GUILESS_MAIN(TestPieceHashes)
#include "tst_piecehashes.moc"
