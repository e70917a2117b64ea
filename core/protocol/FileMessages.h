// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/HashRun.h"
#include "core/protocol/JsonReader.h"

#include <vector>

namespace ttp {

/// GET /files/{fid}/hashes as JSON: a run of piece hashes and the proof that they belong to the file.
struct HashRunMessage {
    /// The header that tells how many hashes at the end of an octet-stream reply are uncles.
    static constexpr char proofHeader[] = "TTP-Proof-Hashes";

    FileId file;
    HashRun run;
    /// Exactly run.count.
    QList<Hash256> hashes;
    /// The uncles, nearest first.
    QList<Hash256> proof;

    /// From what makeHashRun() returns.
    [[nodiscard]] static HashRunMessage of(const FileId &file, const HashRun &run, const std::vector<Hash256> &made);
    /// The body of the octet-stream form, which verifyHashRun() reads: hashes, then proof, 32 octets each.
    [[nodiscard]] QByteArray toOctets() const;

    [[nodiscard]] QByteArray toJson() const;
    /// Shapes are checked, the proof is not: give toOctets() to verifyHashRun().
    [[nodiscard]] static Result<HashRunMessage> fromJson(QByteArrayView body);
    bool operator==(const HashRunMessage &) const = default;
};

/// The octet-stream form of what makeHashRun() returns.
[[nodiscard]] QByteArray hashOctets(const std::vector<Hash256> &hashes);

/// POST /files/{fid}/complaints: a piece of yours did not fit its hash.
struct ComplaintMessage {
    /// Number of the piece in the file, and its size in bytes.
    qint64 index = 0;
    PieceSize size = PieceSize::standard();
    /// The hash of what came.
    Hash256 got;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<ComplaintMessage> fromJson(QByteArrayView body);
    bool operator==(const ComplaintMessage &) const = default;
};

} // namespace ttp
