// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/sharing/SharingFixture.h"

#include "core/content/Sha256.h"
#include "tests/unit/content/PlainTree.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace ttp::test {

namespace {

const QByteArray signature("signed:");

Error unreadable()
{
    return {ErrorCode::DatabaseDamaged, Doing::ParsingMessage, {}, QStringLiteral("not what was signed"), 0};
}

template<typename IdType>
IdType readId(QDataStream &in)
{
    QUuid id;
    in >> id;
    return IdType(id);
}

FileId readFile(QDataStream &in)
{
    QString text;
    in >> text;
    return FileId::fromString(text).value_or(FileId());
}

} // namespace

QByteArray FakeWorld::listLine(const ManifestEntry &entry) const
{
    return entry.path.toUtf8() + '\t' + entry.file.toString().toLatin1() + '\t' + QByteArray::number(entry.mtimeMs) +
           '\n';
}

Result<QByteArray> FakeWorld::manifestPayload(const ManifestHeader &header) const
{
    if (header.files > mostFiles || header.name.size() > longestName)
        return Error{ErrorCode::TooLarge, Doing::Sharing, {}, QStringLiteral("more than a version may have"), 0};
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out << header.share.uuid() << header.owner.uuid() << qint32(header.version) << header.created << header.name
        << header.files << header.bytes << header.list.toString() << header.publishers.constFirst().uuid();
    return payload;
}

Result<ManifestHeader> FakeWorld::readManifest(const QByteArray &envelope) const
{
    if (!envelope.startsWith(signature))
        return unreadable();
    QDataStream in(envelope.mid(signature.size()));
    ManifestHeader header;
    header.share = readId<ShareId>(in);
    header.owner = readId<UserId>(in);
    qint32 version = 0;
    in >> version >> header.created >> header.name >> header.files >> header.bytes;
    header.version = version;
    header.list = readFile(in);
    header.publishers = {readId<UserId>(in)};
    return in.status() == QDataStream::Ok ? Result<ManifestHeader>(header) : unreadable();
}

QByteArray FakeWorld::accessPayload(const AccessGrant &record) const
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out << record.share.uuid() << record.issuer.uuid() << record.serial << record.issued
        << qint64(record.readers.size());
    for (const UserId &reader : record.readers)
        out << reader.uuid();
    return payload;
}

Result<AccessGrant> FakeWorld::readAccess(const QByteArray &envelope) const
{
    if (!envelope.startsWith(signature))
        return unreadable();
    QDataStream in(envelope.mid(signature.size()));
    AccessGrant record;
    record.share = readId<ShareId>(in);
    record.issuer = readId<UserId>(in);
    qint64 count = 0;
    in >> record.serial >> record.issued >> count;
    for (qint64 i = 0; i < count; ++i)
        record.readers.append(readId<UserId>(in));
    return in.status() == QDataStream::Ok ? Result<AccessGrant>(record) : unreadable();
}

Result<QByteArray> FakeWorld::signedEnvelope(const QByteArray &payload) const
{
    if (!signs)
        return Error{ErrorCode::Internal, Doing::Sharing, {}, QStringLiteral("no key"), 0};
    return signature + payload;
}

void FakeWorld::shareChanged(const ServedSharePtr &share)
{
    served.insert(share->share, share);
    states.append(share->state);
}

void FakeWorld::shareRemoved(const ShareId &share)
{
    served.remove(share);
    removed.insert(share);
}

SharingFixture::SharingFixture()
{
    databasePath = m_profile.filePath(QStringLiteral("state.sqlite"));
    listsFolder = m_profile.filePath(QStringLiteral("lists"));
    start();
}

SharingFixture::~SharingFixture()
{
    stop();
}

void SharingFixture::start()
{
    DatabaseOptions options;
    options.watch = &failNth;
    auto opened = Database::open(databasePath, options);
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    database = std::move(opened).value();
    pool = std::make_unique<DiskPool>();
    ShareCatalog::Setup setup;
    setup.self = ownId();
    setup.listsFolder = listsFolder;
    // Tests say when to look again.
    setup.recheckMs = 3'600'000;
    setup.whileHashing = whileHashing;
    world.served.clear();
    catalog = std::make_unique<ShareCatalog>(*database, *pool, clock, world, setup);
}

void SharingFixture::stop()
{
    catalog.reset();
    pool.reset();
    database.reset();
}

void SharingFixture::restart(bool wait)
{
    stop();
    failNth.disarm();
    start();
    bool isRestored = false;
    QObject::connect(catalog.get(), &ShareCatalog::restored, catalog.get(), [&isRestored] { isRestored = true; });
    const Result<void> restored = catalog->restore();
    if (!restored)
        qFatal("%s", qPrintable(describe(restored.error())));
    if (wait && !QTest::qWaitFor([&isRestored] { return isRestored; }, 30'000))
        qFatal("not restored");
    QObject::disconnect(catalog.get(), &ShareCatalog::restored, nullptr, nullptr);
}

bool SharingFixture::waitFor(const ShareId &share, ShareDetails::State state)
{
    return QTest::qWaitFor([&] { return catalog->find(share) && details(share).state == state; }, 30'000);
}

ShareId SharingFixture::shareNow(const QStringList &paths)
{
    const Result<ShareId> share = catalog->share({paths, {}, ReadersPolicy::all()});
    if (!share || !waitFor(*share, ShareDetails::State::Ready))
        qFatal("cannot share: %s", share ? "it does not get ready" : qPrintable(describe(share.error())));
    return *share;
}

std::shared_ptr<const ServedVersion> SharingFixture::newest(const ShareId &share) const
{
    const ServedSharePtr served = world.served.value(share);
    return served && !served->versions.isEmpty() ? served->versions.last() : nullptr;
}

QStringList SharingFixture::listed(const ShareId &share) const
{
    QStringList paths;
    for (const ManifestEntry &entry : newest(share)->catalog->files())
        paths.append(entry.path);
    return paths;
}

QString SharingFixture::data(const QString &relative) const
{
    return relative.isEmpty() ? m_data.path() : m_data.filePath(relative);
}

void SharingFixture::write(const QString &relative, const QByteArray &bytes)
{
    const QString path = data(relative);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void SharingFixture::addUser(const UserId &user, UserState state)
{
    UserRow row;
    row.id = user;
    row.state = state;
    row.authVerifier = sha256(user.toByteArray());
    const Result<void> inserted = UsersTable(*database).insert(row);
    if (!inserted)
        qFatal("%s", qPrintable(describe(inserted.error())));
}

UserId ownId()
{
    return idOf<UserId>(200);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

FileId plainFileId(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    return {Hash256::fromBytes(plain::root(plain::leaves(bytes))).value(), bytes.size()};
}

QString differences(const ServedVersion &version, const QString &folder)
{
    qint64 bytes = 0;
    QByteArray list;
    for (const ManifestEntry &entry : version.catalog->files()) {
        if (entry.file != plainFileId(bytesOf(folder + u'/' + entry.path)))
            return entry.path + QStringLiteral(" is another file");
        bytes += entry.file.length;
        list += FakeWorld().listLine(entry);
    }
    const ManifestHeader &header = version.catalog->header();
    if (header.bytes != bytes || header.files != qint64(version.catalog->files().size()))
        return QStringLiteral("the header counts otherwise");
    if (bytesOf(version.listPath) != list || header.list != plainFileId(list))
        return QStringLiteral("the list on disk is another");
    return {};
}

} // namespace ttp::test
