// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ControlServer.h"

#include "core/node/ControlAddress.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

/// A server with three methods: echo answers at once, later when the test says so, fail with an error.
class Door
{
public:
    Door()
        : server([this](const QString &name, const QJsonObject &params, QObject *context,
                        const ControlServer::Reply &reply) {
              called.append(name);
              contexts.append(context);
              if (name == QStringLiteral("echo"))
                  reply(QJsonValue(params));
              else if (name == QStringLiteral("later"))
                  waiting.append(reply);
              else if (name == QStringLiteral("fail"))
                  reply(Error{ErrorCode::DiskFull, Doing::WritingFile, QStringLiteral("/x"), {}, 0});
              else
                  reply(Error{ErrorCode::Unsupported, Doing::Commanding, name, {}, 0});
          })
    {
        if (!server.listen(folder.path()).ok())
            qFatal("the test cannot listen");
    }

    QTemporaryDir folder;
    QStringList called;
    QList<QPointer<QObject>> contexts;
    QList<ControlServer::Reply> waiting;
    ControlServer server;
};

class Caller
{
public:
    explicit Caller(const Door &door)
    {
        QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [this] { got += socket.readAll(); });
        socket.connectToServer(controlSocketName(door.folder.path()));
    }
    void say(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    QJsonObject answer(qsizetype number = 0) const
    {
        return QJsonDocument::fromJson(got.split('\n').value(number)).object();
    }
    bool isClosed() const { return socket.state() == QLocalSocket::UnconnectedState; }

    QByteArray got;
    QLocalSocket socket;
};

int codeOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt();
}

QByteArray request(const char *method, int id)
{
    return QByteArray("{\"jsonrpc\":\"2.0\",\"method\":\"") + method + "\",\"id\":" + QByteArray::number(id) + "}\n";
}

} // namespace

class TestControlServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsAnswered()
    {
        Door door;
        Caller caller(door);
        // the line comes in two parts, with blank lines around it
        caller.say("\n{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"met");
        caller.say("hod\":\"echo\",\"params\":{\"x\":[1]}}\n\n");
        QTRY_VERIFY_WITH_TIMEOUT(caller.got.endsWith('\n'), 30000);
        QCOMPARE(caller.answer().value(QStringLiteral("id")), QJsonValue(QStringLiteral("a")));
        QCOMPARE(caller.answer().value(QStringLiteral("jsonrpc")), QJsonValue(QStringLiteral("2.0")));
        QCOMPARE(caller.answer().value(QStringLiteral("result")).toObject().value(QStringLiteral("x")),
                 QJsonValue(QJsonArray{1}));
    }

    void errorsCarryTheirCode()
    {
        Door door;
        Caller caller(door);
        caller.say(request("fail", 1) + request("dance", 2));
        QTRY_COMPARE_WITH_TIMEOUT(caller.got.count('\n'), 2, 30000);
        QCOMPARE(codeOf(caller.answer(0)), -32000);
        const QJsonObject data =
            caller.answer(0).value(QStringLiteral("error")).toObject().value(QStringLiteral("data")).toObject();
        QCOMPARE(data.value(QStringLiteral("code")), QJsonValue(QStringLiteral("disk-full")));
        QCOMPARE(codeOf(caller.answer(1)), -32601);
        QVERIFY(!caller.isClosed());
    }

    void parametersAreAnObject()
    {
        Door door;
        Caller caller(door);
        for (const char *params : {"[1]", "7", "null", "\"x\""})
            caller.say(QByteArray("{\"jsonrpc\":\"2.0\",\"method\":\"echo\",\"id\":1,\"params\":") + params + "}\n");
        QTRY_COMPARE_WITH_TIMEOUT(caller.got.count('\n'), 4, 30000);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(caller.answer(i)), -32602);
        QVERIFY(door.called.isEmpty());
        // the line was a request: the next one is heard
        caller.say(request("echo", 2));
        QTRY_COMPARE_WITH_TIMEOUT(caller.got.count('\n'), 5, 30000);
        QCOMPARE(codeOf(caller.answer(4)), 0);
    }

    void aLongLineIsCarriedOut()
    {
        Door door;
        Caller caller(door);
        const QByteArray path(8 * 1024 * 1024, 'x');
        caller.say("{\"jsonrpc\":\"2.0\",\"method\":\"echo\",\"id\":1,\"params\":{\"a\":\"" + path + "\"}}\n");
        QTRY_VERIFY_WITH_TIMEOUT(caller.got.endsWith('\n'), 30000);
        QCOMPARE(
            caller.answer().value(QStringLiteral("result")).toObject().value(QStringLiteral("a")).toString().size(),
            path.size());
    }

    void twoRequestsAreUnderWayAtOnce()
    {
        Door door;
        Caller caller(door);
        caller.say(request("later", 1) + request("later", 2) + request("echo", 3));
        QTRY_COMPARE_WITH_TIMEOUT(caller.got.count('\n'), 1, 30000);
        QCOMPARE(caller.answer(0).value(QStringLiteral("id")).toInt(), 3);
        QCOMPARE(door.waiting.size(), 2);
        door.waiting.at(1)(QJsonValue(QStringLiteral("second")));
        door.waiting.at(0)(QJsonValue(QStringLiteral("first")));
        QTRY_COMPARE_WITH_TIMEOUT(caller.got.count('\n'), 3, 30000);
        QCOMPARE(caller.answer(1).value(QStringLiteral("id")).toInt(), 2);
        QCOMPARE(caller.answer(2).value(QStringLiteral("result")), QJsonValue(QStringLiteral("first")));
    }

    void anAnswerToNobodyGoesNowhere()
    {
        Door door;
        {
            Caller caller(door);
            caller.say(request("later", 1));
            QTRY_COMPARE_WITH_TIMEOUT(door.waiting.size(), 1, 30000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!door.contexts.first(), 30000);
        door.waiting.first()(QJsonValue(1));
        Caller next(door);
        next.say(request("echo", 1));
        QTRY_COMPARE_WITH_TIMEOUT(next.got.count('\n'), 1, 30000);
    }

    void whatIsNoRequestClosesTheConnection_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &line, int code) {
            QTest::newRow(name) << line << code;
        };
        row("not JSON", "GET / HTTP/1.1\n", -32700);
        row("half of it", "{\"jsonrpc\":\n", -32700);
        row("binary", QByteArray("\0\xff\xfe\n", 4), -32700);
        row("deeply nested", QByteArray(100'000, '[') + '\n', -32700);
        row("a batch", "[" + request("echo", 1).trimmed() + "]\n", -32600);
        row("an empty batch", "[]\n", -32600);
        row("no method", "{\"jsonrpc\":\"2.0\",\"id\":1}\n", -32600);
        row("method is a number", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":1}\n", -32600);
        row("no id", "{\"jsonrpc\":\"2.0\",\"method\":\"echo\"}\n", -32600);
        row("id is an object", "{\"jsonrpc\":\"2.0\",\"method\":\"echo\",\"id\":{}}\n", -32600);
        row("version 1", "{\"jsonrpc\":\"1.0\",\"method\":\"echo\",\"id\":1}\n", -32600);
        row("too long", QByteArray(16 * 1024 * 1024 + 10, ' '), -32700);
    }
    void whatIsNoRequestClosesTheConnection()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, code);
        Door door;
        Caller caller(door);
        caller.say(line);
        QTRY_VERIFY_WITH_TIMEOUT(caller.isClosed(), 30000);
        QCOMPARE(codeOf(caller.answer()), code);
        QVERIFY(caller.answer().value(QStringLiteral("id")).isNull());
        QVERIFY(door.called.isEmpty());
    }

    void nothingBehindARefusedLineIsCarriedOut()
    {
        Door door;
        Caller caller(door);
        caller.say("nonsense\n" + request("echo", 1) + "nonsense\n");
        QTRY_VERIFY_WITH_TIMEOUT(caller.isClosed(), 30000);
        QCOMPARE(caller.got.count('\n'), 1);
        QVERIFY(door.called.isEmpty());
    }

    void theSocketIsForItsUserOnly()
    {
#ifdef Q_OS_UNIX
        Door door;
        const QFileInfo info(controlSocketName(door.folder.path()));
        QVERIFY(info.exists());
        QVERIFY(!(info.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                        QFileDevice::WriteOther)));
#endif
    }

    void aLongProfilePathHasASocketElsewhere()
    {
        const QString deep = QStringLiteral("/x/") + QString(200, QLatin1Char('d'));
        QVERIFY(controlSocketName(deep).toUtf8().size() <= 107);
        QVERIFY(controlSocketName(deep) != controlSocketName(deep + QLatin1Char('e')));
    }

    void aSocketLeftBehindIsReplaced()
    {
        Door door;
        ControlServer second([](const QString &, const QJsonObject &, QObject *, const ControlServer::Reply &) {});
        QVERIFY(second.listen(door.folder.path()).ok());
    }
};

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
