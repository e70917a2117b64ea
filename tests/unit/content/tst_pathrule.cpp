// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/PathRule.h"
#include "tests/unit/content/HostilePaths.h"

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

} // namespace

class TestPathRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostilePathsAreRefused_data()
    {
        Rows rows;
        const QList<test::HostilePath> all = test::hostilePaths();
        for (const test::HostilePath &one : all)
            rows.add(one.why.constData(), one.path);
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
