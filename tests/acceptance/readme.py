#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""The examples of README.md, run as they stand: a newcomer copies them line by line.

Changed are only the ports, the home folder, and where the programs lie.
"""
import argparse
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import peers
from peers import PROCESSES, check, say

ROOT = Path(__file__).resolve().parents[2]
READY = "until ttp --profile ~/ttp-a status && ttp --profile ~/ttp-b status; do sleep 0.1; done >/dev/null 2>&1\n"


def examples():
    text = (ROOT / "README.md").read_text()
    return re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return str(server.getsockname()[1])


def run(options):
    home = peers.temporary_folder()
    blocks = examples()
    check(len(blocks) == 5, f"README.md has {len(blocks)} examples")
    script = "set -euo pipefail\ntrap 'kill $(jobs -p); wait' EXIT\n" + blocks[0] + READY + "\n".join(blocks[1:])
    script = script.replace("build/release", str(options.build.resolve())).replace("$PWD//", "/")
    for port in ("8470", "8471"):
        script = script.replace(port, free_port())
    environment = dict(os.environ, HOME=str(home))
    process = PROCESSES.start(["bash", "-c", script], cwd=home, env=environment, stdin=subprocess.DEVNULL)
    check(process.wait(120) == 0, f"the examples end with {process.returncode}")
    PROCESSES.forget(process)
    source = home / "data" / "numbers.txt"
    for path in (home / "fetched" / "Ice cores" / "numbers.txt", home / "numbers.txt"):
        check(path.read_bytes() == source.read_bytes(), f"{path.name} is not what was shared")
    say("the examples of README.md do what they say")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
