# SPDX-License-Identifier: GPL-3.0-only
"""Rows about the fetching side: one near source, four far and unequal ones, many small files, memory."""
import os
import shutil
import time

from measure import (GIB, KIB, MIB, OthersWatch, Row, cpu_seconds, cpu_split, file_system, median, memory, settle,
                     spread, timed)
from others import DelayProxy, LibtorrentPair, Nginx, aria2c, free_port
from peers import Failed, Peer, check, random_file, sha256_file

FSYNC = ("ours: fdatasync before a piece is recorded; libtorrent, aria2: none")


class Two:
    """A publisher and one that fetches, registered with each other."""

    def __init__(self, bench, name):
        self.folder = bench.folder / name
        self.ada = Peer(bench.programs, self.folder, "ada", "127.0.0.2")
        self.ben = Peer(bench.programs, self.folder, "ben", "127.0.0.3")
        self.ada.start()
        self.ben.start()
        self.ben.register_with(self.ada)

    def fetch(self, link, to, seconds=3600):
        """Wall and CPU seconds of both ends, how the CPU divides, and the answer of ttp."""
        ends = (self.ada.pid, self.ben.pid)
        before = [cpu_split(pid) for pid in ends]
        watch = OthersWatch()
        begun = time.monotonic()
        answer = self.ben.fetch(link, to, seconds)
        wall = time.monotonic() - begun
        parts = [tuple(now - then for now, then in zip(cpu_split(pid), old)) for pid, old in zip(ends, before)]
        cpu = sum(map(sum, parts))
        return {"seconds": wall, "cpu": cpu, "source_cpu": parts[0], "fetcher_cpu": parts[1], "answer": answer,
                "others_cores": watch.cores_beside(cpu)}

    def stop(self):
        self.ada.stop()
        self.ben.stop()


def one_peer(bench):
    """A file from one peer against libtorrent, and against aria2c from nginx with openssl after it."""
    size = 256 * MIB if bench.quick else 2 * GIB
    two = Two(bench, "one")
    source = random_file(two.folder / "data" / "big.bin", size)
    digest = sha256_file(source)
    share = two.ada.share(source, "big")
    nginx = Nginx(two.folder / "nginx", source.parent, two.ada.profile / "identity.key")
    libtorrent = LibtorrentPair(two.folder / "libtorrent", source)
    found = {"ours": [], "libtorrent": [], "aria2": []}
    for run in range(bench.runs):
        to = two.folder / f"to{run}"
        settle()
        found["ours"].append(two.fetch(share["link"], to / "ours"))
        check(sha256_file(to / "ours" / "big" / "big.bin") == digest, "ours is not the source")
        settle()
        (to / "libtorrent").mkdir()
        found["libtorrent"].append(libtorrent.fetch(to / "libtorrent"))
        check(sha256_file(to / "libtorrent" / "big.bin") == digest, "libtorrent's is not the source")
        settle()
        found["aria2"].append(aria2_then_openssl(nginx, to / "aria2", "big.bin", digest))
        shutil.rmtree(to)
    nginx.stop()
    two.stop()
    return one_peer_rows(found, size, file_system(two.folder))


def aria2_then_openssl(nginx, folder, name, digest):
    folder.mkdir()
    before = nginx.cpu()
    wall, cpu, done = timed(aria2c(folder, "-x4", "-s4", "-k1M", nginx.url(name)))
    check(done.returncode == 0, f"aria2c ended with {done.returncode}: {done.stdout[-300:]}")
    more, more_cpu, hashed = timed(["openssl", "dgst", "-sha256", folder / name])
    check(digest in hashed.stdout, "aria2c's is not the source")
    return {"seconds": wall + more, "cpu": cpu + more_cpu + nginx.cpu() - before}


