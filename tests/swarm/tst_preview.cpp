// SPDX-License-Identifier: GPL-3.0-only
// What a link leads to is told by real peers, and nothing remains of the question.
#include "core/database/Database.h"
#include "core/database/SharesTable.h"
#include "core/database/TransfersTable.h"
#include "tests/swarm/TestPeer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

using namespace ttp;

namespace {

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private:
    static Result<FetchPreview> preview(TestPeer &peer, const QString &link, const QString &to)
    {
        return peer.ask<FetchPreview>([&](QObject *context, const NodeClient::Answer<FetchPreview> &answer) {
            peer.client().preview(link, to, context, answer);
        });
    }
    static QString invitingLink(TestPeer &peer, const QString &link)
    {
        const auto invite = peer.ask<NewInvite>([&](QObject *context, const NodeClient::Answer<NewInvite> &answer) {
            peer.client().invite(1, 3600, {}, context, answer);
        });
        const QString code =
            invite ? invite->link.section(QStringLiteral("&i="), 1).section(QLatin1Char('&'), 0, 0) : QString();
        return link + QStringLiteral("&i=") + code;
    }

private Q_SLOTS:
    void init()
    {
        m_ada = std::make_unique<TestPeer>(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        m_ben = std::make_unique<TestPeer>(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        for (TestPeer *peer : {m_ada.get(), m_ben.get()})
            MUST(peer->start());
        const QString source = m_ada->folder(QStringLiteral("climate"));
        writeFile(source + QStringLiteral("/a/one.bin"), QByteArray(700'000, 'a'));
        writeFile(source + QStringLiteral("/b/two.bin"), QByteArray(20, 'b'));
        writeFile(source + QStringLiteral("/empty"), {});
        const auto share = m_ada->share({source}, QStringLiteral("climate"));
        MUST(share);
        m_link = share->link;
        m_share = share->share;
        m_to = m_ben->folder(QStringLiteral("in"));
    }
    void cleanup()
    {
        m_ben.reset();
        m_ada.reset();
    }

    void everythingIsToldAndNothingKept()
    {
        MUST(m_ben->registerAt(*m_ada));
        const auto told = preview(*m_ben, m_link, m_to);
        MUST(told);
        QCOMPARE(told->share, m_share);
        QCOMPARE(told->publisher, m_ada->user());
        QCOMPARE(told->publisherName, QStringLiteral("Ada"));
        QVERIFY(told->registered && !told->letsIn && !told->unknown);
        QCOMPARE(told->name, QStringLiteral("climate"));
        QCOMPARE(told->version, 1);
        QCOMPARE(told->bytes, 700'020);
        QCOMPARE(told->fileCount, 3);
        QVERIFY(told->files);
        const std::vector<PreviewFile> files{
            {QStringLiteral("a/one.bin"), 700'000}, {QStringLiteral("b/two.bin"), 20}, {QStringLiteral("empty"), 0}};
        QCOMPARE(*told->files, files);
        QCOMPARE(told->folder, m_to + QStringLiteral("/climate"));
        QVERIFY(told->freeBytes.value_or(0) > 0);
        QVERIFY(!told->transfer);

        QVERIFY(entriesOf(m_to).isEmpty());
        QVERIFY(entriesOf(m_ben->profile() + QStringLiteral("/lists")).isEmpty());
        const auto database = Database::openReadOnly(m_ben->profile() + QStringLiteral("/state.sqlite"));
        MUST(database);
        QVERIFY(TransfersTable(**database).all()->isEmpty());
        QVERIFY(!SharesTable(**database).find(m_share)->has_value());
    }

    void whatIsThereAlreadyIsNamed()
    {
        MUST(m_ben->registerAt(*m_ada));
        const auto got = m_ben->get(m_link, m_to);
        MUST(got);
        const auto here = preview(*m_ben, m_link, m_to);
        MUST(here);
        QCOMPARE(here->transfer, std::optional(got->transfer));
        QCOMPARE(here->folder, got->folder);
        const QString elsewhere = m_ben->folder(QStringLiteral("elsewhere"));
        const auto there = preview(*m_ben, m_link, elsewhere);
        MUST(there);
        QCOMPARE(there->transfer, std::optional(got->transfer));
        QCOMPARE(there->folder, elsewhere + QStringLiteral("/climate"));
    }

    // A link from outside registers nobody before somebody said so.
    void aStrangersLinkSaysWhatTheLinkSays()
    {
        const auto told = preview(*m_ben, invitingLink(*m_ada, m_link), m_to);
        MUST(told);
        QVERIFY(!told->registered && told->letsIn);
        QCOMPARE(told->share, m_share);
        QCOMPARE(told->unknown.value().code, ErrorCode::NoSource);
        QVERIFY(!told->files);
        QCOMPARE(told->folder, m_to);
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) { return now.peers.isEmpty(); }));
        QVERIFY(m_ada->waitUntil([](const NodeSnapshot &now) { return now.peers.isEmpty(); }));
    }

    void errorsAreThoseOfGet()
    {
        MUST(m_ben->registerAt(*m_ada));
        QCOMPARE(preview(*m_ben, QStringLiteral("ttp://nothing"), m_to).error().doing, Doing::ParsingLink);
        QCOMPARE(preview(*m_ben, m_link, QStringLiteral("relative")).error().code, ErrorCode::InvalidInput);
        QCOMPARE(preview(*m_ada, m_link, m_to).error().code, ErrorCode::OwnIdentity);
        QString other = m_link;
        other.replace(m_share.toString(), QStringLiteral("01234567-89ab-4def-8123-456789abcdef"));
        QCOMPARE(preview(*m_ben, other, m_to).error().code, ErrorCode::NotFound);
        m_ada->stop();
        const Result<FetchPreview> away = preview(*m_ben, m_link, m_to);
        QVERIFY(!away.ok());
    }

    // Whoever asked is gone: nobody is told, and the peer goes on as if nothing had been.
    void whoIsGoneIsNotAnswered()
    {
        MUST(m_ben->registerAt(*m_ada));
        int answers = 0;
        for (int i = 0; i < 20; ++i) {
            QObject context;
            m_ben->client().preview(m_link, &context, [&answers](const Result<FetchPreview> &) { ++answers; });
        }
        const auto told = preview(*m_ben, m_link, m_to);
        MUST(told);
        QCOMPARE(answers, 0);
    }

private:
    std::unique_ptr<TestPeer> m_ada;
    std::unique_ptr<TestPeer> m_ben;
    QString m_link;
    QString m_to;
    ShareId m_share;
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
