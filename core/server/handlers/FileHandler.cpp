// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/FileHandler.h"

#include "core/content/LayerSpans.h"
#include "core/content/MerkleTree.h"
#include "core/protocol/Conditions.h"
#include "core/protocol/FileMessages.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"
#include "core/sharing/LayerReader.h"

#include <utility>

namespace ttp {

namespace {

Error tooMany(int seconds)
{
    return {ErrorCode::TooManyRequests, Doing::Serving, {}, {}, seconds};
}

/// About how many hashes are read and made for a run: its own, and what is under its uncles.
qint64 costOf(const FileId &file, const HashRun &run)
{
    constexpr qint64 underUncles = 256;
    const int level = run.size.level();
    return (run.count << (level - storedLevelFor(level))) + underUncles + nodeCount(file.length, storedLevels.back());
}

QByteArray tagOf(const FileId &file, const HashRun &run, bool octets)
{
    const QString text = QStringLiteral("%1-%2-%3-%4-%5")
                             .arg(file.toString())
                             .arg(run.size.bytes())
                             .arg(run.first)
                             .arg(run.count)
                             .arg(octets ? QLatin1String("o") : QLatin1String("j"));
    return entityTag(text.toLatin1());
}

Result<HashRun> wantedRun(const ApiCall &call)
{
    Result<HashRun> run = hashRunOf(call.query);
    if (!run)
        return run;
    if (const Result<void> good = checkHashRun(call.path.file.length, *run); !good)
        return good.error();
    return run;
}

Result<std::vector<Hash256>> makeRun(const ApiCall &call, const HashRun &run)
{
    const Result<Database *> database = call.thread().database();
    if (!database)
        return database.error();
    return makeHashRun(call.path.file, run, LayerReader(**database, call.path.file));
}

void sendRun(const ApiCallPtr &call, const HashRun &run, bool octets)
{
    const auto made = makeRun(*call, run);
    if (!made) {
        call->refuse(made.error());
        return;
    }
    Reply reply = octets ? octetReply(hashOctets(*made), Keep::Immutable)
                         : jsonReply(200, HashRunMessage::of(call->path.file, run, *made).toJson(), Keep::Immutable);
    setEntityTag(reply, call->head(), tagOf(call->path.file, run, octets));
    reply.headers.append({HashRunMessage::proofHeader, QByteArray::number(qint64(made->size()) - run.count)});
    reply.headers.append({QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept")});
    reply.onEnd = [place = std::exchange(call->place, nullptr)](bool) {};
    call->reply(std::move(reply));
}

} // namespace

void FileHandler::hashes(const ApiCallPtr &call)
{
    const Result<HashRun> run = wantedRun(*call);
    if (!run) {
        call->refuse(run.error());
        return;
    }
    const bool octets = prefersOctets(call->head());
    Reply known = emptyReply(200);
    setEntityTag(known, call->head(), tagOf(call->path.file, *run, octets));
    if (known.status == 304) {
        call->reply(std::move(known));
        return;
    }
    if (const int seconds = call->context->hashing.spend(call->caller.user, costOf(call->path.file, *run))) {
        call->refuse(tooMany(seconds));
        return;
    }
    call->takePlace([call, run = *run, octets] { sendRun(call, run, octets); });
}

void FileHandler::complain(const ApiCallPtr &call)
{
    const Result<ComplaintMessage> message = ComplaintMessage::fromJson(call->request.body);
    if (!message) {
        call->refuse(message.error());
        return;
    }
    if (!PieceGeometry(call->path.file.length, message->size).hasPiece(message->index)) {
        call->refuse({ErrorCode::InvalidInput, Doing::Serving, QStringLiteral("index"),
                      QStringLiteral("the file has no such piece"), 0});
        return;
    }
    if (const int seconds = call->context->complaints.spend(call->caller.user, 1)) {
        call->refuse(tooMany(seconds));
        return;
    }
    // Where this peer does not keep the layer it cannot tell, and takes the complaint.
    const auto right = makeRun(*call, HashRun{message->size, message->index, 1});
    if (right && right->front() == message->got) {
        call->refuse({ErrorCode::InvalidInput, Doing::Serving, QStringLiteral("got"),
                      QStringLiteral("that is the hash which the piece must have"), 0});
        return;
    }
    const AccessSnapshot::FoundFile &found = *call->file;
    const DoubtedPiece doubted{found.share->share, found.version->catalog->header().version,
                               found.fileIndex,    call->path.file,
                               message->size,      message->index,
                               message->got,       call->caller.user};
    ServerWorld &world = call->world();
    world.post([&world, doubted] { world.pieceDoubted(doubted); });
    call->reply(emptyReply(202));
}

} // namespace ttp
