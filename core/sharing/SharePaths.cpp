// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/SharePaths.h"

#include "core/storage/FolderWalk.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace ttp {

namespace {

/// What a manifest's name may have, in UTF-16 code units (protocol/Limits.h).
constexpr qsizetype longestName = 100;

Error refused(ErrorCode code, const QString &path, const QString &why)
{
    return {code, Doing::Sharing, path, why, 0};
}

/// Controls, and what turns the direction of writing.
bool cannotStandInName(QChar c)
{
    const char16_t u = c.unicode();
    const bool isBidi = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return isBidi || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

QString baseName(const QString &path)
{
    return path.section(u'/', -1);
}

Result<SharePaths::Thing> look(const QString &named)
{
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(named));
    if (!QDir::isAbsolutePath(path))
        return refused(ErrorCode::InvalidInput, named, QStringLiteral("the path is not absolute"));
    if (path.contains(u'\n'))
        return refused(ErrorCode::InvalidInput, named, QStringLiteral("the path has a line feed"));
    const QFileInfo info(path);
    if (!info.exists())
        return refused(ErrorCode::FolderMissing, named, QStringLiteral("there is no such file or folder"));
    if (isInProfile(info.isDir() ? info.canonicalFilePath() : QFileInfo(info.canonicalFilePath()).path()))
        return refused(ErrorCode::UnsafePath, named,
                       QStringLiteral("a profile, with its private key, is never shared"));
    if (info.isDir())
        return SharePaths::Thing{path, true, {}};
    if (!info.isFile())
        return refused(ErrorCode::UnsafePath, named, QStringLiteral("neither a folder nor a regular file"));
    return SharePaths::Thing{info.canonicalFilePath(), false, {}};
}

QString numbered(const SharePaths::Thing &thing, const QString &name, int number)
{
    const QString mark = QStringLiteral(" (%1)").arg(number);
    const qsizetype dot = thing.isFolder ? -1 : name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) + mark + name.mid(dot) : name + mark;
}

} // namespace

Result<SharePaths> SharePaths::onDisk(const QStringList &paths)
{
    if (paths.isEmpty())
        return refused(ErrorCode::InvalidInput, {}, QStringLiteral("nothing is named"));
    SharePaths all;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const Result<Thing> thing = look(path);
        if (!thing)
            return thing.error();
        if (seen.contains(thing->path))
            return refused(ErrorCode::InvalidInput, path, QStringLiteral("named twice"));
        if (paths.size() > 1 && baseName(thing->path).isEmpty())
            return refused(ErrorCode::InvalidInput, path, QStringLiteral("a root cannot lie beside other things"));
        seen.insert(thing->path);
        all.m_things.append(*thing);
    }
    all.giveNames();
    return all;
}

Result<SharePaths> SharePaths::fromText(const QString &text)
{
    SharePaths all;
    for (const QString &line : text.split(u'\n')) {
        const bool isFolder = line.endsWith(u'/');
        const QString path = isFolder ? QDir::cleanPath(line) : line;
        if (!QDir::isAbsolutePath(path))
            return refused(ErrorCode::DatabaseDamaged, line, QStringLiteral("not the path of something shared"));
        all.m_things.append(Thing{path, isFolder, {}});
    }
    all.giveNames();
    return all;
}

QString SharePaths::toText() const
{
    QStringList lines;
    for (const Thing &thing : m_things)
        lines.append(thing.isFolder && !thing.path.endsWith(u'/') ? thing.path + u'/' : thing.path);
    return lines.join(u'\n');
}

void SharePaths::giveNames()
{
    QSet<QString> taken;
    for (Thing &thing : m_things) {
        const QString own = baseName(thing.path);
        QString name = own;
        const auto folded = [&name] { return name.normalized(QString::NormalizationForm_C).toCaseFolded(); };
        for (int number = 2; taken.contains(folded()); ++number)
            name = numbered(thing, own, number);
        taken.insert(folded());
        thing.name = name;
    }
}

QStringList SharePaths::paths() const
{
    QStringList named;
    for (const Thing &thing : m_things)
        named.append(thing.path);
    return named;
}

QString SharePaths::suggestedName() const
{
    QString name = m_things.isEmpty() ? QString() : m_things.constFirst().name;
    name.removeIf(cannotStandInName);
    name.truncate(longestName - (name.size() > longestName && name.at(longestName - 1).isHighSurrogate() ? 1 : 0));
    return name.isEmpty() ? QStringLiteral("share") : name;
}

QStringList SharePaths::roots() const
{
    QStringList folders;
    for (const Thing &thing : m_things)
        folders.append(thing.isFolder ? thing.path : QFileInfo(thing.path).path());
    return folders;
}

QString SharePaths::rowPath(qsizetype thing, const QString &diskPath) const
{
    if (isOneFolder())
        return diskPath;
    const Thing &of = m_things.at(thing);
    return of.isFolder ? of.name + u'/' + diskPath : of.name;
}

Result<SharePaths::Place> SharePaths::placeOf(const QString &rowPath) const
{
    if (isOneFolder())
        return Place{0, rowPath};
    const qsizetype slash = rowPath.indexOf(u'/');
    const QStringView first = QStringView(rowPath).left(slash < 0 ? rowPath.size() : slash);
    for (qsizetype i = 0; i < m_things.size(); ++i) {
        const Thing &thing = m_things.at(i);
        if (thing.name != first || thing.isFolder != (slash >= 0))
            continue;
        return Place{i, thing.isFolder ? rowPath.mid(slash + 1) : baseName(thing.path)};
    }
    return refused(ErrorCode::DatabaseDamaged, rowPath, QStringLiteral("belongs to nothing that was shared"));
}

} // namespace ttp
