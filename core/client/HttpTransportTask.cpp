// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransportTask.h"

#include "core/client/HttpTransportRules.h"
#include "core/content/Sha256.h"
#include "core/protocol/HostPort.h"

#include <algorithm>
#include <cstring>
#include <openssl/crypto.h>
#include <utility>

namespace ttp {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;

// The largest buffer libcurl allows; for small answers a small one saves memory while many polls wait.
constexpr long streamBufferSize = 512L * 1024;
constexpr long smallBufferSize = 16L * 1024;

void wipeAndFree(curl_slist *list)
{
    for (curl_slist *entry = list; entry; entry = entry->next)
        OPENSSL_cleanse(entry->data, std::strlen(entry->data));
    curl_slist_free_all(list);
}

} // namespace

HttpTransportTask::HttpTransportTask(RequestId id, HttpRequest request, std::shared_ptr<BodySink> sink, Deliver deliver)
    : m_id(id), m_request(std::move(request)), m_sink(std::move(sink)), m_deliver(std::move(deliver)),
      m_submitted(std::chrono::steady_clock::now())
{
    m_hostKey = m_request.host.toLatin1() + ' ' + QByteArray::number(m_request.port);
    if (m_request.pin)
        m_hostKey += ' ' + m_request.pin->toByteArray();
}

HttpTransportTask::~HttpTransportTask()
{
    wipeAndFree(m_headerList);
}

Error HttpTransportTask::failure(ErrorCode code, Doing doing, const QString &detail) const
{
    return Error{code, doing, HostPort{m_request.host, m_request.port}.toString(), detail, 0};
}

Result<void> HttpTransportTask::begin(CURL *easy, const HttpTransportOptions &options, long maxIdleSeconds, Moment now,
                                      Moment *nextCheck)
{
    m_easy = easy;
    m_nextCheck = nextCheck;
    m_started = now;
    m_lastReceived = now;
    setConnectionOptions(options, maxIdleSeconds);
    setTlsOptions(options);
    setMessageOptions();
    if (!buildHeaderList())
        return failure(ErrorCode::Internal, Doing::Requesting, QStringLiteral("out of memory"));
    return {};
}

void HttpTransportTask::setConnectionOptions(const HttpTransportOptions &options, long maxIdleSeconds)
{
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_errorText);
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_URL, urlOf(m_request).constData());
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(m_easy, CURLOPT_REDIR_PROTOCOLS_STR, "https");
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_PATH_AS_IS, 1L);
    // An empty string, not a null one, keeps libcurl from reading the environment.
    curl_easy_setopt(m_easy, CURLOPT_PROXY, options.proxy.toUtf8().constData());
    curl_easy_setopt(m_easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(m_easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_easy, CURLOPT_BUFFERSIZE, m_sink ? streamBufferSize : smallBufferSize);
    if (maxIdleSeconds > 0)
        curl_easy_setopt(m_easy, CURLOPT_MAXAGE_CONN, maxIdleSeconds);
    else
        curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
    if (!options.localAddress.isEmpty())
        curl_easy_setopt(m_easy, CURLOPT_INTERFACE, ("host!" + options.localAddress.toLatin1()).constData());
    if (m_request.limits.connectTimeoutMs > 0)
        curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long(m_request.limits.connectTimeoutMs));
    if (m_request.limits.totalTimeoutMs > 0)
        curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, long(m_request.limits.totalTimeoutMs));
}

