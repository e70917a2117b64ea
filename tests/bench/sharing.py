# SPDX-License-Identifier: GPL-3.0-only
"""Rows about sharing: hashing a large file, indexing many small ones, and the start after that."""
import os
import time

from measure import GIB, MIB, OthersWatch, Row, cpu_seconds, file_system, median, spread
from others import openssl_dgst_cpu, openssl_sha256_rate
from peers import Peer, check, random_file, wait_for

HASHING_FSYNC = "the index is committed to SQLite (WAL)"


def hashing(bench):
    """A file in page cache, against OpenSSL's own rate on all cores, measured in turns."""
    size = 512 * MIB if bench.quick else 4 * GIB
    folder = bench.folder / "hashing"
    source = random_file(folder / "data" / "big.bin", size)
    rates, openssl, dgst, cpu, others = [], [], [], [], []
    for run in range(bench.runs):
        # Each time a peer that has never seen the file: nothing is hashed twice.
        peer = Peer(bench.programs, folder, f"ada{run}", "127.0.0.2")
        peer.start()
        with open(source, "rb") as file:
            while file.read(16 * MIB):
                pass
        openssl.append(openssl_sha256_rate(2, bench.cores))
        dgst.append(openssl_dgst_cpu(source) / (size / GIB))
        before, watch, begun = cpu_seconds(peer.pid), OthersWatch(), time.monotonic()
        peer.share(source, "big")
        rates.append(size / (time.monotonic() - begun))
        cpu.append((cpu_seconds(peer.pid) - before) / (size / GIB))
        others.append(watch.cores_beside(cpu[-1] * size / GIB))
        peer.stop()
    source.unlink()
    ratio = median([ours / theirs for ours, theirs in zip(rates, openssl)])
    note = (f"GB/s: ours {min(rates) / 1e9:.2f}..{max(rates) / 1e9:.2f}, openssl {min(openssl) / 1e9:.2f}.."
            f"{max(openssl) / 1e9:.2f}; {median(cpu):.2f} CPU s/GiB, openssl dgst of the same file {median(dgst):.2f}: "
            f"openssl speed has no file to read; other programs kept {median(others):.1f} cores busy meanwhile")
    return [Row(f"sharing {size / GIB:g} GiB (hashing, page cache)", f"{median(rates) / 1e9:.2f} GB/s",
                f"openssl speed x {bench.cores} cores {median(openssl) / 1e9:.2f} GB/s", f">= 0.90 x: {ratio:.2f}",
                ratio >= 0.9, note, {"bytes_per_s": rates, "openssl_bytes_per_s": openssl, "cpu_s_per_gib": cpu,
                                     "openssl_dgst_cpu_s_per_gib": dgst})]


def many_files(bench):
    """A share of many small files: indexed, and the start of a peer that has it."""
    count = 10_000 if bench.quick else 100_000
    folder = bench.folder / "many"
    data = folder / "data"
    for number in range(count):
        if number % 1000 == 0:
            (data / f"{number // 1000:04d}").mkdir(parents=True)
        with open(data / f"{number // 1000:04d}" / f"{number:06d}.bin", "wb") as file:
            file.write(os.urandom(1024))
    peer = Peer(bench.programs, folder, "ada", "127.0.0.2")
    peer.start()
    begun = time.monotonic()
    share = peer.share(data, "many")
    indexed = time.monotonic() - begun
    check(share["files"] == count, f"{share['files']} of {count} files were shared")
    peer.stop()
    starts, listed = [], []
    for _ in range(max(3, bench.runs)):
        begun = time.monotonic()
        starts.append(peer.start())
        wait_for(lambda: (shares := peer.ttp("shares")) and shares[0]["files"] == count and
                 shares[0]["state"] == "ready", 120, "the share is there after the start")
        listed.append(time.monotonic() - begun)
        peer.stop()
    rate = count / indexed
    where = f"on {file_system(folder)}; {HASHING_FSYNC}"
    return [Row(f"a share of {count} files of 1 KiB", f"{rate:.0f} files/s", "-", ">= 5000 files/s", rate >= 5000,
                f"{indexed:.1f} s; {where}", {"seconds": indexed, "files_per_s": rate}),
            Row("start of a peer that has it", f"{median(starts):.2f} s", "-", "< 1 s", median(starts) < 1,
                f"until it accepts connections: {spread(starts)}; until all its files are offered again "
                f"{spread(listed)}", {"seconds": starts, "offered_after_s": listed})]
