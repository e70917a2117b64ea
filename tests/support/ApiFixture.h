// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/WorkerThread.h"
#include "core/content/Manifest.h"
#include "core/identity/AuthenticationId.h"
#include "core/identity/Groups.h"
#include "core/identity/Incidents.h"
#include "core/identity/Invitations.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/Registration.h"
#include "core/identity/Sessions.h"
#include "core/server/ApiHandler.h"
#include "core/server/HttpServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/unit/server/RawClient.h"

#include <QTemporaryDir>
#include <QtTest/QTest>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace ttp {

/// The machine's clocks, moved on by a test. Safe on every thread.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_real.now().addMSecs(m_shiftMs.load()); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_real.monotonicMs() + m_shiftMs.load(); }
    void advance(qint64 ms) { m_shiftMs += ms; }

private:
    SystemClock m_real;
    std::atomic<qint64> m_shiftMs{0};
};

/// Somebody who calls on the server.
struct TestUser {
    UserId id;
    AuthenticationId authenticationId = AuthenticationId::generate();
    /// With its key; nothing for one that shows none.
    std::optional<TestCertificate> certificate;
    /// The token of a session from 127.0.0.1, where session() was called.
    QByteArray token;
    SessionId session;

    [[nodiscard]] QByteArray basic() const;
    [[nodiscard]] QByteArray bearer() const { return "Authorization: Bearer " + token + "\r\n"; }
    [[nodiscard]] const TestCertificate *shown() const { return certificate ? &*certificate : nullptr; }
};

/// What the node was told.
struct TestNews {
    QList<Error> failedFiles;
    QList<qint64> failedIndexes;
    QList<DoubtedPiece> doubted;
    QList<UserId> registered;
    QList<UserId> offered;
    QList<UserId> left;
    QList<HostPort> announced;
    QList<Incident> incidents;
    int digestsMade = 0;
};

/// A share of files that a test made.
struct TestShare {
    ShareId id;
    QString folder;
    QByteArray content; ///< all files end to end
    QList<QByteArray> files;
    VersionCatalogPtr catalog;
    std::shared_ptr<PieceProgress> progress;
    std::shared_ptr<UploadScheduler> limit;
    QSet<UserId> readers;
    std::optional<QDateTime> servedUntil;
    QString listPath;

    [[nodiscard]] FileId file(qsizetype index) const { return catalog->files()[size_t(index)].file; }
};

/// A whole server on loopback with the real domain behind it: a node thread, a database, users, sessions, shares in a
/// temporary folder. No TLS certificate is checked by its clients.
class ApiFixture
{
public:
    explicit ApiFixture(int threads = 2, int placesPerAccount = 12, const GateLimits &limits = {});
    ~ApiFixture();
    Q_DISABLE_COPY_MOVE(ApiFixture)

    /// Runs the function on the node thread.
    void onNode(const std::function<void()> &function) { m_node.runAndWait(function); }
    /// A user that may log in; with a key unless keyless.
    [[nodiscard]] TestUser addUser(const QString &name, bool keyless = false);
    /// Gives the user a session from this address.
    void openSession(TestUser &user, const QString &from = QStringLiteral("127.0.0.1"));
    /// Files with these bytes as a share that these users read; called f0.bin, f1.bin …
    TestShare &addShare(const QString &name, const QList<QByteArray> &files, const QList<TestUser> &readers);
    /// The same share, whole or with the pieces of a bitmap.
    void setProgress(TestShare &share, const PieceBitmap &had);
    /// Puts a new snapshot into the box after a test has changed something.
    void publish();
    void setDraining(bool draining);
    void setSuspended(const UserId &user, bool suspended);
    [[nodiscard]] TestNews news();
    /// What dialling back will say.
    void setDialBack(const Result<void> &result);

    /// A client with its handshake done, showing the user's key, from that address.
    [[nodiscard]] std::unique_ptr<RawClient> client(const TestUser *user = nullptr, const QString &from = {});
    /// One request over a connection of its own.
    [[nodiscard]] RawReply send(const QByteArray &method, const QByteArray &target, const TestUser *user = nullptr,
                                const QByteArray &fields = {}, const QByteArray &body = {}, const QString &from = {});
    /// GET with the user's session.
    [[nodiscard]] RawReply get(const QByteArray &target, const TestUser &user, const QByteArray &fields = {});
    [[nodiscard]] static QByteArray requestBytes(const QByteArray &method, const QByteArray &target,
                                                 const QByteArray &fields, const QByteArray &body = {});

    // Domain: on the node thread only.
    struct Domain;
    [[nodiscard]] Domain &domain() { return *m_domain; }

    ShiftedClock clock;
    UploadScheduler uploads{clock};
    ServiceSlots places;
    LocalIdentity identity = LocalIdentity::ephemeral();
    UsageLedger usage{clock, identity.userId()};
    SnapshotBox snapshots;
    QTemporaryDir dir;
    quint16 port = 0;

    [[nodiscard]] ApiHandler &handler() { return *m_handler; }
    [[nodiscard]] HttpServer &server() { return *m_server; }
    [[nodiscard]] AccountPtr account(const UserId &user);

private:
    class World;

    void publishOnNode();
    void startServer(int threads, const GateLimits &limits);
    [[nodiscard]] ServedSharePtr served(const TestShare &share, const QString &name) const;
    void storeLayers(const QByteArray &bytes, FileId &made);

    WorkerThread m_node{QStringLiteral("ttp-test-node")};
    std::mutex m_mutex;
    TestNews m_news;
    Result<void> m_dialBack;
    // node thread
    std::unique_ptr<Domain> m_domain;
    std::unique_ptr<World> m_world;
    std::vector<std::pair<QString, std::unique_ptr<TestShare>>> m_shares;
    QHash<UserId, AccountPtr> m_accounts;
    QSet<Hash256> m_keys;
    bool m_draining = false;

    std::unique_ptr<ApiHandler> m_handler;
    std::unique_ptr<HttpServer> m_server;
};

/// The domain objects behind a fixture.
struct ApiFixture::Domain {
    Domain(const QString &path, const Clock &clock, const LocalIdentity &identity);
    ~Domain();

    std::unique_ptr<Database> database;
    std::unique_ptr<Incidents> incidents;
    std::unique_ptr<Invitations> invitations;
    std::unique_ptr<Groups> groups;
    std::unique_ptr<Registration> registration;
    std::unique_ptr<Authenticator> authenticator;
    std::unique_ptr<Sessions> sessions;
};

/// Bytes that look like nothing, the same for the same seed.
[[nodiscard]] QByteArray testBytes(qsizetype size, quint32 seed);

/// The word of the problem document in a reply; "unreadable" where there is none.
[[nodiscard]] QByteArray problemWord(const RawReply &reply);

} // namespace ttp