def one_peer_rows(found, size, where):
    cost = {name: [one["cpu"] / (size / GIB) for one in runs] for name, runs in found.items()}
    wall = {name: [one["seconds"] for one in runs] for name, runs in found.items()}
    middle = {name: (median(cost[name]), median(wall[name])) for name in found}
    source = [median([one["source_cpu"][i] for one in found["ours"]]) / (size / GIB) for i in (0, 1)]
    fetcher = [median([one["fetcher_cpu"][i] for one in found["ours"]]) / (size / GIB) for i in (0, 1)]
    others = median([one["others_cores"] for one in found["ours"]])
    ours_cost, ours_wall = middle["ours"]
    cost_ratio = ours_cost / middle["libtorrent"][0]
    speed_ratio = middle["libtorrent"][1] / ours_wall
    wall_ratio = ours_wall / middle["aria2"][1]
    figures = {"cpu_s_per_gib": cost, "seconds": wall, "source_cpu_s_per_gib": source,
               "fetcher_cpu_s_per_gib": fetcher, "others_cores": others}
    name = f"fetch {size / GIB:g} GiB from one peer, TLS"
    note = (f"source {source[0]:.2f} user + {source[1]:.2f} system, fetching side {fetcher[0]:.2f} + {fetcher[1]:.2f} "
            f"s/GiB; other programs kept {others:.1f} cores busy meanwhile")
    return [
        Row(f"{name}: CPU of both ends", f"{ours_cost:.2f} s/GiB", f"libtorrent plain {middle['libtorrent'][0]:.2f} "
            "s/GiB", f"<= 0.50 x: {cost_ratio:.2f}", cost_ratio <= 0.5, note, figures),
        Row(f"{name}: speed", f"{size / ours_wall / 1e6:.0f} MB/s",
            f"libtorrent plain {size / middle['libtorrent'][1] / 1e6:.0f} MB/s", f">= 2.0 x: {speed_ratio:.2f}",
            speed_ratio >= 2, f"seconds: ours {spread(wall['ours'])}, libtorrent {spread(wall['libtorrent'])}", figures),
        Row(f"{name}: wall", f"{ours_wall:.2f} s", f"aria2c -x4 + openssl {middle['aria2'][1]:.2f} s",
            f"<= 1.0 x: {wall_ratio:.2f}", wall_ratio <= 1,
            f"aria2: {spread(wall['aria2'])}; on {where}; {FSYNC}", figures)]


RATES = (30, 15, 10, 5)
FAR_MS = 50


class FarPeer:
    """A peer that others reach through a link of its own: the address it names is that of the link."""

    def __init__(self, bench, folder, name, number, rate):
        self.peer = Peer(bench.programs, folder, name, f"127.0.0.{10 + number}")
        self.peer.port = free_port(self.peer.host)
        self.link = DelayProxy(bench.programs, self.peer.host, self.peer.port, FAR_MS, rate * 1_000_000,
                               f"127.0.0.{20 + number}")
        self.peer.extra = ["--url", f"{self.link.host}:{self.link.port}"]
        self.peer.start()

    @property
    def place(self):
        return self.link.host, self.link.port


def four_sources(bench):
    """Four holders of a file behind links of 30, 15, 10 and 5 MB/s, 50 ms away."""
    size = 120 * MIB if bench.quick else 600 * MIB
    folder = bench.folder / "four"
    source = random_file(folder / "data" / "big.bin", size)
    publisher = Peer(bench.programs, folder, "publisher", "127.0.0.2")
    fetcher = Peer(bench.programs, folder, "fetcher", "127.0.0.3")
    publisher.start()
    fetcher.start()
    far = [FarPeer(bench, folder, f"far{rate}", number, rate) for number, rate in enumerate(RATES)]
    fetcher.register_with(publisher)
    for one in far:
        one.peer.register_with(publisher)
        fetcher.register_with(one.peer, through=one.place)
    share = publisher.share(source, "big")
    for one in far:
        one.peer.fetch(share["link"], folder / f"{one.peer.name}-has")
    publisher.stop()

    settle()
    begun = time.monotonic()
    answer = fetcher.fetch(share["link"], folder / "fetched")
    wall = time.monotonic() - begun
    check(sha256_file(folder / "fetched" / "big" / "big.bin") == sha256_file(source), "the fetched is not the source")
    passed = [one.link.stop() for one in far]
    for one in far:
        one.peer.stop()
    fetcher.stop()
    return [four_sources_row(size, wall, answer, sum(one["down"] for one in passed))]


def four_sources_row(size, wall, answer, down):
    if down < size:
        raise Failed("the sources were reached past their links; nothing was measured")
    ideal = size / (sum(RATES) * 1e6)
    # TLS adds 22 bytes to each record of 16 KiB; hashes, heads and whatever came twice are the rest.
    overhead = (down / (1 + 22 / (16 * KIB)) - size) / size
    given = {entry["name"]: entry["bytes"] / MIB for entry in answer["sources"]}
    shares = ", ".join(f"{name} {mib:.0f} MiB" for name, mib in sorted(given.items()))
    return Row("fetch from 4 unequal sources, 50 ms away", f"{wall:.2f} s, {wall / ideal:.2f} x ideal",
               f"ideal {ideal:.2f} s (60 MB/s)", "<= 1.25 x, duplicates < 2 %",
               wall <= 1.25 * ideal and overhead < 0.02,
               f"beyond the file itself passed {100 * overhead:.2f} %: heads, hashes and all that came twice; {shares}",
               {"seconds": wall, "ideal": ideal, "overhead": overhead, "mib_from": given})


