# SPDX-License-Identifier: GPL-3.0-only
"""Rows about the serving side: CPU a byte, idle connections, and the table of piece sizes."""
import ssl
import time

from measure import GIB, KIB, MIB, Row, cpu_seconds, cpu_split, median, memory, spread
from others import SUITE, DelayProxy, Nginx, bench_get
from peers import Peer, WebUser, check, random_file

PIECE = 512 * KIB


class ServingPair:
    """The same file behind a peer and behind nginx, which has the peer's own key."""

    def __init__(self, bench, size, name):
        self.bench = bench
        folder = bench.folder / name
        self.data = random_file(folder / "data" / "big.bin", size)
        self.pieces = size // PIECE
        self.peer = Peer(bench.programs, folder, "ada", "127.0.0.2")
        self.peer.start()
        share = self.peer.share(self.data, "big")
        self.user = WebUser(folder / "user").join(self.peer)
        self.fid = self.user.files(share["share_id"])[0]["file"]
        self.nginx = Nginx(folder / "nginx", self.data.parent, self.peer.profile / "identity.key")

    def ask_peer(self, requests, by_range=False, connections=8):
        """What bench_get measured, with the CPU seconds of the peer as "cpu"."""
        path = f"/v1/files/{self.fid}"
        options = {"range": PIECE} if by_range else {}
        before = cpu_seconds(self.peer.pid)
        result = bench_get(self.bench.programs, connections, host=self.peer.host, port=self.peer.port,
                           path=path if by_range else path + f"/pieces/{{i}}?size={PIECE}", pieces=self.pieces,
                           requests=requests, header=self.user.bearer(), cert=self.user.certificate,
                           key=self.user.key, **options)
        return result | {"cpu": cpu_seconds(self.peer.pid) - before}

    def ask_nginx(self, requests, connections=8):
        before = self.nginx.cpu()
        result = bench_get(self.bench.programs, connections, port=self.nginx.port, path="/big.bin",
                           pieces=self.pieces, requests=requests, range=PIECE)
        return result | {"cpu": self.nginx.cpu() - before}

    def stop(self):
        self.nginx.stop()
        self.peer.stop()


def per_gib(result):
    return result["cpu"] / (result["bytes"] / GIB)


def serving(bench):
    """512 KiB pieces over TLS 1.3 on 8 connections, against nginx, interleaved."""
    size, requests = (256 * MIB, 2048) if bench.quick else (GIB, 8192)
    pair = ServingPair(bench, size, "serving")
    results = {"pieces": [], "ranges": [], "nginx": []}
    pair.ask_peer(pair.pieces)
    pair.ask_nginx(pair.pieces)
    split = cpu_split(pair.peer.pid)
    for _ in range(bench.runs):
        results["pieces"].append(pair.ask_peer(requests))
        results["nginx"].append(pair.ask_nginx(requests))
        results["ranges"].append(pair.ask_peer(requests, by_range=True))
    user, system = (now - then for now, then in zip(cpu_split(pair.peer.pid), split))
    pair.stop()
    costs = {name: [per_gib(one) for one in found] for name, found in results.items()}
    speed = {name: median([one["bytes"] / one["seconds"] / 1e6 for one in found]) for name, found in results.items()}
    ratio = median(costs["nginx"]) / median(costs["pieces"])
    note = (f"{SUITE}; ours {spread(costs['pieces'])}, nginx {spread(costs['nginx'])}; the same by Range "
            f"{median(costs['ranges']):.2f} s/GiB; {speed['pieces']:.0f} against {speed['nginx']:.0f} MB/s with the "
            f"client on the same {bench.cores} cores; of our time {100 * system / (user + system):.0f} % is the "
            "kernel's, which nginx pays as well")
    return [Row("serving 512 KiB pieces, TLS, 8 connections", f"{median(costs['pieces']):.2f} CPU s/GiB",
                f"nginx {median(costs['nginx']):.2f} CPU s/GiB", f">= 0.80 x nginx: {ratio:.2f}", ratio >= 0.8, note,
                {"ratio": ratio, "cpu_s_per_gib": costs, "mb_per_s": speed, "requests": requests})]


def open_idle(user, peer_host, port, count, path):
    """Connections that have each had one answer, from as many addresses as the limit of one address makes needed."""
    opened = []
    for number in range(count):
        source = f"127.0.{1 + number // 50}.1"
        connection = user.connect(peer_host, port, source)
        connection.request("GET", path)
        reply = connection.getresponse()
        reply.read()
        check(reply.status in (200, 404), f"an idle connection was answered {reply.status}")
        opened.append(connection)
    return opened


def still_open(connections):
    """How many of them the other side has not closed."""
    found = 0
    for connection in connections:
        connection.sock.settimeout(0)
        try:
            if connection.sock.recv(1):
                found += 1
        except (ssl.SSLWantReadError, BlockingIOError):
            found += 1
        except OSError:
            pass
    return found


def idle(bench):
    """Memory of idle TLS connections."""
    count = 200 if bench.quick else 1000
    pair = ServingPair(bench, MIB, "idle")
    figures = {}
    stranger = WebUser()
    for name, pids, host, port, path in (("ours", [pair.peer.pid], pair.peer.host, pair.peer.port, "/v1/peer"),
                                         ("nginx", pair.nginx.pids, "127.0.0.1", pair.nginx.port, "/none")):
        for one in open_idle(stranger, host, port, 20, path):
            one.close()
        time.sleep(1)
        before = sum(memory(pid, "VmRSS") for pid in pids)
        opened = open_idle(stranger, host, port, count, path)
        after = sum(memory(pid, "VmRSS") for pid in pids)
        left = still_open(opened)
        check(left == count, f"{name} closed {count - left} of {count} idle connections")
        figures[name] = (after - before) / count / KIB
        for one in opened:
            one.close()
    pair.stop()
    return [Row(f"{count} idle TLS connections", f"{figures['ours']:.0f} KiB each", f"nginx {figures['nginx']:.0f} KiB",
                "<= 90 KiB each", figures["ours"] <= 90, "each had one answer before", {"kib_each": figures})]


SIZES = [16 * KIB << shift for shift in range(11)]
DELAYS = (0, 10, 50, 200)
LINK_RATE = 100_000_000


def piece_sizes(bench):
    """{(delay, connections, size): MB/s} through the delaying proxy, by Range of each size, on a link of 100 MB/s."""
    pair = ServingPair(bench, 64 * MIB if bench.quick else 512 * MIB, "sizes")
    seconds = 0.5 if bench.quick else 2.0
    table = {}
    for delay in DELAYS:
        proxy = DelayProxy(bench.programs, pair.peer.host, pair.peer.port, delay, LINK_RATE)
        for connections in (1, 4):
            for size in SIZES:
                # About as many requests as fit into the time if each costs its round trip and its bytes.
                each = delay / 1000 + size * connections / LINK_RATE + 0.0005
                requests = max(2 * connections, int(seconds * connections / each))
                found = bench_get(bench.programs, connections, host=proxy.host, port=proxy.port,
                                  path=f"/v1/files/{pair.fid}", range=size, pieces=pair.pieces * PIECE // size,
                                  requests=requests, header=pair.user.bearer(), cert=pair.user.certificate,
                                  key=pair.user.key)
                table[delay, connections, size] = found["bytes"] / found["seconds"] / 1e6
        proxy.stop()
    pair.stop()
    return table
