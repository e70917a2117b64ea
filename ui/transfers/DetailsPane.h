// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/transfers/Advice.h"
#include "ui/window/WindowContext.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ttp {

class DetailsWatch;
class ElidedLabel;
class FilesTab;
class OverviewTab;
class SharingTab;
class SourcesTab;
class SpeedHistories;
class SpeedView;

/// Everything about the dataset that is chosen, in tabs; those that say nothing of it are hidden. Closed, only its name
/// and the tabs stay: a click on the current one closes, a click on any opens. What costs something is asked for and
/// drawn only while it can be seen. GUI thread; the histories must outlive it.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Overview, Sources, Files, Speed, Sharing, TabCount };

    DetailsPane(const WindowContext &context, const SpeedHistories &histories, QWidget *parent = nullptr);

    void display(const ChosenDataset &chosen);
    /// Shows it, when it applies to what is chosen, and opens the pane.
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// How high it is while it is closed.
    [[nodiscard]] int closedHeight() const;

Q_SIGNALS:
    void openChanged(bool isOpen);
    void remedyAsked(ttp::Remedy remedy);
    void peerAsked(const ttp::UserId &user);
    void copyLinkAsked();
    void stopSharingAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectTabs();
    void retranslate();
    void tabClicked(int tab);
    void chooseTab(int tab);
    void displayTab();
    void watch();
    [[nodiscard]] bool applies(Tab tab) const;

    ChosenDataset m_chosen;
    const SpeedHistories &m_histories;
    bool m_isOpen = true;
    /// What the person chose last, also while it does not apply.
    int m_wanted = Overview;
    bool m_isChoosing = false;
    DetailsWatch *m_watch;
    QTimer m_speedTimer;

    ElidedLabel *m_name;
    QToolButton *m_close;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    OverviewTab *m_overview;
    SourcesTab *m_sources;
    FilesTab *m_files;
    SpeedView *m_speed;
    SharingTab *m_sharing;
};

} // namespace ttp
