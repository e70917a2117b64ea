# SPDX-License-Identifier: GPL-3.0-only
"""What the program is compared with: nginx, aria2, libtorrent, openssl; and the delaying proxy."""
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from measure import children_of, cpu_seconds
from peers import PROCESSES, Failed, check, make_certificate, wait_for

SUITE = "TLS_AES_256_GCM_SHA384"


def tool(name, *more):
    """The path of a program that must be there."""
    for place in (name, *more):
        found = shutil.which(place)
        if found:
            return found
    check(False, f"{name} is not installed; './dev install' installs it")


def free_port(host="127.0.0.1"):
    with socket.socket() as probe:
        probe.bind((host, 0))
        return probe.getsockname()[1]


NGINX = """
daemon off;
master_process on;
worker_processes {workers};
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000000;
    keepalive_timeout 300s;
    types {{}}
    default_type application/octet-stream;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_certificate {folder}/cert.pem;
        ssl_certificate_key {key};
        ssl_protocols TLSv1.3;
        ssl_conf_command Ciphersuites {suite};
        root {root};
    }}
}}
"""


class Nginx:
    """nginx with a peer's own key over TLS 1.3, one worker a core, nothing logged."""

    def __init__(self, folder, root, key):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        make_certificate(key, self.folder / "cert.pem")
        self.port = free_port()
        user = "user root;\n" if os.geteuid() == 0 else ""
        (self.folder / "nginx.conf").write_text(user + NGINX.format(
            workers=os.cpu_count(), folder=self.folder, port=self.port, key=key, suite=SUITE, root=root))
        with open(self.folder / "stderr.txt", "wb") as words:
            self.process = PROCESSES.start([tool("nginx", "/usr/sbin/nginx"), "-p", self.folder, "-c",
                                            self.folder / "nginx.conf"], stderr=words)
        wait_for(self._answers, 10, "nginx answers")

    def _answers(self):
        if self.process.poll() is not None:
            raise Failed(f"nginx ended: {(self.folder / 'stderr.txt').read_text()[-500:]}")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    @property
    def pids(self):
        return [self.process.pid, *children_of(self.process.pid)]

    def cpu(self):
        return cpu_seconds(*self.pids)

    def url(self, path):
        return f"https://127.0.0.1:{self.port}/{path}"

    def stop(self):
        PROCESSES.end(self.process)


class DelayProxy:
    """A link with a round trip and a rate in front of a server (delay_proxy.cpp)."""

    def __init__(self, programs, target_host, target_port, rtt_ms, rate=0, host="127.0.0.1", port=0):
        self.host = host
        self.process = PROCESSES.start(
            [Path(programs) / "delay_proxy", "--listen-host", host, "--listen-port", port, "--to-host", target_host,
             "--to-port", target_port, "--rtt-ms", rtt_ms, "--rate", int(rate)], stdout=subprocess.PIPE, text=True)
        self.port = json.loads(self.process.stdout.readline())["port"]

    def stop(self):
        """What passed: {connections, down, up} in bytes."""
        self.process.send_signal(signal.SIGTERM)
        passed = json.loads(self.process.stdout.readline())
        PROCESSES.end(self.process)
        return passed


def bench_get(programs, connections=8, **options):
    """What bench_get.cpp measured: {bytes, requests, seconds, p50_ms, p99_ms, suite}."""
    words = [f"{Path(programs) / 'bench_get'}", "--connections", str(connections), "--suite", SUITE]
    for name, value in options.items():
        words += [f"--{name}", str(value)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    check(done.returncode == 0, f"bench_get ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def aria2c(folder, *arguments):
    """The command of an aria2c that asks nobody's configuration and writes to a folder."""
    return [tool("aria2c"), "--no-conf", "--check-certificate=false", "--console-log-level=error",
            "--summary-interval=0", "--download-result=hide", "--file-allocation=none", f"--dir={folder}", *arguments]


def openssl_sha256_rate(seconds, processes):
    """Bytes a second that so many processes of openssl hash together, in blocks of 16 KiB."""
    done = subprocess.run([tool("openssl"), "speed", "-mr", "-evp", "sha256", "-bytes", "16384", "-seconds",
                           str(seconds), "-multi", str(processes)], capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        # +F:23:sha256:1234567.89, in bytes a second
        parts = line.split(":")
        if parts[0] == "+F" and parts[2].lower() == "sha256":
            return float(parts[-1])
    check(False, f"openssl speed says {done.stdout[-200:]!r} {done.stderr[-200:]!r}")


def openssl_dgst_cpu(path):
    """CPU seconds of `openssl dgst -sha256` for a file: reading and hashing it, on one core."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([tool("openssl"), "dgst", "-sha256", path], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def python_with_libtorrent():
    for python in ("/usr/bin/python3", sys.executable):
        if Path(python).exists() and subprocess.run([python, "-c", "import libtorrent"], capture_output=True,
                                                    check=False).returncode == 0:
            return python
    check(False, "python3-libtorrent is not installed; './dev install' installs it")


class LibtorrentPair:
    """Two sessions of libtorrent in processes of their own: one seeds a v2 torrent of a file, the other fetches it."""

    script = Path(__file__).with_name("libtorrent_peer.py")

    def __init__(self, folder, source):
        self.folder, self.source = Path(folder), Path(source)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.python = python_with_libtorrent()
        self.torrent = self.folder / "source.torrent"
        subprocess.run([self.python, self.script, "make", self.source, self.torrent], check=True)

    def _start(self, *arguments):
        return PROCESSES.start([self.python, self.script, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               text=True)

    def fetch(self, to):
        """{seconds, cpu, bytes}: wall and the CPU of both processes while the file is on its way."""
        seed = self._start("seed", self.torrent, self.source.parent)
        port = json.loads(seed.stdout.readline())["port"]
        leech = self._start("leech", self.torrent, to, port)
        check(json.loads(leech.stdout.readline())["ready"], "the fetching side is ready")
        before = cpu_seconds(seed.pid, leech.pid)
        begun = time.monotonic()
        leech.stdin.write("go\n")
        leech.stdin.flush()
        done = json.loads(leech.stdout.readline())
        wall = time.monotonic() - begun
        cpu = cpu_seconds(seed.pid, leech.pid) - before
        PROCESSES.end(leech, signal.SIGKILL)
        PROCESSES.end(seed, signal.SIGKILL)
        return {"seconds": wall, "cpu": cpu, "bytes": done["bytes"]}
