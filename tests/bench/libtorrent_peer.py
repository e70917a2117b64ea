#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""One session of libtorrent, unencrypted and over TCP, as its own measure of itself. Lines of JSON on stdout.

  make SOURCE TORRENT        a v2 torrent with pieces of 512 KiB
  seed TORRENT FOLDER        {"port": n} when it seeds
  leech TORRENT FOLDER PORT  {"ready": true}; after a line on stdin it connects, and says {"bytes": n} when all is there
"""
import json
import sys
from pathlib import Path

import libtorrent as lt

SETTINGS = {
    "enable_dht": False, "enable_lsd": False, "enable_upnp": False, "enable_natpmp": False,
    "enable_incoming_utp": False, "enable_outgoing_utp": False, "allow_multiple_connections_per_ip": True,
    "out_enc_policy": int(lt.enc_policy.pe_disabled), "in_enc_policy": int(lt.enc_policy.pe_disabled),
    "listen_interfaces": "127.0.0.1:0",
    "alert_mask": int(lt.alert.category_t.status_notification | lt.alert.category_t.storage_notification
                      | lt.alert.category_t.error_notification),
}


def say(document):
    print(json.dumps(document), flush=True)


def make(source, torrent):
    storage = lt.file_storage()
    lt.add_files(storage, source)
    creator = lt.create_torrent(storage, 512 * 1024, lt.create_torrent_flags_t.v2_only)
    lt.set_piece_hashes(creator, str(Path(source).parent))
    Path(torrent).write_bytes(lt.bencode(creator.generate()))


def add(session, torrent, folder, seeding):
    parameters = lt.add_torrent_params()
    parameters.ti = lt.torrent_info(torrent)
    parameters.save_path = folder
    parameters.flags &= ~(lt.torrent_flags.auto_managed | lt.torrent_flags.paused)
    if seeding:
        parameters.flags |= lt.torrent_flags.seed_mode
    return session.add_torrent(parameters)


def wait_until(session, condition):
    while not condition():
        session.wait_for_alert(20)
        session.pop_alerts()


def seed(torrent, folder):
    session = lt.session(SETTINGS)
    handle = add(session, torrent, folder, True)
    wait_until(session, lambda: handle.status().is_seeding and session.listen_port())
    say({"port": session.listen_port()})
    sys.stdin.read()


def leech(torrent, folder, port):
    session = lt.session(SETTINGS)
    handle = add(session, torrent, folder, False)
    wait_until(session, lambda: handle.status().state == lt.torrent_status.downloading)
    say({"ready": True})
    sys.stdin.readline()
    handle.connect_peer(("127.0.0.1", int(port)))
    wait_until(session, lambda: handle.status().is_seeding)
    # Verified is not yet written: libtorrent hashes what still waits for the disk.
    handle.flush_cache()
    while not any(isinstance(alert, lt.cache_flushed_alert) for alert in session.pop_alerts()):
        session.wait_for_alert(20)
    say({"bytes": handle.status().total_wanted_done})
    sys.stdin.read()


if __name__ == "__main__":
    {"make": make, "seed": seed, "leech": leech}[sys.argv[1]](*sys.argv[2:])
