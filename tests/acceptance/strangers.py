#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""What strangers try at the door: registering in masses, under other people's names, guessing, and bad input.

Rows A3, A4, A5, A9, A20, A21 and C3 of the threat table. At the end everything that the peers wrote down is searched
for the secrets of this run.
"""
import argparse
import base64
import json
import sqlite3
import sys
import uuid
from pathlib import Path

import peers
from peers import Peer, WebUser, check, say


def stranger(ada, source="127.0.0.1", folder=None, user_id=None):
    user = WebUser(folder, source)
    user.host, user.port = ada.host, ada.port
    user.user_id = user_id or user.user_id
    return user


def wish(user, **more):
    return {"user_id": user.user_id, "name": "stranger", "nonce": "A" * 43, **more}


def kind(body):
    return body.get("type", "").rpartition(":")[2] if isinstance(body, dict) else ""


def basic(user_id, secret):
    return {"Authorization": "Basic " + base64.b64encode(f"{user_id}:{secret}".encode()).decode()}


def asking_and_fetching(ada, folder):
    """A3: nothing without an invitation or a person; what is handed out is handed out once."""
    user = stranger(ada, "127.0.1.1", folder / "asking")
    status, _, body = user.ask("POST", "/v1/users", wish(user))
    check(status == 202 and "auth_id" not in body, f"POST /users without an invitation: {status} {body}")
    token = {"Authorization": f"Bearer {body['registration_token']}"}
    path = f"/v1/users/{user.user_id}/registration"
    check(user.ask("GET", path, headers=token)[0] == 202, "it was decided before anybody decided")
    ada.ttp("requests", "accept", user.user_id)
    thief = stranger(ada, "127.0.1.1", folder / "thief")
    check(thief.ask("GET", path, headers=token)[0] == 401, "the token was good with another key")
    status, _, body = user.ask("GET", path, headers=token)
    check(status == 200, f"after the yes: {status} {body}")
    user.auth_id = body["auth_id"]
    status, _, body = user.ask("GET", path, headers=token)
    check((status, kind(body)) == (410, "gone"), f"the second fetch: {status} {body}")
    user.login()
    say("A3: 202 without an invitation, the Authentication ID once, then 410")
    return user


def squatters(ada, folder, owner):
    """A4: a User ID belongs to its key."""
    for words, user in (("with another key", stranger(ada, "127.0.1.2", folder / "squatter", owner.user_id)),
                        ("without a key", stranger(ada, "127.0.1.2", None, owner.user_id))):
        status, _, body = user.ask("POST", "/v1/users", wish(user))
        check((status, kind(body)) == (409, "key-changed"), f"somebody's User ID {words}: {status} {body}")
    foreign = str(uuid.uuid4())
    first = stranger(ada, "127.0.1.3", folder / "first", foreign)
    second = stranger(ada, "127.0.1.4", folder / "second", foreign)
    check(first.ask("POST", "/v1/users", wish(first))[0] == 202, "a foreign id with a key is not taken")
    status, _, body = second.ask("POST", "/v1/users", wish(second))
    check((status, kind(body)) == (409, "key-changed"), f"a foreign id with another key: {status} {body}")
    ada.ttp("requests", "refuse", foreign)
    shown = [entry for entry in ada.ttp("incidents") if entry["kind"] == "key-changed"]
    check([entry for entry in shown if entry["user_id"] == owner.user_id], "nobody was told of the squatters")
    say("A4: 409 key-changed for every other key, and it is shown")


def guessers(ada, guesses):
    """A5: guessing is slowed down where it comes from, and nowhere else."""
    victim = WebUser(source="127.0.0.3").join(ada)
    guesser = stranger(ada, "127.0.0.2")
    connection = guesser.connect()
    answers = {}
    for _ in range(guesses):
        status, headers, _ = guesser.ask("POST", "/v1/sessions", headers=basic(victim.user_id, uuid.uuid4()),
                                         connection=connection)
        answers[status] = answers.get(status, 0) + 1
        if status == 429:
            check(int(headers["Retry-After"]) >= 1, f"Retry-After: {headers['Retry-After']}")
    connection.close()
    check(answers == {401: 5, 429: guesses - 5}, f"{guesses} guesses were answered {answers}")
    right = basic(victim.user_id, victim.auth_id)
    check(guesser.ask("POST", "/v1/sessions", headers=right)[0] == 429, "the right one was found while it was closed")
    check(victim.ask("POST", "/v1/sessions", headers=right)[0] == 201, "the victim was locked out at its own place")
    # also of other people's accounts at the guesser's address, and of those that do not exist
    for user_id in (str(uuid.uuid4()), victim.user_id):
        status, _, body = guesser.ask("POST", "/v1/sessions", headers=basic(user_id, uuid.uuid4()))
        check(status == 429, f"another guess from there: {status} {body}")
    say(f"A5: of {guesses} guesses from 127.0.0.2 five were looked at; 127.0.0.3 logs in as ever")
    return victim


def behind_one_address(ada, folder):
    """A9: sharing an address gives nothing."""
    users = [WebUser(folder / f"nat{number}", "127.0.0.2") for number in (1, 2)]
    keyless = [WebUser(source="127.0.0.4") for _ in range(2)]
    for user in users:
        user.register(ada.invite())
        user.login()
    for user in keyless:
        user.join(ada)
    for one, other in (users, reversed(users), keyless, reversed(keyless)):
        mixed = other.session_id + "." + one.token.partition(".")[2]
        status, _, body = one.ask("GET", "/v1/shares", headers={"Authorization": f"Bearer {mixed}"})
        check(status == 401, f"another's session with one's own tag: {status} {body}")
    status, _, _ = users[0].ask("GET", "/v1/shares", headers={"Authorization": f"Bearer {users[1].token}"})
    check(status == 401, "another's token with one's own key, from the same address")
    status, _, body = users[0].ask("GET", "/v1/sessions")
    listed = [session["session_id"] for session in body["sessions"]]
    check(listed == [users[0].session_id], f"somebody's list of sessions: {listed}")
    say("A9: two behind one address cannot use each other's sessions")
    return users + keyless


def spam(ada):
    """A20: 1000 requests from 20 places."""
    before = len([entry for entry in ada.ttp("incidents") if entry["kind"] == "registration-request"])
    answers = {}
    for place in range(20):
        user = stranger(ada, f"127.0.2.{place + 1}")
        connection = user.connect()
        for _ in range(50):
            user.user_id = str(uuid.uuid4())
            status, _, body = user.ask("POST", "/v1/users", wish(user), connection=connection)
            answers[status] = answers.get(status, 0) + 1
        connection.close()
    waiting = len(ada.ttp("requests"))
    notices = len([entry for entry in ada.ttp("incidents") if entry["kind"] == "registration-request"]) - before
    check(waiting <= 20 and set(answers) == {202, 429}, f"{waiting} wait, answered {answers}")
    check(notices <= 1, f"the person was told {notices} times")
    say(f"A20: 1000 requests from 20 places: {waiting} wait, {notices} more notices, answered {answers}")
    for request in ada.ttp("requests"):
        ada.ttp("requests", "refuse", request["user_id"])
    status, _, body = user.ask("POST", "/v1/users", wish(user), headers={"Origin": "https://evil.example"})
    check(status == 403, f"from a web page: {status} {body}")
    status, _, body = user.ask("POST", "/v1/users", json.dumps(wish(user)).encode(),
                               headers={"Content-Type": "text/plain"})
    check(status == 415, f"as a form: {status} {body}")


def bad_fields(ada, folder):
    user = stranger(ada, "127.0.3.1", folder / "bad")
    code = ada.invite().fields["i"]
    long_ago = str(uuid.uuid1())
    rows = [({"user_id": "ada"}, 400), ({"user_id": None}, 400), ({"user_id": long_ago}, 400),
            ({"user_id": "0" * 8 + "-0000-0000-0000-" + "0" * 12}, 400), ({"user_id": ada.user_id}, 409),
            ({"name": ""}, 400), ({"name": "  "}, 400), ({"name": "a\nb"}, 400), ({"name": "a\x1b[31m"}, 400),
            ({"name": "x" * 101}, (400, 413)), ({"name": 7}, 400), ({"note": "x" * 201}, (400, 413)),
            ({"note": "\x00"}, 400), ({"urls": "https://a"}, 400), ({"urls": ["x"] * 9}, (400, 413)),
            ({"urls": ["x" * 600]}, (400, 413)), ({"urls": ["a\nb"]}, 400), ({"nonce": "AAAA"}, 400),
            ({"nonce": "!"}, 400), ({"nonce": "A" * 200}, (400, 413)), ({"invite": code[:-1]}, 403),
            ({"invite": "x"}, 403), ({"invite": code.swapcase()}, 403), ({"invite": 1}, 400),
            ({"invite_proof": "AAAA"}, 400), ({"reciprocal": {"auth_id": "secret"}}, 400), ({"reciprocal": []}, 400)]
    for change, wanted in rows:
        status, _, body = user.ask("POST", "/v1/users", {**wish(user), **change})
        if status == 429:  # wrong invitations are slowed down too, per place
            wanted = 429 if "invite" in change else wanted
        check(status in (wanted if isinstance(wanted, tuple) else (wanted,)), f"{change}: {status} {body}")
        check(kind(body) and code[1:-1] not in json.dumps(body), f"{change}: it says {body}")
    for body, wanted in ((b"", 400), (b"{", 400), (b"[]", 400), (b"[" * 10000, 413), (b'{"user_id":1e999}', 400),
                         (b"\xff\xfe", 400), (b"x" * 20000, 413)):
        status, _, answer = user.ask("POST", "/v1/users", body, headers={"Content-Type": "application/json"})
        check(status == wanted, f"{body[:20]}: {status} {answer}")
    victim = str(uuid.uuid4())
    for value in ("Basic", "Basic !", "Basic " + base64.b64encode(b"ada").decode(),
                  "Basic " + base64.b64encode(f"{victim}:".encode()).decode(), "Bearer x", "Digest a=b", ""):
        status, _, answer = user.ask("POST", "/v1/sessions", headers={"Authorization": value})
        check((status, kind(answer)) == (401, "credentials-invalid") or status == 401, f"{value}: {status} {answer}")
    for value in ("Bearer", "Bearer .", "Bearer " + "a" * 80, f"Bearer {uuid.uuid4()}." + "A" * 43):
        status, headers, answer = user.ask("GET", "/v1/shares", headers={"Authorization": value})
        check(status == 401 and "Bearer" in headers["WWW-Authenticate"], f"{value}: {status} {answer}")
    check(not [one for one in ada.ttp("requests") if one["user_id"] == user.user_id], "bad input left a request")
    say("every bad field is refused by name, and none is repeated where it may be a secret")


def secrets_of(peer):
    """What this peer must keep for itself: with what it logs in elsewhere, the keys of its sessions, its codes."""
    database = sqlite3.connect(f"file:{peer.profile}/state.sqlite?mode=ro", uri=True)
    texts = [row[0] for row in database.execute("SELECT auth_id_at_peer FROM users WHERE length(auth_id_at_peer) > 0")]
    codes = [row[0] for row in database.execute("SELECT code FROM invites")]
    keys = [row[0] for row in database.execute("SELECT key FROM sessions")]
    database.close()
    as_bytes = lambda value: value.encode() if isinstance(value, str) else bytes(value)
    return [as_bytes(one) for one in texts], [as_bytes(one) for one in codes], [as_bytes(one) for one in keys]


def written_by(peer, with_state):
    """Everything that this peer wrote, and how its processes were called."""
    files = [peer.folder / "log.txt", *(peer.profile / "log").glob("*")]
    if with_state:
        files += peer.profile.glob("state.sqlite*")
    texts = {str(file): file.read_bytes() for file in files if file.is_file()}
    texts["command line"] = Path(f"/proc/{peer.pid}/cmdline").read_bytes()
    return texts


def leaks(ada, ben, users):
    """A21: secrets stand in no log and no command line; who issued an Authentication ID keeps its hash alone."""
    # a refused login is something to log about
    ada.ttp("peers", "suspend", ben.user_id)
    ben.stop()
    ben.start()
    peers.wait_for(lambda: "not logged in" in (ben.folder / "log.txt").read_text(), 60, "ben logs the refusal")
    issued = [user.auth_id.encode() for user in users] + secrets_of(ben)[0]
    tokens = [user.token.encode() for user in users] + [user.token.partition(".")[2].encode() for user in users]
    everything = issued + tokens
    for peer in (ada, ben):
        own, codes, keys = secrets_of(peer)
        everything += own + codes + keys + [base64.urlsafe_b64encode(key).rstrip(b"=") for key in keys]
        key = (peer.profile / "identity.key").read_bytes()
        everything += [line for line in key.splitlines() if len(line) > 20 and b"---" not in line]
    check(len(everything) > 20 and all(len(secret) > 15 for secret in everything), "too few secrets were looked for")
    for peer in (ada, ben):
        for name, text in written_by(peer, with_state=False).items():
            for secret in everything:
                check(secret not in text, f"a secret stands in {peer.name}'s {name}")
    for name, text in written_by(ada, with_state=True).items():
        for secret in issued + tokens[:len(users)]:
            check(secret not in text and secret.replace(b"-", b"") not in text, f"a secret stands in ada's {name}")
            if secret in issued:
                check(uuid.UUID(secret.decode()).bytes not in text, f"an Authentication ID stands in ada's {name}")
    for peer in (ada, ben):
        modes = {entry.name: entry.stat().st_mode & 0o777 for entry in peer.profile.iterdir() if entry.is_file()}
        check(peer.profile.stat().st_mode & 0o777 == 0o700, "others may look into the profile")
        check(all(mode & 0o077 == 0 for name, mode in modes.items() if name != "lock"), f"others may read: {modes}")
    say(f"A21: {len(everything)} secrets were looked for in everything that was written; none is there")


def run(options):
    folder = peers.temporary_folder()
    # what ben says of itself, in hope for the way back, must not stand in clear in ben's own database either
    ada = Peer(options.build / "bin", folder, "ada", "127.0.0.5", environment={"QT_LOGGING_RULES": "ttp.*=true"})
    ben = Peer(options.build / "bin", folder, "ben", "127.0.0.6", environment={"QT_LOGGING_RULES": "ttp.*=true"})
    ada.start()
    ben.start()
    ben.register_with(ada)
    peers.wait_for(lambda: [one for one in ada.ttp("peers") if one["online"]], 60, "ada is logged in at ben")
    owner = asking_and_fetching(ada, folder)
    squatters(ada, folder, owner)
    users = behind_one_address(ada, folder)
    users.append(guessers(ada, options.guesses))
    spam(ada)
    bad_fields(ada, folder)
    leaks(ada, ben, [owner, *users])
    check(ada.process.poll() is None, "ada did not survive this")
    ada.stop()
    ben.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--guesses", type=int, default=1000, help="how often to guess (the full run: 100000)")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
