// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/StatusJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace ttp;

class TestStatusJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsComeBackAsTheyWere_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : allErrorCodes())
            QTest::newRow(qPrintable(errorWord(code))) << code;
    }
    void errorsComeBackAsTheyWere()
    {
        QFETCH(const ErrorCode, code);
        for (const Doing doing : {Doing::OpeningProfile, Doing::Fetching, Doing::Commanding, Doing::WritingFile}) {
            const Error error{code, doing, QStringLiteral("/dätä/\u202e\n\"x\""), QStringLiteral("why\0not"), 17};
            const QByteArray line = QJsonDocument(toJson(error)).toJson(QJsonDocument::Compact);
            QVERIFY(!line.contains('\n'));
            QCOMPARE(errorFromJson(QJsonDocument::fromJson(line).object()), error);
        }
    }

    void whatIsMissingOrStrangeIsInternal_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("unknown word") << QByteArray("{\"code\":\"on-fire\"}");
        QTest::newRow("number for a word")
            << QByteArray("{\"code\":7,\"doing\":[],\"subject\":{},\"retry_after\":\"x\"}");
        QTest::newRow("null") << QByteArray("{\"code\":null}");
    }
    void whatIsMissingOrStrangeIsInternal()
    {
        QFETCH(const QByteArray, json);
        const Error error = errorFromJson(QJsonDocument::fromJson(json).object());
        QCOMPARE(error.code, ErrorCode::Internal);
        QVERIFY(error.subject.isEmpty());
        QCOMPARE(error.retryAfterSeconds, 0);
    }

    // Members are added, never renamed: scripts rely on these.
    void membersKeepTheirNames_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("members");
        const auto row = [](const char *name, const QJsonObject &object, const char *members) {
            QTest::newRow(name) << object << QString::fromLatin1(members);
        };
        row("status", toJson(NodeStatus()),
            "user_id name version profile download_folder port url addresses pin reachability down_rate up_rate "
            "down_limit up_limit peers "
            "shares transfers pending_requests connections");
        row("invite", toJson(NewInvite()), "invite_id link code expires uses");
        InviteStatus invite;
        invite.usedBy.append(InviteUse());
        const QJsonObject inviteJson = toJson(invite);
        row("invites", inviteJson, "invite_id created expires uses uses_left groups used_by");
        row("used_by", inviteJson.value(QStringLiteral("used_by")).toArray().at(0).toObject(), "user_id name used");
        row("register", toJson(RegistrationStatus()), "user_id state words");
        row("requests", toJson(RequestStatus()), "user_id name note address received words");
        row("peers", toJson(PeerStatus()),
            "user_id name state pin addresses online last_seen registered_here registered_there bytes_in bytes_out "
            "holdings");
        row("groups", toJson(GroupStatus()), "group_id name users");
        row("share", toJson(ShareStatus()),
            "share_id name owner own state version folder files bytes indexed_bytes to readers link error left_out");
        TransferStatus transfer;
        transfer.sources.append(TransferSourceStatus());
        const QJsonObject json = toJson(transfer);
        row("get", json,
            "transfer_id share_id name version folder state error total_bytes bytes adopted_bytes rate down_limit "
            "up_limit pieces have_pieces seconds sources renamed files wanted_files queue_position "
            "priority");
        row("sources", json.value(QStringLiteral("sources")).toArray().at(0).toObject(),
            "user_id name bytes rate have pieces state");
        row("verify", toJson(VerifyReport()), "ok checked_bytes checked_files bad");
        row("incidents", toJson(IncidentStatus()), "sequence time kind user_id address subject detail");
        row("error", toJson(Error()), "code doing subject detail retry_after");
    }
    void membersKeepTheirNames()
    {
        QFETCH(const QJsonObject, object);
        QFETCH(const QString, members);
        for (const QString &member : members.split(QLatin1Char(' ')))
            QVERIFY2(object.contains(member), qPrintable(member));
    }

    void sizesStayExact()
    {
        TransferStatus transfer;
        transfer.totalBytes = (1LL << 53) - 1;
        transfer.bytes = (1LL << 53) - 2;
        const QByteArray line = QJsonDocument(toJson(transfer)).toJson(QJsonDocument::Compact);
        QVERIFY(line.contains("\"total_bytes\":9007199254740991"));
        QVERIFY(line.contains("\"bytes\":9007199254740990"));
        QVERIFY(line.contains("\"error\":null"));
    }
};

QTEST_GUILESS_MAIN(TestStatusJson)
#include "tst_statusjson.moc"