def sparse_memory(bench):
    """The most memory the fetching side ever had, for sparse files of growing size."""
    sizes = [1, 4] if bench.quick else [1, 20, 100] if bench.full else [1, 20]
    peaks, blocks, seconds = {}, {}, {}
    # The fetching side counts on the whole length: nobody has told it that these are holes.
    free = shutil.disk_usage(bench.folder).free
    check(free > 1.1 * max(sizes) * GIB, f"{bench.folder} has {free // GIB} GiB free, and needs more than "
                                         f"{1.1 * max(sizes):.0f}: set TMPDIR to where there is room")
    for gib in sizes:
        two = Two(bench, f"sparse{gib}")
        source = two.folder / "data" / "sparse.bin"
        source.parent.mkdir()
        with open(source, "wb") as file:
            file.truncate(gib * GIB)
        share = two.ada.share(source, "sparse")
        seconds[gib] = two.fetch(share["link"], two.folder / "to", 7200)["seconds"]
        fetched = os.stat(two.folder / "to" / "sparse" / "sparse.bin")
        check(fetched.st_size == gib * GIB, "the sparse file has another length")
        peaks[gib], blocks[gib] = memory(two.ben.pid), fetched.st_blocks * 512
        two.stop()
        shutil.rmtree(two.folder)
    worst, flat = max(peaks.values()), max(peaks.values()) <= 1.25 * peaks[sizes[0]]
    holes = all(used < MIB for used in blocks.values())
    listed = ", ".join(f"{gib} GiB: {peak / MIB:.0f} MiB in {seconds[gib]:.0f} s" for gib, peak in peaks.items())
    return [Row("peak memory, fetching sparse files", f"{worst / MIB:.0f} MiB", "-", "< 150 MiB, flat, holes",
                worst < 150 * MIB and flat and holes,
                f"{listed}; on disk {max(blocks.values()) // KIB} KiB" + ("" if flat else "; it grows with the size"),
                {"peak_bytes": peaks, "disk_bytes": blocks, "seconds": seconds})]


def small_files(bench):
    """Many files of 4 KiB against aria2c from nginx on the same list."""
    count = 2000 if bench.quick else 20000
    two = Two(bench, "small")
    data = two.folder / "data"
    names = []
    for number in range(count):
        names.append(f"{number // 1000:03d}/{number:05d}.bin")
        path = data / names[-1]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(4096))
    share = two.ada.share(data, "small")
    nginx = Nginx(two.folder / "nginx", data, two.ada.profile / "identity.key")
    wanted = two.folder / "list.txt"
    wanted.write_text("".join(f"{nginx.url(name)}\n  out={name}\n" for name in names))
    ours, theirs = [], []
    # aria2c takes minutes for these, and its figures lie close together.
    for run in range(min(bench.runs, 3)):
        to = two.folder / f"to{run}"
        (to / "aria2").mkdir(parents=True)
        settle()
        ours.append(two.fetch(share["link"], to / "ours")["seconds"])
        settle()
        wall, _, done = timed(aria2c(to / "aria2", "-x4", "-j16", f"--input-file={wanted}"))
        check(done.returncode == 0, f"aria2c ended with {done.returncode}: {done.stdout[-300:]}")
        theirs.append(wall)
        for one in (to / "ours" / "small", to / "aria2"):
            same, _, said = timed(["diff", "-r", data, one])
            check(said.returncode == 0, f"{one} differs: {said.stdout[:300]}")
        shutil.rmtree(to)
    nginx.stop()
    two.stop()
    ratio = median(ours) / median(theirs)
    return [Row(f"fetch {count} files of 4 KiB", f"{median(ours):.2f} s, {count / median(ours):.0f} files/s",
                f"aria2c -j16 from nginx {median(theirs):.2f} s", f"<= 1.0 x: {ratio:.2f}", ratio <= 1,
                f"ours {spread(ours)}, each file verified; aria2 {spread(theirs)}, unverified; on "
                f"{file_system(two.folder)}; {FSYNC}", {"ours_s": ours, "aria2_s": theirs})]
