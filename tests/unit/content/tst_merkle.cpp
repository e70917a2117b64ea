// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/FileTreeBuilder.h"
#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"
#include "tests/unit/content/PlainTree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

QByteArray bytesOf(const Hash256 &hash)
{
    return hash.toByteArray();
}

/// All rows of a file that is hashed span by span in the given order, put together into layers.
struct Built {
    FileId file;
    std::map<int, std::vector<Hash256>> layers;
    qsizetype rows = 0;
};

Built build(const QByteArray &data, bool backwards)
{
    Built out;
    FileTreeBuilder builder(data.size());
    QList<qint64> order;
    for (qint64 span = 0; span < builder.spanCount(); ++span)
        order.append(span);
    if (backwards)
        std::reverse(order.begin(), order.end());
    for (const qint64 span : order) {
        const ByteRange at = PieceGeometry(data.size(), PieceSize::coarse()).range(span);
        auto hashes = hashSpan(data.size(), span, QByteArrayView(data).sliced(at.first, at.length));
        auto rows = builder.add(span, hashes.value());
        for (const StoredSpan &row : rows.value()) {
            const LayerSpans spans(data.size(), row.level);
            auto &layer = out.layers[row.level];
            layer.resize(size_t(spans.hashCount()));
            const PieceRange place = spans.hashesOf(row.span);
            if (place.count != qint64(row.hashes.size()))
                qFatal("a row of the wrong length");
            std::copy(row.hashes.begin(), row.hashes.end(), layer.begin() + place.first);
            ++out.rows;
        }
    }
    out.file = builder.finish().value();
    return out;
}

