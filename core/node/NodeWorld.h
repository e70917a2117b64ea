// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/HttpTransport.h"
#include "core/server/ServerServices.h"
#include "core/storage/CancelToken.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace ttp {

class NodeCore;

/// What the server asks of the node (ServerWorld), answered by the core.
class NodeWorld final : public ServerWorld
{
public:
    /// Both must outlive it; context lives on the node thread.
    NodeWorld(NodeCore &core, HttpTransport &transport, QObject *context);
    ~NodeWorld() override;

    void post(std::function<void()> function) override;
    void publishSnapshot() override;
    void fileFailed(const ShareId &share, int version, qint64 fileIndex, const Error &error) override;
    void pieceDoubted(const DoubtedPiece &piece) override;
    void digestWanted(std::shared_ptr<const ServedVersion> version, qint64 fileIndex) override;
    void registrationOffered(const UserId &user) override;
    void userRegistered(const UserId &user) override;
    void userLeft(const UserId &user) override;
    void peerAnnounced(const UserId &user, const HostPort &place) override;
    void dialBack(const HostPort &place, const Hash256 &key, std::function<void(Result<void>)> done) override;

private:
    void readAgain(const DoubtedPiece &piece);

    NodeCore &m_core;
    HttpTransport &m_transport;
    QObject *m_context;
    // when each share was read again because of a complaint, monotonic ms
    QHash<ShareId, qint64> m_reread;
    // files whose SHA-256 is being made
    QHash<FileId, CancelToken> m_digesting;
    // what the pool answers to; dies with this
    QObject m_poolContext;
    // of which a doubted piece is read at the moment
    QSet<ShareId> m_checked;
};

} // namespace ttp
