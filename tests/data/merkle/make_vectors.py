#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""Writes vectors.json next to itself: roots and piece layers of BitTorrent v2 torrents made by libtorrent.

Byte i of every file is (i * 131 + 7) % 251. Each file is made into a torrent of its own with pieces of 16 KiB and of
512 KiB, and read back from the bencoded torrent, so nothing of ours takes part. Needs python3-libtorrent >= 2.0.
Piece layers are kept as the SHA-256 of their hashes put end to end, and their number, to keep the file small.
"""
import hashlib
import json
import os
import tempfile

import libtorrent

LENGTHS = [1, 16383, 16384, 16385, 32768, 49153, 524287, 524288, 524289, 1048577, 5 * 524288 + 1,
           67108863, 67108864, 67108865, 67108864 + 524288 + 3]
PIECE_SIZES = [16384, 524288, 1048576]


def content(length):
    period = bytes((i * 131 + 7) % 251 for i in range(251))
    return (period * (length // 251 + 1))[:length]


def torrent_of(path, piece_size):
    files = libtorrent.file_storage()
    libtorrent.add_files(files, path)
    made = libtorrent.create_torrent(files, piece_size, libtorrent.create_torrent.v2_only)
    libtorrent.set_piece_hashes(made, os.path.dirname(path))
    return made.generate()


def vectors():
    for length in LENGTHS:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "content")
            with open(path, "wb") as file:
                file.write(content(length))
            for piece_size in PIECE_SIZES:
                torrent = torrent_of(path, piece_size)
                leaf = torrent[b"info"][b"file tree"][b"content"][b""]
                root = leaf[b"pieces root"]
                layer = torrent[b"piece layers"].get(root, b"")
                assert leaf[b"length"] == length
                yield {"length": length, "piece_size": piece_size, "root": root.hex(),
                       "layer_hashes": len(layer) // 32,
                       "layer_sha256": hashlib.sha256(layer).hexdigest() if layer else ""}


def main():
    out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "vectors.json")
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"made_by": "libtorrent " + libtorrent.__version__, "vectors": list(vectors())}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
