#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""A disk that becomes full while a dataset is fetched onto it (protocol.md C16).

The transfer waits and says why; nothing on the disk is harmed; what it says it has is right; and when there is room
again it goes on by itself. The disk is a small file system in memory, in a mount namespace of the fetching peer.
"""
import argparse
import contextlib
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import peers
from peers import MIB, Peer, check, say, wait_for

NO_NAMESPACES = 77


def mounted(folder, size):
    """A command that makes the folder a disk of this size for what it becomes."""
    script = f'mount -t tmpfs -o size={size} none {shlex.quote(str(folder))} && exec "$@"'
    rights = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", *rights, "--mount", "sh", "-c", script, "sh"]


def fill(ballast):
    """Fills the disk to its last byte; the sum of what was written."""
    with open(ballast, "wb", buffering=0) as file:
        with contextlib.suppress(OSError):
            while file.write(os.urandom(64 * 1024)) > 0:
                pass
    return peers.sha256_file(ballast)


def run(options):
    folder = peers.temporary_folder()
    disk = folder / "disk"
    disk.mkdir()
    wrap = mounted(disk, f"{options.disk}m")
    if not shutil.which("unshare") or subprocess.run([*wrap, "true"], capture_output=True, check=False).returncode != 0:
        say("not tried: no mount namespaces here")
        sys.exit(NO_NAMESPACES)
    source = folder / "data"
    peers.random_file(source / "big.bin", options.disk * MIB // 2)
    for number in range(50):
        peers.random_file(source / "small" / f"{number}.bin", 100_000)
    programs = options.build.resolve() / "bin"
    ada = Peer(programs, folder, "ada", "127.0.0.2")
    ben = Peer(programs, folder, "ben", "127.0.0.3", wrap=wrap)
    ada.start()
    ben.start()
    ben.register_with(ada)
    share = ada.share(source, "data")
    # What the fetching peer sees of its disk.
    seen = Path(f"/proc/{ben.pid}/root") / disk.relative_to("/")
    ballast = seen / "ballast"
    ben.ttp("limit", "--down", 8 * MIB)
    transfer = ben.ttp("get", share["link"], "--to", disk)["transfer_id"]
    wait_for(lambda: ben.transfer(transfer)["bytes"] > 4 * MIB, 60, "it fetches")
    sum_before = fill(ballast)
    stuck = wait_for(lambda: ben.transfer(transfer)["state"] == "waiting" and ben.transfer(transfer), 60,
                     "it waits on the full disk", 0.2)
    check(stuck["error"] and stuck["error"]["code"] == "disk-full", f"it waits and says {stuck['error']}")
    say(f"full: {stuck['bytes'] / MIB:.1f} of {stuck['total_bytes'] / MIB:.1f} MiB, state {stuck['state']}, "
        f"{stuck['error']['code']}")
    check(peers.sha256_file(ballast) == sum_before, "what lay on the disk was changed")
    # It neither gives up nor ends with what is there already, and the program is well.
    check(ben.ttp("status")["user_id"] == ben.user_id, "the program does not answer")
    pid = ben.pid
    ballast.unlink()
    ben.ttp("limit", "--down", 0)
    done = ben.wait_done(transfer, 120)
    check(done["bytes"] == done["total_bytes"], f"{done}")
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        there = seen / "data" / path.relative_to(source)
        check(there.is_file() and peers.sha256_file(there) == peers.sha256_file(path), f"{there.name} is not right")
    left = [str(path) for path in seen.rglob("*.ttp-part")]
    check(not left, f"left behind: {left}")
    check(ben.process.poll() is None and ben.pid == pid, "it has ended")
    say("with room again it went on by itself, and every file is right")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--disk", type=int, default=96, help="MiB of the disk")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
