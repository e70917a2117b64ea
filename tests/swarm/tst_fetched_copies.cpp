// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/DiskStoreIo.h"
#include "core/storage/SafeFolder.h"
#include "tests/swarm/TestPeer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace ttp;

namespace {

constexpr qsizetype piece = 512 * 1024;

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(random.generate() & 0xff);
    return bytes;
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Bytes in the middle become others, in place.
void damage(const QString &path, bool keepsItsTime)
{
    const QFileInfo info(path);
    DiskStoreIo folder(SafeFolder::open(info.path()).value());
    const auto file = folder.openWrite(info.fileName()).value();
    const qint64 before = file->stamp()->mtimeNs;
    QVERIFY(file->write(2 * piece + 100, "damaged").ok());
    QVERIFY(file->setMtime(keepsItsTime ? before : before + 1'000'000'000).ok());
}

bool wasTold(const NodeSnapshot &now, const QString &kind)
{
    return std::any_of(now.incidents.begin(), now.incidents.end(),
                       [&kind](const IncidentStatus &one) { return one.kind == kind; });
}

bool isDone(const NodeSnapshot &now)
{
    return !now.transfers.isEmpty() && now.transfers.first().state == QStringLiteral("done");
}

bool lacksSomething(const NodeSnapshot &now)
{
    return isDone(now) && now.transfers.first().error && now.transfers.first().error->code == ErrorCode::Gone;
}

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

} // namespace

/// Ada shares, Ben has fetched; then something happens to Ben's copy, and Cleo fetches from Ben alone.
class TestFetchedCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ada = std::make_unique<TestPeer>(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        m_ben = std::make_unique<TestPeer>(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        m_cleo = std::make_unique<TestPeer>(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {m_ada.get(), m_ben.get(), m_cleo.get()})
            MUST(peer->start());
        MUST(m_ben->registerAt(*m_ada));
        MUST(m_cleo->registerAt(*m_ada));
        MUST(m_cleo->registerAt(*m_ben));
        const QString source = m_ada->folder(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(source));
        m_bytes = randomBytes(4 * piece + 7, 5);
        QFile file(source + QStringLiteral("/big.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
        file.close();
        QFile small(source + QStringLiteral("/small.bin"));
        QVERIFY(small.open(QIODevice::WriteOnly) && small.write("small") == 5);
        small.close();
        const auto share = m_ada->share({source}, QStringLiteral("data"));
        MUST(share);
        m_link = share->link;
        const auto fetched = m_ben->get(m_link, m_ben->folder(QStringLiteral("in")));
        MUST(fetched);
        m_transfer = fetched->transfer;
        m_copy = m_ben->folder(QStringLiteral("in/data")) + QStringLiteral("/big.bin");
        m_small = m_ben->folder(QStringLiteral("in/data")) + QStringLiteral("/small.bin");
        m_beside = m_ben->folder(QStringLiteral("in/data")) + QStringLiteral("/big (2).bin");
        QCOMPARE(bytesAt(m_copy), m_bytes);
    }
    void cleanup()
    {
        m_cleo.reset();
        m_ben.reset();
        m_ada.reset();
    }

    void aChangedCopyIsServedNoMoreAndFetchedBesideItWhenAskedFor()
    {
        damage(m_copy, false);
        const QByteArray edited = bytesAt(m_copy);
        cleoAsksWhileAdaIsAway(QStringLiteral("fetched-file-changed"));
        QVERIFY(m_ben->waitUntil(lacksSomething));
        // Cleo has seen no wrong byte, and so nobody to blame.
        QVERIFY(m_cleo->waitUntil(isDone, 60'000));
        QVERIFY(m_cleo->waitUntil([](const NodeSnapshot &now) { return !wasTold(now, QStringLiteral("bad-piece")); }));
        QVERIFY(!QFile::exists(m_beside));
        MUST(m_ben->get(m_link, m_ben->folder(QStringLiteral("in"))));
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) { return isDone(now) && !lacksSomething(now); }));
        QCOMPARE(bytesAt(m_copy), edited);
        QCOMPARE(bytesAt(m_beside), m_bytes);
    }

    void aRemovedCopyComesBackOnlyWhenAskedFor()
    {
        QVERIFY(QFile::remove(m_copy));
        cleoAsksWhileAdaIsAway(QStringLiteral("fetched-file-changed"));
        QVERIFY(m_ben->waitUntil(lacksSomething));
        MUST(m_ben->restart());
        QVERIFY(m_ben->waitUntil(lacksSomething));
        QVERIFY(m_cleo->waitUntil(isDone, 60'000));
        QVERIFY(!QFile::exists(m_copy));
        MUST(m_ben->ask<void>([this](QObject *context, const NodeClient::Answer<void> &answer) {
            m_ben->client().resume(m_transfer, context, answer);
        }));
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) { return isDone(now) && !lacksSomething(now); }, 60'000));
        QCOMPARE(bytesAt(m_copy), m_bytes);
    }

    void aRottenCopyIsMendedAfterTheFirstComplaint()
    {
        damage(m_copy, true);
        cleoAsksWhileAdaIsAway(QStringLiteral("fetched-file-damaged"));
        QVERIFY(m_cleo->waitUntil(isDone, 60'000));
        QVERIFY(!QFile::exists(m_beside));
        QCOMPARE(bytesAt(m_copy), m_bytes);
    }

    // It is open only to be served then.
    void aRottenCopyOfAnEarlierRunIsMendedAsWell()
    {
        m_ben->stop();
        damage(m_copy, true);
        MUST(m_ben->start());
        cleoAsksWhileAdaIsAway(QStringLiteral("fetched-file-damaged"));
        QVERIFY(m_cleo->waitUntil(isDone, 60'000));
        QTRY_COMPARE_WITH_TIMEOUT(bytesAt(m_copy), m_bytes, 60'000);
        QVERIFY(!QFile::exists(m_beside));
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) { return isDone(now) && !lacksSomething(now); }));
    }

    void whatWasRemovedDoesNotComeBackWithWhatIsRotten()
    {
        QVERIFY(QFile::remove(m_small));
        MUST(m_ben->restart());
        QVERIFY(m_ben->waitUntil(lacksSomething));
        damage(m_copy, true);
        const QByteArray rotten = bytesAt(m_copy);
        cleoAsksWhileAdaIsAway(QStringLiteral("fetched-file-damaged"));
        QVERIFY(m_cleo->waitUntil(isDone, 60'000));
        QVERIFY(m_ben->waitUntil(lacksSomething));
        QVERIFY(!QFile::exists(m_small));
        QCOMPARE(bytesAt(m_copy), rotten);
        MUST(m_ben->get(m_link, m_ben->folder(QStringLiteral("in"))));
        QVERIFY(QFile::exists(m_small));
        QCOMPARE(bytesAt(m_copy), m_bytes);
        QVERIFY(!QFile::exists(m_beside));
    }

private:
    /// Until Ben has told of it; then Ada is back, and Ben may mend his copy.
    void cleoAsksWhileAdaIsAway(const QString &told)
    {
        m_ada->stop();
        m_cleo->client().get({m_link, m_cleo->folder(QStringLiteral("in")), true}, this, [](const auto &) {});
        QVERIFY(m_ben->waitUntil([&told](const NodeSnapshot &now) { return wasTold(now, told); }, 60'000));
        MUST(m_ada->start());
        QVERIFY(m_ben->waitUntil(isDone, 60'000));
    }

    std::unique_ptr<TestPeer> m_ada;
    std::unique_ptr<TestPeer> m_ben;
    std::unique_ptr<TestPeer> m_cleo;
    QByteArray m_bytes;
    QString m_link;
    TransferId m_transfer;
    QString m_small;
    QString m_copy;
    QString m_beside;
};

QTEST_GUILESS_MAIN(TestFetchedCopies)
#include "tst_fetched_copies.moc"
