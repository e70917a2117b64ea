// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/NameRule.h"

#include "core/base/Encoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ttp {

namespace {

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(NameRule)
};

// Without what cannot stand in a name, and not too long.
QString made(const QString &raw)
{
    QString name;
    for (const QChar c : raw) {
        if (escapedForDisplay(QStringView(&c, 1)) == QString(c))
            name.append(c);
    }
    name = name.trimmed();
    if (name.size() > longestGivenName)
        name.truncate(longestGivenName - (name.at(longestGivenName - 1).isHighSurrogate() ? 1 : 0));
    return name;
}

QString folderOfAll(const QStringList &paths)
{
    const QString folder = QFileInfo(paths.first()).path();
    for (const QString &path : paths) {
        if (QFileInfo(path).path() != folder)
            return {};
    }
    const QDir dir(folder);
    return dir.isRoot() || dir == QDir::home() || dir == QDir::temp() ? QString() : dir.dirName();
}

} // namespace

QString nameProblem(const QString &name)
{
    const QString clean = name.trimmed();
    if (clean.isEmpty())
        return NameWords::tr("A name is needed.");
    if (clean.size() > longestGivenName)
        return NameWords::tr("The name is too long by %n character(s).", nullptr, int(clean.size() - longestGivenName));
    if (escapedForDisplay(clean) != clean)
        return NameWords::tr("The name has characters in it that cannot be seen. Type it anew.");
    return {};
}

QString proposedName(const QStringList &paths)
{
    QString name;
    if (paths.size() > 1)
        name = made(folderOfAll(paths));
    if (name.isEmpty() && !paths.isEmpty())
        name = made(QFileInfo(QDir::cleanPath(paths.first())).fileName());
    //: What is shared, when its files give it no name
    return name.isEmpty() ? NameWords::tr("Dataset") : name;
}

} // namespace ttp
