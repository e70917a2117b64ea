#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: GPL-3.0-only
"""Rows A10, A11 and A22 of the threat table: honest people who move, are seen in two spellings, or whose clock is wrong.

Two network namespaces with a cable between them. While it fetches, the client changes its IPv6 address within its /64
and then to another network: the transfer ends well, nothing is fetched again beyond what was under way, and nobody is
shown a theft. An IPv4 address is one address, over whichever kind of socket it comes. A client that is two days early
or late logs in and fetches.
"""
import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import peers
from peers import Peer, WebUser, check, say

SERVER, FIRST, NEIGHBOUR, ELSEWHERE = "fd00:5::100", "fd00:5::1", "fd00:5::2", "fd00:6::1"
# What may be under way at a source when its address goes: a few extents.
UNDER_WAY = 48 * peers.MIB


def ip(*arguments, inside=()):
    subprocess.run([*inside, "ip", *map(str, arguments)], check=True, capture_output=True)


def second_network():
    """A namespace with a cable to this one; what to put before a command that is to run there."""
    holder = peers.PROCESSES.start(["unshare", "--net", "sleep", "infinity"])
    here = Path("/proc/self/ns/net").readlink()
    peers.wait_for(lambda: Path(f"/proc/{holder.pid}/ns/net").readlink() != here, 20, "a second namespace")
    inside = ["nsenter", "--net", "--target", str(holder.pid)]
    ip("link", "add", "here", "type", "veth", "peer", "name", "there")
    ip("link", "set", "there", "netns", holder.pid)
    for address in (SERVER, "fd00:6::100"):
        ip("addr", "add", f"{address}/64", "dev", "here", "nodad")
    ip("link", "set", "here", "up")
    ip("link", "set", "lo", "up", inside=inside)
    ip("link", "set", "there", "up", inside=inside)
    ip("addr", "add", f"{FIRST}/64", "dev", "there", "nodad", inside=inside)
    return inside


def move(inside, old, new):
    ip("addr", "del", f"{old}/64", "dev", "there", inside=inside)
    ip("addr", "add", f"{new}/64", "dev", "there", "nodad", inside=inside)
    # the way to the server stays, whatever network this is now
    ip("-6", "route", "replace", "fd00:5::/64", "dev", "there", inside=inside)


def shown(ada):
    return [entry for entry in ada.ttp("incidents") if entry["kind"] == "stolen-session"]


def moving(programs, folder, size):
    inside = second_network()
    ada = Peer(programs, folder, "ada", "any")
    ben = Peer(programs, folder, "ben", "any", prefix=inside)
    ada.start()
    ben.start()
    link = ada.invite().through(SERVER, port_of(ada))
    check(ben.ttp("register", link.text)["state"] == "active", "registered over IPv6")
    data = peers.random_file(folder / "data" / "file.bin", size)
    share = ada.share(data.parent, "data")
    ben.ttp("limit", "--down", "12M")
    transfer = ben.ttp("get", share["link"], "--to", folder / "fetched")["transfer_id"]

    had = 0
    for part, old, new in ((0.15, FIRST, NEIGHBOUR), (0.5, NEIGHBOUR, ELSEWHERE)):
        state = peers.wait_for(lambda: progressed(ben, transfer, part * size), 240, f"{part:.0%} fetched")
        check(state["bytes"] >= had, f"{had} bytes were verified, and now {state['bytes']}")
        had = state["bytes"]
        move(inside, old, new)
        say(f"at {had / size:.0%} the client moved from {old} to {new}")
    ben.ttp("limit", "--down", "0")
    answer = ben.wait_done(transfer)
    fetched = folder / "fetched" / "data" / "file.bin"
    check(peers.sha256_file(fetched) == peers.sha256_file(data), "the file is not the one that was shared")
    taken = sum(source["bytes"] for source in answer["sources"])
    check(size <= taken <= size + UNDER_WAY, f"{taken} bytes were fetched for {size}")
    check(not shown(ada), f"an honest move was shown as a theft: {shown(ada)}")
    say(f"A10: {size} bytes arrived over three addresses, {taken - size} of them twice; no theft was shown")
    ben.stop()
    ada.stop()


