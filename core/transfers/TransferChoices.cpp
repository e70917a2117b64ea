// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferChoices.h"

#include <QDataStream>
#include <QIODevice>
#include <QSet>
#include <algorithm>

namespace ttp {

namespace {

constexpr quint8 format = 3;
// Unwanted files as a set, and nothing that was only asked for.
constexpr quint8 formatWithSet = 2;

QBitArray bitsOf(const QSet<qint64> &files)
{
    constexpr qint64 mostFiles = qint64(1) << 31;
    QBitArray bits;
    if (files.isEmpty())
        return bits;
    const auto [least, most] = std::minmax_element(files.cbegin(), files.cend());
    if (*least < 0 || *most >= mostFiles)
        return bits;
    bits.resize(*most + 1);
    for (qint64 file : files)
        bits.setBit(file);
    return bits;
}

} // namespace

void TransferChoices::setFinished(qint64 file, bool value)
{
    if (value && file >= finished.size())
        finished.resize(file + 1);
    if (file < finished.size())
        finished.setBit(file, value);
}

void TransferChoices::ask(const FileChoice &choice)
{
    if (!choice.paths) {
        unwanted.clear();
        asked.clear();
        askedAdds = false;
        return;
    }
    if (!choice.adds) {
        asked = *choice.paths;
        askedAdds = false;
        return;
    }
    if (unwanted.isEmpty() && asked.isEmpty())
        return; // everything is wanted already
    askedAdds = askedAdds || asked.isEmpty();
    asked += *choice.paths;
}

QByteArray TransferChoices::toBytes() const
{
    if (*this == TransferChoices())
        return {};
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << format << unwanted << placements << finished << asked << askedAdds;
    return bytes;
}

TransferChoices TransferChoices::fromBytes(const QByteArray &bytes)
{
    TransferChoices choices;
    quint8 written = 0;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in >> written;
    if (written == format)
        in >> choices.unwanted >> choices.placements >> choices.finished >> choices.asked >> choices.askedAdds;
    if (written == formatWithSet) {
        QSet<qint64> unwantedSet;
        in >> unwantedSet >> choices.placements >> choices.finished;
        choices.unwanted = bitsOf(unwantedSet);
    }
    const bool isKnown = written == format || written == formatWithSet;
    const bool whole = in.status() == QDataStream::Ok && in.atEnd() && isKnown;
    return whole ? choices : TransferChoices();
}

} // namespace ttp
