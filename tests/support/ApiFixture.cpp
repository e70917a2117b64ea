// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/ApiFixture.h"

#include "core/database/HashSpansTable.h"
#include "core/sharing/FlatDigest.h"

#include "core/content/FileTreeBuilder.h"
#include "core/content/LayerSpans.h"
#include "core/content/Sha256.h"
#include "core/database/Database.h"
#include "core/database/HashSpansTable.h"
#include "core/database/UsersTable.h"
#include "core/identity/Authenticator.h"
#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/ManifestMessage.h"
#include "core/storage/ReadCache.h"
#include "core/storage/SafeFolder.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <algorithm>
#include <cstring>

namespace ttp {

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("the fixture cannot be made: %s", qPrintable(describe(result.error())));
    return std::move(result).value();
}

void must(const Result<void> &result)
{
    if (!result.ok())
        qFatal("the fixture cannot be made: %s", qPrintable(describe(result.error())));
}

class CachedReader final : public FileReader
{
public:
    explicit CachedReader(std::shared_ptr<File> file) : m_file(std::move(file)) {}
    qint64 read(char *buffer, qint64 offset, qint64 size) override
    {
        const Result<qint64> got = m_file->read(offset, buffer, size);
        return got ? *got : -1;
    }

private:
    std::shared_ptr<File> m_file;
};

/// Files in a folder, as they were when the fixture wrote them.
class StampedFiles final : public VersionFiles
{
public:
    StampedFiles(QString folder, const QList<QByteArray> &files) : m_folder(std::move(folder))
    {
        const SafeFolder root = must(SafeFolder::open(m_folder));
        for (qsizetype i = 0; i < files.size(); ++i)
            m_stamps.append(must(root.openRead(name(i)))->stamp().value());
    }
    static QString name(qint64 index) { return QStringLiteral("f%1.bin").arg(index); }
    Result<std::unique_ptr<FileReader>> open(qint64 fileIndex, ReadCache &cache) const override
    {
        auto file = cache.open(m_folder, name(fileIndex), m_stamps[fileIndex]);
        if (!file)
            return file.error();
        return std::unique_ptr<FileReader>(std::make_unique<CachedReader>(*file));
    }

private:
    QString m_folder;
    QList<FileStamp> m_stamps;
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the fixture cannot write %s", qPrintable(path));
}

QByteArray envelopeOf(const LocalIdentity &identity, const QByteArray &payload)
{
    const SignedEnvelope sealed = must(identity.seal(payload));
    return EnvelopeMessage{sealed.payload, sealed.spki, sealed.signature}.toJson();
}

} // namespace

QByteArray testBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = seed * 0x9e3779b97f4a7c15ULL + 1;
    for (qsizetype i = 0; i < size; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes[i] = char(state >> 56);
    }
    return bytes;
}

QByteArray problemWord(const RawReply &reply)
{
    const auto read = ErrorMessage::fromJson(reply.body, reply.status);
    return read ? errorWord(read->code).toLatin1() : QByteArrayLiteral("unreadable");
}

QByteArray TestUser::basic() const
{
    const QByteArray pair = id.toString().toLatin1() + ':' + authenticationId.text().reveal().toByteArray();
    return "Authorization: Basic " + pair.toBase64() + "\r\n";
}

ApiFixture::Domain::Domain(const QString &path, const Clock &clock, const LocalIdentity &identity)
    : database(must(Database::open(path))), incidents(std::make_unique<Incidents>(*database, clock)),
      invitations(std::make_unique<Invitations>(*database, clock)), groups(std::make_unique<Groups>(*database, clock)),
      registration(std::make_unique<Registration>(*database, clock, identity, *invitations, *groups, *incidents)),
      authenticator(std::make_unique<Authenticator>(*database, clock, *incidents, identity.userId())),
      sessions(std::make_unique<Sessions>(*database, clock, identity.userId()))
{
    must(sessions->load());
}

ApiFixture::Domain::~Domain() = default;

class ApiFixture::World final : public ServerWorld
{
public:
    explicit World(ApiFixture &fixture) : m_fixture(fixture) {}

