# SPDX-License-Identifier: GPL-3.0-only
"""Real peers for tests and benchmarks: processes of torrentttpd, the ttp command, and a user of the web interface.

Everything lives in a temporary folder that goes when the program ends, and only processes that were started here are
ended, each by its own id.
"""
import atexit
import base64
import contextlib
import hashlib
import http.client
import json
import os
import secrets
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

READY_SECONDS = 30
MIB = 1024 * 1024


class Failed(Exception):
    """A promise that was not kept, in words."""


class CommandFailed(Failed):
    """ttp ended with another exit code than 0."""

    def __init__(self, code, arguments, text):
        super().__init__(f"ttp {' '.join(map(str, arguments))} ended with {code}: {text.strip()}")
        self.code = code
        self.text = text


def check(condition, words):
    if not condition:
        raise Failed(words)


def say(text=""):
    print(text, flush=True)


def wait_for(condition, seconds, words, step=0.05):
    """Asks again and again until the answer is true, and returns it."""
    until = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        check(time.monotonic() < until, f"after {seconds} s still not: {words}")
        time.sleep(step)


class Processes:
    """Those started here. What is left at the end is killed, and nothing else."""

    def __init__(self):
        self._running = {}
        atexit.register(self.end_all)

    def start(self, arguments, **options):
        process = subprocess.Popen([str(part) for part in arguments], **options)
        self._running[process.pid] = process
        return process

    def forget(self, process):
        self._running.pop(process.pid, None)

    def end(self, process, number=signal.SIGTERM, seconds=20):
        """Sends the signal and waits; the exit code. SIGKILL follows where it does not help."""
        if process.poll() is None:
            process.send_signal(number)
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.forget(process)
        return process.returncode

    def end_all(self):
        for process in list(self._running.values()):
            with contextlib.suppress(ProcessLookupError):
                if process.poll() is None:
                    process.kill()
                    process.wait()
        self._running.clear()


PROCESSES = Processes()


def temporary_folder(prefix="ttp-"):
    """A folder of its own below $TMPDIR, gone at the end. TTP_KEEP=1 leaves it for a look."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    if os.environ.get("TTP_KEEP"):
        say(f"Everything is kept in {folder}")
    else:
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def sha256_file(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(MIB):
            digest.update(block)
    return digest.hexdigest()


def random_file(path, size):
    """Bytes that nobody can compress or guess. Returns the path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as file:
        left = size
        while left > 0:
            left -= file.write(os.urandom(min(left, 4 * MIB)))
    return path


class Link:
    """A ttp: link, taken apart (design.md section 9.13)."""

    def __init__(self, text):
        parts = urlsplit(text)
        self.host, self.port = parts.hostname, parts.port
        self.fields = {name: values[0] for name, values in parse_qs(parts.fragment, keep_blank_values=True).items()}

    @property
    def text(self):
        fields = "&".join(f"{name}={value}" for name, value in self.fields.items())
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"ttp://{host}:{self.port}/#{fields}"

    def through(self, host, port):
        """The same link with this one address."""
        other = Link(self.text)
        other.host, other.port = host, port
        other.fields.pop("a", None)
        return other


