// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferChoices.h"

#include <QDataStream>
#include <QIODevice>

namespace ttp {

namespace {

constexpr quint8 format = 1;

} // namespace

QByteArray TransferChoices::toBytes() const
{
    if (unwanted.isEmpty() && placements.isEmpty())
        return {};
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << format << unwanted << placements;
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
        in >> choices.unwanted >> choices.placements;
    return in.status() == QDataStream::Ok && written == format ? choices : TransferChoices();
}

} // namespace ttp
