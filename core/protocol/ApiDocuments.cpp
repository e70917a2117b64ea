// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/ApiDocuments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

/// A static library's resources are left out by the linker unless somebody names them; the macro wants to stand
/// outside of every namespace.
static void nameApiResources()
{
    Q_INIT_RESOURCE(api);
}

namespace ttp {

namespace {

/// Puts the members of one object into another; what is there already stays (tests hold it to be the same).
void addMembers(QJsonObject &into, const QJsonObject &from)
{
    for (auto member = from.begin(); member != from.end(); ++member) {
        if (!into.contains(member.key()))
            into.insert(member.key(), member.value());
    }
}

QByteArray mergedDocuments()
{
    QJsonObject merged;
    QJsonObject paths;
    QJsonObject components;
    QJsonArray tags;
    for (const QString &name : apiDocumentNames()) {
        const QJsonObject document = QJsonDocument::fromJson(apiDocument(name)).object();
        addMembers(merged, document);
        addMembers(paths, document.value(QLatin1String("paths")).toObject());
        const QJsonObject kinds = document.value(QLatin1String("components")).toObject();
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
            QJsonObject all = components.value(kind.key()).toObject();
            addMembers(all, kind.value().toObject());
            components.insert(kind.key(), all);
        }
        for (const QJsonValue &tag : document.value(QLatin1String("tags")).toArray())
            tags.append(tag);
    }
    QJsonObject info = merged.value(QLatin1String("info")).toObject();
    info.insert(QLatin1String("title"), QStringLiteral("TorrentTTP"));
    info.insert(QLatin1String("description"), QStringLiteral("All resources of a TorrentTTP peer."));
    merged.insert(QLatin1String("info"), info);
    merged.insert(QLatin1String("paths"), paths);
    merged.insert(QLatin1String("components"), components);
    merged.insert(QLatin1String("tags"), tags);
    return QJsonDocument(merged).toJson(QJsonDocument::Compact);
}

} // namespace

const QStringList &apiDocumentNames()
{
    static const QStringList names{QStringLiteral("peer"), QStringLiteral("user"),  QStringLiteral("session"),
                                   QStringLiteral("file"), QStringLiteral("share"), QStringLiteral("group"),
                                   QStringLiteral("peers")};
    return names;
}

QByteArray apiDocument(const QString &name)
{
    if (!apiDocumentNames().contains(name))
        return {};
    nameApiResources();
    const QResource resource(QStringLiteral(":/api/%1_api.json").arg(name));
    return resource.uncompressedData();
}

QByteArray openApiDocument()
{
    static const QByteArray document = mergedDocuments();
    return document;
}

} // namespace ttp
