// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/ManualClock.h"
#include "ui/desktop/Notifier.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/text/EnglishPlurals.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

const TransferId one = newId<TransferId>();
const TransferId two = newId<TransferId>();
const UserId ada = newId<UserId>();
const UserId ben = newId<UserId>();

// "1 fetching, 2 done; ada asks; incident 4 stolen-session" as a snapshot.
struct Moment {
    QString first;
    QString second;
    QList<UserId> requests;
    QList<std::pair<qint64, QString>> incidents;

    [[nodiscard]] NodeSnapshot snapshot() const
    {
        NodeSnapshot now;
        for (const auto &[id, state] : {std::pair(one, first), std::pair(two, second)}) {
            if (state.isEmpty())
                continue;
            TransferStatus transfer;
            transfer.transfer = id;
            transfer.name = id == one ? QStringLiteral("One") : QStringLiteral("Two");
            transfer.state = state;
            transfer.folder = QStringLiteral("/data");
            if (state == QStringLiteral("failed"))
                transfer.error = Error{ErrorCode::DiskFull, Doing::WritingFile, {}, {}, 0};
            now.transfers.append(transfer);
        }
        for (const UserId &user : requests) {
            RequestStatus request;
            request.user = user;
            request.name = user == ada ? QStringLiteral("Ada") : QStringLiteral("Ben");
            now.requests.append(request);
        }
        for (const auto &[sequence, kind] : incidents) {
            IncidentStatus incident;
            incident.sequence = sequence;
            incident.kind = kind;
            incident.user = ada;
            incident.address = QStringLiteral("198.51.100.7:1");
            now.incidents.append(incident);
        }
        return now;
    }
};

QString word(const NodeEvent &event)
{
    switch (event.kind) {
    case EventKind::FetchDone:
        return QStringLiteral("done ") + event.subject;
    case EventKind::FetchFailed:
        return QStringLiteral("failed ") + event.subject;
    case EventKind::RegistrationRequest:
        return QStringLiteral("request ") + event.subject;
    case EventKind::SessionMisuse:
        return QStringLiteral("misuse ") + event.address;
    }
    return {};
}

NodeEvent eventOf(EventKind kind, const QString &subject)
{
    NodeEvent event;
    event.kind = kind;
    event.subject = subject;
    return event;
}

class FakeService final : public NotificationService
{
public:
    bool works = true;
    QList<Notice> shown;

