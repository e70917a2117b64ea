// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Paths.h"
#include "core/protocol/Query.h"
#include "core/protocol/Version.h"

#include <QSet>
#include <QTest>

using namespace ttp;

namespace {

const char user[] = "6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c";
const char fid[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-12";

template<typename IdType>
IdType idOf(const char *text)
{
    return IdType::fromString(QString::fromLatin1(text)).value();
}

Query queryOf(const QByteArray &text)
{
    return Query::parse(text).value();
}

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templates();
    void builtPathsAreRead_data();
    void builtPathsAreRead();
    void values();
    void refusals_data();
    void refusals();
    void encodedSegments();
    void longPaths();
    void decoding_data();
    void decoding();
    void queries_data();
    void queries();
    void queryText();
    void queryNumbers_data();
    void queryNumbers();
    void pieceSizes_data();
    void pieceSizes();
    void hashRuns_data();
    void hashRuns();
    void pages_data();
    void pages();
    void polls_data();
    void polls();
};

void PathsTest::templates()
{
    QSet<QByteArray> seen;
    for (const PathName name : allPaths()) {
        const QByteArray path = pathTemplate(name);
        QVERIFY2(path.startsWith(protocol::basePath) || name == PathName::WellKnown, path.constData());
        QVERIFY2(!seen.contains(path), path.constData());
        seen.insert(path);
    }
    QCOMPARE(allPaths().size(), qsizetype(PathName::Events) + 1);
}

void PathsTest::builtPathsAreRead_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("name");
    const auto row = [](const QByteArray &path, PathName name) {
        QTest::newRow(path.constData()) << path << int(name);
    };
    const auto u = idOf<UserId>(user);
    const auto session = idOf<SessionId>(user);
    const auto share = idOf<ShareId>(user);
    const FileId file = FileId::fromString(QString::fromLatin1(fid)).value();
    row(paths::wellKnown(), PathName::WellKnown);
    row(paths::openApi(), PathName::OpenApi);
    row(paths::health(), PathName::Health);
    row(paths::peer(), PathName::Peer);
    row(paths::users(), PathName::Users);
    row(paths::user(u), PathName::User);
    row(paths::userRegistration(u), PathName::UserRegistration);
    row(paths::userRotate(u), PathName::UserRotate);
    row(paths::sessions(), PathName::Sessions);
    row(paths::session(session), PathName::Session);
    row(paths::sessionRenew(session), PathName::SessionRenew);
    row(paths::sessionAddresses(session), PathName::SessionAddresses);
    row(paths::file(file), PathName::File);
    row(paths::filePiece(file, 7), PathName::FilePiece);
    row(paths::fileHashes(file), PathName::FileHashes);
    row(paths::fileAvailability(file), PathName::FileAvailability);
    row(paths::fileComplaints(file), PathName::FileComplaints);
    row(paths::shares(), PathName::Shares);
    row(paths::share(share), PathName::Share);
    row(paths::shareVersion(share, 3), PathName::ShareVersion);
    row(paths::shareVersion(share, 0), PathName::ShareVersion);
    row(paths::shareAccess(share, 3), PathName::ShareAccess);
    row(paths::shareContent(share, 3), PathName::ShareContent);
    row(paths::shareAvailability(share, 3), PathName::ShareAvailability);
    row(paths::shareFiles(share, 3), PathName::ShareFiles);
    row(paths::sharePeers(share), PathName::SharePeers);
    row(paths::peers(), PathName::Peers);
    row(paths::peerFiles(u), PathName::PeerFiles);
    row(paths::peerSelf(), PathName::PeerSelf);
    row(paths::peerReachability(), PathName::PeerReachability);
    row(paths::groups(), PathName::Groups);
    row(paths::events(), PathName::Events);
}

void PathsTest::builtPathsAreRead()
{
    QFETCH(QByteArray, path);
    QFETCH(int, name);
    const Result<ParsedPath> parsed = parsePath(path);
    QVERIFY2(parsed.ok(), path.constData());
    QCOMPARE(int(parsed.value().name), name);
    QVERIFY(!path.contains('{'));
}

