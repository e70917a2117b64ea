#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""A stolen token: from another address, with another key or none, at another peer, after revocation.

Everywhere it is refused. From a wrong address with a wrong key the connection is severed without an answer, and the
owner of the peer sees it in `ttp incidents`; an honest change of address only has to log in again.
"""
import argparse
import http.client
import sys
from pathlib import Path

import peers
from peers import Peer, WebUser, check, say

# The same about the same user from the same place is shown once a minute, so each theft comes from a place of its own.
THIEVES = ("127.0.0.66", "127.0.0.67", "127.0.0.68")
MOVED = "127.0.0.80"
SEVERED = "severed"


def outcome(user, path="/v1/shares", token=None, **where):
    """The status of a GET with this token, or that the connection was cut without one."""
    headers = {"Authorization": f"Bearer {token or user.token}"}
    try:
        status, reply, body = user.ask("GET", path, headers=headers, **where)
    except (ConnectionError, http.client.HTTPException, OSError):
        return SEVERED, None
    closes = (reply.get("Connection") or "").lower() == "close"
    kind = body.get("type", "") if isinstance(body, dict) else ""
    return status, (kind.rpartition(":")[2], closes)


def thefts(peer):
    """{sequence: incident} of what the peer shows as stolen sessions."""
    return {entry["sequence"]: entry for entry in peer.ttp("incidents") if entry["kind"] == "stolen-session"}


def expect(words, got, wanted):
    check(got == wanted, f"{words}: {got}, wanted {wanted}")
    say(f"{words}: {got}")


def expect_severed(peer, words, user, owner, source, **where):
    before = thefts(peer)
    got, _ = outcome(user, source=source, **where)
    expect(words, got, SEVERED)
    new = peers.wait_for(lambda: [entry for number, entry in thefts(peer).items() if number not in before], 5,
                         "the theft stands in ttp incidents")
    shown = (new[0]["address"], new[0]["user_id"])
    check(shown == (source, owner.user_id), f"the incident names {shown}, not {source} and {owner.user_id}")
    say(f"  ttp incidents shows: {new[0]['kind']}, {new[0]['address']}, {new[0]['user_id']}")


def without_a_key(ada, ben):
    user = WebUser().join(ada)
    expect("a session by address, from its own address", outcome(user)[0], 200)
    expect_severed(ada, "the same token from another address", user, user, THIEVES[0])
    expect("its owner meanwhile", outcome(user)[0], 200)
    expect("the same token at another peer", outcome(user, host=ben.host, port=ben.port)[0], 401)
    return user


def with_a_key(ada, folder):
    owner = WebUser(folder / "owner").join(ada)
    expect("a session with a key", outcome(owner)[0], 200)

    thief = WebUser(folder / "thief")
    thief.host, thief.port = owner.host, owner.port
    expect_severed(ada, "its token from another address with another key", thief, owner, THIEVES[1], token=owner.token)
    bare = WebUser()
    bare.host, bare.port = owner.host, owner.port
    expect_severed(ada, "its token from another address without a key", bare, owner, THIEVES[2], token=owner.token)
    expect("its token from its own address without its key", outcome(bare, token=owner.token)[0], 401)

    shown = len(thefts(ada))
    got, said = outcome(owner, source=MOVED)
    expect("its own key from a new address", (got, said), (401, ("session-address-mismatch", True)))
    old = owner.token
    owner.token = None
    owner.login(source=MOVED)
    expect("after another login from there", outcome(owner, source=MOVED)[0], 200)
    check(len(thefts(ada)) == shown, "an honest change of address was shown as a theft")
    expect("the first session at its address", outcome(owner, token=old)[0], 200)
    return owner


def after_revocation(ada, user, owner):
    status, _, body = user.ask("DELETE", f"/v1/sessions/{user.session_id}")
    check(status == 204, f"DELETE of the session: {status} {body}")
    expect("a token after its session was revoked", outcome(user)[0], 401)
    ada.ttp("peers", "suspend", owner.user_id)
    refused, _ = outcome(owner, source=MOVED)
    check(refused in (401, 403, SEVERED), f"a token of a suspended user: {refused}")
    say(f"a token after its user was suspended: {refused}")


def run(options):
    folder = peers.temporary_folder()
    ada = Peer(options.build / "bin", folder, "ada", "127.0.0.2")
    ben = Peer(options.build / "bin", folder, "ben", "127.0.0.3")
    ada.start()
    ben.start()
    user = without_a_key(ada, ben)
    owner = with_a_key(ada, folder)
    after_revocation(ada, user, owner)
    ada.stop()
    ben.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
