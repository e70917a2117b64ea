// SPDX-License-Identifier: GPL-3.0-only
// The table of routes and the OpenAPI documents say the same.
#include "core/protocol/ApiDocuments.h"
#include "core/server/Routes.h"
#include "tests/support/ApiDocs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QtTest/QTest>

using namespace ttp;

namespace {

QString whoWord(Who who)
{
    switch (who) {
    case Who::Anyone:
        return QStringLiteral("none");
    case Who::Basic:
        return QStringLiteral("basic");
    case Who::Session:
        return QStringLiteral("session");
    case Who::ShareReader:
        return QStringLiteral("share-read");
    }
    return {};
}

QByteArray nameOf(const Route &route)
{
    return verbText(route.verb) + ' ' + pathTemplate(route.path);
}

} // namespace

class TestRoutesMatchApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsDocumented_data();
    void everyRouteIsDocumented();
    void everyDocumentedOperationIsARoute_data();
    void everyDocumentedOperationIsARoute();
    void noRouteStandsTwice();
    void whatIsNotThereIsNotAllowed();
    void headStandsBesideGet();
    void onlyBytesAndHashesAreMetered();
    void credentialsAreAskedForOutsideTheKnownDoors();

private:
    ApiDocs m_docs;
};

void TestRoutesMatchApi::everyRouteIsDocumented_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Route &route : routes())
        QTest::newRow(nameOf(route).constData()) << index++;
}

void TestRoutesMatchApi::everyRouteIsDocumented()
{
    QFETCH(int, index);
    const Route &route = routes()[size_t(index)];
    const QJsonObject operation = m_docs.operation(verbText(route.verb), pathTemplate(route.path));
    QVERIFY2(!operation.isEmpty(), "no document has it");
    QCOMPARE(operation.value(QLatin1String("x-ttp-auth")).toString(), whoWord(route.who));
    QCOMPARE(operation.value(QLatin1String("x-ttp-body-limit")).toInteger(-1), route.bodyLimit);
    const QString cost = route.cost == Cost::Metered ? QStringLiteral("metered") : QStringLiteral("free");
    QCOMPARE(operation.value(QLatin1String("x-ttp-cost")).toString(), cost);
    QVERIFY(route.handler);
}

void TestRoutesMatchApi::everyDocumentedOperationIsARoute_data()
{
    QTest::addColumn<QByteArray>("name");
    const QJsonObject paths = m_docs.paths();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QStringList verbs = path.value().toObject().keys();
        for (const QString &verb : verbs) {
            const QByteArray name = verb.toUpper().toLatin1() + ' ' + path.key().toLatin1();
            QTest::newRow(name.constData()) << name;
        }
    }
}

void TestRoutesMatchApi::everyDocumentedOperationIsARoute()
{
    QFETCH(QByteArray, name);
    const auto all = routes();
    QVERIFY(std::any_of(all.begin(), all.end(), [&](const Route &route) { return nameOf(route) == name; }));
}

void TestRoutesMatchApi::noRouteStandsTwice()
{
    QSet<QByteArray> seen;
    for (const Route &route : routes()) {
        QVERIFY2(!seen.contains(nameOf(route)), nameOf(route).constData());
        seen.insert(nameOf(route));
        QCOMPARE(findRoute(route.verb, route.path), &route);
    }
    QVERIFY(seen.size() >= 30);
}

void TestRoutesMatchApi::whatIsNotThereIsNotAllowed()
{
    QVERIFY(!verbOf("PATCH"));
    QVERIFY(!verbOf("OPTIONS"));
    QVERIFY(!verbOf("get"));
    QVERIFY(!findRoute(Verb::Put, PathName::Peer));
    QVERIFY(!findRoute(Verb::Head, PathName::UserRegistration));
    QCOMPARE(allowedVerbs(PathName::File), QByteArray("GET, HEAD"));
    QCOMPARE(allowedVerbs(PathName::User), QByteArray("GET, DELETE"));
    QCOMPARE(allowedVerbs(PathName::Events), QByteArray());
}

void TestRoutesMatchApi::headStandsBesideGet()
{
    for (const Route &route : routes()) {
        if (route.verb != Verb::Head)
            continue;
        const Route *get = findRoute(Verb::Get, route.path);
        QVERIFY(get);
        QCOMPARE(get->who, route.who);
        QVERIFY(get->handler == route.handler);
        QCOMPARE(route.cost, Cost::Free);
    }
}

void TestRoutesMatchApi::onlyBytesAndHashesAreMetered()
{
    const QSet<PathName> metered{PathName::File, PathName::FilePiece, PathName::FileHashes, PathName::ShareContent};
    for (const Route &route : routes()) {
        QCOMPARE(route.cost == Cost::Metered, route.verb == Verb::Get && metered.contains(route.path));
        // A place in service is an account's, and is taken on the thread that serves.
        if (route.cost == Cost::Metered) {
            QCOMPARE(route.who, Who::ShareReader);
            QCOMPARE(route.where, Where::ServerThread);
        }
    }
}

void TestRoutesMatchApi::credentialsAreAskedForOutsideTheKnownDoors()
{
    const QSet<PathName> open{PathName::WellKnown, PathName::OpenApi, PathName::Health,
                              PathName::Peer,      PathName::Users,   PathName::UserRegistration};
    for (const Route &route : routes())
        QCOMPARE(route.who == Who::Anyone, open.contains(route.path));
}

QTEST_APPLESS_MAIN(TestRoutesMatchApi)
#include "tst_routes_match_api.moc"