void PathsTest::values()
{
    const ParsedPath piece = parsePath(QByteArray("/v1/files/") + fid + "/pieces/9007199254740991").value();
    QCOMPARE(piece.file.toString(), QString::fromLatin1(fid));
    QCOMPARE(piece.index, limits::maxInteger);
    const ParsedPath latest = parsePath(QByteArray("/v1/shares/") + user + "/versions/latest/content").value();
    QCOMPARE(latest.version, 0);
    QCOMPARE(latest.share, idOf<ShareId>(user));
    const ParsedPath third = parsePath(QByteArray("/v1/shares/") + user + "/versions/2147483647").value();
    QCOMPARE(third.version, 2147483647);
    QCOMPARE(parsePath(QByteArray("/v1/users/") + user).value().user, idOf<UserId>(user));
    QCOMPARE(parsePath(QByteArray("/v1/sessions/") + user + "/renew").value().session, idOf<SessionId>(user));
    // ids are read in either case, as UUIDs are
    QCOMPARE(parsePath("/v1/users/" + QByteArray(user).toUpper()).value().user, idOf<UserId>(user));
}

void PathsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("malformed");
    const auto row = [](const QByteArray &path, bool malformed = false) {
        QTest::addRow("%s", path.left(80).constData()) << path << malformed;
    };
    const QByteArray file = QByteArray("/v1/files/") + fid;
    const QByteArray share = QByteArray("/v1/shares/") + user;
    row("");
    row("/");
    row("v1/peer");
    row("//v1/peer");
    row("/v1");
    row("/v1/");
    row("/v1/peer/");
    row("/v1//peer");
    row("/v2/peer");
    row("/V1/peer");
    row("/v1/Peer");
    row("/v1/./peer");
    row("/v1/../v1/peer");
    row("/v1/peer/..");
    row("/v1/peer;x=1");
    row("/v1/users/x");
    row("/v1/users/{user}");
    row("/v1/users/00000000-0000-0000-0000-000000000000");
    row("/v1/peers/self/files");
    row(file + "/pieces");
    row(file + "/pieces/");
    row(file + "/pieces/-1");
    row(file + "/pieces/+1");
    row(file + "/pieces/01");
    row(file + "/pieces/0x1");
    row(file + "/pieces/9007199254740992");
    row(file + "/pieces/99999999999999999999");
    row(file + "/pieces/1/2");
    row("/v1/files/" + QByteArray(64, 'A') + "-12");
    row("/v1/files/" + QByteArray(64, 'a'));
    row("/v1/files/" + QByteArray(64, 'a') + "-012");
    row("/v1/files/..%00", true);
    row(share + "/versions/0");
    row(share + "/versions/-1");
    row(share + "/versions/newest");
    row(share + "/versions/Latest");
    row(share + "/versions/2147483648");
    row(share + "/versions/3/content/x");
    row("/.well-known/torrentttp/x");
    row("/.well-known");
    row("/v1/%", true);
    row("/v1/%4", true);
    row("/v1/%zz", true);
    row("/v1/%2", true);
    row("/v1%2fpeer", true);
    row("/v1/%2Fpeer", true);
    row("/v1/pe%00er", true);
    row("/v1/%ff", true);
    row("/v1/%c0%af", true);
    row("/v1/%ed%a0%80", true);
    row(QByteArray("/v1/pe\0er", 9), true);
}

void PathsTest::refusals()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, malformed);
    const Result<ParsedPath> parsed = parsePath(path);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, malformed ? ErrorCode::InvalidInput : ErrorCode::NotFound);
    QCOMPARE(parsed.error().doing, Doing::ParsingPath);
}

void PathsTest::encodedSegments()
{
    QCOMPARE(parsePath("/v1/%70eer").value().name, PathName::Peer);
    QCOMPARE(parsePath("/%76%31/peer").value().name, PathName::Peer);
    QCOMPARE(parsePath("/v1/p%2565er").error().code, ErrorCode::NotFound); // decoded once, not twice
    QCOMPARE(parsePath("/v1/%2e%2e/v1/peer").error().code, ErrorCode::NotFound);
}

void PathsTest::longPaths()
{
    QCOMPARE(parsePath('/' + QByteArray(limits::targetBytes, 'a')).error().code, ErrorCode::TooLarge);
    QCOMPARE(parsePath(QByteArray(limits::targetBytes, '/')).error().code, ErrorCode::NotFound);
}

