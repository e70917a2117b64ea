// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/Database.h"
#include "core/server/ServerPost.h"
#include "core/server/WaitRoom.h"
#include "core/sharing/AccessSnapshot.h"
#include "core/storage/LruMap.h"
#include "core/storage/ReadCache.h"

#include <QHash>
#include <memory>

namespace ttp {

struct ServerServices;

/// What one server thread keeps for itself: open files, a reading connection to the database, held requests, what it
/// has looked up before. Made on its thread when it is first needed, destroyed there at its end.
class ServerThread
{
public:
    explicit ServerThread(const ServerServices &services);
    ~ServerThread();
    Q_DISABLE_COPY_MOVE(ServerThread)

    [[nodiscard]] ReadCache &files() { return m_files; }
    [[nodiscard]] WaitRoom &waitRoom() { return m_waitRoom; }
    [[nodiscard]] const std::shared_ptr<ServerPost> &post() const { return m_post; }
    /// The reading connection, opened when it is first wanted. Errors: those of Database::openReadOnly().
    [[nodiscard]] Result<Database *> database();

    /// As AccessSnapshot::readableFile(), remembering what was found in this snapshot.
    [[nodiscard]] std::optional<AccessSnapshot::FoundFile> findFile(const AccessSnapshotPtr &snapshot,
                                                                    const FileId &file, const UserId &user);

    /// The hash of a piece that exists, from the stored layers. LayerNotHeld where they are not here; errors of the
    /// database. Reads ahead, so that going through a file costs one statement for many pieces.
    [[nodiscard]] Result<Hash256> pieceHash(const FileId &file, PieceSize size, qint64 index);

private:
    struct FoundKey {
        UserId user;
        FileId file;
        bool operator==(const FoundKey &) const = default;
        friend size_t qHash(const FoundKey &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.user, key.file);
        }
    };
    struct BlockKey {
        FileId file;
        int level = 0;
        qint64 block = 0;
        bool operator==(const BlockKey &) const = default;
        friend size_t qHash(const BlockKey &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.file, key.level, key.block);
        }
    };

    [[nodiscard]] Result<Hash256> readPieceHash(const FileId &file, PieceSize size, qint64 index);

    const ServerServices &m_services;
    ReadCache m_files;
    WaitRoom m_waitRoom;
    std::shared_ptr<ServerPost> m_post;
    std::unique_ptr<Database> m_database;
    AccessSnapshotPtr m_foundIn;
    QHash<FoundKey, AccessSnapshot::FoundFile> m_found;
    LruMap<BlockKey, std::vector<Hash256>> m_hashBlocks;
    ThreadCheck m_thread;
};

} // namespace ttp
