#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Connections that never come to a request, from many addresses, while a registered client is served.

Half of them are TCP connections on which no TLS handshake begins, half ask for one and then send a head byte by byte
that never ends; how many the server lets so far is its business, and said. Whatever the server closes is opened again. A registered client with a key fetches a file over
connections of its own, alone and under attack by turns, and gets every byte each time.

  half_open.py BUILD --small          what an ordinary test run does: 200 connections, nothing is asserted about speed
  half_open.py BUILD                  2,000 connections from 40 addresses; the median rate under attack must be at
                                      least 0.9 of the median alone. For a machine with nothing else to do

The server is started with the 1,024 descriptors that many systems give a process. The large attack stands for other
machines, so it takes only the time that nobody else wants, and must keep its strength with it: in each round nearly
all of its connections were closed by the server and opened again.
"""
import argparse
import hashlib
import json
import os
import resource
import selectors
import socket
import ssl
import statistics
import subprocess
import sys
import time
from pathlib import Path

import peers
from peers import MIB, PROCESSES, Peer, WebUser, check, say, wait_for

COMMON_DESCRIPTORS = 1024
LEAST_PART = 0.9
HALF_A_HEAD = b"GET /v1/peer HTTP/1.1\r\nHost: peer.example\r\nX-Slow: "
TRICKLE_SECONDS = 1


def attacker_address(number, addresses):
    """127.1.0.1 and on, so that nobody else's are among them."""
    return f"127.1.0.{1 + number % addresses}"


class HalfOpen:
    """One connection of the attack: opened, kept as it is, opened again when it ends."""

    def __init__(self, attack, number, with_tls):
        self.attack, self.number, self.with_tls = attack, number, with_tls
        self.socket, self.open, self.trickles = None, False, False
        self.begin()

    def begin(self):
        self.socket = socket.socket()
        self.socket.setblocking(False)
        try:
            self.socket.bind((attacker_address(self.number, self.attack.addresses), 0))
        except OSError:
            # Every port of the address is taken, or was a moment ago.
            self.end()
            return
        self.socket.connect_ex(self.attack.target)
        self.attack.watch(self, selectors.EVENT_WRITE)

    def act(self):
        try:
            if not self.open or self.with_tls and not self.trickles:
                self.advance()
            elif not self.socket.recv(4096):
                self.end()
        except (ssl.SSLWantReadError, BlockingIOError):
            self.attack.watch(self, selectors.EVENT_READ)
        except ssl.SSLWantWriteError:
            self.attack.watch(self, selectors.EVENT_WRITE)
        except OSError:
            self.end()

    def advance(self):
        error = self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            raise OSError(error, "connect")
        self.open = True
        if self.with_tls:
            if not isinstance(self.socket, ssl.SSLSocket):
                self.attack.forget(self)
                self.socket = self.attack.context.wrap_socket(self.socket, do_handshake_on_connect=False)
                self.attack.watch(self, selectors.EVENT_WRITE)
            self.socket.do_handshake()
            self.socket.send(HALF_A_HEAD)
            self.trickles = True
        self.attack.watch(self, selectors.EVENT_READ)

    def trickle(self):
        if self.trickles:
            try:
                self.socket.send(b"a")
            except (ssl.SSLError, OSError):
                self.end()

    def end(self):
        self.attack.forget(self)
        self.socket.close()
        self.open = self.trickles = False
        self.attack.again.append(self)


