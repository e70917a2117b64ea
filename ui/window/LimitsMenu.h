// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"

#include <QMenu>
#include <optional>

class QActionGroup;

namespace ttp {

/// How fast this peer may fetch or serve at most: the usual figures, and a way to a figure of one's own. GUI thread.
class LimitsMenu : public QMenu
{
    Q_OBJECT

public:
    /// which: LimitOrder::down or LimitOrder::up.
    explicit LimitsMenu(std::optional<qint64> LimitOrder::*which, QWidget *parent = nullptr);

    /// Bytes a second, 0 for none. One that is none of those offered stands in the menu as well.
    void setLimit(qint64 limit);
    [[nodiscard]] qint64 limit() const { return m_limit; }

Q_SIGNALS:
    void limitAsked(const ttp::LimitOrder &order);
    /// A figure of one's own.
    void otherAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addLimit(qint64 limit);

    std::optional<qint64> LimitOrder::*m_which;
    QActionGroup *m_group;
    qint64 m_limit = 0;
};

} // namespace ttp
