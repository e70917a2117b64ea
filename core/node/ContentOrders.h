// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/node/NodeClient.h"
#include "core/sharing/ShareCatalog.h"
#include "core/transfers/TransferFacts.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace ttp {

class NodeCore;

/// The orders of NodeClient that are about content, and those who wait for one of them to be finished. One for each
/// core, on the node thread.
class ContentOrders : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;

    explicit ContentOrders(NodeCore &core, QObject *parent = nullptr);

    void share(const ShareOrder &order, Answer<ShareStatus> answer);
    [[nodiscard]] QList<ShareStatus> shares() const;
    [[nodiscard]] Result<ShareStatus> setReaders(const ShareId &share, const QStringList &to);
    [[nodiscard]] Result<void> unshare(const ShareId &share);
    [[nodiscard]] Result<QString> link(const ShareId &share) const;

    void get(const GetOrder &order, Answer<TransferStatus> answer);
    /// Where what is fetched goes: this folder, or that of the settings when it is empty. InvalidInput unless it is
    /// absolute.
    [[nodiscard]] Result<QString> folderFor(const QString &to) const;
    void waitFor(const TransferId &transfer, Answer<TransferStatus> answer);
    [[nodiscard]] QList<TransferStatus> transfers() const;
    [[nodiscard]] Result<TransferDetails> details(const TransferId &transfer) const;
    [[nodiscard]] Result<TransferStatus> transfer(const TransferId &transfer) const;
    void verify(const QString &pathOrShare, Answer<VerifyReport> answer);
    [[nodiscard]] Result<void> setLimits(const LimitOrder &order);

private:
    void startGet(const GetOrder &order, const Answer<TransferStatus> &answer);
    [[nodiscard]] ShareStatus statusOf(const ShareDetails &details) const;
    [[nodiscard]] TransferStatus statusOf(const TransferFacts &facts) const;
    [[nodiscard]] QString nameOf(const UserId &user) const;
    [[nodiscard]] Result<ReadersPolicy> readersOf(const QStringList &to) const;
    [[nodiscard]] Result<void> addReader(const QString &word, ReadersPolicy &readers) const;
    [[nodiscard]] std::optional<ShareId> shareAt(const QString &pathOrShare) const;
    void answerShare(const ShareId &share);
    void answerTransfer(const TransferId &transfer);

    NodeCore &m_core;
    QMultiHash<ShareId, Answer<ShareStatus>> m_waitingShares;
    QMultiHash<TransferId, Answer<TransferStatus>> m_waitingTransfers;
};

} // namespace ttp
