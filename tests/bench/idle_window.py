#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""What the desktop program costs while nothing happens: processor time and memory with its window shown and hidden.
Prints a table, and ends with 1 where a limit is broken."""
import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "acceptance"))
import measure  # noqa: E402
import peers  # noqa: E402
from accessible_session import start_display  # noqa: E402
from peers import MIB, PROCESSES, Peer, check, say, wait_for  # noqa: E402

MOST_PERCENT = 0.5
MOST_BYTES = 120 * MIB
SETTLE_SECONDS = 5


def make_profile(programs, folder):
    peer = Peer(programs, folder, "Ada", host="127.0.0.2", environment={"HOME": str(folder)})
    peer.start()
    for name in ("Ice cores", "Field notes"):
        for i in range(20):
            peers.random_file(folder / "data" / name / f"part-{i}.bin", MIB // 4)
        peer.share(folder / "data" / name, name)
    peer.stop()
    return peer


def measured(peer, seconds, *arguments):
    """Percent of a core, and bytes."""
    folder = peer.folder
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    process = PROCESSES.start(
        [peer.programs / "torrentttp", "--profile", peer.profile, *arguments], stdin=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder),
             "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "LC_ALL": "C.UTF-8"})
    wait_for(lambda: peer.ttp_process("status").returncode == 0, 30, "the program runs")
    time.sleep(SETTLE_SECONDS)
    before, begun = measure.cpu_seconds(process.pid), time.monotonic()
    time.sleep(seconds)
    percent = 100 * (measure.cpu_seconds(process.pid) - before) / (time.monotonic() - begun)
    resident = measure.memory(process.pid, "VmRSS")
    code = PROCESSES.end(process)
    check(code == 0, f"the program ended with {code}")
    return percent, resident


def run(options):
    folder = peers.temporary_folder()
    peer = make_profile(options.build.resolve() / "bin", folder)
    start_display()
    broken = []
    say(f"{'window':<8} {'of a core':>10} {'resident':>10}")
    for name, arguments in (("shown", []), ("hidden", ["--background"])):
        percent, resident = measured(peer, options.seconds, *arguments)
        say(f"{name:<8} {percent:>8.2f} % {resident / MIB:>6.0f} MiB")
        if percent >= MOST_PERCENT or resident >= MOST_BYTES:
            broken.append(name)
    check(not broken, f"more than {MOST_PERCENT} % or {MOST_BYTES // MIB} MiB: {', '.join(broken)}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder; a release build for figures that mean something")
    parser.add_argument("--seconds", type=float, default=20, help="how long it is left alone")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
