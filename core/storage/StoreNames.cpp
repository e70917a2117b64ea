// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/StoreNames.h"

#include <QList>
#include <QStringView>

namespace ttp {

namespace {

/// What a name may have in UTF-8 on every file system that is in use.
constexpr qsizetype longestName = 255;

/// The longest start of the name that has at most `bytes` bytes of UTF-8 and does not split a character.
QStringView cutToBytes(QStringView name, qsizetype bytes)
{
    qsizetype used = 0;
    qsizetype end = 0;
    while (end < name.size()) {
        const qsizetype units = name[end].isHighSurrogate() && end + 1 < name.size() ? 2 : 1;
        const char16_t unit = name[end].unicode();
        const qsizetype cost = units == 2 ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        if (used + cost > bytes)
            break;
        used += cost;
        end += units;
    }
    return name.left(end);
}

QString joined(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : parent + u'/' + name;
}

/// Where the extension begins, dot included; the size when there is none.
qsizetype extensionStart(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0)
        return name.size();
    const QStringView stem = name.left(dot);
    if (stem.endsWith(u".tar", Qt::CaseInsensitive) && stem.size() > 4)
        return dot - 4;
    return dot;
}

} // namespace

QString partSuffix()
{
    return QStringLiteral(".ttp-part");
}

QString versionsFolderName()
{
    return QStringLiteral(".ttp-versions");
}

bool isOwnName(QStringView path)
{
    if (path.endsWith(partSuffix(), Qt::CaseInsensitive))
        return true;
    for (const QStringView component : path.split(u'/')) {
        if (component.compare(versionsFolderName(), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString profileKeyName()
{
    return QStringLiteral("identity.key");
}

QString profileDatabaseName()
{
    return QStringLiteral("state.sqlite");
}

QString partPathOf(const QString &path, qint64 file)
{
    const QString parent = parentPathOf(path);
    const QString name = parent.isEmpty() ? path : path.sliced(parent.size() + 1);
    const QByteArray utf8 = name.toUtf8();
    if (utf8.size() + partSuffix().size() <= longestName)
        return path + partSuffix();
    // The sum keeps "name (2)" and "name (3)" apart when their ends are cut off.
    const QString tail = QStringLiteral("~%1-%2").arg(file).arg(qChecksum(utf8), 4, 16, QChar(u'0')) + partSuffix();
    return joined(parent, cutToBytes(name, longestName - tail.size()).toString() + tail);
}

QString freePathOf(const QString &path, int n)
{
    const QString parent = parentPathOf(path);
    const QString name = parent.isEmpty() ? path : path.sliced(parent.size() + 1);
    const qsizetype start = extensionStart(name);
    const QString tail = QStringLiteral(" (%1)").arg(n) + name.sliced(start);
    const qsizetype room = longestName - tail.toUtf8().size();
    if (room <= 0)
        return joined(parent, cutToBytes(name, longestName - 12).toString() + QStringLiteral(" (%1)").arg(n));
    return joined(parent, cutToBytes(QStringView(name).left(start), room).toString() + tail);
}

QString parentPathOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace ttp
