// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "tests/ui/Samples.h"
#include "ui/models/IncidentsModel.h"
#include "ui/models/IncidentsProxy.h"
#include "ui/models/PeersModel.h"
#include "ui/models/PeersProxy.h"
#include "ui/models/RequestsModel.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>
#include <utility>

using namespace ttp;
using namespace ttp::samples;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

void expectHarmless(const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole}) {
                const QString text = cell(model, row, column, role);
                QVERIFY2(isHarmless(text), qPrintable(text));
                QVERIFY2(role != Qt::ToolTipRole || !text.contains(QStringLiteral("<img")), qPrintable(text));
            }
        }
    }
}

} // namespace

class TestPeopleAndLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peersAreRows()
    {
        PeersModel model;
        const QAbstractItemModelTester tester(&model);
        const QDateTime now = utcAt(QDate(2026, 3, 4), QTime(12, 0));
        PeerStatus ada = peer(QStringLiteral("Ada"));
        ada.online = true;
        ada.bytesIn = 2 * mebibyte;
        ada.bytesOut = 3 * mebibyte;
        ada.pin = QString::fromLatin1(
            QByteArray(32, '\x9f').toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        PeerStatus ben = peer({});
        ben.lastSeen = now.addDays(-3);
        NodeSnapshot snapshot;
        snapshot.peers = {ada, ben};
        model.applySnapshot(snapshot, now);
        QCOMPARE(cell(model, 0, PeersModel::NameColumn), QStringLiteral("Ada"));
        QCOMPARE(cell(model, 0, PeersModel::StateColumn), QStringLiteral("Online"));
        QCOMPARE(cell(model, 0, PeersModel::LastSeenColumn), QStringLiteral("now"));
        QCOMPARE(cell(model, 0, PeersModel::RatioColumn), QStringLiteral("1.50"));
        QCOMPARE(cell(model, 0, PeersModel::FingerprintColumn), QStringLiteral("9F9F 9F9F 9F9F 9F9F"));
        QCOMPARE(cell(model, 0, 0, Qt::AccessibleTextRole), QStringLiteral("Ada, Online"));
        QVERIFY(cell(model, 1, PeersModel::NameColumn).startsWith(ben.user.toString().left(8)));
        QCOMPARE(cell(model, 1, PeersModel::LastSeenColumn), QStringLiteral("3 day(s) ago"));
        QVERIFY(!model.index(1, 0).data(Qt::DecorationRole).value<QIcon>().isNull());

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.applySnapshot(snapshot, now.addMSecs(400));
        QCOMPARE(changes.size(), 0);
        // A minute later "ago" is older although nothing happened.
        model.applySnapshot(snapshot, now.addSecs(60));
        QCOMPARE(changes.size(), 1);
        // The clock went back.
        model.applySnapshot(snapshot, now.addDays(-5));
        QCOMPARE(cell(model, 1, PeersModel::LastSeenColumn), QStringLiteral("now"));
    }

    void howWeStandReachesTheName()
    {
        PeersModel model;
        const QAbstractItemModelTester tester(&model);
        const QDateTime now = utcAt(QDate(2026, 3, 4), QTime(12, 0));
        NodeSnapshot snapshot;
        for (int i = 0; i < 40; ++i)
            snapshot.peers.append(peer(QString::number(i)));
        model.applySnapshot(snapshot, now);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        snapshot.peers[1].bytesIn += 1;
        model.applySnapshot(snapshot, now);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().column(), int(PeersModel::StateColumn));
        changes.clear();
        snapshot.peers[2].online = true;
        snapshot.peers[3].state = QStringLiteral("blocked");
        model.applySnapshot(snapshot, now);
        QCOMPARE(changes.size(), 2);
        for (const QList<QVariant> &change : std::as_const(changes))
            QCOMPARE(change.at(0).toModelIndex().column(), int(PeersModel::NameColumn));
    }

    void aRemovalCanBeTakenBack()
    {
        PeersModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot;
        snapshot.peers = {peer(QStringLiteral("Ada")), peer(QStringLiteral("Ben"))};
        const QList<UserId> ada{snapshot.peers.at(0).user};
        model.applySnapshot(snapshot);
        model.hideRows(ada);
        model.hideRows({newId<UserId>()}); // nobody
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 1);
        model.showRows(ada);
        QCOMPARE(model.rowCount(), 2);
        // Removed for good and registered again, it is somebody new.
        model.hideRows(ada);
        const PeerStatus back = snapshot.peers.takeFirst();
        model.applySnapshot(snapshot);
        snapshot.peers.append(back);
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 2);
    }

    void peersAreFiltered_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, PeerFilter filter, const char *text, const QStringList &expected) {
            QTest::newRow(name) << int(filter) << QString::fromLatin1(text) << expected;
        };
        const QString on = QStringLiteral("on");
        const QString off = QStringLiteral("off");
        row("all", PeerFilter::All, "",
            {QStringLiteral("asked"), QStringLiteral("blocked"), off, on, QStringLiteral("suspended")});
        row("online", PeerFilter::Online, "", {on});
        row("waiting", PeerFilter::Waiting, "", {QStringLiteral("asked")});
        row("blocked", PeerFilter::Blocked, "", {QStringLiteral("blocked"), QStringLiteral("suspended")});
        row("text", PeerFilter::All, "OFF", {off});
        row("address", PeerFilter::All, "203.0.113 on", {on});
        row("nothing", PeerFilter::Online, "off", {});
    }
    void peersAreFiltered()
    {
        QFETCH(const int, filter);
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        PeersModel model;
        PeersProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy);
        proxy.sort(PeersModel::NameColumn);
        NodeSnapshot snapshot;
        snapshot.peers = {peer(QStringLiteral("suspended"), QStringLiteral("suspended")), peer(QStringLiteral("on")),
                          peer(QStringLiteral("off")), peer(QStringLiteral("asked"), QStringLiteral("pending")),
                          peer(QStringLiteral("blocked"), QStringLiteral("blocked"))};
        snapshot.peers[1].online = true;
        snapshot.peers[1].addresses = {QStringLiteral("203.0.113.7:8470")};
        model.applySnapshot(snapshot);
        proxy.setFilter(PeerFilter(filter));
        proxy.setText(text);
        const auto shown = [&proxy] {
            QStringList names;
            for (int row = 0; row < proxy.rowCount(); ++row)
                names.append(cell(proxy, row, 0));
            return names;
        };
        QTRY_COMPARE(shown(), expected);
        QCOMPARE(proxy.indexOf(snapshot.peers.at(1).user).isValid(), expected.contains(QStringLiteral("on")));
    }

    void everyPeerStateHasItsWords()
    {
        for (const char *state : {"active", "suspended", "blocked", "pending", "refused"})
            QVERIFY2(peerStateOf(QLatin1String(state), false) != PeerState::Unknown, state);
        QCOMPARE(peerStateOf(QStringLiteral("blocked"), true), PeerState::Blocked);
    }

    void requestsComeAndGo()
    {
        RequestsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot;
        RequestStatus ola;
        ola.user = newId<UserId>();
        ola.name = QStringLiteral("Ola");
        ola.note = QStringLiteral("the field station");
        ola.address = QStringLiteral("198.51.100.9");
        ola.received = utcAt(QDate(2026, 3, 4), QTime(12, 0));
        ola.words = {QStringLiteral("oak"), QStringLiteral("tin")};
        snapshot.requests = {ola};
        model.applySnapshot(snapshot);
        QCOMPARE(cell(model, 0, RequestsModel::NameColumn), QStringLiteral("Ola"));
        QCOMPARE(cell(model, 0, RequestsModel::WordsColumn), QStringLiteral("oak tin"));
        QCOMPARE(cell(model, 0, 0, Qt::AccessibleTextRole), QStringLiteral("Ola wants to register"));
        QCOMPARE(model.indexOf(ola.user).row(), 0);
        snapshot.requests.clear();
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 0);
    }

    void strangersWriteOnlyText()
    {
        NodeSnapshot snapshot;
        qint64 sequence = 0;
        for (const QString &name : hostileNames()) {
            PeerStatus evil = peer(name, name);
            evil.addresses = {name};
            evil.pin = name;
            snapshot.peers.append(evil);
            snapshot.requests.append({newId<UserId>(), name, name, name, {}, {name, name}});
            IncidentStatus event = incident(++sequence, name);
            event.user = evil.user;
            event.subject = event.detail = event.address = name;
            snapshot.incidents.append(event);
        }
        PeersModel peers;
        RequestsModel requests;
        IncidentsModel incidents;
        peers.applySnapshot(snapshot);
        requests.applySnapshot(snapshot);
        incidents.applySnapshot(snapshot);
        expectHarmless(peers);
        expectHarmless(requests);
        expectHarmless(incidents);
        const IncidentsProxy log(incidents);
        const QStringList lines = log.copied({}, IncidentsModel::Copy::Whole).split(u'\n');
        QCOMPARE(lines.size(), hostileNames().size() + 1); // a line each, whatever is in it
    }

    void theLogIsARing()
    {
        IncidentsModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy arrived(&model, &IncidentsModel::arrived);
        NodeSnapshot snapshot;
        for (int i = 1; i <= IncidentsModel::most; ++i)
            snapshot.incidents.append(incident(i, QStringLiteral("bad-piece")));
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), IncidentsModel::most);
        QCOMPARE(arrived.size(), 0); // the past is no news
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), IncidentsModel::most);

        snapshot.incidents = {incident(IncidentsModel::most + 2, QStringLiteral("key-changed")),
                              incident(IncidentsModel::most + 1, QStringLiteral("bad-piece")),
                              incident(7, QStringLiteral("bad-piece"))};
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), IncidentsModel::most);
        QCOMPARE(model.row(0).sequence, 3);
        QCOMPARE(model.row(IncidentsModel::most - 1).kind, QStringLiteral("key-changed"));
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.at(0).at(0).value<QList<IncidentStatus>>().size(), 2);

        // More at once than it holds.
        snapshot.incidents.clear();
        for (int i = 1; i <= IncidentsModel::most + 50; ++i)
            snapshot.incidents.append(incident(20'000 + i, QStringLiteral("bad-piece")));
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), IncidentsModel::most);
        QCOMPARE(model.row(0).sequence, 20'051);
    }

    void theLogIsFilteredAndCopied()
    {
        IncidentsModel model;
        IncidentsProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy);
        NodeSnapshot snapshot;
        PeerStatus eve = peer(QStringLiteral("Eve"));
        IncidentStatus theft = incident(1, QStringLiteral("stolen-session"));
        theft.user = eve.user;
        theft.address = QStringLiteral("203.0.113.7");
        theft.detail = QStringLiteral("came from [2001:db8::7]:8470 and https://lab.example.org:8470/v1, see ") +
                       eve.user.toString();
        snapshot.peers = {eve};
        snapshot.incidents = {theft, incident(2, QStringLiteral("bad-piece"))};
        model.applySnapshot(snapshot);
        QCOMPARE(cell(proxy, 0, IncidentsModel::KindColumn), QStringLiteral("Wrong piece thrown away"));
        QCOMPARE(cell(proxy, 1, IncidentsModel::WhoColumn), QStringLiteral("Eve"));
        QCOMPARE(model.kinds().size(), 2);
        proxy.setKind(QStringLiteral("stolen-session"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setKind({});
        proxy.setText(QStringLiteral("eve SESSION"));
        QCOMPARE(proxy.rowCount(), 1);

        const QString whole = proxy.copied({}, IncidentsModel::Copy::Whole);
        QVERIFY(whole.contains(theft.address) && whole.contains(eve.user.toString()));
        QVERIFY(whole.startsWith(QStringLiteral("2026-01-02T03:04:05Z\tstolen-session\t")));
        const QString redacted = proxy.copied({proxy.index(0, 0)}, IncidentsModel::Copy::Redacted);
        for (const QString &secret : {QStringLiteral("203.0.113"), QStringLiteral("2001"), QStringLiteral("example"),
                                      QStringLiteral("Eve"), eve.user.toString(), QStringLiteral("8470")})
            QVERIFY2(!redacted.contains(secret), qPrintable(redacted));
        QVERIFY(redacted.contains(eve.user.toString().left(8)) && redacted.contains(QStringLiteral("stolen-session")));
        QCOMPARE(redacted.count(u'\n'), 1);
    }
};

QTEST_MAIN(TestPeopleAndLog)
#include "tst_peopleandlog.moc"
