// SPDX-License-Identifier: GPL-3.0-only
//
// A link with a length and a width: forwards TCP connections so that everything arrives half a round trip later, at no
// more than a given rate for all connections of one direction together. The kernels of many machines lack netem; this
// needs no rights either.
//
//   delay_proxy --listen-host 127.0.0.9 --to-host 127.0.0.1 --to-port N [--listen-port 0] [--rtt-ms 50] [--rate B/s]
//
// Prints {"port":N} when it accepts connections. SIGTERM ends it; it then prints what passed:
// {"connections":…,"down":…,"up":…}, down being what the server sent.
#include "tests/bench/BenchArguments.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;

volatile std::sig_atomic_t stopAsked = 0;

constexpr size_t chunkBytes = 64 * 1024;
// What one direction of one connection may hold: enough for 1 GB/s at 60 ms, or 300 MB/s at 200 ms.
constexpr size_t mostHeld = 64 * 1024 * 1024;
// How far ahead of time the link may be booked; more is not read, so that the sender feels the rate.
constexpr auto mostBooked = std::chrono::milliseconds(10);

struct Link {
    Clock::duration oneWay{};
    double bytesPerSecond = 0;
    Time freeAt{};
    uint64_t passed = 0;

    bool isBooked(Time now) const { return bytesPerSecond > 0 && freeAt > now + mostBooked; }
    // When bytes that enter now come out at the far end.
    Time arrival(size_t bytes, Time now)
    {
        if (bytesPerSecond > 0) {
            const std::chrono::duration<double> takes(static_cast<double>(bytes) / bytesPerSecond);
            freeAt = std::max(freeAt, now) + std::chrono::duration_cast<Clock::duration>(takes);
        }
        passed += bytes;
        return (bytesPerSecond > 0 ? freeAt : now) + oneWay;
    }
};

struct Chunk {
    Time at;
    std::vector<char> bytes;
    size_t sent = 0;
};

// One direction of one connection.
struct Flow {
    int from = -1;
    int to = -1;
    Link *link = nullptr;
    Time notBefore{};
    std::deque<Chunk> held;
    size_t heldBytes = 0;
    bool ended = false;
    bool closed = false;

    bool wantsToRead(Time now) const { return !ended && heldBytes < mostHeld && !link->isBooked(now); }
    bool mayWrite(Time now) const { return !held.empty() && held.front().at <= now; }
};

struct Pair {
    Flow up;
    Flow down;
    int client = -1;
    int server = -1;
    bool dead = false;
};

