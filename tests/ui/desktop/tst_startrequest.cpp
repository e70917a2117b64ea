// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/LinkFile.h"
#include "ui/desktop/StartRequest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace ttp;

namespace {

const QString folder = QStringLiteral("/home/ada");

QByteArray frameOf(const QByteArray &body, quint16 version = startframe::version, const QByteArray &magic = "ttps")
{
    QByteArray head(6, '\0');
    qToBigEndian(version, head.data());
    qToBigEndian(quint32(body.size()), head.data() + 2);
    return magic + head + body;
}

} // namespace

class TestStartRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreSorted_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *argument, const char *kind, const char *value) {
            QTest::newRow(name) << QString::fromUtf8(argument) << QString::fromLatin1(kind) << QString::fromUtf8(value);
        };
        row("link", "ttp://a:1/#u=x", "link", "ttp://a:1/#u=x");
        row("link, loud", "TTP://a:1/#u=x", "link", "TTP://a:1/#u=x");
        row("link without slashes", "ttp:", "link", "ttp:");
        row("relative", "data/x y.nc", "path", "/home/ada/data/x y.nc");
        row("folder", "data/", "path", "/home/ada/data");
        row("up", "../ben", "path", "/home/ben");
        row("absolute", "/mnt/a:b", "path", "/mnt/a:b");
        row("url of a file", "file:///mnt/a%20b%23.nc", "path", "/mnt/a b#.nc");
        row("url of this host", "file://localhost/mnt/a", "path", "/mnt/a");
        row("url of another host", "file://server/mnt/a", "unknown", "file://server/mnt/a");
        row("invitation", "ada.ttpinvite", "linkFile", "/home/ada/ada.ttpinvite");
        row("dataset, loud", "file:///mnt/Ice.TTPLINK", "linkFile", "/mnt/Ice.TTPLINK");
        row("web", "https://example.org/", "unknown", "https://example.org/");
        row("nothing", " ", "none", "");
        row("name with letters of others", "\xd7\xa7.nc", "path", "/home/ada/\xd7\xa7.nc");
    }
    void argumentsAreSorted()
    {
        QFETCH(QString, argument);
        QFETCH(QString, kind);
        QFETCH(QString, value);
        const StartRequest request = startRequestOf({argument}, folder);
        const auto only = [&](const char *name) {
            return kind == QLatin1String(name) ? QStringList{value} : QStringList();
        };
        QCOMPARE(request.links, only("link"));
        QCOMPARE(request.linkFiles, only("linkFile"));
        QCOMPARE(request.paths, only("path"));
        QCOMPARE(request.unknown, only("unknown"));
    }

    void whatIsTooLongIsNoLinkAndNoPath()
    {
        const StartRequest request = startRequestOf(
            {QStringLiteral("ttp:") + QString(4097, QLatin1Char('a')), QString(100'000, QLatin1Char('b'))}, folder);
        QVERIFY(request.links.isEmpty() && request.paths.isEmpty());
        QCOMPARE(request.unknown.size(), 2);
        QVERIFY(request.unknown.at(1).size() <= 1024);
        QVERIFY(startframe::encoded(request).ok());
    }

    void framesComeBackAsTheyWere()
    {
        StartRequest request = startRequestOf({QStringLiteral("ttp://a:1/#u=x&i=code"), QStringLiteral("a b"),
                                               QStringLiteral("i.ttpinvite"), QStringLiteral("http://x/")},
                                              folder);
        request.background = true;
        request.activationToken = "kwin-1_TIME2";
        const Result<QByteArray> frame = startframe::encoded(request);
        QVERIFY(frame.ok());
        // Whatever way it is cut, it is not complete before its end.
        for (qsizetype size = 0; size < frame->size(); ++size) {
            const auto part = startframe::decoded(QByteArrayView(*frame).first(size));
            QVERIFY(part.ok() && !*part);
        }
        const auto whole = startframe::decoded(*frame);
        QVERIFY(whole.ok() && *whole);
        QCOMPARE(**whole, request);
    }

    void tooMuchIsNotEvenSent()
    {
        StartRequest request;
        request.paths = QStringList(startframe::mostThings + 1, QStringLiteral("/a"));
        QCOMPARE(startframe::encoded(request).error().code, ErrorCode::TooLarge);
        request.paths = QStringList(startframe::mostThings, QLatin1Char('/') + QString(300, QLatin1Char('a')));
        QCOMPARE(startframe::encoded(request).error().code, ErrorCode::TooLarge);
    }

    void hostileFramesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &frame, ErrorCode code) {
            QTest::newRow(name) << frame << code;
        };
        row("something else", "GET / HTTP/1.1\r\n\r\n", ErrorCode::ProtocolViolation);
        row("one wrong byte", "x", ErrorCode::ProtocolViolation);
        row("another version", frameOf("{}", 2), ErrorCode::Unsupported);
        row("a size of 4 GiB", QByteArray("ttps\0\1\xff\xff\xff\xff", 10), ErrorCode::TooLarge);
        row("a size just too large", QByteArray("ttps\0\1\x00\x80\x00\x00", 10), ErrorCode::TooLarge);
        row("no JSON", frameOf("hello"), ErrorCode::ProtocolViolation);
        row("no object", frameOf("[]"), ErrorCode::ProtocolViolation);
        row("no things", frameOf("{}"), ErrorCode::ProtocolViolation);
        row("a number as thing", frameOf("{\"things\":[1]}"), ErrorCode::ProtocolViolation);
        row("an empty thing", frameOf("{\"things\":[\"\"]}"), ErrorCode::ProtocolViolation);
        row("a NUL in a path", frameOf("{\"things\":[\"/a\\u0000b\"]}"), ErrorCode::ProtocolViolation);
        row("a long thing", frameOf("{\"things\":[\"/" + QByteArray(40'000, 'a') + "\"]}"),
            ErrorCode::ProtocolViolation);
        row("many things", frameOf("{\"things\":[" + QByteArray("\"/a\",").repeated(50'000) + "\"/a\"]}"),
            ErrorCode::TooLarge);
        row("a token with a line end", frameOf("{\"things\":[],\"token\":\"a\\nb\"}"), ErrorCode::ProtocolViolation);
        row("a long token", frameOf("{\"things\":[],\"token\":\"" + QByteArray(1025, 'a') + "\"}"),
            ErrorCode::ProtocolViolation);
        row("more after it", frameOf("{\"things\":[]}") + "x", ErrorCode::ProtocolViolation);
        row("deep", frameOf("{\"things\":" + QByteArray(100'000, '[')), ErrorCode::ProtocolViolation);
    }
    void hostileFramesAreRefused()
    {
        QFETCH(QByteArray, frame);
        QFETCH(ErrorCode, code);
        const auto decoded = startframe::decoded(frame);
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().code, code);
    }

    void aRelativePathMeansNothingElsewhere()
    {
        const auto decoded = startframe::decoded(frameOf("{\"things\":[\"etc/passwd\",\"../x\"]}"));
        QVERIFY(decoded.ok() && *decoded);
        QVERIFY((*decoded)->paths.isEmpty());
        QCOMPARE((*decoded)->unknown.size(), 2);
    }

    void linkFilesAreWrittenAndRead()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("ada.ttpinvite"));
        QVERIFY(writeLinkFile(path, QStringLiteral("ttp://a:1/#u=x&i=code")).ok());
        QCOMPARE(readLinkFile(path).valueOr({}), QStringLiteral("ttp://a:1/#u=x&i=code"));
#ifdef Q_OS_UNIX
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
        QVERIFY(!(QFile::permissions(path) & others));
#endif
        QCOMPARE(writeLinkFile(dir.filePath(QStringLiteral("no/such/x.ttplink")), {}).error().code,
                 ErrorCode::WriteFailed);
    }

    void hostileLinkFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::InvalidInput;
        QTest::newRow("a link alone") << QByteArray("ttp://a:1/") << ErrorCode::InvalidInput;
        QTest::newRow("another link") << QByteArray("{\"link\":\"https://a/\"}") << ErrorCode::InvalidInput;
        QTest::newRow("a number") << QByteArray("{\"link\":1}") << ErrorCode::InvalidInput;
        QTest::newRow("long") << QByteArray(int(longestLinkFile) + 1, ' ') << ErrorCode::TooLarge;
    }
    void hostileLinkFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("x.ttplink")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QCOMPARE(readLinkFile(file.fileName()).error().code, code);
        QCOMPARE(readLinkFile(dir.path()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(readLinkFile(dir.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
