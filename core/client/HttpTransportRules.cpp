// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransportRules.h"

#include "core/protocol/HostPort.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace ttp {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isOurBusiness(QByteArrayView name)
{
    // Framing, connection and credentials are the transport's; letting a caller set them would allow two of each.
    static constexpr const char *reserved[] = {"host",    "content-length", "transfer-encoding", "connection",
                                               "expect",  "upgrade",        "authorization",     "te",
                                               "trailer", "cookie"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(std::begin(reserved), std::end(reserved), [&](const char *one) { return lower == one; });
}

bool isPath(QByteArrayView path)
{
    return path.startsWith('/') &&
           std::all_of(path.begin(), path.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool isOpenPath(const QByteArray &path)
{
    return path.endsWith("/peer") || path == "/.well-known/torrentttp";
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

Result<void> checkRequest(const HttpRequest &request)
{
    const auto refuse = [&](const char *why) {
        return Error{ErrorCode::InvalidInput, Doing::Requesting, HostPort{request.host, request.port}.toString(),
                     QLatin1String(why), 0};
    };
    // Only canonical spellings pass: libcurl would read 010.1 as an address, and anything else as a name.
    const std::optional<QString> known =
        request.hostIsName ? canonicalHost(request.host) : canonicalAddress(request.host);
    if (!known || *known != request.host)
        return refuse("the host is no address in its canonical form");
    if (request.port == 0)
        return refuse("there is no port 0");
    if (!isToken(request.method) || !isPath(request.path))
        return refuse("the method or the path is malformed");
    if (!isFieldValue(request.authorization.reveal()))
        return refuse("the credentials hold a line break");
    for (const HttpHeader &header : request.headers) {
        if (!isToken(header.name) || !isFieldValue(header.value) || isOurBusiness(header.name))
            return refuse("a header field is malformed or belongs to the transport");
    }
    if (request.observePin == request.pin.has_value())
        return refuse("a request needs either a pin or observePin");
    const bool bare = request.method == "GET" && isOpenPath(request.path) && request.body.isEmpty() &&
                      request.authorization.isEmpty();
    if (request.observePin && !bare)
        return refuse("before the key is known only the peer's description may be asked for");
    return {};
}

QByteArray urlOf(const HttpRequest &request)
{
    return "https://" + HostPort{request.host, request.port}.toString().toLatin1() + request.path;
}

QByteArray remoteSpkiOf(CURL *easy)
{
    curl_tlssessioninfo *info = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) != CURLE_OK || !info || !info->internals)
        return {};
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        SSL_get1_peer_certificate(static_cast<SSL *>(info->internals)), X509_free);
    if (!certificate)
        return {};
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (length <= 0)
        return {};
    const QByteArray spki(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return spki;
}

ErrorCode errorCodeFor(CURLcode code)
{
    switch (code) {
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return ErrorCode::PinMismatch;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::TimedOut;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
    case CURLE_INTERFACE_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
        return ErrorCode::Unreachable;
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return ErrorCode::ConnectionLost;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_HTTP2:
        return ErrorCode::ProtocolViolation;
    case CURLE_URL_MALFORMAT:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace ttp
