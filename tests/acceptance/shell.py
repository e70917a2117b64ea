#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""The contract of torrentttpd and ttp: members, exit codes, one document on stdout, a bar on a terminal only.

Every command of ttp is called against real peers, rightly and wrongly.
"""
import argparse
import fcntl
import json
import os
import pty
import re
import signal
import socket
import struct
import subprocess
import sys
import termios
from pathlib import Path

import peers
from peers import MIB, PROCESSES, Peer, check, say

DONE, FAILED, USAGE, NOT_RUNNING, REFUSED, UNVERIFIED = range(6)
NOBODY = "01234567-89ab-4def-8123-456789abcdef"


class Shell:
    def __init__(self, programs):
        self.ttp = programs / "ttp"

    def run(self, profile, *words, json_wanted=True, **options):
        command = [self.ttp, "--profile", profile] + (["--json"] if json_wanted else []) + list(words)
        return subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=120,
                              check=False, **options)

    def expect(self, code, profile, *words, members=(), **options):
        """One document on stdout, the exit code, and in the document at least these members."""
        done = self.run(profile, *words, **options)
        line = " ".join(map(str, words))
        check(done.returncode == code, f"ttp {line}: exit {done.returncode}, not {code}: {done.stdout} {done.stderr}")
        check(done.stdout.count("\n") == 1, f"ttp {line}: not one line but {done.stdout!r}")
        answer = json.loads(done.stdout)
        if code in (DONE, UNVERIFIED):
            check(not done.stderr, f"ttp {line} says {done.stderr!r}")
        else:
            check("error" in answer and done.stderr.startswith("ttp: "), f"ttp {line}: {answer}, {done.stderr!r}")
        for member in members:
            check(member in answer, f"ttp {line}: {member} is missing in {answer}")
        return answer


def commands_before_anything_runs(shell, folder):
    nowhere = folder / "nowhere"
    shell.expect(NOT_RUNNING, nowhere, "status")
    for words in ([], ["dance"], ["get"], ["get", "a", "b"], ["status", "--loud"], ["limit", "--up", "fast"],
                  ["requests", "perhaps"], ["groups", "add", "x"], ["share"], ["share", "x", "--to"],
                  ["status", "--json"]):
        shell.expect(USAGE, nowhere, *words)
    check(not nowhere.exists(), "asking has made a profile")
    for words in (["--help"], ["--version"]):
        done = shell.run(nowhere, *words, json_wanted=False)
        check(done.returncode == DONE and done.stdout and not done.stderr, f"ttp {words}: {done}")
    overview = shell.run(nowhere, "--help", json_wanted=False).stdout
    commands = re.findall(r"^  ([a-z]+)", overview, re.MULTILINE)
    for name in "status invite register requests peers groups share shares unshare get transfers pause resume remove " \
                "verify limit shutdown".split():
        check(name in commands, f"ttp --help does not name {name}")
        text = shell.run(nowhere, name, "--help", json_wanted=False)
        check(text.returncode == DONE and f" {name} " in text.stdout.splitlines()[0] + " ", f"ttp {name} --help: {text}")
    say(f"{len(commands)} commands, each with its help; what does not fit is exit 2, one document each")


def daemon_alone(programs, folder):
    daemon = str(programs / "torrentttpd")

    def end(*words):
        return subprocess.run([daemon, *words], capture_output=True, text=True, timeout=60, check=False)

    check(end("--version").stdout.startswith("torrentttpd ") and "--listen" in end("--help").stdout, "--help, --version")
    profile = str(folder / "daemon")
    for words in (["--loud"], ["--help-all"], ["stray"], ["--listen", "nowhere"], ["--listen", "127.0.0.1"], ["--listen", "::1:0"],
                  ["--role", "king"], ["--name", "a\nb"], ["--url", "x"]):
        done = end("--profile", profile, *words)
        check(done.returncode == USAGE and not done.stdout and done.stderr, f"torrentttpd {words}: {done}")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = end("--profile", profile, "--listen", f"127.0.0.1:{taken.getsockname()[1]}")
        check(done.returncode == FAILED and "uses this address and port" in done.stderr and not done.stdout,
              f"a port in use: {done}")
    (folder / "file").write_text("x")
    done = end("--profile", str(folder / "file"))
    check(done.returncode == USAGE and not done.stdout and done.stderr, f"a file for a profile: {done}")
    say("torrentttpd refuses what does not fit with 2, what does not work with 1, and says why on stderr")


def ready_and_signals(programs, folder):
    for number in (signal.SIGTERM, signal.SIGINT):
        peer = Peer(programs, folder, f"signal-{number.value}", "[::1]", ["--role", "file", "--role", "metadata"])
        peer.start()
        check(sorted(peer.ready) == ["event", "pin", "url", "user_id"], f"the line of readiness: {peer.ready}")
        check(re.fullmatch(r"https://\[::1\]:\d+/v1", peer.url), peer.url)
        second = subprocess.run([programs / "torrentttpd", "--profile", peer.profile], capture_output=True, text=True,
                                timeout=60, check=False)
        check(second.returncode == FAILED and "already runs" in second.stderr, f"a second one: {second}")
        os.kill(peer.pid, number)
        os.kill(peer.pid, number)  # a hurry changes nothing
        check(peer.process.wait(30) == DONE, f"after {number}: {peer.process.returncode}")
        check(peer.process.stdout.read() == b"", "more than one line on stdout")
        PROCESSES.forget(peer.process)
    say("one line when ready, on IPv6 too; SIGTERM and SIGINT, once or twice: exit 0")


def window(programs, shell, folder):
    """The desktop program, where it was built: the same peer, told by ttp, alone on its profile."""
    if not (programs / "torrentttp").exists():
        say("torrentttp is not built here")
        return
    # One that torrentttpd has made is not asked who it is.
    maker = Peer(programs, folder, "window", "127.0.0.2")
    maker.start()
    maker.stop()
    profile = maker.profile
    process = PROCESSES.start([programs / "torrentttp", "--profile", profile, "--background"],
                              env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), stderr=subprocess.DEVNULL)
    peers.wait_for(lambda: shell.run(profile, "status").returncode == DONE, 60, "torrentttp answers ttp")
    second = subprocess.run([programs / "torrentttpd", "--profile", profile], capture_output=True, text=True,
                            timeout=60, check=False)
    check(second.returncode == FAILED and "already runs" in second.stderr, f"torrentttpd on its profile: {second}")
    check(PROCESSES.end(process) == DONE, "torrentttp after SIGTERM")
    say("torrentttp answers ttp, has its profile for itself, and ends with 0")


def people(shell, ada, ben, eve):
    link = shell.expect(DONE, ada.profile, "invite", members=["link"])["link"]
    done = shell.run(ben.profile, "register", "-", input=link + "\n")
    answer = json.loads(done.stdout)
    check(done.returncode == DONE, f"a link from standard input: {done}")
    shell.expect(USAGE, eve.profile, "register", "-", stdin=subprocess.DEVNULL)
    check(answer["state"] == "active" and answer["user_id"] == ada.user_id, str(answer))
    shell.expect(REFUSED, eve.profile, "register", link)  # used up
    shell.expect(REFUSED, eve.profile, "register", re.sub("k=...", "k=AAA", link))  # another key
    shell.expect(USAGE, eve.profile, "register", "ttp://x")
    shell.expect(FAILED, eve.profile, "register", "127.0.0.1:1", "AAAA-AAAA-AAAA-AAAA")
    open_link = re.sub("&i=[^&]*", "", link)
    check(shell.expect(DONE, eve.profile, "register", open_link)["state"] == "pending", "Eve waits")
    asked = shell.expect(DONE, eve.profile, "peers")
    check([(one["user_id"], one["state"]) for one in asked] == [(ada.user_id, "pending")], f"Eve's peers: {asked}")
    waiting = shell.expect(DONE, ada.profile, "requests")
    check([one["user_id"] for one in waiting] == [eve.user_id] and len(waiting[0]["words"]) == 6, str(waiting))
    shell.expect(USAGE, ada.profile, "requests", "accept", "nonsense")
    shell.expect(FAILED, ada.profile, "requests", "accept", NOBODY)
    shell.expect(DONE, ada.profile, "requests", "accept", eve.user_id)
    check(shell.expect(DONE, ada.profile, "requests", "list") == [], "nobody waits any more")
    listed = {one["user_id"] for one in shell.expect(DONE, ada.profile, "peers")}
    check(listed == {ben.user_id, eve.user_id}, f"peers: {listed}")
    peers.wait_for(lambda: [one["state"] for one in shell.expect(DONE, eve.profile, "peers")] == ["active"], 60,
                   "Eve hears that she was accepted")

    shell.expect(DONE, ada.profile, "groups", "create", "Eis \u51b0")
    shell.expect(FAILED, ada.profile, "groups", "create", "Eis \u51b0")
    shell.expect(USAGE, ada.profile, "groups", "create", "a\nb")
    shell.expect(FAILED, ada.profile, "groups", "add", "Eis \u51b0", ben.user_id, NOBODY)
    check(shell.expect(DONE, ada.profile, "groups")[0]["users"] == [], "half a list was added")
    shell.expect(DONE, ada.profile, "groups", "add", "Eis \u51b0", ben.user_id)
    check(shell.expect(DONE, ada.profile, "groups", "list")[0]["users"] == [ben.user_id], "groups")
    say("invite, register, requests, peers, groups")


def content(shell, ada, ben, eve, folder):
    data = folder / "d\u00e4ta"
    peers.random_file(data / "sub" / "a b.bin", 3 * MIB)
    peers.random_file(data / "x", 17)
    to_group = ["--name", "Ice \u05e7\u05e8\u05d7", "--to", "group:Eis \u51b0"]
    share = shell.expect(DONE, ada.profile, "share", data, *to_group, members=["share_id", "link", "bytes", "files"])
    check(share["bytes"] == 3 * MIB + 17 and share["files"] == 2, str(share))
    shell.expect(FAILED, ada.profile, "share", folder / "nothing")
    shell.expect(USAGE, ada.profile, "share", data, "--to", "somebody")
    shell.expect(FAILED, ada.profile, "share", data, "--to", "group:none")
    quick = shell.expect(DONE, ada.profile, "share", data / "x", "--no-wait", "--name", "x", members=["link"])
    shell.expect(DONE, ada.profile, "unshare", quick["share_id"])
    shell.expect(FAILED, ada.profile, "unshare", NOBODY)
    check([one["share_id"] for one in shell.expect(DONE, ada.profile, "shares")] == [share["share_id"]], "shares")

    got = shell.expect(DONE, ben.profile, "get", share["link"], "--to", folder / "got", "--wait",
                       members=["transfer_id", "state", "bytes", "seconds", "sources"])
    check(got["state"] == "done" and got["bytes"] == share["bytes"], str(got))
    check([(one["user_id"], one["bytes"]) for one in got["sources"]] == [(ada.user_id, share["bytes"])], str(got))
    only = shell.expect(DONE, ben.profile, "get", share["link"], "--to", folder / "only", "--only", "x", "--wait",
                        members=["files", "wanted_files"])
    there = sorted(path.name for path in Path(only["folder"]).iterdir())
    check(only["bytes"] == only["total_bytes"] == 17 and there == ["x"], f"{only} {there}")
    more = shell.expect(DONE, ben.profile, "get", share["link"], "--to", folder / "only", "--only", "sub/", "--wait")
    check(more["transfer_id"] == only["transfer_id"] and more["wanted_files"] == 2, str(more))
    none = shell.run(ben.profile, "get", share["link"], "--to", folder / "none", "--only", "y", "--wait")
    check(none.returncode == FAILED and json.loads(none.stdout)["error"]["subject"] == "y", str(none))
    shell.expect(USAGE, ben.profile, "get", share["link"], "--only")
    for transfer in (more, json.loads(none.stdout)):
        shell.expect(DONE, ben.profile, "remove", transfer["transfer_id"])
    # Eve is in no group: what she may not see is not there
    refused = shell.run(eve.profile, "get", share["link"], "--to", folder / "eve", "--wait")
    check(refused.returncode == REFUSED and json.loads(refused.stdout)["state"] == "failed", str(refused))
    shell.expect(USAGE, eve.profile, "get", "http://example.org")
    for command in ("pause", "resume", "remove"):
        shell.expect(FAILED, ben.profile, command, NOBODY)
        shell.expect(USAGE, ben.profile, command, "all")

    place = Path(got["folder"])
    for what in (share["share_id"], data, data / "sub" / "a b.bin"):
        check(shell.expect(DONE, ada.profile, "verify", what, members=["checked_bytes", "bad"])["ok"], str(what))
    check(shell.expect(DONE, ben.profile, "verify", place / "x")["checked_bytes"] == 17, "one file alone")
    with open(place / "sub" / "a b.bin", "r+b") as file:
        file.write(b"?")
    report = shell.expect(UNVERIFIED, ben.profile, "verify", place)
    check(not report["ok"] and len(report["bad"]) == 1 and "a b.bin" in report["bad"][0], str(report))
    shell.expect(UNVERIFIED, ben.profile, "verify", place / "sub")
    check(shell.expect(DONE, ben.profile, "verify", place / "x")["ok"], "the other file is right")
    shell.expect(FAILED, ben.profile, "verify", place / "none")
    shell.expect(FAILED, ben.profile, "verify", folder)
    say("share, shares, unshare, get, verify")


def moving(shell, ada, ben, folder):
    peers.random_file(folder / "big" / "b.bin", 12 * MIB)
    link = shell.expect(DONE, ada.profile, "share", folder / "big", "--to", f"user:{ben.user_id}")["link"]
    # So slow that it is not over before it was looked at, however slow the machine is.
    limits = shell.expect(DONE, ben.profile, "limit", "--down", "100k", "--up", "1Gi")
    check(limits["down_limit"] == 100_000 and limits["up_limit"] == 1 << 30, str(limits))
    shell.expect(USAGE, ben.profile, "limit", "--down", "9000T")  # more than the settings take back
    transfer = shell.expect(DONE, ben.profile, "get", link, "--to", folder / "got")["transfer_id"]
    shell.expect(DONE, ben.profile, "pause", transfer)
    state = [one["state"] for one in shell.expect(DONE, ben.profile, "transfers") if one["transfer_id"] == transfer]
    check(state == ["paused"], str(state))
    shell.expect(DONE, ben.profile, "queue", transfer, "top")
    shell.expect(DONE, ben.profile, "priority", transfer, "high")
    for words in (["queue", transfer, "first"], ["queue", transfer], ["priority", transfer, "7"]):
        shell.expect(USAGE, ben.profile, *words)
    shell.expect(FAILED, ben.profile, "queue", NOBODY, "up")
    queued = [one for one in shell.expect(DONE, ben.profile, "transfers") if one["transfer_id"] == transfer]
    check(queued[0]["priority"] == "high" and queued[0]["queue_position"] == 1, str(queued))
    shell.expect(DONE, ben.profile, "limit", transfer, "--down", "8M")
    shell.expect(DONE, ben.profile, "resume", transfer)
    screen = on_a_terminal(shell, ben.profile, ("wait", transfer), re.compile(r"\[#*\.*\] +\d+ %"),
                           lambda: shell.expect(DONE, ben.profile, "limit", "--down", "0"))
    check("12.0 MiB of 12.0 MiB" in screen, f"no end on a terminal: {screen!r}")
    plain = shell.run(ben.profile, "wait", transfer, json_wanted=False)
    check(plain.returncode == DONE and "\x1b" not in plain.stdout + plain.stderr, str(plain))
    with open("/dev/full", "w") as full:
        done = subprocess.run([shell.ttp, "--profile", ben.profile, "--json", "status"], stdout=full, check=False)
    check(done.returncode == FAILED, f"an answer that cannot be written: exit {done.returncode}")
    shell.expect(DONE, ben.profile, "remove", transfer)
    check((folder / "got" / "big" / "b.bin").exists(), "what is finished stays")
    say("limit, transfers, pause, resume, remove; a bar on a terminal and nowhere else")


def on_a_terminal(shell, profile, words, awaited, then):
    """What ttp writes to a terminal of 80 columns; then is called when what is awaited was written."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(shell.ttp, [str(word) for word in [shell.ttp, "--profile", profile, *words]])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    screen, was_seen = b"", False
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:  # EIO: the other side is gone
            break
        if not part:
            break
        screen += part
        if not was_seen and awaited.search(screen.decode(errors="replace")):
            was_seen = True
            then()
    check(was_seen, f"no bar on a terminal: {screen!r}")
    check(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == DONE, f"ttp on a terminal: {screen!r}")
    return screen.decode()


