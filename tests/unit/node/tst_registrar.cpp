// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/Registrar.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/client/FakePeer.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QTest>

using namespace ttp;
using namespace ttp::test;

/// Registrations at a peer that answers what the test says.
class TestRegistrar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What was asked for stands, also where a reply was lost and it has to be asked once more.
    void aDialogThatIsClosedLaterEndsNothing()
    {
        const TestCertificate certificate = TestCertificate::make();
        FakePeer peer(certificate);
        peer.putError("POST /v1/users", ErrorCode::Gone);
        DatabaseFixture file;
        const ManualClock clock;
        const LocalIdentity own = LocalIdentity::ephemeral();
        OutgoingRegistration outgoing(file.database(), clock, own);
        HttpTransport transport;
        Registrar registrar(transport, outgoing, clock, own, [] { return QList<HostPort>(); }, {});
        bool isClosed = false;
        Registrar::Watch watch;
        watch.tell = [&](const RegistrationProgress &progress) {
            isClosed = isClosed || progress.step == RegistrationStep::Asking;
        };
        watch.isAbandoned = [&] { return isClosed; };
        std::optional<Result<RegistrationStatus>> answer;
        registrar.registerAt(
            QStringLiteral("ttp://%1/#u=%2&k=%3")
                .arg(peer.place().toString(), peer.user.toString(), certificate.pin.toBase64Url()),
            QStringLiteral("Ada"), [&](const Result<RegistrationStatus> &result) { answer = result; }, watch);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000);
        QVERIFY(isClosed);
        QVERIFY2(answer->error().code == ErrorCode::Gone, qPrintable(describe(answer->error())));
        QCOMPARE(peer.count("POST /v1/users"), 2);
    }
};

QTEST_GUILESS_MAIN(TestRegistrar)
#include "tst_registrar.moc"
