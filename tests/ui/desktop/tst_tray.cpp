// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "ui/desktop/CloseToTray.h"
#include "ui/desktop/Tray.h"
#include "ui/desktop/TrayNotifications.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace ttp;

namespace {

NodeSnapshot snapshotOf(const QStringList &states, qint64 down = 0, int requests = 0)
{
    NodeSnapshot now;
    for (const QString &state : states) {
        TransferStatus transfer;
        transfer.transfer = newId<TransferId>();
        transfer.state = state;
        now.transfers.append(transfer);
    }
    for (int i = 0; i < requests; ++i)
        now.requests.append(RequestStatus());
    now.status.downRate = down;
    return now;
}

// How many of the pixels differ visibly when colours are taken away.
double differenceInShape(const QIcon &a, const QIcon &b, int size)
{
    const QImage one = a.pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32);
    const QImage other = b.pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32);
    int differ = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            // On a white panel, as somebody sees it who sees no colours.
            const auto grey = [x, y](const QImage &image) {
                const QColor color = image.pixelColor(x, y);
                return 255 - int(color.alphaF() * float(255 - qGray(color.rgb())));
            };
            differ += qAbs(grey(one) - grey(other)) > 48;
        }
    }
    return double(differ) / (size * size);
}

/// A language in which everything is said loudly.
class Loud : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

class TestTray : public QObject
{
    Q_OBJECT

