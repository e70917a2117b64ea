// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/PathRule.h"

#include "core/base/Encoding.h"

#include <QStringList>
#include <QVarLengthArray>
#include <algorithm>
#include <cstring>

namespace ttp {

namespace {

constexpr qsizetype maxNameBytes = 255;
constexpr qsizetype maxPathBytes = 1024;
constexpr qsizetype maxDepth = 64;
/// Below this code point every string is in NFC.
constexpr char32_t firstUnstable = 0x300;
/// Pinned, so that programs built with a newer Qt judge the same.
constexpr QChar::UnicodeVersion unicodeOfRule = QChar::Unicode_14_0;

Error unsafe(QStringView path, const QString &rule)
{
    return Error{ErrorCode::UnsafePath, Doing::ParsingPath, escapedForDisplay(path.left(maxNameBytes)), rule, 0};
}

bool isForbidden(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c <= 0x9f))
        return true;
    if (c < 0x80)
        return std::strchr("/\\:*?\"<>|", int(c)) != nullptr;
    if ((c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff)
        return true;
    return QChar::isNonCharacter(c);
}

int utf8Length(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/// COM and LPT take a digit, also a superscript one; Windows maps those to the plain digits.
bool isPortDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == QChar(0xb9) || c == QChar(0xb2) || c == QChar(0xb3);
}

/// Windows looks at what stands before the first dot, without spaces behind it, in any case.
bool isReservedOnWindows(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    QStringView stem = dot < 0 ? name : name.first(dot);
    while (stem.endsWith(u' '))
        stem.chop(1);
    const auto is = [stem](QLatin1String word) { return stem.compare(word, Qt::CaseInsensitive) == 0; };
    if (stem.size() == 4 && isPortDigit(stem.back())) {
        const QStringView port = stem.first(3);
        return port.compare(QLatin1String("COM"), Qt::CaseInsensitive) == 0 ||
               port.compare(QLatin1String("LPT"), Qt::CaseInsensitive) == 0;
    }
    return is(QLatin1String("CON")) || is(QLatin1String("PRN")) || is(QLatin1String("AUX")) ||
           is(QLatin1String("NUL")) || is(QLatin1String("CONIN$")) || is(QLatin1String("CONOUT$"));
}

/// The rule that the characters of a name break, or nothing; counts its bytes of UTF-8.
QString brokenByCharacters(QStringView name, qsizetype &bytes)
{
    bool mayNeedNfc = false;
    bytes = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        char32_t c = name[at].unicode();
        if (QChar::isSurrogate(c)) {
            if (!QChar::isHighSurrogate(c) || at + 1 == name.size() || !name[at + 1].isLowSurrogate())
                return QStringLiteral("half a surrogate pair");
            c = QChar::surrogateToUcs4(char16_t(c), name[++at].unicode());
        }
        if (isForbidden(c))
            return QStringLiteral("the character U+%1").arg(uint(c), 4, 16, QLatin1Char('0'));
        mayNeedNfc = mayNeedNfc || c >= firstUnstable;
        bytes += utf8Length(c);
    }
    if (bytes > maxNameBytes)
        return QStringLiteral("a name of more than 255 bytes");
    if (mayNeedNfc) {
        const QString text = name.toString();
        if (text.normalized(QString::NormalizationForm_C, unicodeOfRule) != text)
            return QStringLiteral("not in Unicode normalisation form C");
    }
    return {};
}

/// The rule that a name breaks, or nothing; says how many bytes of UTF-8 it has.
QString brokenByName(QStringView name, qsizetype &bytes)
{
    if (name.isEmpty())
        return QStringLiteral("an empty name");
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return QStringLiteral("a name of dots");
    if (name.startsWith(u' ') || name.endsWith(u' '))
        return QStringLiteral("a space at the edge of a name");
    if (name.endsWith(u'.'))
        return QStringLiteral("a dot at the end of a name");
    const QString broken = brokenByCharacters(name, bytes);
    if (!broken.isEmpty())
        return broken;
    return isReservedOnWindows(name) ? QStringLiteral("a name that Windows reserves") : QString();
}

/// Full Unicode case folding (status C and F of CaseFolding.txt). Qt folds one character to one only; what folds to
/// several does so by way of its upper case. The two i of Turkish are the only ones to which that does not apply.
QString caseFolded(const QString &path)
{
    QString simple = path.toCaseFolded();
    if (std::all_of(simple.begin(), simple.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return simple;
    simple.replace(QChar(0x130), QStringLiteral("i\u0307"));
    constexpr QChar dotlessI(0x131);
    QStringList parts = simple.split(dotlessI);
    for (QString &part : parts)
        part = part.toUpper().toCaseFolded();
    return parts.join(dotlessI);
}

} // namespace

Result<void> checkManifestName(QStringView name)
{
    qsizetype bytes = 0;
    const QString broken = brokenByName(name, bytes);
    if (!broken.isEmpty())
        return unsafe(name, broken);
    return {};
}

Result<void> checkManifestPath(const QString &path)
{
    // Every unit of UTF-16 is at least one byte of UTF-8, so that what is refused here need not be looked at.
    if (path.size() > maxPathBytes)
        return unsafe(path, QStringLiteral("a path of more than 1024 bytes"));
    qsizetype pathBytes = -1;
    qsizetype depth = 0;
    for (const QStringView name : QStringView(path).tokenize(u'/')) {
        qsizetype bytes = 0;
        const QString broken = brokenByName(name, bytes);
        if (!broken.isEmpty())
            return unsafe(path, broken);
        pathBytes += bytes + 1;
        ++depth;
    }
    if (pathBytes > maxPathBytes)
        return unsafe(path, QStringLiteral("a path of more than 1024 bytes"));
    if (depth > maxDepth)
        return unsafe(path, QStringLiteral("a path of more than 64 names"));
    return {};
}

ManifestPathSet::Key ManifestPathSet::keyOf(QStringView foldedPath)
{
    const Hash256 hash = m_sha.hash(QByteArrayView(reinterpret_cast<const char *>(foldedPath.utf16()),
                                                   foldedPath.size() * qsizetype(sizeof(QChar))));
    Key key;
    std::memcpy(key.words.data(), hash.bytes.data(), sizeof key.words);
    return key;
}

Result<void> ManifestPathSet::add(const QString &path)
{
    if (const auto good = checkManifestPath(path); !good)
        return good.error();
    const QString folded = caseFolded(path);
    const Key file = keyOf(folded);
    if (const auto known = m_entries.constFind(file); known != m_entries.constEnd()) {
        return unsafe(path, *known == Kind::File ? QStringLiteral("the same name as another file, but for case")
                                                 : QStringLiteral("a file that is also a folder"));
    }
    const auto parentOf = [](QStringView of) { return of.first(std::max<qsizetype>(0, of.lastIndexOf(u'/'))); };
    const QStringView folder = parentOf(folded);
    QVarLengthArray<Key, maxDepth> newFolders;
    for (QStringView at = folder; folder != m_lastFolder && !at.isEmpty(); at = parentOf(at)) {
        const Key key = keyOf(at);
        const auto known = m_entries.constFind(key);
        if (known == m_entries.constEnd())
            newFolders.append(key);
        else if (*known == Kind::File)
            return unsafe(path, QStringLiteral("a folder that is also a file"));
        else
            break;
    }
    for (const Key &key : newFolders)
        m_entries.insert(key, Kind::Folder);
    m_entries.insert(file, Kind::File);
    m_lastFolder = folder.toString();
    ++m_files;
    return {};
}

} // namespace ttp
