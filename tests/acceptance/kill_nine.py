#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""kill -9 of the fetching side, again and again at random moments.

After each restart: the verified bytes are at least those reported before the kill less 64 MiB, the transfer goes on by
itself, and what the peer says it has is what the publisher has, byte for byte: every piece of it on its disk, and some
as it serves them. In the end the file is right.
"""
import argparse
import contextlib
import random
import signal
import sys
import time

import peers
from peers import MIB, Failed, Peer, WebUser, check, say, wait_for

MAY_BE_LOST = 64 * MIB
PIECE = 512 * 1024
# So many equal answers in a row, a tenth of a second apart, are taken for the last word.
RESTING = 5
SETTLED = ("fetching", "waiting", "done", "paused")


def difference(got, wanted):
    """What is wrong with bytes, in words."""
    if len(got) != len(wanted):
        return f"{len(got)} bytes instead of {len(wanted)}"
    wrong = [i for i in range(len(got)) if got[i] != wanted[i]]
    zero = sum(1 for i in wrong if got[i] == 0)
    return f"{len(wrong)} bytes differ, the first at {wrong[0]}, the last at {wrong[-1]}; {zero} of them are zero"


class Fetching:
    """The publisher, the one that is killed, and somebody who looks at what that one serves meanwhile."""

    def __init__(self, programs, folder, size, rate):
        self.source = peers.random_file(folder / "data" / "big.bin", size)
        self.folder = folder
        self.rate = rate
        self.ada = Peer(programs, folder, "ada", "127.0.0.2")
        self.ben = Peer(programs, folder, "ben", "127.0.0.3")
        self.ada.start()
        self.ben.start()
        self.ben.register_with(self.ada)
        self.reader = WebUser(folder / "reader")
        self.reader.register(self.ada.invite())
        self.share = self.ada.share(self.source, "big")
        self.rounds = 0
        self.transfer = None
        self.fid = None
        self.compared = 0

    def begin(self):
        # What it says it has is to be of this round: one that is done serves the same file.
        if self.transfer:
            self.ben.ttp("remove", self.transfer)
        self.rounds += 1
        self.ben.ttp("limit", "--down", self.rate)
        answer = self.ben.ttp("get", self.share["link"], "--to", self.folder / f"to{self.rounds}")
        self.transfer = answer["transfer_id"]

    def target(self):
        return self.folder / f"to{self.rounds}" / "big" / "big.bin"

    def kill_at_a_random_moment(self, chance):
        """Kills while it fetches; the bytes it reported last, or nothing when it had finished before."""
        wait_for(lambda: self.ben.transfer(self.transfer)["state"] in ("fetching", "done"), 60, "it fetches")
        until = time.monotonic() + chance.uniform(0.05, 1.2)
        while True:
            now = self.ben.transfer(self.transfer)
            if now["state"] == "done":
                return None
            if time.monotonic() >= until:
                break
        self.ben.kill()
        return now["bytes"]

    def restart(self, before):
        """Starts it again while the publisher is held still, so that nothing can be fetched anew, and waits until what
        it reports has come to rest; the bytes it reports then."""
        self.ada.process.send_signal(signal.SIGSTOP)
        try:
            self.ben.start()
            seen = [-1]

            def at_rest():
                now = self.ben.transfer(self.transfer)
                seen.append(now["bytes"] if now["state"] in SETTLED else -1)
                enough = seen[-1] >= before - MAY_BE_LOST
                return len(seen) > RESTING and enough and len(set(seen[-RESTING:])) == 1

            with contextlib.suppress(Failed):
                wait_for(at_rest, 15, "what it has comes to rest", 0.1)
            return seen[-1]
        finally:
            self.ada.process.send_signal(signal.SIGCONT)

    def compare_on_disk(self, had):
        """All that it says it has is on its disk, whatever name the file has at this moment."""
        target = self.target()
        part = target.with_name(target.name + ".ttp-part")
        with open(part if part.exists() else target, "rb") as file, open(self.source, "rb") as source:
            for index in had:
                file.seek(index * PIECE)
                source.seek(index * PIECE)
                found, wanted = file.read(PIECE), source.read(PIECE)
                if found != wanted:
                    raise Failed(f"piece {index} is said to be there and is not: {difference(found, wanted)}")
        self.compared += len(had)

    def look_at_what_it_serves(self, chance, most=8):
        """Asks it for pieces it says it has; each must be the publisher's. Returns how many were compared."""
        if self.reader.auth_id is None or self.reader.port != self.ben.port:
            self.reader.join(self.ben)
        path = f"/v1/files/{self.fid}"
        status, _, bitmap = self.reader.ask("GET", f"{path}/availability?size={PIECE}",
                                            headers={"Accept": "application/octet-stream"})
        if status == 401:
            self.reader.token = None
            self.reader.login()
            return self.look_at_what_it_serves(chance, most)
        if status == 404:
            return 0
        check(status == 200, f"availability: {status} {bitmap!r}")
        had = [i for i in range(len(bitmap) * 8) if bitmap[i // 8] & (0x80 >> i % 8)]
        self.compare_on_disk(had)
        chosen = chance.sample(had, min(most, len(had)))
        with open(self.source, "rb") as file:
            for index in chosen:
                status, _, piece = self.reader.ask("GET", f"{path}/pieces/{index}?size={PIECE}")
                file.seek(index * PIECE)
                check(status == 200, f"piece {index}, which it says it has: {status} {piece!r}")
                wanted = file.read(PIECE)
                if piece != wanted:
                    raise Failed(f"piece {index} is wrong and was served: {difference(piece, wanted)}")
        return len(chosen)

    def finish(self):
        self.ben.ttp("limit", "--down", 0)
        self.ben.wait_done(self.transfer)
        check(peers.sha256_file(self.target()) == peers.sha256_file(self.source), "the fetched file is not the source")

    def learn_fid(self):
        web = WebUser().join(self.ada)
        self.fid = web.files(self.share["share_id"])[0]["file"]


def run(options):
    chance = random.Random(options.seed)
    folder = peers.temporary_folder()
    fetching = Fetching(options.build / "bin", folder, options.mib * MIB, options.rate * MIB)
    fetching.learn_fid()
    fetching.begin()
    kills = most_lost = served = 0
    while kills < options.kills:
        before = fetching.kill_at_a_random_moment(chance)
        if before is None:
            fetching.finish()
            fetching.begin()
            continue
        kills += 1
        after = fetching.restart(before)
        lost = max(0, before - after)
        most_lost = max(most_lost, lost)
        say(f"kill {kills}: {before / MIB:.1f} MiB verified before, {after / MIB:.1f} MiB after")
        check(lost <= MAY_BE_LOST, f"{lost / MIB:.1f} MiB that were verified are lost")
        served += fetching.look_at_what_it_serves(chance)
    fetching.finish()
    say(f"{kills} kills, {fetching.rounds} transfers: at most {most_lost / MIB:.1f} MiB were fetched again, "
        f"{served} pieces that it served and {fetching.compared} on its disk compared, every file right "
        f"(seed {options.seed})")


def arguments():
    from pathlib import Path
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--mib", type=int, default=512, help="size of the file")
    parser.add_argument("--rate", type=int, default=40, help="MiB/s at which it fetches")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
