// SPDX-License-Identifier: GPL-3.0-only
// Files of a dataset are chosen, and others later: nothing else is fetched, nothing that is there is lost.
#include "tests/swarm/TestPeer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <memory>

using namespace ttp;

namespace {

constexpr qsizetype piece = 512 * 1024;

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(random.generate() & 0xff);
    return bytes;
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

} // namespace

/// Ada shares, Ben fetches parts of it, Cleo fetches from Ben.
class TestChoices : public QObject
{
    Q_OBJECT

private:
    static Result<TransferStatus> get(TestPeer &peer, const QString &link, const std::optional<QStringList> &files,
                                      bool wait = true)
    {
        return peer.ask<TransferStatus>(
            [&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
                peer.client().get({link, peer.folder(QStringLiteral("in")), wait, files}, context, answer);
            },
            120'000);
    }
    static Result<TransferStatus> want(TestPeer &peer, const TransferId &transfer,
                                       const std::optional<QStringList> &files)
    {
        return peer.ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
            peer.client().setWantedFiles(transfer, files, context, answer);
        });
    }
    static Result<TransferStatus> wait(TestPeer &peer, const TransferId &transfer)
    {
        return peer.ask<TransferStatus>(
            [&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
                peer.client().waitFor(transfer, context, answer);
            },
            120'000);
    }
    static void limitUp(TestPeer &peer, qint64 bytesPerSecond)
    {
        MUST(peer.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
            peer.client().setLimits({std::nullopt, bytesPerSecond, std::nullopt}, context, answer);
        }));
    }
    QMap<QString, QByteArray> only(const QStringList &paths) const
    {
        QMap<QString, QByteArray> content;
        for (const QString &path : paths)
            content.insert(path, m_content.value(path));
        return content;
    }
    QMap<QString, QByteArray> ofBen() const { return contentOf(m_ben->folder(QStringLiteral("in/data"))); }

