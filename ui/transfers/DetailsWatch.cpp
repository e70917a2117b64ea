// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/DetailsWatch.h"

#include <utility>

namespace ttp {

DetailsWatch::DetailsWatch(NodeClient &client, QObject *parent)
    : DetailsWatch(
          [&client](const TransferId &transfer, QObject *context, NodeClient::Answer<TransferDetails> answer) {
              client.details(transfer, context, std::move(answer));
          },
          parent)
{
}

DetailsWatch::DetailsWatch(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DetailsWatch::ask);
}

void DetailsWatch::setTransfer(const TransferId &transfer)
{
    if (transfer == m_transfer)
        return;
    m_transfer = transfer;
    m_now.reset();
    Q_EMIT changed();
    askNow();
}

void DetailsWatch::setWatching(bool isWatching)
{
    if (std::exchange(m_isWatching, isWatching) == isWatching)
        return;
    if (isWatching)
        askNow();
    else
        m_timer.stop();
}

void DetailsWatch::askNow()
{
    if (m_isAsking)
        m_asksAgain = true; // the one under way may have been made before
    else
        ask();
}

void DetailsWatch::ask()
{
    m_timer.stop();
    m_asksAgain = false;
    if (!m_isWatching || m_transfer.isNull())
        return;
    m_isAsking = true;
    m_ask(m_transfer, this,
          [this, transfer = m_transfer](const Result<TransferDetails> &answer) { take(transfer, answer); });
}

void DetailsWatch::take(const TransferId &transfer, const Result<TransferDetails> &answer)
{
    const bool isOfThis = answer && transfer == m_transfer;
    if (isOfThis)
        m_now = *answer;
    m_isAsking = false;
    if (m_asksAgain)
        ask();
    else if (m_isWatching)
        m_timer.start(intervalMs);
    if (isOfThis)
        Q_EMIT changed();
}

} // namespace ttp
