#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Odd things to share, and shares that change under the peer that serves them.

What cannot be shared is left out and named, never a reason to fail; the keys of a peer are never in a share; and a file
that is changed, replaced or removed is served no more from that moment on, and it is said.
"""
import argparse
import os
import socket
import stat
import sys
import time
from pathlib import Path

import peers
from peers import MIB, CommandFailed, Failed, Peer, WebUser, check, say, wait_for

SECRET = b"a secret that nobody shared"


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class Two:
    """A publisher and a colleague who fetches, and somebody who asks by hand."""

    def __init__(self, programs, folder):
        self.folder = folder
        self.ada = Peer(programs, folder, "ada", "127.0.0.2")
        self.ben = Peer(programs, folder, "ben", "127.0.0.3")
        self.ada.start()
        self.ben.start()
        self.ben.register_with(self.ada)
        self.web = WebUser().join(self.ada)
        self.count = 0

    def fetched(self, share):
        """Where a share lies after it was fetched."""
        self.count += 1
        to = self.folder / f"to{self.count}"
        self.ben.fetch(share["link"], to)
        return to / share["name"]

    def state(self, share):
        for one in self.ada.ttp("shares"):
            if one["share_id"] == share["share_id"]:
                return one
        raise Failed("the share is gone")

    def refused(self, code, words, *arguments):
        try:
            answer = self.ada.ttp("share", *arguments)
        except CommandFailed as failure:
            check(failure.code == code and words in failure.text, f"share {arguments}: {failure}")
            return
        raise Failed(f"share {arguments} is taken: {answer}")


def empty_folder(two):
    (two.folder / "nothing" / "in" / "it").mkdir(parents=True)
    share = two.ada.share(two.folder / "nothing", "nothing")
    check((share["files"], share["bytes"], share["left_out"]) == (0, 0, []), f"an empty folder: {share}")
    check(list(two.fetched(share).iterdir()) == [], "an empty folder is not empty when it is fetched")
    say("an empty folder: shared, and fetched as one")


def left_out(two):
    """Everything that is no regular file of a good name, in one folder."""
    folder = two.folder / "odd"
    (folder / "closed").mkdir(parents=True)
    (folder / "good.txt").write_bytes(b"good")
    expected = {}

    def odd(name, reason):
        expected[name] = reason
        return os.path.join(os.fsencode(folder), name if isinstance(name, bytes) else os.fsencode(name))

    Path(os.fsdecode(odd("two\nlines", "refused name"))).write_bytes(b"x")
    Path(os.fsdecode(odd("\x1b[31mred", "refused name"))).write_bytes(b"x")
    Path(os.fsdecode(odd("con", "refused name"))).write_bytes(b"x")
    Path(os.fsdecode(odd("half.bin.ttp-part", "unfinished download"))).write_bytes(b"x")
    os.mkfifo(odd("a fifo", "special file"))
    os.symlink("/etc/passwd", odd("link", "symbolic link"))
    os.symlink(two.folder, odd("linked folder", "symbolic link"))
    listening = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(folder)
    listening.bind("socket")
    os.chdir(here)
    expected["socket"] = "special file"
    with open(os.path.join(os.fsencode(folder), b"latin-\xe4"), "wb") as file:
        file.write(b"x")
    expected["latin-\ufffd"] = "refused name"
    (folder / "Same").write_bytes(b"x")
    (folder / "same").write_bytes(b"x")
    expected["same"] = "same name as another"
    if os.geteuid() == 0:
        try:
            os.mknod(odd("device", "special file"), stat.S_IFCHR | 0o600, os.makedev(1, 3))
        except OSError:
            del expected["device"]
    else:
        (folder / "unreadable").write_bytes(b"x")
        (folder / "unreadable").chmod(0)
        (folder / "closed").chmod(0)
        expected |= {"unreadable": "unreadable", "closed": "unreadable"}
    share = two.ada.share(folder, "odd")
    listening.close()
    named = dict(line.rsplit(": ", 1) for line in share["left_out"])
    check(named == expected, f"left out is {named} instead of {expected}")
    check(two.state(share)["left_out"] == share["left_out"], "ttp shares does not name what is left out")
    check(tree(two.fetched(share)) == {"good.txt": b"good", "Same": b"x"}, "something else was fetched")
    shown = two.ada.ttp_plain("shares").stdout
    check("\x1b" not in shown and "two\nlines" not in shown, f"names reach the terminal as they are: {shown!r}")
    (folder / "closed").chmod(0o700)
    say(f"{len(expected)} things that cannot be shared: left out and named")


def profiles(two):
    """A folder with profiles in it, as a home folder has."""
    home = two.ada.folder
    (home / "paper.txt").write_bytes(b"paper")
    share = two.ada.share(home, "home")
    check("profile: profile of a peer" in share["left_out"], f"left out is {share['left_out']}")
    paths = [entry["path"] for entry in two.web.files(share["share_id"])]
    check("paper.txt" in paths and not any("identity" in path or "sqlite" in path for path in paths),
          f"the share has {paths}")
    for named in (two.ada.profile, two.ada.profile / "identity.key", two.ada.profile / "lists", two.ben.profile):
        two.refused(1, "profile", named)
    say("the keys of peers: in no share")


def not_there(two):
    two.refused(1, "not there", two.folder / "unmounted")
    two.refused(1, "neither a folder nor a regular file", "/dev/null")
    two.refused(2, "named twice", two.folder / "nothing", two.folder / "nothing" / ".")
    (two.folder / "a\nb").mkdir()
    two.refused(2, "line feed", two.folder / "a\nb")
    two.refused(2, "longer than 100", two.folder / "nothing", "--name", "n" * 101)
    two.refused(2, "group:NAME", two.folder / "nothing", "--to", "all")
    long_name = two.folder / ("long" * 40)
    long_name.mkdir()
    check(two.ada.ttp("share", long_name)["name"] == ("long" * 40)[:100], "a long name is not cut")
    say("what cannot be shared at all: refused at once, with a reason")


def twice_and_nested(two):
    folder = two.folder / "twice"
    for name in ("a", "inner/b", "inner/c"):
        peers.random_file(folder / name, 3 * MIB)
    first, second = two.ada.share(folder, "twice"), two.ada.share(folder, "twice")
    inner = two.ada.share(folder / "inner", "inner")
    check(len({first["share_id"], second["share_id"], inner["share_id"]}) == 3, "two shares are one")
    fids = {entry["path"]: entry["file"] for entry in two.web.files(first["share_id"])}
    check(fids == {entry["path"]: entry["file"] for entry in two.web.files(second["share_id"])}, "they differ")
    check({path: fids["inner/" + path] for path in ("b", "c")} ==
          {entry["path"]: entry["file"] for entry in two.web.files(inner["share_id"])}, "the inner one differs")
    # Ending one leaves the others.
    two.ada.ttp("unshare", first["share_id"])
    check(tree(two.fetched(second)) == tree(folder), "twice: what was fetched differs")
    check(tree(two.fetched(inner)) == tree(folder / "inner"), "inner: what was fetched differs")
    say("the same folder twice, and a folder within: three shares, each by itself")


def sparse(two, size):
    file = two.folder / "sparse" / "huge.bin"
    file.parent.mkdir()
    with open(file, "wb") as out:
        out.truncate(size)
        out.seek(size // 2)
        out.write(b"in the middle")
    begun = time.monotonic()
    share = two.ada.share(file, "sparse")
    check(share["bytes"] == size, f"sparse: {share}")
    say(f"a sparse file of {size / MIB:.0f} MiB: hashed in {time.monotonic() - begun:.1f} s")


def replaced_by_link(two):
    """protocol.md B12"""
    folder = two.folder / "links"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / name).write_bytes(name.encode() * len(SECRET))
    outside = two.folder / "outside"
    outside.mkdir()
    (outside / "secret").write_bytes(SECRET)
    share = two.ada.share(folder, "links")
    fids = {entry["path"]: entry["file"] for entry in two.web.files(share["share_id"])}
    check(two.web.ask("GET", f"/v1/files/{fids['a']}")[0] == 200, "a is not served")
    (folder / "a").unlink()
    (folder / "a").symlink_to(outside / "secret")
    # Held open from the request before, a file may be served up to a second longer: its own bytes.
    def gone():
        status, _, body = two.web.ask("GET", f"/v1/files/{fids['a']}")
        check(SECRET not in (body if isinstance(body, bytes) else str(body).encode()), "the secret was served")
        return status == 410
    wait_for(gone, 10, "410 for a file that was replaced by a link")
    check(two.web.ask("GET", f"/v1/files/{fids['b']}")[0] == 200, "the other file is not served any more")
    wait_for(lambda: two.state(share)["state"] == "source-changed", 10, "ttp shares says so")
    (folder / "a").unlink()
    # The same with the folder in place of a folder above.
    deep = two.folder / "deep"
    (deep / "sub").mkdir(parents=True)
    (deep / "sub" / "secret").write_bytes(b"d" * len(SECRET))
    share = two.ada.share(deep, "deep")
    fid = two.web.files(share["share_id"])[0]["file"]
    (deep / "sub").rename(deep / "aside")
    (deep / "sub").symlink_to(outside)
    status, _, body = two.web.ask("GET", f"/v1/files/{fid}")
    check(status == 410 and SECRET not in str(body).encode(), f"a folder that became a link: {status} {body!r}")
    say("a file or folder that became a link: 410, and ttp shares says so")


def changed_while_served(two):
    """protocol.md B13"""
    for how in ("appended to", "written to in place", "made shorter", "replaced"):
        file = two.folder / f"served {how}" / "big.bin"
        peers.random_file(file, 24 * MIB)
        before = file.read_bytes()
        share = two.ada.share(file, "served")
        fid = two.web.files(share["share_id"])[0]["file"]
        two.ada.ttp("limit", "--up", 4 * MIB)
        connection = two.web.connect()
        connection.request("GET", f"/v1/files/{fid}", headers={"Authorization": f"Bearer {two.web.token}"})
        reply = connection.getresponse()
        got = reply.read(2 * MIB)
        if how == "appended to":
            with open(file, "ab") as out:
                out.write(b"more")
        elif how == "written to in place":
            with open(file, "r+b") as out:
                out.write(os.urandom(24 * MIB))
        elif how == "made shorter":
            os.truncate(file, 3 * MIB)
        else:
            other = peers.random_file(file.with_suffix(".new"), 24 * MIB)
            other.rename(file)
        two.ada.ttp("limit", "--up", 0)
        try:
            while part := reply.read1(MIB):
                got += part
        except OSError:
            pass
        connection.close()
        check(len(got) < len(before), f"{how}: it was served to its end")
        check(before.startswith(got), f"{how}: bytes were served that are not what was hashed")
        status, _, _ = two.web.ask("GET", f"/v1/files/{fid}")
        check(status == 410, f"{how}: afterwards {status} instead of 410")
        now = wait_for(lambda s=share: two.state(s)["state"] == "source-changed" and two.state(s), 10, "it is said")
        check(now["error"] and now["error"]["code"] == "file-changed", f"{how}: {now['error']}")
        say(f"a file that was {how} while it was served: cut after {len(got) / MIB:.1f} MiB, all of them right, then 410")


def changed_while_stopped(two):
    """Nobody has to ask for the file first."""
    folder = two.folder / "stopped"
    for name in ("a", "b"):
        peers.random_file(folder / name, 1000)
    share = two.ada.share(folder, "stopped")
    two.ada.stop()
    (folder / "a").write_bytes(b"something else")
    two.ada.start()
    now = wait_for(lambda: two.state(share)["state"] == "source-changed" and two.state(share), 30, "it is said")
    check(now["error"]["subject"] == "a", f"{now['error']}")
    say("a file that was changed while the peer was stopped: said at its next start")


def folder_away(two):
    folder = two.folder / "disk"
    peers.random_file(folder / "a", 1000)
    share = two.ada.share(folder, "disk")
    fid = two.web.files(share["share_id"])[0]["file"]
    folder.rename(two.folder / "away")

    def is_gone():
        return two.web.ask("GET", f"/v1/files/{fid}")[0] == 410 and two.state(share)["state"] == "source-changed"
    wait_for(is_gone, 20, "410 while its folder is away")
    check(two.state(share)["error"]["code"] in ("folder-missing", "not-found"), f"{two.state(share)}")
    (two.folder / "away").rename(folder)
    wait_for(lambda: two.state(share)["state"] == "ready", 60, "it heals when the folder is back", 0.5)
    check(two.web.ask("GET", f"/v1/files/{fid}")[0] == 200, "it is not served afterwards")
    say("a folder that goes away and comes back: 410, then served again by itself")


def run(options):
    folder = peers.temporary_folder()
    two = Two(options.build.resolve() / "bin", folder)
    begun = time.monotonic()
    for case in (empty_folder, left_out, profiles, not_there, twice_and_nested):
        case(two)
    sparse(two, options.sparse * MIB)
    for case in (replaced_by_link, changed_while_served, changed_while_stopped, folder_away):
        case(two)
    say(f"done ({time.monotonic() - begun:.0f} s)")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--sparse", type=int, default=20 * 1024, help="MiB of the sparse file")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
