// SPDX-License-Identifier: GPL-3.0-only
// What is said of a dataset, without a window: why it does not get on, what helps, the facts, the speeds.
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "ui/transfers/Advice.h"
#include "ui/transfers/DatasetFacts.h"
#include "ui/transfers/FileProgress.h"
#include "ui/transfers/SourcesModel.h"
#include "ui/transfers/SpeedHistories.h"

#include <QAbstractItemModelTester>
#include <numeric>

using namespace ttp;
using namespace ttp::samples;

namespace {

TransferSourceStatus source(const char *state, qint64 have = 4, qint64 pieces = 8)
{
    return {newId<UserId>(), QStringLiteral("Ada"), 0, 0, have, pieces, QString::fromLatin1(state)};
}

Advice adviceOf(const NodeSnapshot &snapshot)
{
    const auto now = std::make_shared<const NodeSnapshot>(snapshot);
    return adviceFor(chosenDataset(now, datasetRows(*now).first()));
}

Advice adviceOf(const TransferStatus &transfer)
{
    NodeSnapshot snapshot;
    snapshot.transfers = {transfer};
    return adviceOf(snapshot);
}

QString valueOf(const QList<FactGrid::Fact> &facts, const char *caption)
{
    for (const FactGrid::Fact &fact : facts) {
        if (fact.caption == QString::fromLatin1(caption))
            return fact.value;
    }
    return {};
}

TransferDetails detailsOf(std::vector<DetailFile> files, std::vector<PieceRun> runs, qint64 pieceBytes = 100)
{
    TransferDetails details;
    details.pieceBytes = pieceBytes;
    details.files = std::make_shared<const std::vector<DetailFile>>(std::move(files));
    details.pieces = std::make_shared<const std::vector<PieceRun>>(std::move(runs));
    return details;
}

DetailFile file(const QString &path, qint64 bytes, qint64 firstPiece)
{
    return {path, bytes, 0, firstPiece, true, path};
}

} // namespace