    void post(std::function<void()> function) override { m_fixture.m_node.post(std::move(function)); }
    void publishSnapshot() override { m_fixture.publishOnNode(); }
    void fileFailed(const ShareId &, int, qint64 fileIndex, const Error &error) override
    {
        note([&](TestNews &news) {
            news.failedFiles.append(error);
            news.failedIndexes.append(fileIndex);
        });
    }
    void pieceDoubted(const DoubtedPiece &piece) override
    {
        note([&](TestNews &news) { news.doubted.append(piece); });
    }
    void digestWanted(std::shared_ptr<const ServedVersion> version, qint64 fileIndex) override
    {
        const auto made = flatDigest(*version, fileIndex, m_fixture.clock, {});
        note([&](TestNews &news) { ++news.digestsMade; });
        if (made)
            (void)HashSpansTable(*m_fixture.m_domain->database)
                .setFlatSha256(version->catalog->files()[size_t(fileIndex)].file, *made)
                .ok();
    }
    void registrationOffered(const UserId &user) override
    {
        note([&](TestNews &news) { news.offered.append(user); });
    }
    void userRegistered(const UserId &user) override
    {
        note([&](TestNews &news) { news.registered.append(user); });
        if (!m_fixture.m_accounts.contains(user))
            m_fixture.m_accounts.insert(user, std::make_shared<Account>(user));
    }
    void userLeft(const UserId &user) override
    {
        note([&](TestNews &news) { news.left.append(user); });
        m_fixture.m_accounts.remove(user);
    }
    void peerAnnounced(const UserId &, const HostPort &place) override
    {
        note([&](TestNews &news) { news.announced.append(place); });
    }
    void dialBack(const HostPort &, const Hash256 &, std::function<void(Result<void>)> done) override
    {
        done(m_fixture.m_dialBack);
    }

private:
    template<typename Change>
    void note(Change change)
    {
        const std::lock_guard lock(m_fixture.m_mutex);
        change(m_fixture.m_news);
    }

    ApiFixture &m_fixture;
};

ApiFixture::ApiFixture(int threads, int placesPerAccount, const GateLimits &limits) : places(clock, placesPerAccount)
{
    onNode([this] {
        m_domain = std::make_unique<Domain>(dir.filePath(QStringLiteral("state.sqlite")), clock, identity);
        m_world = std::make_unique<World>(*this);
        m_domain->incidents->setHandler([this](const Incident &incident) {
            const std::lock_guard lock(m_mutex);
            m_news.incidents.append(incident);
        });
        m_accounts.insert(identity.userId(), std::make_shared<Account>(identity.userId()));
        publishOnNode();
        const ServerServices services{clock,
                                      snapshots,
                                      uploads,
                                      places,
                                      usage,
                                      dir.filePath(QStringLiteral("state.sqlite")),
                                      *m_world,
                                      {*m_domain->database, identity, *m_domain->registration, *m_domain->authenticator,
                                       *m_domain->sessions, *m_domain->groups, *m_domain->incidents}};
        PeerFacts facts;
        facts.user = identity.userId();
        facts.pin = identity.pin();
        facts.name = QStringLiteral("Test Peer");
        m_handler = std::make_unique<ApiHandler>(services, facts);
    });
    startServer(threads, limits);
}

void ApiFixture::startServer(int threads, const GateLimits &limits)
{
    HttpServerSettings settings;
    settings.addresses = {QHostAddress(QHostAddress::LocalHost)};
    settings.threads = threads;
    settings.certificate = QSslCertificate(identity.certificatePem(), QSsl::Pem);
    settings.key = QSslKey(identity.privateKeyPem().reveal().toByteArray(), QSsl::Ec, QSsl::Pem);
    settings.limits = limits;
    m_server = std::make_unique<HttpServer>(settings, *m_handler);
    port = must(m_server->start());
}

ApiFixture::~ApiFixture()
{
    m_server->stop(0);
    m_server.reset();
    onNode([this] {
        m_handler.reset();
        m_domain.reset();
        m_world.reset();
    });
}

