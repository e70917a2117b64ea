// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/HttpTransport.h"
#include "tests/support/TestTlsServer.h"

#include <QObject>
#include <QTest>
#include <functional>
#include <mutex>
#include <optional>

namespace ttp {

constexpr int patience = 20'000;

/// A GET to the test server with its right pin.
inline HttpRequest requestTo(const TestTlsServer &server, const QByteArray &path = QByteArrayLiteral("/v1/thing"))
{
    HttpRequest request;
    request.host = server.address();
    request.port = server.port();
    request.pin = server.pin();
    request.path = path;
    return request;
}

/// Answers with what was asked.
inline void echo(QSslSocket *socket, const TestRequest &request)
{
    TestTlsServer::reply(socket, 200, request.method + ' ' + request.path + ' ' + request.body);
}

/// Sends and waits for the completion.
inline Result<HttpResponse> await(HttpTransport &transport, const HttpRequest &request)
{
    QObject context;
    std::optional<Result<HttpResponse>> got;
    transport.submit(request, &context, [&](Result<HttpResponse> result) { got.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, patience))
        return Error{ErrorCode::Internal, Doing::Requesting, {}, QStringLiteral("the completion never came"), 0};
    return *got;
}

/// A sink that keeps what it is given and answers what the test says.
class RecordingSink : public BodySink
{
public:
    using OnBody = std::function<SinkVerdict(RequestId id, QByteArrayView taken, QByteArrayView data)>;

    explicit RecordingSink(OnBody onBody = {}) : m_onBody(std::move(onBody)) {}

    SinkVerdict onHead(RequestId id, int status, const HttpHeaders &headers) override
    {
        const std::lock_guard lock(m_mutex);
        m_id = id;
        m_status = status;
        m_headers = headers;
        ++m_heads;
        return m_refuseHead ? SinkVerdict::abort() : SinkVerdict::proceed();
    }

    SinkVerdict onBody(const char *data, qsizetype size) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_calls;
        const SinkVerdict verdict =
            m_onBody ? m_onBody(m_id, m_body, QByteArrayView(data, size)) : SinkVerdict::proceed();
        if (verdict.kind() == SinkVerdict::Kind::Continue)
            m_body.append(data, size);
        return verdict;
    }

    void onDone(const Result<HttpResponse> &result) override
    {
        const std::lock_guard lock(m_mutex);
        m_result.emplace(result);
        ++m_dones;
    }

    void refuseHead() { m_refuseHead = true; }

    [[nodiscard]] bool isDone() const { return dones() > 0; }
    [[nodiscard]] bool awaitDone() const
    {
        return QTest::qWaitFor([this] { return isDone(); }, patience);
    }
    [[nodiscard]] int dones() const { return locked(m_dones); }
    [[nodiscard]] int heads() const { return locked(m_heads); }
    [[nodiscard]] int calls() const { return locked(m_calls); }
    [[nodiscard]] int status() const { return locked(m_status); }
    [[nodiscard]] RequestId id() const { return locked(m_id); }
    [[nodiscard]] QByteArray body() const { return locked(m_body); }
    [[nodiscard]] HttpHeaders headers() const { return locked(m_headers); }
    [[nodiscard]] Result<HttpResponse> result() const { return *locked(m_result); }

private:
    template<typename T>
    T locked(const T &value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    OnBody m_onBody;
    bool m_refuseHead = false;
    mutable std::mutex m_mutex;
    RequestId m_id = 0;
    int m_status = 0;
    int m_heads = 0;
    int m_calls = 0;
    int m_dones = 0;
    QByteArray m_body;
    HttpHeaders m_headers;
    std::optional<Result<HttpResponse>> m_result;
};

} // namespace ttp
