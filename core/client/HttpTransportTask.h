// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/client/BodySink.h"
#include "core/client/HttpTransport.h"

#include <chrono>
#include <curl/curl.h>
#include <functional>
#include <memory>
#include <optional>

namespace ttp {

/// One request while the transport works on it: it sets a libcurl easy handle up, takes what libcurl calls back with,
/// and turns the end into a Result. Private to HttpTransport; lives on the transport's thread once it has started.
class HttpTransportTask
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    using Deliver = std::function<void(Result<HttpResponse>)>;

    /// Exactly one of sink and deliver is set; deliver posts to the context of a small-body request.
    HttpTransportTask(RequestId id, HttpRequest request, std::shared_ptr<BodySink> sink, Deliver deliver);
    ~HttpTransportTask();
    Q_DISABLE_COPY_MOVE(HttpTransportTask)

    [[nodiscard]] RequestId id() const { return m_id; }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// Requests with the same key share the limit maxConnectionsPerHost.
    [[nodiscard]] const QByteArray &hostKey() const { return m_hostKey; }
    [[nodiscard]] CURL *handle() const { return m_easy; }
    [[nodiscard]] bool isStarted() const { return m_easy != nullptr; }

    /// Sets the handle up for a request that has passed checkRequest(); it stays the caller's. Connections idle for
    /// longer than maxIdleSeconds are not used, none at all where that is 0. nextCheck is moved forward when a pause
    /// ends before it.
    [[nodiscard]] Result<void> begin(CURL *easy, const HttpTransportOptions &options, long maxIdleSeconds, Moment now,
                                     Moment *nextCheck);

    /// When something has to be looked at next without libcurl saying so: the stall limit or the end of a pause.
    [[nodiscard]] std::optional<Moment> nextDeadline() const;
    /// Continues where a pause has ended; true where the request must be ended: for its cause(), or because the stall
    /// limit has passed.
    [[nodiscard]] bool checkDeadlines(Moment now);
    /// It went over a connection that was kept from an earlier one, and nothing has come back.
    [[nodiscard]] bool isUnansweredReuse() const;
    /// Why we do not want it any more; nothing while we do.
    [[nodiscard]] const std::optional<Error> &cause() const { return m_cause; }
    /// Ends a pause.
    void resume(Moment now);

    /// The end as libcurl tells it; reads the figures from the handle. Call after the handle has left the multi.
    [[nodiscard]] Result<HttpResponse> resultFrom(CURLcode code, Moment now);
    /// An end of our own making.
    [[nodiscard]] Error failure(ErrorCode code, Doing doing, const QString &detail) const;
    /// Hands the end to whom it belongs; the handle is let go before. Once.
    void deliver(Result<HttpResponse> result);

private:
    static size_t headerCallback(char *data, size_t size, size_t count, void *self);
    static size_t bodyCallback(char *data, size_t size, size_t count, void *self);

    void setConnectionOptions(const HttpTransportOptions &options, long maxIdleSeconds);
    void setTlsOptions(const HttpTransportOptions &options);
    void setMessageOptions();
    [[nodiscard]] bool buildHeaderList();
    [[nodiscard]] bool takeHeaderLine(QByteArrayView line);
    [[nodiscard]] bool takeStatusLine(QByteArrayView line);
    [[nodiscard]] bool finishHead();
    [[nodiscard]] bool noteRemoteKey();
    [[nodiscard]] bool mayHaveBody() const;
    [[nodiscard]] size_t takeBody(const char *data, size_t size);
    [[nodiscard]] size_t giveToSink(const char *data, size_t size);
    [[nodiscard]] bool fail(ErrorCode code, const QString &detail);
    [[nodiscard]] Error errorFrom(CURLcode code) const;
    [[nodiscard]] Moment lastProgress() const;
    void fillTimings(HttpTimings &timings, Moment now) const;
    [[nodiscard]] qint64 info(CURLINFO what) const;

    const RequestId m_id;
    HttpRequest m_request;
    QByteArray m_hostKey;
    std::shared_ptr<BodySink> m_sink;
    Deliver m_deliver;

    CURL *m_easy = nullptr;
    curl_slist *m_headerList = nullptr;
    char m_errorText[CURL_ERROR_SIZE] = {};

    // What the callbacks have seen so far.
    std::optional<Error> m_cause;
    qint64 m_headBytes = 0;
    bool m_inHead = false;
    bool m_headDone = false;
    QList<HttpHeader> m_fields;
    HttpResponse m_response;

    // Time.
    Moment m_submitted;
    Moment m_started;
    Moment m_lastReceived;
    qint64 m_uploadedBefore = 0;
    bool m_paused = false;
    Moment m_pausedSince;
    std::optional<Moment> m_resumeAt;
    Moment *m_nextCheck = nullptr;
    std::chrono::microseconds m_pausedFor{0};
};

} // namespace ttp
