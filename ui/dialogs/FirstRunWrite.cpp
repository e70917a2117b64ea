// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FirstRunWrite.h"

#include "core/node/FirstStart.h"
#include "core/node/IdentityBackup.h"
#include "core/node/NodeSettings.h"
#include "core/node/ProfileFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace ttp {

namespace {

/// Folders that are not there yet, and go again unless they are kept.
class MadeFolders
{
public:
    MadeFolders() = default;
    ~MadeFolders()
    {
        for (const QString &folder : m_missing)
            QDir().rmdir(folder); // only an empty one goes
    }
    Q_DISABLE_COPY_MOVE(MadeFolders)

    void watch(const QString &path)
    {
        QString folder = QDir::cleanPath(path);
        while (!folder.isEmpty() && !QFileInfo::exists(folder) && QFileInfo(folder).path() != folder) {
            m_missing.append(folder);
            folder = QFileInfo(folder).path();
        }
    }
    void keep() { m_missing.clear(); }

private:
    /// The innermost first.
    QStringList m_missing;
};

Result<void> makeProfile(const FirstRunOrder &order)
{
    if (!order.backup.isEmpty()) {
        const Result<UserId> user = importIdentity(order.profile, order.backup, order.passphrase);
        return user ? Result<void>() : Result<void>(user.error());
    }
    // Tries whether anything can be kept there, which permissions alone do not tell.
    const Result<ProfileFolder> folder = ProfileFolder::open(order.profile);
    return folder ? Result<void>() : Result<void>(folder.error());
}

} // namespace

Result<void> writeFirstRun(const FirstRunOrder &order)
{
    if (const Result<void> port = checkPort(QStringLiteral("any"), order.port); !port)
        return port;
    MadeFolders made;
    made.watch(order.downloadFolder);
    if (const Result<void> folder = makeDownloadFolder(order.downloadFolder); !folder)
        return folder;
    MadeFolders profile;
    profile.watch(order.profile);
    // Last, because an identity cannot be taken back.
    if (const Result<void> written = makeProfile(order); !written)
        return written;
    made.keep();
    profile.keep();
    return {};
}

} // namespace ttp
