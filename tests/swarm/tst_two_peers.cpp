// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace ttp;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(random.generate() & 0xff);
    return bytes;
}

// A folder with files around every border of pieces, in folders of its own, and one that is empty.
void makeDataset(const QString &folder)
{
    constexpr qsizetype piece = 512 * 1024;
    const QList<qsizetype> sizes{0, 1, 16'383, 16'384, 16'385, piece - 1, piece, piece + 1, 3 * piece + 7};
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        writeFile(folder + QStringLiteral("/part %1/data-%2.bin").arg(i % 3).arg(sizes.at(i)),
                  randomBytes(sizes.at(i), quint32(i + 1)));
    }
    writeFile(folder + QStringLiteral("/README.txt"), "what this is\n");
}

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            content.insert(QDir(folder).relativeFilePath(path), file.readAll());
    }
    return content;
}

QString wordsOf(const Error &error)
{
    return describe(error);
}

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : wordsOf((result).error())))

} // namespace

class TestTwoPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSharesTheOtherFetches()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        const auto registered = ben.registerAt(ada);
        MUST(registered);
        QCOMPARE(registered->state, QStringLiteral("active"));
        QCOMPARE(registered->user, ada.user());

        const QString source = ada.folder(QStringLiteral("climate"));
        makeDataset(source);
        const auto share = ada.share({source}, QStringLiteral("climate"));
        MUST(share);
        QCOMPARE(share->state, QStringLiteral("ready"));
        QCOMPARE(share->files, 10);

        const QString target = ben.folder(QStringLiteral("fetched"));
        const auto got = ben.get(share->link, target);
        MUST(got);
        QCOMPARE(got->state, QStringLiteral("done"));
        QCOMPARE(got->bytes, share->bytes);
        QCOMPARE(contentOf(target + QStringLiteral("/climate")), contentOf(source));
        QCOMPARE(got->sources.size(), 1);
        QCOMPARE(got->sources.first().bytes, share->bytes);
    }

    void theThirdFetchesFromBoth()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cleo(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {&ada, &ben, &cleo})
            MUST(peer->start());
        MUST(ben.registerAt(ada));
        MUST(cleo.registerAt(ada));
        MUST(cleo.registerAt(ben));
        const QString source = ada.folder(QStringLiteral("data"));
        writeFile(source + QStringLiteral("/big.bin"), randomBytes(24 * 1024 * 1024, 5));
        const auto share = ada.share({source}, QStringLiteral("data"));
        MUST(share);
        MUST(ben.get(share->link, ben.folder(QStringLiteral("in"))));
        // slow enough that one alone would not have given everything before the other is asked
        for (TestPeer *peer : {&ada, &ben}) {
            MUST(peer->ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
                peer->client().setLimits({std::nullopt, 8'000'000, std::nullopt}, context, answer);
            }));
        }
        const auto got = cleo.get(share->link, cleo.folder(QStringLiteral("in")));
        MUST(got);
        QCOMPARE(contentOf(cleo.folder(QStringLiteral("in/data"))), contentOf(source));
        QCOMPARE(got->sources.size(), 2);
        for (const TransferSourceStatus &given : got->sources)
            QVERIFY(given.bytes > 0);

        // Piece by piece it says the same.
        const auto details =
            cleo.ask<TransferDetails>([&](QObject *context, const NodeClient::Answer<TransferDetails> &answer) {
                cleo.client().details(got->transfer, context, answer);
            });
        MUST(details);
        QMap<UserId, qint64> bytes;
        for (const PieceRun &run : *details->pieces) {
            QCOMPARE(run.status, PieceStatus::Verified);
            QVERIFY(run.source >= 0);
            bytes[details->sources.at(run.source).user] += run.count * details->pieceBytes;
        }
        QCOMPARE(bytes.value(ada.user()) + bytes.value(ben.user()), got->bytes);
        QVERIFY(bytes.value(ada.user()) > 0 && bytes.value(ben.user()) > 0);
        QVERIFY(details->sources.contains(DetailSource{ada.user(), QStringLiteral("Ada")}));
    }

    void aStrangerGetsNothing()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cleo(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {&ada, &ben, &cleo})
            MUST(peer->start());
        MUST(ben.registerAt(ada));
        MUST(cleo.registerAt(ada));
        const QString source = ada.folder(QStringLiteral("private"));
        writeFile(source + QStringLiteral("/a.txt"), "for Ben only");
        const auto share =
            ada.share({source}, QStringLiteral("private"), QStringLiteral("user:") + ben.user().toString());
        MUST(share);
        MUST(ben.get(share->link, ben.folder(QStringLiteral("in"))));
        const auto refused = cleo.get(share->link, cleo.folder(QStringLiteral("in")));
        MUST(refused);
        QCOMPARE(refused->state, QStringLiteral("failed"));
        QCOMPARE(refused->error->code, ErrorCode::NotFound);
        QVERIFY(contentOf(cleo.folder(QStringLiteral("in"))).isEmpty());
    }

    void everythingIsThereAfterARestart()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        MUST(ben.registerAt(ada));
        const QString source = ada.folder(QStringLiteral("data"));
        makeDataset(source);
        const auto share = ada.share({source}, QStringLiteral("data"));
        MUST(share);
        const UserId before = ada.user();
        MUST(ada.restart());
        MUST(ben.restart());
        QCOMPARE(ada.user(), before);
        QVERIFY(ada.waitUntil([](const NodeSnapshot &s) {
            return s.shares.size() == 1 && s.shares.first().state == QStringLiteral("ready");
        }));
        const auto got = ben.get(share->link, ben.folder(QStringLiteral("in")));
        MUST(got);
        QCOMPARE(got->state, QStringLiteral("done"));
        QCOMPARE(contentOf(ben.folder(QStringLiteral("in/data"))), contentOf(source));
    }

    /// design.md section 4: everything stops in the reverse of its start, whatever is under way, and goes on after it.
    void stopsInTheMiddleOfEverything()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        MUST(ben.registerAt(ada));
        const QString source = ada.folder(QStringLiteral("data"));
        makeDataset(source);
        writeFile(source + QStringLiteral("/big.bin"), randomBytes(24 * 1024 * 1024, 7));
        const auto share = ada.share({source}, QStringLiteral("data"));
        MUST(share);
        MUST(ada.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
            ada.client().setLimits({std::nullopt, 6'000'000, std::nullopt}, context, answer);
        }));
        const QString mine = ben.folder(QStringLiteral("mine"));
        for (int i = 0; i < 200; ++i)
            writeFile(mine + QStringLiteral("/f%1").arg(i), randomBytes(200'000, quint32(i)));
        // Each of the two is stopped while Ben fetches from Ada, waits for that with an order, and hashes.
        for (TestPeer *stopped : {&ben, &ada}) {
            MUST(ben.ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
                ben.client().get({share->link, ben.folder(QStringLiteral("in")), false}, context, answer);
            }));
            ben.client().get({share->link, ben.folder(QStringLiteral("in")), true}, this, [](const auto &) {});
            ben.client().share({{mine}, QStringLiteral("mine"), {QStringLiteral("everyone")}, true}, this,
                               [](const auto &) {});
            QVERIFY(ben.waitUntil([](const NodeSnapshot &now) {
                return !now.transfers.isEmpty() && now.transfers.first().bytes > 1'000'000 && !now.shares.isEmpty();
            }));
            MUST(stopped->restart());
        }
        QVERIFY(ben.waitUntil(
            [](const NodeSnapshot &now) {
                const auto isDone = [](const auto &one) { return one.state == QStringLiteral("done"); };
                const auto isReady = [](const auto &one) { return !one.own || one.state == QStringLiteral("ready"); };
                return std::all_of(now.transfers.begin(), now.transfers.end(), isDone) &&
                       std::all_of(now.shares.begin(), now.shares.end(), isReady);
            },
            120'000));
        QCOMPARE(contentOf(ben.folder(QStringLiteral("in/data"))), contentOf(source));
    }

    void whatIsThereIsNotFetchedAndNothingIsOverwritten()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        MUST(ben.registerAt(ada));
        const QString source = ada.folder(QStringLiteral("data"));
        writeFile(source + QStringLiteral("/same.bin"), randomBytes(700'000, 1));
        writeFile(source + QStringLiteral("/other.txt"), "from Ada");
        const QString target = ben.folder(QStringLiteral("in/data"));
        writeFile(target + QStringLiteral("/same.bin"), randomBytes(700'000, 1));
        writeFile(target + QStringLiteral("/other.txt"), "from Ben");
        const auto share = ada.share({source}, QStringLiteral("data"));
        MUST(share);
        const auto got = ben.get(share->link, ben.folder(QStringLiteral("in")));
        MUST(got);
        QCOMPARE(got->adoptedBytes, 700'000);
        const auto content = contentOf(target);
        QCOMPARE(content.value(QStringLiteral("other.txt")), QByteArray("from Ben"));
        QCOMPARE(content.value(QStringLiteral("other (2).txt")), QByteArray("from Ada"));
        QCOMPARE(got->renamed, QStringList{QStringLiteral("other.txt -> other (2).txt")});
    }
};

QTEST_GUILESS_MAIN(TestTwoPeers)
#include "tst_two_peers.moc"
