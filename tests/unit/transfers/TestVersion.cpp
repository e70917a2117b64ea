// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/transfers/TestVersion.h"

#include "core/base/Utc.h"
#include "core/content/FileTreeBuilder.h"
#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"
#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/ManifestMessage.h"

#include <random>

namespace ttp {

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the fixture cannot be made: %s", qPrintable(describe(result.error())));
    return std::move(result).value();
}

} // namespace

QByteArray noise(qsizetype size, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random() & 0xff);
    return bytes;
}

FileId fileIdOf(const QByteArray &bytes)
{
    FileTreeBuilder builder(bytes.size());
    if (!bytes.isEmpty())
        (void)must(builder.add(0, must(hashSpan(bytes.size(), 0, bytes))));
    return must(builder.finish());
}

SignedBytes signedBy(const LocalIdentity &identity, const QByteArray &payload)
{
    const SignedEnvelope sealed = must(identity.seal(payload));
    return {sealed.payload, sealed.spki, sealed.signature};
}

QByteArray payloadOf(const ManifestHeader &header)
{
    return manifestHeaderToJson(header);
}

QByteArray payloadOf(const AccessRecord &record)
{
    AccessRecordMessage message;
    message.share = record.share;
    message.issuer = record.issuer;
    message.serial = record.serial;
    message.readers = record.readers;
    message.network = record.network;
    message.issued = utcFromSeconds(1'700'000'000);
    message.validForSeconds = record.validForSeconds;
    return message.toJson();
}

TestVersion::TestVersion(QList<QByteArray> files) : contents(std::move(files))
{
    std::vector<ManifestEntry> entries;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        entries.push_back({QStringLiteral("f%1").arg(i), fileIdOf(contents.at(i)), 1'600'000'000'000 + i});
        header.bytes += contents.at(i).size();
    }
    list = manifestList(entries);
    header.share = newId<ShareId>();
    header.owner = owner.userId();
    header.publishers = {publisher.userId()};
    header.created = utcFromSeconds(1'700'000'000);
    header.name = QStringLiteral("test");
    header.files = qint64(entries.size());
    header.list = fileIdOf(list);
    manifest = signedBy(owner, payloadOf(header));
    access = signedBy(owner, payloadOf(accessRecord()));
    catalog = must(VersionCatalog::make(header, encodeEnvelope(manifest), sha256(manifest.payload), entries));
}

AccessRecord TestVersion::accessRecord() const
{
    return {header.share, header.owner, 7, {reader.userId()}, {}, 3600};
}

VersionWanted TestVersion::wanted() const
{
    return {header.share, header.owner, 0, {}};
}

QByteArray TestVersion::bytesOf(const PieceRange &pieces) const
{
    const ByteRange range = catalog->layout().bytesOf(pieces);
    return bytes().mid(range.first, range.length);
}

std::vector<Hash256> TestVersion::hashesOf(const PieceRange &pieces) const
{
    std::vector<Hash256> hashes;
    for (qint64 piece = pieces.first; piece < pieces.end(); ++piece) {
        const ContentLayout::Piece place = catalog->layout().piece(piece);
        const bool only = catalog->layout().piecesOfFile(place.file).count == 1;
        const QByteArrayView file(contents.at(place.file));
        hashes.push_back(pieceHash(file.sliced(place.inFile.first, place.inFile.length), PieceSize::standard(), only));
    }
    return hashes;
}

TestStore::TestStore(const TestVersion &version)
{
    TransferPlan plan;
    plan.layout = version.catalog->layout();
    for (const ManifestEntry &entry : version.catalog->files())
        plan.files.append({entry.path, entry.file.length, entry.mtimeMs * 1'000'000, {}, false});
    auto io = std::make_unique<FailingStoreIo>(std::make_shared<MemoryStoreIo>(disk), failures);
    store = must(TransferStore::create(std::move(io), std::move(plan)));
    (void)must(store->scanExisting());
}

void TestStore::failFromNowOn(ErrorCode code)
{
    failures->code = code;
    failures->forGood = true;
    failures->failAt = failures->count + 1;
}

} // namespace ttp
