// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferChoices.h"

#include <QDataStream>
#include <QIODevice>

namespace ttp {

namespace {

constexpr quint8 format = 2;

} // namespace

void TransferChoices::setFinished(qint64 file, bool value)
{
    if (value && file >= finished.size())
        finished.resize(file + 1);
    if (file < finished.size())
        finished.setBit(file, value);
}

QByteArray TransferChoices::toBytes() const
{
    if (unwanted.isEmpty() && placements.isEmpty() && finished.isEmpty())
        return {};
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << format << unwanted << placements << finished;
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
        in >> choices.unwanted >> choices.placements >> choices.finished;
    const bool whole = in.status() == QDataStream::Ok && in.atEnd() && written == format;
    return whole ? choices : TransferChoices();
}

} // namespace ttp
