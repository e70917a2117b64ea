// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace ttp {

/// The details of one transfer, asked for twice a second while somebody looks at them and never otherwise. At most one
/// question is under way. GUI thread.
class DetailsWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int intervalMs = 500;

    /// NodeClient::details, or what a test puts in its place.
    using Ask =
        std::function<void(const TransferId &transfer, QObject *context, NodeClient::Answer<TransferDetails> answer)>;

    explicit DetailsWatch(NodeClient &client, QObject *parent = nullptr);
    explicit DetailsWatch(Ask ask, QObject *parent = nullptr);

    /// Null for none. What was known of another one is forgotten.
    void setTransfer(const TransferId &transfer);
    /// Somebody looks.
    void setWatching(bool isWatching);
    /// An order was given, and its effect is to be seen.
    void askNow();

    [[nodiscard]] const TransferId &transfer() const { return m_transfer; }
    /// The latest; nothing before the first.
    [[nodiscard]] const std::optional<TransferDetails> &now() const { return m_now; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const TransferId &transfer, const Result<TransferDetails> &answer);

    Ask m_ask;
    TransferId m_transfer;
    std::optional<TransferDetails> m_now;
    bool m_isWatching = false;
    bool m_isAsking = false;
    bool m_asksAgain = false;
    QTimer m_timer;
};

} // namespace ttp
