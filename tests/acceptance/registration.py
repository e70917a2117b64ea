#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""How people get to know each other: by link, by a code that is typed, by a person's yes; and what goes wrong on the way.

A code that is typed never travels and is used up once, whichever way it is used. A reply that is lost loses nothing. A
link names the address that its user said, the port stays, and a second living copy of one identity stops.
"""
import argparse
import json
import selectors
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import peers
from peers import CommandFailed, Link, Peer, WebUser, check, say


def refused(words, code, call, *arguments):
    """The command fails with this exit code; returns what it said."""
    try:
        answer = call(*arguments)
    except CommandFailed as failure:
        check(failure.code == code, f"{words}: exit {failure.code}, wanted {code}: {failure.text}")
        say(f"{words}: exit {code}, {failure.text.strip().splitlines()[0]}")
        return failure.text
    raise peers.Failed(f"{words}: it was not refused: {answer}")


class Records:
    """The lengths of the encrypted TLS records in a stream of bytes."""

    def __init__(self):
        self._left = bytearray()

    def add(self, data):
        self._left += data
        lengths = []
        while len(self._left) >= 5 and len(self._left) >= 5 + (length := int.from_bytes(self._left[3:5], "big")):
            if self._left[0] == 23:
                lengths.append(length)
            del self._left[:5 + length]
        return lengths


class Relay:
    """A TCP relay to a peer, which keeps every byte. While `lossy`, it waits for POST /users, hands it on and cuts the
    connection in place of handing on the answer; with `cut_next` it does so with whatever the peer says next."""

    # Of what a client says, only its certificate and that request are so long; the certificate comes first.
    LONG_RECORD = 400

    def __init__(self, host, target):
        self.target, self.lossy, self.cut_next, self.cut, self.bytes = target, False, False, 0, bytearray()
        self._listener = socket.create_server((host, 0))
        self.host, self.port = self._listener.getsockname()
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        server = socket.create_connection(self.target)
        selector = selectors.DefaultSelector()
        selector.register(client, selectors.EVENT_READ, server)
        selector.register(server, selectors.EVENT_READ, client)
        said, long_ones = Records(), 0
        try:
            while True:
                for key, _ in selector.select():
                    data = key.fileobj.recv(65536)
                    if not data:
                        return
                    self.bytes += data
                    if key.fileobj is client:
                        long_ones += sum(length >= self.LONG_RECORD for length in said.add(data))
                    elif self.cut_next or self.lossy and long_ones >= 2:
                        self.lossy, self.cut_next, self.cut = False, False, self.cut + 1
                        return
                    key.data.sendall(data)
        except OSError:
            pass
        finally:
            client.close()
            server.close()


def by_typing(ada, ben, cleo, dan):
    invitation = ada.ttp("invite")
    code = invitation["code"]
    plain = code.replace("-", "")
    check(len(plain) == 16 and plain.isalnum(), f"the code is {code}")
    relay = Relay("127.0.0.20", (ada.host, ada.port))
    wrong = "".join("B" if letter == "A" else "A" for letter in plain)
    refused("a wrong code", 4, ben.ttp, "register", f"{relay.host}:{relay.port}", wrong)
    answer = ben.ttp("register", f"{relay.host}:{relay.port}", code.lower())
    check(answer["state"] == "active" and answer["user_id"] == ada.user_id, f"with the code: {answer}")
    for form in (plain, code, plain.lower()):
        check(form.encode() not in relay.bytes, "the code crossed the wire")
    say("a typed code lets in, and did not travel")
    refused("the link of the invitation that was typed", 4, cleo.ttp, "register", invitation["link"])
    again = ada.ttp("invite")
    cleo.ttp("register", again["link"])
    refused("the code of an invitation whose link was used", 4, dan.ttp, "register", f"{ada.host}:{ada.port}",
            again["code"])


def an_impostor(ada, folder):
    """Somebody in between with a key of its own, and an own registration list, who does not know the code."""
    mallory = Peer(ada.programs, folder, "mallory", "127.0.0.40")
    mallory.start()
    dora = Peer(ada.programs, folder, "dora", "127.0.0.41")
    dora.start()
    code = ada.ttp("invite")["code"]
    refused("a code typed at somebody who does not know it", 4, dora.ttp, "register",
            f"{mallory.host}:{mallory.port}", code)
    check(not [peer for peer in dora.ttp("peers") if peer["user_id"] == mallory.user_id], "the impostor was kept")
    check(not mallory.ttp("requests"), "the code's proof was taken for a request to a person")
    dora.stop()
    mallory.stop()


def replies_lost(ada, folder):
    """The answer with the Authentication ID never comes: by link and by code, the command ends well all the same."""
    for way in ("link", "code"):
        peer = Peer(ada.programs, folder, f"lost-{way}", "127.0.0.21")
        peer.start()
        relay = Relay("127.0.0.22", (ada.host, ada.port))
        invitation = ada.ttp("invite")
        relay.lossy = True
        if way == "link":
            answer = peer.ttp("register", Link(invitation["link"]).through(relay.host, relay.port).text)
        else:
            answer = peer.ttp("register", f"{relay.host}:{relay.port}", invitation["code"])
        check(relay.cut == 1, f"the relay cut {relay.cut} replies")
        check(answer["state"] == "active", f"after a lost reply: {answer}")
        peers.wait_for(lambda: peer.ttp("peers")[0]["online"], 30, "logged in after a lost reply")
        say(f"a lost reply to a registration by {way} lost nothing")
        peer.stop()


def a_decision_lost(ada, folder):
    """The person said yes, and what was handed out for it never arrived."""
    peer = Peer(ada.programs, folder, "lost-decision", "127.0.0.28")
    peer.start()
    relay = Relay("127.0.0.29", (ada.host, ada.port))
    link = ada.invite().through(relay.host, relay.port)
    del link.fields["i"]
    check(peer.ttp("register", link.text)["state"] == "pending", "without an invitation")
    seen = []

    def quiet():
        seen.append(len(relay.bytes))
        return len(seen) > 4 and len(set(seen[-5:])) == 1

    peers.wait_for(quiet, 30, "it has asked for the decision and waits", step=0.2)
    relay.cut_next = True
    ada.ttp("requests", "accept", peer.user_id)
    peers.wait_for(lambda: relay.cut == 1, 30, "the decision is lost")
    peers.wait_for(lambda: [one for one in peer.ttp("peers") if one["online"]], 120, "it is handed out again")
    check(not ada.ttp("requests"), "the person was asked again")
    say("a decision that was lost on its way is handed out again by itself")
    peer.stop()


def a_person_decides(ada, folder):
    link = Link(ada.invite().text)
    del link.fields["i"]
    asking = {}
    for number, name in enumerate(("yes", "no", "never")):
        asking[name] = Peer(ada.programs, folder, name, f"127.0.0.{30 + number}")
        asking[name].start()
        answer = asking[name].ttp("register", link.text)
        check(answer["state"] == "pending" and len(answer["words"]) == 6, f"without an invitation: {answer}")
        seen = [one for one in ada.ttp("requests") if one["user_id"] == asking[name].user_id]
        check(len(seen) == 1, f"ada's list is {ada.ttp('requests')}")
        check(seen[0]["words"] == answer["words"], f"the words differ: {seen[0]['words']}, {answer['words']}")
    say("both sides show the same six words: " + " ".join(answer["words"]))
    # asking again while it waits takes the place of the first time, over a restart too
    words = asking["yes"].ttp("register", link.text)["words"]
    seen = [one for one in ada.ttp("requests") if one["user_id"] == asking["yes"].user_id]
    check(len(seen) == 1 and seen[0]["words"] == words, "asking again is one request with new words")
    asking["yes"].stop()
    asking["yes"].start()
    ada.ttp("requests", "accept", asking["yes"].user_id)
    ada.ttp("requests", "refuse", asking["no"].user_id)
    ada.ttp("requests", "block", asking["never"].user_id)
    peers.wait_for(lambda: [peer for peer in asking["yes"].ttp("peers") if peer["online"]], 60, "accepted and online")
    check(not ada.ttp("requests"), "decided requests are still listed")
    refused("after a no", 4, asking["no"].ttp, "register", link.text)
    refused("after being blocked", 4, asking["never"].ttp, "register", link.text)
    refused("a decision about nobody", 1, ada.ttp, "requests", "accept", asking["yes"].user_id)
    invited = asking["no"].ttp("register", ada.invite().text)
    check(invited["state"] == "active", "an invitation does not overrule a no")
    refused("an invitation for somebody blocked", 4, asking["never"].ttp, "register", ada.invite().text)
    for peer in asking.values():
        peer.stop()


def forgotten(ada, folder):
    """A peer that lost us takes us in again, without a profile being thrown away."""
    eve = Peer(ada.programs, folder, "eve", "127.0.0.23")
    eve.start()
    eve.register_with(ada)
    peers.wait_for(lambda: eve.ttp("peers")[0]["online"], 30, "online before")
    peers.wait_for(lambda: eve.ttp("status")["reachability"] == "reachable", 30, "ada dialled back")
    refused("registering twice", 1, eve.ttp, "register", ada.invite().text)
    eve.stop()
    # ada's database, as it was before eve came
    ada.stop()
    for file in ada.profile.glob("state.sqlite*"):
        file.unlink()
    ada.start()
    eve.start()
    peers.wait_for(lambda: "not logged in" in (eve.folder / "log.txt").read_text(), 30, "eve is refused")
    answer = peers.wait_for(lambda: accepted(eve, ada), 30, "registered again")
    check(answer["state"] == "active", f"registering again: {answer}")
    peers.wait_for(lambda: eve.ttp("peers")[0]["online"], 30, "online again")
    say("a peer that was forgotten registers again")
    eve.stop()


def accepted(peer, other):
    try:
        return peer.ttp("register", other.invite().text)
    except CommandFailed:
        return None


def a_second_copy(ada, folder):
    first = Peer(ada.programs, folder, "first", "127.0.0.24")
    first.start()
    first.register_with(ada)
    peers.wait_for(lambda: first.ttp("peers")[0]["online"], 30, "the first copy is online")
    second = Peer(ada.programs, folder, "second", "127.0.0.25")
    shutil.copytree(first.profile, second.profile, ignore=shutil.ignore_patterns("lock", "*.sock", "control*"))
    second.start()
    check(second.user_id == first.user_id, "a copy is the same peer")
    code = second.process.wait(60)
    log = (second.folder / "log.txt").read_text()
    peers.PROCESSES.forget(second.process)
    check(code == 1 and "own identity" in log, f"the second copy ended with {code}: {log[-500:]}")
    check(first.process.poll() is None and first.ttp("peers")[0]["online"], "the first copy did not stay")
    say("a second living copy stops: " + [line for line in log.splitlines() if "torrentttpd:" in line][0])
    # where the first is gone, the copy is the peer
    first.stop()
    second.start()
    peers.wait_for(lambda: second.ttp("peers")[0]["online"], 30, "the copy is online alone")
    second.stop()


def where_links_lead(programs, folder):
    named = Peer(programs, folder, "named", "127.0.0.26", ["--url", "peer.example.org:443"])
    named.start()
    link = named.invite()
    check((link.host, link.port) == ("peer.example.org", 443), f"the link leads to {link.host}:{link.port}")
    other = link.fields["a"]
    check(other.startswith("127.0.0.26:"), f"other addresses: {other}")
    named.stop()
    named.extra, named.port = [], 0
    named.start()
    check(named.invite().fields["a"] == other, f"the port of {other} was not kept")
    check(named.invite().host == "peer.example.org", "what --url said is kept")
    named.stop()
    taken = socket.create_server(("127.0.0.26", 0))
    done = subprocess.run([programs / "torrentttpd", "--profile", named.profile, "--listen",
                           f"127.0.0.26:{taken.getsockname()[1]}"], capture_output=True, text=True, timeout=60,
                          check=False)
    check(done.returncode == 1 and done.stderr and not done.stdout, f"a port in use: {done}")
    say(f"a port in use: {done.stderr.strip().splitlines()[0]}")
    named.port = 0  # the one of the proxy that --url names
    named.start()
    check(named.invite().fields["a"] == other, "a start that failed cost the port")
    named.stop()
    for option, value in (("--url", "https://peer.example.org"), ("--url", "peer"), ("--listen", "127.0.0.l:0"),
                          ("--listen", "127.0.0.1"), ("--listen", "127.0.0.1:70000"), ("--role", "cook"),
                          ("--name", "x" * 101)):
        done = subprocess.run([programs / "torrentttpd", "--profile", folder / "unused", option, value],
                              capture_output=True, text=True, timeout=60, check=False)
        check(done.returncode == 2 and done.stderr and not done.stdout,
              f"{option} {value}: exit {done.returncode}, {done.stderr}")
        say(f"{option} {value[:30]}: {done.stderr.strip().splitlines()[-1]}")


def who_one_is(programs, folder):
    """The key is made once; a profile without it does not become somebody else."""
    peer = Peer(programs, folder, "once", "127.0.0.27")
    peer.start()
    before = peer.user_id
    peer.stop()
    peer.start()
    check(peer.user_id == before, "another start is another peer")
    peer.stop()
    key = peer.profile / "identity.key"
    kept = key.read_bytes()
    database = (peer.profile / "state.sqlite").read_bytes()
    for words, content in (("no key", None), ("half a key", kept[:60]), ("no content", b""), ("rubbish", b"x" * 4000)):
        key.unlink(missing_ok=True)
        if content is not None:
            key.write_bytes(content)
            key.chmod(0o600)
        done = subprocess.run([programs / "torrentttpd", "--profile", peer.profile], capture_output=True, text=True,
                              timeout=60, check=False)
        check(done.returncode == 1 and not done.stdout, f"{words}: {done}")
        check((key.read_bytes() if key.exists() else None) == content, f"{words}: the key was touched")
        check((peer.profile / "state.sqlite").read_bytes() == database, f"{words}: the database was touched")
        say(f"{words}: {done.stderr.strip().splitlines()[-1]}")
    key.write_bytes(kept)
    key.chmod(0o600)
    peer.start()
    check(peer.user_id == before, "with the key put back it is somebody else")
    peer.stop()


def bad_words(ada):
    """What a person may type wrongly says what is wrong and changes nothing."""
    some_id = "01234567-89ab-8def-8123-456789abcdef"
    link = ada.invite().text
    ada.ttp("groups", "create", "friends")
    for words, arguments in (
            ("a link that is none", ("register", "ttp://")), ("a link without a pin", ("register", link.split("&k=")[0])),
            ("a link with half a code", ("register", link.replace("&i=", "&i=!"))),
            ("no code", ("register", "127.0.0.1:8470")), ("half a code", ("register", "127.0.0.1:8470", "ABCD-EFGH")),
            ("an address without a port", ("register", "127.0.0.1", "ABCD-EFGH-IJKL-MNOP")),
            ("its own invitation", ("register", link)), ("no uses", ("invite", "--uses", "0")),
            ("too many uses", ("invite", "--uses", "5000000000")), ("a life too long", ("invite", "--days", "9Ti")),
            ("no life", ("invite", "--days", "0")), ("an unknown group", ("invite", "--group", "nobody")),
            ("a group without a name", ("groups", "create", "  ")),
            ("a name with control characters", ("groups", "create", "a\x1b[31m")),
            ("a stranger for a group", ("groups", "add", "nobody", some_id)),
            ("a stranger for a known group", ("groups", "add", "friends", some_id)),
            ("an id that is none", ("requests", "accept", "ada")), ("nobody", ("peers", "suspend", some_id))):
        try:
            answer = ada.ttp(*arguments)
        except CommandFailed as failure:
            said = json.loads(failure.text) if failure.text.lstrip().startswith("{") else failure.text.strip()
            check(failure.code in (1, 2, 4) and said, f"{words}: exit {failure.code}, {failure.text}")
            say(f"{words}: exit {failure.code}, {said}")
            continue
        raise peers.Failed(f"{words}: it was taken: {answer}")


def run(options):
    folder = peers.temporary_folder()
    programs = options.build / "bin"
    ada = Peer(programs, folder, "ada", "127.0.0.2")
    ben = Peer(programs, folder, "ben", "127.0.0.3")
    cleo = Peer(programs, folder, "cleo", "127.0.0.4")
    dan = Peer(programs, folder, "dan", "127.0.0.5")
    for peer in (ada, ben, cleo, dan):
        peer.start()
    by_typing(ada, ben, cleo, dan)
    an_impostor(ada, folder)
    replies_lost(ada, folder)
    a_person_decides(ada, folder)
    a_decision_lost(ada, folder)
    a_second_copy(ada, folder)
    bad_words(ada)
    where_links_lead(programs, folder)
    who_one_is(programs, folder)
    for peer in (ben, cleo, dan):
        peer.stop()
    forgotten(ada, folder)
    ada.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
