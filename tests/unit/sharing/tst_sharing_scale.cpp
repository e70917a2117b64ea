// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/sharing/SharingFixture.h"

#include "core/database/HashSpansTable.h"
#include "core/database/SharedFilesTable.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace ttp;
using namespace ttp::test;

using State = ShareDetails::State;

/// Many files: the figures are printed, and only what no machine may miss is checked.
class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyThousandSmallFiles();
    void longFileInBoundedTurns();

private:
    /// Runs the event loop until done; the longest time in milliseconds in which it did not come around.
    static qint64 longestTurn(const std::function<bool()> &done);
};

qint64 TestScale::longestTurn(const std::function<bool()> &done)
{
    QElapsedTimer sinceTick;
    sinceTick.start();
    qint64 longest = 0;
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&] { longest = std::max(longest, sinceTick.restart()); });
    ticker.start(0);
    if (!QTest::qWaitFor(done, 120'000))
        qFatal("it never ends");
    return longest;
}

void TestScale::twentyThousandSmallFiles()
{
    constexpr int files = 20'000;
    SharingFixture peer;
    for (int i = 0; i < files; ++i)
        peer.write(QStringLiteral("%1/%2").arg(i % 100).arg(i), QByteArray("file ") + QByteArray::number(i));
    QElapsedTimer timer;
    timer.start();
    const Result<ShareId> share = peer.catalog->share({{peer.data()}, {}, {}});
    TTP_OK(share);
    const qint64 turn = longestTurn([&] { return peer.details(*share).state == State::Ready; });
    qInfo("%d files in %lld ms, longest turn of the event loop %lld ms", files, static_cast<long long>(timer.elapsed()),
          static_cast<long long>(turn));
    QCOMPARE(peer.details(*share).files, files);
    QCOMPARE(peer.catalog->statistics().filesKnown, 0);
    QCOMPARE(SharedFilesTable(*peer.database).count(*share, 1).value(), files);
    timer.start();
    peer.restart();
    qInfo("served again after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(peer.details(*share).state == State::Ready);
    QCOMPARE(peer.catalog->statistics().bytesHashed, 0);
    const auto version = peer.newest(*share);
    for (int i = 0; i < files; i += 997) {
        const ManifestEntry &entry = version->catalog->files()[size_t(i)];
        QCOMPARE(entry.file, plainFileId(bytesOf(peer.data(entry.path))));
    }
}

void TestScale::longFileInBoundedTurns()
{
    SharingFixture peer;
    peer.write(QStringLiteral("long"), {});
    // More spans than the spool keeps in memory.
    const qint64 length = 5LL * 1024 * 1024 * 1024;
    QVERIFY(QFile::resize(peer.data(QStringLiteral("long")), length));
    QElapsedTimer timer;
    timer.start();
    const Result<ShareId> share = peer.catalog->share({{peer.data()}, {}, {}});
    TTP_OK(share);
    const qint64 turn = longestTurn([&] { return peer.details(*share).state == State::Ready; });
    qInfo("5 GiB in %lld ms, longest turn of the event loop %lld ms", static_cast<long long>(timer.elapsed()),
          static_cast<long long>(turn));
    const FileId file = peer.newest(*share)->catalog->files()[0].file;
    HashSpansTable spans(*peer.database);
    QCOMPARE(spans.countHashes(file, 0).value(), length / 16384);
    QCOMPARE(spans.countHashes(file, 5).value(), length / 524288);
    QCOMPARE(spans.countHashes(file, 12).value(), 80);
    QVERIFY(spans.state(file).value() == ContentState::Complete);
    // Nothing of the spool is left.
    QCOMPARE(QDir(peer.listsFolder).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_sharing_scale.moc"
