// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/window/WindowContext.h"

#include <QScrollArea>
#include <array>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

namespace ttp {

class ElidedLabel;
class GroupsButton;
class IconView;
class NoteLine;

/// Everything about one peer, with what needs a look above it, and its groups to be changed. GUI thread.
class PeerDetails : public QScrollArea
{
    Q_OBJECT

public:
    /// actions: shown as buttons beside the name; they outlive it.
    PeerDetails(const WindowContext &context, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Null, or a user that is not there: nothing is shown.
    void display(const NodeSnapshotPtr &now, const UserId &user);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Fact {
        UserFact,
        FingerprintFact,
        SessionFact,
        RegisteredFact,
        AddressesFact,
        LastSeenFact,
        BytesFact,
        HoldingsFact,
        SharedFact,
        FactCount
    };
    struct Row {
        QLabel *name = nullptr;
        /// To select from where it is short; cut where others wrote it.
        QLabel *value = nullptr;
    };

    void build(const QList<QAction *> &actions);
    QWidget *buildTitle(const QList<QAction *> &actions);
    void place();
    QToolButton *copyButton(const QString &objectName, Fact fact);
    void fill(const PeerStatus &peer);
    void changeGroup(const UserId &user, const GroupId &group, bool isChosen);
    /// With who is shown now in it.
    void createGroup();
    void retranslate();

    WindowContext m_context;
    NodeSnapshotPtr m_now;
    UserId m_user;
    IconView *m_icon;
    ElidedLabel *m_name;
    NoteLine *m_warning;
    QGridLayout *m_grid;
    /// Facts beside each other; 0 before they were placed.
    int m_columns = 0;
    std::array<Row, FactCount> m_facts;
    QLabel *m_groupsLabel;
    GroupsButton *m_groups;
    NoteLine *m_note;
    QToolButton *m_copyUser;
    QToolButton *m_copyFingerprint;
};

} // namespace ttp