def the_door(shell, ada):
    door = ada.profile / "control.sock"
    check(door.stat().st_mode & 0o077 == 0 and ada.profile.stat().st_mode & 0o077 == 0, "the socket is for its user")
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(door))
        client.sendall(b'{"jsonrpc":"2.0","id":1,"method":"limit","params":{"up":"x"}}\nnonsense\n')
        answers = client.makefile().read().splitlines()  # it closes after a line that it cannot read
    codes = [json.loads(line)["error"]["code"] for line in answers]
    check(codes == [-32602, -32700], f"the door answers {answers}")
    check(shell.expect(DONE, ada.profile, "status", members=["user_id", "url", "pin"])["user_id"] == ada.user_id, "")
    say("the local socket is its user's alone and survives nonsense")


def run(options):
    folder = peers.temporary_folder()
    programs = (options.build / "bin").resolve()
    shell = Shell(programs)
    commands_before_anything_runs(shell, folder)
    daemon_alone(programs, folder)
    ready_and_signals(programs, folder)
    window(programs, shell, folder)
    ada, ben, eve = (Peer(programs, folder, name, f"127.0.0.{number}")
                     for number, name in enumerate(("ada", "ben", "eve"), 2))
    for peer in (ada, ben, eve):
        peer.start()
    people(shell, ada, ben, eve)
    content(shell, ada, ben, eve, folder)
    moving(shell, ada, ben, folder)
    the_door(shell, ada)
    for peer in (ada, ben, eve):
        check(shell.expect(DONE, peer.profile, "shutdown") == {}, "shutdown")
        check(peer.process.wait(30) == DONE, f"{peer.name} ended with {peer.process.returncode}")
        PROCESSES.forget(peer.process)
        shell.expect(NOT_RUNNING, peer.profile, "status")
    say("shutdown: exit 0, and then nothing runs on that profile")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
