// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/AvailabilityHandler.h"

#include "core/protocol/AvailabilityMessage.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"
#include "core/server/handlers/ShareHandler.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

/// What a caller wants to know of which pieces.
struct Question {
    std::shared_ptr<const ServedVersion> version;
    /// Pieces of 512 KiB of the byte-space.
    PieceRange within;
    /// The size in which they are told, and how many that makes.
    PieceSize size = PieceSize::standard();
    qint64 pieces = 0;
    PollQuery poll;
    bool octets = false;
};

/// What is here, and whether it is more than the caller knows.
struct Answer {
    Reply reply;
    bool isNews = true;
};

constexpr qint64 seqOfComplete = 1;
// A node of a hash tree, which budgets are kept in, costs as much as looking at so many pieces.
constexpr qint64 piecesPerNode = 64;

PieceBitmap bitmapOf(const Question &asked)
{
    if (asked.version->isComplete())
        return PieceBitmap(asked.pieces, true);
    PieceBitmap here(asked.within.count);
    for (qint64 piece = 0; piece < asked.within.count; ++piece) {
        if (asked.version->progress->has(asked.within.first + piece))
            here.set(piece);
    }
    const int up = asked.size.level() - PieceSize::standard().level();
    if (up >= 0)
        return here.folded(qint64(1) << up);
    PieceBitmap finer(asked.pieces);
    for (const PieceRange &run : here.runs()) {
        const qint64 first = run.first << -up;
        finer.setRange({first, std::min(run.count << -up, asked.pieces - first)});
    }
    return finer;
}

/// What came since, as far as it lies within; nothing where the past cannot be told.
std::optional<AvailabilityMessage> deltaOf(const Question &asked)
{
    const PieceProgress *progress = asked.version->progress.get();
    if (!asked.poll.since || !progress || asked.size != PieceSize::standard())
        return std::nullopt;
    const PieceProgress::Added added = progress->since(*asked.poll.since);
    if (!added.known || qsizetype(added.runs.size()) > limits::availabilityRuns)
        return std::nullopt;
    AvailabilityMessage message;
    message.pieceSize = asked.size.bytes();
    message.pieces = asked.pieces;
    message.seq = added.sequence;
    message.since = *asked.poll.since;
    for (const auto &[first, count] : added.runs) {
        const qint64 from = std::max(first, asked.within.first);
        const qint64 end = std::min(first + count, asked.within.end());
        if (from < end)
            message.added.append({from - asked.within.first, end - from});
    }
    message.have = asked.within.count == progress->pieceCount() ? progress->haveCount() : bitmapOf(asked).count();
    return message;
}

AvailabilityMessage wholeOf(const Question &asked)
{
    // The number comes first: what is added meanwhile is then told twice, never not at all.
    const qint64 seq = asked.version->progress ? asked.version->progress->sequence() : seqOfComplete;
    if (!asked.version->isComplete())
        return AvailabilityMessage::ofBitmap(bitmapOf(asked), asked.size.bytes(), seq);
    AvailabilityMessage message;
    message.pieceSize = asked.size.bytes();
    message.pieces = message.have = asked.pieces;
    message.seq = seq;
    return message;
}

