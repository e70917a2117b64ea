#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Who a peer is moves to another machine: ttp identity export and import, and those that know it let it in again by an
invitation.

The passphrase is typed on a terminal, where nobody sees it, or comes through the standard input; never as an argument.
"""
import argparse
import os
import pty
import select
import stat
import subprocess
import sys
import time
from pathlib import Path

import peers
from peers import Peer, check, say

PASSPHRASE = "correct horse battery"
DONE, FAILED, USAGE = 0, 1, 2


def ttp(programs, profile, *words, given=PASSPHRASE + "\n"):
    command = [programs / "ttp", "--profile", profile, "--json", *words]
    return subprocess.run([str(word) for word in command], input=given, capture_output=True, text=True, timeout=120,
                          check=False)


def expect(code, done):
    check(done.returncode == code, f"exit {done.returncode}, not {code}: {done.stdout} {done.stderr}")
    check("horse" not in done.stdout + done.stderr, "the passphrase was printed")


def on_a_terminal(programs, profile, words, typed):
    """Types each line when it is asked for; the exit code and everything that the terminal showed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(programs / "ttp", ["ttp", "--profile", str(profile), *map(str, words)])
    shown = b""
    until = time.monotonic() + 60
    waiting = list(typed)
    while time.monotonic() < until:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        shown += part
        if waiting and shown.rstrip(b" ").endswith(b":"):
            os.write(terminal, waiting.pop(0))
            shown += b"\n"
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode()


def typing(programs, ada, folder):
    file = folder / "typed.ttpidentity"
    line = (PASSPHRASE + "\n").encode()
    code, shown = on_a_terminal(programs, ada.profile, ["identity", "export", file], [line, b"another horse\n"])
    check(code == USAGE and not file.exists(), f"two different passphrases made a file: {code} {shown}")
    code, shown = on_a_terminal(programs, ada.profile, ["identity", "export", file], [b"\x03"])
    check(code == FAILED and not file.exists(), f"Ctrl+C did not end it: {code} {shown}")
    code, shown = on_a_terminal(programs, ada.profile, ["identity", "export", file], [line, line])
    check(code == DONE and file.exists(), f"export on a terminal: {code} {shown}")
    check("horse" not in shown, f"the terminal shows the passphrase: {shown}")
    check("Only one copy" in shown, f"nobody is told that only one may run: {shown}")
    say("typed unseen, twice, and told what it means")


def through_a_pipe(programs, ada, folder):
    file = folder / "ada.ttpidentity"
    expect(FAILED, ttp(programs, ada.profile, "identity", "export", file, given=""))
    expect(USAGE, ttp(programs, ada.profile, "identity", "export", file, given="horse\n"))
    expect(USAGE, ttp(programs, ada.profile, "identity", "export", file, PASSPHRASE.split()[0]))
    too_long = ttp(programs, ada.profile, "identity", "export", file, given="x" * 2000 + "\n")
    expect(USAGE, too_long)
    check("1024" in too_long.stderr, f"nobody is told that it is too long: {too_long.stderr}")
    check(not file.exists(), "a file was made")
    done = ttp(programs, ada.profile, "identity", "export", file)
    expect(DONE, done)
    check(ada.user_id in done.stdout, f"not the identity of this peer: {done.stdout}")
    check(stat.S_IMODE(file.stat().st_mode) == 0o600, "others can read the file")
    before = file.read_bytes()
    expect(FAILED, ttp(programs, ada.profile, "identity", "export", file))
    check(file.read_bytes() == before, "the file was replaced")
    say("exported through a pipe, mode 0600, never over anything")
    return file


def moving(programs, ada, ben, file, folder):
    new = folder / "new" / "profile"
    expect(FAILED, ttp(programs, new, "identity", "import", file, given="incorrect horse\n"))
    damaged = folder / "damaged"
    damaged.write_bytes(file.read_bytes()[:-20])
    expect(FAILED, ttp(programs, new, "identity", "import", damaged))
    check(not new.exists(), "a profile was made from nothing")
    expect(FAILED, ttp(programs, ben.profile, "identity", "import", file))
    ada.stop()
    expect(DONE, ttp(programs, new, "identity", "import", file, given=PASSPHRASE))  # without a line feed
    expect(FAILED, ttp(programs, new, "identity", "import", file))
    moved = Peer(programs, folder, "new", host=ada.host)
    moved.start()
    check(moved.user_id == ada.user_id, "somebody else came up")
    moved.register_with(ben)
    known = [peer["user_id"] for peer in ben.ttp("peers")]
    check(known == [ada.user_id], f"it is not whom Ben knew: {known}")
    say("a new profile is the same peer, and is let in where it was registered")
    moved.stop()


def run(options):
    programs = options.build / "bin"
    folder = peers.temporary_folder()
    ada = Peer(programs, folder, "ada")
    ben = Peer(programs, folder, "ben")
    for peer in (ada, ben):
        peer.start()
    ada.register_with(ben)
    peers.wait_for(lambda: ben.ttp("peers")[0]["online"] and ada.ttp("peers")[0]["online"], 60, "logged in both ways")
    typing(programs, ada, folder)
    file = through_a_pipe(programs, ada, folder)
    moving(programs, ada, ben, file, folder)
    ben.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
