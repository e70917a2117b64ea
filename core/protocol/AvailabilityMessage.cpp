// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/AvailabilityMessage.h"

#include "core/protocol/JsonWriter.h"

namespace ttp {

AvailabilityMessage AvailabilityMessage::ofBitmap(const PieceBitmap &bitmap, qint64 pieceSize, qint64 seq)
{
    AvailabilityMessage message;
    message.pieceSize = pieceSize;
    message.pieces = bitmap.size();
    message.have = bitmap.count();
    message.seq = seq;
    if (!message.isComplete())
        message.added = bitmap.runs(limits::availabilityRuns);
    return message;
}

Result<void> AvailabilityMessage::applyTo(PieceBitmap &bitmap) const
{
    if (bitmap.size() != pieces) {
        return Error{ErrorCode::ProtocolViolation, Doing::ParsingMessage, QStringLiteral("pieces"),
                     QStringLiteral("is another number than the version has"), 0};
    }
    if (isComplete()) {
        bitmap = PieceBitmap(pieces, true);
        return {};
    }
    if (since == 0)
        bitmap = PieceBitmap(pieces);
    for (const PieceRange &run : added)
        bitmap.setRange(run);
    return {};
}

QByteArray AvailabilityMessage::toJson() const
{
    QList<std::pair<qint64, qint64>> runs;
    for (const PieceRange &run : added)
        runs.append({run.first, run.count});
    return json::compact({{QStringLiteral("size"), pieceSize},
                          {QStringLiteral("pieces"), pieces},
                          {QStringLiteral("have"), have},
                          {QStringLiteral("complete"), isComplete()},
                          {QStringLiteral("seq"), seq},
                          {QStringLiteral("since"), since},
                          {QStringLiteral("added"), json::pairList(runs)}});
}

Result<AvailabilityMessage> AvailabilityMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    AvailabilityMessage message;
    message.pieceSize = in.integer(QLatin1String("size"), limits::minPieceBytes, limits::maxHashPieceBytes);
    if ((message.pieceSize & (message.pieceSize - 1)) != 0)
        in.fail(QLatin1String("size"), QStringLiteral("is not a power of two"));
    message.pieces = in.integer(QLatin1String("pieces"), 0, limits::availabilityPieces);
    message.have = in.integer(QLatin1String("have"), 0, message.pieces);
    if (in.boolean(QLatin1String("complete")) != message.isComplete())
        in.fail(QLatin1String("complete"), QStringLiteral("does not fit have and pieces"));
    message.seq = in.integer(QLatin1String("seq"));
    message.since = in.optionalInteger(QLatin1String("since"), 0);
    qint64 end = -1;
    qint64 sum = 0;
    if (in.has(QLatin1String("added"))) {
        for (const auto &[first, count] : in.pairs(QLatin1String("added"), limits::availabilityRuns)) {
            // ascending and within: so the sum of the counts cannot overflow either
            if (first <= end || first >= message.pieces || count > message.pieces - first)
                in.fail(QLatin1String("added"), QStringLiteral("is not ascending runs of pieces"));
            end = first + count;
            sum += count;
            message.added.append({first, count});
        }
    }
    if (sum > message.have)
        in.fail(QLatin1String("added"), QStringLiteral("is more than have"));
    return in.finish(message);
}

Result<qint64> parseSeqHeader(QByteArrayView value)
{
    qint64 number = 0;
    const QByteArrayView digits = value.trimmed();
    bool ok = !digits.isEmpty() && digits.size() <= 16;
    for (const char c : digits) {
        ok = ok && c >= '0' && c <= '9';
        if (ok)
            number = number * 10 + (c - '0');
    }
    if (!ok || number > limits::maxInteger) {
        return Error{ErrorCode::ProtocolViolation, Doing::ParsingMessage,
                     QString::fromLatin1(AvailabilityMessage::seqHeader), QStringLiteral("is not a number"), 0};
    }
    return number;
}

} // namespace ttp
