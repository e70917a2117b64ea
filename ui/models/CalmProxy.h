// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <functional>

namespace ttp {

/// Sorts and filters a table without rows that jump: a column that moves in each tick re-sorts at most every 2 s, and
/// nothing is sorted or filtered out while the user holds the rows. What the source itself adds or removes comes and
/// goes at once. GUI thread.
class CalmProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Asked before rows would move; while it says true they stay, and it is asked again soon. ui/InHand.h has one.
    void setHold(std::function<bool()> isHeld) { m_isHeld = std::move(isHeld); }
    /// Milliseconds between two sorts by a moving column.
    void setResortInterval(int ms) { m_resortMs = ms; }

    /// At once, because the user asked.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    explicit CalmProxy(QObject *parent);

    /// To be called once, by the constructor of what derives.
    void watch(QAbstractItemModel &model);
    /// filterAcceptsRow() has another opinion now.
    void refilter();
    /// Changes in every tick.
    [[nodiscard]] virtual bool isMoving(int column) const = 0;
    /// Rows of the source came, went or changed.
    virtual void sourceChanged() {}

private:
    void dataOfSourceChanged(const QModelIndex &from, const QModelIndex &to);
    void wantSort(bool isMovingColumn);
    void settle();

    std::function<bool()> m_isHeld;
    int m_resortMs = 2000;
    bool m_wantsSort = false;
    bool m_wantsFilter = false;
    QElapsedTimer m_sinceSort;
    QTimer m_settle;
};

} // namespace ttp
