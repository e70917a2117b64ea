#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""The fetching side changes its network in the middle: its old address is gone, and with it every connection.

The transfer goes on from the new address by itself, no verified byte is lost, the file is right, and nobody is told of a
thief. Runs in a network of its own, which needs `unshare -rn`; where that is not allowed it says so and ends with 77.
"""
import argparse
import os
import subprocess
import sys
from pathlib import Path

import peers
from peers import MIB, Peer, check, say, wait_for

SKIPPED = 77
PUBLISHER, BEFORE, AFTER = "10.77.0.1", "10.77.0.2", "10.77.0.3"
INSIDE = "TTP_TEST_INSIDE"


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True)


def come_from(address):
    """What goes to the publisher has this source."""
    ip("addr", "add", f"{address}/32", "dev", "lo")
    ip("route", "replace", "local", PUBLISHER, "dev", "lo", "table", "local", "proto", "kernel", "scope", "host", "src",
       address)


def run(options):
    ip("link", "set", "lo", "up")
    ip("addr", "add", f"{PUBLISHER}/32", "dev", "lo")
    come_from(BEFORE)
    folder = peers.temporary_folder()
    source = peers.random_file(folder / "data" / "big.bin", options.mib * MIB)
    ada = Peer(options.build / "bin", folder, "ada", PUBLISHER)
    # One that listens at one address asks from that one only.
    ben = Peer(options.build / "bin", folder, "ben", "0.0.0.0")
    ada.start()
    ben.start()
    ben.register_with(ada)
    share = ada.share(source, "big")
    ben.ttp("limit", "--down", 12 * MIB)
    transfer = ben.ttp("get", share["link"], "--to", folder / "to")["transfer_id"]
    wait_for(lambda: ben.transfer(transfer)["bytes"] > options.mib * MIB // 5, 60, "something is there")
    come_from(AFTER)
    ip("addr", "del", f"{BEFORE}/32", "dev", "lo")
    before = ben.transfer(transfer)["bytes"]
    say(f"{before / MIB:.1f} MiB are there when the address changes from {BEFORE} to {AFTER}")
    wait_for(lambda: ben.transfer(transfer)["bytes"] > before + 4 * MIB, 90, "it goes on from the new address")
    ben.ttp("limit", "--down", 0)
    done = ben.wait_done(transfer)
    check(peers.sha256_file(folder / "to" / "big" / "big.bin") == peers.sha256_file(source), "the file is not right")
    given = sum(entry["bytes"] for entry in done["sources"])
    check(given == done["total_bytes"], f"{given} of {done['total_bytes']} bytes are put down to somebody")
    for peer in (ada, ben):
        check(not peer.ttp("incidents"), f"{peer.name} was told of {peer.ttp('incidents')}")
    say("The transfer went on by itself, nothing verified was lost, nobody was alarmed")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--mib", type=int, default=96, help="size of the file")
    return parser.parse_args()


def enter_own_network():
    """Starts itself again in a network of its own; returns there only."""
    if os.environ.get(INSIDE):
        return
    if subprocess.run(["unshare", "-rn", "ip", "link", "set", "lo", "up"], capture_output=True,
                      check=False).returncode != 0:
        say("left out: this machine lets nobody have a network of his own")
        sys.exit(SKIPPED)
    os.environ[INSIDE] = "1"
    os.execvp("unshare", ["unshare", "-rn", sys.executable, "-B", *sys.argv])


if __name__ == "__main__":
    given = arguments()
    enter_own_network()
    sys.exit(peers.main(lambda: run(given)))
