// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SessionToken.h"
#include "core/protocol/Conditions.h"
#include "core/protocol/HostPort.h"
#include "core/protocol/HttpDate.h"
#include "core/server/ClientIdentity.h"
#include "core/server/Guards.h"
#include "tests/fuzz/FuzzCheck.h"

#include <QCoreApplication>
#include <QDateTime>

// Input: the value of a header field, read as each of those that we understand.
using namespace ttp;

namespace {

void tryConditions(const QByteArray &value)
{
    const QByteArray own = entityTag("abc");
    FUZZ_CHECK(!ifNoneMatchHolds(value, own) || value.contains(own) || value.contains('*'));
    FUZZ_CHECK(!ifMatchHolds(value, own) || value.contains(own) || value.contains('*'));
    FUZZ_CHECK(!ifRangeHolds(value, own, {}) || value.trimmed().isEmpty() || value.trimmed() == own);
    FUZZ_CHECK(!wantsSha256(value) || value.toLower().contains("sha-256"));
    if (const auto digest = parseDigest(value))
        FUZZ_CHECK(parseDigest(formatDigest(*digest)) == digest);
    const QDateTime date = parseHttpDate(value);
    FUZZ_CHECK(!date.isValid() || formatHttpDate(date) == value.trimmed());
}

void tryPlaces(const QByteArray &value)
{
    if (const auto place = HostPort::fromString(QString::fromUtf8(value))) {
        const auto again = HostPort::fromString(place->toString());
        FUZZ_CHECK(place->port > 0 && again && again->toString() == place->toString());
    }
    ConnectionInfo proxy;
    proxy.peer = QHostAddress(QHostAddress::LocalHost);
    RequestHead head;
    head.headers = {{"X-Forwarded-For", value}};
    const auto named = ClientIdentity().throughProxy(proxy, head);
    FUZZ_CHECK(!named ||
               (named->viaProxy && !named->clientSpki && !named->peer.isNull() && named->peer.scopeId().isEmpty()));
    head.headers = {{"X-SSL-Client-Cert", value}};
    const auto shown = ClientIdentity().throughProxy(proxy, head);
    FUZZ_CHECK(!shown || shown->peer == proxy.peer);
    FUZZ_CHECK(!shown || shown->clientSpki.has_value() == !shown->clientSpkiDer.isEmpty());
}

void tryCredentials(const QByteArray &value)
{
    RequestHead head;
    head.headers = {{"Authorization", value}};
    const auto token = bearerToken(head);
    const auto basic = basicCredentials(head);
    FUZZ_CHECK(!token || !basic);
    FUZZ_CHECK(!token || (!token->isEmpty() && value.contains(*token)));
    if (const auto parsed = SessionToken::parse(token ? QByteArrayView(*token) : QByteArrayView(value)))
        FUZZ_CHECK(SessionToken::parse(parsed->text().reveal()).has_value());
    head.headers.append(head.headers.first());
    FUZZ_CHECK(!bearerToken(head) && !basicCredentials(head));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Qt's TLS, which reads certificates, wants an application.
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    // Never destroyed: at the exit of the process the plugin that watches it (Qt 6.8) is gone already.
    static const auto *application = new QCoreApplication(argc, argv);
    Q_UNUSED(application)

    const QByteArray value = fuzz::view(data, size).toByteArray();
    tryConditions(value);
    tryPlaces(value);
    tryCredentials(value);
    return 0;
}
