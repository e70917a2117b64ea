// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerClient.h"
#include "core/content/Sha256.h"
#include "core/database/Database.h"
#include "core/database/EventsTable.h"
#include "core/database/SharedFilesTable.h"
#include "core/database/UsersTable.h"
#include "core/identity/LocalIdentity.h"
#include "core/storage/SafeFolder.h"
#include "tests/swarm/TestPeer.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

using namespace ttp;

namespace {

constexpr int patienceMs = 60'000;

std::unique_ptr<Database> readDatabase(const TestPeer &peer)
{
    auto opened = Database::openReadOnly(peer.profile() + QStringLiteral("/state.sqlite"));
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened).value();
}

/// What one peer says to another one with its own key, beside what it says by itself.
class Voice
{
public:
    Voice(const TestPeer &from, const TestPeer &to, const HostPort &place)
    {
        const auto identity = LocalIdentity::open(from.profile());
        const auto there = UsersTable(*readDatabase(from)).find(to.user());
        if (!identity || !there || !*there)
            qFatal("they do not know each other");
        HttpTransportOptions options;
        options.certificate = {identity->certificatePem(), identity->privateKeyPem()};
        options.localAddress = place.host;
        m_transport = std::make_unique<HttpTransport>(options);
        m_client = std::make_unique<PeerClient>(*m_transport, m_clock,
                                                std::make_shared<PeerSession>(to.user(), *(*there)->spkiSha256,
                                                                              QList<HostPort>{place}, from.user(),
                                                                              (*there)->authIdAtPeer));
    }
    Result<void> complain(const FileId &file, qint64 index)
    {
        std::optional<Result<void>> answer;
        m_client->complain(file, PieceSize::standard(), index, sha256("what came"),
                           [&answer](const Result<void> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
            qFatal("no answer");
        return *answer;
    }

private:
    SystemClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<PeerClient> m_client;
};

/// Changes one byte and leaves size and time as they were, as a failing disk does.
void flip(const QString &folder, const QString &name)
{
    const auto opened = SafeFolder::open(folder);
    const auto file = opened->openWrite(name);
    const FileStamp before = (*file)->stamp().value();
    char byte = 0;
    QVERIFY((*file)->read(600'000, &byte, 1).ok());
    byte = char(byte ^ 1);
    QVERIFY((*file)->write(600'000, QByteArrayView(&byte, 1)).ok());
    QVERIFY((*file)->setMtime(before.mtimeNs).ok());
}

} // namespace

class TestComplaints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyADamagedPieceHasEverythingReadAgain()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        const auto started = ada.start();
        QVERIFY(started.ok() && ben.start().ok() && ben.registerAt(ada).ok());
        QList<FileId> files;
        for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
            const QString path = ada.folder(name) + QStringLiteral("/data");
            QVERIFY(QDir().mkpath(ada.folder(name)));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(name.toLatin1().repeated(400'000)), 1'200'000);
            file.close();
            const auto share = ada.share({ada.folder(name)}, name);
            QVERIFY(share.ok());
            const auto rows = SharedFilesTable(*readDatabase(ada)).page(share->share, 1, 0, 1);
            QVERIFY(rows && rows->size() == 1);
            files.append(rows->first().file);
            flip(ada.folder(name), QStringLiteral("data"));
        }
        Voice voice(ben, ada, HostPort{QStringLiteral("127.0.0.2"), quint16(QUrl(started->url).port())});
        // The piece is good: that another one is not goes unnoticed, as it did before.
        QVERIFY(voice.complain(files.at(0), 0).ok());
        // The same disk, another share: here the piece itself is damaged.
        QVERIFY(voice.complain(files.at(1), 1).ok());
        QList<EventRow> damaged;
        const auto isTold = [&] {
            const auto events = EventsTable(*readDatabase(ada)).latest(100);
            damaged.clear();
            for (const EventRow &event : *events) {
                if (event.kind == QStringLiteral("own-file-damaged"))
                    damaged.append(event);
            }
            return !damaged.isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isTold, patienceMs));
        QCOMPARE(damaged.size(), 1);
        QCOMPARE(damaged.first().user, ben.user());
        const auto states =
            ada.ask<QList<ShareStatus>>([&](QObject *context, const NodeClient::Answer<QList<ShareStatus>> &answer) {
                ada.client().shares(context, answer);
            });
        QVERIFY(states.ok());
        for (const ShareStatus &share : *states)
            QCOMPARE(share.state,
                     share.name == QStringLiteral("two") ? QStringLiteral("source-changed") : QStringLiteral("ready"));
    }
};

QTEST_GUILESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
