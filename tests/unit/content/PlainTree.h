// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>

/// The tree a second time, written down plainly from the verify.py of protocol.md section 6 and from BEP 52, with
/// Qt's SHA-256 and nothing of core/content: what the tests hold ours against.
namespace plain {

/// Byte i is (i * 131 + 7) % 251; the same as tests/data/merkle/make_vectors.py.
[[nodiscard]] QByteArray content(qint64 length);

[[nodiscard]] QByteArray sha(const QByteArray &bytes);

/// The hashes of 16 KiB blocks.
[[nodiscard]] QList<QByteArray> leaves(const QByteArray &data);

/// piece_hash() of verify.py over leaves that are given.
[[nodiscard]] QByteArray pieceHash(QList<QByteArray> leaves, qint64 size, bool only);

/// The root of a file with these leaves.
[[nodiscard]] QByteArray root(const QList<QByteArray> &leaves);

/// The hashes of the pieces of a file with these leaves.
[[nodiscard]] QList<QByteArray> layer(const QList<QByteArray> &leaves, qint64 size);

/// The main part of verify.py: empty when the run is proven, else the reason.
[[nodiscard]] QByteArray verifyRun(const QByteArray &root, qint64 length, const QByteArray &octets, qint64 size,
                                   qint64 first, qint64 count);

} // namespace plain