def port_of(peer):
    return peer.invite().port


def progressed(peer, transfer, least):
    state = peer.transfer(transfer)
    check(state["state"] != "failed", f"the transfer failed: {state}")
    return state if state["bytes"] >= least else None


class MappedUser(WebUser):
    """Comes with IPv4 from a socket of IPv6."""

    def connect(self, host=None, port=None, source=None):
        return super().connect("::ffff:" + (host or self.host), port, "::ffff:" + (source or self.source))


def two_spellings(programs, folder):
    ada = Peer(programs, folder, "dual", "any")
    ada.start()
    link = ada.invite().through("127.0.0.1", port_of(ada))
    user = WebUser(folder / "plain", "127.0.0.9").register(link).login()
    check(user.ask("GET", "/v1/peer")[2]["your_address"] == "127.0.0.9", "the address is spelled otherwise")
    mapped = MappedUser(None, "127.0.0.9")
    mapped._context, mapped.host, mapped.port = user.context(), user.host, user.port
    status, _, body = mapped.ask("GET", "/v1/sessions", headers={"Authorization": f"Bearer {user.token}"})
    check(status == 200, f"the same address over a dual-stack socket: {status} {body}")
    check(body["sessions"][0]["addresses"] == ["127.0.0.9"], f"bound to {body['sessions'][0]['addresses']}")
    # and back: logged in over the one, used over the other
    mapped.user_id, mapped.auth_id = user.user_id, user.auth_id
    mapped.login()
    check(user.ask("GET", "/v1/shares", headers={"Authorization": f"Bearer {mapped.token}"})[0] == 200, "and back")
    check(not shown(ada), "two spellings were taken for two places")
    say("A11: 127.0.0.9 and ::ffff:127.0.0.9 are one place")
    ada.stop()


def clock(offset):
    """The variables that put a program's wall clock off. `faketime` itself would stand between us and the process."""
    done = subprocess.run(["faketime", "-f", "+0", "printenv", "LD_PRELOAD"], capture_output=True, text=True, check=True)
    return {"LD_PRELOAD": done.stdout.strip(), "FAKETIME": offset, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


def wrong_clocks(programs, folder):
    ada = Peer(programs, folder, "clock", "127.0.0.2")
    ada.start()
    data = peers.random_file(folder / "clocked" / "file.bin", 3 * peers.MIB)
    share = ada.share(data.parent, "clocked")
    for number, days in enumerate(("+2d", "-2d")):
        ben = Peer(programs, folder, f"ben{days}", f"127.0.0.{10 + number}", environment=clock(days))
        ben.start()
        ben.register_with(ada)
        peers.wait_for(lambda ben=ben: ben.ttp("peers")[0]["online"], 60, f"logged in at {days}")
        ben.fetch(share["link"], folder / f"got{days}")
        check(peers.sha256_file(folder / f"got{days}" / "clocked" / "file.bin") == peers.sha256_file(data), days)
        # the other way round too: what it shares is read by those whose clock is right
        other = ben.share(data.parent, f"from{days}")
        peers.wait_for(lambda ben=ben: [one for one in ada.ttp("peers") if one["user_id"] == ben.user_id
                                        and one["online"]], 60, "ada is logged in there")
        ada.fetch(other["link"], folder / f"back{days}")
        say(f"A22: a client whose clock is {days} off logs in, fetches and is fetched from")
        ben.stop()
    ada.stop()


def run(options):
    peers.in_own_network()
    folder = peers.temporary_folder()
    programs = options.build / "bin"
    two_spellings(programs, folder)
    if shutil.which("faketime"):
        wrong_clocks(programs, folder)
    else:
        say("A22 is left out: there is no faketime")
    moving(programs, folder, options.mib * peers.MIB)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--mib", type=int, default=96, help="how much to fetch while moving")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
