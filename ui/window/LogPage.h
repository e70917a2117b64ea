// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/node/Snapshots.h"
#include "ui/window/WindowContext.h"

#include <QWidget>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ttp {

class EmptyState;
class IncidentsModel;
class IncidentsProxy;

/// What happened that a person should know of: bans, wrong pieces, misused sessions, requests. With a filter by kind
/// and by words, and copied without anything secret. GUI thread.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(const WindowContext &context, QWidget *parent = nullptr);
    /// Keeps the columns in the settings.
    ~LogPage() override;

    /// Every word must be in the line.
    void setText(const QString &text);

    /// How many lines came in this run while the page was not shown; 0 as soon as it is.
    [[nodiscard]] int unseen() const { return m_unseen; }

Q_SIGNALS:
    void clearFiltersAsked();
    /// The peer that a line is about is to be shown.
    void peerAsked(const ttp::UserId &user);
    void unseenChanged(int unseen);
    /// The page itself is to be shown: a button of a message about what came in.
    void shownAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTop();
    void makeTable();
    void makeActions();
    void restoreColumns();
    void padButtons();
    void retranslate();
    void fillKinds();
    void setUnseen(int unseen);
    void take(const NodeSnapshot &now);
    void tell(const QList<IncidentStatus> &fresh);
    void updateShown();
    void updateActions();
    void copy();
    void showPeer();
    [[nodiscard]] std::optional<UserId> chosenPeer() const;

    WindowContext m_context;
    IncidentsModel *m_incidents;
    IncidentsProxy *m_shown;
    QLabel *m_kindLabel;
    QComboBox *m_kinds;
    QPushButton *m_peerButton;
    QPushButton *m_copyButton;
    QTreeView *m_view;
    EmptyState *m_nothing;
    EmptyState *m_nothingFound;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
    QAction *m_copy;
    QAction *m_showPeer;
    QStringList m_kindWords;
    int m_unseen = 0;
};

} // namespace ttp
