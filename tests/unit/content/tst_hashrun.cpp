// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/FileTreeBuilder.h"
#include "core/content/HashRun.h"
#include "core/content/LayerSpans.h"
#include "core/content/MerkleTree.h"
#include "core/content/TreeTop.h"
#include "tests/unit/content/PlainTree.h"

#include <QRandomGenerator>
#include <QTest>
#include <map>
#include <optional>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

/// The stored layers of one file in memory; fails, lies and counts on demand.
class Layers final : public LayerSource
{
public:
    /// From leaves that are invented: the proofs do not care what was hashed.
    Layers(qint64 length, std::vector<Hash256> leaves) : m_length(length)
    {
        for (const int level : storedLevelsOf(length))
            m_layers[level] = foldLayer(leaves, 0, level);
        m_file = {rootFromLayer(std::move(leaves), 0, length).value(), length};
    }

    [[nodiscard]] Result<std::vector<Hash256>> hashes(int level, qint64 first, qint64 count) const override
    {
        ++reads;
        hashesRead += count;
        const auto layer = m_layers.find(level);
        if (layer == m_layers.end() || level == dropped)
            return Error{ErrorCode::LayerNotHeld, Doing::Serving, {}, {}, 0};
        if (first < 0 || count < 1 || first + count > nodeCount(m_length, level))
            qFatal("asked for hashes that do not exist");
        const auto from = layer->second.begin() + first;
        return std::vector<Hash256>(from, from + count - (tooFew ? 1 : 0));
    }
    [[nodiscard]] const TreeTop *top() const override { return m_top ? &*m_top : nullptr; }

    void keepTop() { m_top = TreeTop::fromLayer(m_layers.at(12), m_length).value(); }
    [[nodiscard]] const FileId &file() const { return m_file; }
    [[nodiscard]] const std::vector<Hash256> &layer(int level) const { return m_layers.at(level); }

    mutable int reads = 0;
    mutable qint64 hashesRead = 0;
    int dropped = -1;
    bool tooFew = false;

private:
    qint64 m_length;
    FileId m_file;
    std::map<int, std::vector<Hash256>> m_layers;
    std::optional<TreeTop> m_top;
};

Layers inventedLayers(qint64 length)
{
    std::vector<Hash256> leaves(size_t(nodeCount(length, 0)));
    QRandomGenerator random{quint32(length)};
    for (Hash256 &leaf : leaves)
        random.fillRange(reinterpret_cast<quint32 *>(leaf.bytes.data()), 8);
    return Layers(length, std::move(leaves));
}

PieceSize sizeOf(int level)
{
    return PieceSize::fromBytes(PieceSize::leafBytes << level).value();
}

/// Whether a run is what protocol.md section 1.8 allows, said in other words than the code's.
bool isAllowed(qint64 pieces, qint64 first, qint64 count)
{
    qint64 padded = 1;
    while (padded < pieces)
        padded *= 2;
    for (qint64 power = 1; power <= 512; power *= 2) {
        if (count == power)
            return count <= padded && first >= 0 && first % count == 0 && first < pieces;
    }
    return false;
}

} // namespace

class TestHashRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRunOfEverySizeIsProven_data()
    {
        QTest::addColumn<qint64>("length");
        for (const qint64 length : {qint64(1), 16 * KiB - 1, 16 * KiB, 16 * KiB + 1, 48 * KiB, 512 * KiB - 1, 512 * KiB,
                                    512 * KiB + 1, MiB + 1, 5 * 512 * KiB + 1, 64 * MiB - 1, 64 * MiB, 64 * MiB + 1,
                                    64 * MiB + 512 * KiB + 3, 129 * MiB + 7, 321 * MiB})
            QTest::addRow("%lld", length) << length;
    }
    void everyRunOfEverySizeIsProven()
    {
        QFETCH(qint64, length);
        Layers layers = inventedLayers(length);
        const FileId file = layers.file();
        for (int level = 0; level <= PieceSize::maxLevel; ++level) {
            const PieceSize size = sizeOf(level);
            const qint64 pieces = nodeCount(length, level);
            for (qint64 count = 1; count <= 512; count *= 2) {
                // All of them where there are few; else ends, and a stride that meets every residue.
                const qint64 stride = count * std::max<qint64>(1, pieces / count / 13 - 1);
                for (qint64 first = 0; first < pieces; first += stride)
                    checkOne(layers, file, {size, first, count});
                checkOne(layers, file, {size, (pieces - 1) / count * count, count});
            }
        }
    }

    void theTopInMemoryGivesTheSameProofs()
    {
        Layers layers = inventedLayers(200 * 64 * MiB - 5);
        const FileId file = layers.file();
        for (const HashRun &run : {HashRun{PieceSize::coarse(), 0, 1}, HashRun{PieceSize::coarse(), 199, 1},
                                   HashRun{PieceSize::coarse(), 192, 64}, HashRun{PieceSize::standard(), 25088, 512},
                                   HashRun{PieceSize::standard(), 7, 1}, HashRun{PieceSize::leaf(), 4096, 512}}) {
            Layers other = layers;
            other.keepTop();
            const auto plainly = makeHashRun(file, run, layers).value();
            layers.hashesRead = other.hashesRead = 0;
            QVERIFY(makeHashRun(file, run, other).value() == plainly);
            QVERIFY(makeHashRun(file, run, layers).value() == plainly);
            QVERIFY(other.hashesRead < layers.hashesRead || run.size == PieceSize::coarse());
            QVERIFY(verifyHashRun(file, run, octetsOfHashes(plainly)).ok());
        }
        QVERIFY(!TreeTop::fromLayer({}, 0).ok());
        QCOMPARE(TreeTop::fromLayer(layers.layer(12), 3).error().code, ErrorCode::InvalidInput);
        QCOMPARE(TreeTop::fromLayer(layers.layer(12), file.length).value().root(), file.root);
    }

    /// Cost bounds of protocol.md section 4.3.
    void aRunCostsFewReads()
    {
        Layers layers = inventedLayers(5000 * MiB);
        layers.keepTop();
        const FileId file = layers.file();
        const auto cost = [&](const HashRun &run) {
            layers.reads = 0;
            layers.hashesRead = 0;
            if (!makeHashRun(file, run, layers).ok())
                qFatal("not made");
            return std::pair(layers.reads, layers.hashesRead);
        };
        QCOMPARE(cost({PieceSize::standard(), 512, 512}), std::pair(1, qint64(512)));
        QVERIFY(cost({PieceSize::standard(), 3, 1}).second <= 1 + 128);
        QVERIFY(cost({PieceSize::leaf(), 3, 1}).second <= 1 + 32 + 128);
        QVERIFY(cost({PieceSize::leaf(), 3, 1}).first <= 4);
        QVERIFY(cost({sizeOf(11), 0, 128}).second <= 32768);
        QVERIFY(cost({sizeOf(4), 512, 512}).second <= 512 * 16);
    }

    void onlyRunsOfTheRuleAreAllowed_data()
    {
        QTest::addColumn<qint64>("length");
        for (const qint64 length : {qint64(0), qint64(1), 512 * KiB, 512 * KiB + 1, 5 * 512 * KiB, 700 * 512 * KiB})
            QTest::addRow("%lld", length) << length;
    }
    void onlyRunsOfTheRuleAreAllowed()
    {
        QFETCH(qint64, length);
        const qint64 pieces = (length + 512 * KiB - 1) / (512 * KiB);
        const qint64 big = std::numeric_limits<qint64>::max();
        for (const qint64 count : {-1, 0, 1, 2, 3, 4, 6, 8, 16, 256, 511, 512, 513, 1024}) {
            for (const qint64 first : {qint64(-512), qint64(-1), qint64(0), qint64(1), qint64(2), qint64(4), qint64(6),
                                       qint64(8), qint64(512), qint64(699), qint64(700), qint64(1024), big, -big}) {
                const auto good = checkHashRun(length, {PieceSize::standard(), first, count});
                QCOMPARE(good.ok(), isAllowed(pieces, first, count));
                if (!good)
                    QCOMPARE(good.error().code, ErrorCode::HashRangeInvalid);
            }
        }
        for (qint64 index = 0; index < pieces; index += 3) {
            for (const qint64 wanted : {qint64(1), qint64(5), qint64(512), big}) {
                const HashRun run = hashRunAround(length, PieceSize::standard(), index, wanted);
                QVERIFY(checkHashRun(length, run).ok());
                QVERIFY(run.first <= index && index < run.first + run.count && run.count <= wanted);
            }
        }
    }

    void aChangedBitAnywhereIsRefused()
    {
        const Layers layers = inventedLayers(21 * 512 * KiB);
        const FileId file = layers.file();
        const HashRun run{PieceSize::standard(), 20, 4};
        const QByteArray good = octetsOfHashes(makeHashRun(file, run, layers).value());
        QCOMPARE(qint64(verifyHashRun(file, run, good).value().size()), qint64(1)); // pieces 21 … 23 do not exist
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            QCOMPARE(verifyHashRun(file, run, bad).error().code, ErrorCode::RootMismatch);
        }
        for (const HashRun &other : {HashRun{run.size, 16, 4}, HashRun{run.size, 0, 4}, HashRun{sizeOf(6), 8, 4}})
            QVERIFY(!verifyHashRun(file, other, good).ok());
    }

    void aReplyOfAnotherLengthIsRefused()
    {
        const Layers layers = inventedLayers(21 * 512 * KiB);
        const FileId file = layers.file();
        const HashRun run{PieceSize::standard(), 8, 8};
        const QByteArray good = octetsOfHashes(makeHashRun(file, run, layers).value());
        const auto codeOf = [&](const QByteArray &octets) { return verifyHashRun(file, run, octets).error().code; };
        for (qsizetype length = 0; length < good.size(); ++length)
            QCOMPARE(codeOf(good.first(length)), ErrorCode::ProtocolViolation);
        QCOMPARE(codeOf(good + QByteArray(32, '\0')), ErrorCode::ProtocolViolation);
        QCOMPARE(codeOf(good + 'x'), ErrorCode::ProtocolViolation);
        QCOMPARE(verifyHashRun(file, {run.size, 9, 8}, good).error().code, ErrorCode::HashRangeInvalid);
    }

    void anUncleOnTheWrongSideIsRefused()
    {
        const Layers layers = inventedLayers(16 * 512 * KiB);
        const FileId file = layers.file();
        const HashRun run{PieceSize::standard(), 4, 1};
        auto hashes = makeHashRun(file, run, layers).value();
        std::swap(hashes[0], hashes[1]);
        QCOMPARE(verifyHashRun(file, run, octetsOfHashes(hashes)).error().code, ErrorCode::RootMismatch);
        std::swap(hashes[0], hashes[1]);
        std::swap(hashes[2], hashes[3]);
        QCOMPARE(verifyHashRun(file, run, octetsOfHashes(hashes)).error().code, ErrorCode::RootMismatch);
        std::swap(hashes[2], hashes[3]);
        QVERIFY(verifyHashRun(file, run, octetsOfHashes(hashes)).ok());
    }

    /// B3 of protocol.md section 2.2: the same root with another length.
    void anImpostorOfAnotherLengthIsRefused()
    {
        const Layers layers = inventedLayers(8 * 512 * KiB);
        const FileId file = layers.file();
        const HashRun run{PieceSize::standard(), 0, 1};
        const QByteArray proof = octetsOfHashes(makeHashRun(file, run, layers).value());
        for (const qint64 length : {qint64(64), 512 * KiB, 4 * 512 * KiB, 9 * 512 * KiB, 10000 * MiB}) {
            const FileId impostor{file.root, length};
            QCOMPARE(verifyHashRun(impostor, run, proof).error().code, ErrorCode::ProtocolViolation);
        }
        QCOMPARE(verifyHashRun({file.root, 0}, run, proof).error().code, ErrorCode::HashRangeInvalid);
        // The other way round: what a 64 byte file would answer, given for the long one.
        QCOMPARE(verifyHashRun(file, run, file.root.toByteArray()).error().code, ErrorCode::ProtocolViolation);
        // A short file under the same depth, whose padding is not padding.
        const FileId shorter{file.root, 5 * 512 * KiB};
        const HashRun all{PieceSize::standard(), 0, 8};
        const QByteArray whole = octetsOfHashes(makeHashRun(file, all, layers).value());
        QVERIFY(verifyHashRun(file, all, whole).ok());
        QCOMPARE(verifyHashRun(shorter, all, whole).error().code, ErrorCode::RootMismatch);
    }

    void whatTheLayersFailWithIsTold()
    {
        Layers layers = inventedLayers(130 * MiB);
        const FileId file = layers.file();
        layers.dropped = 0;
        QCOMPARE(makeHashRun(file, {PieceSize::leaf(), 0, 1}, layers).error().code, ErrorCode::LayerNotHeld);
        QVERIFY(makeHashRun(file, {PieceSize::standard(), 0, 1}, layers).ok());
        layers.dropped = 12;
        QCOMPARE(makeHashRun(file, {PieceSize::standard(), 0, 1}, layers).error().code, ErrorCode::LayerNotHeld);
        layers.dropped = -1;
        layers.tooFew = true;
        QCOMPARE(makeHashRun(file, {PieceSize::standard(), 0, 2}, layers).error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(makeHashRun(file, {PieceSize::standard(), 1, 2}, layers).error().code, ErrorCode::HashRangeInvalid);
    }

    void randomBytesAreNeverAProof()
    {
        QRandomGenerator random(11);
        const Layers layers = inventedLayers(40 * MiB);
        for (int round = 0; round < 2000; ++round) {
            const HashRun run{sizeOf(random.bounded(13)), random.bounded(-2, 90), qint64(1) << random.bounded(10)};
            QByteArray octets(random.bounded(0, 600), '\0');
            for (char &c : octets)
                c = char(random.bounded(256));
            QVERIFY(!verifyHashRun(layers.file(), run, octets).ok());
        }
    }

    void spansAreCutEvery4096Hashes()
    {
        const LayerSpans leaves(64 * MiB + 1, 0);
        QCOMPARE(leaves.hashCount(), qint64(4097));
        QCOMPARE(leaves.spanCount(), qint64(2));
        QCOMPARE(leaves.hashesOf(0), (PieceRange{0, 4096}));
        QCOMPARE(leaves.hashesOf(1), (PieceRange{4096, 1}));
        QCOMPARE(leaves.spansOf({4095, 2}), (PieceRange{0, 2}));
        QCOMPARE(leaves.spansOf({4096, 1}), (PieceRange{1, 1}));
        QVERIFY(leaves.spansOf({}).isEmpty());
        QCOMPARE(LayerSpans(0, 5).spanCount(), qint64(0));
        QCOMPARE(LayerSpans::spanOf(8191), qint64(1));
        QCOMPARE(LayerSpans::placeInSpan(8191), qint64(4095));
        const qint64 terabyte = 1000000000000;
        QCOMPARE(LayerSpans(terabyte, 0).spanCount(), qint64(14902));
        QCOMPARE(LayerSpans(terabyte, 5).spanCount(), qint64(466));
        QCOMPARE(LayerSpans(terabyte, 12).spanCount(), qint64(4));
    }

    void onlyLayersOfMoreThanOneHashAreStored()
    {
        QCOMPARE(storedLevelsOf(0), QList<int>());
        QCOMPARE(storedLevelsOf(16 * KiB), QList<int>());
        QCOMPARE(storedLevelsOf(16 * KiB + 1), QList<int>({0}));
        QCOMPARE(storedLevelsOf(512 * KiB), QList<int>({0}));
        QCOMPARE(storedLevelsOf(512 * KiB + 1), QList<int>({0, 5}));
        QCOMPARE(storedLevelsOf(64 * MiB), QList<int>({0, 5}));
        QCOMPARE(storedLevelsOf(64 * MiB + 1), QList<int>({0, 5, 12}));
        const QList<int> from{0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 5, 12, 12};
        for (int level = 0; level < from.size(); ++level)
            QCOMPARE(storedLevelFor(level), from[level]);
    }

    void hashesTravelAsOctets()
    {
        const std::vector<Hash256> hashes{sha256("a"), sha256("b")};
        const QByteArray octets = octetsOfHashes(hashes);
        QCOMPARE(octets, sha256("a").toByteArray() + sha256("b").toByteArray());
        QVERIFY(hashesOfOctets(octets).value() == hashes);
        QVERIFY(hashesOfOctets({}).value().empty());
        QVERIFY(!hashesOfOctets(octets.first(63)));
        QVERIFY(octetsOfHashes({}).isEmpty());
    }

private:
    static void checkOne(const Layers &layers, const FileId &file, const HashRun &run)
    {
        const qint64 pieces = nodeCount(file.length, run.size.level());
        const auto made = makeHashRun(file, run, layers);
        QCOMPARE(made.ok(), isAllowed(pieces, run.first, run.count));
        if (!made)
            return;
        QCOMPARE(qint64(made->size()), run.count + proofLength(file.length, run));
        const QByteArray octets = octetsOfHashes(*made);
        QCOMPARE(plain::verifyRun(file.root.toByteArray(), file.length, octets, run.size.bytes(), run.first, run.count),
                 QByteArray());
        const auto proven = verifyHashRun(file, run, octets);
        QVERIFY(proven.ok());
        QCOMPARE(qint64(proven->size()), std::min(run.count, pieces - run.first));
        QVERIFY(std::equal(proven->begin(), proven->end(), made->begin()));
    }
};

QTEST_APPLESS_MAIN(TestHashRun)
#include "tst_hashrun.moc"