class Peer:
    """A torrentttpd with its profile. It is started by whoever makes it."""

    def __init__(self, programs, folder, name, host="127.0.0.1", extra=(), environment=None, prefix=(), wrap=()):
        self.programs = Path(programs)
        self.folder = Path(folder) / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.profile = self.folder / "profile"
        self.name, self.host, self.port = name, host, 0
        self.extra = list(extra)
        # More variables for it; what stands before torrentttpd and ttp in their command lines; and what stands before
        # torrentttpd alone.
        self.environment = dict(environment or {})
        self.prefix = list(prefix)
        self.wrap = list(wrap)
        self.process = None
        self.ready = None

    def start(self):
        """Starts it, waits for its line and returns the seconds that took."""
        begun = time.monotonic()
        log = open(self.folder / "log.txt", "ab")
        self.process = PROCESSES.start(
            [*self.prefix, *self.wrap, self.programs / "torrentttpd", "--profile", self.profile, "--listen",
             f"{self.host}:{self.port}", "--name", self.name, *self.extra], stdout=subprocess.PIPE, stderr=log,
            env={**os.environ, **self.environment})
        log.close()
        line = self._first_line()
        took = time.monotonic() - begun
        try:
            self.ready = json.loads(line)
        except ValueError:
            raise Failed(f"{self.name} did not become ready: {line!r}; {self.log_tail()}") from None
        check(self.ready.get("event") == "ready", f"{self.name} says {self.ready}")
        self.port = urlsplit(self.ready["url"]).port
        return took

    def _first_line(self):
        import select
        until = time.monotonic() + READY_SECONDS
        line = b""
        while not line.endswith(b"\n") and (left := until - time.monotonic()) > 0:
            if select.select([self.process.stdout], [], [], left)[0]:
                part = os.read(self.process.stdout.fileno(), 4096)
                if not part:
                    break
                line += part
        return line

    def log_tail(self):
        text = (self.folder / "log.txt").read_text(errors="replace")
        return "its log ends with: " + " | ".join(text.splitlines()[-5:])

    @property
    def user_id(self):
        return self.ready["user_id"]

    @property
    def pid(self):
        return self.process.pid

    def sees(self, path):
        """The same path as this process sees it, with what is mounted for it alone."""
        return Path(f"/proc/{self.pid}/root{path}")

    @property
    def url(self):
        return self.ready["url"]

    def stop(self):
        code = PROCESSES.end(self.process)
        check(code == 0, f"{self.name} ended with {code} after SIGTERM; {self.log_tail()}")

    def kill(self):
        PROCESSES.end(self.process, signal.SIGKILL)

    def ttp(self, *arguments, seconds=600):
        """A command with --json; the answer, or CommandFailed."""
        done = self.ttp_process(*arguments, seconds=seconds)
        if done.returncode != 0:
            raise CommandFailed(done.returncode, arguments, done.stderr + done.stdout)
        return json.loads(done.stdout)

    def ttp_process(self, *arguments, seconds=600):
        command = [*self.prefix, self.programs / "ttp", "--profile", self.profile, "--json", *arguments]
        return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=seconds,
                              check=False)

    def ttp_plain(self, *arguments, seconds=600):
        """A command as people give it; what it prints."""
        command = [self.programs / "ttp", "--profile", self.profile, *arguments]
        return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=seconds,
                              check=False)

    def invite(self, uses=1):
        return Link(self.ttp("invite", "--uses", uses)["link"])

    def register_with(self, other, through=None):
        """Both directions, with an invitation of the other; through is another address of it."""
        link = other.invite()
        if through:
            link = link.through(*through)
        answer = self.ttp("register", link.text)
        check(answer["state"] == "active", f"{self.name} at {other.name}: {answer}")

    def share(self, path, name, to="everyone"):
        answer = self.ttp("share", path, "--name", name, "--to", to, seconds=3600)
        check(answer["state"] == "ready", f"{self.name} shares {path}: {answer}")
        return answer

    def transfer(self, transfer_id):
        for transfer in self.ttp("transfers"):
            if transfer["transfer_id"] == transfer_id:
                return transfer
        raise Failed(f"{self.name} has no transfer {transfer_id}")

    def wait_done(self, transfer_id, seconds=600):
        answer = self.ttp("wait", transfer_id, seconds=seconds)
        check(answer["state"] == "done", f"{self.name}'s transfer ended as {answer['state']}: {answer['error']}")
        return answer

    def fetch(self, link, to, seconds=600):
        answer = self.ttp("get", link, "--to", to, "--wait", seconds=seconds)
        check(answer["state"] == "done", f"{self.name} fetches: {answer['state']}, {answer['error']}")
        return answer


def unpad(text):
    return text.rstrip("=")


def pin_of(der_certificate):
    """base64url of the SHA-256 of the certificate's SubjectPublicKeyInfo, as links have it."""
    pem = ssl.DER_cert_to_PEM_cert(der_certificate)
    key = subprocess.run(["openssl", "x509", "-pubkey", "-noout"], input=pem.encode(), capture_output=True, check=True)
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=key.stdout, capture_output=True,
                         check=True)
    return unpad(base64.urlsafe_b64encode(hashlib.sha256(der.stdout).digest()).decode())


def user_id_of_key(key_file):
    """The self-certifying User ID: a UUIDv8 of the key's fingerprint."""
    der = subprocess.run(["openssl", "pkey", "-in", key_file, "-pubout", "-outform", "DER"], capture_output=True,
                         check=True).stdout
    number = bytearray(hashlib.sha256(der).digest()[:16])
    number[6] = 0x80 | (number[6] & 0x0F)
    number[8] = 0x80 | (number[8] & 0x3F)
    return str(uuid.UUID(bytes=bytes(number)))


def make_certificate(key_file, certificate_file):
    """A self-signed certificate for a key, as a peer makes it for its own."""
    subprocess.run(["openssl", "req", "-x509", "-new", "-key", key_file, "-out", certificate_file, "-days", "3650",
                    "-subj", "/CN=ttp"], check=True, capture_output=True)
    return certificate_file


