// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QGroupBox>

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QRadioButton;
class QSortFilterProxyModel;

namespace ttp {

class ReadersModel;
class StatusLine;

/// Who may fetch a share: everyone registered, some groups, or some peers, and a sentence that says what that means.
/// GUI thread.
class ReadersBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit ReadersBox(QWidget *parent = nullptr);

    /// Who there is to choose from.
    void applySnapshot(const NodeSnapshot &snapshot);

    /// As ShareOrder::to, which can say more than this shows at a time: everyone goes before peers, and these before
    /// groups.
    void setReaders(const QStringList &to);
    /// Empty while nobody is chosen.
    [[nodiscard]] QStringList readers() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QListView *makeList(const QString &name, QAbstractItemModel *model);
    void fitLists();
    void showChoice();
    void explain();
    [[nodiscard]] QString meaning() const;
    void retranslate();

    /// Everyone who is registered here, at the latest snapshot; less than nothing before the first.
    int m_registered = -1;
    ReadersModel *m_groups;
    ReadersModel *m_peers;
    QSortFilterProxyModel *m_peersShown;
    QRadioButton *m_everyone;
    QRadioButton *m_onlyGroups;
    QRadioButton *m_onlyPeers;
    QListView *m_groupList;
    QLineEdit *m_filter;
    QListView *m_peerList;
    StatusLine *m_meaning;
};

} // namespace ttp
