// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/content/ContentLayout.h"
#include "core/content/Sha256.h"
#include "core/protocol/JsonWriter.h"
#include "core/protocol/Limits.h"
#include "core/protocol/ManifestMessage.h"
#include "tests/unit/protocol/MessageFixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace ttp;

namespace {

ManifestEntry entry(const QString &path, qint64 length, qint64 mtimeMs = 1700000000000)
{
    return ManifestEntry{path, FileId{length == 0 ? Hash256() : sha256(path.toUtf8()), length}, mtimeMs};
}

/// A header whose counts and list fit these files.
ManifestHeader headerOf(const std::vector<ManifestEntry> &entries)
{
    ManifestHeader header;
    header.share = id<ShareId>(1);
    header.owner = id<UserId>(1);
    header.publishers = QList<UserId>{id<UserId>(2)};
    header.version = 3;
    header.previous = sha256("before");
    header.created = utcFromMs(1763829720250);
    header.name = QStringLiteral("Sea surface");
    header.note = QStringLiteral("Recalibrated.\nTwice.");
    header.files = qint64(entries.size());
    for (const ManifestEntry &file : entries)
        header.bytes += file.file.length;
    const QByteArray list = manifestList(entries);
    header.list = FileId{list.isEmpty() ? Hash256() : sha256(list), list.size()};
    return header;
}

/// A header for these very bytes, whatever is in them.
ManifestHeader headerFor(const QByteArray &list, qint64 files, qint64 bytes)
{
    ManifestHeader header = headerOf({});
    header.list = FileId{sha256(list), list.size()};
    header.files = files;
    header.bytes = bytes;
    return header;
}

Result<std::vector<ManifestEntry>> readAll(const ManifestHeader &header, const QByteArray &list, qsizetype chunk)
{
    ManifestListReader reader(header);
    for (qsizetype at = 0; at < list.size(); at += chunk) {
        const Result<void> fed = reader.feed(QByteArrayView(list).sliced(at, std::min(chunk, list.size() - at)));
        if (!fed) {
            // a reader that has failed stays failed with the same error
            Error again = reader.feed("x").error();
            if (again != fed.error() || reader.finish().error() != again)
                again.detail = QStringLiteral("another error the second time");
            return again;
        }
    }
    return reader.finish();
}

QByteArray line(const QByteArray &path, const QByteArray &more = {})
{
    return "{\"file\":\"" + QByteArray(64, 'a') + "-5\",\"mtime\":\"2025-11-22T16:42:00Z\",\"path\":\"" + path + '"' +
           more + "}\n";
}

} // namespace

class ManifestMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerRoundTrips();
    void headerRefusals_data();
    void headerRefusals();
    void headerTogether_data();
    void headerTogether();
    void lines();
    void linesOfOldFiles();
    void aMillionFilesAreReadInPieces();
    void listsRoundTrip();
    void listsInAnyChunks();
    void emptyList();
    void hostileLines_data();
    void hostileLines();
    void paths_data();
    void paths();
    void sums_data();
    void sums();
    void endlessLine();
    void endlessList();
    void promisesAreBounded();
    void manyFiles();
    void damagedListsNeverCrash();
};

void ManifestMessagesTest::headerRoundTrips()
{
    ManifestHeader header = headerOf({entry(QStringLiteral("a"), 5)});
    QCOMPARE(manifestHeaderFromJson(manifestHeaderToJson(header)).value(), header);
    header.version = 1;
    header.previous.reset();
    header.publishers.clear();
    header.note.clear();
    QCOMPARE(manifestHeaderFromJson(manifestHeaderToJson(header)).value(), header);
    const ManifestHeader empty = headerOf({});
    QCOMPARE(manifestHeaderFromJson(manifestHeaderToJson(empty)).value(), empty);
}

void ManifestMessagesTest::headerRefusals_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("value"); // empty: removed
    const auto row = [](const char *member, const QByteArray &value) {
        QTest::addRow("%s %s", member, value.left(40).constData()) << QString::fromLatin1(member) << value;
    };
    for (const char *member :
         {"share", "owner", "publishers", "version", "created", "name", "files", "bytes", "list"}) {
        row(member, {});
        row(member, "null");
        row(member, "{}");
    }
    row("share", "\"00000000-0000-0000-0000-000000000000\"");
    row("version", "0");
    row("version", "-1");
    row("version", "2147483648");
    row("previous", "\"AAAA\"");
    row("created", "\"2025-11-22\"");
    row("name", '"' + QByteArray(101, 'a') + '"');
    row("name", "\"a\\u0007\"");
    row("note", '"' + QByteArray(2001, 'a') + '"');
    row("files", "1.5");
    row("files", "1000001");
    row("bytes", "9007199254740992");
    row("bytes", "-1");
    row("list", "\"" + QByteArray(64, 'a') + "-268435457\"");
    row("list", "\"" + QByteArray(64, 'A') + "-1\"");
    QByteArray many = "[";
    for (int i = 0; i < limits::publishers; ++i)
        many += '"' + id<UserId>(i).toString().toLatin1() + "\",";
    row("publishers", many + '"' + id<UserId>(999).toString().toLatin1() + "\"]");
}