def make_key(key_file):
    subprocess.run(["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key_file],
                   check=True, capture_output=True)
    return key_file


class WebUser:
    """Somebody who speaks HTTP and JSON by hand: registers with an invitation, logs in and asks.

    Without a folder the user has a random v4 id and no key; with one, a key, and the id that follows from it.
    """

    def __init__(self, folder=None, source="127.0.0.1"):
        self.source = source
        self._context = None
        self.key = self.certificate = None
        self.user_id = str(uuid.uuid4())
        if folder:
            folder = Path(folder)
            folder.mkdir(parents=True, exist_ok=True)
            self.key = make_key(folder / "user.key")
            self.certificate = make_certificate(self.key, folder / "user.pem")
            self.user_id = user_id_of_key(self.key)
        self.host = self.port = self.pin = self.auth_id = self.token = self.session_id = None

    def context(self):
        """Made once: that costs more than a handshake."""
        if self._context is None:
            self._context = self._made_context()
        return self._context

    def _made_context(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        if os.environ.get("SSLKEYLOGFILE"):
            context.keylog_filename = os.environ["SSLKEYLOGFILE"]
        if self.key:
            context.load_cert_chain(self.certificate, self.key)
        return context

    def connect(self, host=None, port=None, source=None):
        host, port = host or self.host, port or self.port
        raw = socket.create_connection((host, port), timeout=30, source_address=(source or self.source, 0))
        connection = http.client.HTTPSConnection(host, port, timeout=30, context=self.context())
        connection.sock = self.context().wrap_socket(raw)
        return connection

    def ask(self, method, path, body=None, headers=None, connection=None, **where):
        """Status, headers, body of one request on a connection of its own unless one is given."""
        own = connection is None
        connection = connection or self.connect(**where)
        headers = dict(headers or {})
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            headers.setdefault("Content-Type", "application/json")
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        try:
            connection.request(method, path, body=body, headers=headers)
            reply = connection.getresponse()
            content = reply.read()
        finally:
            if own:
                connection.close()
        if "json" in (reply.headers.get("Content-Type") or ""):
            content = json.loads(content)
        return reply.status, reply.headers, content

    def register(self, link, **more):
        """With an invitation link whose pin the server must show; more are members of the request."""
        self.host, self.port, self.pin = link.host, link.port, link.fields["k"]
        connection = self.connect()
        shown = pin_of(connection.sock.getpeercert(binary_form=True))
        check(shown == unpad(self.pin), f"the server at {self.host}:{self.port} shows the key {shown}")
        nonce = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        body = {"user_id": self.user_id, "name": "web", "nonce": nonce, "invite": link.fields["i"], **more}
        status, _, answer = self.ask("POST", "/v1/users", body, connection=connection)
        connection.close()
        check(status == 201, f"POST /v1/users: {status} {answer}")
        self.auth_id = answer["auth_id"]
        return self

    def login(self, source=None):
        basic = base64.b64encode(f"{self.user_id}:{self.auth_id}".encode()).decode()
        status, _, answer = self.ask("POST", "/v1/sessions", headers={"Authorization": f"Basic {basic}"},
                                     source=source)
        check(status == 201, f"POST /v1/sessions: {status} {answer}")
        self.token, self.session_id = answer["token"], answer["session_id"]
        return self

    def join(self, peer):
        """Registers with a peer and logs in."""
        return self.register(peer.invite()).login()

    def bearer(self):
        return f"Authorization: Bearer {self.token}"

    def files(self, share_id):
        """[{path, file, mtime}] of a share's latest version, page by page; file is the fid."""
        found, cursor = [], ""
        while True:
            path = f"/v1/shares/{share_id}/versions/latest/files?limit=1000{cursor}"
            status, _, answer = self.ask("GET", path)
            check(status == 200, f"GET {path}: {status} {answer}")
            found += answer["files"]
            if not answer.get("next"):
                return found
            cursor = f"&cursor={answer['next']}"


SKIPPED = 77


def in_own_network():
    """Runs the program again in a network, and with mounts, of its own, where it may do as root does; there it
    returns. Where the system does not allow that, the test is skipped and says so."""
    if os.environ.get("TTP_OWN_NETWORK"):
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        return
    space = ["unshare", "--user", "--map-root-user", "--net", "--mount"]
    if not shutil.which("ip") or subprocess.run([*space, "true"], check=False, capture_output=True).returncode != 0:
        say("SKIPPED: this system gives no network namespace")
        sys.exit(SKIPPED)
    os.environ["TTP_OWN_NETWORK"] = "1"
    sys.stdout.flush()
    os.execvp("unshare", [*space, sys.executable, "-B", *sys.argv])


def main(function):
    """Runs an acceptance test: exit 0, or 1 with the promise that was not kept."""
    # So that atexit runs, and with it the end of every process that was started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        function()
    except Failed as failure:
        say(f"NOT KEPT: {failure}")
        sys.exit(1)
