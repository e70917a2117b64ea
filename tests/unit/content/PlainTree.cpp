// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/content/PlainTree.h"

#include <QCryptographicHash>

namespace plain {

namespace {

int bitLength(qint64 value)
{
    int bits = 0;
    for (; value > 0; value >>= 1)
        ++bits;
    return bits;
}

QByteArray fold(QList<QByteArray> nodes)
{
    while (nodes.size() > 1) {
        QList<QByteArray> above;
        for (qsizetype i = 0; i < nodes.size(); i += 2)
            above.append(sha(nodes[i] + nodes[i + 1]));
        nodes = above;
    }
    return nodes.first();
}

} // namespace

QByteArray content(qint64 length)
{
    QByteArray period(251, '\0');
    for (int i = 0; i < 251; ++i)
        period[i] = char((i * 131 + 7) % 251);
    QByteArray out = period.repeated(length / 251 + 1);
    out.truncate(length);
    return out;
}

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QList<QByteArray> leaves(const QByteArray &data)
{
    QList<QByteArray> out;
    for (qsizetype i = 0; i < data.size(); i += 16384)
        out.append(sha(data.mid(i, 16384)));
    return out;
}

QByteArray pieceHash(QList<QByteArray> leaves, qint64 size, bool only)
{
    const qint64 width = only ? qint64(1) << bitLength(leaves.size() - 1) : size / 16384;
    while (leaves.size() < width)
        leaves.append(QByteArray(32, '\0'));
    return fold(leaves);
}

QByteArray root(const QList<QByteArray> &leaves)
{
    return leaves.isEmpty() ? QByteArray(32, '\0') : pieceHash(leaves, 0, true);
}

QList<QByteArray> layer(const QList<QByteArray> &leaves, qint64 size)
{
    const qint64 width = size / 16384;
    QList<QByteArray> out;
    for (qint64 i = 0; i < leaves.size(); i += width)
        out.append(pieceHash(leaves.mid(i, width), size, leaves.size() <= width));
    return out;
}

QByteArray verifyRun(const QByteArray &root, qint64 length, const QByteArray &octets, qint64 size, qint64 first,
                     qint64 count)
{
    QList<QByteArray> hashes;
    for (qsizetype i = 0; i < octets.size(); i += 32)
        hashes.append(octets.mid(i, 32));
    const qint64 pieces = (length + size - 1) / size;
    const int want = std::max(0, bitLength(pieces - 1) - (bitLength(count) - 1));
    if (hashes.size() - count != want)
        return "proof has the wrong length for this file";
    QByteArray node = fold(hashes.first(count));
    qint64 index = first / count;
    for (const QByteArray &uncle : hashes.sliced(count)) {
        node = (index & 1) != 0 ? sha(uncle + node) : sha(node + uncle);
        index >>= 1;
    }
    return node == root ? QByteArray() : QByteArray("hash list does not belong to this file");
}

} // namespace plain
