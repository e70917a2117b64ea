#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""The figures of the program beside those of its peers, measured in one run on one machine.

Prints a table in which each row says "met" or "not met", and writes everything measured as JSON. Servers listen on free
ports of loopback with configuration written here, and are ended here. Times are compared, never asserted: the exit code
is 0 when every row could be measured.
"""
import argparse
import os
import sys
import time
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "acceptance"))

import fetching  # noqa: E402
import measure  # noqa: E402
import peers  # noqa: E402
import serving  # noqa: E402
import sharing  # noqa: E402

ROWS = {
    "serving": serving.serving,
    "one-peer": fetching.one_peer,
    "four-sources": fetching.four_sources,
    "hashing": sharing.hashing,
    "memory": fetching.sparse_memory,
    "idle": serving.idle,
    "many-files": sharing.many_files,
    "small-files": fetching.small_files,
}


class Bench:
    """What every row is told: where the programs are, where to write, and how much to do."""

    def __init__(self, options):
        self.programs = options.build.resolve() / "bin"
        self.runs = options.runs or (1 if options.quick else 5)
        self.quick, self.full = options.quick, options.full
        self.cores = os.cpu_count()
        self.folder = peers.temporary_folder("ttp-bench-")


def measured(name, bench):
    """The rows of a name; one that says why where it could not be measured."""
    peers.say(f"… {name}")
    begun = time.monotonic()
    try:
        rows = ROWS[name](bench)
    except Exception as failure:  # the other rows are still of use
        if not isinstance(failure, peers.Failed):
            traceback.print_exc()
        rows = [measure.Row(name, "could not be measured", "-", "-", False, str(failure))]
        rows[0].figures["failed"] = True
    finally:
        peers.PROCESSES.end_all()
    for row in rows:
        peers.say(f"    {row.name}: {row.ours}; {row.compared}; {row.target}: {row.verdict}")
    peers.say(f"    ({time.monotonic() - begun:.0f} s)")
    return rows


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder (a release with -DTTP_BENCH=ON)")
    parser.add_argument("--quick", action="store_true", help="smaller sizes and one run: whether it works at all")
    parser.add_argument("--full", action="store_true", help="with the sparse file of 100 GiB")
    parser.add_argument("--runs", type=int, help="repetitions of a row whose median counts (5; 1 with --quick)")
    parser.add_argument("--only", nargs="+", choices=ROWS, metavar="NAME", help=", ".join(ROWS))
    parser.add_argument("--json", type=Path, help="where the JSON goes (default: BUILD/bench.json)")
    return parser.parse_args()


def main():
    options = arguments()
    bench = Bench(options)
    for program in ("torrentttpd", "ttp", "bench_get", "delay_proxy"):
        if not (bench.programs / program).exists():
            peers.say(f"bench: there is no {bench.programs / program}; './dev bench' builds it")
            return 2
    about = measure.machine()
    peers.say(f"{about['cores']} x {about['processor']}, {about['memory_bytes'] / measure.GIB:.0f} GiB, "
              f"{measure.file_system(bench.folder)}; medians of {bench.runs}; all on this machine, over loopback")
    rows = [row for name in options.only or ROWS for row in measured(name, bench)]
    measure.print_table(rows)
    target = options.json or options.build / "bench.json"
    measure.write_json(target, rows, {"runs": bench.runs, "quick": bench.quick, "full": bench.full})
    peers.say(f"Everything measured is in {target}")
    return 1 if any(row.figures.get("failed") for row in rows) else 0


if __name__ == "__main__":
    import signal
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sys.exit(main())
