// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/PathRule.h"

#include <QSet>
#include <QTest>

using namespace ttp;
using namespace Qt::StringLiterals;

namespace {

/// A row for each path; the name of a row must be unique and printable, the paths are neither.
class Rows
{
public:
    Rows() { QTest::addColumn<QString>("path"); }
    void add(const char *why, const QString &path) { QTest::addRow("%03d %s", m_count++, why) << path; }
    void add(const char *why, std::initializer_list<QString> paths)
    {
        for (const QString &path : paths)
            add(why, path);
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

QString ofUcs4(char32_t c)
{
    // Not fromUcs4(): that takes U+FEFF for a byte order mark and drops it.
    return QStringView(QChar::fromUcs4(c)).toString();
}

void addStructure(Rows &rows)
{
    rows.add("empty", QString());
    rows.add("empty name", {u"/"_s, u"//"_s, u"a/"_s, u"/a"_s, u"a//b"_s, u"a/b/"_s, u"///etc/passwd"_s,
                            u"//server/share"_s, u"/etc/shadow"_s});
    rows.add("dots", {u"."_s, u".."_s, u"./a"_s, u"../a"_s, u"a/."_s, u"a/.."_s, u"a/../b"_s, u"a/./b"_s,
                      u"../../etc/passwd"_s, u"a/b/../../../c"_s, u"..."_s, u"a/.../b"_s, u"...."_s});
    rows.add("trailing dot", {u"a."_s, u"a.txt."_s, u"a./b"_s, u"..a."_s, u"a.."_s, u"dir./file"_s});
    rows.add("edge space", {u" "_s, u" a"_s, u"a "_s, u"a/ b"_s, u"a /b"_s, u"a. "_s, u".. /a"_s, u" ../a"_s, u"a/  "_s,
                            u". "_s, u" ."_s});
    rows.add("backslash", {u"\\"_s, u"a\\b"_s, u"..\\a"_s, u"a\\..\\b"_s, u"\\\\server\\share"_s, u"\\\\?\\C:\\x"_s,
                           u"\\\\.\\pipe\\x"_s, u"a/..\\..\\b"_s, u"\\??\\C:"_s});
    rows.add("drive or stream", {u"C:"_s, u"C:/a"_s, u"c:a"_s, u"C:\\a"_s, u"a:b"_s, u"a/b:stream"_s,
                                 u"file.txt::$DATA"_s, u"a:"_s, u":a"_s, u"file:///etc/passwd"_s});
    rows.add("wildcards and pipes", {u"*"_s, u"a*b"_s, u"?"_s, u"a?"_s, u"\"a\""_s, u"a\"b"_s, u"<a"_s, u"a>"_s,
                                     u"a>b"_s, u"|"_s, u"a|b"_s, u"dir?/a"_s, u"x/<>/y"_s});
}

void addCharacters(Rows &rows)
{
    for (char32_t c = 0; c < 0x20; ++c)
        rows.add("C0", u"a"_s + ofUcs4(c) + u"b"_s);
    rows.add("NUL at the end", u"a.txt"_s + QChar(0));
    rows.add("NUL hides", u"a"_s + QChar(0) + u"/../b"_s);
    rows.add("DEL", u"a"_s + QChar(0x7f));
    for (const char32_t c : {0x80U, 0x85U, 0x8fU, 0x90U, 0x9bU, 0x9fU})
        rows.add("C1", ofUcs4(c));
    for (char32_t c = 0x200b; c <= 0x200f; ++c)
        rows.add("zero width", u"a"_s + ofUcs4(c) + u"b"_s);
    for (char32_t c = 0x202a; c <= 0x202e; ++c)
        rows.add("bidi", u"invoice"_s + ofUcs4(c) + u"fdp.exe"_s);
    for (char32_t c = 0x2066; c <= 0x2069; ++c)
        rows.add("isolate", u"dir/"_s + ofUcs4(c) + u"x"_s);
    rows.add("BOM", {ofUcs4(0xfeff) + u"a"_s, u"a"_s + ofUcs4(0xfeff)});
    for (const char32_t c :
         {0xfdd0U, 0xfdd7U, 0xfdefU, 0xfffeU, 0xffffU, 0x1fffeU, 0x1ffffU, 0x8fffeU, 0x10fffeU, 0x10ffffU})
        rows.add("noncharacter", u"a"_s + ofUcs4(c));
    for (const int c : {0xd800, 0xdbff, 0xdc00, 0xdfff}) {
        rows.add("lone surrogate", {QString(QChar(c)), u"a"_s + QChar(c) + u"b"_s, QString(QChar(c)) + u"/x"_s});
    }
    rows.add("surrogates swapped", QString(QChar(0xdc00)) + QChar(0xd800));
    rows.add("not NFC",
             {u"e\u0301"_s, u"a\u030a.txt"_s, u"dir/u\u0308/x"_s, u"\u212b"_s, u"\u2126"_s, u"\u1112\u1161\u11ab"_s,
              u"\u0344"_s, u"a\u0315\u0300"_s, ofUcs4(0x2f800), u"\uf900"_s, u"\u0958"_s, ofUcs4(0x1d15e)});
}

void addReserved(Rows &rows)
{
    QStringList stems{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    for (const QString &port : {u"COM"_s, u"LPT"_s}) {
        for (const QChar digit : u"0123456789\u00b9\u00b2\u00b3"_s)
            stems.append(port + digit);
    }
    for (const QString &stem : stems) {
        rows.add("reserved", stem);
        rows.add("reserved, lower case", u"data/"_s + stem.toLower());
        rows.add("reserved with extension", stem + u".txt"_s);
    }
    rows.add("reserved", {u"nUl"_s, u"a/con/b"_s, u"con.tar.gz"_s, u"CON .txt"_s, u"com1  .x.y"_s, u"aux.h"_s,
                          u"src/aux.c"_s, u"Nul.nul"_s, u"prn.a/b"_s, u"COM\u00b9.log"_s});
}

void addLengths(Rows &rows)
{
    const QString name(255, u'a');
    rows.add("name of 256 bytes", {QString(256, u'a'), u"d/"_s + QString(256, u'b') + u"/x"_s});
    rows.add("name of 256 bytes in 128 characters", QString(128, QChar(0xe9)));
    rows.add("name of 258 bytes in 86 characters", QString(86, QChar(0x20ac)));
    rows.add("name of 256 bytes in 64 pairs", ofUcs4(0x1f600).repeated(64));
    rows.add("path of 1025 bytes", QStringList({name, name, name, name, u"a"_s}).join(u'/').append(u"a"_s).mid(0));
    rows.add("path of 1025 bytes", QStringList({name, name, name, QString(200, u'b'), QString(56, u'c')}).join(u'/'));
    rows.add("path of 65 names", QStringList(65, u"a"_s).join(u'/'));
    rows.add("a very long path", QString(1 << 20, u'a'));
    rows.add("very many names", u"a/"_s.repeated(100'000) + u"a"_s);
}

} // namespace

class TestPathRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostilePathsAreRefused_data()
    {
        Rows rows;
        addStructure(rows);
        addCharacters(rows);
        addReserved(rows);
        addLengths(rows);
        QVERIFY(rows.count() >= 200);
    }
    void hostilePathsAreRefused()
    {
        QFETCH(QString, path);
        const auto verdict = checkManifestPath(path);
        QVERIFY(!verdict.ok());
        QCOMPARE(verdict.error().code, ErrorCode::UnsafePath);
        QVERIFY(!verdict.error().detail.isEmpty());
        for (const QChar c : verdict.error().subject)
            QVERIFY(c.unicode() >= 0x20);
        QVERIFY(!ManifestPathSet().add(path).ok());
    }

    void honestPathsAreTaken_data()
    {
        Rows rows;
        rows.add("plain", {u"a"_s, u"a/b/c.txt"_s, u"sst/2025.nc"_s, u"README"_s, u"a b/c d.txt"_s});
        rows.add("dots inside", {u".hidden"_s, u"..a"_s, u"a..b"_s, u".git/config"_s, u"...a"_s});
        rows.add("punctuation", {u"~"_s, u"a'b"_s, u"100%"_s, u"a&b;c"_s, u"$HOME"_s, u"-rf"_s, u"#1"_s, u"a=b,c"_s,
                                 u"(x)[y]{z}"_s, u"!@^+`_"_s});
        rows.add("nearly reserved",
                 {u"CONSOLE"_s, u"COM"_s, u"COM10"_s, u"COMX"_s, u"LPT"_s, u"XCON"_s, u"a.con"_s, u"nul1"_s, u"CON$"_s,
                  u"CONIN"_s, u"auxiliary.c"_s, u".con"_s, u"COM\u2074"_s, u"CLOCK$"_s});
        rows.add("scripts",
                 {u"\u00e9t\u00e9"_s, u"\u65e5\u672c\u8a9e/\u30c7\u30fc\u30bf"_s, u"\u0434\u0430"_s, u"\uac00"_s,
                  u"\u05d0\u05d1"_s, u"\u0915\u094d\u0937"_s, ofUcs4(0x1f600), u"x\u0302"_s, u"\u00df"_s});
        rows.add("name of 255 bytes",
                 {QString(255, u'a'), QString(127, QChar(0xe9)) + u'a', QString(85, QChar(0x20ac))});
        rows.add("path of 1024 bytes",
                 QStringList({QString(255, u'a'), QString(255, u'b'), QString(255, u'c'), QString(255, u'd'), {}})
                     .join(u'/')
                     .chopped(1)
                     .mid(0, 1023));
        rows.add("path of 1024 bytes",
                 QStringList({QString(255, u'a'), QString(255, u'b'), QString(255, u'c'), QString(253, u'd'), u"ee"_s})
                     .join(u'/'));
        rows.add("path of 64 names", QStringList(64, u"a"_s).join(u'/'));
        rows.add("outside the list", {u"a\u00a0b"_s, u"a\u2028b"_s, u"a\u00adb"_s, u"a\ufffdb"_s, u"\ue000"_s});
    }
    void honestPathsAreTaken()
    {
        QFETCH(QString, path);
        const auto verdict = checkManifestPath(path);
        QVERIFY2(verdict.ok(), verdict.ok() ? "" : qPrintable(verdict.error().detail));
        ManifestPathSet set;
        QVERIFY(set.add(path).ok());
        QVERIFY(!set.add(path).ok());
        QCOMPARE(set.size(), qint64(1));
        if (!path.contains(u'/'))
            QVERIFY(checkManifestName(path).ok());
        else
            QVERIFY(!checkManifestName(path).ok());
    }

    void pathsThatCollideAreRefused_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("same") << u"a/b"_s << u"a/b"_s;
        QTest::newRow("case of the file") << u"a/README"_s << u"a/readme"_s;
        QTest::newRow("case of the folder") << u"A/x"_s << u"a/x"_s;
        QTest::newRow("greek case") << u"\u03a3"_s << u"\u03c3"_s;
        QTest::newRow("final sigma") << u"\u03c2"_s << u"\u03c3"_s;
        QTest::newRow("accent case") << u"\u00c9t\u00e9"_s << u"\u00e9T\u00c9"_s;
        QTest::newRow("kelvin is not NFC, but long s folds") << u"\u017f"_s << u"s"_s;
        QTest::newRow("sharp s") << u"stra\u00dfe"_s << u"STRASSE"_s;
        QTest::newRow("capital sharp s") << u"\u1e9e"_s << u"ss"_s;
        QTest::newRow("ligature") << u"\ufb03x"_s << u"FFIX"_s;
        QTest::newRow("iota subscript") << u"\u1f88"_s << u"\u1f00\u03b9"_s;
        QTest::newRow("armenian ligature") << u"\u0587"_s << u"\u0535\u0552"_s;
        QTest::newRow("dotted capital i") << u"\u0130\u0131"_s << u"i\u0307\u0131"_s;
        QTest::newRow("cherokee") << u"\u13a0"_s << u"\uab70"_s;
        QTest::newRow("deseret") << ofUcs4(0x10400) << ofUcs4(0x10428);
        QTest::newRow("file below file") << u"a"_s << u"a/b"_s;
        QTest::newRow("file deep below file") << u"a/b"_s << u"a/b/c/d/e"_s;
        QTest::newRow("file where a folder is") << u"a/b/c"_s << u"a/b"_s;
        QTest::newRow("file where the top folder is") << u"a/b/c"_s << u"a"_s;
        QTest::newRow("file below file in other case") << u"Data"_s << u"data/x"_s;
        QTest::newRow("file where a folder is in other case") << u"data/x"_s << u"DATA"_s;
    }
    void pathsThatCollideAreRefused()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        for (const auto &[one, two] : {std::pair(first, second), std::pair(second, first)}) {
            ManifestPathSet set;
            QVERIFY(set.add(one).ok());
            QVERIFY(set.add(u"other/file"_s).ok());
            const auto verdict = set.add(two);
            QVERIFY(!verdict.ok());
            QCOMPARE(verdict.error().code, ErrorCode::UnsafePath);
            QCOMPARE(set.size(), qint64(2));
        }
    }

    void neighboursDoNotCollide()
    {
        ManifestPathSet set;
        for (const QString &path : {u"a/b"_s, u"a/c"_s, u"a/b.txt"_s, u"ab"_s, u"b/a"_s, u"a/d/b"_s, u"a/e/b"_s,
                                    u"A/f"_s, u"\u0131"_s, u"i"_s, u"b/b/b/b"_s, u"b/b/b/c"_s})
            QVERIFY2(set.add(path).ok(), qPrintable(path));
        QCOMPARE(set.size(), qint64(12));
    }

    void aRefusedPathLeavesNoTrace()
    {
        ManifestPathSet set;
        QVERIFY(set.add(u"a"_s).ok());
        QVERIFY(!set.add(u"a/b/c"_s).ok());
        QVERIFY(!set.add(u"new/../x"_s).ok());
        QVERIFY(set.add(u"new"_s).ok());
        QVERIFY(!set.add(u"a/b"_s).ok());
        QVERIFY(set.add(u"b"_s).ok());
    }

    void aMillionPathsAreCheap()
    {
        ManifestPathSet set;
        QBENCHMARK_ONCE
        {
            for (int i = 0; i < 1'000'000; ++i) {
                const QString path = QStringLiteral("Station %1/2025/sample-%2.nc").arg(i / 500).arg(i);
                if (!set.add(path))
                    QFAIL(qPrintable(path));
            }
        }
        QCOMPARE(set.size(), qint64(1'000'000));
    }
};

QTEST_APPLESS_MAIN(TestPathRule)
#include "tst_pathrule.moc"