TestUser ApiFixture::addUser(const QString &name, bool keyless)
{
    TestUser user;
    if (keyless) {
        user.id = newId<UserId>();
    } else {
        const LocalIdentity own = LocalIdentity::ephemeral();
        user.id = own.userId();
        user.certificate = TestCertificate{own.certificatePem(), own.privateKeyPem().reveal().toByteArray(),
                                           own.publicKey().spki(), own.pin()};
    }
    onNode([&] {
        UserRow row;
        row.id = user.id;
        row.name = name;
        if (user.certificate) {
            row.spki = user.certificate->spki;
            row.spkiSha256 = user.certificate->pin;
            m_keys.insert(user.certificate->pin);
        }
        row.authVerifier = user.authenticationId.storedForm(identity.userId());
        row.registeredAt = clock.now();
        must(UsersTable(*m_domain->database).insert(row));
        m_accounts.insert(user.id, std::make_shared<Account>(user.id));
        publishOnNode();
    });
    return user;
}

void ApiFixture::openSession(TestUser &user, const QString &from)
{
    onNode([&] {
        const std::optional<Hash256> key = user.certificate ? std::optional(user.certificate->pin) : std::nullopt;
        const IssuedSession issued = must(m_domain->sessions->issue(user.id, Address::fromText(from).value(), key));
        user.token = issued.token.text().reveal().toByteArray();
        user.session = issued.id;
        publishOnNode();
    });
}

void ApiFixture::storeLayers(const QByteArray &bytes, FileId &made)
{
    FileTreeBuilder builder(bytes.size());
    QList<HashSpan> spans;
    constexpr qint64 spanBytes = 64 * 1024 * 1024;
    for (qint64 span = 0; span < builder.spanCount(); ++span) {
        const QByteArray part = bytes.mid(span * spanBytes, spanBytes);
        for (const StoredSpan &row : must(builder.add(span, must(hashSpan(bytes.size(), span, part)))))
            spans.append({row.level, row.span, octetsOfHashes(row.hashes)});
    }
    made = must(builder.finish());
    if (!spans.isEmpty())
        must(HashSpansTable(*m_domain->database).put(made, spans));
}

TestShare &ApiFixture::addShare(const QString &name, const QList<QByteArray> &files, const QList<TestUser> &readers)
{
    auto share = std::make_unique<TestShare>();
    TestShare &made = *share;
    onNode([&] {
        made.id = newId<ShareId>();
        made.folder = dir.filePath(made.id.toString());
        made.files = files;
        made.limit = std::make_shared<UploadScheduler>(clock);
        for (const TestUser &reader : readers)
            made.readers.insert(reader.id);
        QDir().mkpath(made.folder);
        std::vector<ManifestEntry> entries;
        for (qsizetype i = 0; i < files.size(); ++i) {
            writeFile(made.folder + u'/' + StampedFiles::name(i), files[i]);
            made.content += files[i];
            FileId id;
            storeLayers(files[i], id);
            entries.push_back({StampedFiles::name(i), id, 1'700'000'000'000});
        }
        const QByteArray list = manifestList(entries);
        ManifestHeader header;
        header.share = made.id;
        header.owner = identity.userId();
        header.publishers = {identity.userId()};
        header.created = clock.now();
        header.name = name;
        header.files = files.size();
        header.bytes = made.content.size();
        storeLayers(list, header.list);
        made.listPath = dir.filePath(made.id.toString() + QStringLiteral(".list"));
        writeFile(made.listPath, list);
        const QByteArray payload = manifestHeaderToJson(header);
        made.catalog =
            must(VersionCatalog::make(header, envelopeOf(identity, payload), sha256(payload), std::move(entries)));
        m_shares.emplace_back(name, std::move(share));
        publishOnNode();
    });
    return made;
}

