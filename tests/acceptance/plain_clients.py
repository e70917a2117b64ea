#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""curl -C -, wget -c and aria2c -x4, unmodified, against a peer; and libtorrent's opinion of the same folder.

The first two are killed on the way and go on where they were. Every result has the SHA-256 of the source. libtorrent
makes a v2 torrent of the folder: its roots and its layer of piece hashes must be those the peer serves.
"""
import argparse
import base64
import json
import shutil
import subprocess
import sys
from pathlib import Path

import peers
from peers import MIB, PROCESSES, Failed, Peer, WebUser, check, say, wait_for

PIECE = 512 * 1024
HASHES_A_RUN = 512

# Prints {path: {"root": hex, "length": n, "layer": hex}} of a folder. A program of its own: libtorrent comes with the
# system's Python, which need not be the one that runs this.
LIBTORRENT = """
import json, sys
import libtorrent as lt
storage = lt.file_storage()
lt.add_files(storage, sys.argv[1])
creator = lt.create_torrent(storage, int(sys.argv[2]), lt.create_torrent_flags_t.v2_only)
lt.set_piece_hashes(creator, sys.argv[3])
torrent = creator.generate()
layers = torrent[b"piece layers"]
found = {}
def walk(tree, path):
    for name, below in tree.items():
        if name == b"":
            root = below.get(b"pieces root", bytes(32))
            found["/".join(path)] = {"root": root.hex(), "length": below[b"length"], "layer": layers.get(root, b"").hex()}
        else:
            walk(below, path + [name.decode()])
