#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""What happens to people's transfers: files and folders that go away under them, disks that are full, publishers that
leave, orders given at the wrong moment.

Each time the transfer says in words why it waits, goes on by itself when the cause is gone, and the file is right; what
is removed leaves nothing behind and is not served any more.
"""
import argparse
import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import peers
from peers import MIB, Peer, check, say, wait_for

PART = ".ttp-part"


class Scene:
    """A publisher and a fetching peer, both registered with each other; every story fetches into a folder of its own."""

    def __init__(self, programs, folder, size):
        self.folder = folder
        self.size = size
        self.source = peers.random_file(folder / "data" / "big.bin", size)
        peers.random_file(folder / "data" / "deep" / "er" / "small.bin", 70_000)
        self.ada = Peer(programs, folder, "ada", "127.0.0.2")
        self.ben = Peer(programs, folder, "ben", "127.0.0.3")
        self.ada.start()
        self.ben.start()
        self.ben.register_with(self.ada)
        self.share = self.ada.share(folder / "data", "set")
        self.stories = 0

    def begin(self, rate=16 * MIB):
        """Fetches slowly enough to be disturbed; the transfer, when something of it is there."""
        self.stories += 1
        self.ben.ttp("limit", "--down", rate)
        answer = self.ben.ttp("get", self.share["link"], "--to", self.into)
        return self.until_some(answer["transfer_id"])

    def until_some(self, transfer, part=0.2):
        wait_for(lambda: self.ben.transfer(transfer)["bytes"] > part * self.size, 60, "something is there")
        return transfer

    @property
    def into(self):
        return self.folder / f"to{self.stories}"

    @property
    def target(self):
        return self.into / "set"

    def wait_for_reason(self, transfer, code):
        """It waits, and says why; the words."""
        def reason():
            now = self.ben.transfer(transfer)
            return now["state"] == "waiting" and now["error"] and now["error"]["code"] == code and now
        now = wait_for(reason, 60, f"{transfer} waits because of {code}: {self.ben.transfer(transfer)}")
        say(f"  waits: {code}, {now['error']['subject']} {now['error']['detail']}")
        return now

    def finish(self, transfer):
        self.ben.ttp("limit", "--down", 0)
        done = self.ben.wait_done(transfer)
        self.check_files(self.target)
        check(not self.parts(), f"parts are left: {self.parts()}")
        return done

    def check_files(self, target):
        for path in (self.folder / "data").rglob("*"):
            if path.is_file():
                fetched = target / path.relative_to(self.folder / "data")
                check(fetched.is_file(), f"{fetched} is not there")
                check(peers.sha256_file(fetched) == peers.sha256_file(path), f"{fetched} is not what was shared")

    def parts(self):
        return [str(path) for path in self.into.rglob(f"*{PART}*")] if self.into.exists() else []


def part_is_deleted(scene):
    """The unfinished file is deleted."""
    transfer = scene.begin()
    for part in scene.parts():
        Path(part).unlink()
    scene.finish(transfer)


def part_is_deleted_while_paused(scene):
    """The unfinished file is deleted while nobody writes to it."""
    transfer = scene.begin()
    scene.ben.ttp("pause", transfer)
    for part in scene.parts():
        Path(part).unlink()
    scene.ben.ttp("resume", transfer)
    scene.finish(transfer)


def folder_goes_and_comes_back(scene):
    """The folder goes, as with a disk that is unplugged, and comes back with what was in it."""
    transfer = scene.begin()
    before = scene.ben.transfer(transfer)["bytes"]
    aside = scene.folder / "aside"
    os.rename(scene.target, aside)
    scene.wait_for_reason(transfer, "folder-missing")
    check(not scene.target.exists(), "a folder was made in its place")
    os.rename(aside, scene.target)
    after = wait_for(lambda: scene.ben.transfer(transfer)["state"] == "fetching" and scene.ben.transfer(transfer),
                     60, "it goes on")["bytes"]
    check(after >= before - 64 * MIB, f"{before} bytes before, {after} after")
    scene.finish(transfer)


def folder_is_deleted_and_asked_for_again(scene):
    """The folder is deleted for good; asking for the same again makes it anew."""
    transfer = scene.begin()
    shutil.rmtree(scene.target)
    scene.wait_for_reason(transfer, "folder-missing")
    again = scene.ben.ttp("get", scene.share["link"], "--to", scene.into)["transfer_id"]
    check(again == transfer, "it became another transfer")
    scene.finish(transfer)


def finished_files_are_deleted(scene):
    """A finished file, then everything, is deleted: nothing is fetched unasked, and asked for again only what is gone."""
    transfer = scene.begin()
    before = scene.finish(transfer)
    (scene.target / "deep" / "er" / "small.bin").unlink()
    scene.ben.stop()
    scene.ben.start()
    now = wait_for(lambda: scene.ben.transfer(transfer)["error"] and scene.ben.transfer(transfer), 60,
                   "it is told that something is gone")
    check(now["state"] == "done" and now["error"]["code"] == "gone", f"it is {now['state']}, {now['error']}")
    say(f"  says: {now['error']['detail']}")
    check(not (scene.target / "deep" / "er" / "small.bin").exists(), "it was fetched unasked")
    done = scene.ben.fetch(scene.share["link"], scene.into)
    check(done["transfer_id"] == transfer, "it became another transfer")
    scene.check_files(scene.target)
    fetched = sum(s["bytes"] for s in done["sources"]) - sum(s["bytes"] for s in before["sources"])
    check(fetched == 70_000, f"{fetched} bytes were fetched for the 70000 that were missing")
    shutil.rmtree(scene.target)
    scene.ben.fetch(scene.share["link"], scene.into)
    scene.check_files(scene.target)


def publisher_leaves_and_comes_back(scene):
    """The only source is killed, and comes back."""
    transfer = scene.begin()
    scene.ada.kill()
    scene.wait_for_reason(transfer, "no-source")
    scene.ada.start()
    wait_for(lambda: scene.ben.transfer(transfer)["state"] == "fetching", 60, "it goes on")
    done = scene.finish(transfer)
    given = sum(entry["bytes"] for entry in done["sources"])
    check(given == done["total_bytes"], f"{given} of {done['total_bytes']} bytes are put down to somebody")


def source_file_changes(scene):
    """The publisher's file is shortened while it is fetched, and put back as it was."""
    transfer = scene.begin()
    stamp = os.stat(scene.source)
    kept = shutil.copy2(scene.source, scene.folder / "kept")
    os.truncate(scene.source, scene.size // 2)
    now = scene.wait_for_reason(transfer, "no-source")
    check(now["bytes"] < scene.size, "it has what is not there any more")
    with open(kept, "rb") as good, open(scene.source, "r+b") as file:
        shutil.copyfileobj(good, file, MIB)
    os.utime(scene.source, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    scene.finish(transfer)


def paused_and_resumed(scene):
    """Paused, nothing moves, also over a restart; resumed, it goes on from there."""
    transfer = scene.begin()
    scene.ben.ttp("pause", transfer)
    before = scene.ben.transfer(transfer)
    check(before["state"] == "paused", f"it is {before['state']}")
    scene.ben.stop()
    scene.ben.start()
    now = scene.ben.transfer(transfer)
    check(now["state"] == "paused", f"after the restart it is {now['state']}")
    check(now["bytes"] >= before["bytes"] - 16 * MIB, f"{before['bytes']} bytes before, {now['bytes']} after")
    scene.ben.ttp("resume", transfer)
    scene.finish(transfer)


def stopped_in_the_middle(scene):
    """The program is ended in an orderly way: everything is recorded, and every byte put down to its source."""
    transfer = scene.begin()
    before = scene.ben.transfer(transfer)["bytes"]
    scene.ben.stop()
    scene.ben.start()
    done = scene.finish(transfer)
    given = sum(entry["bytes"] for entry in done["sources"])
    # What a thread had still written while everything stopped was found on disk.
    check(done["total_bytes"] - 8 * MIB <= given <= done["total_bytes"],
          f"{given} of {done['total_bytes']} bytes are put down to somebody; {before} were there before")


def removed(scene):
    """Removed while it fetches, while it is paused, and paused over a restart: no part stays, nothing is served."""
    def remove(transfer):
        scene.ben.ttp("remove", transfer)
        check(not scene.parts(), f"parts are left: {scene.parts()}")
        check(transfer not in [entry["transfer_id"] for entry in scene.ben.ttp("transfers")], "it is still listed")
        left = [entry["share_id"] for entry in scene.ben.ttp("shares")]
        check(scene.share["share_id"] not in left, "it is still served")

    for entry in scene.ben.ttp("transfers"):
        scene.ben.ttp("remove", entry["transfer_id"])
    remove(scene.begin())
    transfer = scene.begin()
    scene.ben.ttp("pause", transfer)
    remove(transfer)
    transfer = scene.begin()
    scene.ben.ttp("pause", transfer)
    scene.ben.stop()
    scene.ben.start()
    check(scene.parts(), "there is nothing to remove")
    remove(transfer)
    transfer = scene.begin()
    scene.finish(transfer)
    scene.ben.ttp("remove", transfer)
    scene.check_files(scene.target)


def two_of_one_name(scene):
    """Two datasets of one name into one folder, and a kill: neither touches what the other has begun."""
    transfer = scene.begin(rate=8 * MIB)
    peers.random_file(scene.folder / "other" / "big.bin", scene.size)
    link = scene.ada.share(scene.folder / "other", "set")["link"]
    second = scene.ben.ttp("get", link, "--to", scene.into)["transfer_id"]
    scene.until_some(second, 0.05)
    beside = Path(scene.ben.transfer(second)["folder"])
    check(beside == scene.into / "set (2)", f"it lies in {beside}")
    scene.ben.kill()
    scene.ben.start()
    scene.ben.ttp("limit", "--down", 0)
    scene.ben.wait_done(second)
    scene.finish(transfer)
    check(peers.sha256_file(beside / "big.bin") == peers.sha256_file(scene.folder / "other" / "big.bin"),
          f"{beside} is not what was shared")


def limits_change(scene):
    """A limit that is lowered and raised while bytes come is felt at once."""
    transfer = scene.begin()
    scene.ben.ttp("limit", transfer, "--down", 20_000)
    wait_for(lambda: scene.ben.transfer(transfer)["rate"] < 2 * MIB, 60, "the lower limit is felt")
    scene.ben.ttp("limit", transfer, "--down", 0)
    scene.ben.ttp("limit", "--down", 0)
    scene.ada.ttp("limit", "--up", 6 * MIB)
    wait_for(lambda: scene.ben.transfer(transfer)["rate"] > MIB, 60, "the higher limit is felt")
    scene.ada.ttp("limit", "--up", 0)
    scene.finish(transfer)


def disk_is_full(scene):
    """A disk that is too small, and one that is filled up while it is written to, each until there is room."""
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode != 0:
        return say("  left out: this machine lets nobody mount anything")
    disk = scene.folder / "disk"
    disk.mkdir()
    small, enough = scene.size + scene.size // 20, 2 * scene.size
    mount = f"mount -t tmpfs -o size={small} tmpfs {disk} && exec \"$@\""
    cyn = Peer(scene.ben.programs, scene.folder, "cyn", "127.0.0.4", wrap=["unshare", "-rm", "sh", "-c", mount, "sh"])
    cyn.start()
    cyn.register_with(scene.ada)
    scene.ben, ben = cyn, scene.ben
    transfer = cyn.ttp("get", scene.share["link"], "--to", disk)["transfer_id"]
    now = scene.wait_for_reason(transfer, "disk-full")
    check(now["bytes"] == 0, "it began although it cannot end")
    cyn.ttp("limit", "--down", 16 * MIB)
    inside = ["nsenter", "--preserve-credentials", "-U", "-m", "-t", cyn.pid]
    resize = [*inside, "mount", "-o", f"remount,size={enough}", disk]
    subprocess.run([str(part) for part in resize], check=True)
    scene.until_some(transfer)
    filler = cyn.sees(disk) / "filler"
    with open(filler, "wb") as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(MIB))
            file.flush()
    scene.wait_for_reason(transfer, "disk-full")
    filler.unlink()
    cyn.ttp("limit", "--down", 0)
    cyn.wait_done(transfer)
    scene.check_files(cyn.sees(disk) / "set")
    cyn.stop()
    scene.ben = ben


def target_is_read_only(scene):
    """Somebody takes the right to write to the folder away, and gives it back. Root may always write: as another."""
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        return say("  left out: root may write everywhere, and there is no setpriv")
    scene.folder.chmod(0o755)
    place = scene.folder / "of-another"
    place.mkdir()
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    dan = Peer(scene.ben.programs, place, "dan", "127.0.0.5", wrap=user)
    if user:
        for path in (place, dan.folder):
            os.chown(path, 65534, 65534)
    dan.start()
    dan.register_with(scene.ada)
    dan.ttp("limit", "--down", 16 * MIB)
    transfer = dan.ttp("get", scene.share["link"], "--to", dan.folder)["transfer_id"]
    scene.ben, ben = dan, scene.ben
    scene.until_some(transfer)
    target = dan.folder / "set"
    small = target / "deep"
    for path in (target, small, small / "er"):
        if path.exists():
            path.chmod(0o555)
    for part in target.rglob(f"*{PART}"):
        part.chmod(0o444)
    dan.ttp("pause", transfer)
    dan.stop()
    dan.start()
    dan.ttp("resume", transfer)
    scene.wait_for_reason(transfer, "permission-denied")
    for part in target.rglob(f"*{PART}"):
        part.chmod(0o600)
    for path in (target, small, small / "er"):
        if path.exists():
            path.chmod(0o755)
    dan.ttp("limit", "--down", 0)
    dan.wait_done(transfer)
    scene.check_files(target)
    dan.stop()
    scene.ben = ben


STORIES = (part_is_deleted, part_is_deleted_while_paused, folder_goes_and_comes_back,
           folder_is_deleted_and_asked_for_again, finished_files_are_deleted, publisher_leaves_and_comes_back,
           source_file_changes, disk_is_full, target_is_read_only, paused_and_resumed, stopped_in_the_middle, removed,
           two_of_one_name, limits_change)


def run(options):
    scene = Scene(options.build / "bin", peers.temporary_folder(), options.mib * MIB)
    for story in STORIES:
        if options.only and story.__name__ not in options.only:
            continue
        say(f"{story.__name__}: {story.__doc__}")
        story(scene)
    say("Whatever happened, the files are right, and nothing was left behind")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--mib", type=int, default=96, help="size of the large file")
    parser.add_argument("--only", nargs="*", help=", ".join(story.__name__ for story in STORIES))
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