class Attack:
    """All of them, in a process of its own (`--attack`). Says once a second on stdout what it holds, as JSON."""

    def __init__(self, options):
        self.target, self.addresses = (options.host, options.port), options.addresses
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.context.check_hostname, self.context.verify_mode = False, ssl.CERT_NONE
        self.selector = selectors.DefaultSelector()
        self.again = []
        self.opened_again = 0
        self.all = []
        # By turns over the addresses, and half of each address's.
        self.all = [HalfOpen(self, i, i // options.addresses % 2 == 1) for i in range(options.connections)]

    def watch(self, one, events):
        try:
            self.selector.modify(one.socket, events, one)
        except KeyError:
            self.selector.register(one.socket, events, one)

    def forget(self, one):
        try:
            self.selector.unregister(one.socket)
        except (KeyError, ValueError):
            # Not watched at the moment, or the other side was gone before TLS could begin.
            pass

    def run(self):
        told = 0.0
        while True:
            for key, _ in self.selector.select(0.1):
                key.data.act()
            again, self.again = self.again, []
            self.opened_again += len(again)
            for one in again:
                one.begin()
            if time.monotonic() - told >= TRICKLE_SECONDS:
                told = time.monotonic()
                for one in self.all:
                    one.trickle()
                print(json.dumps({"open": sum(one.open for one in self.all), "tls": sum(one.trickles for one in self.all),
                                  "again": self.opened_again}), flush=True)


def take_only_idle_time():
    os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


class Attacker:
    """The process of an Attack."""

    def __init__(self, peer, options):
        self.log = peer.folder / "attack.txt"
        with open(self.log, "wb") as log:
            self.process = PROCESSES.start(
                [sys.executable, "-B", __file__, options.build, "--attack", "--host", peer.host, "--port", peer.port,
                 "--addresses", options.addresses, "--connections", options.connections],
                stdout=log, stderr=subprocess.STDOUT, preexec_fn=None if options.small else take_only_idle_time)
        # On a busy machine some are closed for being slow before they are half open.
        least = (0.5 if options.small else 0.95) * options.connections
        wait_for(lambda: self.state().get("open", 0) >= least, 120, f"{least:.0f} connections are open")

    def state(self):
        check(self.process.poll() is None, f"the attack ended: {self.log.read_text(errors='replace')[-500:]}")
        lines = [line for line in self.log.read_text().split("\n")[:-1] if line.startswith("{")]
        return json.loads(lines[-1]) if lines else {}

    def end(self):
        state = self.state()
        PROCESSES.end(self.process, 9)
        return state


def rate(user, path, size, digest, seconds):
    """Megabytes a second of fetches one after the other, until the time is over."""
    begun = time.monotonic()
    count = 0
    while count == 0 or time.monotonic() - begun < seconds:
        fetch(user, path, size, digest)
        count += 1
    return count * size / (time.monotonic() - begun) / 1e6


def fetch(user, path, size, digest):
    """Over a new connection; the reply must be right."""
    connection = user.connect()
    connection.request("GET", path, headers={"Authorization": f"Bearer {user.token}"})
    reply = connection.getresponse()
    check(reply.status == 200, f"GET {path}: {reply.status}")
    seen, got = hashlib.sha256(), 0
    while block := reply.read(256 * 1024):
        seen.update(block)
        got += len(block)
    connection.close()
    check(got == size and seen.hexdigest() == digest, "what was fetched is not the source")


def by_turns(peer, user, path, size, digest, options):
    alone, attacked = [], []
    for number in range(options.rounds):
        alone.append(rate(user, path, size, digest, options.seconds))
        attacker = Attacker(peer, options)
        attacked.append(rate(user, path, size, digest, options.seconds))
        state = attacker.end()
        check(options.small or state["again"] >= 0.9 * options.connections, "the attack was not at its full strength")
        check(user.ask("GET", "/v1/shares")[0] == 200, "the client's session is gone after the attack")
        say(f"round {number + 1}: alone {alone[-1]:.0f} MB/s; {state['open']} half-open connections, {state['tls']} of them "
            f"with a TLS handshake ({state['again']} were closed and opened again): {attacked[-1]:.0f} MB/s")
    return statistics.median(alone), statistics.median(attacked)


def give_descriptors(least):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (least if hard == resource.RLIM_INFINITY else min(least, hard), hard))
    return soft


def run(options):
    folder = peers.temporary_folder()
    source = peers.random_file(folder / "data" / "big.bin", options.mib * MIB)
    own = give_descriptors(COMMON_DESCRIPTORS)
    ada = Peer(options.build / "bin", folder, "ada", "127.0.0.2")
    ada.start()
    give_descriptors(max(own, options.connections + 256))
    share = ada.share(source.parent, "data")
    if options.line:
        ada.ttp("limit", "--up", options.line * 1_000_000)
    user = WebUser(folder / "user").join(ada)
    fid = user.files(share["share_id"])[0]["file"]
    size, digest = source.stat().st_size, peers.sha256_file(source)
    fetch(user, f"/v1/files/{fid}", size, digest)
    alone, attacked = by_turns(ada, user, f"/v1/files/{fid}", size, digest, options)
    part = attacked / alone
    say(f"median alone {alone:.0f} MB/s, under {options.connections} half-open connections from {options.addresses} "
        f"addresses {attacked:.0f} MB/s: {part:.2f} of it")
    if not options.small:
        check(part >= LEAST_PART, f"under attack the client gets {part:.2f} of the rate it has alone")
    ada.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--small", action="store_true", help="few connections, short, and no assertion about speed")
    parser.add_argument("--connections", type=int, help="default 2000, with --small 200")
    parser.add_argument("--addresses", type=int, default=40)
    parser.add_argument("--rounds", type=int, help="default 7, with --small 2")
    parser.add_argument("--mib", type=int, help="size of the file; default 256, with --small 32")
    parser.add_argument("--seconds", type=int, help="each measurement lasts so long at least; default 8: longer than "
                                                    "the server leaves a half-open connection alone")
    parser.add_argument("--line", type=int, default=0, help="limit the server's upload to so many MB/s, as a line does "
                                                            "(125: gigabit); default 0, as fast as the machine can")
    parser.add_argument("--attack", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--host", help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    for name, full, small in (("connections", 2000, 200), ("rounds", 7, 2), ("mib", 256, 32), ("seconds", 8, 0)):
        if getattr(given, name) is None:
            setattr(given, name, small if given.small else full)
    return given


if __name__ == "__main__":
    options = arguments()
    if options.attack:
        Attack(options).run()
    sys.exit(peers.main(lambda: run(options)))