void ManifestMessagesTest::headerRefusals()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, value);
    QJsonObject object =
        QJsonDocument::fromJson(manifestHeaderToJson(headerOf({entry(QStringLiteral("a"), 5)}))).object();
    object.remove(member);
    if (!value.isEmpty())
        object.insert(member, QJsonDocument::fromJson("[" + value + "]").array().first());
    const Result<ManifestHeader> read = manifestHeaderFromJson(json::compact(object));
    QVERIFY(!read.ok());
    QVERIFY(read.error().subject.startsWith(member));
}

void ManifestMessagesTest::headerTogether_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("previous");
    QTest::addColumn<qint64>("files");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("listLength");
    QTest::addColumn<bool>("good");
    QTest::newRow("first") << 1 << false << qint64(1) << qint64(5) << qint64(100) << true;
    QTest::newRow("second") << 2 << true << qint64(1) << qint64(5) << qint64(100) << true;
    QTest::newRow("first with previous") << 1 << true << qint64(1) << qint64(5) << qint64(100) << false;
    QTest::newRow("second without") << 2 << false << qint64(1) << qint64(5) << qint64(100) << false;
    QTest::newRow("no files") << 1 << false << qint64(0) << qint64(0) << qint64(0) << true;
    QTest::newRow("empty files") << 1 << false << qint64(2) << qint64(0) << qint64(100) << true;
    QTest::newRow("files without list") << 1 << false << qint64(1) << qint64(5) << qint64(0) << false;
    QTest::newRow("list without files") << 1 << false << qint64(0) << qint64(0) << qint64(100) << false;
    QTest::newRow("bytes without files") << 1 << false << qint64(0) << qint64(5) << qint64(0) << false;
    QTest::newRow("a million files") << 1 << false << limits::manifestEntries << qint64(5) << limits::manifestBytes
                                     << true;
    QTest::newRow("one more") << 1 << false << limits::manifestEntries + 1 << qint64(5) << qint64(100) << false;
    QTest::newRow("longer list") << 1 << false << qint64(1) << qint64(5) << limits::manifestBytes + 1 << false;
}

void ManifestMessagesTest::headerTogether()
{
    QFETCH(int, version);
    QFETCH(bool, previous);
    QFETCH(qint64, files);
    QFETCH(qint64, bytes);
    QFETCH(qint64, listLength);
    QFETCH(bool, good);
    ManifestHeader header = headerOf({});
    header.version = version;
    header.previous = previous ? std::optional(sha256("p")) : std::nullopt;
    header.files = files;
    header.bytes = bytes;
    header.list = FileId{listLength == 0 ? Hash256() : sha256("l"), listLength};
    QCOMPARE(manifestHeaderFromJson(manifestHeaderToJson(header)).ok(), good);
}

void ManifestMessagesTest::lines()
{
    const ManifestEntry file{QStringLiteral("a \u00e9/b.nc"), FileId{sha256("x"), 12}, 1700000000123};
    const QByteArray text = manifestLine(file);
    QVERIFY(text.endsWith("}\n"));
    QCOMPARE(text.count('\n'), 1);
    QCOMPARE(text, "{\"file\":\"" + sha256("x").toHex().toLatin1() +
                       "-12\",\"mtime\":\"2023-11-14T22:13:20.123Z\",\"path\":\"a \xc3\xa9/b.nc\"}\n");
    QCOMPARE(manifestLine(file), text);
}

void ManifestMessagesTest::linesOfOldFiles()
{
    for (const auto &[written, read] : {std::pair<qint64, qint64>{-1, 0},
                                        {std::numeric_limits<qint64>::min(), 0},
                                        {std::numeric_limits<qint64>::max(), 253402300799999}}) {
        const std::vector<ManifestEntry> files{entry(QStringLiteral("a"), 5, written)};
        QCOMPARE(readAll(headerOf(files), manifestList(files), 1000).value().front().mtimeMs, read);
    }
}

