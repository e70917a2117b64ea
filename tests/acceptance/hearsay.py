#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Rows C1 and C17 of the threat table: a registered peer says that it can be found at other people's addresses.

In a network of its own stand listeners that count: on loopback, at the address of cloud metadata services, at a
system's port, under plain HTTP and under a name, none of which may get a connection; and one where a peer may be
believed, which gets a TLS greeting but, showing the wrong key, not a byte of HTTP.
"""
import argparse
import ssl
import subprocess
import sys
import threading
import uuid
from pathlib import Path

import peers
from peers import Peer, WebUser, check, say

OWN, NEIGHBOUR, METADATA = "192.168.77.1", "192.168.77.2", "169.254.169.254"


class Listener:
    """Counts connections and what is said in them; with a context it completes handshakes."""

    def __init__(self, host, port=0, context=None):
        self._listener = peers.socket.create_server((host, port))
        self.host, self.port = self._listener.getsockname()
        self.connections, self.http, self._context = 0, bytearray(), context
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self._listener.accept()
            self.connections += 1
            try:
                with self._context.wrap_socket(client, server_side=True) if self._context else client as one:
                    one.settimeout(20)
                    while part := one.recv(4096):
                        self.http += part
            except OSError:
                pass


def impostor(folder):
    key = peers.make_key(folder / "impostor.key")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(peers.make_certificate(key, folder / "impostor.pem"), key)
    return context


def run(options):
    peers.in_own_network()
    folder = peers.temporary_folder()
    subprocess.run(["ip", "link", "add", "cable", "type", "veth", "peer", "name", "end"], check=True)
    for address in (OWN, NEIGHBOUR, METADATA):
        subprocess.run(["ip", "addr", "add", f"{address}/24", "dev", "cable"], check=True)
    for end in ("cable", "end"):
        subprocess.run(["ip", "link", "set", end, "up"], check=True)

    forbidden = {"loopback": Listener("127.0.0.9"), "the metadata service": Listener(METADATA),
                 "a system's port": Listener(NEIGHBOUR, 1000), "plain HTTP": Listener(NEIGHBOUR),
                 "a name": Listener("127.0.0.1")}
    allowed = Listener(NEIGHBOUR, context=impostor(folder))
    ada = Peer(options.build / "bin", folder, "ada", "any")
    ada.start()
    urls = [f"https://127.0.0.9:{forbidden['loopback'].port}/v1",
            f"https://[::ffff:127.0.0.9]:{forbidden['loopback'].port}/v1", f"https://{NEIGHBOUR}:1000/v1",
            f"https://{NEIGHBOUR}:{allowed.port}/v1"]
    # Where no peer can be in any network is refused at the door.
    refused = [f"https://{METADATA}:{forbidden['the metadata service'].port}/v1",
               f"{METADATA}:{forbidden['the metadata service'].port}", f"127.0.0.9:{forbidden['loopback'].port}",
               f"http://{NEIGHBOUR}:{forbidden['plain HTTP'].port}/v1",
               f"https://localhost:{forbidden['a name'].port}/v1", f"localhost:{forbidden['a name'].port}"]
    user = WebUser(folder / "liar", OWN)
    link = ada.invite()
    for url in refused:
        try:
            user.register(link, urls=urls + [url], reciprocal={"auth_id": str(uuid.uuid4())})
        except peers.Failed as failed:
            check("400" in str(failed), f"{url}: {failed}")
        else:
            raise peers.Failed(f"{url} was accepted")
    user.register(link, urls=urls, reciprocal={"auth_id": str(uuid.uuid4())})
    peers.wait_for(lambda: allowed.connections >= 2, 60, "ada tries the one place it may try, and again")
    for words, listener in forbidden.items():
        check(listener.connections == 0, f"{words}: {listener.connections} connections, {bytes(listener.http[:60])}")
    check(not allowed.http, f"HTTP was said to a wrong key: {bytes(allowed.http[:60])}")
    say(f"C1, C17: {len(forbidden)} forbidden places got no connection; a place with another key got "
        f"{allowed.connections} greetings and 0 bytes of HTTP")

    # what may be announced is one's own address alone, and a peer's port
    user.login()
    for port in (22, 80, 0, 1023, 65536):
        status, _, body = user.ask("PUT", "/v1/peers/self", {"port": port, "interval": 60, "shares": []})
        check(status == 400, f"announcing port {port}: {status} {body}")
    ada.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