void setUp(int descriptor)
{
    const int one = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

bool readInto(Flow &flow, Time now)
{
    Chunk chunk;
    chunk.bytes.resize(chunkBytes);
    const ssize_t got = ::recv(flow.from, chunk.bytes.data(), chunk.bytes.size(), 0);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    if (got == 0) {
        // An empty chunk carries the end through the delay.
        flow.ended = true;
        chunk.at = std::max(now, flow.notBefore) + flow.link->oneWay;
        chunk.bytes.clear();
    } else {
        chunk.bytes.resize(static_cast<size_t>(got));
        chunk.at = std::max(flow.link->arrival(chunk.bytes.size(), now), flow.notBefore + flow.link->oneWay);
        flow.heldBytes += chunk.bytes.size();
    }
    flow.held.push_back(std::move(chunk));
    return true;
}

bool writeOut(Flow &flow, Time now)
{
    while (flow.mayWrite(now)) {
        Chunk &chunk = flow.held.front();
        if (chunk.bytes.empty()) {
            ::shutdown(flow.to, SHUT_WR);
            flow.closed = true;
        } else {
            const ssize_t put =
                ::send(flow.to, chunk.bytes.data() + chunk.sent, chunk.bytes.size() - chunk.sent, MSG_NOSIGNAL);
            if (put < 0)
                return errno == EAGAIN || errno == EINTR;
            chunk.sent += static_cast<size_t>(put);
            if (chunk.sent < chunk.bytes.size())
                return true;
            flow.heldBytes -= chunk.bytes.size();
        }
        flow.held.pop_front();
    }
    return true;
}

class Proxy
{
public:
    Proxy(int listener, const sockaddr_in &target, const Link &link)
        : m_listener(listener), m_target(target), m_up(link), m_down(link)
    {
        // Requests are small; the width that matters is that of the way back.
        m_up.bytesPerSecond = 0;
    }

    void run()
    {
        while (stopAsked == 0) {
            const int timeout = prepare();
            if (::poll(m_polled.data(), m_polled.size(), timeout) < 0 && errno != EINTR)
                return;
            serve();
        }
    }

    void report() const
    {
        std::printf("{\"connections\":%zu,\"down\":%llu,\"up\":%llu}\n", m_accepted,
                    static_cast<unsigned long long>(m_down.passed), static_cast<unsigned long long>(m_up.passed));
        std::fflush(stdout);
    }

private:
    // Fills m_polled: the listener, then two descriptors of every pair. Returns how long nothing is due, in ms.
    int prepare()
    {
        const Time now = Clock::now();
        Time due = now + std::chrono::seconds(1);
        m_polled.clear();
        m_polled.push_back({m_listener, POLLIN, 0});
        for (const auto &pair : m_pairs) {
            short client = 0;
            short server = 0;
            for (const Flow *flow : {&pair->up, &pair->down}) {
                short &from = flow->from == pair->client ? client : server;
                short &to = flow->to == pair->client ? client : server;
                if (flow->wantsToRead(now))
                    from |= POLLIN;
                else if (!flow->ended && flow->link->isBooked(now))
                    due = std::min(due, flow->link->freeAt - mostBooked);
                if (flow->mayWrite(now))
                    to |= POLLOUT;
                else if (!flow->held.empty())
                    due = std::min(due, flow->held.front().at);
            }
            // A descriptor without an interest is left out: a hang-up on it would be reported for ever.
            m_polled.push_back({client != 0 ? pair->client : -1, client, 0});
            m_polled.push_back({server != 0 ? pair->server : -1, server, 0});
        }
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(due - now).count();
        return static_cast<int>(std::clamp<long>(wait, 0, 1000));
    }

    void serve()
    {
        const Time now = Clock::now();
        // Each time another one is first, or the first would take a narrow link for itself.
        ++m_turn;
        for (size_t n = 0; n < m_pairs.size(); ++n) {
            const size_t i = (n + m_turn) % m_pairs.size();
            Pair &pair = *m_pairs[i];
            const bool client = m_polled[1 + 2 * i].revents != 0;
            const bool server = m_polled[2 + 2 * i].revents != 0;
            for (Flow *flow : {&pair.up, &pair.down}) {
                const bool readable = flow->from == pair.client ? client : server;
                if (readable && flow->wantsToRead(now) && !readInto(*flow, now))
                    pair.dead = true;
                if (!writeOut(*flow, now))
                    pair.dead = true;
            }
            pair.dead = pair.dead || (pair.up.closed && pair.down.closed);
        }
        dropDead();
        if (m_polled.front().revents != 0)
            acceptOne(now);
    }

    void dropDead()
    {
        std::erase_if(m_pairs, [](const std::unique_ptr<Pair> &pair) {
            if (pair->dead) {
                ::close(pair->client);
                ::close(pair->server);
            }
            return pair->dead;
        });
    }

    void acceptOne(Time now)
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client < 0)
            return;
        const int server = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(server, reinterpret_cast<const sockaddr *>(&m_target), sizeof m_target) != 0) {
            // As if nobody listened at the far end.
            const linger cut{1, 0};
            ::setsockopt(client, SOL_SOCKET, SO_LINGER, &cut, sizeof cut);
            ::close(client);
            ::close(server);
            return;
        }
        setUp(client);
        setUp(server);
        auto pair = std::make_unique<Pair>();
        pair->client = client;
        pair->server = server;
        pair->up.from = pair->down.to = client;
        pair->up.to = pair->down.from = server;
        pair->up.link = &m_up;
        pair->down.link = &m_down;
        // On a real link the first bytes follow the handshake of TCP, one round trip later.
        pair->up.notBefore = now + 2 * m_up.oneWay;
        m_pairs.push_back(std::move(pair));
        ++m_accepted;
    }

    int m_listener;
    sockaddr_in m_target;
    Link m_up;
    Link m_down;
    std::vector<std::unique_ptr<Pair>> m_pairs;
    std::vector<pollfd> m_polled;
    size_t m_accepted = 0;
    size_t m_turn = 0;
};

bool addressOf(const std::string &host, long port, sockaddr_in &address)
{
    address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    return ::inet_pton(AF_INET, host.c_str(), &address.sin_addr) == 1;
}

int listenAt(sockaddr_in &address)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    const int one = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(listener, 256) != 0 || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return -1;
    ::fcntl(listener, F_SETFL, ::fcntl(listener, F_GETFL) | O_NONBLOCK);
    return listener;
}

void askToStop(int)
{
    stopAsked = 1;
}

} // namespace

int main(int argc, char **argv)
{
    ttp::bench::Arguments arguments(argc, argv);
    const std::string listenHost = arguments.text("listen-host", "127.0.0.1");
    const long listenPort = arguments.number("listen-port", 0);
    const std::string toHost = arguments.text("to-host", "127.0.0.1");
    const long toPort = arguments.number("to-port", 0);
    Link link;
    link.oneWay = std::chrono::microseconds(arguments.number("rtt-ms", 50) * 500);
    link.bytesPerSecond = static_cast<double>(arguments.number("rate", 0));
    if (!arguments.complain("delay_proxy"))
        return 2;

    sockaddr_in here{};
    sockaddr_in there{};
    const bool understood = addressOf(listenHost, listenPort, here) && addressOf(toHost, toPort, there);
    const int listener = understood ? listenAt(here) : -1;
    if (listener < 0) {
        std::fprintf(stderr, "delay_proxy: cannot listen on %s:%ld\n", listenHost.c_str(), listenPort);
        return 1;
    }
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
    std::signal(SIGPIPE, SIG_IGN);
    std::printf("{\"port\":%d}\n", ntohs(here.sin_port));
    std::fflush(stdout);
    Proxy proxy(listener, there, link);
    proxy.run();
    proxy.report();
    return 0;
}
