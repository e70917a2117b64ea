// SPDX-License-Identifier: GPL-3.0-only
// Threat C6 as providers meet it: every way to frame a request, sent through a real nginx that keeps its connections to
// the gate. If the two ever read the same bytes differently, somebody else's request would get the wrong answer.
#include "tests/unit/server/FramingRows.h"
#include "tests/unit/server/GateFixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr int patience = 60'000;

// One worker, so that all clients share the kept connections; bodies are passed on as they come; what nginx would
// silently drop is passed on too. %1 folder, %2 its port, %3 the gate's.
const char configuration[] = R"(
daemon off;
worker_processes 1;
%4
pid %1/nginx.pid;
error_log %1/error.log;
events { worker_connections 256; }
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    client_header_timeout 1s;
    client_body_timeout 1s;
    ignore_invalid_headers off;
    underscores_in_headers on;
    large_client_header_buffers 8 32k;
    client_max_body_size 0;
    upstream gate { server 127.0.0.1:%3; keepalive 4; }
    server {
        listen 127.0.0.1:%2;
        location / {
            proxy_pass http://gate;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_request_buffering off;
        }
    }
}
)";

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

class TestGateNginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void framing_data();
    void framing();
    void connectionsAreKept();

private:
    [[nodiscard]] bool startNginx(const QString &program);
    [[nodiscard]] RawReply answerOf(const QByteArray &request) const;

    QTemporaryDir m_dir;
    GateFixture m_gate{GateLimits{}, Wire::Plain};
    QProcess m_nginx;
    quint16 m_port = 0;
    int m_innocent = 0;
};

void TestGateNginx::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(
        QStringLiteral("nginx"),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/sbin")});
    if (program.isEmpty())
        QSKIP("nginx is not installed");
    // Its port is free when it is chosen, and may be taken when nginx comes to it.
    for (int attempt = 0; attempt < 5 && m_port == 0; ++attempt) {
        if (!startNginx(program))
            m_nginx.waitForFinished(patience);
    }
    QVERIFY2(m_port != 0, m_nginx.readAllStandardError().constData());
}

bool TestGateNginx::startNginx(const QString &program)
{
    const quint16 port = freePort();
    QFile file(m_dir.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    // Only root has somebody to become, and in the test's folder that one could write nothing.
    const QString user = QDir(QStringLiteral("/root")).isReadable() ? QStringLiteral("user root;") : QString();
    file.write(QString::fromLatin1(configuration).arg(m_dir.path()).arg(port).arg(m_gate.port).arg(user).toUtf8());
    file.close();
    m_nginx.start(program, {QStringLiteral("-p"), m_dir.path(), QStringLiteral("-c"), file.fileName()});
    while (m_nginx.state() != QProcess::NotRunning) {
        RawClient client;
        if (client.open(port)) {
            m_port = port;
            return true;
        }
        m_nginx.waitForFinished(20);
    }
    return false;
}

void TestGateNginx::cleanupTestCase()
{
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(patience))
        m_nginx.kill();
    m_nginx.waitForFinished(patience);
}

RawReply TestGateNginx::answerOf(const QByteArray &request) const
{
    RawClient client;
    if (!client.open(m_port) || !client.send(request))
        return {};
    return client.reply();
}

void TestGateNginx::framing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("second");
    for (const FramingRow &row : framingRows()) {
        // A body in chunks is read to its end by nginx, and what follows is a request like any other.
        QTest::newRow(row.name) << row.bytes << (QByteArray(row.name) == "chunked");
    }
}

void TestGateNginx::framing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, second);
    const qsizetype before = m_gate.handler.seen().size();
    RawClient attacker;
    QVERIFY(attacker.open(m_port));
    QVERIFY(attacker.send(bytes));
    // Whatever nginx makes of it: an answer, or the end, at the latest when it has waited long enough.
    QVERIFY(attacker.waitForInput());
    // Several, so that every kept connection is used again.
    for (int i = 0; i < 6; ++i) {
        const QByteArray target = "/echo?innocent=" + QByteArray::number(++m_innocent);
        const RawReply reply = answerOf(request("GET", target));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "GET " + target + '\n');
    }
    QVERIFY(second || !m_gate.handler.seen().mid(before).contains("GET /smuggled"));
}

void TestGateNginx::connectionsAreKept()
{
    // Or the test above would show nothing.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(answerOf(request("GET", "/who")).status, 200);
    QVERIFY(m_gate.server->connectionCount() >= 1 && m_gate.server->connectionCount() <= 6);
    QCOMPARE(answerOf(request("GET", "/who")).body, "127.0.0.1|plain|proxy|none");
}

QTEST_GUILESS_MAIN(TestGateNginx)
#include "tst_gate_nginx.moc"
