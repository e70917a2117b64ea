// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ControlMethods.h"

#include "core/node/ControlParams.h"
#include "core/node/PeerNode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ttp;

namespace {

QJsonObject objectOf(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

/// The methods over a core that does not run: what gets as far as the core is answered with ShuttingDown.
class Methods
{
public:
    Methods() : client(node), method(controlMethods(client, [this] { ++stops; })) {}

    std::optional<Result<QJsonValue>> call(const QString &name, const QJsonObject &params)
    {
        std::optional<Result<QJsonValue>> answer;
        method(name, params, &context, [&answer](const Result<QJsonValue> &result) { answer.emplace(result); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 30000);
        return answer;
    }

    int stops = 0;
    PeerNode node;
    NodeClient client;
    QObject context;
    ControlServer::Method method;
};

const char *const anId = "'01234567-89ab-4def-8123-456789abcdef'";

QByteArray with(const QByteArray &json)
{
    return QByteArray(json).replace("ID", anId);
}

} // namespace

class TestControlMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightReachesTheCore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("params");
        const auto row = [](const char *name, const QByteArray &params) {
            QTest::addRow("%s %s", name, params.constData()) << QString::fromLatin1(name) << params;
        };
        for (const char *name :
             {"status", "requests", "peers", "groups", "shares", "transfers", "incidents", "invite", "invites"})
            row(name, "{}");
        row("incidents", "{'since':7}");
        row("invite", "{'uses':3,'valid_seconds':3600,'groups':['a']}");
        row("invite", "{'uses':null,'groups':[]}");
        row("invite_revoke", "{'invite_id':ID}");
        row("register", "{'link':'x'}");
        row("decide", "{'user_id':ID,'decision':'block'}");
        row("peer_allow", "{'user_id':ID,'allowed':false}");
        row("peer_remove", "{'user_id':ID}");
        row("group_create", "{'name':'\u05e7\u05e8\u05d7'}");
        row("group_change", "{'name':'a','add':[ID],'remove':[]}");
        row("share", "{'paths':['/a b\\n'],'name':'n'}");
        row("share", "{'paths':['/a']}");
        row("share", "{'paths':['/a'],'name':'n','to':'everyone','wait':false}");
        row("share", "{'paths':['/a'],'to':['group:a','user:b']}");
        row("share", "{'paths':['/a'],'to':[]}");
        row("readers", "{'share_id':ID,'to':['everyone']}");
        row("readers", "{'share_id':ID,'to':[]}");
        row("unshare", "{'share_id':ID}");
        row("link", "{'share_id':ID}");
        row("get", "{'link':'x','to':'','wait':true}");
        row("get", "{'link':'x','files':['a/b','c']}");
        row("get", "{'link':'x','files':null}");
        row("choose_files", "{'transfer_id':ID,'files':['a']}");
        row("choose_files", "{'transfer_id':ID,'files':null}");
        row("queue", "{'transfer_id':ID,'move':'top'}");
        row("priority", "{'transfer_id':ID,'priority':'low'}");
        for (const char *name : {"wait", "pause", "resume", "remove"})
            row(name, "{'transfer_id':ID}");
        row("verify", "{'what':'/a'}");
        row("limit", "{}");
        row("set", "{}");
        row("set", "{'name':'n','download_folder':'/a'}");
        row("limit", "{'transfer_id':ID,'up':0,'down':1125899906842624}");
    }
    void whatIsRightReachesTheCore()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, params);
        Methods methods;
        const auto answer = methods.call(name, objectOf(with(params).constData()));
        QVERIFY(answer && !answer->ok());
        QVERIFY2(answer->error().code == ErrorCode::ShuttingDown, qPrintable(describe(answer->error())));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &params, const char *subject) {
            QTest::addRow("%s %s", name, params.constData())
                << QString::fromLatin1(name) << params << QString::fromLatin1(subject);
        };
        row("status", "{'verbose':true}", "verbose");
        row("shutdown", "{'now':true}", "now");
        row("invite", "{'uses':'3'}", "uses");
        row("invite", "{'uses':0}", "uses");
        row("invite", "{'uses':1.5}", "uses");
        row("invite", "{'uses':-9223372036854775808}", "uses");
        row("invite", "{'valid_seconds':1e300}", "valid_seconds");
        row("invite", "{'groups':'a'}", "groups");
        row("invite", "{'groups':[1]}", "groups");
        row("invites", "{'codes':true}", "codes");
        row("invite_revoke", "{'invite_id':'all'}", "invite_id");
        row("register", "{}", "link");
        row("register", "{'link':''}", "link");
        row("register", "{'link':['x']}", "link");
        row("decide", "{'user_id':'x','decision':'accept'}", "user_id");
        row("decide", "{'user_id':ID,'decision':'ACCEPT'}", "decision");
        row("decide", "{'user_id':ID}", "decision");
        row("peer_allow", "{'user_id':ID}", "allowed");
        row("peer_allow", "{'user_id':ID,'allowed':'yes'}", "allowed");
        row("peer_remove", "{}", "user_id");
        row("peer_remove", "{'user_id':ID,'block':true}", "block");
        row("incidents", "{'since':-1}", "since");
        row("group_create", "{'name':7}", "name");
        row("group_change", "{'name':'a','add':['x']}", "add");
        row("group_change", "{'name':'a','remove':{}}", "remove");
        row("share", "{'paths':[],'name':'n'}", "paths");
        row("share", "{'paths':'/a','name':'n'}", "paths");
        row("share", "{'paths':['/a',''],'name':'n'}", "paths");
        row("share", "{'paths':['/a'],'name':1}", "name");
        row("share", "{'paths':['/a'],'name':'n','to':1}", "to");
        row("share", "{'paths':['/a'],'name':'n','to':''}", "to");
        row("share", "{'paths':['/a'],'name':'n','to':['a','']}", "to");
        row("share", "{'paths':['/a'],'name':'n','wait':0}", "wait");
        row("readers", "{'to':['everyone']}", "share_id");
        row("readers", "{'share_id':ID,'to':'everyone'}", "to");
        row("readers", "{'share_id':ID,'to':[7]}", "to");
        row("unshare", "{}", "share_id");
        row("link", "{'share_id':7}", "share_id");
        row("get", "{'to':'/a'}", "link");
        row("get", "{'link':'x','wait':'true'}", "wait");
        row("get", "{'link':'x','files':'a'}", "files");
        row("get", "{'link':'x','files':['']}", "files");
        row("get", "{'link':'x','files':[]}", "files");
        row("choose_files", "{'files':['a']}", "transfer_id");
        row("queue", "{'transfer_id':ID,'move':'first'}", "move");
        row("queue", "{'transfer_id':ID}", "move");
        row("priority", "{'transfer_id':ID,'priority':1}", "priority");
        row("choose_files", "{'transfer_id':ID,'files':[7]}", "files");
        for (const char *name : {"wait", "pause", "resume", "remove"})
            row(name, "{'transfer_id':'all'}", "transfer_id");
        row("verify", "{'what':null}", "what");
        row("set", "{'name':7}", "name");
        row("set", "{'port':7}", "port");
        row("limit", "{'up':-1}", "up");
        row("limit", "{'down':'20M'}", "down");
        // what the settings do not take back at the next start
        row("limit", "{'up':1125899906842625}", "up");
        row("limit", "{'transfer_id':''}", "transfer_id");
        row("limit", "{'upp':1}", "upp");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, params);
        QFETCH(const QString, subject);
        Methods methods;
        const auto answer = methods.call(name, objectOf(with(params).constData()));
        QVERIFY(answer && !answer->ok());
        QCOMPARE(answer->error().code, ErrorCode::InvalidInput);
        QCOMPARE(answer->error().doing, Doing::Commanding);
        QCOMPARE(answer->error().subject, subject);
        QVERIFY(!answer->error().detail.isEmpty());
        QCOMPARE(methods.stops, 0);
    }

    void whatIsNotKnownIsUnsupported()
    {
        Methods methods;
        for (const char *name : {"", "STATUS", "stop", "shutdown "}) {
            const auto answer = methods.call(QString::fromLatin1(name), {});
            QVERIFY(answer && !answer->ok());
            QCOMPARE(answer->error().code, ErrorCode::Unsupported);
        }
        QCOMPARE(methods.stops, 0);
    }

    void shutdownAnswersAndStops()
    {
        Methods methods;
        const auto answer = methods.call(QStringLiteral("shutdown"), {});
        QVERIFY(answer && answer->ok());
        QCOMPARE(methods.stops, 1);
    }

    void theFirstThingThatIsWrongIsKept()
    {
        ControlParams params(objectOf("{'a':1,'b':'x','extra':0}"));
        QCOMPARE(params.text(QStringLiteral("a")), QString());
        QCOMPARE(params.text(QStringLiteral("b")), QString()); // nothing is handed out any more
        QVERIFY(!params.flag(QStringLiteral("c")));
        QVERIFY(params.wrong());
        QCOMPARE(params.wrong()->subject, QStringLiteral("a"));
    }
};

QTEST_GUILESS_MAIN(TestControlMethods)
#include "tst_controlmethods.moc"
