// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/models/KeyedTable.h"

namespace ttp {

struct GroupTraits {
    using Row = GroupStatus;
    using Key = GroupId;
    using Stored = GroupStatus;
    static constexpr int columnCount = 1;
    static constexpr int firstMoving = 0;
    static constexpr int lastMoving = 0;

    static Key key(const Row &row) { return row.group; }
    static const Row &row(const Stored &stored) { return stored; }
    static Stored make(const Row &row) { return row; }
    static void assign(Stored &stored, const Row &row) { stored = row; }
    static bool differInMovingOnly(const Row &, const Row &) { return true; }
    static QList<int> roles() { return {}; }
};

/// The groups and how many are in each. GUI thread.
class GroupsModel : public KeyedTable<GroupTraits>
{
    Q_OBJECT

public:
    explicit GroupsModel(QObject *parent = nullptr) : KeyedTable(parent) {}

    void applySnapshot(const NodeSnapshot &snapshot) { setRows(snapshot.groups); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// A peer that may be in a group, and whether it is.
struct MemberRow {
    UserId user;
    QString name;
    bool isMember = false;

    bool operator==(const MemberRow &) const = default;
};

struct MemberTraits {
    using Row = MemberRow;
    using Key = UserId;
    using Stored = MemberRow;
    static constexpr int columnCount = 1;
    static constexpr int firstMoving = 0;
    static constexpr int lastMoving = 0;

    static Key key(const Row &row) { return row.user; }
    static const Row &row(const Stored &stored) { return stored; }
    static Stored make(const Row &row) { return row; }
    static void assign(Stored &stored, const Row &row) { stored = row; }
    static bool differInMovingOnly(const Row &, const Row &) { return true; }
    static QList<int> roles() { return {}; }
};

/// Every peer that is known here, with a mark for those that are in one group. The mark follows the core: checking it
/// only asks. GUI thread.
class MembersModel : public KeyedTable<MemberTraits>
{
    Q_OBJECT

public:
    explicit MembersModel(QObject *parent = nullptr) : KeyedTable(parent) {}

    /// group: null for none, which has no members.
    void applySnapshot(const NodeSnapshot &snapshot, const GroupId &group);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void membershipAsked(const ttp::UserId &user, bool isMember);
};

} // namespace ttp