ServedSharePtr ApiFixture::served(const TestShare &share, const QString &name) const
{
    auto made = std::make_shared<ServedShare>();
    made->share = share.id;
    made->name = name;
    made->owner = identity.userId();
    made->state = ServedShare::State::Ready;
    made->readers = share.readers;
    made->servedUntil = share.servedUntil;
    made->limit = share.limit;
    if (!share.catalog) {
        made->state = ServedShare::State::Indexing;
        return made;
    }
    AccessRecordMessage record;
    record.share = share.id;
    record.issuer = identity.userId();
    record.serial = 1;
    record.readers = QList<UserId>(share.readers.begin(), share.readers.end());
    record.issued = share.catalog->header().created;
    made->accessEnvelope = envelopeOf(identity, record.toJson());
    auto version = std::make_shared<ServedVersion>();
    version->catalog = share.catalog;
    version->files = std::make_shared<StampedFiles>(share.folder, share.files);
    version->progress = share.progress;
    version->listPath = share.listPath;
    made->versions.insert(1, version);
    return made;
}

void ApiFixture::publishOnNode()
{
    // Files are stamped once: a share that a test has spoilt stays what it was.
    auto next = std::make_shared<AccessSnapshot>();
    next->self = identity.userId();
    next->sessions = *m_domain->sessions->snapshot();
    next->accounts = m_accounts;
    next->knownKeys = m_keys;
    next->draining = m_draining;
    const AccessSnapshotPtr before = snapshots.get();
    for (const auto &[name, share] : m_shares) {
        const ServedSharePtr old = before ? before->shares.value(share->id) : nullptr;
        const bool same = old && old->readers == share->readers && old->servedUntil == share->servedUntil &&
                          old->versions.isEmpty() == !share->catalog &&
                          (old->versions.isEmpty() || old->versions.last()->progress == share->progress);
        next->shares.insert(share->id, same ? old : served(*share, name));
    }
    snapshots.put(next);
}

void ApiFixture::setProgress(TestShare &share, const PieceBitmap &had)
{
    onNode([&] {
        share.progress = std::make_shared<PieceProgress>(had);
        publishOnNode();
    });
}

void ApiFixture::publish()
{
    onNode([this] { publishOnNode(); });
}

void ApiFixture::setDraining(bool draining)
{
    onNode([&] {
        m_draining = draining;
        publishOnNode();
    });
}

void ApiFixture::setSuspended(const UserId &user, bool suspended)
{
    onNode([&] {
        must(UsersTable(*m_domain->database).setState(user, suspended ? UserState::Suspended : UserState::Active));
        if (suspended)
            m_accounts.remove(user);
        else
            m_accounts.insert(user, std::make_shared<Account>(user));
        publishOnNode();
    });
}

TestNews ApiFixture::news()
{
    // Whatever was posted before this is done when this returns.
    onNode([] {});
    const std::lock_guard lock(m_mutex);
    return m_news;
}

void ApiFixture::setDialBack(const Result<void> &result)
{
    onNode([&] { m_dialBack = result; });
}

AccountPtr ApiFixture::account(const UserId &user)
{
    return snapshots.get()->accounts.value(user);
}

std::unique_ptr<RawClient> ApiFixture::client(const TestUser *user, const QString &from)
{
    auto made = std::make_unique<RawClient>();
    if (!made->open(port, from) || !made->encrypt(user ? user->shown() : nullptr))
        qWarning("a test client could not connect");
    return made;
}

QByteArray ApiFixture::requestBytes(const QByteArray &method, const QByteArray &target, const QByteArray &fields,
                                    const QByteArray &body)
{
    QByteArray out = method + ' ' + target + " HTTP/1.1\r\nHost: peer.example\r\n" + fields;
    if (!body.isEmpty()) {
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (!fields.toLower().contains("content-type:"))
            out += "Content-Type: application/json\r\n";
    }
    return out + "\r\n" + body;
}

RawReply ApiFixture::send(const QByteArray &method, const QByteArray &target, const TestUser *user,
                          const QByteArray &fields, const QByteArray &body, const QString &from)
{
    const auto connection = client(user, from);
    if (!connection->send(requestBytes(method, target, fields, body)))
        return {};
    return connection->reply(method == "HEAD");
}

RawReply ApiFixture::get(const QByteArray &target, const TestUser &user, const QByteArray &fields)
{
    return send("GET", target, &user, user.bearer() + fields);
}

} // namespace ttp
