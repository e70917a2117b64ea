#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Somebody in between where a code is typed (design.md section 9.8): a server with a key and a User ID of its own that
says whatever may help it. Whoever typed the code believes none of it, keeps nothing, and says why.
"""
import argparse
import base64
import http.server
import json
import secrets
import ssl
import sys
import threading
import uuid
from datetime import datetime, timezone
from pathlib import Path

import peers
from peers import CommandFailed, Peer, check, say


class Impostor:
    """A self-certifying peer in every respect but the code. `answer` makes the reply to POST /users."""

    def __init__(self, host, folder):
        folder.mkdir(parents=True)
        key = peers.make_key(folder / "key.pem")
        certificate = peers.make_certificate(key, folder / "certificate.pem")
        self.user_id = peers.user_id_of_key(key)
        self.pin = peers.pin_of(ssl.PEM_cert_to_DER_cert(certificate.read_text()))
        self.answer, self.asked = None, []
        impostor = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def reply(self, status, body):
                text = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def do_GET(self):
                if self.path == "/v1/peer":
                    self.reply(200, impostor.peer())
                else:
                    self.reply(*impostor.answer(None))

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or b"{}")
                impostor.asked.append(body)
                self.reply(*impostor.answer(body))

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer((host, 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.host, self.port = self._server.server_address
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def peer(self):
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        return {"user_id": self.user_id, "spki_sha256": self.pin, "api": ["1"], "roles": ["peer"],
                "registration": "approval", "clock": now}


def active(impostor, **more):
    return lambda body: (201, {"state": "active", "user_id": body["user_id"], "auth_id": str(uuid.uuid4()),
                               "groups": [], "peer": impostor.peer(), **more})


def reflected(impostor):
    """The client's own proof, played back."""
    return lambda body: active(impostor, server_proof=body["invite_proof"])(body)


def pending_then_active(impostor):
    """Says that a person must decide, and hopes for a restart in which the code is forgotten."""
    def answer(body):
        if body is None:
            return 200, {"state": "active", "user_id": answer.user, "auth_id": str(uuid.uuid4()), "groups": [],
                         "peer": impostor.peer()}
        answer.user = body["user_id"]
        return 202, {"state": "pending", "user_id": body["user_id"], "poll_after": 1,
                     "registration_token": secrets.token_urlsafe(32)}
    return answer


def run(options):
    folder = peers.temporary_folder()
    dora = Peer(options.build / "bin", folder, "dora", "127.0.0.41")
    dora.start()
    impostor = Impostor("127.0.0.40", folder / "impostor")
    random_proof = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")
    code = "ABCDEFGHIJKLMNOP"
    for words, answer in (("without a proof", active(impostor)),
                          ("with a proof of something else", active(impostor, server_proof=random_proof)),
                          ("with the client's own proof", reflected(impostor)),
                          ("that a person decides", pending_then_active(impostor))):
        impostor.answer, asked = answer, len(impostor.asked)
        try:
            got = dora.ttp("register", f"{impostor.host}:{impostor.port}", code)
            raise peers.Failed(f"an answer {words} was believed: {got}")
        except CommandFailed as failure:
            check("does not know the code" in failure.text, f"an answer {words}: {failure.text}")
            shown = failure.text.strip().splitlines()[0]
        check(len(impostor.asked) == asked + 1, "it was not asked, or more than once")
        check(code not in json.dumps(impostor.asked), "the code travelled")
        dora.stop()
        dora.start()
        check(not dora.ttp("peers"), f"an answer {words} left a peer behind: {dora.ttp('peers')}")
        say(f"an answer {words}: {shown}")
    # what it was offered for the way back opens nothing
    user = peers.WebUser(folder / "nobody", "127.0.0.42")
    user.host, user.port = dora.host, dora.port
    for body in impostor.asked:
        secret = body["reciprocal"]["auth_id"]
        basic = base64.b64encode(f"{impostor.user_id}:{secret}".encode()).decode()
        status = user.ask("POST", "/v1/sessions", headers={"Authorization": f"Basic {basic}"})[0]
        check(status in (401, 429), f"what was offered opened the door: {status}")
    dora.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
