// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/SafeFolder.h"

#include <QStringView>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

#ifdef Q_OS_WIN
/// A backslash would be a separator, a colon a drive or a stream, and a name that ends with a dot or a space another
/// file than it says.
bool isPlainOnWindows(QStringView component)
{
    const bool hasMeaning = std::any_of(component.cbegin(), component.cend(), [](QChar c) {
        return c < QChar(32) || QStringView(u"\\:*?\"<>|").contains(c);
    });
    return !hasMeaning && !component.endsWith(u'.') && !component.endsWith(u' ');
}
#endif

bool isPlainComponent(QStringView component)
{
    if (component.isEmpty() || component == u"." || component == u"..")
        return false;
#ifdef Q_OS_WIN
    if (!isPlainOnWindows(component))
        return false;
#endif
    return !component.contains(QChar(0));
}

} // namespace

bool isPlainRelativePath(QStringView path)
{
    const QList<QStringView> components = path.split(u'/');
    return std::all_of(components.cbegin(), components.cend(), isPlainComponent);
}

SafeFolder::SafeFolder(QString path, std::shared_ptr<const Root> root)
    : m_path(std::move(path)), m_root(std::move(root))
{
}

bool SafeFolder::exists(const QString &relative) const
{
    return stat(relative).ok();
}

} // namespace ttp
