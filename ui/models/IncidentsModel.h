// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QAbstractTableModel>
#include <QHash>
#include <deque>

namespace ttp {

/// What happened, oldest first: the newest 10,000 of what the core recorded. GUI thread.
class IncidentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int most = 10'000;

    enum Column { TimeColumn, KindColumn, WhoColumn, SubjectColumn, AddressColumn, DetailColumn, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole, ///< QString, or qint64 for the time: the sequence, whatever the clock did
        KindRole,                ///< the word, "bad-piece"
        KeyRole,                 ///< the sequence
    };

    enum class Copy {
        Whole,
        Redacted, ///< without addresses and names; ids, and what looks like one, shortened
    };

    explicit IncidentsModel(QObject *parent = nullptr);

    /// Takes what is newer than the last one it has.
    void applySnapshot(const NodeSnapshot &snapshot);

    [[nodiscard]] const IncidentStatus &row(int row) const { return m_ring[size_t(row)]; }
    /// Every kind that is in the list, by its words.
    [[nodiscard]] QStringList kinds() const;
    /// One line of text: time (UTC), kind, who, subject, address, detail, with tabs between.
    [[nodiscard]] QString lineOf(int row, Copy copy) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// What is new; not with the first snapshot, which tells of the past.
    void arrived(const QList<ttp::IncidentStatus> &incidents);

private:
    void append(const QList<IncidentStatus> &fresh);
    [[nodiscard]] QString textOf(const IncidentStatus &incident, int column) const;
    [[nodiscard]] QString whoOf(const IncidentStatus &incident) const;

    std::deque<IncidentStatus> m_ring;
    QHash<UserId, QString> m_names;
    qint64 m_last = 0;
    bool m_isFirst = true;
};

} // namespace ttp
