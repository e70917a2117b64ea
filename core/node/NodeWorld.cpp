// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/NodeWorld.h"

#include "core/base/Logging.h"
#include "core/base/Post.h"
#include "core/content/PieceGeometry.h"
#include "core/database/HashSpansTable.h"
#include "core/node/NodeCore.h"
#include "core/protocol/Paths.h"
#include "core/sharing/FlatDigest.h"
#include "core/sharing/PieceCheck.h"

#include <utility>

namespace ttp {

namespace {

constexpr qint64 rereadAfterMs = 600'000;
constexpr int dialTimeoutMs = 5000;
// Of files that are read to make their SHA-256, waiting ones included.
constexpr int mostDigests = 16;

} // namespace

NodeWorld::NodeWorld(NodeCore &core, HttpTransport &transport, QObject *context)
    : m_core(core), m_transport(transport), m_context(context)
{
}

NodeWorld::~NodeWorld()
{
    for (const CancelToken &token : std::as_const(m_digesting))
        token.cancel();
}

void NodeWorld::post(std::function<void()> function)
{
    postTo(m_context, std::move(function));
}

void NodeWorld::publishSnapshot()
{
    m_core.putSnapshot();
}

void NodeWorld::fileFailed(const ShareId &share, int version, qint64 fileIndex, const Error &error)
{
    m_core.shares->fileFailed(share, version, fileIndex, error);
    m_core.transfers->servedFileFailed(share, version);
}

// A complaint costs whoever sends it a few bytes, and may be a lie: it makes us read the piece that it names, one at a
// time for each share, and no more unless that one is damaged.
void NodeWorld::pieceDoubted(const DoubtedPiece &piece)
{
    m_core.transfers->doubted(piece.share, piece.version, piece.fileIndex,
                              PieceGeometry(piece.file.length, piece.size).range(piece.index), piece.complainer);
    const auto details = m_core.shares->find(piece.share);
    const ServedSharePtr served = m_core.shares->served(piece.share);
    const auto version = served ? served->versions.value(piece.version) : nullptr;
    if (!details || !details->own || !version || piece.fileIndex < 0 || m_checked.contains(piece.share))
        return;
    m_checked.insert(piece.share);
    const PieceToCheck doubted{version->files, piece.fileIndex, piece.file, piece.size, piece.index};
    m_core.pool().submit<void>(
        DiskPool::Priority::Normal, &m_poolContext,
        [doubted, path = m_core.profile.databasePath(), clock = &m_core.clock](const CancelToken &) {
            return checkPiece(doubted, path, *clock);
        },
        [this, piece](const Result<void> &checked) {
            m_checked.remove(piece.share);
            if (!checked && checked.error().code == ErrorCode::PieceMismatch)
                readAgain(piece);
            else if (!checked)
                m_core.shares->fileFailed(piece.share, piece.version, piece.fileIndex, checked.error());
        });
}

// Where one piece is damaged, more may be: reading the whole share again finds whatever else went wrong on that disk;
// files that differ are withheld.
void NodeWorld::readAgain(const DoubtedPiece &piece)
{
    const qint64 now = m_core.clock.monotonicMs();
    const auto last = m_reread.constFind(piece.share);
    if (last != m_reread.constEnd() && now - *last < rereadAfterMs)
        return;
    m_reread.insert(piece.share, now);
    m_core.shares->verify(piece.share, m_context, [this, piece](const Result<ShareCheck> &check) {
        if (check && !check->isGood()) {
            m_core.recordEvent(QStringLiteral("own-file-damaged"), piece.complainer, {}, check->bad.first().path,
                               QStringLiteral("a peer complained, and the file is not what was shared"));
        }
    });
}

void NodeWorld::digestWanted(std::shared_ptr<const ServedVersion> version, qint64 fileIndex)
{
    const FileId file = version->catalog->files()[size_t(fileIndex)].file;
    if (m_digesting.contains(file) || m_digesting.size() >= mostDigests)
        return;
    const CancelToken job = m_core.pool().submit<Hash256>(
        DiskPool::Priority::Background, &m_poolContext,
        [version = std::move(version), fileIndex, &clock = m_core.clock](const CancelToken &token) {
            return flatDigest(*version, fileIndex, clock, token);
        },
        [this, file](const Result<Hash256> &made) {
            m_digesting.remove(file);
            const Result<void> kept =
                made ? HashSpansTable(*m_core.database).setFlatSha256(file, *made) : Result<void>(made.error());
            if (!kept)
                qCInfo(lcServer).noquote() << "the SHA-256 of a file was not made:" << describe(kept.error());
        });
    m_digesting.insert(file, job);
}

void NodeWorld::registrationOffered(const UserId &user)
{
    m_core.tellOfRequests(user);
}

void NodeWorld::userRegistered(const UserId &user)
{
    m_core.usersChanged(user);
}

void NodeWorld::userLeft(const UserId &user)
{
    m_core.usersChanged(user);
    // Whoever leaves may have put us out as well; the next registration there must know.
    m_core.peers->checkLogin(user);
}

void NodeWorld::peerAnnounced(const UserId &user, const HostPort &place)
{
    m_core.peers->addHeardAddresses(user, {place}, m_core.addresses->place());
    m_core.transfers->sourcesChanged();
}

void NodeWorld::dialBack(const HostPort &place, const Hash256 &key, std::function<void(Result<void>)> done)
{
    HttpRequest request;
    request.host = place.host;
    request.port = place.port;
    request.path = paths::health();
    request.pin = key;
    request.limits.connectTimeoutMs = dialTimeoutMs;
    request.limits.totalTimeoutMs = 2 * dialTimeoutMs;
    m_transport.submit(std::move(request), m_context, [done = std::move(done)](const Result<HttpResponse> &response) {
        done(response ? Result<void>() : Result<void>(response.error()));
    });
}

} // namespace ttp