void HttpTransportTask::setTlsOptions(const HttpTransportOptions &options)
{
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_3));
    // The pin takes the place of authorities and names. Without TLS 1.3 a server could leave its certificate out.
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 0L);
    // Reading the system's authorities would cost milliseconds a connection for nothing.
    curl_easy_setopt(m_easy, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(m_easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(m_easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    if (m_request.pin) {
        const QByteArray pin = "sha256//" + m_request.pin->toByteArray().toBase64();
        curl_easy_setopt(m_easy, CURLOPT_PINNEDPUBLICKEY, pin.constData());
    } else {
        curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(m_easy, CURLOPT_FORBID_REUSE, 1L);
    }
    const ClientCertificate &own = options.certificate;
    if (own.certificatePem.isEmpty())
        return;
    // libcurl only reads a blob, but its structure has no const.
    curl_blob certificate{const_cast<char *>(own.certificatePem.constData()), size_t(own.certificatePem.size()),
                          CURL_BLOB_NOCOPY};
    const QByteArrayView keyBytes = own.privateKeyPem.reveal();
    curl_blob key{const_cast<char *>(keyBytes.data()), size_t(keyBytes.size()), CURL_BLOB_NOCOPY};
    curl_easy_setopt(m_easy, CURLOPT_SSLCERTTYPE, "PEM");
    curl_easy_setopt(m_easy, CURLOPT_SSLKEYTYPE, "PEM");
    curl_easy_setopt(m_easy, CURLOPT_SSLCERT_BLOB, &certificate);
    curl_easy_setopt(m_easy, CURLOPT_SSLKEY_BLOB, &key);
}

void HttpTransportTask::setMessageOptions()
{
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_easy, CURLOPT_HTTP09_ALLOWED, 0L);
    curl_easy_setopt(m_easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    const bool carriesBody = !m_request.body.isEmpty() || m_request.method == "POST" || m_request.method == "PUT" ||
                             m_request.method == "PATCH";
    if (m_request.method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
    } else if (carriesBody) {
        // The bytes are not copied: m_request lives longer than the transfer.
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData());
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    } else {
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    }
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &HttpTransportTask::headerCallback);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &HttpTransportTask::bodyCallback);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
}

bool HttpTransportTask::buildHeaderList()
{
    const auto add = [this](const QByteArray &line) {
        curl_slist *list = curl_slist_append(m_headerList, line.constData());
        if (list)
            m_headerList = list;
        return list != nullptr;
    };
    // A name with an empty value takes out the field that libcurl would add by itself.
    bool ok = add(QByteArrayLiteral("Expect:")) && add(QByteArrayLiteral("User-Agent: TorrentTTP"));
    bool hasType = false;
    for (const HttpHeader &header : m_request.headers) {
        hasType = hasType || header.name.compare("content-type", Qt::CaseInsensitive) == 0;
        // "Name;" is how libcurl writes a field that is sent with an empty value.
        ok = ok && add(header.value.isEmpty() ? header.name + ';' : header.name + ": " + header.value);
    }
    if (!hasType)
        ok = ok && add(QByteArrayLiteral("Content-Type:"));
    if (!m_request.authorization.isEmpty()) {
        QByteArray line = "Authorization: " + m_request.authorization.reveal().toByteArray();
        ok = ok && add(line);
        OPENSSL_cleanse(line.data(), size_t(line.size()));
    }
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerList);
    return ok;
}

size_t HttpTransportTask::headerCallback(char *data, size_t size, size_t count, void *self)
{
    const size_t bytes = size * count;
    auto *task = static_cast<HttpTransportTask *>(self);
    return task->takeHeaderLine(QByteArrayView(data, qsizetype(bytes))) ? bytes : 0;
}

size_t HttpTransportTask::bodyCallback(char *data, size_t size, size_t count, void *self)
{
    return static_cast<HttpTransportTask *>(self)->takeBody(data, size * count);
}

bool HttpTransportTask::fail(ErrorCode code, const QString &detail)
{
    m_cause = failure(code, Doing::Requesting, detail);
    return false;
}

