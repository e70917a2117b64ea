// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/database/UsersTable.h"
#include "core/sharing/ShareCatalog.h"
#include "core/storage/DiskPool.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <memory>

namespace ttp::test {

/// Writes everything down in a form of its own, "signs" by a prefix, and keeps what it hears.
class FakeWorld final : public SharingWorld
{
public:
    QByteArray listLine(const ManifestEntry &entry) const override;
    Result<QByteArray> manifestPayload(const ManifestHeader &header) const override;
    Result<ManifestHeader> readManifest(const QByteArray &envelope) const override;
    QByteArray accessPayload(const AccessGrant &record) const override;
    Result<AccessGrant> readAccess(const QByteArray &envelope) const override;
    Result<QByteArray> signedEnvelope(const QByteArray &payload) const override;
    void shareChanged(const ServedSharePtr &share) override;
    void shareRemoved(const ShareId &share) override;

    /// What the server threads would be given.
    QHash<ShareId, ServedSharePtr> served;
    QList<ServedShare::State> states;
    QSet<ShareId> removed;
    bool signs = true;
    /// What a manifest may have.
    qint64 mostFiles = 1'000'000;
    qsizetype longestName = 100;
};

/// One peer's sharing: a profile in a temporary folder, and a folder of data beside it.
class SharingFixture
{
public:
    SharingFixture();
    ~SharingFixture();

    /// Ends catalog, pool and database and starts them again, as a new start of the program does; restore() is called
    /// and, unless wait is false, its end awaited.
    void restart(bool wait = true);
    void stop();
    void start();

    /// Waits until the share is in this state; false after 30 s.
    [[nodiscard]] bool waitFor(const ShareId &share, ShareDetails::State state);
    /// Shares these paths with everyone and waits until it is ready; stops the test program where it is refused.
    ShareId shareNow(const QStringList &paths);
    [[nodiscard]] ShareDetails details(const ShareId &share) const { return *catalog->find(share); }
    /// The newest version as it is served; null while there is none.
    [[nodiscard]] std::shared_ptr<const ServedVersion> newest(const ShareId &share) const;
    /// The paths of its list, in order.
    [[nodiscard]] QStringList listed(const ShareId &share) const;

    /// Absolute path of something in the data folder.
    [[nodiscard]] QString data(const QString &relative = {}) const;
    /// Writes a file in the data folder, making the folders above it.
    void write(const QString &relative, const QByteArray &bytes);
    void addUser(const UserId &user, UserState state = UserState::Active);

    FailNth failNth;
    QString databasePath;
    QString listsFolder;
    FakeWorld world;
    ManualClock clock;
    std::function<void(const QString &, int)> whileHashing;
    std::unique_ptr<Database> database;
    std::unique_ptr<DiskPool> pool;
    std::unique_ptr<ShareCatalog> catalog;

private:
    QTemporaryDir m_profile;
    QTemporaryDir m_data;
};

[[nodiscard]] UserId ownId();
/// The bytes of a file, the plain way.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// root and length of these bytes, made by the second, plain implementation of the tree.
[[nodiscard]] FileId plainFileId(const QByteArray &bytes);
/// Compares every file of the share's list with a plain re-hash of what lies in folder at its path; empty when all is
/// well, else what is not.
[[nodiscard]] QString differences(const ServedVersion &version, const QString &folder);

} // namespace ttp::test
