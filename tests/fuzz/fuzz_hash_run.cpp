// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/HashRun.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: 7 bytes of length, 32 of root, 1 of level, 4 of first, 2 of count, then the body of the reply.
using namespace ttp;

namespace {

// What was proven once must not be proven with any bit changed, in the file's name or in the proof.
void checkEveryChangeIsRefused(const FileId &file, const HashRun &run, QByteArrayView octets, quint64 where)
{
    QByteArray changed(octets.data(), octets.size());
    const auto bit = static_cast<qsizetype>(where % static_cast<quint64>(changed.size() * 8));
    changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
    FUZZ_CHECK(!verifyHashRun(file, run, changed).ok());
    FUZZ_CHECK(!verifyHashRun(file, run, octets.chopped(1)).ok());
    FileId other = file;
    other.root.bytes[where % other.root.bytes.size()] ^= 1;
    FUZZ_CHECK(!verifyHashRun(other, run, octets).ok());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Taker taker(fuzz::view(data, size));
    FileId file;
    file.length = static_cast<qint64>(taker.number(7) % (quint64(maxContentLength) + 1));
    const QByteArrayView root = taker.bytes(Hash256::size);
    file.root = Hash256::fromBytes(root).value_or(Hash256());
    const Result<PieceSize> pieceSize = PieceSize::fromBytes(PieceSize::leafBytes << taker.number(1) % 16);
    if (!pieceSize.ok())
        return 0;
    const HashRun run{*pieceSize, static_cast<qint64>(taker.number(4)), static_cast<qint64>(taker.number(2))};
    const QByteArrayView octets = taker.rest();

    const bool valid = checkHashRun(file.length, run).ok();
    const Result<std::vector<Hash256>> hashes = verifyHashRun(file, run, octets);
    if (valid) {
        const qint64 proof = proofLength(file.length, run);
        FUZZ_CHECK(proof >= 0 && proof <= 64);
        FUZZ_CHECK(hashes.ok() || hashes.error().code == ErrorCode::RootMismatch ||
                   octets.size() != (run.count + proof) * Hash256::size);
    }
    if (hashes.ok()) {
        FUZZ_CHECK(valid && !hashes->empty() && static_cast<qint64>(hashes->size()) <= run.count);
        checkEveryChangeIsRefused(file, run, octets, static_cast<quint64>(run.first + run.count + file.length));
    }
    if (file.length > 0) {
        const qint64 pieces = (file.length - 1) / run.size.bytes() + 1;
        const qint64 index = run.first % pieces;
        const HashRun around = hashRunAround(file.length, run.size, index, run.count + 1);
        FUZZ_CHECK(checkHashRun(file.length, around).ok());
        FUZZ_CHECK(around.first <= index && index < around.first + around.count);
    }
    return 0;
}
