// SPDX-License-Identifier: GPL-3.0-only
// curl, wget and aria2c, as people have them, against the real server (design.md section 9.4).
#include "core/protocol/Paths.h"
#include "tests/support/ApiFixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr qint64 MiB = 1024 * 1024;

} // namespace

class TestApiTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void curlFetches();
    void curlGoesOn_data();
    void curlGoesOn();
    void curlGoesOnWithWhatIsComplete();
    void wgetGoesOn();
    void wgetGoesOnWithWhatIsComplete();
    void aria2FetchesInParallel();
    void curlLogsInAndFetchesAVersion();

private:
    /// Runs the tool; its exit code, or -1 when it did not end by itself in time.
    int run(const QString &tool, const QStringList &arguments);
    [[nodiscard]] QString url(const QByteArray &target) const
    {
        return QStringLiteral("https://127.0.0.1:%1").arg(m_fixture->port) + QString::fromLatin1(target);
    }
    [[nodiscard]] QString header() const
    {
        return QStringLiteral("Authorization: Bearer ") + QString::fromLatin1(m_user.token);
    }
    [[nodiscard]] QString newFile(const QByteArray &begun = {});
    [[nodiscard]] static QByteArray bytesOf(const QString &path);

    std::unique_ptr<ApiFixture> m_fixture;
    QTemporaryDir m_dir;
    TestUser m_user;
    TestShare *m_share = nullptr;
    QByteArray m_output;
    int m_files = 0;
};

// What a tool that is not installed cannot show.
#define NEEDS(tool)                                                                                                    \
    do {                                                                                                               \
        if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                                            \
            QSKIP(tool " is not installed");                                                                           \
    } while (false)

void TestApiTools::initTestCase()
{
    m_fixture = std::make_unique<ApiFixture>();
    // Tools show no certificate: such users have an ID of their own making and are bound by address alone.
    m_user = m_fixture->addUser(QStringLiteral("Shell"), true);
    m_fixture->openSession(m_user);
    m_share =
        &m_fixture->addShare(QStringLiteral("Ocean"), {testBytes(20 * MiB + 17, 1), QByteArray("hello\n")}, {m_user});
}

int TestApiTools::run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_dir.path());
    process.start(tool, arguments);
    const bool ended = process.waitForFinished(120'000);
    m_output = process.readAll();
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QString TestApiTools::newFile(const QByteArray &begun)
{
    const QString path = m_dir.filePath(QStringLiteral("out%1").arg(++m_files));
    if (begun.isEmpty())
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(begun) != begun.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray TestApiTools::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestApiTools::curlFetches()
{
    NEEDS("curl");
    const QString out = newFile();
    QCOMPARE(run(QStringLiteral("curl"), {QStringLiteral("-skf"), QStringLiteral("-H"), header(), QStringLiteral("-o"),
                                          out, url(paths::file(m_share->file(0)))}),
             0);
    QVERIFY(bytesOf(out) == m_share->files[0]);
}

void TestApiTools::curlGoesOn_data()
{
    QTest::addColumn<qint64>("begun");
    for (qint64 begun : {qint64(1), MiB / 2 - 1, 7 * MiB, 20 * MiB + 16})
        QTest::addRow("%lld", begun) << begun;
}

void TestApiTools::curlGoesOn()
{
    NEEDS("curl");
    QFETCH(qint64, begun);
    const QString out = newFile(m_share->files[0].left(begun));
    QCOMPARE(run(QStringLiteral("curl"),
                 {QStringLiteral("-skf"), QStringLiteral("-C"), QStringLiteral("-"), QStringLiteral("-H"), header(),
                  QStringLiteral("-o"), out, url(paths::file(m_share->file(0)))}),
             0);
    QVERIFY(bytesOf(out) == m_share->files[0]);
}

void TestApiTools::curlGoesOnWithWhatIsComplete()
{
    NEEDS("curl");
    const QString out = newFile(m_share->files[0]);
    (void)run(QStringLiteral("curl"),
              {QStringLiteral("-sk"), QStringLiteral("-C"), QStringLiteral("-"), QStringLiteral("-H"), header(),
               QStringLiteral("-o"), out, url(paths::file(m_share->file(0)))});
    QVERIFY(bytesOf(out) == m_share->files[0]);
}

void TestApiTools::wgetGoesOn()
{
    NEEDS("wget");
    const QString out = newFile(m_share->files[0].left(9 * MiB));
    const int code =
        run(QStringLiteral("wget"),
            {QStringLiteral("-q"), QStringLiteral("-c"), QStringLiteral("--no-check-certificate"),
             QStringLiteral("--header"), header(), QStringLiteral("-O"), out, url(paths::file(m_share->file(0)))});
    QVERIFY2(code == 0, m_output.constData());
    QVERIFY(bytesOf(out) == m_share->files[0]);
}

void TestApiTools::wgetGoesOnWithWhatIsComplete()
{
    NEEDS("wget");
    const QString out = newFile(m_share->files[0]);
    const int code =
        run(QStringLiteral("wget"),
            {QStringLiteral("-q"), QStringLiteral("-c"), QStringLiteral("--no-check-certificate"),
             QStringLiteral("--header"), header(), QStringLiteral("-O"), out, url(paths::file(m_share->file(0)))});
    QVERIFY2(code == 0, m_output.constData());
    QVERIFY(bytesOf(out) == m_share->files[0]);
}

void TestApiTools::aria2FetchesInParallel()
{
    NEEDS("aria2c");
    const QString out = newFile();
    const int code = run(QStringLiteral("aria2c"),
                         {QStringLiteral("-q"), QStringLiteral("-x4"), QStringLiteral("-s4"), QStringLiteral("-k1M"),
                          QStringLiteral("--check-certificate=false"), QStringLiteral("--no-conf=true"),
                          QStringLiteral("--header"), header(), QStringLiteral("-d"), m_dir.path(),
                          QStringLiteral("-o"), out.section(u'/', -1), url(paths::shareContent(m_share->id, 1))});
    QVERIFY2(code == 0, m_output.constData());
    QVERIFY(bytesOf(out) == m_share->content);
}

void TestApiTools::curlLogsInAndFetchesAVersion()
{
    NEEDS("curl");
    const QByteArray pair =
        m_user.id.toString().toLatin1() + ':' + m_user.authenticationId.text().reveal().toByteArray();
    QCOMPARE(run(QStringLiteral("curl"), {QStringLiteral("-skf"), QStringLiteral("-u"), QString::fromLatin1(pair),
                                          QStringLiteral("-X"), QStringLiteral("POST"), url("/v1/sessions")}),
             0);
    const qsizetype at = m_output.indexOf("\"token\":\"") + 9;
    const QByteArray token = m_output.mid(at, 80);
    const QString out = newFile();
    QCOMPARE(run(QStringLiteral("curl"),
                 {QStringLiteral("-skf"), QStringLiteral("-H"),
                  QStringLiteral("Authorization: Bearer ") + QString::fromLatin1(token), QStringLiteral("-r"),
                  QStringLiteral("20971530-"), QStringLiteral("-o"), out, url(paths::shareContent(m_share->id, 0))}),
             0);
    QVERIFY(bytesOf(out) == m_share->content.mid(20971530));
}

QTEST_GUILESS_MAIN(TestApiTools)
#include "tst_api_tools.moc"
