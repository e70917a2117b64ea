// SPDX-License-Identifier: GPL-3.0-only
//
// A client that asks a server for pieces over TLS 1.3 as fast as it answers: one blocking connection a thread, so that
// the client costs the least and what is measured is the server. Prints one line of JSON.
//
//   bench_get --host 127.0.0.1 --port N --path '/v1/files/…/pieces/{i}?size=524288' --pieces 2048 --requests 4096
//             [--range BYTES] [--connections 8] [--suite TLS_AES_256_GCM_SHA384] [--header 'Authorization: …']
//             [--cert client.pem --key client.key]
//
// {i} in the path counts from 0 to pieces - 1 and begins again. With --range each request asks for that many bytes,
// piece by piece. Exit 1, with the reason on stderr, if any answer is not 200 or 206 or does not come whole.
#include "tests/bench/BenchArguments.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    std::string host;
    int port = 0;
    std::string path;
    std::string header;
    std::string suite;
    std::string certificate;
    std::string key;
    long pieces = 1;
    long requests = 1;
    long range = 0;
    int connections = 8;
};

struct Tally {
    long bytes = 0;
    long requests = 0;
    std::vector<double> millis;
    std::string failure;
};

struct Closed {
    void operator()(SSL *ssl) const
    {
        ::close(SSL_get_fd(ssl));
        SSL_free(ssl);
    }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
using Connection = std::unique_ptr<SSL, Closed>;
using Context = std::unique_ptr<SSL_CTX, Closed>;

Context makeContext(const Options &options)
{
    Context context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
    // The servers of a benchmark are started by it; who they are is not the question here.
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    if (!options.suite.empty() && SSL_CTX_set_ciphersuites(context.get(), options.suite.c_str()) != 1)
        return {};
    if (!options.certificate.empty() &&
        (SSL_CTX_use_certificate_chain_file(context.get(), options.certificate.c_str()) != 1 ||
         SSL_CTX_use_PrivateKey_file(context.get(), options.key.c_str(), SSL_FILETYPE_PEM) != 1))
        return {};
    return context;
}

Connection connectTo(SSL_CTX *context, const Options &options)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(options.port));
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const int one = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (::inet_pton(AF_INET, options.host.c_str(), &address.sin_addr) != 1 ||
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        return {};
    }
    Connection connection(SSL_new(context));
    SSL_set_fd(connection.get(), descriptor);
    if (SSL_connect(connection.get()) != 1)
        return {};
    return connection;
}

std::string requestFor(const Options &options, long number)
{
    const long piece = number % options.pieces;
    std::string path = options.path;
    if (const size_t at = path.find("{i}"); at != std::string::npos)
        path.replace(at, 3, std::to_string(piece));
    std::string text =
        "GET " + path + " HTTP/1.1\r\nHost: " + options.host + ":" + std::to_string(options.port) + "\r\n";
    if (!options.header.empty())
        text += options.header + "\r\n";
    if (options.range > 0) {
        text += "Range: bytes=" + std::to_string(piece * options.range) + "-" +
                std::to_string((piece + 1) * options.range - 1) + "\r\n";
    }
    return text + "\r\n";
}

// The length that the head announces, or -1 when it does not say that the content follows.
long contentLength(std::string_view head)
{
    if (head.substr(0, 12) != "HTTP/1.1 200" && head.substr(0, 12) != "HTTP/1.1 206")
        return -1;
    std::string lower(head);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    const size_t at = lower.find("\r\ncontent-length:");
    return at == std::string::npos ? -1 : std::atol(lower.c_str() + at + 17);
}