walk(torrent[b"info"][b"file tree"], [])
print(json.dumps(found))
"""


def python_with_libtorrent():
    for python in (sys.executable, "/usr/bin/python3", "python3"):
        if shutil.which(python) and subprocess.run([python, "-c", "import libtorrent"], capture_output=True,
                                                   check=False).returncode == 0:
            return python
    return None


class Downloads:
    def __init__(self, user, url, folder, source, rate):
        self.user, self.url, self.folder, self.rate = user, url, folder, rate
        self.size, self.digest = source.stat().st_size, peers.sha256_file(source)
        folder.mkdir()

    def compare(self, name, path):
        check(path.stat().st_size == self.size and peers.sha256_file(path) == self.digest,
              f"what {name} fetched is not the source")
        say(f"{name}: {self.size / MIB:.0f} MiB, SHA-256 equal")

    def interrupted(self, name, command, slow, path):
        """Runs it slowly, kills it when a quarter has come, and runs it again."""
        process = PROCESSES.start(command + slow, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: path.exists() and path.stat().st_size >= self.size // 4 or process.poll() is not None, 120,
                 f"{name} has a quarter")
        check(process.poll() is None, f"{name} ended with {process.returncode} before it could be killed")
        PROCESSES.end(process, 9)
        kept = path.stat().st_size
        check(kept < self.size, f"{name} was too fast to be killed")
        again = subprocess.run(command, capture_output=True, text=True, check=False)
        check(again.returncode == 0, f"{name} ended with {again.returncode}: {again.stderr[-500:]}")
        say(f"{name} was killed at {kept / MIB:.0f} MiB and went on from there")
        self.compare(name, path)

    def curl(self):
        path = self.folder / "curl.bin"
        pin = self.user.pin.replace("-", "+").replace("_", "/")
        pin += "=" * (-len(pin) % 4)
        self.interrupted("curl -C -", ["curl", "-sS", "-f", "-k", "--pinnedpubkey", f"sha256//{pin}", "-H",
                                       self.user.bearer(), "-C", "-", "-o", str(path), self.url],
                         ["--limit-rate", str(self.rate)], path)

    def wget(self):
        path = self.folder / "wget.bin"
        self.interrupted("wget -c", ["wget", "-q", "--no-check-certificate", f"--header={self.user.bearer()}", "-c",
                                     "-O", str(path), self.url], [f"--limit-rate={self.rate}"], path)

    def aria2c(self):
        path = self.folder / "aria2c.bin"
        done = subprocess.run(["aria2c", "-x4", "-s4", "-k1M", "--no-conf", "--check-certificate=false",
                               "--console-log-level=error", "--summary-interval=0", "--download-result=hide",
                               f"--header={self.user.bearer()}", f"--dir={self.folder}", f"--out={path.name}",
                               self.url], capture_output=True, text=True, check=False)
        check(done.returncode == 0, f"aria2c ended with {done.returncode}: {done.stdout[-500:]} {done.stderr[-500:]}")
        self.compare("aria2c -x4", path)


def digest_told(user, fid, source):
    """The SHA-256 of the whole file, which is made when it is first asked for."""
    def told():
        status, headers, _ = user.ask("HEAD", f"/v1/files/{fid}", headers={"Want-Repr-Digest": "sha-256=1"})
        check(status == 200, f"HEAD of the file: {status}")
        return headers.get("Repr-Digest")
    expected = base64.b64encode(bytes.fromhex(peers.sha256_file(source))).decode()
    got = wait_for(told, 600, "Repr-Digest is told")
    check(got == f"sha-256=:{expected}:", f"Repr-Digest is {got}")
    say("Repr-Digest: the SHA-256 of the source")


def layer_served(user, fid, size, pieces):
    """The hashes of the layer, run by run, without their proofs."""
    layer = b""
    for first in range(0, pieces, HASHES_A_RUN):
        count = min(HASHES_A_RUN, 1 << (pieces - 1).bit_length())
        status, _, run = user.ask("GET", f"/v1/files/{fid}/hashes?size={size}&first={first}&count={count}",
                                  headers={"Accept": "application/octet-stream"})
        check(status == 200, f"hashes of {fid}: {status} {run!r}")
        layer += run[:32 * min(count, pieces - first)]
    return layer


def compare_with_libtorrent(user, share_id, folder):
    python = python_with_libtorrent()
    if not python:
        raise Failed("python3-libtorrent is not installed")
    made = subprocess.run([python, "-c", LIBTORRENT, folder, str(PIECE), folder.parent], capture_output=True,
                          text=True, check=False)
    check(made.returncode == 0, f"libtorrent: {made.stderr[-500:]}")
    theirs = json.loads(made.stdout)
    served = {entry["path"]: entry["file"] for entry in user.files(share_id)}
    check(set(served) == set(theirs), f"the lists differ: {set(served) ^ set(theirs)}")
    layers = 0
    for path, entry in theirs.items():
        check(served[path] == f"{entry['root']}-{entry['length']}", f"{path}: {served[path]}, libtorrent {entry}")
        if entry["layer"]:
            pieces = -(-entry["length"] // PIECE)
            check(layer_served(user, served[path], PIECE, pieces).hex() == entry["layer"], f"{path}: the layers differ")
            layers += 1
    say(f"libtorrent: {len(theirs)} roots and {layers} layers of piece hashes are the same")


def run(options):
    folder = peers.temporary_folder()
    data = folder / "data"
    source = peers.random_file(data / "big.bin", options.mib * MIB + 12345)
    for size in (0, 1, 16 * 1024, 16 * 1024 + 1, PIECE, PIECE + 1, 3 * PIECE - 1):
        peers.random_file(data / "small" / f"{size}.bin", size)
    ada = Peer(options.build / "bin", folder, "ada", "127.0.0.2")
    ada.start()
    share = ada.share(data, "data")
    user = WebUser().join(ada)
    compare_with_libtorrent(user, share["share_id"], data)
    fid = next(entry["file"] for entry in user.files(share["share_id"]) if entry["path"] == "big.bin")
    downloads = Downloads(user, f"{ada.url}/files/{fid}", folder / "fetched", source, options.mib * MIB // 4)
    downloads.curl()
    downloads.wget()
    downloads.aria2c()
    digest_told(user, fid, source)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--mib", type=int, default=1024, help="size of the file")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
