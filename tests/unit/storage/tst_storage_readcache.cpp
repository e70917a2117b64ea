// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/ReadCache.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {}; }
    [[nodiscard]] qint64 monotonicMs() const override { return ms; }
    qint64 ms = 1'000'000;
};

} // namespace

class TestReadCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        put(QStringLiteral("a"), "aaaa");
        put(QStringLiteral("b"), "bbbb");
    }
    void cleanup() { m_dir.reset(); }

    void servesTheSameHandle()
    {
        ReadCache cache(m_clock);
        const FileStamp stamp = stampOf(QStringLiteral("a"));
        const auto first = cache.open(root(), QStringLiteral("a"), stamp).value();
        QCOMPARE(first->readAll(0, 4).value(), QByteArray("aaaa"));
        QCOMPARE(cache.open(root(), QStringLiteral("a"), stamp).value(), first);
        QCOMPARE(cache.size(), 1);
        cache.forgetRoot(root());
        QCOMPARE(cache.size(), 0);
        QCOMPARE(first->readAll(0, 4).value(), QByteArray("aaaa"));
    }

    /// protocol.md B13: a file that changes while it is served is noticed within a second.
    void R1_changesAreNoticed_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::newRow("appended") << QStringLiteral("append") << int(ErrorCode::FileChanged);
        QTest::newRow("rewritten") << QStringLiteral("rewrite") << int(ErrorCode::FileChanged);
        QTest::newRow("replaced") << QStringLiteral("replace") << int(ErrorCode::FileChanged);
        QTest::newRow("removed") << QStringLiteral("remove") << int(ErrorCode::NotFound);
        QTest::newRow("now a link (B12)") << QStringLiteral("link") << int(ErrorCode::UnsafePath);
        QTest::newRow("now a folder") << QStringLiteral("folder") << int(ErrorCode::UnsafePath);
    }
    void R1_changesAreNoticed()
    {
        QFETCH(QString, how);
        QFETCH(int, code);
        const FileStamp stamp = stampOf(QStringLiteral("a"));
        ReadCache warm(m_clock);
        ReadCache cold(m_clock);
        QVERIFY(warm.open(root(), QStringLiteral("a"), stamp));
        change(how);
        QCOMPARE(int(cold.open(root(), QStringLiteral("a"), stamp).error().code), code);
        // Not asked again within the second.
        m_clock.ms += 999;
        QVERIFY(warm.open(root(), QStringLiteral("a"), stamp));
        m_clock.ms += 1;
        QCOMPARE(int(warm.open(root(), QStringLiteral("a"), stamp).error().code), code);
        QCOMPARE(warm.size(), 0);
    }

    void R1_anotherExpectationIsAnotherFile()
    {
        ReadCache cache(m_clock);
        const FileStamp stamp = stampOf(QStringLiteral("a"));
        QVERIFY(cache.open(root(), QStringLiteral("a"), stamp));
        FileStamp other = stamp;
        other.size += 1;
        QCOMPARE(cache.open(root(), QStringLiteral("a"), other).error().code, ErrorCode::FileChanged);
        other = stamp;
        other.mtimeNs += 1;
        QCOMPARE(cache.open(root(), QStringLiteral("a"), other).error().code, ErrorCode::FileChanged);
        other = stamp;
        other.fileId = "x";
        QCOMPARE(cache.open(root(), QStringLiteral("a"), other).error().code, ErrorCode::FileChanged);
        // A volume number is no reason: it changes with each mount.
        other = stamp;
        other.volume += 1;
        QVERIFY(cache.open(root(), QStringLiteral("a"), other));
    }

    void R1_afterTheCallerHasHashedAgainTheNewFileIsServed()
    {
        ReadCache cache(m_clock);
        QVERIFY(cache.open(root(), QStringLiteral("a"), stampOf(QStringLiteral("a"))));
        change(QStringLiteral("append"));
        m_clock.ms += 5000;
        QVERIFY(!cache.open(root(), QStringLiteral("a"), FileStamp{}));
        QVERIFY(cache.open(root(), QStringLiteral("a"), stampOf(QStringLiteral("a"))));
    }

    void R3_theLeastRecentlyUsedGoes()
    {
        ReadCache cache(m_clock, 2);
        put(QStringLiteral("c"), "cccc");
        const auto a = cache.open(root(), QStringLiteral("a"), stampOf(QStringLiteral("a"))).value();
        const auto b = cache.open(root(), QStringLiteral("b"), stampOf(QStringLiteral("b"))).value();
        QVERIFY(cache.open(root(), QStringLiteral("a"), stampOf(QStringLiteral("a"))));
        QVERIFY(cache.open(root(), QStringLiteral("c"), stampOf(QStringLiteral("c"))));
        QCOMPARE(cache.size(), 2);
        QCOMPARE(cache.open(root(), QStringLiteral("a"), stampOf(QStringLiteral("a"))).value(), a);
        QVERIFY(cache.open(root(), QStringLiteral("b"), stampOf(QStringLiteral("b"))).value() != b);
        QCOMPARE(b->readAll(0, 4).value(), QByteArray("bbbb"));
    }

    void aMissingRootIsFolderMissingAndHeals()
    {
        ReadCache cache(m_clock);
        const FileStamp stamp = stampOf(QStringLiteral("a"));
        QVERIFY(cache.open(root(), QStringLiteral("a"), stamp));
        QVERIFY(QFile::rename(root(), root() + QStringLiteral("-away")));
        m_clock.ms += 5000;
        QCOMPARE(cache.open(root(), QStringLiteral("a"), stamp).error().code, ErrorCode::FolderMissing);
        QVERIFY(QFile::rename(root() + QStringLiteral("-away"), root()));
        QVERIFY(cache.open(root(), QStringLiteral("a"), stamp));
    }

    void opensAreCheap()
    {
        const SystemClock clock;
        ReadCache cache(clock);
        const FileStamp stamp = stampOf(QStringLiteral("a"));
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 20'000;
        for (int i = 0; i < rounds; ++i)
            QVERIFY(cache.open(root(), QStringLiteral("a"), stamp));
        qInfo("%.2f us a cached open", double(timer.nsecsElapsed()) / 1000 / rounds);
    }

private:
    [[nodiscard]] QString root() const { return m_dir->path() + QStringLiteral("/root"); }
    void put(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(root());
        QFile file(root() + u'/' + path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    [[nodiscard]] FileStamp stampOf(const QString &path) const
    {
        return SafeFolder::open(root()).value().stat(path).value().stamp;
    }
    void change(const QString &how) const
    {
        const QString a = root() + QStringLiteral("/a");
        const SafeFolder folder = SafeFolder::open(root()).value();
        if (how == u"append") {
            (void)folder.openWrite(QStringLiteral("a")).value()->write(4, "more");
        } else if (how == u"rewrite") {
            const auto file = folder.openWrite(QStringLiteral("a")).value();
            (void)file->write(0, "AAAA");
            (void)file->setMtime(12345);
        } else {
            // Kept aside, so that its file number is not given to the next one.
            (void)folder.rename(QStringLiteral("a"), QStringLiteral("old"));
        }
        if (how == u"replace") {
            put(QStringLiteral("a"), "AAAA");
        } else if (how == u"link") {
            QFile::link(QStringLiteral("/etc/shadow"), a);
        } else if (how == u"folder") {
            QDir().mkpath(a);
        }
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestReadCache)
#include "tst_storage_readcache.moc"
