// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/LinkPreview.h"

#include "core/base/Post.h"
#include "core/content/PathRule.h"
#include "core/database/UsersTable.h"
#include "core/node/NodeCore.h"
#include "core/storage/FreeSpace.h"
#include "core/transfers/TransferFolder.h"

#include <QDir>
#include <QPointer>
#include <utility>

namespace ttp {

namespace {

constexpr int lookForCancelMs = 200;

struct Place {
    PreviewFiles files;
    std::optional<qint64> freeBytes;
};

// A million files are a second's work, and a disk may sleep: for the pool.
Place lookAt(const VersionCatalog *catalog, const QString &folder)
{
    Place place;
    if (const Result<SpaceInfo> space = spaceAt(folder))
        place.freeBytes = space->available;
    if (!catalog)
        return place;
    auto files = std::make_shared<std::vector<PreviewFile>>();
    files->reserve(catalog->files().size());
    for (const ManifestEntry &entry : catalog->files())
        files->push_back({entry.path, entry.file.length});
    place.files = std::move(files);
    return place;
}

} // namespace

void LinkPreview::start(NodeCore &core, const QString &link, const QString &to, const CancelToken &cancel,
                        QObject *parent, Answer answer)
{
    auto *preview = new LinkPreview(core, cancel, parent, std::move(answer));
    if (const Result<void> begun = preview->begin(link, to); !begun)
        preview->finish(begun.error());
}

LinkPreview::LinkPreview(NodeCore &core, const CancelToken &cancel, QObject *parent, Answer answer)
    : QObject(parent), m_core(core), m_cancel(cancel), m_answer(std::move(answer))
{
    connect(&m_cancelTimer, &QTimer::timeout, this, [this] {
        if (m_cancel.isCancelled())
            deleteLater();
    });
    m_cancelTimer.start(lookForCancelMs);
}

Result<void> LinkPreview::begin(const QString &text, const QString &to)
{
    const Result<Link> link = Link::parse(text);
    const Result<VersionWanted> wanted = NodeCore::wantedOf(text);
    if (!link || !wanted)
        return !link ? link.error() : wanted.error();
    const Result<QString> folder = m_core.content().folderFor(to);
    if (!folder)
        return folder.error();
    if (wanted->publisher == m_core.identity.userId())
        return ownShareError(wanted->share);
    const auto known = bindingAuthority(*m_core.database, wanted->share, wanted->publisher, {}, false);
    if (!known)
        return known.error();
    m_wanted = *wanted;
    m_parentFolder = *folder;
    m_preview.share = wanted->share;
    m_preview.publisher = wanted->publisher;
    m_preview.version = wanted->version;
    const auto user = UsersTable(*m_core.database).find(wanted->publisher);
    m_preview.publisherName = user && *user ? (*user)->name : QString();
    m_preview.registered = m_core.peers->peer(wanted->publisher) != nullptr;
    m_preview.letsIn = !m_preview.registered && !link->invite.isEmpty();
    if (m_preview.registered && !m_core.peers->isOnline(wanted->publisher))
        m_core.peers->tryAddresses(link->user, QList<HostPort>{link->address} + link->moreAddresses);
    m_resolver = std::make_unique<VersionResolver>(m_core.sources(), m_core.pool(), m_wanted, *known);
    // posted: the resolver may answer from within start(), and is not to be destroyed there
    m_resolver->start([guard = QPointer(this)](const Result<ResolvedVersion> &version) {
        if (guard)
            postTo(guard.data(), [guard, version] { guard->resolved(version); });
    });
    return {};
}

void LinkPreview::resolved(const Result<ResolvedVersion> &version)
{
    m_resolver.reset();
    if (!version && m_preview.registered)
        return finish(version.error());
    if (!version) {
        m_preview.unknown = version.error();
        return lookAtPlace(nullptr);
    }
    const ManifestHeader &header = version->catalog->header();
    m_preview.name = header.name;
    m_preview.note = header.note;
    m_preview.version = header.version;
    m_preview.created = header.created;
    m_preview.bytes = header.bytes;
    m_preview.fileCount = header.files;
    lookAtPlace(version->catalog);
}

void LinkPreview::lookAtPlace(const VersionCatalogPtr &catalog)
{
    const TransferManager::Known known = m_core.transfers->known(m_wanted, m_parentFolder, m_preview.version);
    m_preview.transfer = known.transfer;
    m_preview.folder = known.folder.isEmpty() ? m_parentFolder : known.folder;
    if (catalog && known.folder.isEmpty()) {
        const QString name = folderNameOf(catalog->header());
        const Result<QString> folder =
            freeTransferFolder(*m_core.database, TransferId(), m_wanted.share, m_parentFolder, name);
        if (!folder)
            return finish(folder.error());
        m_preview.folder = *folder;
    }
    m_core.pool().submit<Place>(
        DiskPool::Priority::Urgent, this,
        [catalog, folder = m_preview.folder](const CancelToken &) {
            return Result<Place>(lookAt(catalog.get(), folder));
        },
        [this](const Result<Place> &place) {
            if (!place)
                return finish(place.error());
            m_preview.files = place->files;
            m_preview.freeBytes = place->freeBytes;
            finish(m_preview);
        });
}

void LinkPreview::finish(const Result<FetchPreview> &result)
{
    m_cancelTimer.stop();
    if (const Answer answer = std::exchange(m_answer, {}); answer && !m_cancel.isCancelled())
        answer(result);
    deleteLater();
}

} // namespace ttp
