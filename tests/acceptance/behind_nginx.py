#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Row A12 of the threat table: a peer behind nginx, which ends TLS with the peer's own key (design.md section 9.12).

The proxy's word about address and certificate of a client is taken, the last element of X-Forwarded-For only, and
nobody else's: said directly it is ignored, and plain HTTP from anywhere else is not read at all.
"""
import argparse
import os
import shutil
import socket
import subprocess
import sys
import urllib.parse
from pathlib import Path

import peers
from peers import Peer, WebUser, check, say

NGINX = "127.0.0.30"
CONFIGURATION = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 1;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    upstream peer {{ server {host}:{port}; keepalive 8; }}
    server {{
        listen {nginx}:{listen} ssl;
        ssl_certificate {certificate}; ssl_certificate_key {key};
        ssl_protocols TLSv1.3; ssl_verify_client optional_no_ca;
        client_max_body_size 17m; proxy_buffering off; proxy_request_buffering off; proxy_read_timeout 90s;
        location / {{
            proxy_pass http://peer; proxy_http_version 1.1;
            proxy_set_header Connection ""; proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-SSL-Client-Cert $ssl_client_escaped_cert;
        }}
    }}
}}
"""


def nginx_program():
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    return shutil.which("nginx", path=path)


def free_port(host):
    with socket.create_server((host, 0)) as listener:
        return listener.getsockname()[1]


def start_nginx(ada, port, listen, folder):
    folder.mkdir()
    key = ada.profile / "identity.key"
    certificate = peers.make_certificate(key, folder / "certificate.pem")
    configuration = folder / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, host=ada.host, port=port, nginx=NGINX, listen=listen,
                                                  certificate=certificate, key=key))
    with open(folder / "said.txt", "wb") as said:
        process = peers.PROCESSES.start([nginx_program(), "-p", folder, "-c", configuration, "-e", folder / "error.log"],
                                        stderr=said)

    def listens():
        check(process.poll() is None, f"nginx ended: {(folder / 'said.txt').read_text()}")
        with socket.socket() as probe:
            return probe.connect_ex((NGINX, listen)) == 0

    peers.wait_for(listens, 30, "nginx listens")
    return process


def seen_as(user, **headers):
    status, _, body = user.ask("GET", "/v1/peer", headers={name.replace("_", "-"): text for name, text in headers.items()})
    check(status == 200, f"GET /peer: {status} {body}")
    return body["your_address"]


def thefts(ada):
    return [entry for entry in ada.ttp("incidents") if entry["kind"] == "stolen-session"]


def through_the_proxy(ada, folder):
    owner = WebUser(folder / "owner", "127.0.0.9").register(ada.invite())
    check((owner.host, owner.port) == (NGINX, ada.invite().port), "the link does not lead to the proxy")
    owner.login()
    check(owner.ask("GET", "/v1/shares")[0] == 200, "a session through the proxy")
    check(seen_as(owner) == "127.0.0.9", f"seen as {seen_as(owner)}")
    for forged in ("203.0.113.66", "203.0.113.66, 127.0.0.1", "nonsense", ""):
        shown = seen_as(owner, X_Forwarded_For=forged)
        check(shown == "127.0.0.9", f"with a forged '{forged}' seen as {shown}")
    status, _, body = owner.ask("GET", "/v1/sessions")
    session = body["sessions"][0]
    check(session["addresses"] == ["127.0.0.9"] and session["binding"]["tls"] == "required", f"bound to {session}")
    say("the proxy's word is taken, the last element only; the session is bound to address and key")
    return owner


def thieves(ada, owner, folder):
    bearer = {"Authorization": f"Bearer {owner.token}"}
    certificate = urllib.parse.quote(owner.certificate.read_text())
    bare = WebUser(source="127.0.0.66")
    bare.host, bare.port = owner.host, owner.port
    # nginx overwrites the one header and appends to the other
    lie = {"X-Forwarded-For": "127.0.0.9", "X-SSL-Client-Cert": certificate, **bearer}
    status, _, _ = bare.ask("GET", "/v1/shares", headers=lie)
    check(status == 502, f"a stolen token through the proxy: {status}")
    shown = peers.wait_for(lambda: thefts(ada), 10, "the theft is shown")
    check(shown[0]["address"] == "127.0.0.66" and shown[0]["user_id"] == owner.user_id, f"it shows {shown}")
    say("a stolen token through the proxy: severed, and shown with the thief's address")


def around_the_proxy(ada, port, owner):
    """Whoever is no trusted proxy is not believed, and speaks TLS."""
    bearer = {"Authorization": f"Bearer {owner.token}"}
    direct = WebUser(source="127.0.0.67")
    direct.host, direct.port = ada.host, port
    check(seen_as(direct, X_Forwarded_For="127.0.0.9") == "127.0.0.67", "a header said directly was believed")
    lie = {"X-Forwarded-For": "127.0.0.9", "X-SSL-Client-Cert": urllib.parse.quote(owner.certificate.read_text())}
    try:
        status = direct.ask("GET", "/v1/shares", headers={**lie, **bearer})[0]
    except OSError:
        status = "severed"
    except peers.http.client.HTTPException:
        status = "severed"
    check(status == "severed", f"a stolen token with forged headers, directly: {status}")
    with socket.create_connection((ada.host, port), source_address=("127.0.0.67", 0), timeout=30) as plain:
        plain.sendall(b"GET /v1/peer HTTP/1.1\r\nHost: a\r\n\r\n")
        try:
            answer = plain.recv(4096)
        except ConnectionError:
            answer = b""
    check(b"HTTP" not in answer, f"plain HTTP from elsewhere was answered: {answer}")
    say("forged headers said directly are ignored; plain HTTP is read from the proxy alone")


def peers_meet_there(ada, folder):
    data = peers.random_file(folder / "data" / "file.bin", 5 * peers.MIB)
    share = ada.share(data.parent, "data")
    ben = Peer(ada.programs, folder, "ben", "127.0.0.3")
    ben.start()
    check(ben.ttp("register", ada.invite().text)["state"] == "active", "registered through the proxy")
    ben.fetch(share["link"], folder / "fetched")
    check(peers.sha256_file(folder / "fetched" / "data" / "file.bin") == peers.sha256_file(data), "another file came")
    say("a peer registers and fetches through the proxy as it would directly")
    ben.stop()


def run(options):
    if not nginx_program():
        say("SKIPPED: there is no nginx")
        sys.exit(peers.SKIPPED)
    folder = peers.temporary_folder()
    listen = free_port(NGINX)
    ada = Peer(options.build / "bin", folder, "ada", "127.0.0.2")
    ada.start()
    port = ada.port
    ada.stop()
    with open(ada.profile / "settings.ini", "a", encoding="utf-8") as settings:
        settings.write("\n[General]\ntrusted_proxies=127.0.0.1\n")
    ada.extra = ["--url", f"{NGINX}:{listen}"]
    ada.start()
    nginx = start_nginx(ada, port, listen, folder / "nginx")
    owner = through_the_proxy(ada, folder)
    thieves(ada, owner, folder)
    around_the_proxy(ada, port, owner)
    check(owner.ask("GET", "/v1/shares")[0] == 200, "the owner's session suffered")
    peers_meet_there(ada, folder)
    peers.PROCESSES.end(nginx)
    ada.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