Answer answerOf(const Question &asked)
{
    Answer answer;
    const std::optional<AvailabilityMessage> delta = deltaOf(asked);
    answer.isNews = !delta || !delta->added.isEmpty() || delta->isComplete();
    QByteArray seq;
    if (asked.octets) {
        const PieceProgress *progress = asked.version->progress.get();
        seq = QByteArray::number(progress ? progress->sequence() : seqOfComplete);
        answer.reply = octetReply(bitmapOf(asked).toOctets(), Keep::AskAgain);
    } else {
        const AvailabilityMessage message = delta && !delta->isComplete() ? *delta : wholeOf(asked);
        seq = QByteArray::number(message.seq);
        answer.reply = jsonReply(200, message.toJson(), Keep::AskAgain);
    }
    answer.reply.headers.append({AvailabilityMessage::seqHeader, seq});
    answer.reply.headers.append({QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept")});
    return answer;
}

using QuestionMaker = Result<Question> (*)(const ApiCall &call);

/// Looks again at a held request; a Tick without any change costs two comparisons.
bool lookAgain(const ApiCallPtr &call, QuestionMaker make, qint64 &seqSeen, WaitRoom::Look why)
{
    const bool sameSnapshot = call->services().snapshots.get() == call->snapshot;
    if (!sameSnapshot && !call->stillReadable()) {
        call->refuseAsUnknown();
        return true;
    }
    const Result<Question> asked = make(*call);
    if (!asked) {
        call->refuse(asked.error());
        return true;
    }
    const qint64 seq = asked->version->progress ? asked->version->progress->sequence() : seqOfComplete;
    const bool isLast = why == WaitRoom::Look::Last || call->snapshot->draining;
    if (sameSnapshot && seq == std::exchange(seqSeen, seq) && !isLast)
        return false;
    Answer answer = answerOf(*asked);
    if (!answer.isNews && !isLast)
        return false;
    call->reply(std::move(answer.reply));
    return true;
}

void tell(const ApiCallPtr &call, QuestionMaker make)
{
    const Result<Question> asked = make(*call);
    if (!asked) {
        call->refuse(asked.error());
        return;
    }
    // A map of octets has every piece in it, in the size that was asked for; of what is complete, JSON has none.
    const bool isMade = asked->octets || !asked->version->isComplete();
    const qint64 cost = isMade ? std::max(asked->within.count, asked->pieces) / piecesPerNode : 0;
    if (const int seconds = call->context->hashing.spend(call->caller.user, cost)) {
        call->refuse({ErrorCode::TooManyRequests, Doing::Serving, {}, {}, seconds});
        return;
    }
    Answer answer = answerOf(*asked);
    const auto look = [held = std::weak_ptr(call), make, seqSeen = qint64(-1)](WaitRoom::Look why) mutable {
        const ApiCallPtr again = held.lock();
        return !again || lookAgain(again, make, seqSeen, why);
    };
    if (answer.isNews || asked->poll.waitSeconds == 0 || !call->hold(asked->poll.waitSeconds, look))
        call->reply(std::move(answer.reply));
}

Result<Question> questionAboutFile(const ApiCall &call)
{
    const Result<PieceSize> size = call.query.pieceSize(limits::maxHashPieceBytes);
    if (!size)
        return size.error();
    const Result<PollQuery> poll = PollQuery::of(call.query);
    if (!poll)
        return poll.error();
    Question asked;
    asked.version = call.file->version;
    if (call.file->fileIndex >= 0) {
        asked.within = asked.version->catalog->layout().piecesOfFile(call.file->fileIndex);
    } else {
        // The list of files is whole wherever its version is known.
        asked.version = std::make_shared<ServedVersion>(
            ServedVersion{call.file->version->catalog, call.file->version->files, nullptr, {}});
    }
    asked.size = *size;
    asked.pieces = PieceGeometry(call.path.file.length, *size).count();
    asked.poll = *poll;
    asked.octets = prefersOctets(call.head());
    return asked;
}

Result<Question> questionAboutVersion(const ApiCall &call)
{
    const auto version = versionOf(call);
    if (!version)
        return version.error();
    const Result<PollQuery> poll = PollQuery::of(call.query);
    if (!poll)
        return poll.error();
    const qint64 pieces = (*version)->catalog->layout().pieceCount();
    return Question{*version, {0, pieces}, PieceSize::standard(), pieces, *poll, prefersOctets(call.head())};
}

} // namespace

void AvailabilityHandler::file(const ApiCallPtr &call)
{
    tell(call, questionAboutFile);
}

void AvailabilityHandler::version(const ApiCallPtr &call)
{
    tell(call, questionAboutVersion);
}

} // namespace ttp