bool HttpTransportTask::takeHeaderLine(QByteArrayView line)
{
    m_lastReceived = std::chrono::steady_clock::now();
    m_headBytes += line.size();
    if (m_headBytes > m_request.limits.maxHeadBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("the head of the reply is over its limit"));
    if (m_headDone)
        return true; // trailers: counted, not kept
    const QByteArrayView text = line.trimmed();
    if (!std::exchange(m_inHead, true))
        return takeStatusLine(text);
    if (text.isEmpty()) {
        m_inHead = false;
        return m_response.status < 200 || finishHead();
    }
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0 || !isToken(text.first(colon)))
        return fail(ErrorCode::ProtocolViolation, QStringLiteral("malformed header field in the reply"));
    m_fields.append({text.first(colon).toByteArray().toLower(), text.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

bool HttpTransportTask::takeStatusLine(QByteArrayView line)
{
    m_fields.clear();
    const QByteArray code = line.size() >= 12 ? line.sliced(9, 3).toByteArray() : QByteArray();
    bool number = false;
    m_response.status = code.toInt(&number);
    if (!line.startsWith("HTTP/1.") || !number || m_response.status < 100 || m_response.status > 599)
        return fail(ErrorCode::ProtocolViolation, QStringLiteral("malformed status line in the reply"));
    return true;
}

bool HttpTransportTask::mayHaveBody() const
{
    return m_request.method != "HEAD" && m_response.status != 204 && m_response.status != 304;
}

bool HttpTransportTask::noteRemoteKey()
{
    // The pin was checked before the request left; a stream of pieces need not pay for the key again and again.
    if (m_request.pin && m_sink) {
        m_response.remoteKey = *m_request.pin;
        return true;
    }
    m_response.remoteSpki = remoteSpkiOf(m_easy);
    if (m_response.remoteSpki.isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("the peer's key cannot be read from the connection"));
    m_response.remoteKey = sha256(m_response.remoteSpki);
    if (m_request.pin && *m_request.pin != m_response.remoteKey)
        return fail(ErrorCode::PinMismatch, QStringLiteral("the key that answered is not the pinned one"));
    return true;
}

bool HttpTransportTask::finishHead()
{
    m_headDone = true;
    m_response.headers = HttpHeaders(std::exchange(m_fields, {}));
    m_response.retryAfterSeconds = m_response.headers.retryAfterSeconds();
    if (!noteRemoteKey())
        return false;
    const bool promised = m_response.headers.contains("content-length");
    const std::optional<qint64> length = m_response.headers.contentLength();
    if (promised && (!length || m_response.headers.contains("transfer-encoding")))
        return fail(ErrorCode::ProtocolViolation, QStringLiteral("the length of the reply is ambiguous"));
    if (mayHaveBody() && length && *length > m_request.limits.maxBodyBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("the reply announces more than its limit"));
    if (!m_sink) {
        m_response.body.reserve(mayHaveBody() ? length.value_or(0) : 0);
        return true;
    }
    if (m_sink->onHead(m_id, m_response.status, m_response.headers).kind() == SinkVerdict::Kind::Abort)
        return fail(ErrorCode::Cancelled, QStringLiteral("the receiver did not want it"));
    return true;
}

size_t HttpTransportTask::takeBody(const char *data, size_t size)
{
    // libcurl forgets the refusal of what it gives after a pause, and would go on with what comes behind it.
    if (m_cause)
        return 0;
    m_lastReceived = std::chrono::steady_clock::now();
    if (m_response.bodyBytes + qint64(size) > m_request.limits.maxBodyBytes) {
        std::ignore = fail(ErrorCode::TooLarge, QStringLiteral("the body of the reply is over its limit"));
        return 0;
    }
    if (m_sink)
        return giveToSink(data, size);
    m_response.body.append(data, qsizetype(size));
    m_response.bodyBytes += qint64(size);
    return size;
}

size_t HttpTransportTask::giveToSink(const char *data, size_t size)
{
    const SinkVerdict verdict = m_sink->onBody(data, qsizetype(size));
    switch (verdict.kind()) {
    case SinkVerdict::Kind::Continue:
        m_response.bodyBytes += qint64(size);
        return size;
    case SinkVerdict::Kind::Abort:
        break;
    case SinkVerdict::Kind::Pause:
        m_paused = true;
        m_pausedSince = m_lastReceived;
        if (verdict.pauseMs() >= 0) {
            m_resumeAt = m_pausedSince + milliseconds(verdict.pauseMs());
            *m_nextCheck = std::min(*m_nextCheck, *m_resumeAt);
        }
        return CURL_WRITEFUNC_PAUSE;
    }
    std::ignore = fail(ErrorCode::Cancelled, QStringLiteral("the receiver did not want it"));
    return 0;
}

HttpTransportTask::Moment HttpTransportTask::lastProgress() const
{
    const qint64 beforeRequest = info(CURLINFO_PRETRANSFER_TIME_T);
    return std::max(m_lastReceived, m_started + microseconds(std::max<qint64>(0, beforeRequest)));
}

std::optional<HttpTransportTask::Moment> HttpTransportTask::nextDeadline() const
{
    if (m_paused)
        return m_resumeAt;
    if (m_request.limits.stallTimeoutMs <= 0)
        return std::nullopt;
    return lastProgress() + milliseconds(m_request.limits.stallTimeoutMs);
}

bool HttpTransportTask::checkDeadlines(Moment now)
{
    if (m_paused) {
        if (m_resumeAt && *m_resumeAt <= now)
            resume(now);
    }
    // Refused while it was resumed: libcurl would notice only with the next bytes, which may never come.
    if (m_cause)
        return true;
    if (m_paused)
        return false;
    // Before the request leaves, the connect limit rules; bytes that went up count as progress like bytes that came.
    const qint64 uploaded = info(CURLINFO_SIZE_UPLOAD_T);
    if (info(CURLINFO_PRETRANSFER_TIME_T) <= 0 || uploaded > m_uploadedBefore) {
        m_uploadedBefore = std::max<qint64>(0, uploaded);
        m_lastReceived = now;
    }
    const std::optional<Moment> deadline = nextDeadline();
    return deadline && *deadline <= now;
}

bool HttpTransportTask::isUnansweredReuse() const
{
    return m_headBytes == 0 && info(CURLINFO_PRETRANSFER_TIME_T) > 0 && info(CURLINFO_APPCONNECT_TIME_T) <= 0;
}

void HttpTransportTask::resume(Moment now)
{
    if (!m_paused || !m_easy)
        return;
    m_paused = false;
    m_resumeAt.reset();
    m_pausedFor += duration_cast<microseconds>(now - m_pausedSince);
    m_lastReceived = now;
    // May call back at once, and that may pause again.
    curl_easy_pause(m_easy, CURLPAUSE_CONT);
}

qint64 HttpTransportTask::info(CURLINFO what) const
{
    curl_off_t value = 0;
    return m_easy && curl_easy_getinfo(m_easy, what, &value) == CURLE_OK ? qint64(value) : -1;
}

void HttpTransportTask::fillTimings(HttpTimings &timings, Moment now) const
{
    timings.queuedUs = duration_cast<microseconds>(m_started - m_submitted).count();
    timings.totalUs = duration_cast<microseconds>(now - m_started).count();
    timings.pausedUs = m_pausedFor.count();
    long connections = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &connections);
    timings.reusedConnection = connections == 0;
    const qint64 sent = info(CURLINFO_PRETRANSFER_TIME_T);
    const qint64 firstByte = info(CURLINFO_STARTTRANSFER_TIME_T);
    if (firstByte > 0 && sent > 0)
        timings.firstByteUs = firstByte - sent;
    if (timings.reusedConnection)
        return;
    const qint64 connected = info(CURLINFO_CONNECT_TIME_T);
    const qint64 secured = info(CURLINFO_APPCONNECT_TIME_T);
    if (connected > 0)
        timings.connectUs = connected - std::max<qint64>(0, info(CURLINFO_NAMELOOKUP_TIME_T));
    if (connected > 0 && secured > 0)
        timings.tlsUs = secured - connected;
}

Error HttpTransportTask::errorFrom(CURLcode code) const
{
    ErrorCode ours = errorCodeFor(code);
    const bool connecting = info(CURLINFO_PRETRANSFER_TIME_T) <= 0;
    QString detail = QString::fromUtf8(m_errorText[0] ? m_errorText : curl_easy_strerror(code));
    // libcurl reports a header line longer than it keeps as lack of memory.
    if (code == CURLE_OUT_OF_MEMORY && !connecting && !m_headDone)
        ours = ErrorCode::TooLarge;
#if LIBCURL_VERSION_NUM >= 0x080600
    if (code == CURLE_TOO_LARGE)
        ours = ErrorCode::TooLarge;
#endif
    if (code == CURLE_OPERATION_TIMEDOUT)
        detail = connecting ? QStringLiteral("no connection in time") : QStringLiteral("not done in time");
    return failure(ours, connecting ? Doing::Connecting : Doing::Requesting, detail);
}

Result<HttpResponse> HttpTransportTask::resultFrom(CURLcode code, Moment now)
{
    if (m_cause)
        return *m_cause;
    if (code != CURLE_OK)
        return errorFrom(code);
    if (!m_headDone)
        return failure(ErrorCode::ConnectionLost, Doing::Requesting, QStringLiteral("the reply ended in its head"));
    char *address = nullptr;
    if (curl_easy_getinfo(m_easy, CURLINFO_LOCAL_IP, &address) == CURLE_OK && address)
        m_response.localAddress = QString::fromLatin1(address);
    if (curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address)
        m_response.remoteAddress = QString::fromLatin1(address);
    fillTimings(m_response.timings, now);
    if (m_request.verify && !m_sink) {
        if (const Result<void> verified = m_request.verify(m_response); !verified.ok())
            return verified.error();
    }
    return std::move(m_response);
}

void HttpTransportTask::deliver(Result<HttpResponse> result)
{
    m_easy = nullptr;
    if (const auto sink = std::exchange(m_sink, nullptr))
        sink->onDone(result);
    else if (const auto give = std::exchange(m_deliver, nullptr))
        give(std::move(result));
}

} // namespace ttp
