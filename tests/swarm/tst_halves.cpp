// SPDX-License-Identifier: GPL-3.0-only
// A peer that has a part of a dataset gives that part while it fetches the rest.
#include "tests/swarm/TestPeer.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 mib = 1024 * 1024;

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString makeFile(const QString &folder, qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/big.bin"));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

class TestHalves : public QObject
{
    Q_OBJECT

private:
    static void limitUp(TestPeer &peer, qint64 bytesPerSecond)
    {
        MUST(peer.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
            peer.client().setLimits({std::nullopt, bytesPerSecond, std::nullopt}, context, answer);
        }));
    }
    static Result<TransferStatus> begin(TestPeer &peer, const QString &link)
    {
        return peer.ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
            peer.client().get({link, peer.folder(QStringLiteral("in")), false}, context, answer);
        });
    }
    static Result<TransferStatus> wait(TestPeer &peer, const TransferId &transfer)
    {
        return peer.ask<TransferStatus>(
            [&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
                peer.client().waitFor(transfer, context, answer);
            },
            240'000);
    }
    static qint64 bytesFrom(const TransferStatus &transfer, const UserId &user)
    {
        for (const TransferSourceStatus &source : transfer.sources) {
            if (source.user == user)
                return source.bytes;
        }
        return 0;
    }
    static bool has(TestPeer &peer, qint64 atLeast)
    {
        return peer.waitUntil(
            [atLeast](const NodeSnapshot &s) {
                return s.transfers.size() == 1 && s.transfers.first().bytes >= atLeast;
            },
            120'000);
    }

private Q_SLOTS:
    // Two fetch the same from a slow publisher: each gives the other what that one has not.
    void twoFetchFromEachOther()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cleo(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {&ada, &ben, &cleo})
            MUST(peer->start());
        MUST(ben.registerAt(ada));
        MUST(cleo.registerAt(ada));
        MUST(cleo.registerAt(ben));
        constexpr qint64 size = 32 * mib;
        const QString source = makeFile(ada.folder(QStringLiteral("data")), size);
        const auto share = ada.share({ada.folder(QStringLiteral("data"))}, QStringLiteral("data"));
        MUST(share);
        limitUp(ada, 4 * mib);
        const auto ofBen = begin(ben, share->link);
        MUST(ofBen);
        QVERIFY(has(ben, size / 8));
        const auto ofCleo = begin(cleo, share->link);
        MUST(ofCleo);
        const auto benDone = wait(ben, ofBen->transfer);
        const auto cleoDone = wait(cleo, ofCleo->transfer);
        MUST(benDone);
        MUST(cleoDone);
        QCOMPARE(benDone->state, QStringLiteral("done"));
        QCOMPARE(cleoDone->state, QStringLiteral("done"));
        QVERIFY(contentOf(ben.folder(QStringLiteral("in/data/big.bin"))) == contentOf(source));
        QVERIFY(contentOf(cleo.folder(QStringLiteral("in/data/big.bin"))) == contentOf(source));
        // Both gave what they had before they had everything.
        QVERIFY(bytesFrom(*cleoDone, ben.user()) > 0);
        QVERIFY(bytesFrom(*benDone, cleo.user()) > 0);
        // How much the publisher was spared depends on who was asked when; what they gave each other it did not give.
        const qint64 given = bytesFrom(*benDone, ada.user()) + bytesFrom(*cleoDone, ada.user());
        QCOMPARE(given + bytesFrom(*benDone, cleo.user()) + bytesFrom(*cleoDone, ben.user()), 2 * size);
    }

    // The holder of a part is all there is: what it has comes, and the transfer says why it waits for the rest.
    void aPartIsGivenWhenThePublisherIsGone()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cleo(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {&ada, &ben, &cleo})
            MUST(peer->start());
        MUST(ben.registerAt(ada));
        MUST(cleo.registerAt(ada));
        MUST(cleo.registerAt(ben));
        constexpr qint64 size = 24 * mib;
        const QString source = makeFile(ada.folder(QStringLiteral("data")), size);
        const auto share = ada.share({ada.folder(QStringLiteral("data"))}, QStringLiteral("data"));
        MUST(share);
        limitUp(ada, 3 * mib);
        MUST(begin(ben, share->link));
        QVERIFY(has(ben, size / 3));
        ada.stop();
        const auto ofCleo = begin(cleo, share->link);
        MUST(ofCleo);
        QVERIFY(has(cleo, size / 4));
        QVERIFY(cleo.waitUntil(
            [](const NodeSnapshot &s) {
                const TransferStatus &transfer = s.transfers.first();
                return transfer.state == QStringLiteral("waiting") && transfer.error &&
                       transfer.error->code == ErrorCode::NoSource && !transfer.error->detail.isEmpty();
            },
            120'000));
        MUST(ada.restart());
        limitUp(ada, 0);
        const auto done = wait(cleo, ofCleo->transfer);
        MUST(done);
        QCOMPARE(done->state, QStringLiteral("done"));
        QVERIFY(bytesFrom(*done, ben.user()) > 0);
        QVERIFY(contentOf(cleo.folder(QStringLiteral("in/data/big.bin"))) == contentOf(source));
    }
};

QTEST_GUILESS_MAIN(TestHalves)
#include "tst_halves.moc"
