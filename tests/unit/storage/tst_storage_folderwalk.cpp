// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/FolderWalk.h"
#include "core/storage/SafeFolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace ttp;

class TestFolderWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }

    void W1_theOrderIsThatOfTheBytes()
    {
        QStringList paths{QStringLiteral("b"),       QStringLiteral("a/b"),  QStringLiteral("a b"),
                          QStringLiteral("a.b"),     QStringLiteral("Z"),    QStringLiteral("a/c/d"),
                          QStringLiteral("zebra/1"), QStringLiteral("ä"),    QStringLiteral("｡"),
                          QStringLiteral("🧬"),    QStringLiteral("a0/x"), QStringLiteral("zebra/10"),
                          QStringLiteral("a/b2"),    QStringLiteral("empty")};
        std::mt19937 generator(1);
        std::shuffle(paths.begin(), paths.end(), generator);
        for (const QString &path : std::as_const(paths))
            put(path, path == u"empty" ? QByteArray() : path.toUtf8());
        const WalkResult result = walkFolder(root()).value();
        std::sort(paths.begin(), paths.end(),
                  [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
        QCOMPARE(pathsOf(result), paths);
        QVERIFY(result.leftOut.isEmpty());
        QCOMPARE(result.name, QStringLiteral("root"));
        QVERIFY(!result.isSingleFile);
        qint64 bytes = 0;
        const SafeFolder folder = SafeFolder::open(result.root).value();
        for (const WalkedFile &file : result.files) {
            bytes += file.stamp.size;
            QVERIFY(folder.openRead(file.diskPath).value()->stamp()->sameContentAs(file.stamp));
        }
        QCOMPARE(result.bytes, bytes);
    }

#ifdef Q_OS_UNIX
    void W2_whatIsNotSharedIsNamed()
    {
        put(QStringLiteral("good"), "x");
        put(QStringLiteral("d/good"), "x");
        put(QStringLiteral("d/unfinished.ttp-part"), "x");
        put(QStringLiteral(".ttp-versions/1/old"), "x");
        put(QStringLiteral("CON"), "x");
        put(QStringLiteral("aux/in refused folder"), "x");
        put(QStringLiteral("ends with dot."), "x");
        put(QStringLiteral("que?stion"), "x");
        QVERIFY(QFile::link(root() + QStringLiteral("/good"), root() + QStringLiteral("/link")));
        QVERIFY(QFile::link(QStringLiteral("/etc"), root() + QStringLiteral("/linked folder")));
        QCOMPARE(::mkfifo(QFile::encodeName(root() + QStringLiteral("/fifo")).constData(), 0600), 0);
        const QByteArray latin = QFile::encodeName(root()) + "/latin-\xe4";
        ::close(::open(latin.constData(), O_CREAT | O_WRONLY, 0600));
        const WalkResult result = walkFolder(root()).value();
        // QTemporaryDir cannot spell it.
        QCOMPARE(::unlink(latin.constData()), 0);
        QCOMPARE(pathsOf(result), QStringList({QStringLiteral("d/good"), QStringLiteral("good")}));
        QMap<QString, LeftOutReason> left;
        for (const LeftOut &entry : result.leftOut) {
            QVERIFY(!entry.detail.isEmpty());
            QVERIFY(!left.contains(entry.path));
            left.insert(entry.path, entry.reason);
        }
        const QMap<QString, LeftOutReason> expected{
            {QStringLiteral("d/unfinished.ttp-part"), LeftOutReason::OwnPart},
            {QStringLiteral(".ttp-versions"), LeftOutReason::OwnPart},
            {QStringLiteral("CON"), LeftOutReason::RefusedName},
            {QStringLiteral("aux"), LeftOutReason::RefusedName},
            {QStringLiteral("ends with dot."), LeftOutReason::RefusedName},
            {QStringLiteral("que?stion"), LeftOutReason::RefusedName},
            {QStringLiteral("link"), LeftOutReason::Symlink},
            {QStringLiteral("linked folder"), LeftOutReason::Symlink},
            {QStringLiteral("fifo"), LeftOutReason::Special},
            {QStringLiteral("latin-") + QChar(0xfffd), LeftOutReason::RefusedName}};
        QCOMPARE(left, expected);
    }

    void W2_unreadableIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        put(QStringLiteral("secret"), "x");
        put(QStringLiteral("closed/file"), "x");
        QVERIFY(QFile::setPermissions(root() + QStringLiteral("/secret"), {}));
        QVERIFY(QFile::setPermissions(root() + QStringLiteral("/closed"), {}));
        const WalkResult result = walkFolder(root()).value();
        QVERIFY(result.files.isEmpty());
        QCOMPARE(result.leftOut.size(), 2);
        QCOMPARE(result.leftOut[0].reason, LeftOutReason::Unreadable);
        QVERIFY(QFile::setPermissions(root() + QStringLiteral("/closed"),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    }

    void W6_aProfileIsInNoShare()
    {
        for (const char *name :
             {"peer/identity.key", "peer/state.sqlite", "peer/state.sqlite-wal", "peer/lists/1", "peer/log/CON",
              "a/identity.key", "b/state.sqlite", "c/myidentity.key", "c/mystate.sqlite", "peers"})
            put(QString::fromLatin1(name), "x");
        const WalkResult result = walkFolder(root()).value();
        QCOMPARE(pathsOf(result), QStringList({QStringLiteral("a/identity.key"), QStringLiteral("b/state.sqlite"),
                                               QStringLiteral("c/myidentity.key"), QStringLiteral("c/mystate.sqlite"),
                                               QStringLiteral("peers")}));
        QCOMPARE(result.bytes, 5);
        QCOMPARE(result.leftOut.size(), 1);
        QCOMPARE(result.leftOut[0].path, QStringLiteral("peer"));
        QCOMPARE(result.leftOut[0].reason, LeftOutReason::Profile);
        QVERIFY(QFile::link(root() + QStringLiteral("/peer/lists"), m_dir->path() + QStringLiteral("/alias")));
        for (const char *named : {"/peer", "/peer/", "/peer/lists", "/peer/identity.key", "/peer/lists/1"})
            QCOMPARE(walkFolder(root() + QLatin1String(named)).error().code, ErrorCode::UnsafePath);
        QCOMPARE(walkFolder(m_dir->path() + QStringLiteral("/alias")).error().code, ErrorCode::UnsafePath);
    }

    void W3_whatWasNamedMayBeALink()
    {
        put(QStringLiteral("d/a"), "x");
        QVERIFY(QFile::link(root() + QStringLiteral("/d"), m_dir->path() + QStringLiteral("/alias")));
        const WalkResult result = walkFolder(m_dir->path() + QStringLiteral("/alias/")).value();
        QCOMPARE(result.name, QStringLiteral("alias"));
        QCOMPARE(result.root, QFileInfo(root() + QStringLiteral("/d")).canonicalFilePath());
        QCOMPARE(pathsOf(result), QStringList(QStringLiteral("a")));
        QCOMPARE(walkFolder(QStringLiteral("/dev/null")).error().code, ErrorCode::UnsafePath);
    }

    void W4_ofTwoThatCollideOneIsShared()
    {
        put(QStringLiteral("Data.csv"), "1");
        put(QStringLiteral("data.csv"), "2");
        put(QStringLiteral("x"), "3");
        put(QStringLiteral("X/inside"), "4");
        const QString composed = QStringLiteral("caf") + QChar(0xe9);
        put(composed, "5");
        put(composed.normalized(QString::NormalizationForm_D), "6");
        const WalkResult result = walkFolder(root()).value();
        QCOMPARE(result.files.size() + result.leftOut.size(), 6);
        QCOMPARE(result.files.size(), 3);
        QVERIFY(pathsOf(result).contains(QStringLiteral("Data.csv")));
        for (const LeftOut &entry : result.leftOut)
            QCOMPARE(entry.reason, LeftOutReason::Collision);
    }

    void namesThatAreNotNfcAreSharedUnderTheirNfc()
    {
        const QString composed = QStringLiteral("Gr") + QChar(0xf6) + QStringLiteral("sse");
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        put(decomposed + u'/' + decomposed, "x");
        const WalkResult result = walkFolder(root()).value();
        QCOMPARE(result.files.size(), 1);
        QCOMPARE(result.files[0].path, composed + u'/' + composed);
        QCOMPARE(result.files[0].diskPath, decomposed + u'/' + decomposed);
        QVERIFY(SafeFolder::open(result.root)->openRead(result.files[0].diskPath));
    }
#endif

    void W5_progressIsToldAndCancellingWorks()
    {
        for (int i = 0; i < 2500; ++i)
            put(QStringLiteral("%1/%2").arg(i % 7).arg(i), "x");
        QList<qint64> told;
        const CancelToken none;
        QVERIFY(walkFolder(root(), none, [&](qint64 files) { told.append(files); }));
        QCOMPARE(told, QList<qint64>({1000, 2000, 2500}));
        const CancelToken token;
        const auto cancelled = walkFolder(root(), token, [&](qint64) { token.cancel(); });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    }

    void aSingleFile()
    {
        put(QStringLiteral("data.csv"), "123");
        const WalkResult result = walkFolder(root() + QStringLiteral("/data.csv")).value();
        QVERIFY(result.isSingleFile);
        QCOMPARE(result.name, QStringLiteral("data.csv"));
        QCOMPARE(result.bytes, qint64(3));
        QCOMPARE(pathsOf(result), QStringList(QStringLiteral("data.csv")));
        put(QStringLiteral("CON"), "x");
        QCOMPARE(walkFolder(root() + QStringLiteral("/CON")).error().code, ErrorCode::InvalidInput);
        QCOMPARE(walkFolder(root() + QStringLiteral("/none")).error().code, ErrorCode::FolderMissing);
        QCOMPARE(walkFolder(QStringLiteral("relative")).error().code, ErrorCode::FolderMissing);
    }

    void veryDeepFoldersAreRefusedNotFollowed()
    {
        QString deep = QStringLiteral("d");
        for (int i = 0; i < 80; ++i)
            deep += QStringLiteral("/d");
        put(deep + QStringLiteral("/file"), "x");
        put(QStringLiteral("d/d/near"), "x");
        const WalkResult result = walkFolder(root()).value();
        QCOMPARE(pathsOf(result), QStringList(QStringLiteral("d/d/near")));
        QCOMPARE(result.leftOut.size(), 1);
        QCOMPARE(result.leftOut[0].reason, LeftOutReason::RefusedName);
    }

    void manyFilesAreFast()
    {
        constexpr int count = 20'000;
        for (int d = 0; d < 20; ++d)
            QDir().mkpath(root() + QStringLiteral("/folder-%1").arg(d));
        const SafeFolder folder = SafeFolder::open(root()).value();
        for (int i = 0; i < count; ++i)
            QVERIFY(folder.create(QStringLiteral("folder-%1/file-%2.dat").arg(i % 20).arg(i)));
        QElapsedTimer timer;
        timer.start();
        const WalkResult result = walkFolder(root()).value();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        QCOMPARE(result.files.size(), count);
        qInfo("%.0f files/s", count / seconds);
    }

private:
    [[nodiscard]] QString root() const
    {
        return m_dir->path() + QStringLiteral("/root");
    }
    void put(const QString &path, const QByteArray &bytes) const
    {
        QFile file(root() + u'/' + path);
        QDir().mkpath(QFileInfo(file.fileName()).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    static QStringList pathsOf(const WalkResult &result)
    {
        QStringList paths;
        for (const WalkedFile &file : result.files)
            paths.append(file.path);
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestFolderWalk)
#include "tst_storage_folderwalk.moc"
