// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/ContentHandler.h"

#include "core/base/Logging.h"
#include "core/content/Sha256.h"
#include "core/database/HashSpansTable.h"
#include "core/protocol/Conditions.h"
#include "core/protocol/Range.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"
#include "core/server/ContentPacer.h"
#include "core/server/ContentSource.h"
#include "core/server/SentCounter.h"
#include "core/server/handlers/ShareHandler.h"

#include <utility>

namespace ttp {

namespace {

/// Bodies up to this size are hashed where a Content-Digest is wanted: that costs reading them before they leave.
constexpr qint64 longestDigested = 1024 * 1024;

/// What a path names, before Range.
struct Representation {
    /// The whole of it.
    ContentPlace place;
    /// Empty where it is not known.
    QByteArray etag;
    Keep keep = Keep::Immutable;
    bool takesRanges = true;
    /// Set for whole files.
    std::optional<FileId> file;
};

void addHeader(Reply &reply, const char *name, const QByteArray &value)
{
    reply.headers.append({QByteArray(name), value});
}

Reply notModified(const Representation &whole)
{
    Reply reply;
    reply.status = 304;
    addHeader(reply, "ETag", whole.etag);
    addHeader(reply, "Cache-Control", cacheControl(whole.keep));
    return reply;
}

Reply badRange(const ApiCall &call, const Error &error, qint64 size)
{
    Reply reply = errorReply(error, call.head().path);
    addHeader(reply, "Content-Range", ContentRange{std::nullopt, size}.format());
    return reply;
}

/// The range that is asked for; nothing for all of it.
Result<std::optional<ByteRange>> wantedRange(const RequestHead &head, const Representation &whole)
{
    const QByteArray range = head.value("range");
    if (!whole.takesRanges || range.isEmpty() || !ifRangeHolds(head.value("if-range"), whole.etag, {}))
        return std::optional<ByteRange>();
    if (head.count("range") > 1)
        return Error{ErrorCode::RangeNotSatisfiable, Doing::Serving, {}, QStringLiteral("one Range header only"), 0};
    return parseRange(range, whole.place.bytes.length);
}

/// How much of the part is here, from its first byte on.
qint64 presentPart(const ContentPlace &part)
{
    return part.list ? part.bytes.length : presentBytes(*part.version, part.bytes);
}

ContentSource::Failed failureReport(const ApiCallPtr &call, const ContentPlace &place)
{
    return [context = call->context, share = place.share->share,
            version = place.version->catalog->header().version](qint64 fileIndex, const Error &error) {
        qCInfo(lcServer).noquote() << "a shared file cannot be served:" << describe(error);
        ServerWorld &world = context->services.world;
        world.post([&world, share, version, fileIndex, error] { world.fileFailed(share, version, fileIndex, error); });
    };
}

/// What was asked before the first byte, asked again: account, session, record of the share, version. A snapshot that
/// was asked is asked once more only because time goes on.
ContentSource::StillAllowed rightOf(const ApiCall &call, const ContentPlace &place)
{
    return [context = call.context, user = call.caller.user, session = call.caller.session, share = place.share->share,
            version = place.version->catalog->header().version, asked = std::weak_ptr<const AccessSnapshot>(),
            askedMs = qint64(0)]() mutable {
        constexpr qint64 askAgainMs = 1000;
        const AccessSnapshotPtr newest = context->services.snapshots.get();
        const qint64 nowMs = context->services.clock.monotonicMs();
        const bool isSame = !asked.owner_before(newest) && !newest.owner_before(asked);
        if (isSame && nowMs - askedMs < askAgainMs)
            return true;
        asked = newest;
        askedMs = nowMs;
        const QDateTime now = context->services.clock.now();
        if (!newest->accounts.contains(user) || !newest->sessions.isLive(session, now))
            return false;
        const ServedSharePtr readable = newest->readableShare(share, user, now);
        return readable && readable->versions.contains(version);
    };
}

/// The body read and hashed, where the client wants that and it is short; false when reading failed.
bool digestBody(Reply &reply, const RequestHead &head)
{
    if (!wantsSha256(head.value("want-content-digest")) || reply.sourceLength > longestDigested ||
        head.method == "HEAD")
        return true;
    QByteArray body(reply.sourceLength, Qt::Uninitialized);
    for (qint64 got = 0; got < body.size();) {
        const qint64 more = reply.source->read(body.data() + got, got, body.size() - got);
        if (more <= 0)
            return false;
        got += more;
    }
    addHeader(reply, "Content-Digest", formatDigest(sha256(body)));
    reply.body = std::move(body);
    reply.source.reset();
    return true;
}

/// The hash of the whole file, where it is wanted and has been made; where it has not, it is made for the next time.
void addKnownDigest(Reply &reply, ApiCall &call, const Representation &whole)
{
    if (!whole.file || !wantsSha256(call.head().value("want-repr-digest")))
        return;
    const Result<Database *> database = call.thread().database();
    if (!database)
        return;
    const auto flat = HashSpansTable(**database).flatSha256(*whole.file);
    if (flat && flat->has_value()) {
        addHeader(reply, "Repr-Digest", formatDigest(**flat));
    } else if (flat && !whole.place.list && presentPart(whole.place) == whole.place.bytes.length) {
        ServerWorld &world = call.world();
        world.post([&world, version = whole.place.version, index = call.file->fileIndex] {
            world.digestWanted(version, index);
        });
    }
}

/// Opens and sends the part; the place in service is the call's.
void send(const ApiCallPtr &call, const Representation &whole, const ContentPlace &part, bool isRange)
{
    ServerThread &thread = call->thread();
    auto source = ContentSource::open(part, thread.files(), call->services().clock, rightOf(*call, part),
                                      failureReport(call, part));
    if (!source) {
        call->refuse(source.error());
        return;
    }
    Reply reply;
    reply.status = isRange ? 206 : 200;
    addHeader(reply, "Content-Type", QByteArrayLiteral("application/octet-stream"));
    addHeader(reply, "Cache-Control", cacheControl(whole.keep));
    if (!whole.etag.isEmpty())
        addHeader(reply, "ETag", whole.etag);
    if (whole.takesRanges)
        addHeader(reply, "Accept-Ranges", QByteArrayLiteral("bytes"));
    if (isRange) {
        const ByteRange inBody{part.bytes.first - whole.place.bytes.first, part.bytes.length};
        addHeader(reply, "Content-Range", ContentRange{inBody, whole.place.bytes.length}.format());
    }
    addKnownDigest(reply, *call, whole);
    reply.source = std::move(source).value();
    reply.sourceLength = part.bytes.length;
    if (!digestBody(reply, call->head())) {
        call->refuse({ErrorCode::FileChanged, Doing::Serving, part.share->name, {}, 0});
        return;
    }
    reply.pacer = std::make_shared<ContentPacer>(call->services().uploads, call->caller.account, part.share);
    countSent(reply, call->caller.account, part.share->share, call->services().usage,
              std::exchange(call->place, nullptr));
    call->reply(std::move(reply));
}

/// Rungs 2 to 6.
void serve(const ApiCallPtr &call, const Representation &whole)
{
    const RequestHead &head = call->head();
    if (!whole.etag.isEmpty() && ifNoneMatchHolds(head.value("if-none-match"), whole.etag)) {
        call->reply(notModified(whole));
        return;
    }
    const auto range = wantedRange(head, whole);
    if (!range) {
        call->reply(badRange(*call, range.error(), whole.place.bytes.length));
        return;
    }
    ContentPlace part = whole.place;
    const bool isRange = range->has_value();
    if (isRange)
        part.bytes = {whole.place.bytes.first + (*range)->first, (*range)->length};
    const qint64 present = presentPart(part);
    // Without Range the answer is the whole thing, or it is not here.
    if (present < part.bytes.length && (present == 0 || !isRange)) {
        call->refuseAsUnknown();
        return;
    }
    part.bytes.length = present;
    call->takePlace([call, whole, part, isRange] { send(call, whole, part, isRange); });
}

/// The file of the path.
Representation fileOf(const ApiCall &call)
{
    const AccessSnapshot::FoundFile &found = *call.file;
    Representation whole;
    whole.place = {found.share, found.version, {0, call.path.file.length}, found.fileIndex < 0};
    if (!whole.place.list)
        whole.place.bytes = found.version->catalog->layout().bytesOfFile(found.fileIndex);
    whole.etag = entityTag(call.path.file.toString().toLatin1());
    whole.file = call.path.file;
    return whole;
}

} // namespace

void ContentHandler::file(const ApiCallPtr &call)
{
    serve(call, fileOf(*call));
}

void ContentHandler::piece(const ApiCallPtr &call)
{
    const Result<PieceSize> size = call->query.pieceSize();
    if (!size) {
        call->refuse(size.error());
        return;
    }
    const PieceGeometry geometry(call->path.file.length, *size);
    if (!geometry.hasPiece(call->path.index)) {
        call->refuseAsUnknown();
        return;
    }
    Representation piece = fileOf(*call);
    const ByteRange inFile = geometry.range(call->path.index);
    piece.place.bytes = {piece.place.bytes.first + inFile.first, inFile.length};
    piece.takesRanges = false;
    piece.file.reset();
    const Result<Hash256> hash = call->thread().pieceHash(call->path.file, *size, call->path.index);
    // The bytes are good without it; only caches miss something.
    piece.etag = hash ? entityTag(hash->toHex().toLatin1()) : QByteArray();
    serve(call, piece);
}

void ContentHandler::version(const ApiCallPtr &call)
{
    const auto version = versionOf(*call);
    if (!version) {
        call->refuse(version.error());
        return;
    }
    Representation whole;
    const VersionCatalog &catalog = *(*version)->catalog;
    whole.place = {call->share, *version, {0, catalog.layout().byteCount()}, false};
    whole.etag = entityTag(catalog.manifestSha256().toBase64Url().toLatin1());
    whole.keep = call->path.version == 0 ? Keep::AskAgain : Keep::Immutable;
    serve(call, whole);
}

} // namespace ttp