void addLengths()
{
    QTest::addColumn<qint64>("length");
    for (const qint64 length :
         {qint64(1), 16 * KiB - 1, 16 * KiB, 16 * KiB + 1, 32 * KiB, 3 * 16 * KiB + 5, 5 * 16 * KiB, 512 * KiB - 1,
          512 * KiB, 512 * KiB + 1, MiB + 1, 5 * 512 * KiB + 1, 64 * MiB - 1, 64 * MiB, 64 * MiB + 1,
          64 * MiB + 512 * KiB + 3, 128 * MiB, 129 * MiB + 7})
        QTest::addRow("%lld", length) << length;
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256KnowsItsVectors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("hash");
        // FIPS 180-4 examples.
        QTest::newRow("empty") << QByteArray()
                               << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QStringLiteral(
                                           "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void sha256KnowsItsVectors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, hash);
        QCOMPARE(sha256(text).toHex(), hash);
        Sha256 sha;
        for (const char c : text)
            sha.update(QByteArrayView(&c, 1));
        QCOMPARE(sha.finish().toHex(), hash);
    }

    void oneObjectHashesAgainAndAgain()
    {
        Sha256 sha;
        const Hash256 empty = sha.finish();
        QCOMPARE(empty, sha256({}));
        sha.update("a");
        QCOMPARE(sha.finish(), sha256("a"));
        QCOMPARE(sha.finish(), empty);
        const Hash256 pair = sha.pair(empty, sha256("a"));
        QCOMPARE(bytesOf(pair), plain::sha(bytesOf(empty) + bytesOf(sha256("a"))));
        QCOMPARE(pair, hashPair(empty, sha256("a")));
        QVERIFY(hashLeaves({}).empty());
    }

    /// I1
    void leavesAreHashesOfSixteenKibibytes()
    {
        const QByteArray data = plain::content(3 * 16 * KiB + 5);
        const auto leaves = hashLeaves(data);
        QCOMPARE(leaves.size(), size_t(4));
        QCOMPARE(bytesOf(leaves[1]), plain::sha(data.mid(16 * KiB, 16 * KiB)));
        QCOMPARE(bytesOf(leaves[3]), plain::sha(data.right(5)));
    }

    /// I2
    void paddingIsOfZeroHashes()
    {
        QVERIFY(padHash(0).isZero());
        QCOMPARE(bytesOf(padHash(1)), plain::sha(QByteArray(64, '\0')));
        for (int level = 1; level <= maxTreeDepth; ++level)
            QCOMPARE(padHash(level), hashPair(padHash(level - 1), padHash(level - 1)));
        QVERIFY(padHash(0) != sha256(QByteArray(16 * KiB, '\0')));
    }

    void depthAndCountsAtBorders_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("depth");
        QTest::addColumn<qint64>("leaves");
        QTest::addColumn<qint64>("pieces");
        QTest::newRow("empty") << qint64(0) << 0 << qint64(0) << qint64(0);
        QTest::newRow("one byte") << qint64(1) << 0 << qint64(1) << qint64(1);
        QTest::newRow("a leaf") << 16 * KiB << 0 << qint64(1) << qint64(1);
        QTest::newRow("a leaf and a byte") << 16 * KiB + 1 << 1 << qint64(2) << qint64(1);
        QTest::newRow("three leaves") << 48 * KiB << 2 << qint64(3) << qint64(1);
        QTest::newRow("a piece and a byte") << 512 * KiB + 1 << 6 << qint64(33) << qint64(2);
        QTest::newRow("5 GiB") << 5 * 1024 * MiB << 19 << qint64(327680) << qint64(10240);
        QTest::newRow("1 TB") << qint64(1000000000000) << 26 << qint64(61035157) << qint64(1907349);
        QTest::newRow("the longest") << maxContentLength << 39 << (qint64(1) << 39) << (qint64(1) << 34);
    }
    void depthAndCountsAtBorders()
    {
        QFETCH(qint64, length);
        QFETCH(int, depth);
        QFETCH(qint64, leaves);
        QFETCH(qint64, pieces);
        QCOMPARE(treeDepth(length), depth);
        QCOMPARE(nodeCount(length, 0), leaves);
        QCOMPARE(nodeCount(length, 5), pieces);
        QCOMPARE(nodeCount(length, maxTreeDepth), qint64(length > 0 ? 1 : 0));
    }

    void libtorrentMakesTheSameTrees_data()
    {
        QFile file(QStringLiteral(TTP_TEST_DATA "/merkle/vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object()[u"vectors"].toArray();
        QVERIFY(vectors.size() >= 36);
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonValue &vector : vectors) {
            QTest::addRow("%lld in pieces of %lld", vector[u"length"].toInteger(), vector[u"piece_size"].toInteger())
                << vector.toObject();
        }
    }
    void libtorrentMakesTheSameTrees()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray data = plain::content(vector[u"length"].toInteger());
        const PieceSize size = PieceSize::fromBytes(vector[u"piece_size"].toInteger()).value();
        const auto leaves = hashLeaves(data);
        const Hash256 root = rootFromLayer(leaves, 0, data.size()).value();
        QCOMPARE(root.toHex(), vector[u"root"].toString());

        // libtorrent keeps no layer for a file of one piece.
        const PieceGeometry geometry(data.size(), size);
        const qint64 hashes = geometry.count() > 1 ? geometry.count() : 0;
        QCOMPARE(hashes, vector[u"layer_hashes"].toInteger());
        QByteArray layer;
        for (qint64 i = 0; i < geometry.count(); ++i) {
            const ByteRange at = geometry.range(i);
            const QByteArrayView piece = QByteArrayView(data).sliced(at.first, at.length);
            layer += bytesOf(pieceHash(piece, size, geometry.count() == 1));
        }
        if (hashes == 0)
            QCOMPARE(layer, bytesOf(root)); // I4
        else
            QCOMPARE(sha256(layer).toHex(), vector[u"layer_sha256"].toString());
    }

    /// I3, I4, I5
    void everyLayerLeadsToTheRoot_data() { addLengths(); }
    void everyLayerLeadsToTheRoot()
    {
        QFETCH(qint64, length);
        const QByteArray data = plain::content(length);
        const auto leaves = hashLeaves(data);
        const Hash256 root = rootFromLayer(leaves, 0, length).value();
        if (length < 3 * MiB)
            QCOMPARE(bytesOf(root), plain::root(plain::leaves(data)));
        for (int level = 0; level <= treeDepth(length); ++level) {
            const auto layer = foldLayer(leaves, 0, level);
            QCOMPARE(qint64(layer.size()), nodeCount(length, level));
            QCOMPARE(rootFromLayer(layer, level, length).value(), root);
            for (int to = level; to <= treeDepth(length); to += 3)
                QCOMPARE(foldLayer(layer, level, to), foldLayer(leaves, 0, to));
        }
        QVERIFY(!rootFromLayer({}, 0, length).ok());
        auto more = leaves;
        more.push_back({});
        QCOMPARE(rootFromLayer(more, 0, length).error().code, ErrorCode::InvalidInput);
    }

    void theEmptyFileHasTheZeroRoot()
    {
        QVERIFY(rootFromLayer({}, 0, 0).value().isZero());
        const FileTreeBuilder builder(0);
        QVERIFY(builder.isComplete());
        QCOMPARE(builder.finish().value(), FileId());
        QCOMPARE(hashSmallFile({}).file, FileId());
        QVERIFY(!hashSpan(0, 0, {}).ok());
    }

    void spansInAnyOrderMakeTheTree_data() { addLengths(); }
    void spansInAnyOrderMakeTheTree()
    {
        QFETCH(qint64, length);
        const QByteArray data = plain::content(length);
        const auto leaves = hashLeaves(data);
        const Built forwards = build(data, false);
        const Built backwards = build(data, true);
        QCOMPARE(forwards.file, (FileId{rootFromLayer(leaves, 0, length).value(), length}));
        QCOMPARE(backwards.file, forwards.file);
        QVERIFY(backwards.layers == forwards.layers);
        QCOMPARE(qsizetype(forwards.layers.size()), storedLevelsOf(length).size());
        for (const auto &[level, layer] : forwards.layers)
            QVERIFY(layer == foldLayer(leaves, 0, level));
        if (length <= 512 * KiB) {
            const SmallFileTree small = hashSmallFile(data);
            QCOMPARE(small.file, forwards.file);
            const auto row = forwards.layers.find(0);
            QVERIFY(row == forwards.layers.end() ? small.leaves.empty() : small.leaves == row->second);
        }
    }

    void slicesOfAnyLengthMakeTheSameSpan()
    {
        QRandomGenerator random(7);
        for (const qint64 length : {qint64(1), 16 * KiB + 1, 512 * KiB + 17, 2 * MiB + 5}) {
            const QByteArray data = plain::content(length);
            const SpanHashes whole = hashSpan(length, 0, data).value();
            for (const int most : {1 + int(length / 40), 16384, 16385, 200000}) {
                SpanHasher hasher(length, 0);
                QCOMPARE(hasher.range(), (ByteRange{0, length}));
                for (qint64 at = 0; at < length;) {
                    const qint64 part = std::min<qint64>(random.bounded(1, most + 1), length - at);
                    QVERIFY(hasher.add(QByteArrayView(data).sliced(at, part)).ok());
                    at += part;
                    QCOMPARE(hasher.missing(), length - at);
                }
                QVERIFY(hasher.add({}).ok());
                QCOMPARE(hasher.add("x").error().code, ErrorCode::FileChanged);
                QVERIFY(hasher.finish().value() == whole);
            }
        }
    }

    void aFileThatShrinksIsTold()
    {
        SpanHasher hasher(100, 0);
        QVERIFY(hasher.add(QByteArray(99, 'x')).ok());
        QCOMPARE(hasher.finish().error().code, ErrorCode::FileChanged);
    }

    void theBuilderRefusesWhatDoesNotFit()
    {
        const qint64 length = 64 * MiB + 3;
        const QByteArray tail = plain::content(3);
        const SpanHashes good = hashSpan(length, 1, tail).value();
        FileTreeBuilder builder(length);
        QCOMPARE(builder.spanCount(), qint64(2));
        QCOMPARE(builder.add(-1, good).error().code, ErrorCode::InvalidInput);
        QCOMPARE(builder.add(2, good).error().code, ErrorCode::InvalidInput);
        QCOMPARE(builder.add(0, good).error().code, ErrorCode::InvalidInput);
        SpanHashes longer = good;
        longer.leaves.push_back({});
        QCOMPARE(builder.add(1, longer).error().code, ErrorCode::InvalidInput);
        longer = good;
        longer.pieces.clear();
        QCOMPARE(builder.add(1, longer).error().code, ErrorCode::InvalidInput);
        QVERIFY(builder.add(1, good).ok());
        QCOMPARE(builder.add(1, good).error().code, ErrorCode::InvalidInput);
        QCOMPARE(builder.finish().error().code, ErrorCode::InvalidInput);
        QVERIFY(!hashSpan(length, 1, plain::content(4)).ok());
        QVERIFY(!hashSpan(length, 2, {}).ok());
    }

    /// Rows of the 512 KiB and 64 MiB layers come when they are full, and only these rows are waited for.
    void longFilesGiveRowsAsTheyFill()
    {
        const qint64 length = 4097 * 64 * MiB + 600 * KiB;
        FileTreeBuilder builder(length);
        QCOMPARE(builder.spanCount(), qint64(4098));
        std::map<int, qint64> hashes;
        qint64 mostAtOnce = 0;
        std::vector<Hash256> coarse;
        for (qint64 span = builder.spanCount() - 1; span >= 0; --span) {
            const qint64 bytes = PieceGeometry(length, PieceSize::coarse()).range(span).length;
            SpanHashes made;
            const Hash256 seed = sha256(QByteArray::number(span));
            made.leaves.assign(size_t(nodeCount(bytes, 0)), seed);
            made.pieces.assign(size_t(nodeCount(bytes, 5)), seed);
            made.coarse = seed;
            coarse.insert(coarse.begin(), seed);
            const auto rows = builder.add(span, made).value();
            mostAtOnce = std::max(mostAtOnce, qint64(rows.size()));
            for (const StoredSpan &row : rows)
                hashes[row.level] += qint64(row.hashes.size());
            // The pieces of 2 GiB are 32 spans of 64 MiB.
            const bool pieceRowDone = span % 32 == 0;
            QCOMPARE(std::any_of(rows.begin(), rows.end(), [](const StoredSpan &row) { return row.level == 5; }),
                     pieceRowDone);
        }
        QCOMPARE(mostAtOnce, qint64(3));
        for (const int level : storedLevels)
            QCOMPARE(hashes[level], nodeCount(length, level));
        QCOMPARE(builder.finish().value().root, rootFromLayer(coarse, 12, length).value());
    }

    /// I6, B3 of protocol.md section 2.2
    void aPieceOfAnotherLengthIsRefused()
    {
        const QByteArray data = plain::content(MiB + 5);
        const FileId file{rootFromLayer(hashLeaves(data), 0, data.size()).value(), data.size()};
        const PieceSize size = PieceSize::standard();
        const QByteArrayView view(data);
        const QByteArrayView last = view.sliced(MiB);
        const Hash256 lastHash = pieceHash(last, size, false);
        QVERIFY(verifyPiece(file, size, 2, lastHash, last).ok());
        QCOMPARE(verifyPiece(file, size, 2, lastHash, view.sliced(MiB - 1)).error().code, ErrorCode::PieceMismatch);
        QCOMPARE(verifyPiece(file, size, 2, lastHash, {}).error().code, ErrorCode::PieceMismatch);
        QCOMPARE(verifyPiece(file, size, 3, lastHash, last).error().code, ErrorCode::RangeNotSatisfiable);
        QCOMPARE(verifyPiece(file, size, -1, lastHash, last).error().code, ErrorCode::RangeNotSatisfiable);
        QCOMPARE(verifyPiece(file, size, 0, lastHash, view.first(512 * KiB)).error().code, ErrorCode::PieceMismatch);
        QByteArray flipped = last.toByteArray();
        flipped[4] = char(flipped[4] ^ 1);
        QCOMPARE(verifyPiece(file, size, 2, lastHash, flipped).error().code, ErrorCode::PieceMismatch);

        // 64 bytes made of the two top nodes have the root of the whole file.
        const auto top = foldLayer(hashLeaves(data), 0, treeDepth(data.size()) - 1);
        const QByteArray impostor = octetsOfHashes(top);
        QCOMPARE(impostor.size(), 64);
        QCOMPARE(hashSmallFile(impostor).file.root, file.root);
        QVERIFY(hashSmallFile(impostor).file != file);
        QCOMPARE(verifyPiece(file, size, 0, file.root, impostor).error().code, ErrorCode::PieceMismatch);
    }
};

QTEST_APPLESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
