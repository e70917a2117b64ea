// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/FileMessages.h"

#include "core/protocol/JsonWriter.h"

namespace ttp {

namespace {

PieceSize readPieceSize(JsonReader &in, qint64 max)
{
    const Result<PieceSize> size = PieceSize::fromBytes(in.integer(QLatin1String("size"), limits::minPieceBytes, max));
    if (!size)
        in.fail(QLatin1String("size"), QStringLiteral("is not a size of pieces"), ErrorCode::PieceSizeInvalid);
    return size.valueOr(PieceSize::standard());
}

} // namespace

HashRunMessage HashRunMessage::of(const FileId &file, const HashRun &run, const std::vector<Hash256> &made)
{
    HashRunMessage message;
    message.file = file;
    message.run = run;
    const QList<Hash256> all(made.begin(), made.end());
    message.hashes = all.first(std::min<qsizetype>(run.count, all.size()));
    message.proof = all.sliced(message.hashes.size());
    return message;
}

QByteArray HashRunMessage::toOctets() const
{
    std::vector<Hash256> all(hashes.begin(), hashes.end());
    all.insert(all.end(), proof.begin(), proof.end());
    return hashOctets(all);
}

QByteArray HashRunMessage::toJson() const
{
    return json::compact({{QStringLiteral("file"), file.toString()},
                          {QStringLiteral("size"), run.size.bytes()},
                          {QStringLiteral("first"), run.first},
                          {QStringLiteral("count"), run.count},
                          {QStringLiteral("hashes"), json::hashList(hashes)},
                          {QStringLiteral("proof"), json::hashList(proof)}});
}

Result<HashRunMessage> HashRunMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    HashRunMessage message;
    message.file = in.file(QLatin1String("file"));
    message.run.size = readPieceSize(in, limits::maxHashPieceBytes);
    message.run.first = in.integer(QLatin1String("first"));
    message.run.count = in.integer(QLatin1String("count"), 1, limits::maxHashes);
    message.hashes = in.hashes(QLatin1String("hashes"), limits::maxHashes);
    message.proof = in.hashes(QLatin1String("proof"), limits::maxProofHashes);
    if (message.hashes.size() != message.run.count)
        in.fail(QLatin1String("hashes"), QStringLiteral("are not as many as count says"));
    return in.finish(message);
}

QByteArray hashOctets(const std::vector<Hash256> &hashes)
{
    QByteArray octets;
    octets.reserve(static_cast<qsizetype>(hashes.size()) * Hash256::size);
    for (const Hash256 &hash : hashes)
        octets.append(hash.toByteArray());
    return octets;
}

QByteArray ComplaintMessage::toJson() const
{
    return json::compact({{QStringLiteral("index"), index},
                          {QStringLiteral("size"), size.bytes()},
                          {QStringLiteral("got"), got.toHex()}});
}

Result<ComplaintMessage> ComplaintMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    ComplaintMessage message;
    message.index = in.integer(QLatin1String("index"));
    message.size = readPieceSize(in, limits::maxPieceBytes);
    message.got = in.hash(QLatin1String("got"));
    return in.finish(message);
}

} // namespace ttp
