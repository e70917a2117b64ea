// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/content/HostilePaths.h"

namespace ttp::test {

using namespace Qt::StringLiterals;

namespace {

class Rows
{
public:
    void add(const char *why, const QString &path) { m_all.append({QByteArray(why), path}); }
    void add(const char *why, std::initializer_list<QString> paths)
    {
        for (const QString &path : paths)
            add(why, path);
    }
    [[nodiscard]] const QList<HostilePath> &all() const { return m_all; }

private:
    QList<HostilePath> m_all;
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

QList<HostilePath> hostilePaths()
{
    Rows rows;
    addStructure(rows);
    addCharacters(rows);
    addReserved(rows);
    addLengths(rows);
    return rows.all();
}

} // namespace ttp::test
