#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""Measures which size of piece serves which distance best, and writes the table to PIECES.md beside this script.

The founding document leaves this to testing. A peer serves one file through a link with a delay; a client asks for it
in ranges of 16 KiB to 16 MiB, one request at a time on each connection.
"""
import argparse
import datetime
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "acceptance"))

import measure  # noqa: E402
import peers  # noqa: E402
import serving  # noqa: E402
from bench import Bench  # noqa: E402

INTRODUCTION = """# Which piece is best at which distance

Written by `tests/bench/piece_sizes.py`: {about}.
Measured on {day}.

A peer serves one file over TLS 1.3 through a link of {rate} MB/s with the round trip given (`delay_proxy.cpp`). A client
asks for ranges of the size given, the next one when the last has come whole, on one connection and on four. The figures
are MB/s of content; {rate} would be the whole link.
"""

CONCLUSION = """
## What follows

{best}

A piece is three things in this program, and only the third has to do with distance:

- **what is hashed**: leaves of 16 KiB; every larger size is a layer of the same tree, so it costs nothing to choose;
- **what is known to be there and is verified**: 512 KiB, small enough that little is lost to a bad byte or a power cut;
- **what is asked for in one request**, the *extent*: half a second of that source's rate, from 512 KiB to 16 MiB, two
  of them on their way at a time and three where the round trip outlasts them. The columns say why it must grow with
  the distance: a source that is near gives nine tenths of what it can at a size at which one that is 200 ms away gives
  a few per cent. They also say why it need not be a piece: a range spans as many pieces as it likes, and each is still
  verified by itself.
"""


def name_of(size):
    return f"{size // measure.MIB} MiB" if size >= measure.MIB else f"{size // measure.KIB} KiB"


def table_of(table, connections):
    lines = ["| piece | " + " | ".join(f"{delay} ms" for delay in serving.DELAYS) + " |",
             "| ---: |" + " ---: |" * len(serving.DELAYS)]
    for size in serving.SIZES:
        cells = " | ".join(f"{table[delay, connections, size]:.1f}" for delay in serving.DELAYS)
        lines.append(f"| {name_of(size)} | {cells} |")
    return "\n".join(lines)


def smallest_good(table, delay, connections, part=0.9):
    """The smallest size that reaches nearly the best of its column, and that best."""
    column = [(size, table[delay, connections, size]) for size in serving.SIZES]
    best = max(rate for _, rate in column)
    return next(size for size, rate in column if rate >= part * best), best


def sentences(table):
    found = []
    for connections in (1, 4):
        parts = []
        for delay in serving.DELAYS:
            size, best = smallest_good(table, delay, connections)
            parts.append(f"{name_of(size)} at {delay} ms (best: {best:.0f} MB/s)")
        word = "one connection" if connections == 1 else f"{connections} connections"
        found.append(f"- With {word}, nine tenths of the best of each column take pieces of " + ", ".join(parts) + ".")
    return "\n".join(found)


def document(table):
    about = measure.machine()
    head = INTRODUCTION.format(about=f"{about['cores']} x {about['processor']}, loopback",
                               day=datetime.date.today().isoformat(), rate=serving.LINK_RATE // 1_000_000)
    parts = [head]
    for connections in (1, 4):
        title = "One connection" if connections == 1 else f"{connections} connections"
        parts.append(f"\n## {title}\n\n{table_of(table, connections)}\n")
    parts.append(CONCLUSION.format(best=sentences(table)))
    return "".join(parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder (a release with -DTTP_BENCH=ON)")
    parser.add_argument("--quick", action="store_true", help="whether it works at all")
    parser.add_argument("--to", type=Path, default=Path(__file__).with_name("PIECES.md"))
    options = parser.parse_args()
    options.full, options.runs = False, 1
    table = serving.piece_sizes(Bench(options))
    options.to.write_text(document(table))
    peers.say(options.to.read_text())


if __name__ == "__main__":
    peers.main(main)