void PathsTest::decoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("a-b_c.d~e") << QByteArray("a-b_c.d~e") << true;
    QTest::newRow("empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("plus") << QByteArray("a+b") << QByteArray("a+b") << true;
    QTest::newRow("space") << QByteArray("a%20b") << QByteArray("a b") << true;
    QTest::newRow("percent") << QByteArray("%25") << QByteArray("%") << true;
    QTest::newRow("both cases") << QByteArray("%c3%A9") << QByteArray("\xc3\xa9") << true;
    QTest::newRow("cut") << QByteArray("%4") << QByteArray() << false;
    QTest::newRow("no digits") << QByteArray("%g0") << QByteArray() << false;
    QTest::newRow("sign") << QByteArray("%+1") << QByteArray() << false;
    QTest::newRow("nul") << QByteArray("%00") << QByteArray() << false;
    QTest::newRow("latin-1") << QByteArray("%e9") << QByteArray() << false;
}

void PathsTest::decoding()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    QFETCH(bool, good);
    const std::optional<QByteArray> result = percentDecoded(text);
    QCOMPARE(result.has_value(), good);
    if (good)
        QCOMPARE(*result, decoded);
}

void PathsTest::queries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("one") << QByteArray("a=1") << true;
    QTest::newRow("empty value") << QByteArray("a=") << true;
    QTest::newRow("value with =") << QByteArray("a=b=c") << true;
    QTest::newRow("encoded") << QByteArray("a%62=c%20d") << true;
    QTest::newRow("trailing &") << QByteArray("a=1&") << true;
    QTest::newRow("no =") << QByteArray("a") << false;
    QTest::newRow("no name") << QByteArray("=1") << false;
    QTest::newRow("empty item") << QByteArray("a=1&&b=2") << false;
    QTest::newRow("twice") << QByteArray("a=1&a=2") << false;
    QTest::newRow("twice, encoded") << QByteArray("a=1&%61=2") << false;
    QTest::newRow("broken name") << QByteArray("%4=1") << false;
    QTest::newRow("broken value") << QByteArray("a=%zz") << false;
    QTest::newRow("nul") << QByteArray("a=%00") << false;
    QTest::newRow("seventeen") << QByteArray("a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&j=1&k=1&l=1&m=1&n=1&o=1&p=1&q=1")
                               << false;
}

void PathsTest::queries()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, good);
    QCOMPARE(Query::parse(query).ok(), good);
}

void PathsTest::queryText()
{
    const Query query = queryOf("a=b%20c&d=&e=%0a&f=12345");
    QCOMPARE(query.text("a", 3).value(), QStringLiteral("b c"));
    QCOMPARE(query.text("d", 3).value(), QString());
    QCOMPARE(query.text("x", 3).value(), QString());
    QVERIFY(query.has("d"));
    QVERIFY(!query.has("x"));
    QCOMPARE(query.text("e", 3).error().code, ErrorCode::InvalidInput);
    QCOMPARE(query.text("f", 4).error().subject, QStringLiteral("f"));
}

void PathsTest::queryNumbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    for (const char *good : {"1", "100", "007"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"", "0", "101", "-1", "%2B1", "1.0", "1e1", "0x1", "%201", "9007199254740992",
                            "99999999999999999999999", "\xd9\xa1"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void PathsTest::queryNumbers()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    const Query query = queryOf("n=" + value);
    const Result<qint64> number = query.integer("n", 5, 1, 100);
    QCOMPARE(number.ok(), good);
    if (good)
        QCOMPARE(number.value(), value.toLongLong());
    else
        QCOMPARE(number.error().subject, QStringLiteral("n"));
    QCOMPARE(query.integer("x", 5, 1, 100).value(), 5);
    QCOMPARE(query.required("x", 1, 100).error().code, ErrorCode::InvalidInput);
}

void PathsTest::pieceSizes_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qint64>("size"); // 0 where refused
    QTest::newRow("absent") << QByteArray() << qint64(524288);
    for (qint64 size = 16384; size <= 16 * 1024 * 1024; size *= 2)
        QTest::addRow("%lld", size) << "size=" + QByteArray::number(size) << size;
    for (const char *bad : {"0", "1", "8192", "16383", "16385", "524287", "33554432", "67108864", "-16384", "", "x",
                            "18446744073709568000"})
        QTest::newRow(bad) << QByteArray("size=") + bad << qint64(0);
}