/// protocol.md C14: as many files as a version may have, never held but for one line and what they become; one more is
/// refused.
void ManifestMessagesTest::aMillionFilesAreReadInPieces()
{
    constexpr qint64 count = limits::manifestEntries;
    const auto lineOf = [](qint64 number) {
        return line("Station " + QByteArray::number(number / 500) + "/sample-" + QByteArray::number(number) + ".nc");
    };
    ManifestHeader header = headerOf({});
    header.files = count;
    header.bytes = 5 * count;
    header.list.length = 0;
    for (qint64 i = 0; i < count; ++i)
        header.list.length += lineOf(i).size();
    ManifestListReader reader(header);
    QByteArray block;
    for (qint64 i = 0; i < count; ++i) {
        block += lineOf(i);
        if (block.size() < 64 * 1024 && i + 1 < count)
            continue;
        const Result<void> fed = reader.feed(block);
        QVERIFY2(fed.ok(), fed.ok() ? "" : qPrintable(describe(fed.error())));
        block.clear();
    }
    const Result<void> more = reader.feed(lineOf(count));
    QVERIFY(!more.ok());
    const Result<std::vector<ManifestEntry>> refused = reader.finish();
    QVERIFY(!refused.ok());
}

void ManifestMessagesTest::listsRoundTrip()
{
    const std::vector<ManifestEntry> files{entry(QStringLiteral("a/b/c.nc"), 5), entry(QStringLiteral("a/b/d.nc"), 0),
                                           entry(QStringLiteral("\u00e9 \u4e2d \U0001F600"), 1000000),
                                           entry(QStringLiteral("a"
                                                                "'$&"),
                                                 7)};
    QCOMPARE(readAll(headerOf(files), manifestList(files), 1 << 20).value(), files);
}

void ManifestMessagesTest::listsInAnyChunks()
{
    std::vector<ManifestEntry> files;
    for (int i = 0; i < 50; ++i)
        files.push_back(entry(QStringLiteral("folder%1/\u00e9%2").arg(i % 3).arg(i), i));
    const QByteArray list = manifestList(files);
    for (qsizetype chunk = 1; chunk < 300; ++chunk)
        QCOMPARE(readAll(headerOf(files), list, chunk).value(), files);
}

void ManifestMessagesTest::emptyList()
{
    ManifestListReader reader(headerOf({}));
    QVERIFY(reader.feed({}).ok());
    QVERIFY(reader.finish().value().empty());
    ManifestListReader fed(headerOf({}));
    QVERIFY(!fed.feed("\n").ok());
}

void ManifestMessagesTest::hostileLines_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QByteArray &list, const char *subject) {
        QTest::newRow(name) << list << QString::fromLatin1(subject);
    };
    row("empty line", line("a") + "\n" + line("b"), "line 2");
    row("carriage returns are white space, nul is not", line("a") + QByteArray("\0\n", 2), "line 2");
    row("array", line("a") + "[]\n", "line 2");
    row("two objects in a line", line("a").trimmed() + line("b"), "line 1");
    row("object over two lines", "{\"path\":\n\"a\"}\n", "line 1");
    row("bom", "\xef\xbb\xbf" + line("a"), "line 1");
    row("duplicate member", line("a", ",\"path\":\"b\""), "line 1");
    row("no path", "{\"file\":\"" + QByteArray(64, 'a') + "-5\",\"mtime\":\"2025-11-22T16:42:00Z\"}\n", "line 1");
    row("no file", "{\"path\":\"a\",\"mtime\":\"2025-11-22T16:42:00Z\"}\n", "line 1");
    row("bad fid", QByteArray(line("a")).replace("-5", "-05"), "line 1");
    row("bad time", QByteArray(line("a")).replace("T", " "), "line 1");
    row("bad utf-8", line("a\xff"), "line 1");
    row("not ended", line("a").chopped(1), "list");
    row("deep", QByteArray(1000, '[') + "\n", "line 1");
}

void ManifestMessagesTest::hostileLines()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, subject);
    for (const qsizetype chunk : {qsizetype(1), qsizetype(7), list.size()}) {
        const Result<std::vector<ManifestEntry>> read = readAll(headerFor(list, 10, 50), list, chunk);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().subject, subject);
    }
}