    template<typename T>
    static T *named(const QObject &parent, const char *name)
    {
        return parent.findChild<T *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_english)); }

    void theStateFollowsFromTheSnapshot_data()
    {
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<int>("requests");
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<QString>("words");
        const QString paused = QStringLiteral("paused");
        const QString failed = QStringLiteral("failed");
        const QString done = QStringLiteral("done");
        const QString fetching = QStringLiteral("fetching");
        const auto row = [](const char *name, const QStringList &states, qint64 rate, int requests, TrayState state,
                            const char *words) {
            QTest::newRow(name) << states << rate << requests << state << QString::fromLatin1(words);
        };
        row("nothing", {}, 0, 0, TrayState::Idle, "nothing moves");
        row("done", {done}, 0, 0, TrayState::Idle, "nothing moves");
        row("waits", {fetching, paused}, 0, 0, TrayState::Idle, "nothing moves");
        row("moves", {fetching}, 2048, 0, TrayState::Moving, "down 2.0 KiB/s, up 0 bytes/s");
        row("serves while paused", {paused}, 2048, 0, TrayState::Moving, "down 2.0 KiB/s, up 0 bytes/s");
        row("paused", {paused, done, paused}, 0, 0, TrayState::Paused, "all transfers are paused");
        row("failed", {failed, fetching}, 2048, 0, TrayState::Attention, "1 transfer failed");
        row("asked", {failed, fetching}, 2048, 2, TrayState::Attention, "2 requests to register");
    }
    void theStateFollowsFromTheSnapshot()
    {
        QFETCH(QStringList, states);
        QFETCH(qint64, rate);
        QFETCH(int, requests);
        QFETCH(TrayState, state);
        QFETCH(QString, words);
        const NodeSnapshot now = snapshotOf(states, rate, requests);
        QCOMPARE(trayStateOf(now), state);
        QCOMPARE(trayStateText(now), words);
    }

    void sharesThatNeedAPersonCountToo()
    {
        NodeSnapshot now = snapshotOf({QStringLiteral("fetching")}, 2048);
        for (const char *state : {"ready", "indexing", "of-a-later-version"}) {
            now.shares.append(ShareStatus());
            now.shares.last().state = QLatin1String(state);
        }
        QCOMPARE(trayStateOf(now), TrayState::Moving);
        now.shares[0].state = QStringLiteral("source-changed");
        QCOMPARE(trayStateOf(now), TrayState::Attention);
        QCOMPARE(trayStateText(now), QStringLiteral("1 share with a problem"));
        now.shares[1].state = QStringLiteral("failed");
        QCOMPARE(trayStateText(now), QStringLiteral("2 shares with a problem"));
        now.transfers[0].state = QStringLiteral("failed");
        QCOMPARE(trayStateText(now), QStringLiteral("1 transfer failed"));
    }

    void statesAreToldApartByShape()
    {
        const QIcon application = applicationIcon();
        for (const int size : {16, 22, 32, 64}) {
            for (const TrayState a : allTrayStates) {
                const QIcon one = trayIcon(application, a);
                QVERIFY(!one.pixmap(size).isNull());
                for (const TrayState b : allTrayStates) {
                    const double difference = differenceInShape(one, trayIcon(application, b), size);
                    if (a == b)
                        QCOMPARE(difference, 0.0);
                    else
                        QVERIFY2(
                            difference > 0.03,
                            qPrintable(
                                QStringLiteral("%1 %2 at %3: %4").arg(int(a)).arg(int(b)).arg(size).arg(difference)));
                }
            }
        }
    }

    void theMenuAsksAndCarriesOutNothing()
    {
        Tray tray(applicationIcon());
        QSignalSpy open(&tray, &Tray::openAsked);
        QSignalSpy pause(&tray, &Tray::pauseAllAsked);
        QSignalSpy resume(&tray, &Tray::resumeAllAsked);
        QSignalSpy limits(&tray, &Tray::limitsAsked);
        QSignalSpy quit(&tray, &Tray::quitAsked);
        named<QAction>(tray.menu(), "trayOpen")->trigger();
        QCOMPARE(open.size(), 1);
        QCOMPARE(tray.menu().defaultAction(), named<QAction>(tray.menu(), "trayOpen"));
        // Nothing to pause or to go on with: these cannot be chosen.
        named<QAction>(tray.menu(), "trayPauseAll")->trigger();
        named<QAction>(tray.menu(), "trayResumeAll")->trigger();
        QCOMPARE(pause.size() + resume.size(), 0);
        tray.setSnapshot(snapshotOf({QStringLiteral("fetching"), QStringLiteral("paused")}));
        named<QAction>(tray.menu(), "trayPauseAll")->trigger();
        named<QAction>(tray.menu(), "trayResumeAll")->trigger();
        QCOMPARE(pause.size() + resume.size(), 2);
        named<QActionGroup>(tray.menu(), "trayUpLimit")->actions().at(2)->trigger();
        QCOMPARE(limits.size(), 1);
        const auto order = limits.at(0).at(0).value<LimitOrder>();
        QVERIFY(!order.down && !order.transfer && order.up == 1024 * 1024);
        named<QAction>(tray.menu(), "trayQuit")->trigger();
        QCOMPARE(quit.size(), 1);
    }

    void theMenuShowsWhatIsSo()
    {
        Tray tray(applicationIcon());
        NodeSnapshot now = snapshotOf({}, 4096);
        now.status.downLimit = 5 * 1024 * 1024;
        now.status.upLimit = 12'345;
        tray.setSnapshot(now);
        QCOMPARE(named<QAction>(tray.menu(), "trayStatus")->text(),
                 QStringLiteral("TorrentTTP: down 4.0 KiB/s, up 0 bytes/s"));
        QCOMPARE(tray.icon().toolTip(), QStringLiteral("TorrentTTP: down 4.0 KiB/s, up 0 bytes/s"));
        const QAction *down = named<QActionGroup>(tray.menu(), "trayDownLimit")->checkedAction();
        QVERIFY(down && down->data().toLongLong() == 5 * 1024 * 1024);
        QVERIFY(!named<QActionGroup>(tray.menu(), "trayUpLimit")->checkedAction());
        now.status.upLimit = 0;
        tray.setSnapshot(now);
        const QAction *up = named<QActionGroup>(tray.menu(), "trayUpLimit")->checkedAction();
        QVERIFY(up && up->text() == QStringLiteral("No limit"));
    }

    void recentEventsAreListedAndChosen()
    {
        Tray tray(applicationIcon());
        QSignalSpy chosen(&tray, &Tray::eventChosen);
        NodeEvent event;
        event.subject = QStringLiteral("R&D \u202e");
        tray.setRecent({event});
        QList<QAction *> items;
        for (const QMenu *menu : tray.menu().findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            items += menu->actions();
        const auto found = std::find_if(items.begin(), items.end(), [](const QAction *item) {
            return item->text() == QStringLiteral("Fetched: R&&D \\u{202e}");
        });
        QVERIFY(found != items.end());
        (*found)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<NodeEvent>(), event);
    }

    void actionsOfTheWindowStandBelowOpen()
    {
        Tray tray(applicationIcon());
        QSignalSpy triggered(this, &TestTray::shared);
        {
            QAction share(QStringLiteral("Share files…"));
            connect(&share, &QAction::triggered, this, &TestTray::shared);
            tray.setWindowActions({&share});
            const QList<QAction *> actions = tray.menu().actions();
            QCOMPARE(actions.indexOf(&share), actions.indexOf(named<QAction>(tray.menu(), "trayOpen")) + 1);
            share.trigger();
            QCOMPARE(triggered.size(), 1);
        }
        for (const QAction *action : tray.menu().actions())
            QVERIFY(action->text() != QStringLiteral("Share files…"));
    }

    void wordsFollowTheLanguage()
    {
        Tray tray(applicationIcon());
        tray.setSnapshot(snapshotOf({QStringLiteral("paused")}));
        Loud loud;
        QCoreApplication::installTranslator(&loud);
        QTRY_COMPARE(named<QAction>(tray.menu(), "trayQuit")->text(), QStringLiteral("&QUIT"));
        QCOMPARE(named<QAction>(tray.menu(), "trayOpen")->text(), QStringLiteral("&OPEN WINDOW"));
        // What is said of the snapshot, too, though no new one has come.
        const QString status = named<QAction>(tray.menu(), "trayStatus")->text();
        QVERIFY2(status.startsWith(QStringLiteral("TORRENTTTP: ")), qPrintable(status));
        QCOMPARE(tray.icon().toolTip(), status);
        QVERIFY(named<QAction>(tray.menu(), "trayResumeAll")->isEnabled());
        QCoreApplication::removeTranslator(&loud);
        QTRY_COMPARE(named<QAction>(tray.menu(), "trayQuit")->text(), QStringLiteral("&Quit"));
    }

    void withoutATrayNothingIsThere()
    {
        Tray tray(applicationIcon());
        tray.show();
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("this platform has a tray");
        QVERIFY(!tray.isThere());
        TrayNotifications notifications(tray.icon());
        QSignalSpy cannotShow(&notifications, &NotificationService::cannotShow);
        notifications.show(Notice());
        QCOMPARE(cannotShow.size(), 1);
        QSignalSpy activated(&notifications, &NotificationService::activated);
        Q_EMIT tray.icon().messageClicked();
        QCOMPARE(activated.size(), 1);
    }

    void closingHidesOnlyWithATrayAndWhenChosen_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<CloseChoice>("choice");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, bool isThere, CloseChoice choice, const char *outcome) {
            QTest::newRow(name) << isThere << choice << QString::fromLatin1(outcome);
        };
        row("no tray, not asked", false, CloseChoice::NotChosen, "quit");
        row("no tray, to tray", false, CloseChoice::ToTray, "quit");
        row("no tray, quit", false, CloseChoice::Quit, "quit");
        row("tray, to tray", true, CloseChoice::ToTray, "hidden");
        row("tray, quit", true, CloseChoice::Quit, "quit");
        row("tray, not asked", true, CloseChoice::NotChosen, "asked");
    }
    void closingHidesOnlyWithATrayAndWhenChosen()
    {
        QFETCH(bool, isThere);
        QFETCH(CloseChoice, choice);
        QFETCH(QString, outcome);
        const QTemporaryDir dir;
        WindowSettings settings(dir.path());
        QVERIFY(settings.open().ok());
        settings.setCloseChoice(choice);
        QWidget window;
        int asked = 0;
        CloseToTray closing(window, settings, [&] {
            ++asked;
            return isThere;
        });
        QSignalSpy quit(&closing, &CloseToTray::quitAsked);
        window.show();
        window.close();
        QCOMPARE(asked, 1);
        QCOMPARE(quit.size(), outcome == QStringLiteral("quit") ? 1 : 0);
        QCOMPARE(window.isVisible(), outcome == QStringLiteral("asked"));
        QCOMPARE(named<QMessageBox>(window, "closeQuestion") != nullptr, outcome == QStringLiteral("asked"));
    }

    void theQuestionIsAskedOnceAndKept_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<CloseChoice>("kept");
        QTest::newRow("go on") << QByteArray("goOnButton") << CloseChoice::ToTray;
        QTest::newRow("quit") << QByteArray("quitButton") << CloseChoice::Quit;
        QTest::newRow("think again") << QByteArray("cancelButton") << CloseChoice::NotChosen;
    }
    void theQuestionIsAskedOnceAndKept()
    {
        QFETCH(QByteArray, button);
        QFETCH(CloseChoice, kept);
        const QTemporaryDir dir;
        WindowSettings settings(dir.path());
        QVERIFY(settings.open().ok());
        QWidget window;
        CloseToTray closing(window, settings, [] { return true; });
        QSignalSpy quit(&closing, &CloseToTray::quitAsked);
        window.show();
        window.close();
        window.close();
        QCOMPARE(window.findChildren<QMessageBox *>().size(), 1);
        const auto *box = named<QMessageBox>(window, "closeQuestion");
        QTest::mouseClick(named<QPushButton>(*box, button.constData()), Qt::LeftButton);
        QTRY_VERIFY(!named<QMessageBox>(window, "closeQuestion"));
        QTRY_COMPARE(window.isVisible(), kept == CloseChoice::NotChosen);
        QCOMPARE(settings.closeChoice(), kept);
        QCOMPARE(quit.size(), kept == CloseChoice::Quit ? 1 : 0);
    }

    void pausingAllLeavesNothingMoving()
    {
        TestPeer from(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer to(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        QVERIFY(from.start().ok() && to.start().ok());
        QVERIFY(to.registerAt(from).ok());
        QFile file(from.folder(QStringLiteral("data")) + QStringLiteral("/a.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8 * 1024 * 1024, 'a')) > 0);
        file.close();
        const auto share = from.share({file.fileName()}, QStringLiteral("A"));
        QVERIFY(share.ok());
        (void)to.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
            to.client().setLimits({std::nullopt, std::nullopt, 64 * 1024}, context, answer);
        });
        (void)to.ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
            to.client().get({share->link, to.folder(QStringLiteral("in")), false}, context, answer);
        });
        NodeSnapshot now;
        const auto stateIs = [&](const char *state) {
            return to.waitUntil([&now, state](const NodeSnapshot &snapshot) {
                now = snapshot;
                return snapshot.transfers.size() == 1 && snapshot.transfers.at(0).state == QLatin1String(state);
            });
        };
        QVERIFY(stateIs("fetching"));
        pauseAll(to.client(), now, this);
        QVERIFY(stateIs("paused"));
        QCOMPARE(trayStateOf(now) == TrayState::Attention, false);
        resumeAll(to.client(), now, this);
        QVERIFY(stateIs("fetching"));
    }

Q_SIGNALS:
    void shared();

private:
    EnglishPlurals m_english;
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