private Q_SLOTS:
    void init()
    {
        m_ada = std::make_unique<TestPeer>(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        m_ben = std::make_unique<TestPeer>(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        for (TestPeer *peer : {m_ada.get(), m_ben.get()})
            MUST(peer->start());
        MUST(m_ben->registerAt(*m_ada));
        // Neighbours in the byte-space, none of which ends at the border of a piece.
        m_content = {{QStringLiteral("a/one"), noise(3 * piece + 7, 1)},
                     {QStringLiteral("a/two"), noise(2 * piece + 1, 2)},
                     {QStringLiteral("b/empty"), {}},
                     {QStringLiteral("b/three"), noise(4 * piece + 100, 3)},
                     {QStringLiteral("c"), noise(1000, 4)}};
        const QString source = m_ada->folder(QStringLiteral("data"));
        for (auto entry = m_content.cbegin(); entry != m_content.cend(); ++entry) {
            const QString path = source + QLatin1Char('/') + entry.key();
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(entry.value()) == entry.value().size());
        }
        const auto share = m_ada->share({source}, QStringLiteral("data"));
        MUST(share);
        m_link = share->link;
    }
    void cleanup()
    {
        m_cleo.reset();
        m_ben.reset();
        m_ada.reset();
    }

    void onlyWhatIsChosenComes()
    {
        const auto got = get(*m_ben, m_link, QStringList{QStringLiteral("a/two"), QStringLiteral("c")});
        MUST(got);
        QCOMPARE(got->state, QStringLiteral("done"));
        QCOMPARE(ofBen(), only({QStringLiteral("a/two"), QStringLiteral("c")}));
        const qint64 wanted = 2 * piece + 1 + 1000;
        QCOMPARE(got->totalBytes, wanted);
        QCOMPARE(got->bytes, wanted);
        QCOMPARE(got->files, 5);
        QCOMPARE(got->wantedFiles, 2);
        // not a byte of the neighbours
        QCOMPARE(got->sources.size(), 1);
        QCOMPARE(got->sources.first().bytes, wanted);
        const auto checked =
            m_ben->ask<VerifyReport>([&](QObject *context, const NodeClient::Answer<VerifyReport> &answer) {
                m_ben->client().verify(m_ben->folder(QStringLiteral("in/data")), context, answer);
            });
        MUST(checked);
        QVERIFY(checked->ok);
        QCOMPARE(checked->checkedFiles, 2);
    }

    void whatIsWantedLaterComesLater()
    {
        const auto first = get(*m_ben, m_link, QStringList{QStringLiteral("c")});
        MUST(first);
        // the shell's way adds, the window's says everything
        const auto second = get(*m_ben, m_link, QStringList{QStringLiteral("b")});
        MUST(second);
        QCOMPARE(second->transfer, first->transfer);
        QCOMPARE(second->state, QStringLiteral("done"));
        QCOMPARE(ofBen(), only({QStringLiteral("b/empty"), QStringLiteral("b/three"), QStringLiteral("c")}));
        MUST(want(*m_ben, first->transfer, std::nullopt));
        const auto all = wait(*m_ben, first->transfer);
        MUST(all);
        QCOMPARE(all->state, QStringLiteral("done"));
        QCOMPARE(ofBen(), m_content);
        QCOMPARE(all->bytes, all->totalBytes);
        // each byte came once
        QCOMPARE(all->sources.first().bytes, all->totalBytes);
    }

    void aChoiceSurvivesARestartAndWhatIsDoneStaysDone()
    {
        const auto got = get(*m_ben, m_link, QStringList{QStringLiteral("c"), QStringLiteral("b/empty")});
        MUST(got);
        MUST(m_ben->restart());
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) {
            return now.transfers.size() == 1 && now.transfers.first().wantedFiles == 2;
        }));
        const auto again = wait(*m_ben, got->transfer);
        MUST(again);
        QCOMPARE(again->state, QStringLiteral("done"));
        QVERIFY(!again->error);
        QCOMPARE(again->totalBytes, 1000);
        // More is wanted of what this run only serves.
        MUST(want(*m_ben, got->transfer, QStringList{QStringLiteral("a/one"), QStringLiteral("c")}));
        const auto more = wait(*m_ben, got->transfer);
        MUST(more);
        QCOMPARE(more->state, QStringLiteral("done"));
        QCOMPARE(ofBen(), only({QStringLiteral("a/one"), QStringLiteral("b/empty"), QStringLiteral("c")}));
    }

    // Changed while bytes are on their way, paused and resumed, restarted in the middle.
    void choicesChangeInTheMiddle()
    {
        limitUp(*m_ada, 2'000'000);
        const auto begun = get(*m_ben, m_link, QStringList{QStringLiteral("b/three")}, false);
        MUST(begun);
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) { return now.transfers.first().bytes >= piece; }));
        MUST(want(*m_ben, begun->transfer, QStringList{QStringLiteral("a/one"), QStringLiteral("b/three")}));
        MUST(want(*m_ben, begun->transfer, QStringList{QStringLiteral("a/one")}));
        const Result<TransferStatus> wrong = want(*m_ben, begun->transfer, QStringList{QStringLiteral("a/none")});
        QCOMPARE(wrong.error().code, ErrorCode::NotFound);
        MUST(m_ben->restart());
        limitUp(*m_ada, 0);
        const auto one = wait(*m_ben, begun->transfer);
        MUST(one);
        QCOMPARE(one->state, QStringLiteral("done"));
        QCOMPARE(one->totalBytes, qint64(m_content.value(QStringLiteral("a/one")).size()));
        QCOMPARE(one->bytes, one->totalBytes);
        // The part of what is not wanted any more has no name, and is not lost.
        auto there = ofBen();
        QVERIFY(there.remove(QStringLiteral("b/three.ttp-part")) == 1);
        QCOMPARE(there, only({QStringLiteral("a/one")}));
        MUST(want(*m_ben, begun->transfer, QStringList{QStringLiteral("b"), QStringLiteral("a/one")}));
        MUST(wait(*m_ben, begun->transfer));
        QCOMPARE(ofBen(), only({QStringLiteral("a/one"), QStringLiteral("b/empty"), QStringLiteral("b/three")}));
    }

    void partsOfWhatIsNotWantedGoWithTheTransfer()
    {
        limitUp(*m_ada, 2'000'000);
        const auto begun = get(*m_ben, m_link, QStringList{QStringLiteral("b/three"), QStringLiteral("c")}, false);
        MUST(begun);
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) { return now.transfers.first().bytes >= piece; }));
        MUST(want(*m_ben, begun->transfer, QStringList{QStringLiteral("c")}));
        MUST(wait(*m_ben, begun->transfer));
        QVERIFY(ofBen().contains(QStringLiteral("b/three.ttp-part")));
        MUST(m_ben->ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            m_ben->client().remove(begun->transfer, context, answer);
        }));
        QCOMPARE(ofBen(), only({QStringLiteral("c")}));
    }

    void whatThereIsNotFailsWithItsName()
    {
        const auto got = get(*m_ben, m_link, QStringList{QStringLiteral("c"), QStringLiteral("d")});
        MUST(got);
        QCOMPARE(got->state, QStringLiteral("failed"));
        QCOMPARE(got->error->code, ErrorCode::NotFound);
        QCOMPARE(got->error->subject, QStringLiteral("d"));
        QVERIFY(ofBen().isEmpty());
        // the right name mends it
        const auto right = get(*m_ben, m_link, QStringList{QStringLiteral("c")});
        MUST(right);
        QCOMPARE(right->state, QStringLiteral("done"));
        QCOMPARE(ofBen(), only({QStringLiteral("c")}));
        QCOMPARE(want(*m_ben, got->transfer, QStringList()).error().code, ErrorCode::InvalidInput);
    }

    // What lies there already with the right content is found when it is wanted, and not before.
    void whatLiesThereIsNotFetched()
    {
        MUST(get(*m_ben, m_link, QStringList{QStringLiteral("c")}));
        const QString path = m_ben->folder(QStringLiteral("in/data/a")) + QStringLiteral("/one");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_content.value(QStringLiteral("a/one")));
        file.close();
        const auto more = get(*m_ben, m_link, QStringList{QStringLiteral("a/one")});
        MUST(more);
        QCOMPARE(more->state, QStringLiteral("done"));
        QCOMPARE(more->sources.first().bytes, 1000);
        QCOMPARE(ofBen(), only({QStringLiteral("a/one"), QStringLiteral("c")}));
    }

    // A third one gets from a partial holder what that one has, and the rest from who has it.
    void aPartIsServedOnAsAPart()
    {
        m_cleo = std::make_unique<TestPeer>(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        MUST(m_cleo->start());
        MUST(m_cleo->registerAt(*m_ada));
        MUST(m_cleo->registerAt(*m_ben));
        MUST(get(*m_ben, m_link, QStringList{QStringLiteral("b/three")}));
        MUST(m_ben->restart());
        m_ada->stop();
        const auto begun = get(*m_cleo, m_link, std::nullopt, false);
        MUST(begun);
        const qint64 three = m_content.value(QStringLiteral("b/three")).size();
        QVERIFY(m_cleo->waitUntil(
            [three](const NodeSnapshot &now) {
                const TransferStatus &transfer = now.transfers.first();
                return transfer.bytes == three && transfer.state == QStringLiteral("waiting");
            },
            60'000));
        MUST(m_ada->restart());
        const auto done = wait(*m_cleo, begun->transfer);
        MUST(done);
        QCOMPARE(done->state, QStringLiteral("done"));
        QCOMPARE(contentOf(m_cleo->folder(QStringLiteral("in/data"))), m_content);
    }

private:
    std::unique_ptr<TestPeer> m_ada;
    std::unique_ptr<TestPeer> m_ben;
    std::unique_ptr<TestPeer> m_cleo;
    QMap<QString, QByteArray> m_content;
    QString m_link;
};

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
