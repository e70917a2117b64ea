// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"

#include <QTest>

using namespace ttp;

namespace {

using Step = RegistrationStep;
using State = RegistrationProgress::State;

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

/// What a dialog sees of a registration.
struct Seen {
    QList<RegistrationProgress> steps;
    std::optional<Result<RegistrationStatus>> answer;
    // how many steps had been told when the answer came
    qsizetype before = 0;

    [[nodiscard]] QList<Step> done() const
    {
        QList<Step> list;
        for (const RegistrationProgress &one : steps) {
            if (one.state == State::Done)
                list.append(one.step);
        }
        return list;
    }
    [[nodiscard]] RegistrationProgress last() const { return steps.isEmpty() ? RegistrationProgress() : steps.last(); }
};

const QList<Step> letIn{Step::Reading, Step::Connecting, Step::Certificate, Step::Asking, Step::Registered};

} // namespace

/// A registration told step by step: whole peers.
class TestRegistrationSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ada = std::make_unique<TestPeer>(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        m_ben = std::make_unique<TestPeer>(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        const auto ada = m_ada->start();
        MUST(ada);
        m_status = *ada;
        MUST(m_ben->start());
    }
    void cleanup()
    {
        m_ben.reset();
        m_ada.reset();
    }

    void aLinkLetsInAtOnce()
    {
        const Seen seen = registered(invited().link);
        MUST(*seen.answer);
        QCOMPARE(seen.done(), letIn);
        QCOMPARE(seen.before, seen.steps.size());
        QCOMPARE(seen.last().user, m_ada->user());
        QCOMPARE(seen.last().words, (*seen.answer)->words);
        QCOMPARE(seen.steps.first().state, State::Running);
        // each begins before it is done, and nothing is told twice
        for (qsizetype i = 0; i < seen.steps.size(); ++i)
            QVERIFY(seen.steps.indexOf(seen.steps.at(i)) == i);
    }

    void aTypedCodeLetsInAtOnce()
    {
        const Seen seen = registered(m_status.addresses.first() + QLatin1Char(' ') + invited().code);
        MUST(*seen.answer);
        QCOMPARE(seen.done(), letIn);
    }

    void whatFailsIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RegistrationStep>("step");
        QTest::addColumn<ErrorCode>("code");
        const QString none = QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("no link") << QStringLiteral("ttp:nonsense") << Step::Reading << ErrorCode::InvalidInput;
        QTest::newRow("no address") << QStringLiteral("somewhere AAAA") << Step::Reading << ErrorCode::InvalidInput;
        QTest::newRow("nobody there") << QStringLiteral("ttp://127.0.0.9:1/#u=USER&k=PIN&i=") + none << Step::Connecting
                                      << ErrorCode::Unreachable;
        QTest::newRow("nobody at the typed address")
            << QStringLiteral("127.0.0.9:1 ABCD-EFGH-JKMN-PQRS") << Step::Connecting << ErrorCode::Unreachable;
        QTest::newRow("another key") << QStringLiteral("ttp://PLACE/#u=USER&k=OTHER&i=") + none << Step::Certificate
                                     << ErrorCode::PinMismatch;
        QTest::newRow("another code") << QStringLiteral("ttp://PLACE/#u=USER&k=PIN&i=") + none << Step::Asking
                                      << ErrorCode::InviteInvalid;
        QTest::newRow("another typed code")
            << QStringLiteral("PLACE ABCD-EFGH-JKMN-PQRS") << Step::Asking << ErrorCode::InviteInvalid;
    }
    void whatFailsIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(const RegistrationStep, step);
        QFETCH(const ErrorCode, code);
        text.replace(QStringLiteral("PLACE"), m_status.addresses.first());
        text.replace(QStringLiteral("USER"), m_status.user.toString());
        text.replace(QStringLiteral("PIN"), m_status.pin);
        text.replace(QStringLiteral("OTHER"), QString(43, QLatin1Char('A')));
        const Seen seen = registered(text);
        QVERIFY(!seen.answer->ok());
        QVERIFY2(seen.answer->error().code == code, qPrintable(describe(seen.answer->error())));
        QCOMPARE(seen.last().step, step);
        QCOMPARE(seen.last().state, State::Failed);
        QCOMPARE(seen.last().error, std::optional<Error>(seen.answer->error()));
        QCOMPARE(seen.done().size(), qsizetype(step));
    }

    void aPersonDecides_data()
    {
        QTest::addColumn<RequestDecision>("decision");
        QTest::newRow("yes") << RequestDecision::Accept;
        QTest::newRow("no") << RequestDecision::Refuse;
    }
    void aPersonDecides()
    {
        QFETCH(const RequestDecision, decision);
        Seen seen;
        begin(plainLink(), seen, this);
        QTRY_VERIFY_WITH_TIMEOUT(seen.answer.has_value(), 30000);
        MUST(*seen.answer);
        QCOMPARE((*seen.answer)->state, QStringLiteral("pending"));
        QCOMPARE(seen.last().step, Step::Approval);
        QCOMPARE(seen.last().state, State::Running);
        QCOMPARE(seen.last().words.size(), 6);
        MUST(m_ada->ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            m_ada->client().decide(m_ben->user(), decision, context, answer);
        }));
        const bool isYes = decision == RequestDecision::Accept;
        QTRY_COMPARE_WITH_TIMEOUT(seen.last().state, isYes ? State::Done : State::Failed, 30000);
        QCOMPARE(seen.last().step, isYes ? Step::Registered : Step::Approval);
        if (!isYes)
            QCOMPARE(seen.last().error->code, ErrorCode::RegistrationRejected);
    }

    void aRequestThatWaitsIsWithdrawn()
    {
        Seen seen;
        begin(plainLink(), seen, this);
        QTRY_VERIFY_WITH_TIMEOUT(seen.answer.has_value(), 30000);
        MUST(*seen.answer);
        MUST(m_ben->ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            m_ben->client().removePeer(m_ada->user(), context, answer);
        }));
        QTRY_COMPARE_WITH_TIMEOUT(seen.last().state, State::Failed, 30000);
        QCOMPARE(seen.last().error->code, ErrorCode::Cancelled);
    }

    // The code is good once: that it still is shows that nobody was asked.
    void aDialogThatIsClosedAsksNobody()
    {
        const QString link = invited().link;
        auto context = std::make_unique<QObject>();
        Seen closed;
        begin(link, closed, context.get());
        context.reset();
        const Seen seen = registered(link);
        MUST(*seen.answer);
        QVERIFY(closed.steps.isEmpty() && !closed.answer);
    }

