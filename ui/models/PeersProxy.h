// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/CalmProxy.h"
#include "ui/models/PeersModel.h"

namespace ttp {

enum class PeerFilter {
    All,
    Online,
    Waiting, ///< asked to let us in: no answer, or a refusal
    Blocked, ///< blocked or suspended here
};

[[nodiscard]] bool isIn(PeerFilter filter, PeerState state);

/// Which peers are shown, and in which order. GUI thread; the model must outlive it.
class PeersProxy : public CalmProxy
{
    Q_OBJECT

public:
    explicit PeersProxy(PeersModel &model, QObject *parent = nullptr);

    void setFilter(PeerFilter filter);
    [[nodiscard]] PeerFilter filter() const { return m_filter; }
    /// Every word must be in the name, an address or the User ID, in either case.
    void setText(const QString &text);

    [[nodiscard]] const PeerStatus &row(const QModelIndex &index) const { return m_model.row(mapToSource(index)); }
    /// Invalid when it is not there or not shown.
    [[nodiscard]] QModelIndex indexOf(const UserId &user, int column = PeersModel::NameColumn) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool isMoving(int column) const override { return PeersModel::isMoving(column); }

private:
    PeersModel &m_model;
    PeerFilter m_filter = PeerFilter::All;
    QStringList m_words;
};

} // namespace ttp
