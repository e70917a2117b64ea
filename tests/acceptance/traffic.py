#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Rows A1, A2 and A14 of the threat table: what crosses the wire, recorded on every hop and judged after decryption.

In a network of its own everything on loopback is recorded while peers register with each other, log in, share and
fetch, and a shell user does the same. Then the record is decrypted with the key logs that libcurl, curl and Python
write where SSLKEYLOGFILE asks for it, and it is counted where every secret stands: an Authentication ID once in the
body of a registration and otherwise only in `Authorization: Basic` of POST /sessions, a token only in `Authorization:
Bearer`, nothing in a URL, and nothing at all before decryption. A server with another key than the pinned one gets not
a byte of HTTP.
"""
import argparse
import base64
import os
import shutil
import socket
import sqlite3
import ssl
import subprocess
import sys
import threading
from collections import namedtuple
from pathlib import Path

import peers
from peers import CommandFailed, Link, Peer, WebUser, check, say

Message = namedtuple("Message", "stream method uri authorization status head body")


class Recording:
    """tshark on loopback. Use it with `with`; afterwards the file is complete."""

    def __init__(self, folder):
        self.file = folder / "traffic.pcapng"
        self._log = folder / "tshark.txt"

    def __enter__(self):
        with open(self._log, "wb") as log:
            self._process = peers.PROCESSES.start(
                ["tshark", "-q", "-i", "lo", "-B", "64", "-f", "tcp", "-w", self.file], stdout=log, stderr=log)
        peers.wait_for(lambda: self.file.exists() and self.file.stat().st_size > 0, 60, "tshark records")
        # It records when a connection of ours shows up in the file.
        probe = socket.create_server(("127.0.0.99", 0))
        seen = self.file.stat().st_size

        def recorded():
            socket.create_connection(probe.getsockname()).close()
            return self.file.stat().st_size > seen

        peers.wait_for(recorded, 60, "tshark writes what it records")
        return self

    def __exit__(self, *_):
        # The last packets are in the file when a probe after them is.
        seen = self.file.stat().st_size
        probe = socket.create_server(("127.0.0.99", 0))

        def recorded():
            socket.create_connection(probe.getsockname()).close()
            return self.file.stat().st_size > seen

        peers.wait_for(recorded, 60, "tshark writes the end")
        peers.PROCESSES.end(self._process, 2)
        log = self._log.read_text(errors="replace")
        check(" dropped" not in log or "0 packets dropped" in log, f"packets are missing in the record: {log}")

    def fields(self, keys, display, names):
        command = ["tshark", "-r", self.file, "-o", f"tls.keylog_file:{keys}", "-o", "tcp.desegment_tcp_streams:TRUE",
                   "-d", "tcp.port==1024-65535,tls", "-Y", display, "-T", "fields", "-E", "separator=/t", "-E",
                   "occurrence=a", "-E", "aggregator=\x1f"]
        for name in names:
            command += ["-e", name]
        done = subprocess.run([str(part) for part in command], capture_output=True, check=True)
        # Bodies may be anything: only what tshark itself ends a line with ends one.
        lines = done.stdout.decode("utf-8", "replace").split("\n")
        return [line.split("\t") for line in lines if line]

    def streams_with_tls(self, keys):
        return {row[0] for row in self.fields(keys, "tls.handshake.type == 1", ["tcp.stream"])}

    def messages(self, keys):
        """Every HTTP message that can be read, bodies as text."""
        rows = self.fields(keys, "http", ["tcp.stream", "http.request.method", "http.request.uri", "http.authorization",
                                          "http.response.code", "http.request.line", "http.response.line",
                                          "http.file_data"])
        found = []
        for row in rows:
            stream, method, uri, authorization, status, request, response, body = (row + [""] * 8)[:8]
            found.append(Message(stream, method, uri, authorization, status, request + response, text_of(body)))
        return found


def text_of(body):
    """tshark gives bodies as text or, where it is newer, as hexadecimal digits."""
    digits = body.replace(":", "")
    if len(digits) % 2 == 0 and digits and all(digit in "0123456789abcdef" for digit in digits):
        return bytes.fromhex(digits).decode("utf-8", "replace")
    return body


def auth_ids(peer):
    """With what this peer logs in at others."""
    database = sqlite3.connect(f"file:{peer.profile}/state.sqlite?mode=ro", uri=True)
    rows = database.execute("SELECT auth_id_at_peer FROM users WHERE length(auth_id_at_peer) > 0").fetchall()
    database.close()
    return [row[0] if isinstance(row[0], str) else bytes(row[0]).decode() for row in rows]


def shell_user(ada, folder, keys):
    """Registers and logs in by Python, then asks with curl; all of it with a key log."""
    os.environ["SSLKEYLOGFILE"] = str(keys)
    user = WebUser(folder / "shell", "127.0.0.9").join(ada)
    del os.environ["SSLKEYLOGFILE"]
    head = folder / "bearer"
    head.write_text(user.bearer() + "\n")
    reply = subprocess.run(["curl", "-sk", "--cert", user.certificate, "--key", user.key, "--interface", "127.0.0.9",
                            "-H", f"@{head}", f"https://{ada.host}:{ada.port}/v1/shares"], capture_output=True,
                           text=True, check=True, env={**os.environ, "SSLKEYLOGFILE": str(keys)})
    check('"shares"' in reply.stdout, f"curl got {reply.stdout}")
    return user


def judge(recording, keys, pairs, tokens):
    raw = recording.file.read_bytes()
    messages = recording.messages(keys)
    tls, readable = recording.streams_with_tls(keys), {message.stream for message in messages}
    check(len(messages) > 30 and tls == readable, f"{len(messages)} messages; streams {tls} and readable {readable}")
    early = recording.fields(keys, "tls.handshake.extension.type == 42 && tls.handshake.type == 1", ["tcp.stream"])
    check(not early, f"TLS 1.3 early data was offered: {early}")
    say(f"{len(messages)} HTTP messages in {len(tls)} connections, all of them read after decryption; no early data")

    for user_id, secret in pairs:
        basic = base64.b64encode(f"{user_id}:{secret}".encode()).decode()
        for text in (secret, secret.replace("-", ""), basic):
            check(text.encode() not in raw, "an Authentication ID crossed in clear")
        bodies = [message for message in messages if secret in message.body]
        check(len(bodies) == 1, f"an Authentication ID stands in {len(bodies)} bodies")
        body = bodies[0]
        registering = body.method == "POST" and body.uri == "/v1/users" or body.status in ("201", "200")
        check(registering, f"an Authentication ID stands in {body.method} {body.uri} {body.status}")
        logins = 0
        for message in messages:
            check(secret not in message.uri and secret not in message.head, f"in a head: {message.method} {message.uri}")
            if basic in message.head:
                logins += 1
                good = message.authorization == f"Basic {basic}" and message.method == "POST" and \
                    message.uri.startswith("/v1/sessions")
                check(good, f"Basic credentials in {message.method} {message.uri}")
        check(logins >= 1, "nobody logged in with it")
    say(f"{len(pairs)} Authentication IDs crossed in one body each, else only as Basic in POST /v1/sessions")

    for token in tokens:
        check(token.encode() not in raw, "a token crossed in clear")
        used = [message for message in messages if token in message.head]
        check(used and all(message.authorization == f"Bearer {token}" for message in used), "a token in another header")
        check(all(token not in message.uri for message in messages), "a token in a URL")
        check(sum(token in message.body for message in messages) == 1, "a token was given more than once")
    say(f"{len(tokens)} tokens were given once each and stand in `Authorization: Bearer` alone")


def bearer_tokens(recording, keys):
    found = {message.authorization.removeprefix("Bearer ") for message in recording.messages(keys)
             if message.authorization.startswith("Bearer ")}
    return [token for token in found if "." in token]  # the token of a registration has no dot


class Impostor:
    """A TLS server with a key of its own, which counts what comes after the handshake."""

    def __init__(self, host, folder):
        folder.mkdir(parents=True, exist_ok=True)
        key = peers.make_key(folder / "key.pem")
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(peers.make_certificate(key, folder / "certificate.pem"), key)
        self._listener = socket.create_server((host, 0))
        self.host, self.port = self._listener.getsockname()
        self.handshakes, self.data = 0, bytearray()
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self._listener.accept()
            try:
                with self._context.wrap_socket(client, server_side=True) as sealed:
                    self.handshakes += 1
                    while part := sealed.recv(65536):
                        self.data += part
            except OSError:
                pass


def wrong_pin(ada, folder):
    """A2: a server in between with its own certificate."""
    dora = Peer(ada.programs, folder, "dora", "127.0.0.12")
    dora.start()
    impostor = Impostor("127.0.0.13", folder / "impostor")
    for words in ("an invitation", "a link to a share"):
        link = ada.invite() if words == "an invitation" else Link(ada.ttp("shares")[0]["link"])
        try:
            dora.ttp("register", link.through(impostor.host, impostor.port).text)
            raise peers.Failed(f"{words} was believed at an impostor")
        except CommandFailed as failure:
            check("key" in failure.text, f"it says {failure.text}")
            shown = failure.text.strip().splitlines()[0]
    check(impostor.handshakes >= 2 and not impostor.data,
          f"{impostor.handshakes} handshakes, {len(impostor.data)} bytes of HTTP: {bytes(impostor.data[:80])}")
    say(f"A2: {impostor.handshakes} handshakes with another key, 0 bytes of HTTP; {shown}")
    dora.stop()


def run(options):
    peers.in_own_network()
    if not shutil.which("tshark"):
        say("SKIPPED: there is no tshark")
        sys.exit(peers.SKIPPED)
    folder = peers.temporary_folder()
    keys = folder / "keys.txt"
    log = {"SSLKEYLOGFILE": str(keys)}
    ada = Peer(options.build / "bin", folder, "ada", "127.0.0.2", environment=log)
    ben = Peer(options.build / "bin", folder, "ben", "127.0.0.3", environment=log)
    data = peers.random_file(folder / "data" / "file.bin", 3 * peers.MIB)
    with Recording(folder) as recording:
        ada.start()
        ben.start()
        ben.register_with(ada)
        for peer in (ada, ben):
            peers.wait_for(lambda peer=peer: [one for one in peer.ttp("peers") if one["online"]], 60, "both online")
        share = ada.share(data.parent, "data")
        ben.fetch(share["link"], folder / "fetched")
        user = shell_user(ada, folder, keys)
        ben.stop()
        ada.stop()
    pairs = [(ben.user_id, auth_ids(ben)[0]), (ada.user_id, auth_ids(ada)[0]), (user.user_id, user.auth_id)]
    judge(recording, keys, pairs, bearer_tokens(recording, keys))
    say("A1: kept")
    ada.start()
    wrong_pin(ada, folder)
    ada.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
