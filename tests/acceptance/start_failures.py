#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""torrentttpd where it cannot start: a clear sentence, the right exit code, and nothing harmed.

Every case first makes a profile that works, breaks one thing, and looks at what the program says, at its exit code, and
at every byte and mode of the profile before and after. Then the thing is mended, and the same peer starts again.
"""
import argparse
import hashlib
import os
import shlex
import shutil
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import peers
from peers import Failed, Peer, check, say

FAILED, USAGE = 1, 2
NOBODY = 65534
# Says itself who holds a profile; comes and goes without anything being lost.
TRANSIENT = ("lock",)
SECONDS = 60


def picture(folder):
    """Every name with what is in it and who may see it."""
    if not folder.is_dir():
        return {"": folder.read_bytes() if folder.exists() else None}
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.name in TRANSIENT:
            continue
        info = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(info.st_mode) else None
        found[str(path.relative_to(folder))] = (stat.S_IFMT(info.st_mode), info.st_uid, info.st_size, content)
    return found


class Cases:
    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.count = 0
        self.skipped = []

    def profile(self):
        """A profile that has been used: a share, a user, everything closed."""
        self.count += 1
        peer = Peer(self.programs, self.folder, f"peer{self.count}")
        peer.start()
        data = peer.folder / "data"
        peers.random_file(data / "a", 100_000)
        peer.share(data, "data")
        peer.stop()
        return peer

    def daemon(self, profile, *arguments, wrap=()):
        listen = ["--listen", "127.0.0.1:0"] if "--listen" not in arguments else []
        command = [*wrap, self.programs / "torrentttpd", "--profile", profile, *listen, *arguments]
        process = peers.PROCESSES.start(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, cwd=self.folder)
        try:
            out, err = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            peers.PROCESSES.end(process)
            raise Failed(f"it still runs: {' '.join(map(str, command))}") from None
        peers.PROCESSES.forget(process)
        return process.returncode, out.decode(), err.decode()

    def refused(self, what, profile, code, *words, arguments=(), wrap=(), may_change=()):
        """It does not start, says why, and leaves everything as it was."""
        before = picture(Path(profile))
        ended, out, err = self.daemon(profile, *arguments, wrap=wrap)
        self.look(what, code, words, ended, out, err)
        after = picture(Path(profile))
        changed = sorted(name for name in {*before, *after}
                         if before.get(name) != after.get(name) and name not in may_change)
        check(not changed, f"{what}: it changed {changed}")

    @staticmethod
    def look(what, code, words, ended, out, err):
        said = err.strip()
        check(ended == code, f"{what}: exit code {ended} instead of {code}; it says {said!r}")
        check(out == "", f"{what}: it says {out!r} on stdout")
        lines = said.splitlines()
        check(lines and lines[0].startswith("torrentttpd: ") and lines[0].rstrip().endswith("."),
              f"{what}: no sentence on stderr but {said!r}")
        check(len(lines) <= 3, f"{what}: too many words: {said!r}")
        for word in words:
            check(str(word) in said, f"{what}: {word!r} is not in {said!r}")
        say(f"{what}: {ended}\n    " + "\n    ".join(lines))

    def starts_again(self, what, peer):
        who = peer.user_id
        try:
            peer.start()
        except Failed as failure:
            raise Failed(f"{what}: mended, but {failure}") from None
        check(peer.user_id == who, f"{what}: it is another peer afterwards")
        shares = peer.ttp("shares")
        check([share["state"] for share in shares] == ["ready"], f"{what}: its shares are {shares}")
        peer.stop()

    def skip(self, what, why):
        self.skipped.append(what)
        say(f"{what}: not tried: {why}")


def in_namespace(script):
    """A command that runs what follows it behind the script, in a mount namespace of its own."""
    return ["unshare", "--mount", "sh", "-c", script + '\nexec "$@"', "sh"]


def namespaces_work():
    return shutil.which("unshare") and subprocess.run(in_namespace("mount -t tmpfs none /mnt") + ["true"],
                                                      capture_output=True, check=False).returncode == 0


def not_a_folder(cases):
    file = cases.folder / "a file"
    file.write_text("mine")
    cases.refused("a profile that is a file", file, USAGE, "a file", "not a folder")
    cases.refused("a profile below a file", file / "below", USAGE, "a file", "not a folder")
    check(file.read_text() == "mine", "the file was changed")


def foreign_folder(cases):
    folder = cases.folder / "other things"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "thesis.tex").write_text("mine")
    cases.refused("a folder of other things that others can look into", folder, FAILED, "other things", "empty folder")
    check(stat.S_IMODE(folder.stat().st_mode) == 0o755, "its rights were changed")


def open_to_others(cases):
    peer = cases.profile()
    peer.profile.chmod(0o777)
    (peer.profile / "identity.key").chmod(0o644)
    (peer.profile / "state.sqlite").chmod(0o666)
    cases.starts_again("a profile that others could read", peer)
    for path in (peer.profile, peer.profile / "identity.key", peer.profile / "state.sqlite"):
        check(not path.stat().st_mode & 0o077, f"{path.name} can still be read by others")
    say("a profile that others could read: starts, and they cannot any more")


def other_user(cases):
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        return cases.skip("a profile of another user", "only root can be somebody else")
    peer = cases.profile()
    as_nobody = ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
    os.chmod(cases.folder, 0o755)
    os.chmod(peer.folder, 0o755)
    cases.refused("a profile of another user", peer.profile, FAILED, "profile", "belongs to", wrap=as_nobody)
    cases.refused("a folder that another user keeps closed", peer.profile / "below", FAILED, "permi", wrap=as_nobody)
    theirs = cases.folder / "theirs"
    theirs.mkdir()
    os.chown(theirs, NOBODY, NOBODY)
    cases.refused("root at a profile of somebody else", theirs, FAILED, "theirs", "belongs to")
    return cases.starts_again("a profile of another user", peer)


def read_only(cases):
    what = "a read-only mount"
    if not namespaces_work():
        return cases.skip(what, "no mount namespaces here")
    peer = cases.profile()
    where = shlex.quote(str(peer.profile))
    remount = f"set -e; mount --bind {where} {where}; mount -o remount,bind,ro {where}"
    cases.refused(what, peer.profile, FAILED, "can only be read", peer.profile, wrap=in_namespace(remount))
    above = shlex.quote(str(peer.folder))
    remount = f"set -e; mount --bind {above} {above}; mount -o remount,bind,ro {above}"
    cases.refused("a new profile on a read-only mount", peer.folder / "new", FAILED, "can only be read",
                  wrap=in_namespace(remount))
    return cases.starts_again(what, peer)


def damaged_database(cases):
    peer = cases.profile()
    file = peer.profile / "state.sqlite"
    good = file.read_bytes()
    page = 16384

    def torn(at, with_bytes):
        return good[:at] + with_bytes + good[at + len(with_bytes):]

    broken = {"its header": torn(0, bytes(100)), "the schema": torn(100, os.urandom(page - 100)),
              "pages of tables": torn(3 * page, os.urandom(6 * page)), "cut in half": good[:len(good) // 2],
              "cut in its first page": good[:50], "text": b"This was a database once.\n" * 100}
    for name, content in broken.items():
        file.write_bytes(content)
        cases.refused(f"a damaged database, {name}", peer.profile, FAILED, file, "damaged")
    file.write_bytes(good)
    cases.starts_again("a damaged database", peer)


def newer_database(cases):
    peer = cases.profile()
    file = peer.profile / "state.sqlite"
    good = file.read_bytes()
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 999")
    database.close()
    newer = file.read_bytes()
    cases.refused("a newer database", peer.profile, FAILED, "newer version")
    check(file.read_bytes() == newer, "the newer database was changed")
    # The same with the number in the -wal file only, as a crash of the newer version leaves it.
    file.write_bytes(good)
    copy = cases.folder / "crashed"
    database = sqlite3.connect(file)
    database.execute("PRAGMA user_version = 999")
    database.commit()
    shutil.copytree(peer.profile, copy)
    database.close()
    shutil.rmtree(peer.profile)
    copy.rename(peer.profile)
    check((peer.profile / "state.sqlite-wal").stat().st_size > 0, "there is no -wal file to try with")
    cases.refused("a newer database that was not closed", peer.profile, FAILED, "newer version",
                  may_change=("state.sqlite-shm",))
    for name in ("state.sqlite-wal", "state.sqlite-shm"):
        (peer.profile / name).unlink(missing_ok=True)
    file.write_bytes(good)
    cases.starts_again("a newer database", peer)


def damaged_identity(cases):
    peer = cases.profile()
    key = peer.profile / "identity.key"
    good = key.read_bytes()
    for name, content in {"empty": b"", "half": good[:len(good) // 2], "something else": b"words\n"}.items():
        key.write_bytes(content)
        cases.refused(f"a damaged key, {name}", peer.profile, FAILED, key)
    key.write_bytes(good)
    cases.starts_again("a damaged key", peer)


def wrong_settings(cases):
    peer = cases.profile()
    file = peer.profile / "settings.ini"
    good = file.read_bytes()
    file.write_bytes(good + b"up_limit=fast\n")
    cases.refused("settings that make no sense", peer.profile, USAGE, file, "up_limit")
    file.write_bytes(good)
    for listen in ("8470", "nowhere:8470", "127.0.0.1:port", "127.0.0.1:70000", ":::"):
        cases.refused(f"--listen {listen}", peer.profile, USAGE, listen, arguments=("--listen", listen))
    cases.starts_again("settings that make no sense", peer)


def port_in_use(cases):
    peer = cases.profile()
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        cases.refused("a port in use", peer.profile, FAILED, "Another program uses this address and port", taken,
                      arguments=("--listen", f"127.0.0.1:{taken}"))
        cases.refused("an address of another machine", peer.profile, USAGE, "192.0.2.1", "not available",
                      arguments=("--listen", f"192.0.2.1:{taken}"))
    cases.starts_again("a port in use", peer)


def second_instance(cases):
    peer = cases.profile()
    peer.start()
    before = peer.ttp("shares")
    ended, out, err = cases.daemon(peer.profile)
    cases.look("a second instance", FAILED, ("already runs on this profile", peer.pid), ended, out, err)
    again = peer.profile / ".." / peer.profile.name
    cases.look("a second instance by another way", FAILED, ("already runs",), *cases.daemon(again))
    check(peer.ttp("shares") == before, "the first instance is not what it was")
    peer.kill()
    cases.starts_again("after a kill, with its lock left behind", peer)


def full_disk(cases):
    what = "a full disk at start"
    if not namespaces_work():
        return cases.skip(what, "no mount namespaces here")
    peer = cases.profile()
    mount = cases.folder / "disk"
    mount.mkdir()
    quoted = shlex.quote(str(mount))
    new = f"set -e; mount -t tmpfs -o size=64k none {quoted}; head -c 60000 /dev/zero > {quoted}/ballast"
    cases.look(f"{what}, a new profile", FAILED, ("disk is full",),
               *cases.daemon(mount / "new", wrap=in_namespace(new)))
    # A profile on a disk that is full to the last byte: copied there, tried, and looked at in the same namespace.
    source, copy = shlex.quote(str(peer.profile)), shlex.quote(str(mount / "profile"))
    said, kept = shlex.quote(str(cases.folder / "said")), shlex.quote(str(cases.folder / "kept"))
    full = (f"mount -t tmpfs -o size=8m none {quoted} && cp -a {source} {copy} || exit 9\n"
            f"cat /dev/zero > {quoted}/ballast 2>/dev/null\n"
            f'"$@" 2>{said}; code=$?\n'
            f"rm -rf {kept}; cp -a {copy} {kept}; exit $code")
    daemon = [cases.programs / "torrentttpd", "--profile", mount / "profile", "--listen", "127.0.0.1:0"]
    done = subprocess.run(["unshare", "--mount", "sh", "-c", full, "sh", *map(str, daemon)], capture_output=True,
                          text=True, timeout=SECONDS, check=False)
    cases.look(what, FAILED, ("disk is full",), done.returncode, done.stdout, (cases.folder / "said").read_text())
    check(picture(cases.folder / "kept") == picture(peer.profile), f"{what}: the profile is not what it was")
    return cases.starts_again(what, peer)


def no_command(cases):
    nothing = cases.folder / "nothing"
    done = subprocess.run([cases.programs / "ttp", "--profile", nothing, "--json", "status"], capture_output=True,
                          text=True, timeout=SECONDS, check=False)
    check(done.returncode == 3 and not nothing.exists(), f"ttp where nothing runs: {done}")
    say("ttp where nothing runs: 3, and no profile is made")


CASES = (not_a_folder, foreign_folder, open_to_others, other_user, read_only, damaged_database, newer_database,
         damaged_identity, wrong_settings, port_in_use, second_instance, full_disk, no_command)


def run(options):
    folder = peers.temporary_folder()
    cases = Cases(options.build.resolve() / "bin", folder)
    begun = time.monotonic()
    for case in CASES:
        if not options.only or case.__name__ in options.only:
            case(cases)
    note = f"; not tried here: {', '.join(cases.skipped)}" if cases.skipped else ""
    say(f"every failed start was clear and harmless ({time.monotonic() - begun:.0f} s){note}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--only", nargs="*", metavar="CASE", help=", ".join(case.__name__ for case in CASES))
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