// Reads one answer and counts its body; the reason when it is not a whole success.
std::string readAnswer(SSL *ssl, std::vector<char> &buffer, long &bytes)
{
    size_t have = 0;
    size_t headEnd = std::string_view::npos;
    while (headEnd == std::string_view::npos) {
        const int got = SSL_read(ssl, buffer.data() + have, static_cast<int>(buffer.size() - have));
        if (got <= 0)
            return "the connection ended inside a head";
        have += static_cast<size_t>(got);
        headEnd = std::string_view(buffer.data(), have).find("\r\n\r\n");
    }
    const std::string_view head(buffer.data(), headEnd + 2);
    const long length = contentLength(head);
    if (length < 0)
        return std::string(head.substr(0, head.find("\r\n")));
    long left = length - static_cast<long>(have - headEnd - 4);
    while (left > 0) {
        const int got = SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()));
        if (got <= 0)
            return "the connection ended inside a body";
        left -= got;
    }
    bytes += length;
    return left == 0 ? std::string() : std::string("more came than was announced");
}

void fetchOn(SSL *ssl, const Options &options, std::atomic<long> &next, Tally &tally)
{
    std::vector<char> buffer(64 * 1024);
    for (long number = next++; number < options.requests; number = next++) {
        const std::string request = requestFor(options, number);
        const auto from = Clock::now();
        if (SSL_write(ssl, request.data(), static_cast<int>(request.size())) <= 0) {
            tally.failure = "the server takes no more requests";
            return;
        }
        tally.failure = readAnswer(ssl, buffer, tally.bytes);
        if (!tally.failure.empty())
            return;
        ++tally.requests;
        tally.millis.push_back(std::chrono::duration<double, std::milli>(Clock::now() - from).count());
    }
}

int report(const std::vector<Tally> &tallies, double seconds, const char *suite)
{
    Tally all;
    for (const Tally &tally : tallies) {
        all.bytes += tally.bytes;
        all.requests += tally.requests;
        all.millis.insert(all.millis.end(), tally.millis.begin(), tally.millis.end());
        if (!tally.failure.empty())
            all.failure = tally.failure;
    }
    if (!all.failure.empty() || all.millis.empty()) {
        std::fprintf(stderr, "bench_get: %s\n", all.failure.c_str());
        return 1;
    }
    std::sort(all.millis.begin(), all.millis.end());
    const auto part = [&](size_t percent) { return all.millis[(all.millis.size() - 1) * percent / 100]; };
    std::printf("{\"bytes\":%ld,\"requests\":%ld,\"seconds\":%.6f,\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"suite\":\"%s\"}\n",
                all.bytes, all.requests, seconds, part(50), part(99), suite);
    return 0;
}

int run(const Options &options)
{
    const Context context = makeContext(options);
    std::vector<Connection> connections;
    for (int i = 0; i < options.connections; ++i) {
        connections.push_back(context ? connectTo(context.get(), options) : Connection());
        if (!connections.back()) {
            std::fprintf(stderr, "bench_get: no connection to %s:%d\n", options.host.c_str(), options.port);
            return 1;
        }
    }
    std::vector<Tally> tallies(connections.size());
    std::vector<std::thread> threads;
    std::atomic<long> next{0};
    const auto from = Clock::now();
    for (size_t i = 0; i < connections.size(); ++i) {
        threads.emplace_back([&, i] { fetchOn(connections[i].get(), options, next, tallies[i]); });
    }
    for (std::thread &thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(Clock::now() - from).count();
    return report(tallies, seconds, SSL_get_cipher_name(connections.front().get()));
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    ttp::bench::Arguments arguments(argc, argv);
    Options options;
    options.host = arguments.text("host", "127.0.0.1");
    options.port = static_cast<int>(arguments.number("port", 0));
    options.path = arguments.text("path", "/");
    options.header = arguments.text("header", "");
    options.suite = arguments.text("suite", "");
    options.certificate = arguments.text("cert", "");
    options.key = arguments.text("key", "");
    options.pieces = std::max(1L, arguments.number("pieces", 1));
    options.requests = arguments.number("requests", 1);
    options.range = arguments.number("range", 0);
    options.connections = static_cast<int>(arguments.number("connections", 8));
    if (!arguments.complain("bench_get"))
        return 2;
    return run(options);
}
