// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/ShareMessages.h"

#include "core/content/PathRule.h"
#include "core/protocol/JsonWriter.h"
#include "core/protocol/ManifestMessage.h"

#include <array>
#include <limits>

namespace ttp {

namespace {

constexpr qint64 lastVersion = std::numeric_limits<int>::max();

constexpr std::array stateWords{QLatin1String("indexing"), QLatin1String("ready")};

} // namespace

QJsonObject ShareMessage::toObject() const
{
    QJsonObject object{{QStringLiteral("share"), share.toString()},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("owner"), owner.toString()},
                       {QStringLiteral("state"), stateWords[size_t(state)]},
                       {QStringLiteral("version"), version},
                       {QStringLiteral("files"), files},
                       {QStringLiteral("bytes"), bytes},
                       {QStringLiteral("changed"), json::timeText(changed)}};
    json::putIfAny(object, QLatin1String("description"), description);
    if (manifest)
        object.insert(QLatin1String("manifest_sha256"), manifest->toBase64Url());
    if (state == State::Indexing)
        object.insert(QLatin1String("indexed_bytes"), indexedBytes);
    return object;
}

QByteArray ShareMessage::toJson() const
{
    return json::compact(toObject());
}

ShareMessage ShareMessage::read(JsonReader &in)
{
    ShareMessage message;
    message.share = in.id<ShareId>(QLatin1String("share"));
    message.name = in.string(QLatin1String("name"), limits::nameLength);
    message.description = in.optionalText(QLatin1String("description"), limits::descriptionLength);
    message.owner = in.id<UserId>(QLatin1String("owner"));
    message.state = State(in.word(QLatin1String("state"), stateWords));
    message.version = static_cast<int>(in.integer(QLatin1String("version"), 0, lastVersion));
    message.manifest = in.optionalFingerprint(QLatin1String("manifest_sha256"));
    message.files = in.integer(QLatin1String("files"));
    message.bytes = in.integer(QLatin1String("bytes"));
    message.changed = in.time(QLatin1String("changed"));
    if (message.state == State::Indexing) {
        message.indexedBytes = in.optionalInteger(QLatin1String("indexed_bytes"), 0);
    } else if (message.version == 0 || !message.manifest) {
        in.fail(QLatin1String("state"), QStringLiteral("is ready without a version and its manifest"));
    }
    return message;
}

Result<ShareMessage> ShareMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    const ShareMessage message = read(in);
    return in.finish(message);
}

QByteArray ShareListMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("shares"), json::objectList(shares)}};
    json::putIfAny(object, QLatin1String("next"), next);
    return json::compact(object);
}

Result<ShareListMessage> ShareListMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    ShareListMessage message;
    message.shares = in.list<ShareMessage>(QLatin1String("shares"), limits::pageItems, ShareMessage::read);
    message.next = in.optionalString(QLatin1String("next"), limits::cursorLength);
    return in.finish(message);
}

QByteArray ShareFilesMessage::toJson() const
{
    QJsonArray list;
    for (const ManifestEntry &entry : files)
        list.append(manifestEntryToObject(entry));
    QJsonObject object{{QStringLiteral("total"), total}, {QStringLiteral("first"), first}};
    object.insert(QLatin1String("files"), list);
    json::putIfAny(object, QLatin1String("next"), next);
    return json::compact(object);
}

Result<ShareFilesMessage> ShareFilesMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body, limits::filesPageBytes);
    ShareFilesMessage message;
    message.total = in.integer(QLatin1String("total"), 0, limits::manifestEntries);
    message.first = in.integer(QLatin1String("first"), 0, limits::manifestEntries);
    message.files = in.list<ManifestEntry>(QLatin1String("files"), limits::pageItems, [](JsonReader &item) {
        ManifestEntry entry = readManifestEntry(item);
        if (const Result<void> path = checkManifestPath(entry.path); !path && !item.failed())
            item.fail(QLatin1String("path"), path.error().detail, ErrorCode::UnsafePath);
        return entry;
    });
    message.next = in.optionalString(QLatin1String("next"), limits::cursorLength);
    if (message.first + message.files.size() > message.total)
        in.fail(QLatin1String("files"), QStringLiteral("are more than total says"));
    return in.finish(message);
}

} // namespace ttp
