// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/sharing/SharingFixture.h"

#include "core/content/HashRun.h"
#include "core/content/LayerSpans.h"
#include "core/content/MerkleTree.h"
#include "core/sharing/LayerReader.h"
#include "tests/unit/content/PlainTree.h"

#include <QFile>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_peer.reset(); }
    void answersEverySize_data();
    void answersEverySize();
    void leavesOfSmallFilesAreThere();
    void missingSpansAreNotHeld();
    void listIsProvenToo();
    void readsMoreThanTheTableGivesAtOnce();

private:
    [[nodiscard]] FileId fileAt(const QString &path) const;
    /// A run of hashes, read as a server thread does and proven as a client does; null when proven.
    [[nodiscard]] QString problem(const FileId &file, const HashRun &run) const;

    std::unique_ptr<SharingFixture> m_peer;
    std::unique_ptr<Database> m_reader;
    ShareId m_share;
    const qint64 m_length = 2LL * 1024 * 1024 * 1024 + 777;
};

void TestLayers::initTestCase()
{
    m_peer = std::make_unique<SharingFixture>();
    m_peer->write(QStringLiteral("sparse"), {});
    QFile sparse(m_peer->data(QStringLiteral("sparse")));
    QVERIFY(sparse.resize(m_length) && sparse.open(QIODevice::ReadWrite));
    // Some bytes here and there, so that no two spans are one.
    for (qint64 offset = 5; offset < m_length; offset += 50'000'017)
        QVERIFY(sparse.seek(offset) && sparse.write(QByteArray::number(offset)) > 0);
    sparse.close();
    m_peer->write(QStringLiteral("small"), plain::content(300'000));
    m_peer->write(QStringLiteral("tiny"), "tiny");
    m_share = m_peer->shareNow({m_peer->data()});
    auto reader = Database::openReadOnly(m_peer->databasePath);
    TTP_OK(reader);
    m_reader = std::move(reader).value();
}

FileId TestLayers::fileAt(const QString &path) const
{
    for (const ManifestEntry &entry : m_peer->newest(m_share)->catalog->files()) {
        if (entry.path == path)
            return entry.file;
    }
    return {};
}

QString TestLayers::problem(const FileId &file, const HashRun &run) const
{
    const auto hashes = makeHashRun(file, run, LayerReader(*m_reader, file));
    if (!hashes)
        return describe(hashes.error());
    const auto proven = verifyHashRun(file, run, octetsOfHashes(*hashes));
    return proven ? QString() : describe(proven.error());
}

void TestLayers::answersEverySize_data()
{
    QTest::addColumn<qint64>("size");
    for (qint64 size = PieceSize::leafBytes; size <= PieceSize::coarse().bytes(); size *= 2)
        QTest::addRow("%lld KiB", static_cast<long long>(size / 1024)) << size;
}

void TestLayers::answersEverySize()
{
    QFETCH(qint64, size);
    const FileId file = fileAt(QStringLiteral("sparse"));
    QCOMPARE(file.length, m_length);
    const PieceSize pieces = PieceSize::fromBytes(size).value();
    const qint64 count = PieceGeometry(m_length, pieces).count();
    for (const qint64 wanted : {1, 8, 512}) {
        for (const qint64 index : {qint64(0), qint64(1), count / 3, count / 2, count - 1}) {
            const QString wrong = problem(file, hashRunAround(m_length, pieces, index, wanted));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
    // The bytes themselves fit the hashes that were proven.
    QFile sparse(m_peer->data(QStringLiteral("sparse")));
    QVERIFY(sparse.open(QIODevice::ReadOnly));
    for (const qint64 index : {count / 3, count - 1}) {
        const HashRun run{pieces, index, 1};
        const auto hashes = makeHashRun(file, run, LayerReader(*m_reader, file));
        TTP_OK(hashes);
        const ByteRange range = PieceGeometry(m_length, pieces).range(index);
        QVERIFY(sparse.seek(range.first));
        TTP_OK(verifyPiece(file, pieces, index, hashes->front(), sparse.read(range.length)));
    }
}

void TestLayers::leavesOfSmallFilesAreThere()
{
    const FileId small = fileAt(QStringLiteral("small"));
    const PieceSize leaf = PieceSize::leaf();
    for (qint64 index = 0; index < PieceGeometry(small.length, leaf).count(); ++index)
        QCOMPARE(problem(small, hashRunAround(small.length, leaf, index, 4)), QString());
    QCOMPARE(problem(small, {PieceSize::standard(), 0, 1}), QString());
    QCOMPARE(problem(fileAt(QStringLiteral("tiny")), {leaf, 0, 1}), QString());
    QCOMPARE(LayerReader(*m_reader, small).hashes(0, 2, 3)->size(), size_t(3));
}

void TestLayers::missingSpansAreNotHeld()
{
    const LayerReader unknown(*m_reader, fileOf(1, 1'000'000));
    TTP_FAILS(unknown.hashes(0, 0, 1), ErrorCode::LayerNotHeld);
    const LayerReader known(*m_reader, fileAt(QStringLiteral("small")));
    TTP_FAILS(known.hashes(5, 0, 1), ErrorCode::LayerNotHeld);
    TTP_FAILS(known.hashes(0, 15, 10), ErrorCode::LayerNotHeld);
}

void TestLayers::listIsProvenToo()
{
    SharingFixture peer;
    for (int i = 0; i < 2'000; ++i)
        peer.write(QStringLiteral("file number %1").arg(i), QByteArray::number(i));
    const ShareId share = peer.shareNow({peer.data()});
    const FileId list = peer.details(share).list;
    QVERIFY(list.length > 100'000);
    const HashRun run{PieceSize::leaf(), 0, 8};
    const auto hashes = makeHashRun(list, run, LayerReader(*peer.database, list));
    TTP_OK(hashes);
    TTP_OK(verifyHashRun(list, run, octetsOfHashes(*hashes)));
}

void TestLayers::readsMoreThanTheTableGivesAtOnce()
{
    const FileId file = fileAt(QStringLiteral("sparse"));
    const auto all = LayerReader(*m_reader, file).hashes(0, 0, 100'000);
    TTP_OK(all);
    QCOMPARE(all->size(), size_t(100'000));
    QVERIFY((*all)[70'000] == LayerReader(*m_reader, file).hashes(0, 70'000, 1)->front());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_sharing_layers.moc"
