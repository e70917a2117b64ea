// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/ShareHandler.h"

#include "core/content/Sha256.h"
#include "core/protocol/Conditions.h"
#include "core/protocol/ShareMessages.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int indexingRetrySeconds = 5;

ShareMessage messageOf(const ServedShare &share, const Clock &clock)
{
    ShareMessage message;
    message.share = share.share;
    message.name = share.name;
    message.owner = share.owner;
    if (share.versions.isEmpty()) {
        message.state = ShareMessage::State::Indexing;
        message.bytes = share.totalBytes;
        message.indexedBytes = share.indexedBytes;
        // It changes while it is being indexed.
        message.changed = clock.now();
        return message;
    }
    const VersionCatalog &latest = *share.versions.last()->catalog;
    message.state = ShareMessage::State::Ready;
    message.version = latest.header().version;
    message.manifest = latest.manifestSha256();
    message.files = latest.header().files;
    message.bytes = latest.header().bytes;
    message.changed = latest.header().created;
    return message;
}

/// What this user may read, in order of the ids.
QList<ServedSharePtr> readableShares(const ApiCall &call)
{
    const QDateTime now = call.services().clock.now();
    QList<ServedSharePtr> shares;
    for (auto entry = call.snapshot->shares.cbegin(); entry != call.snapshot->shares.cend(); ++entry) {
        if (const ServedSharePtr share = call.snapshot->readableShare(entry.key(), call.caller.user, now))
            shares.append(share);
    }
    std::sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a->share < b->share; });
    return shares;
}

void addNextLink(Reply &reply, const ApiCall &call, const PageQuery &page, const QString &next)
{
    if (next.isEmpty())
        return;
    const QByteArray target = call.head().path + PageQuery{page.limit, next}.toText();
    reply.headers.append({QByteArrayLiteral("Link"), '<' + target + ">; rel=\"next\""});
}

void replyWithEnvelope(const ApiCallPtr &call, const QByteArray &envelope, const QByteArray &etag, Keep keep)
{
    Reply reply = jsonReply(200, envelope, keep);
    setEntityTag(reply, call->head(), etag);
    call->reply(std::move(reply));
}

Error badCursor()
{
    return {ErrorCode::InvalidInput, Doing::Serving, QStringLiteral("cursor"),
            QStringLiteral("cursor is none that was given out"), 0};
}

} // namespace

Result<std::shared_ptr<const ServedVersion>> versionOf(const ApiCall &call)
{
    const auto &versions = call.share->versions;
    if (versions.isEmpty()) {
        return Error{ErrorCode::Busy, Doing::Serving, call.share->name, QStringLiteral("the share is being indexed"),
                     indexingRetrySeconds};
    }
    const auto version = call.path.version == 0 ? versions.last() : versions.value(call.path.version);
    if (!version)
        return unknownResource(call.share->name);
    return version;
}

void ShareHandler::list(const ApiCallPtr &call)
{
    const Result<PageQuery> page = PageQuery::of(call->query);
    const std::optional<ShareId> after =
        page && !page->cursor.isEmpty() ? ShareId::fromString(page->cursor) : std::nullopt;
    if (!page || (!page->cursor.isEmpty() && !after)) {
        call->refuse(page ? badCursor() : page.error());
        return;
    }
    ShareListMessage message;
    for (const ServedSharePtr &share : readableShares(*call)) {
        if (after && !(*after < share->share))
            continue;
        if (message.shares.size() == page->limit) {
            message.next = message.shares.last().share.toString();
            break;
        }
        message.shares.append(messageOf(*share, call->services().clock));
    }
    Reply reply = jsonReply(200, message.toJson(), Keep::AskAgain);
    setEntityTagOfBody(reply, call->head());
    addNextLink(reply, *call, *page, message.next);
    call->reply(std::move(reply));
}

void ShareHandler::get(const ApiCallPtr &call)
{
    Reply reply = jsonReply(200, messageOf(*call->share, call->services().clock).toJson(), Keep::AskAgain);
    setEntityTagOfBody(reply, call->head());
    call->reply(std::move(reply));
}

void ShareHandler::manifest(const ApiCallPtr &call)
{
    const auto version = versionOf(*call);
    if (!version) {
        call->refuse(version.error());
        return;
    }
    const VersionCatalog &catalog = *(*version)->catalog;
    replyWithEnvelope(call, catalog.envelope(), entityTag(catalog.manifestSha256().toBase64Url().toLatin1()),
                      call->path.version == 0 ? Keep::AskAgain : Keep::Immutable);
}

void ShareHandler::access(const ApiCallPtr &call)
{
    const auto version = versionOf(*call);
    if (!version) {
        call->refuse(version.error());
        return;
    }
    const QByteArray &envelope = call->share->accessEnvelope;
    if (envelope.isEmpty()) {
        call->refuseAsUnknown();
        return;
    }
    replyWithEnvelope(call, envelope, entityTag(sha256(envelope).toBase64Url().toLatin1()), Keep::AskAgain);
}

void ShareHandler::files(const ApiCallPtr &call)
{
    const auto version = versionOf(*call);
    const Result<PageQuery> page = PageQuery::of(call->query);
    if (!version || !page) {
        call->refuse(version ? page.error() : version.error());
        return;
    }
    const std::vector<ManifestEntry> &all = (*version)->catalog->files();
    bool isNumber = true;
    const qint64 first = page->cursor.isEmpty() ? 0 : page->cursor.toLongLong(&isNumber);
    if (!isNumber || first < 0 || first > qint64(all.size())) {
        call->refuse(badCursor());
        return;
    }
    const qint64 end = std::min(first + page->limit, qint64(all.size()));
    const QString next = end < qint64(all.size()) ? QString::number(end) : QString();
    Reply reply = jsonReply(200, {}, call->path.version == 0 ? Keep::AskAgain : Keep::Immutable);
    const QString tag =
        QStringLiteral("%1-%2-%3").arg((*version)->catalog->manifestSha256().toBase64Url()).arg(first).arg(page->limit);
    addNextLink(reply, *call, *page, next);
    setEntityTag(reply, call->head(), entityTag(tag.toLatin1()));
    if (reply.status == 200) {
        ShareFilesMessage message;
        message.total = qint64(all.size());
        message.first = first;
        message.files = QList<ManifestEntry>(all.begin() + first, all.begin() + end);
        message.next = next;
        reply.body = message.toJson();
    }
    call->reply(std::move(reply));
}

} // namespace ttp