    void show(const Notice &notice) override
    {
        if (works)
            shown.append(notice);
        else
            Q_EMIT cannotShow(notice);
    }
};

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_english)); }

    void snapshotsBecomeEvents_data()
    {
        QTest::addColumn<QList<Moment>>("moments");
        QTest::addColumn<QStringList>("events");
        const QString fetching = QStringLiteral("fetching");
        const QString done = QStringLiteral("done");
        const QString failed = QStringLiteral("failed");
        const QString paused = QStringLiteral("paused");
        const QString none;
        const auto row = [](const char *name, const QList<Moment> &moments, const QStringList &events) {
            QTest::newRow(name) << moments << events;
        };
        row("what is so at first", {{done, failed, {ada}, {{3, QStringLiteral("stolen-session")}}}}, {});
        row("nothing changes", {{done, failed, {ada}, {}}, {done, failed, {ada}, {}}}, {});
        row("done", {{fetching, none, {}, {}}, {done, none, {}, {}}}, {QStringLiteral("done One")});
        row("done only once", {{fetching, none, {}, {}}, {done, none, {}, {}}, {done, none, {}, {}}},
            {QStringLiteral("done One")});
        row("between two looks", {{none, none, {}, {}}, {done, failed, {}, {}}},
            {QStringLiteral("done One"), QStringLiteral("failed Two")});
        row("fails, goes on, fails",
            {{fetching, none, {}, {}}, {failed, none, {}, {}}, {fetching, none, {}, {}}, {failed, none, {}, {}}},
            {QStringLiteral("failed One"), QStringLiteral("failed One")});
        row("fails, then done", {{failed, none, {}, {}}, {done, none, {}, {}}}, {QStringLiteral("done One")});
        row("paused is nothing", {{fetching, none, {}, {}}, {paused, none, {}, {}}, {fetching, none, {}, {}}}, {});
        row("removed is nothing", {{done, fetching, {}, {}}, {none, none, {}, {}}}, {});
        row("a request", {{none, none, {}, {}}, {none, none, {ada}, {}}, {none, none, {ada, ben}, {}}},
            {QStringLiteral("request Ada"), QStringLiteral("request Ben")});
        row("answered, and asks again", {{none, none, {ada}, {}}, {none, none, {}, {}}, {none, none, {ada}, {}}},
            {QStringLiteral("request Ada")});
        row("misuse",
            {{none, none, {}, {{5, QStringLiteral("bad-piece")}}},
             {none, none, {}, {{7, QStringLiteral("stolen-session")}, {6, QStringLiteral("source-banned")}}},
             {none, none, {}, {{7, QStringLiteral("stolen-session")}, {8, QStringLiteral("key-changed")}}}},
            {QStringLiteral("misuse 198.51.100.7:1"), QStringLiteral("misuse 198.51.100.7:1")});
        row("an old one seen late",
            {{none, none, {}, {{5, QStringLiteral("x")}}}, {none, none, {}, {{4, QStringLiteral("stolen-session")}}}},
            {});
        row("all at once",
            {{fetching, fetching, {}, {}}, {done, failed, {ben}, {{1, QStringLiteral("wrong-key-at-login")}}}},
            {QStringLiteral("done One"), QStringLiteral("failed Two"), QStringLiteral("request Ben"),
             QStringLiteral("misuse 198.51.100.7:1")});
    }
    void snapshotsBecomeEvents()
    {
        QFETCH(QList<Moment>, moments);
        QFETCH(QStringList, events);
        NodeEventRule rule;
        QStringList seen;
        for (const Moment &moment : moments) {
            for (const NodeEvent &event : rule.next(moment.snapshot()))
                seen.append(word(event));
        }
        QCOMPARE(seen, events);
    }

    void eventsSayWhatIsNeededToActOnThem()
    {
        NodeEventRule rule;
        (void)rule.next(Moment().snapshot());
        const QList<NodeEvent> events =
            rule.next(Moment{QStringLiteral("done"), QStringLiteral("failed"), {ada}, {}}.snapshot());
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(0).transfer, std::optional(one));
        QCOMPARE(events.at(0).folder, QStringLiteral("/data"));
        QCOMPARE(events.at(1).error->code, ErrorCode::DiskFull);
        QCOMPARE(events.at(2).user, std::optional(ada));
    }

    void whatComesTogetherIsToldTogether()
    {
        NoticeJoiner joiner;
        const auto done = [](const char *name) { return eventOf(EventKind::FetchDone, QString::fromLatin1(name)); };
        auto notices = joiner.join({done("A")}, 50'000);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.at(0).count, 1);
        QCOMPARE(notices.at(0).title, QStringLiteral("Fetch finished"));
        QCOMPARE(notices.at(0).text, QStringLiteral("A is here, every byte verified."));
        notices = joiner.join({done("B"), eventOf(EventKind::FetchFailed, QStringLiteral("X")), done("C"), done("D")},
                              59'000);
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.at(0).title, QStringLiteral("4 fetches finished"));
        QCOMPARE(notices.at(0).text, QStringLiteral("A, B, C, D"));
        QCOMPARE(notices.at(1).count, 1);
        notices = joiner.join({done("E"), done("F")}, 68'000);
        QCOMPARE(notices.at(0).title, QStringLiteral("6 fetches finished"));
        QCOMPARE(notices.at(0).text, QStringLiteral("A, B, C, D and more"));
        notices = joiner.join({done("G")}, 78'000);
        QCOMPARE(notices.at(0).count, 1);
        QVERIFY(joiner.join({}, 78'001).isEmpty());
    }

    void namesOfOthersAreOnlyText()
    {
        NoticeJoiner joiner;
        NodeEvent event = eventOf(EventKind::FetchDone, QStringLiteral("a\u202e\n") + QString(4096, QLatin1Char('x')));
        const QList<Notice> notices = joiner.join({event}, 50'000);
        QVERIFY(notices.at(0).text.startsWith(QStringLiteral("a\\u{202e}\\x0axxx")));
        QVERIFY(notices.at(0).text.size() < 200);
        QVERIFY(eventLine(event).size() < 200);
        QVERIFY(!eventLine(event).contains(QChar(0x202e)));
        QVERIFY(eventLine(event).endsWith(QLatin1Char('x'))); // cut in the middle: names differ at their ends
        event.kind = EventKind::SessionMisuse;
        event.subject.clear();
        event.address = QStringLiteral("\u202e") + QString(4096, QLatin1Char('9'));
        const Notice misuse = joiner.join({event}, 50'000).at(0);
        QVERIFY(misuse.isUrgent && misuse.text.size() < 300 && !misuse.text.contains(QChar(0x202e)));
    }

    void everyKindHasItsWords()
    {
        for (const EventKind kind : allEventKinds) {
            NoticeJoiner joiner;
            const Notice alone = joiner.join({eventOf(kind, QStringLiteral("N"))}, 50'000).at(0);
            const Notice joined = joiner.join({eventOf(kind, QStringLiteral("M"))}, 50'001).at(0);
            QVERIFY(!alone.title.isEmpty() && alone.text.contains(QLatin1Char('N')) && !alone.action.isEmpty());
            QVERIFY(joined.title.startsWith(QStringLiteral("2 ")));
            QCOMPARE(joined.text, QStringLiteral("N, M"));
            QVERIFY(!eventLine(eventOf(kind, {})).isEmpty());
        }
    }

    void theSettingsSayHowLoud()
    {
        const QTemporaryDir dir;
        WindowSettings settings(dir.path());
        QVERIFY(settings.open().ok());
        settings.setNoticeLevel(EventKind::FetchFailed, NoticeLevel::InWindow);
        settings.setNoticeLevel(EventKind::RegistrationRequest, NoticeLevel::Off);
        ManualClock clock;
        auto service = std::make_unique<FakeService>();
        FakeService &shown = *service;
        std::vector<std::unique_ptr<NotificationService>> services;
        services.push_back(std::move(service));
        Notifier notifier(settings, clock, std::move(services));
        QSignalSpy happened(&notifier, &Notifier::happened);
        QSignalSpy recent(&notifier, &Notifier::recentChanged);
        notifier.take(Moment().snapshot());
        QCOMPARE(recent.size(), 0);
        notifier.take(Moment{QStringLiteral("done"), QStringLiteral("failed"), {ada}, {}}.snapshot());
        QCOMPARE(shown.shown.size(), 1);
        QCOMPARE(shown.shown.at(0).kind, EventKind::FetchDone);
        QCOMPARE(happened.size(), 2);
        QCOMPARE(recent.size(), 1);
        QCOMPARE(notifier.recent().size(), 3);
        QCOMPARE(notifier.recent().at(0).kind, EventKind::RegistrationRequest);
        QCOMPARE(notifier.recent().at(2).time, clock.now());
    }

    void whereOneServiceCannotTheNextOneDoes()
    {
        const QTemporaryDir dir;
        const WindowSettings settings(dir.path());
        ManualClock clock;
        std::vector<std::unique_ptr<NotificationService>> services;
        services.push_back(std::make_unique<FakeService>());
        services.push_back(std::make_unique<FakeService>());
        auto &first = static_cast<FakeService &>(*services.front());
        auto &second = static_cast<FakeService &>(*services.back());
        first.works = false;
        Notifier notifier(settings, clock, std::move(services));
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.take(Moment().snapshot());
        notifier.take(Moment{QStringLiteral("done"), {}, {}, {}}.snapshot());
        QCOMPARE(first.shown.size(), 0);
        QCOMPARE(second.shown.size(), 1);
        second.works = false;
        notifier.take(Moment{QStringLiteral("done"), QStringLiteral("done"), {}, {}}.snapshot());
        QCOMPARE(notifier.recent().size(), 2);
        Q_EMIT second.activated(second.shown.at(0).event, "token");
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).value<NodeEvent>().transfer, std::optional(one));
        QCOMPARE(activated.at(0).at(1).toByteArray(), QByteArray("token"));
    }

    void withoutAnyServiceTheWindowHears()
    {
        const QTemporaryDir dir;
        const WindowSettings settings(dir.path());
        ManualClock clock;
        Notifier notifier(settings, clock, {});
        QSignalSpy happened(&notifier, &Notifier::happened);
        notifier.take(Moment().snapshot());
        for (int i = 0; i < 30; ++i) {
            notifier.take(Moment{QStringLiteral("failed"), {}, {}, {}}.snapshot());
            notifier.take(Moment{QStringLiteral("fetching"), {}, {}, {}}.snapshot());
        }
        QCOMPARE(happened.size(), 30);
        QCOMPARE(notifier.recent().size(), Notifier::mostRecent);
    }

private:
    EnglishPlurals m_english;
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
