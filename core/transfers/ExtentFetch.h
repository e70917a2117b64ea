// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/client/BodySink.h"
#include "core/client/DownloadLimiter.h"
#include "core/content/Sha256.h"
#include "core/sharing/PieceProgress.h"
#include "core/sharing/VersionCatalog.h"

#include <QByteArray>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace ttp {

class TransferStore;

/// How far one extent is; written by the transfer thread, read by the node thread.
struct ExtentProgress {
    std::atomic<qint64> receivedBytes{0};
    std::atomic<qint64> verifiedBytes{0};
    /// The first piece of the extent that is not verified and written yet.
    std::atomic<qint64> nextPiece{0};
    /// Where it ends: lowered by the node thread when another source takes over the tail.
    std::atomic<qint64> endPiece{0};
};

/// What became of an extent.
struct ExtentOutcome {
    /// True when every piece up to endPiece is verified and written.
    bool complete = false;
    /// HTTP status; 0 where no response came.
    int status = 0;
    /// Why it is not complete: as HttpTransport, PieceMismatch (the source gave wrong bytes), ProtocolViolation (a
    /// response that does not fit the question), or what writing failed with.
    std::optional<Error> error;
    /// True where error is about our own disk: the source is not to blame.
    bool ownFault = false;
    /// The piece that did not hash to what it should; -1 otherwise.
    qint64 badPiece = -1;
    /// What it hashed to instead.
    Hash256 badHash;
    int retryAfterSeconds = 0;
    /// Milliseconds; -1 where it was not measured.
    qint64 roundTripMs = -1;
};

/// Takes the bytes of one extent as they arrive: hashes leaf by leaf, compares each piece, writes it and marks it as
/// had. Nothing unverified is written, and nothing is marked that is not written.
///
/// Lives on a transfer thread (the transport's); made on the node thread.
class ExtentFetch final : public BodySink
{
public:
    struct Job {
        VersionCatalogPtr catalog;
        PieceRange pieces;
        /// The hash of each of them.
        std::vector<Hash256> expected;
        std::shared_ptr<TransferStore> store;
        std::shared_ptr<PieceProgress> had;
        std::shared_ptr<ExtentProgress> progress;
        /// Of this transfer, and of the whole peer.
        std::shared_ptr<DownloadLimiter> ownLimit;
        std::shared_ptr<DownloadLimiter> globalLimit;
        /// Called once on the transfer thread.
        std::function<void(ExtentOutcome)> done;
    };

    explicit ExtentFetch(Job job);

    /// The bytes of the version's byte-space to ask for.
    [[nodiscard]] ByteRange bytes() const { return m_bytes; }

    [[nodiscard]] SinkVerdict onHead(RequestId id, int status, const HttpHeaders &headers) override;
    [[nodiscard]] SinkVerdict onBody(const char *data, qsizetype size) override;
    void onDone(const Result<HttpResponse> &result) override;

private:
    [[nodiscard]] bool take(const char *data, qsizetype size);
    [[nodiscard]] bool finishPiece();
    [[nodiscard]] bool fail(Error error, bool ownFault);
    void hashNewLeaves(bool atEnd);
    void beginPiece();

    Job m_job;
    ByteRange m_bytes;
    qint64 m_piece = 0;
    ContentLayout::Piece m_place;
    QByteArray m_buffer;
    qsizetype m_filled = 0;
    qsizetype m_hashed = 0;
    std::vector<Hash256> m_leaves;
    Sha256 m_sha;
    bool m_takesBody = false;
    ExtentOutcome m_outcome;
};

} // namespace ttp