class TestTransferFacts : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }

    void whyItDoesNotGetOn_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("code"); // -1: no error
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<int>("remedy"); // the first button; -1: none
        const auto row = [](const char *name, const char *state, int code, const QStringList &sources,
                            MessageLevel level, const char *begin, int remedy) {
            QTest::newRow(name) << QString::fromLatin1(state) << code << sources << int(level)
                                << QString::fromUtf8(begin) << remedy;
        };
        const auto info = MessageLevel::Info;
        const auto warning = MessageLevel::Warning;
        const auto bad = MessageLevel::Bad;
        const QString busy = QStringLiteral("busy");
        const QString away = QStringLiteral("unreachable");
        const QString banned = QStringLiteral("banned");
        const QString waiting = QStringLiteral("waiting");
        const auto code = [](ErrorCode of) { return int(of); };
        const auto button = [](Remedy of) { return int(of); };
        row("paused", "paused", -1, {}, info, "It is paused.", button(Remedy::Resume));
        row("paused after an error", "paused", code(ErrorCode::DiskFull), {}, info, "It is paused.",
            button(Remedy::Resume));
        row("in the queue", "queued", -1, {}, info, "It waits for its turn: place 3 in the queue.",
            button(Remedy::ToFront));
        row("reading what is there", "checking", -1, {}, info, "What lies on this disk already is read", -1);
        row("nobody has it", "waiting", code(ErrorCode::NoSource), {}, warning, "No peer that has this",
            button(Remedy::AddPeer));
        row("nobody has it, unsaid", "waiting", -1, {}, warning, "No peer that has this", button(Remedy::AddPeer));
        row("one is away", "waiting", code(ErrorCode::NoSource), {away}, warning,
            "The peer that has this cannot be reached now.", button(Remedy::ShowPeers));
        row("all are away", "waiting", code(ErrorCode::NoSource), {away, away}, warning,
            "None of the 2 peers that have this can be reached", button(Remedy::ShowPeers));
        row("all sent wrong bytes", "waiting", code(ErrorCode::NoSource), {banned, banned}, bad,
            "Left out because of wrong bytes: 2 peers.", button(Remedy::AddPeer));
        row("disk full", "waiting", code(ErrorCode::DiskFull), {busy}, warning,
            "The disk is full, and 3.0 MiB are still to come.", button(Remedy::FreeSpace));
        row("folder gone", "waiting", code(ErrorCode::FolderMissing), {busy}, warning, "The folder is not there.",
            button(Remedy::TryAgain));
        row("read only", "waiting", code(ErrorCode::ReadOnly), {busy}, warning, "The disk or folder can only be read.",
            button(Remedy::TryAgain));
        row("registration gone", "failed", code(ErrorCode::CredentialsInvalid), {}, bad,
            "The other peer does not accept our registration.", button(Remedy::AddPeer));
        row("waits for a person", "waiting", code(ErrorCode::RegistrationPending), {}, warning,
            "The registration waits until a person accepts it.", -1);
        row("signature wrong", "failed", code(ErrorCode::SignatureInvalid), {}, bad, "A signature does not fit",
            button(Remedy::TryAgain));
        row("all is well", "fetching", -1, {busy}, info, "", -1);
        row("one of them is out", "fetching", -1, {busy, banned}, warning, "Left out because of wrong bytes: 1 peer.",
            button(Remedy::ShowPeers));
        row("they ask to wait", "fetching", -1, {waiting}, info, "The peers that have this are busy",
            button(Remedy::ShowPeers));
        row("complete", "done", -1, {}, info, "", -1);
        row("something of it is gone", "done", code(ErrorCode::FileChanged), {}, warning, "The file is not what it was",
            button(Remedy::TryAgain));
        row("asking", "resolving", code(ErrorCode::Unreachable), {}, warning, "The other peer cannot be reached.",
            button(Remedy::TryAgain));
    }
    void whyItDoesNotGetOn()
    {
        QFETCH(const QString, state);
        QFETCH(const int, code);
        QFETCH(const QStringList, sources);
        QFETCH(const int, level);
        QFETCH(const QString, begin);
        QFETCH(const int, remedy);
        TransferStatus transfer = samples::transfer(QStringLiteral("Ice cores"), state);
        transfer.queuePosition = 3;
        if (code >= 0)
            transfer.error = Error{ErrorCode(code), Doing::Fetching, transfer.name, {}, 0};
        for (const QString &each : sources)
            transfer.sources.append(source(each.toLatin1().constData()));
        const Advice advice = adviceOf(transfer);
        QVERIFY2(begin.isEmpty() ? advice.text.isEmpty() : advice.text.startsWith(begin), qPrintable(advice.text));
        if (!begin.isEmpty())
            QCOMPARE(int(advice.level), level);
        QCOMPARE(advice.remedies.isEmpty() ? -1 : int(advice.remedies.first()), remedy);
        for (const Remedy each : advice.remedies)
            QVERIFY(!remedyText(each).isEmpty());
    }

    void everyErrorOfATransferHasWords()
    {
        for (const ErrorCode code : allErrorCodes()) {
            for (const char *state : {"waiting", "failed", "resolving", "queued", "done"}) {
                TransferStatus transfer = samples::transfer(QStringLiteral("a"), QString::fromLatin1(state));
                transfer.error = Error{code, Doing::Fetching, QStringLiteral("a\u202eb"), {}, 0};
                const Advice advice = adviceOf(transfer);
                QVERIFY2(!advice.text.isEmpty() && isHarmless(advice.text), qPrintable(errorWord(code)));
                // No button that would do nothing.
                const bool tries =
                    advice.remedies.contains(Remedy::TryAgain) || advice.remedies.contains(Remedy::Resume);
                QVERIFY2(!tries || canResume(datasetRowOf(transfer)), state);
            }
        }
    }

    void aLimitThatSlowsIsNamed()
    {
        TransferStatus transfer = samples::transfer(QStringLiteral("a"), QStringLiteral("fetching"));
        transfer.sources = {source("busy")};
        transfer.rate = 98 * 1024;
        NodeSnapshot snapshot;
        snapshot.transfers = {transfer};
        QVERIFY(adviceOf(snapshot).text.isEmpty());
        snapshot.status.downLimit = 1024 * 1024;
        snapshot.status.downRate = 1000 * 1024;
        QCOMPARE(adviceOf(snapshot).remedies, QList<Remedy>{Remedy::RaiseAllLimit});
        snapshot.transfers[0].downLimit = 100 * 1024;
        QCOMPARE(adviceOf(snapshot).remedies, QList<Remedy>{Remedy::RaiseLimit});
        QVERIFY(adviceOf(snapshot).text.contains(QStringLiteral("100.0 KiB/s")));
    }

    void whatIsSharedHasItsOwnTroubles()
    {
        NodeSnapshot snapshot;
        snapshot.shares = {share(QStringLiteral("ice"), QStringLiteral("ready"))};
        QVERIFY(adviceOf(snapshot).text.isEmpty());
        snapshot.shares[0].leftOut = {QStringLiteral("a/link: symbolic link"), QStringLiteral("b: unreadable")};
        QVERIFY(adviceOf(snapshot).text.startsWith(QStringLiteral("2 things of the folder")));
        QCOMPARE(adviceOf(snapshot).remedies, QList<Remedy>{Remedy::CopyLeftOut});
        snapshot.shares[0].to.clear();
        QCOMPARE(adviceOf(snapshot).remedies, QList<Remedy>{Remedy::ChangeReaders});
        snapshot.shares[0].state = QStringLiteral("indexing");
        QVERIFY(adviceOf(snapshot).text.contains(QStringLiteral("2.0 MiB of 8.0 MiB")));
        snapshot.shares[0].state = QStringLiteral("source-changed");
        QCOMPARE(adviceOf(snapshot).level, MessageLevel::Warning);
        snapshot.shares[0].state = QStringLiteral("failed");
        snapshot.shares[0].error = Error{ErrorCode::FolderMissing, Doing::Sharing, QStringLiteral("ice"), {}, 0};
        QCOMPARE(adviceOf(snapshot).level, MessageLevel::Bad);
        QVERIFY(adviceOf(snapshot).text.startsWith(QStringLiteral("The folder is not there.")));
    }

    void theFactsOfATransfer()
    {
        TransferStatus transfer = samples::transfer(QStringLiteral("ice"), QStringLiteral("fetching"));
        transfer.sources = {source("busy", 8, 8), source("idle", 2, 8)};
        transfer.files = 40;
        transfer.wantedFiles = 12;
        transfer.queuePosition = 2;
        transfer.priority = QStringLiteral("high");
        transfer.downLimit = 1024 * 1024;
        transfer.seconds = 2;
        NodeSnapshot snapshot;
        snapshot.transfers = {transfer};
        const auto now = std::make_shared<const NodeSnapshot>(snapshot);
        TransferDetails details;
        details.pieceBytes = 512 * 1024;
        details.listRoot = QStringLiteral("b3c19e0f77aa");
        const QList<FactGrid::Fact> facts = datasetFacts(chosenDataset(now, datasetRows(*now).first()), &details);
        QCOMPARE(valueOf(facts, "Status"), QStringLiteral("Fetching"));
        QCOMPARE(valueOf(facts, "Size"), QStringLiteral("1.0 MiB of 4.0 MiB"));
        QCOMPARE(valueOf(facts, "Files"), QStringLiteral("12 of 40 wanted"));
        QCOMPARE(valueOf(facts, "Available from"), QStringLiteral("2 peers, 1 with all of it"));
        QCOMPARE(valueOf(facts, "Place in the queue"), QStringLiteral("2, High"));
        QCOMPARE(valueOf(facts, "Own limits"), QStringLiteral("Down 1.0 MiB/s"));
        QCOMPARE(valueOf(facts, "Average speed"), QStringLiteral("512.0 KiB/s"));
        QCOMPARE(valueOf(facts, "Saved in"), QStringLiteral("/data/ice"));
        QCOMPARE(valueOf(facts, "Piece size"), QStringLiteral("512.0 KiB"));
        QCOMPARE(valueOf(facts, "List of files (SHA-256 tree)"), QStringLiteral("b3c1 9e0f 77aa"));
    }

    void hostileNamesAreOnlyText()
    {
        for (const QString &name : hostileNames()) {
            TransferStatus transfer = samples::transfer(name, QStringLiteral("waiting"));
            transfer.error = Error{ErrorCode::WriteFailed, Doing::WritingFile, name + u'x', {}, 0};
            transfer.renamed = {name};
            NodeSnapshot snapshot;
            snapshot.transfers = {transfer};
            const auto now = std::make_shared<const NodeSnapshot>(snapshot);
            const ChosenDataset chosen = chosenDataset(now, datasetRows(*now).first());
            QVERIFY(isHarmless(adviceFor(chosen).text));
            for (const FactGrid::Fact &fact : datasetFacts(chosen, nullptr))
                QVERIFY2(isHarmless(fact.value), qPrintable(fact.caption));
        }
    }

    void bytesOfFilesAreThoseOfTheirPieces()
    {
        // 250 bytes in pieces 0 to 2, none, 100 in piece 3, 1 in piece 4, 199 in pieces 5 and 6
        const std::vector<DetailFile> files{file(QStringLiteral("a"), 250, 0), file(QStringLiteral("empty"), 0, 3),
                                            file(QStringLiteral("b"), 100, 3), file(QStringLiteral("c"), 1, 4),
                                            file(QStringLiteral("d"), 199, 5)};
        const auto verified = PieceStatus::Verified;
        using Bytes = std::vector<qint64>;
        QCOMPARE(verifiedBytes(detailsOf(files, {{0, 7, verified, -1}})), (Bytes{250, 0, 100, 1, 199}));
        QCOMPARE(verifiedBytes(detailsOf(files, {{0, 7, PieceStatus::Missing, -1}})), (Bytes{0, 0, 0, 0, 0}));
        QCOMPARE(verifiedBytes(detailsOf(files, {{0, 2, PieceStatus::Fetching, -1},
                                                 {2, 3, verified, 0},
                                                 {5, 1, verified, 1},
                                                 {6, 1, PieceStatus::Bad, -1}})),
                 (Bytes{50, 0, 100, 1, 100}));
        QCOMPARE(verifiedBytes(detailsOf(files, {})), (Bytes{0, 0, 0, 0, 0}));
        QVERIFY(verifiedBytes(TransferDetails()).empty());
    }

    void sourcesAreATable()
    {
        SourcesModel model;
        const QAbstractItemModelTester tester(&model);
        TransferSourceStatus ada = source("busy", 8, 8);
        ada.rate = 1024 * 1024;
        ada.bytes = 3 * mebibyte;
        TransferSourceStatus unnamed = source("banned", 0, 8);
        unnamed.name = QStringLiteral("a\u202eb");
        model.setSources({ada, unnamed});
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, SourcesModel::StateColumn), QStringLiteral("Delivering"));
        QCOMPARE(text(0, SourcesModel::DownColumn), QStringLiteral("1.0 MiB/s"));
        QCOMPARE(text(0, SourcesModel::ReceivedColumn), QStringLiteral("3.0 MiB"));
        QVERIFY(isHarmless(text(1, SourcesModel::NameColumn)));
        QCOMPARE(model.index(0, SourcesModel::PiecesColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("8 of 8 pieces"));
        for (int column = 0; column < SourcesModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        model.setSources({unnamed});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(SourcesModel::KeyRole).toUuid(), unnamed.user.uuid());
    }

    void speedsAreKeptOfWhatMoves()
    {
        SpeedHistories histories;
        NodeSnapshot snapshot;
        snapshot.transfers = {transfer(QStringLiteral("a"), QStringLiteral("fetching")),
                              transfer(QStringLiteral("b"), QStringLiteral("paused"))};
        snapshot.transfers[0].rate = 1000;
        snapshot.transfers[1].rate = 1000; // it does not move, whatever it says
        histories.addAt(snapshot, 500, 1000);
        QCOMPARE(histories.count(), 1);
        const TransferId id = snapshot.transfers.at(0).transfer;
        QCOMPARE(histories.at(id, 1000).latest().down, 1000);
        // Nothing was heard for 20 s, because nothing changed: it went on as before, and only then stood still.
        snapshot.transfers[0].rate = 0;
        histories.addAt(snapshot, 500, 21'000);
        const QList<Speeds> all = histories.at(id, 21'000).of(SpeedRange::FiveMinutes);
        const auto sum = std::accumulate(all.begin(), all.end(), qint64(0),
                                         [](qint64 total, const Speeds &speeds) { return total + speeds.down; });
        QVERIFY2(sum >= 19'000 && sum <= 21'000, qPrintable(QString::number(sum)));
        QCOMPARE(histories.at(id, 22'000).latest().down, 0);
        histories.addAt({}, 500, 23'000);
        QCOMPARE(histories.count(), 0);
    }

    void notMoreSpeedsThanFit()
    {
        SpeedHistories histories;
        NodeSnapshot snapshot;
        for (int i = 0; i < SpeedHistories::most + 20; ++i) {
            snapshot.transfers.append(transfer(QString::number(i), QStringLiteral("fetching")));
            snapshot.transfers.last().rate = 1;
        }
        histories.addAt(snapshot, 500, 1000);
        QCOMPARE(histories.count(), SpeedHistories::most);
        // Those that moved last stay.
        const TransferId last = newId<TransferId>();
        snapshot.transfers.last().transfer = last;
        for (qsizetype i = 0; i + 1 < snapshot.transfers.size(); ++i)
            snapshot.transfers[i].rate = 0;
        histories.addAt(snapshot, 500, 2000);
        QCOMPARE(histories.at(last, 2000).latest().down, 1);
    }
};

QTEST_MAIN(TestTransferFacts)
#include "tst_transfer_facts.moc"
