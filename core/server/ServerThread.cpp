// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ServerThread.h"

#include "core/content/LayerSpans.h"
#include "core/content/MerkleTree.h"
#include "core/server/ServerServices.h"
#include "core/sharing/LayerReader.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype mostFound = 256;
constexpr qsizetype mostBlocks = 64;
constexpr qint64 hashesPerBlock = 128;

} // namespace

ServerThread::ServerThread(const ServerServices &services)
    : m_services(services), m_files(services.clock), m_waitRoom(services.clock),
      m_post(std::make_shared<ServerPost>(m_waitRoom)), m_hashBlocks(mostBlocks)
{
    // A place that is waited for is refused in time by whoever waits for it.
    m_waitRoom.setTickHandler([&places = services.places] { places.expire(); });
}

ServerThread::~ServerThread()
{
    m_post->close();
}

Result<Database *> ServerThread::database()
{
    TTP_ON_THREAD(m_thread);
    if (!m_database) {
        Result<std::unique_ptr<Database>> opened = Database::openReadOnly(m_services.databasePath);
        if (!opened)
            return opened.error();
        m_database = std::move(opened).value();
    }
    return m_database.get();
}

std::optional<AccessSnapshot::FoundFile> ServerThread::findFile(const AccessSnapshotPtr &snapshot, const FileId &file,
                                                                const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const QDateTime now = m_services.clock.now();
    if (m_foundIn != snapshot || m_found.size() >= mostFound) {
        m_found.clear();
        m_foundIn = snapshot;
    }
    const FoundKey key{user, file};
    const auto known = m_found.constFind(key);
    // Who may read is asked each time: the right may lapse while the snapshot stays.
    if (known != m_found.constEnd() && snapshot->readableShare(known->share->share, user, now) == known->share)
        return *known;
    const auto found = snapshot->readableFile(file, user, now);
    if (found)
        m_found.insert(key, *found);
    return found;
}

Result<Hash256> ServerThread::pieceHash(const FileId &file, PieceSize size, qint64 index)
{
    TTP_ON_THREAD(m_thread);
    if (nodeCount(file.length, size.level()) == 1)
        return file.root;
    if (storedLevelFor(size.level()) != size.level())
        return readPieceHash(file, size, index);
    const BlockKey key{file, size.level(), index / hashesPerBlock};
    const std::vector<Hash256> *block = m_hashBlocks.find(key);
    if (!block) {
        const Result<Database *> reading = database();
        if (!reading)
            return reading.error();
        const qint64 first = key.block * hashesPerBlock;
        const qint64 count = std::min(hashesPerBlock, nodeCount(file.length, size.level()) - first);
        auto read = LayerReader(**reading, file).hashes(size.level(), first, count);
        // A file that is still being fetched may have this hash and not its neighbours.
        if (!read || qint64(read->size()) != count)
            return readPieceHash(file, size, index);
        block = m_hashBlocks.insert(key, std::move(read).value());
    }
    return (*block)[size_t(index % hashesPerBlock)];
}

Result<Hash256> ServerThread::readPieceHash(const FileId &file, PieceSize size, qint64 index)
{
    const Result<Database *> reading = database();
    if (!reading)
        return reading.error();
    const int base = storedLevelFor(size.level());
    const int up = size.level() - base;
    const qint64 first = index << up;
    const qint64 count = std::min(qint64(1) << up, nodeCount(file.length, base) - first);
    auto read = LayerReader(**reading, file).hashes(base, first, count);
    if (!read)
        return read.error();
    return foldLayer(std::move(read).value(), base, size.level()).front();
}

} // namespace ttp
