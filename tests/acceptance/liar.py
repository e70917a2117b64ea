#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""A liar: a peer with a valid identity and true hashes that flips one bit in 1 % of its pieces.

Its bytes are changed on its disk below the program, with size and time of change as they were, so that it serves them
in good faith. It must be found, put out and named; the file must be right; the honest source must go untouched.
"""
import argparse
import os
import random
import sys
from pathlib import Path

import peers
from peers import MIB, Peer, check, say

PIECE = 512 * 1024
OUT = ("banned", "waiting")


def flip_bits(path, share_of_pieces, chance):
    """Flips one bit in a part of the file's pieces and puts its times back. The numbers of the pieces."""
    stamp = os.stat(path)
    count = -(-stamp.st_size // PIECE)
    flipped = sorted(chance.sample(range(count), max(1, round(count * share_of_pieces))))
    with open(path, "r+b") as file:
        for index in flipped:
            at = index * PIECE + chance.randrange(min(PIECE, stamp.st_size - index * PIECE))
            file.seek(at)
            byte = file.read(1)[0]
            file.seek(at)
            file.write(bytes([byte ^ (1 << chance.randrange(8))]))
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    after = os.stat(path)
    check((after.st_size, after.st_mtime_ns, after.st_ino) == (stamp.st_size, stamp.st_mtime_ns, stamp.st_ino),
          "the liar's file does not look as before")
    return flipped


def run(options):
    chance = random.Random(options.seed)
    folder = peers.temporary_folder()
    source = peers.random_file(folder / "data" / "big.bin", options.mib * MIB)
    ada, liar, cyn = (Peer(options.build / "bin", folder, name, host) for name, host in
                      (("ada", "127.0.0.2"), ("liar", "127.0.0.3"), ("cyn", "127.0.0.4")))
    for peer in (ada, liar, cyn):
        peer.start()
    liar.register_with(ada)
    cyn.register_with(ada)
    cyn.register_with(liar)
    share = ada.share(source, "big")
    liar.fetch(share["link"], folder / "liar-has")
    flipped = flip_bits(folder / "liar-has" / "big" / "big.bin", options.part, chance)
    say(f"The liar has flipped a bit in {len(flipped)} of {-(-source.stat().st_size // PIECE)} pieces")

    # So that much comes from the liar, as from a source that is near.
    ada.ttp("limit", "--up", options.rate * MIB)
    done = cyn.fetch(share["link"], folder / "cyn-has")
    by_user = {entry["user_id"]: entry for entry in done["sources"]}
    for entry in done["sources"]:
        say(f"{entry['name']}: {entry['bytes'] / MIB:.1f} MiB, {entry['state']}")
    check(peers.sha256_file(folder / "cyn-has" / "big" / "big.bin") == peers.sha256_file(source),
          "the fetched file is not the source")
    incidents = cyn.ttp("incidents")
    named = [entry for entry in incidents if entry["user_id"] == liar.user_id]
    for entry in incidents:
        say(f"incident: {entry['kind']} {entry['user_id']} {entry['subject']} {entry['detail']}")
    check(named, "no incident names the liar")
    # Out for ten minutes after its first wrong piece, for the session after a second one.
    check(by_user.get(liar.user_id, {}).get("state") in OUT, "the liar is not out")
    check(not [entry for entry in incidents if entry["user_id"] == ada.user_id], "an incident names the honest source")
    honest = by_user.get(ada.user_id, {})
    check(honest.get("bytes", 0) > 0 and honest.get("state") not in OUT, "the honest source was not kept")
    say("The file is right, the liar is out and named, the honest source is untouched")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--mib", type=int, default=256, help="size of the file")
    parser.add_argument("--part", type=float, default=0.01, help="of the pieces that lie")
    parser.add_argument("--rate", type=int, default=20, help="MiB/s that the honest source gives")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
