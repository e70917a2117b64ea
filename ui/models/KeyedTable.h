// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <algorithm>
#include <utility>
#include <vector>

namespace ttp {

/// Marks that stand side by side, as spans.
[[nodiscard]] inline int spansOf(const std::vector<bool> &marks)
{
    int spans = 0;
    for (size_t i = 0; i < marks.size(); ++i)
        spans += marks[i] && (i == 0 || !marks[i - 1]) ? 1 : 0;
    return spans;
}

/// A table of rows with a key, made equal to a new list in each tick without ever being reset: selection and scrolling
/// survive. New rows come last. GUI thread.
///
/// Traits: Row, Key (hashable), Stored (what is kept of a row), key(Row), row(Stored), make(Row), assign(Stored &,
/// Row), differInMovingOnly(Row, Row), columnCount, and firstMoving and lastMoving, the columns that change in every
/// tick.
///
/// What is told (measured over a sorted proxy, 10,000 rows): one dataChanged a row, or one for all when more than an
/// eighth has changed. Never spans of neighbours: a proxy makes of each the span from its lowest to its highest row.
template<typename Traits>
class KeyedTable : public QAbstractTableModel
{
public:
    using Row = typename Traits::Row;
    using Key = typename Traits::Key;
    using Stored = typename Traits::Stored;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const Row &row(int row) const { return Traits::row(m_rows[size_t(row)]); }
    [[nodiscard]] const Row &row(const QModelIndex &index) const { return row(index.row()); }

    /// Invalid when there is no such row.
    [[nodiscard]] QModelIndex indexOf(const Key &key, int column = 0) const
    {
        const auto place = m_places.constFind(key);
        return place == m_places.cend() ? QModelIndex() : index(*place, column);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(Traits::columnCount);
    }

protected:
    [[nodiscard]] const Stored &stored(int row) const { return m_rows[size_t(row)]; }

    /// A key that comes twice counts once, as it came last. skips(key): leave this row out.
    template<typename Skips>
    void setRows(const QList<Row> &rows, Skips skips)
    {
        std::vector<bool> gone(m_rows.size(), true);
        std::vector<int> moved;
        std::vector<int> changed;
        QList<Row> fresh;
        for (const Row &row : rows) {
            const Key key = Traits::key(row);
            if (skips(key))
                continue;
            const auto place = m_places.constFind(key);
            if (place == m_places.cend()) {
                fresh.append(row);
                continue;
            }
            gone[size_t(*place)] = false;
            Stored &old = m_rows[size_t(*place)];
            if (Traits::row(old) == row)
                continue;
            (Traits::differInMovingOnly(Traits::row(old), row) ? moved : changed).push_back(*place);
            Traits::assign(old, row);
        }
        // Rows still stand where they stood; what goes and comes is told afterwards.
        tell(moved, Traits::firstMoving, Traits::lastMoving);
        tell(changed, 0, Traits::columnCount - 1);
        removeMarked(gone);
        append(fresh);
    }
    void setRows(const QList<Row> &rows)
    {
        setRows(rows, [](const Key &) { return false; });
    }

private:
    // Past this share of all rows one signal for everything is cheaper than a signal for each.
    static constexpr size_t wholeTableFrom = 8;
    // Removing one span of a sorted table costs as much as moving all its rows once.
    static constexpr int mostSpans = 32;

    void tell(const std::vector<int> &rows, int first, int last)
    {
        if (rows.size() * wholeTableFrom > m_rows.size()) {
            const auto [lowest, highest] = std::minmax_element(rows.begin(), rows.end());
            Q_EMIT dataChanged(index(*lowest, first), index(*highest, last), Traits::roles());
            return;
        }
        for (const int row : rows)
            Q_EMIT dataChanged(index(row, first), index(row, last), Traits::roles());
    }

    void removeMarked(std::vector<bool> gone)
    {
        if (spansOf(gone) > mostSpans)
            moveToEnd(gone);
        for (int last = int(gone.size()) - 1; last >= 0; --last) {
            if (!gone[size_t(last)])
                continue;
            int first = last;
            while (first > 0 && gone[size_t(first - 1)])
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            rebuildPlaces();
            endRemoveRows();
            last = first;
        }
    }

    // Afterwards what is marked is one span.
    void moveToEnd(std::vector<bool> &gone)
    {
        Q_EMIT layoutAboutToBeChanged();
        std::vector<Stored> ordered;
        ordered.reserve(m_rows.size());
        std::vector<int> newPlaces(m_rows.size());
        for (const bool goes : {false, true}) {
            for (size_t i = 0; i < m_rows.size(); ++i) {
                if (gone[i] != goes)
                    continue;
                newPlaces[i] = int(ordered.size());
                ordered.push_back(std::move(m_rows[i]));
            }
        }
        m_rows = std::move(ordered);
        std::stable_partition(gone.begin(), gone.end(), [](bool goes) { return !goes; });
        rebuildPlaces();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex &old : from)
            to.append(index(newPlaces[size_t(old.row())], old.column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }

    void append(const QList<Row> &fresh)
    {
        // Counted first, because a key may stand twice in what came.
        QHash<Key, qsizetype> latest;
        for (qsizetype i = 0; i < fresh.size(); ++i)
            latest.insert(Traits::key(fresh.at(i)), i);
        if (latest.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(latest.size()) - 1);
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            const Key key = Traits::key(fresh.at(i));
            if (latest.value(key) != i)
                continue;
            m_places.insert(key, int(m_rows.size()));
            m_rows.push_back(Traits::make(fresh.at(i)));
        }
        endInsertRows();
    }

    void rebuildPlaces()
    {
        m_places.clear();
        m_places.reserve(qsizetype(m_rows.size()));
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_places.insert(Traits::key(Traits::row(m_rows[i])), int(i));
    }

    std::vector<Stored> m_rows;
    QHash<Key, int> m_places;
};

} // namespace ttp