void PathsTest::pieceSizes()
{
    QFETCH(QByteArray, query);
    QFETCH(qint64, size);
    const Result<PieceSize> result = queryOf(query).pieceSize();
    QCOMPARE(result.ok(), size != 0);
    if (result)
        QCOMPARE(result.value().bytes(), size);
    else
        QCOMPARE(result.error().code, ErrorCode::PieceSizeInvalid);
}

void PathsTest::hashRuns_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("code"); // -1 where good
    const auto row = [](const char *query, int code) { QTest::newRow(query) << QByteArray(query) << code; };
    const int range = int(ErrorCode::HashRangeInvalid);
    const int size = int(ErrorCode::PieceSizeInvalid);
    row("size=524288&first=0&count=1", -1);
    row("first=0&count=512", -1);
    row("size=67108864&first=512&count=512", -1);
    row("size=16384&first=3&count=1", -1);
    row("size=134217728&first=0&count=1", size);
    row("size=3&first=0&count=1", size);
    row("first=0", range);
    row("count=1", range);
    row("first=0&count=0", range);
    row("first=0&count=3", range);
    row("first=0&count=1024", range);
    row("first=1&count=2", range);
    row("first=-2&count=2", range);
    row("first=9007199254740992&count=1", range);
}

void PathsTest::hashRuns()
{
    QFETCH(QByteArray, query);
    QFETCH(int, code);
    const Result<HashRun> run = hashRunOf(queryOf(query));
    QCOMPARE(run.ok(), code == -1);
    if (!run) {
        QCOMPARE(int(run.error().code), code);
        return;
    }
    const QByteArray text = hashRunText(run.value());
    QCOMPARE(hashRunOf(queryOf(text.mid(1))).value(), run.value());
}

void PathsTest::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("limit"); // 0 where refused
    QTest::addColumn<QString>("cursor");
    QTest::newRow("none") << QByteArray() << 100 << QString();
    QTest::newRow("limit") << QByteArray("limit=1000") << 1000 << QString();
    QTest::newRow("cursor") << QByteArray("limit=1&cursor=a%2Fb%26") << 1 << QStringLiteral("a/b&");
    QTest::newRow("0") << QByteArray("limit=0") << 0 << QString();
    QTest::newRow("1001") << QByteArray("limit=1001") << 0 << QString();
    QTest::newRow("long cursor") << "cursor=" + QByteArray(257, 'a') << 0 << QString();
    QTest::newRow("control") << QByteArray("cursor=%07") << 0 << QString();
}

void PathsTest::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, limit);
    QFETCH(QString, cursor);
    const Result<PageQuery> page = PageQuery::of(queryOf(query));
    QCOMPARE(page.ok(), limit != 0);
    if (!page)
        return;
    QCOMPARE(page.value(), (PageQuery{limit, cursor}));
    QCOMPARE(PageQuery::of(queryOf(page.value().toText().mid(1))).value(), page.value());
}

void PathsTest::polls_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("since"); // -1 where absent
    QTest::addColumn<int>("wait");
    QTest::newRow("none") << QByteArray() << true << qint64(-1) << 0;
    QTest::newRow("since") << QByteArray("since=0") << true << qint64(0) << 0;
    QTest::newRow("both") << QByteArray("since=57&wait=30") << true << qint64(57) << 30;
    QTest::newRow("long wait") << QByteArray("since=57&wait=86400") << true << qint64(57) << 60;
    QTest::newRow("negative") << QByteArray("since=-1") << false << qint64(0) << 0;
    QTest::newRow("text") << QByteArray("since=now") << false << qint64(0) << 0;
    QTest::newRow("bad wait") << QByteArray("since=1&wait=-1") << false << qint64(0) << 0;
    QTest::newRow("huge since") << QByteArray("since=9007199254740992") << false << qint64(0) << 0;
}

void PathsTest::polls()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, good);
    QFETCH(qint64, since);
    QFETCH(int, wait);
    const Result<PollQuery> poll = PollQuery::of(queryOf(query));
    QCOMPARE(poll.ok(), good);
    if (!poll)
        return;
    QCOMPARE(poll.value().since.value_or(-1), since);
    QCOMPARE(poll.value().waitSeconds, wait);
    QCOMPARE(PollQuery::of(queryOf(poll.value().toText().mid(1))).value(), poll.value());
}

QTEST_APPLESS_MAIN(PathsTest)
#include "tst_paths.moc"