void ManifestMessagesTest::paths_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("good");
    QTest::newRow("other") << QByteArray("dir/c.txt") << true;
    QTest::newRow("unknown members") << QByteArray("x\",\"y\":\"") << true;
    for (const char *bad : {"dir/a.txt", "DIR/A.TXT", "dir", "dir/a.txt/x", "../x", "/x", "x/../y", "x//y", "", ".",
                            "C:/x", "a\\\\b", "con", "x. ", "x.", "a\\u0000b", "a\\nb", "\\u202egpj.exe", "e\\u0301"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void ManifestMessagesTest::paths()
{
    QFETCH(QByteArray, second);
    QFETCH(bool, good);
    const QByteArray list = line("dir/a.txt") + line(second);
    const Result<std::vector<ManifestEntry>> read = readAll(headerFor(list, 2, 10), list, 64);
    QCOMPARE(read.ok(), good);
    if (!good)
        QCOMPARE(read.error().subject, QStringLiteral("line 2"));
}

void ManifestMessagesTest::sums_data()
{
    QTest::addColumn<qint64>("files");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("good");
    const qint64 length = (line("a") + line("b")).size();
    QTest::newRow("right") << qint64(2) << qint64(10) << length << true;
    QTest::newRow("fewer files") << qint64(1) << qint64(10) << length << false;
    QTest::newRow("more files") << qint64(3) << qint64(10) << length << false;
    QTest::newRow("fewer bytes") << qint64(2) << qint64(9) << length << false;
    QTest::newRow("more bytes") << qint64(2) << qint64(11) << length << false;
    QTest::newRow("shorter list") << qint64(2) << qint64(10) << length - 1 << false;
    QTest::newRow("longer list") << qint64(2) << qint64(10) << length + 1 << false;
}

void ManifestMessagesTest::sums()
{
    QFETCH(qint64, files);
    QFETCH(qint64, bytes);
    QFETCH(qint64, length);
    QFETCH(bool, good);
    const QByteArray list = line("a") + line("b");
    ManifestHeader header = headerFor(list, files, bytes);
    header.list.length = length;
    QCOMPARE(readAll(header, list, 50).ok(), good);
}

void ManifestMessagesTest::endlessLine()
{
    ManifestHeader header = headerFor("x", 1, 5);
    header.list.length = limits::manifestBytes;
    ManifestListReader reader(header);
    const QByteArray chunk(1000, ' ');
    qint64 fed = 0;
    Result<void> result;
    while (result.ok() && fed < limits::manifestBytes) {
        result = reader.feed(chunk);
        fed += chunk.size();
    }
    QCOMPARE(result.error().code, ErrorCode::TooLarge);
    QVERIFY(fed <= limits::manifestLineBytes + chunk.size());
}

void ManifestMessagesTest::endlessList()
{
    ManifestHeader header = headerFor("x", 3, 15);
    header.list.length = limits::manifestBytes;
    ManifestListReader reader(header);
    QVERIFY(reader.feed(line("a") + line("b") + line("c")).ok());
    QCOMPARE(reader.feed(line("d")).error().subject, QStringLiteral("line 4"));
}

void ManifestMessagesTest::promisesAreBounded()
{
    ManifestHeader header = headerFor("x", limits::manifestEntries + 1, 5);
    QCOMPARE(ManifestListReader(header).feed("x").error().code, ErrorCode::TooLarge);
    header = headerFor("x", 1, ContentLayout::maxPieces * PieceSize::standard().bytes());
    QVERIFY(manifestHeaderFromJson(manifestHeaderToJson(header)).ok());
    ++header.bytes;
    QCOMPARE(manifestHeaderFromJson(manifestHeaderToJson(header)).error().code, ErrorCode::TooLarge);
    header = headerFor("x", 1, 5);
    header.list.length = limits::manifestBytes + 1;
    QCOMPARE(ManifestListReader(header).finish().error().code, ErrorCode::TooLarge);
    header = headerFor("x", -1, 5);
    QVERIFY(!ManifestListReader(header).feed("x").ok());
}

void ManifestMessagesTest::manyFiles()
{
    std::vector<ManifestEntry> files;
    for (int i = 0; i < 20'000; ++i)
        files.push_back(entry(QStringLiteral("year%1/day%2.nc").arg(i / 365).arg(i % 365), i));
    QCOMPARE(readAll(headerOf(files), manifestList(files), 65536).value().size(), files.size());
}

void ManifestMessagesTest::damagedListsNeverCrash()
{
    QRandomGenerator random(3);
    const QByteArray good = line("dir/a.txt") + line("b") + line("c/d/e");
    for (int round = 0; round < 20'000; ++round) {
        QByteArray list = good;
        for (int i = random.bounded(1, 4); i > 0; --i)
            list[random.bounded(static_cast<int>(list.size()))] = static_cast<char>(random.bounded(256));
        const Result<std::vector<ManifestEntry>> read =
            readAll(headerFor(list, 3, 15), list, random.bounded(1, static_cast<int>(list.size())));
        if (read) {
            QCOMPARE(read.value().size(), size_t(3));
            for (const ManifestEntry &file : read.value())
                QVERIFY(checkManifestPath(file.path).ok());
        }
    }
}

QTEST_APPLESS_MAIN(ManifestMessagesTest)
#include "tst_manifest_messages.moc"
