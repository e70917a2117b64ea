// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/DroppedThings.h"

#include "ui/text/LinksInText.h"

#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace ttp {

namespace {

QStringList pathsIn(const QString &text)
{
    QStringList paths;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString path = line.trimmed();
        if (path.startsWith(QStringLiteral("file://")) || path.startsWith(u'/'))
            paths.append(path);
    }
    return paths;
}

QStringList things(const QMimeData &data)
{
    QStringList found;
    for (const QUrl &url : data.urls())
        found.append(url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded));
    if (!found.isEmpty() || !data.hasText())
        return found;
    const QString text = data.text().left(longestTextWithLinks);
    found = linksInText(text);
    if (found.isEmpty())
        found = pathsIn(text);
    return found.isEmpty() && !text.trimmed().isEmpty() ? QStringList{text.trimmed()} : found;
}

} // namespace

StartRequest thingsIn(const QMimeData &data)
{
    QStringList found = things(data);
    if (found.size() > startframe::mostThings)
        found.resize(startframe::mostThings);
    StartRequest request = startRequestOf(found, QString());
    for (QStringList *list : {&request.links, &request.linkFiles, &request.paths})
        list->removeDuplicates();
    return request;
}

bool isOfUse(const StartRequest &request)
{
    return !request.links.isEmpty() || !request.linkFiles.isEmpty() || !request.paths.isEmpty();
}

LinkPurpose linkPurposeOf(const QString &link)
{
    const QStringList parts = link.section(u'#', 1).split(u'&');
    const bool isDataset = std::any_of(parts.begin(), parts.end(),
                                       [](const QString &part) { return part.startsWith(QStringLiteral("s=")); });
    return isDataset ? LinkPurpose::Dataset : LinkPurpose::Peer;
}

} // namespace ttp