private:
    NewInvite invited()
    {
        const auto invite = m_ada->ask<NewInvite>([&](QObject *context, const NodeClient::Answer<NewInvite> &answer) {
            m_ada->client().invite(1, 3600, {}, context, answer);
        });
        return invite.valueOr({});
    }
    QString plainLink() const
    {
        return QStringLiteral("ttp://%1/#u=%2&k=%3")
            .arg(m_status.addresses.first(), m_status.user.toString(), m_status.pin);
    }
    void begin(const QString &text, Seen &seen, QObject *context)
    {
        m_ben->client().registerInSteps(
            text, context, [&seen](const RegistrationProgress &step) { seen.steps.append(step); },
            [&seen](const Result<RegistrationStatus> &answer) {
                seen.answer = answer;
                seen.before = seen.steps.size();
            });
    }
    Seen registered(const QString &text)
    {
        Seen seen;
        begin(text, seen, this);
        if (!QTest::qWaitFor([&seen] { return seen.answer.has_value(); }, 60000))
            seen.answer = Error{ErrorCode::TimedOut, Doing::Registering, {}, QStringLiteral("no answer"), 0};
        return seen;
    }

    std::unique_ptr<TestPeer> m_ada;
    std::unique_ptr<TestPeer> m_ben;
    NodeStatus m_status;
};

QTEST_GUILESS_MAIN(TestRegistrationSteps)
#include "tst_registration_steps.moc"
